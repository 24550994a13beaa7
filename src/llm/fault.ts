import { Fault } from '../fault.ts';

/** A prompt, the price table or a setting of the model does not fit: the start stops, in one line. */
export class PromptFault extends Fault {
  override name = 'PromptFault';
  constructor(where: string, reason: string) {
    super(`${where}: ${reason}`);
  }
}

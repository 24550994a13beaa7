import { Fault } from '../fault.ts';

/** What was asked cannot be understood: one line says what and where. */
export class BadInput extends Fault {
  override name = 'BadInput';
}

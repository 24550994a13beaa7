import { Fault } from '../fault.ts';

/** The database cannot be used as it is; one line says why. */
export class DatabaseFault extends Fault {
  override name = 'DatabaseFault';
}

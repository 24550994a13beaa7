/** What was asked cannot be understood: one line says what and where. */
export class BadInput extends Error {
  override name = 'BadInput';
}

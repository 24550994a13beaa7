/** What the person who runs us can mend themselves: said in short lines on stderr, without a stack. */
export class Fault extends Error {
  get lines(): readonly string[] {
    return [this.message.split('\n')[0] ?? ''];
  }
}

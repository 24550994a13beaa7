/** What the person who runs us can mend themselves: said in short lines on stderr, without a stack. */
export class Fault extends Error {
  get lines(): readonly string[] {
    return [this.message.split('\n')[0] ?? ''];
  }
}

/** What the system, SQLite or a library calls an error; undefined: it has no name for it. */
export const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined);

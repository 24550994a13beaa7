import { codeOf } from '../fault.ts';

/* What the disk did to the data, by SQLite's own names. Drizzle wraps the driver's errors. */

const is = (codes: RegExp) => function known(error: unknown): boolean {
  return error instanceof Error && (codes.test(codeOf(error) ?? '') || known(error.cause));
};

/** "Not now": the disk is full, the file is locked. Not a bug in our code. */
export const isUnavailable = is(/^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)/);

/** What is there is no database, or no longer: only a copy helps. */
export const isDamaged = is(/^SQLITE_(?:CORRUPT|NOTADB)/);

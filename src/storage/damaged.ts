import { z } from 'zod';

/** A row that does not fit its type is put aside, whoever asked has the others, and its address is told once. It stays as it is, for a
 *  person to look at. */
export function aside() {
  const known = new Set<string>();
  let untold: string[] = [];
  return {
    read<T>(address: string, from: () => T): T | undefined {
      try {
        return from();
      } catch (error) {
        if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
        if (!known.has(address)) untold.push(address);
        known.add(address);
        return undefined;
      }
    },
    /** Addresses nobody has heard of yet: "room R12". */
    untold(): string[] {
      const told = untold;
      untold = [];
      return told;
    },
    all: (): string[] => [...known],
  };
}

export type Aside = ReturnType<typeof aside>;

/** Of rows those that can be read. */
export const readable = <Row, T>(rows: readonly Row[], read: (row: Row) => T | undefined): T[] => rows.flatMap((row) => read(row) ?? []);

import { readFileSync } from 'node:fs';
import type { FactId } from '../../src/core/ids.ts';
import { mentionsOf, type Mention } from '../../src/core/read/paper-signs.ts';
import { knowledge } from '../fresh.ts';

/** `said`: each paper in braces, empty ones stand for any paper; `of`: how it stands with each, in their order. */
export type PaperRow = { readonly said: string; readonly of: readonly string[]; readonly hand: number };
export const paperRows = (file: 'papers-told.jsonl' | 'papers-told-heldout.jsonl'): PaperRow[] => readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as PaperRow);

const plainText = (said: string): string => said.replaceAll(/[{}]/g, '');
export type Told = { readonly text: string; readonly fact: FactId; readonly of: string; readonly signs: Mention['signs'] };
/** The papers marked in a row, as they are found in one of its spellings. */
export function toldIn({ said, of }: PaperRow, spelling: (text: string) => string): Told[] {
  const text = spelling(plainText(said));
  const marked = [...said.matchAll(/\{([^}]+)\}/g)].map(([, name], at) => ({ facts: mentionsOf(name!, knowledge.facts).map(({ fact }) => fact), of: of[at]! }));
  return mentionsOf(text, knowledge.facts).flatMap(({ fact, signs }) => {
    const at = marked.findIndex(({ facts }) => facts.includes(fact));
    return at < 0 ? [] : [{ text, fact, of: marked.splice(at, 1)[0]!.of, signs }];
  });
}

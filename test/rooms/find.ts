import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { spelled } from '../../src/core/read/plain.ts';
import type { Find } from '../../src/core/staff/look.ts';

/* A plain stand-in for the search, for tests of manners: a passage is found when the question is nearly one of those it lists. */

const folder = join(import.meta.dirname, '../../knowledge/answers');
const passages = globSync('**/*.md', { cwd: folder }).toSorted().flatMap((file) => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  const { id, asks, refs } = parse(front) as { id: string; asks: string[]; refs: { law: string; clause: string }[] };
  return asks.map((ask) => ({ id, ask: new Set(spelled(ask)), text: `${body.trim().split(/(?<=[.!?])\s/)[0]!} (${refs[0]?.clause ?? ''})` }));
});

export const find: Find = (question) => {
  const said = new Set(spelled(question).filter((word) => !['em', 'anh', 'chi', 'oi', 'a', 'cho', 'hoi', 'moi', 'nguoi', 'ad', 'nhe', 'voi', 'khong', 'biet'].includes(word)));
  const best = passages.map((one) => ({ one, score: [...said].filter((word) => one.ask.has(word)).length / new Set([...said, ...one.ask]).size })).toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.5 ? { entry: best.one.id, text: best.one.text } : undefined;
};

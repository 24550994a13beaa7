import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dump } from 'js-yaml';
import type { NewEntry } from '../core/draft/draft.ts';
import type { Knowledge, Office } from '../core/knowledge.ts';
import { readPassage } from './answers.ts';
import { KnowledgeFault } from './file.ts';
import { loadKnowledge } from './load.ts';
import { codeOf } from '../fault.ts';

/* What an office has reviewed itself stands beside its data, not in the repository: it outlives an update of the program, is in the
 * backup, and a person can read it, correct it and send it to be taken up for all. */

export const ownKnowledgeIn = (data: string): string => join(data, 'knowledge');

const nameOf = (entry: NewEntry): string => `tu-van-${entry.draft.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

function textOf(entry: NewEntry): string {
  const asks = [...new Set(entry.asks.map((ask) => ask.replaceAll(/\s+/g, ' ').trim().slice(0, 160)))];
  const front = {
    id: nameOf(entry), title: entry.title, topic: 'tu-van', asks, refs: entry.ref ? [entry.ref] : [],
    ...(entry.source ? { source: entry.source } : {}), ...(entry.from ? { from: entry.from } : {}), ...(entry.to ? { to: entry.to } : {}),
    verified: 'unverified', reviewed: entry.reviewed,
  };
  return `---\n# ${entry.note}\n${dump(front)}---\n${entry.body.trim().replace(/([\p{L}\p{N}])$/u, '$1.')}\n`;
}

/** Written whole or not at all; what does not fit the rest of the knowledge leaves nothing behind. `why`: in a few words. */
export function shelve(entry: NewEntry, own: string, knowledge: Pick<Knowledge, 'laws'>, reread: () => Knowledge): { readonly file: string; readonly knowledge: Knowledge } | { readonly why: string } {
  if (entry.checked) return marked(entry, own, knowledge, reread);
  const folder = join(own, 'answers', 'tu-van');
  const file = join(folder, `${nameOf(entry)}.md`);
  const text = textOf(entry);
  const there = existsSync(file);
  if (there && readFileSync(file, 'utf8') !== text) return { why: `${nameOf(entry)}.md đã có, nội dung khác` };
  try {
    readPassage(text, nameOf(entry), 'answer', knowledge.laws);
    if (!there) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(`${file}.part`, text, { mode: 0o600, flush: true });
      renameSync(`${file}.part`, file);
    }
    return { file, knowledge: reread() };
  } catch (error) {
    if (!there) rmSync(file, { force: true });
    if (error instanceof KnowledgeFault) return { why: error.reason };
    return { why: codeOf(error) ?? 'không ghi được tệp' };
  }
}

/** Shelves in a thread of its own, so that nobody waits while all knowledge with the entry is read and laid out, which takes seconds and is kept. To
 *  `shelve` it then takes none, and says what became of it. Resolves in any case. */
export async function shelveAhead(entry: NewEntry, own: string, office: Office): Promise<void> {
  try {
    await once(new Worker(new URL('./shelving.ts', import.meta.url), { workerData: { entry, own, office } }), 'exit');
  } catch {
    // No thread, or one that failed: whoever shelves it does it all, and hears why not.
  }
}

/** What stands there stays as it is, also where a person has put it right since; only its head says more. Twice is once. */
function marked(entry: NewEntry, own: string, knowledge: Pick<Knowledge, 'laws'>, reread: () => Knowledge): ReturnType<typeof shelve> {
  const file = join(own, 'answers', 'tu-van', `${nameOf(entry)}.md`);
  if (!existsSync(file)) return { why: `không thấy tệp ${nameOf(entry)}.md` };
  const before = readFileSync(file, 'utf8');
  if (!/^verified: unverified$/m.test(before)) return { file, knowledge: reread() };
  const text = before.replace(/^---\r?\n/, `---\n# ${entry.note}\n`).replace(/^verified: unverified$/m, 'verified: text').replace(/^reviewed: .*$/m, `reviewed: ${entry.reviewed}`);
  try {
    readPassage(text, nameOf(entry), 'answer', knowledge.laws);
    writeFileSync(`${file}.part`, text, { mode: 0o600, flush: true });
    renameSync(`${file}.part`, file);
    return { file, knowledge: reread() };
  } catch (error) {
    return { why: error instanceof KnowledgeFault ? error.reason : 'không ghi được tệp' };
  }
}

/** The knowledge as the service has it: with what this office has reviewed itself. */
export const knowledgeOf = ({ data, office }: { readonly data: string; readonly office: Office }): Knowledge => rereader(ownKnowledgeIn(data), office)();

export const rereader = (own: string, office: Office) => (): Knowledge => loadKnowledge(undefined, office, own);

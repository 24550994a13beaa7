import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FactId } from '../core/ids.ts';
import type { FactDefinition, Item, Knowledge, Office } from '../core/knowledge.ts';
import { layOut } from '../search/laid.ts';
import { openLines } from '../search/lines.ts';
import { openSearch } from '../search/search.ts';
import { readPassages } from './answers.ts';
import { readCalls } from './asked.ts';
import { readCriteria } from './criteria.ts';
import { readDeadlines } from './deadlines.ts';
import { readFactDefinitions } from './facts.ts';
import { KnowledgeFault } from './file.ts';
import { checkRules, checkTold, paperFact, readItems } from './items.ts';
import { FOLDER, kept } from './kept.ts';
import { readLabels } from './labels.ts';
import { readLaws } from './laws.ts';
import { readMatters } from './matters.ts';
import { readPlaces } from './places.ts';
import { readSets } from './sets.ts';
import { readWords } from './words.ts';

export const KNOWLEDGE_FOLDER = join(import.meta.dirname, '../../knowledge');

/** The last ones read, by their version: frozen values, so whoever asks again for the same files may have the same. */
const read = new Map<string, Knowledge>();
const MOST_READ = 3;

/** Reads, checks and freezes all knowledge: that of the repository, and what this office reviewed itself (`own`). A broken file stops the start with file, entry and reason. */
export function loadKnowledge(directory: string = KNOWLEDGE_FOLDER, office: Office = {}, own?: string): Knowledge {
  // Without its folder there is nothing to hash; reading says which file is missing.
  const contents = existsSync(directory) ? contentsOf(directory, own) : '';
  const version = createHash('sha256').update(JSON.stringify(office)).update(contents).digest('hex').slice(0, 12);
  const before = read.get(version);
  if (before) return before;
  const knowledge = readKnowledge(directory, office, contents, version, own);
  read.set(version, knowledge);
  if (read.size > MOST_READ) read.delete(read.keys().next().value!);
  return knowledge;
}

function readKnowledge(directory: string, office: Office, contents: string, version: string, own: string | undefined): Knowledge {
  // What is this office's alone, and all where the program's folder cannot be written, as in a container, is kept beside its data.
  const beside = own === undefined ? [] : [join(dirname(own), 'kept')];
  const roots = own !== undefined && existsSync(own) ? beside : [FOLDER, ...beside];
  // Other folders are read once or twice: they would only push ours out.
  const keeping = <T>(kind: string, make: () => T): T => (directory === KNOWLEDGE_FOLDER ? kept(kind, contents, make, roots) : make());
  const { calls, words, ...entries } = keeping('knowledge', () => readEntries(directory, own));
  const search = lazily(() => openSearch(entries.passages, words, keeping('index', () => layOut(entries.passages))));
  const rubric = { find: lazily(() => openLines(entries.sheets, calls).find), goods: calls.goods };
  return freeze({ version, ...entries, search, rubric, office });
}

/** All that stands in the files, checked, as plain values. */
function readEntries(directory: string, own: string | undefined) {
  const laws = readLaws(directory);
  const definitions = readFactDefinitions(directory);
  const items = readItems(directory, laws);
  const facts = withPapers(definitions, items);
  checkRules(items, facts);
  const { sets, industries, lexicon } = readSets(directory);
  for (const set of sets) for (const { law } of set.refs) if (!laws.has(law)) throw new KnowledgeFault('sets.yaml', `bộ ${set.set}`, `dẫn văn bản không có trong laws.yaml: ${law}`);
  const sheets = readCriteria(directory, laws, items);
  const deadlines = readDeadlines(directory, laws);
  const places = readPlaces(directory);
  const labels = readLabels(directory, laws);
  const passages = readPassages(directory, laws, own);
  const matters = readMatters(directory, items);
  checkTold(items, passages, ({ section }) => `checklists/${section}.yaml`);
  checkTold(matters, passages, () => 'matters.yaml');
  return { laws, facts, items, matters, sets, sheets, industries, lexicon, deadlines, places, passages, labels, calls: readCalls(directory, passages), words: readWords(directory) };
}

/** Built when it is first asked: the command line mostly needs none. */
function lazily<Asked extends readonly unknown[], Found>(build: () => (...asked: Asked) => Found): (...asked: Asked) => Found {
  let built: ((...asked: Asked) => Found) | undefined;
  return (...asked) => (built ??= build())(...asked);
}

function withPapers(definitions: Map<FactId, FactDefinition>, items: readonly Item[]): Map<FactId, FactDefinition> {
  const facts = new Map(definitions);
  const owners = new Map<string, Item>();
  for (const item of items) {
    if (definitions.has(item.id)) throw new KnowledgeFault(`checklists/${item.section}.yaml`, item.id, 'trùng tên với một điều trong facts.yaml');
    for (const topic of item.topics) {
      const other = owners.get(topic);
      if (other && other.id !== item.id) throw new KnowledgeFault(`checklists/${item.section}.yaml`, item.id, `trùng chủ đề "${topic}" với ${other.id}`);
      owners.set(topic, item);
    }
    if (item.by === 'producer') facts.set(item.id, paperFact(item));
  }
  return facts;
}

/** Over every file by name and content. A version says beside it the office's name, which the bot also says. */
function contentsOf(directory: string, own: string | undefined): string {
  const hash = createHash('sha256');
  for (const root of [directory, ...(own !== undefined && existsSync(own) ? [own] : [])]) {
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function freeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  inner.forEach(freeze);
  return value;
}

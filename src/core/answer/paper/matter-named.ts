import type { Knowledge, Matter, Side } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';

/* What a message names: a paper of the checklists, or another matter people ask of. */

type Topic = { readonly item: Matter; readonly syllables: readonly string[] };
/** By their last syllable, the longest first. */
type Topics = ReadonlyMap<string, readonly Topic[]>;
const topics = new WeakMap<readonly Matter[], Topics>();

/** The names of matters that have sides. */
function topicsOf(matters: readonly Matter[], of: () => readonly Matter[]): Topics {
  const known = topics.get(matters);
  if (known) return known;
  const named = of().flatMap((item) => item.topics.map((topic) => ({ item, syllables: spelled(topic) }))).toSorted((a, b) => b.syllables.length - a.syllables.length);
  const all = Map.groupBy(named, ({ syllables }) => syllables.at(-1)!);
  topics.set(matters, all);
  return all;
}

const papersOf = ({ items }: Knowledge): readonly Matter[] => items.filter(({ by }) => by === 'producer');
export const papersIn = (knowledge: Knowledge): Topics => topicsOf(knowledge.items, () => papersOf(knowledge));
export const namesIn = (knowledge: Knowledge): Topics => topicsOf(knowledge.matters, () => [...papersOf(knowledge), ...knowledge.matters.filter(({ told }) => Object.keys(told).some((side) => side !== 'without'))]);

export const tells = ({ told }: Matter, side: Side): boolean => told[side] !== undefined;

/** The one named last, the longest of those that end there; from which word up to which. */
export function namedIn(said: readonly string[], all: Topics): { readonly item: Matter; readonly from: number; readonly to: number } | undefined {
  for (let end = said.length; end > 0; end -= 1) {
    const ending = all.get(said[end - 1]!);
    if (!ending || NO_LABEL.test(said.slice(Math.max(0, end - 2), end).join(' '))) continue;
    const topic = ending.find(({ syllables }) => syllables.length <= end && syllables.every((word, i) => said[end - syllables.length + i] === word));
    if (topic) return { item: topic.item, from: end - topic.syllables.length, to: end };
  }
  return undefined;
}

/** "Ai công nhận" speaks of no nhãn. */
const NO_LABEL = /^(?:cong|xac|tiep|ghi|bien|thu|giao) nhan$/;

/** All that are named, each once. */
export function namesSaid(said: readonly string[], all: Topics): readonly Matter[] {
  const named: Matter[] = [];
  for (let end = said.length; end > 0;) {
    const last = namedIn(said.slice(0, end), all);
    if (!last) break;
    if (!named.includes(last.item)) named.push(last.item);
    end = last.from;
  }
  return named;
}

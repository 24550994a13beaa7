import { binding } from '../../cite.ts';
import type { Knowledge, Passage } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import type { Day } from '../../time.ts';
import { words } from '../../text.ts';
import { LEAST, partOf } from './part-of.ts';
import { saysMore } from './says-more.ts';
import type { Hit } from '../search.ts';

/** As much as this fits one phone screen. */
export const SCREEN = 940;

/** Told beside the first is what is nearly as `likely` and says more, in so many letters at `most`; where the question has fewer words than `from`, it must be
 *  likelier. From `sure` on only what is of its topic: what else was told there never said what the first did not (counted over the parts nobody tuned on). From `spoken` on nothing is told of what nobody spoke of, nor what comes after
 *  in its place: less sure, it may be what was meant. The others are choices all the same. */
const BESIDE = { likely: { short: 0.9, long: 0.82 }, spoken: { short: 0.5, long: 0.75 }, from: 9, sure: 0.95, most: 400 };

/** What may be meant as well: so `many` passages at most, each in part, with what is said of it. `main`: what is told first, of `first`. */
export function toldBeside(question: string, on: Day, { first, main, others, sure, many }: { readonly first: Hit; readonly main: string; readonly others: readonly Hit[]; readonly sure: number; readonly many: number }, knowledge: Knowledge): readonly { readonly passage: Passage; readonly told: string }[] {
  const length = words(question).length < BESIDE.from ? 'short' : 'long';
  const [likely, spoken] = [BESIDE.likely[length], BESIDE.spoken[length]];
  const fits = ({ kind, topic, old }: Passage): boolean => kind === first.passage.kind && topic !== 'tu-choi' && old === first.passage.old && (sure < BESIDE.sure || topic === first.passage.topic);
  const meant = others.filter(({ passage, score }) => score > first.score * likely && fits(passage) && (passage.old || bindsAll(passage, on, knowledge))).slice(0, many).filter(({ elsewhere }) => !elsewhere || sure < spoken);
  return meant.flatMap(({ passage }) => {
    const room = (SCREEN - main.length) / meant.length - say.beside(passage, '', knowledge).length;
    const part = passage.old ? passage.body : partOf(passage.body, question, Math.min(BESIDE.most, Math.max(room, LEAST * 2)));
    return part === undefined || !saysMore(part, main) ? [] : [{ passage, told: say.beside(passage, part, knowledge) }];
  });
}

/** All it rests on binds. Half of what a text put off would ask, without that it is put off, is wrong. */
export const bindsAll = ({ refs }: Passage, on: Day, { laws }: Knowledge): boolean => refs.every(({ law: id }) => { const law = laws.get(id); return law === undefined || binding(law, on); });

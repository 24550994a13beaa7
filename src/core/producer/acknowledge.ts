import type { FactId } from '../ids.ts';
import type { FactValue } from '../knowledge.ts';
import { isEqual } from '../equal.ts';
import * as say from '../say/learned.ts';
import { currentDossier, type Dossier } from './dossier.ts';
import { id } from './facts.ts';
import { remembers } from './spoken.ts';
import { says, type Turn } from './turn.ts';

/** Says back what was taken in, what follows from it, and what a correction changed. Compares the dossier before and
 *  after, so that every way of learning is acknowledged alike. */
export function acknowledge(turn: Turn, before: Dossier, correction: boolean): Turn {
  const after = currentDossier(turn.state, turn.person, turn.world);
  const { knowledge } = turn.world;
  const changed = [...after.facts].filter(([fact, value]) => before.facts.get(fact) !== value);
  const papers = [...after.papers].filter(([item, paper]) => before.papers.get(item) !== paper && !isEqual(before.papers.get(item), paper));
  let now = turn;
  // What its day was just said back of needs no second word.
  const dated = new Set<FactId>(papers.filter(([, paper]) => paper.issued ?? paper.expires).map(([item]) => item));
  const replaced = changed.filter(([fact, value]) => before.facts.has(fact) && before.product?.id === after.product?.id && !(value === 'co' && dated.has(fact)));
  const held = new Set<FactId>(papers.map(([item]) => item));
  const restated = [...changed.filter(([fact]) => !held.has(fact) && !SELF_EVIDENT.has(fact)), ...papers.filter(([, paper]) => !paper.issued && !paper.expires).map(([item]): [FactId, FactValue] => [item, 'co'])];
  const { focus } = turn.person;
  const answered = focus.type === 'asking' && focus.about.type === 'fact' && restated.every(([fact]) => focus.about.type === 'fact' && fact === focus.about.fact);
  if ((correction && changed.length + papers.length > 0) || replaced.length > 0) now = says(now, say.corrected(replaced.length > 0 ? replaced : restated, knowledge));
  else if (turn.interprets) now = turn; // Said already, so that it can be set right.
  else if (restated.length > 1 || (restated.length === 1 && !answered)) now = says(now, say.noted(restated, after, knowledge));
  for (const [fact, value] of changed) if (fact !== id('certificate-issued')) now = says(now, consequence(fact, value, after, now));
  // "Đăng ký ở đâu", "mất bao nhiêu", after we said that they must: of that.
  if (changed.some(([fact, value]) => fact === id('producer-kind') && value === 'ho_chua_dang_ky')) now = remembers(now, REGISTERING);
  if (replaced.length > 0) now = says(now, say.listChanged(before.lines, after.lines));
  return now;
}

const REGISTERING = 'đăng ký hộ kinh doanh';

/** Said in a sentence of its own, or following from another fact. */
const SELF_EVIDENT = new Set<FactId>([id('set'), id('certificate-expires'), id('certificate-issued')]);


/** What a producer must hear at once about some answers. */
function consequence(fact: FactId, value: FactValue, dossier: Dossier, turn: Turn): string | undefined {
  const { knowledge } = turn.world;
  if (fact === id('producer-kind')) return say.kindMatters(String(value), dossier.facts.get(id('set')), knowledge);
  if (fact === id('set')) return say.setFound(Number(value), dossier.product?.name ?? '', knowledge);
  if (fact === id('certificate-expires')) return say.certificate(dossier.facts, dossier.on, knowledge);
  if (fact === id('stars')) return say.target(Number(value), dossier, knowledge);
  const definition = knowledge.facts.get(fact);
  if (definition?.type === 'paper' && value === 'chua') return say.howToGet(fact, dossier, knowledge);
  if (definition?.type === 'paper' && value === 'dang_lam') return say.keepGoing();
  return undefined;
}

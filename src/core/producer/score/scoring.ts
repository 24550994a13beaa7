import type { FactId, ProductId } from '../../ids.ts';
import * as say from '../../say/score.ts';
import { needProductFirst } from '../../say/answers.ts';
import { fixFirst, nextRank } from '../../score/fix.ts';
import { unproven } from '../../score/evidence.ts';
import { score } from '../../score/score.ts';
import { RANKS, type Criterion, type Rank, type Sheet } from '../../score/sheet.ts';
import { fold } from '../../text.ts';
import { askNext } from '../ask.ts';
import { currentDossier, type Dossier } from '../dossier.ts';
import { id, putFact } from '../facts.ts';
import type { Act, Offer, Wish } from '../focus.ts';
import { talkAbout } from '../goods/change.ts';
import { answersIn, criterionOf, criterionOffers, heldIn, scoreFact, sheetOf, skippedIn } from './scores.ts';
import { asks, idle, saidIn, says, type Turn } from '../turn.ts';

type Before = { readonly fact: FactId; readonly product?: ProductId };
type Scored = { readonly turn: Turn; readonly dossier: Dossier; readonly product: NonNullable<Dossier['product']>; readonly sheet: Sheet };

/** The wishes of scoring: to score, to know the stars, to climb; and, while a criterion is asked, why, skip and stop.
 *  Undefined when the wish is none of these. */
export function scoringWish(turn: Turn, wish: Wish): Turn | undefined {
  if (wish === 'score') return withSheet(turn, (scored) => askCriterion(says(turn, begins(scored)), scored));
  if (wish === 'stars') return withSheet(turn, (scored) => summed(turn, scored));
  if (wish === 'climb') return withSheet(turn, (scored) => climb(turn, scored));
  const asking = askedCriterion(turn);
  if (!asking) return undefined;
  if (wish === 'later' || wish === 'unknown') return skip(turn, asking.fact, asking.product);
  if (wish === 'why' || wish === 'explain') return askAgain(says(turn, ...say.whyCriterion(asking.criterion, asking.sheet, turn.world.knowledge)));
  if (wish === 'pause' || wish === 'cancel') return withSheet(turn, ({ sheet, dossier }) => says(idle(turn), say.stopped(answersIn(sheet, dossier).size, sheet)));
  if (wish === 'more' && turn.person.unread.length === 0) return askAgain(turn);
  return undefined;
}

/** A level was picked. */
export function scored(turn: Turn, { product, set, criterion, points }: Extract<Act, { type: 'score' }>, corrects: boolean): Turn {
  const about = product === turn.person.product ? turn : talkAbout(turn, product);
  const fact = scoreFact(set, criterion);
  const known: Turn = { ...about, state: putFact(about.state, fact, product, points, saidIn(turn, 'picked')) };
  const found = criterionOf(fact, turn.world.knowledge);
  return next(corrects && found ? says(known, say.rescored(found.criterion, points)) : known, { fact, product });
}

/** Asks the open criterion once more; undefined when no criterion is open. */
export function criterionAgain(turn: Turn): Turn | undefined {
  return turn.person.focus.type === 'asking' && turn.person.focus.about.type === 'criterion' ? askAgain(turn) : undefined;
}

/** "à nhầm" after a level: the choices of the criterion before, and its question. */
export const offersBefore = (turn: Turn, { fact, product }: Before): readonly Offer[] => {
  const found = criterionOf(fact, turn.world.knowledge);
  return found && product ? criterionOffers(found.sheet, found.criterion, product) : [];
};
export function reopenCriterion(turn: Turn, { fact, product }: Before): Turn | undefined {
  const found = criterionOf(fact, turn.world.knowledge);
  return found && product ? put(turn, found.sheet, found.criterion, product) : undefined;
}

/** "Quay lại": the criterion before the asked one in the sheet is asked once more; undefined when none is asked. What other facts settle is passed over. */
export function criterionBack(turn: Turn): Turn | undefined {
  const asking = askedCriterion(turn);
  if (!asking) return undefined;
  const { sheet, criterion, product } = asking;
  const { facts } = currentDossier(turn.state, turn.person, turn.world);
  const kind = String(facts.get(id('producer-kind')) ?? '');
  const before = sheet.criteria.slice(0, sheet.criteria.indexOf(criterion)).findLast((one) => !one.levels.some((level) => level.when?.includes(kind)));
  return before ? put(turn, sheet, before, product) : askAgain(turn);
}

/** "Còn mấy câu nữa": how many of the sheet are scored; undefined when no criterion is asked. */
export function howFar(turn: Turn): Turn | undefined {
  return askedCriterion(turn) && withSheet(turn, ({ sheet, dossier }) => askAgain(says(turn, say.howFar(answersIn(sheet, dossier).size, sheet))));
}

function askedCriterion(turn: Turn): { fact: FactId; product: ProductId; sheet: Sheet; criterion: Criterion } | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || focus.about.type !== 'criterion') return undefined;
  const found = criterionOf(focus.about.fact, turn.world.knowledge);
  return found && { ...found, fact: focus.about.fact, product: focus.about.product };
}

function askAgain(turn: Turn): Turn {
  const asking = askedCriterion(turn);
  const current = currentDossier(turn.state, turn.person, turn.world);
  // The set was corrected, or the talk moved to another product: that question is no longer asked.
  if (!asking || asking.product !== turn.person.product || asking.sheet !== sheetOf(current, turn.world.knowledge)) return askNext(idle(turn));
  const { focus } = turn.person;
  const asked = put(turn, asking.sheet, asking.criterion, asking.product).asked!;
  return asks(turn, { ...asked, ...(focus.type === 'asking' ? { misses: focus.misses, ...(focus.before ? { before: focus.before } : {}) } : {}) });
}

function skip(turn: Turn, fact: FactId, product: ProductId): Turn {
  const state = putFact(turn.state, fact, product, { put: 'later' }, saidIn(turn, 'said'));
  return next(says({ ...turn, state }, say.skipped()));
}

/** The next criterion of the same sheet; when none is left, the sum. */
const next = (turn: Turn, before?: Before): Turn => withSheet(turn, (found) => askCriterion(turn, found, before));

function askCriterion(turn: Turn, { sheet, dossier, product }: Scored, before?: Before): Turn {
  const answers = answersIn(sheet, dossier);
  const skipped = skippedIn(sheet, turn.state, product.id);
  const open = sheet.criteria.filter((one) => !answers.has(one.code));
  const criterion = open.find((one) => !skipped.has(scoreFact(sheet.set, one.code)));
  if (!criterion) return summed(turn, { turn, sheet, dossier, product });
  const asked = put(turn, sheet, criterion, product.id).asked!;
  return asks(turn, { ...asked, ...(before ? { before } : {}) });
}

function put(turn: Turn, sheet: Sheet, criterion: Criterion, product: ProductId): Turn {
  const nth = sheet.criteria.indexOf(criterion) + 1;
  return asks(turn, {
    question: say.criterionQuestion(criterion, nth, sheet.criteria.length),
    about: { type: 'criterion', fact: scoreFact(sheet.set, criterion.code), product },
    offered: [...criterionOffers(sheet, criterion, product), { label: say.SKIP, act: { type: 'wish', wish: 'later' } }, { label: say.STOP, act: { type: 'wish', wish: 'pause' } }],
  });
}

/** Starts, or goes on where it stopped; what was skipped is asked again after the rest. */
function begins({ turn, sheet, dossier, product }: Scored): string {
  const before = sheet.criteria.some((one) => dossier.facts.has(scoreFact(sheet.set, one.code)));
  return say.begins(product.name, sheet, answersIn(sheet, dossier).size, before, turn.world.knowledge);
}

function summed(turn: Turn, { sheet, dossier, product }: Scored): Turn {
  const answers = answersIn(sheet, dossier);
  const result = score(sheet, answers);
  const target = targetOf(dossier) ?? nextRank(result.stars);
  const [sum, ...blocked] = say.summary(product.name, result, sheet, turn.world.knowledge);
  const told = says(turn, sum, say.onlyEstimate(), ...blocked, say.unprovenInWords(unproven(sheet, answers, dossier.lines, target)));
  return asks(idle(told), {
    question: say.whatNow(),
    about: { type: 'choice' },
    offered: [
      ...(result.unanswered.length > 0 ? [{ label: say.GO_ON, act: { type: 'wish', wish: 'score' } } satisfies Offer] : []),
      { label: say.climbTo(result.stars >= target ? nextRank(result.stars) : target), act: { type: 'wish', wish: 'climb' } },
      { label: say.PAPERS, act: { type: 'wish', wish: 'missing' } },
    ],
  });
}

/** The cheapest way to the stars they named, or aim at, or the next ones. Aiming higher is offered: the dossier then asks
 *  for what proves those minimums. */
function climb(turn: Turn, { sheet, dossier, product }: Scored): Turn {
  const answers = answersIn(sheet, dossier);
  const result = score(sheet, answers);
  const target = named(turn) ?? (result.stars < (targetOf(dossier) ?? 0) ? targetOf(dossier)! : nextRank(result.stars));
  const fixes = fixFirst(sheet, answers, heldIn(dossier), target);
  const told = says(turn, ...say.climb(product.name, target, fixes, result, sheet, turn.world.knowledge), say.onlyEstimate(), say.unprovenInWords(unproven(sheet, answers, dossier.lines, target)));
  const aim: Offer[] = targetOf(dossier) === target ? [] : [{ label: say.aimAt(target), act: { type: 'fact', fact: id('stars'), product: product.id, value: target } }];
  return asks(idle(told), {
    question: say.whatNow(), about: { type: 'choice' },
    offered: [...aim, ...(result.unanswered.length > 0 ? [{ label: say.GO_ON, act: { type: 'wish', wish: 'score' } } satisfies Offer] : []), { label: say.PAPERS, act: { type: 'wish', wish: 'missing' } }],
  });
}

const targetOf = ({ facts }: Dossier): Rank | undefined => RANKS.find((rank) => rank === facts.get(id('stars')));

function named({ event }: Turn): Rank | undefined {
  const said = event.type === 'said' ? /\b([345]) ?(?:sao|\*)/.exec(fold(event.text))?.[1] : undefined;
  return RANKS.find((rank) => rank === Number(said));
}

function withSheet(turn: Turn, then: (found: Scored) => Turn): Turn {
  const dossier = currentDossier(turn.state, turn.person, turn.world);
  if (!dossier.product) return askNext(says(turn, needProductFirst()));
  const sheet = sheetOf(dossier, turn.world.knowledge);
  return sheet ? then({ turn, dossier, product: dossier.product, sheet }) : askNext(says(turn, say.needSetFirst(dossier.product.name)));
}

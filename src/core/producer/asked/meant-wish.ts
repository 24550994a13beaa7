import type { FactId } from '../../ids.ts';
import type { Reading } from '../../read/reading.ts';
import { wishMeant, type WishMeant } from '../../read/wish-meant.ts';
import { tellsTrouble } from '../../read/wishes.ts';
import * as say from '../../say/answers.ts';
import { again } from '../again.ts';
import { currentDossier } from '../dossier.ts';
import type { Wish } from '../focus.ts';
import { onward } from '../onward.ts';
import { says, type Turn } from '../turn.ts';
import { ask } from './answers.ts';
import { fulfilWish } from './fulfil.ts';
import { onceMore, shorter } from './last-told.ts';

/* A wish in words no phrase of ours foresaw: "nhiều quá quên hết, nói lại ba việc làm trước thôi". */

/** So surely before anything else is read into the words; so surely against what a phrase found in them; and so where nothing else was found in what is told. */
const SURE = 0.6;
const AGAINST = 0.85;
const LEFT = 0.45;
/** So surely that no passage is looked for; and so surely one must answer to go before it. */
const BEYOND_DOUBT = 0.95;
const LIKELY = 0.6;
/** What is not lightly done on a guess. */
const CAREFUL: ReadonlySet<WishMeant> = new Set<WishMeant>(['quiet', 'drop-product', 'cancel', 'person']);
const CAREFULLY = 0.15;
/** These are told from their own dossier, once there is one. */
const OF_DOSSIER: ReadonlySet<WishMeant> = new Set<WishMeant>(['missing', 'first', 'progress', 'dossier', 'when', 'where', 'score', 'stars', 'climb', 'other-product', 'add-product', 'drop-product']);
/** Of the question that stands open. */
const OF_QUESTION: ReadonlySet<WishMeant> = new Set<WishMeant>(['why', 'explain']);
/** A phrase knows these surely. */
const NEVER_OTHERS: ReadonlySet<Wish> = new Set<Wish>(['erase', 'show-data', 'link', 'invite', 'label', 'label-mended', 'write-label', 'start', 'have-all']);

/** Undefined where a phrase of ours says it already or where something is told that is written down. What we refuse was heard before. */
export function meantWish(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const meant = wishMeant(text);
  const least = reading.wishes.length > 0 ? AGAINST : SURE;
  if (!meant || reading.wishes.some((wish) => NEVER_OTHERS.has(wish) || wish === meant.wish)) return undefined;
  return tellsMore(turn, reading, meant.wish) || (meant.likely < BEYOND_DOUBT && isAnswered(turn, text)) ? undefined : granted(turn, text, reading, least);
}

/** "Xét nghiệm chuối khô chỗ nào làm, bao nhiêu ngày có": a passage surely answers it. */
function isAnswered(turn: Turn, text: string): boolean {
  const found = ask(turn, text);
  return found.outcome === 'answered' && (found.by !== 'knowledge' || found.sure >= LIKELY);
}

/** What nothing else was found in. */
export const leftAsWish = (turn: Turn, text: string, reading: Reading): Turn | undefined => (tellsMore(turn, reading, wishMeant(text)?.wish) ? undefined : granted(turn, text, reading, LEFT));

function tellsMore({ state }: Turn, { facts, places, products, dates, slash, correction, denied }: Reading, wish: WishMeant | undefined): boolean {
  const ofOthers = products.some(({ name }) => !state.products.some((one) => one.name === name));
  return slash || correction || denied !== undefined || facts.statements.length + places.length + dates.length > 0 || (ofOthers && wish !== 'draft');
}

function granted(turn: Turn, text: string, reading: Reading, least: number): Turn | undefined {
  const meant = wishMeant(text);
  if (!meant || meant.likely < least + (CAREFUL.has(meant.wish) ? CAREFULLY : 0)) return undefined;
  const { state, person: { focus } } = turn;
  if ((OF_DOSSIER.has(meant.wish) && (state.products.length === 0 || reading.facts.named.length + reading.facts.asked.length > 0)) || (OF_QUESTION.has(meant.wish) && focus.type !== 'asking')) return undefined;
  if ((meant.wish === 'first' && tellsTrouble(text)) || (meant.wish === 'cancel' && (focus.type !== 'asking' || focus.about.type === 'fact'))) return undefined;
  switch (meant.wish) {
    case 'shorter': return reading.wishes.length > 0 ? undefined : shorter(turn, meant.likely);
    case 'repeat': return reading.wishes.some((wish) => wish !== 'explain' && wish !== 'help') ? undefined : onceMore(turn);
    case 'draft': return drafts(turn, reading);
    case 'other-product': return fulfilWish(turn, 'products');
    default: return fulfilWish(turn, meant.wish);
  }
}

/** "Soạn hộ mình tờ trình": what we can tell of it, and that it is theirs to write. */
function drafts(turn: Turn, { facts: { named, asked } }: Reading): Turn {
  const { knowledge } = turn.world;
  const paper = [...named, ...asked].find((fact: FactId) => knowledge.facts.get(fact)?.type === 'paper');
  if (paper === undefined) return again(says(turn, say.writesNothing()));
  return onward(says(turn, say.writeItYourselves(), say.aboutPaper(paper, currentDossier(turn.state, turn.person, turn.world), knowledge)));
}

import { answer } from '../../answer/answer.ts';
import { matterOf } from '../../answer/forwarded/matter.ts';
import { askedOf, isOfItsOwn, ordersUs, overByNow } from '../../answer/forwarded/of-forwarded.ts';
import { pointing, withoutPointing } from '../../answer/forwarded/points.ts';
import { pointMeant, pointsListed } from '../../answer/forwarded/points-listed.ts';
import { isStarsOfSheet } from '../../read/points-added.ts';
import { refusalOf } from '../../answer/refuse/refuse.ts';
import type { FactId } from '../../ids.ts';
import { readFacts } from '../../read/facts.ts';
import { forwarded, type Forwarded } from '../../read/forwarded.ts';
import { read } from '../../read/reading.ts';
import * as say from '../../say/forwarded.ts';
import { dayOf } from '../../time.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { onward } from '../onward.ts';
import { spokenBefore } from '../spoken.ts';
import { says, type Turn, withPerson } from '../turn.ts';
import { answers, RECKONED } from './answers.ts';

/* A notice, a letter of remarks, a message of somebody else that is sent on: nothing of it is written down as theirs, no number in it is looked up, and what
 * they ask beside it, or in the next message, is asked of it. */

type Hears = (turn: Turn, text: string) => Turn;

/** So much of it is kept for the question that comes in the next message. */
const KEPT = 900;

export function sentOn(turn: Turn, text: string, hears: Hears): Turn | undefined {
  const sent = forwarded(text);
  if (sent === undefined) return askedNext(turn, text, hears);
  if (sent.own !== '' && ordersUs(text, sent)) return undefined;
  if (sent.own !== '') return asked(turn, sent, hears);
  const refusal = refusalOf(text);
  // An offer of stars for money is what somebody else wrote; the rest they ask of us themselves.
  return refusal !== undefined && refusal !== 'buying' ? undefined : says(keeps(turn, text.slice(0, KEPT)), say.whatOfIt());
}

const keeps = (turn: Turn, text: string): Turn => withPerson(turn, { asked: { text, at: turn.world.now } });

/** "Cái này là sao em" behind what was sent on a moment ago. */
function askedNext(turn: Turn, text: string, hears: Hears): Turn | undefined {
  const before = spokenBefore(turn);
  const sent = before === undefined ? undefined : forwarded(before);
  if (before === undefined || sent === undefined || sent.own !== '') return undefined;
  const points = pointsListed(sent.said);
  if (pointing(text) !== undefined || pointMeant(text, points) !== undefined || isStarsOfSheet(text, sent.said)) {
    const told = ofText(turn, { said: sent.said, own: text });
    // What comes next may be asked of another line of it.
    if (told) return keeps(told, before);
  }
  const matter = matterOf(sent.said);
  return matter === before ? undefined : hears(keeps(turn, matter), text);
}

/** Their own words in the same message. */
function asked(turn: Turn, sent: Forwarded, hears: Hears): Turn {
  const { facts, products, places, wishes } = read(sent.own, turn.world.knowledge, turn.world.now);
  const tells = products.length + places.length > 0 || facts.statements.some(({ fact }) => fact === id('producer-kind'));
  if (tells && !isOfItsOwn(sent.own)) {
    // "Họ bảo …. Nhà em có hai vợ chồng làm tương, vậy hết cửa hả em": what they tell is written down, and then it is answered.
    const own = sent.own.split(/[,.;?!]+\s*/u).find((part) => pointing(part) !== undefined);
    const learned = hears(keeps(turn, matterOf(sent.said)), withoutPointing(sent.own));
    return (own === undefined ? undefined : ofText(learned, { said: sent.said, own })) ?? learned;
  }
  // "Vậy có cần kiểm nghiệm không em": what their own dossier tells, whatever was sent on.
  const byDossier = turn.state.products.length > 0 && pointing(sent.own) === undefined && !isOfItsOwn(sent.own) && (facts.asked.length > 0 || wishes.some((wish) => RECKONED.has(wish)));
  const told = byDossier ? undefined : ofText(turn, sent);
  if (told) return told;
  const heard = hears(keeps(turn, matterOf(sent.said)), sent.own);
  return says(heard, ...overByNow(sent.said, heard.lines.join('\n'), dayOf(turn.world.now), turn.world.knowledge));
}

/** What is asked of the text; undefined where nothing is known of it, or where their own dossier tells it better. */
function ofText(turn: Turn, sent: Forwarded): Turn | undefined {
  const kind = pointing(sent.own);
  const papers = kind === 'which' ? papersIn(turn, sent.said) : [];
  if (papers.length > 1 && turn.state.products.length > 0) return onward(says(keeps(turn, matterOf(sent.said)), ofTheirs(turn, papers)));
  if (kind === 'do' && pointsListed(sent.said).length < 2) return undefined;
  const { state, person, world } = turn;
  const set = factsOf(state, person.product).get(id('set'));
  const found = askedOf(sent, { text: `${sent.said}\n${sent.own}`, about: state.products.find((one) => one.id === person.product)?.name, ...(typeof set === 'number' ? { set } : {}), on: dayOf(world.now) }, world.knowledge, (question) => answer(question, world.knowledge));
  if (found === undefined) return undefined;
  if (found.outcome === 'answered') return keeps(answers(turn, sent.own, found), `${matterOf(sent.said)} ${sent.own}`);
  return found.outcome === 'refused' || (kind !== undefined && found.outcome === 'no-answer') ? onward(says(keeps(turn, matterOf(sent.said)), found.text)) : undefined;
}

/** The papers it names. */
function papersIn({ world: { knowledge } }: Turn, said: string): readonly FactId[] {
  const lines = said.split(/[\n,;:]+/).map((line) => readFacts(line, knowledge.facts));
  return [...new Set(lines.flatMap(({ statements, asked: of, named }) => [...statements.map(({ fact }) => fact), ...of, ...named]))].filter((fact) => knowledge.facts.get(fact)?.type === 'paper');
}

/** Of these papers: which of them they have. */
function ofTheirs(turn: Turn, papers: readonly FactId[]): string {
  const { facts, lines } = currentDossier(turn.state, turn.person, turn.world);
  const title = (fact: FactId): string => turn.world.knowledge.items.find((one) => one.id === String(fact))?.title ?? fact;
  const of = (test: (fact: FactId) => boolean): string[] => papers.filter(test).map(title);
  const held = (fact: FactId): boolean => facts.get(fact) === 'co' || lines.some(({ item, state }) => item.id === String(fact) && state === 'held');
  const spared = (fact: FactId): boolean => lines.some(({ item, state }) => item.id === String(fact) && state === 'not-needed');
  return say.ofTheirs({ held: of(held), lacking: of((fact) => !held(fact) && !spared(fact) && facts.get(fact) === 'chua'), unknown: of((fact) => !held(fact) && !spared(fact) && facts.get(fact) !== 'chua'), spared: of((fact) => !held(fact) && spared(fact)) });
}

import type { FactId, ProductId } from '../../ids.ts';
import { issuedInFuture, takenAsEnd } from '../../say/papers.ts';
import { addMonths, dayInWords, dayOf, type Day } from '../../time.ts';
import { learnPaper } from './documents.ts';
import { paperOwner } from '../dossier.ts';
import { dropFact, id, ownerOf, putFact } from '../facts.ts';
import { saidIn, says, type Turn } from '../turn.ts';

/** One fact or one paper, however it came. */
export function learnFact(turn: Turn, fact: FactId, value: string | number, how: 'picked' | 'said' = 'said'): Turn {
  const { knowledge } = turn.world;
  if (knowledge.facts.get(fact)?.type === 'paper') return learnPaper(turn, fact, String(value), paperOwner(fact, turn.person.product, knowledge));
  if (fact === id('certificate-issued') && String(value) > dayOf(turn.world.now)) return endsThen(turn, String(value) as Day, how);
  const owner = ownerOf(fact, turn.person.product, knowledge);
  const state = fact === id('certificate-issued') ? newCertificate(turn.state, String(value) as Day, owner) : turn.state;
  return { ...turn, state: putFact(state, fact, owner, value, saidIn(turn, how)) };
}

/** How long a certificate holds (Điều 4 khoản 3 QĐ 26/2026/QĐ-TTg). */
const MONTHS = 36;

/** "15/3/2027", to the question when it was issued: on a day to come it may end, but was not issued. */
function endsThen(turn: Turn, day: Day, how: 'picked' | 'said'): Turn {
  if (day > addMonths(dayOf(turn.world.now), MONTHS)) return says(turn, issuedInFuture(dayInWords(day)));
  return learnFact(says(turn, takenAsEnd(dayInWords(day))), id('certificate-expires'), day, how);
}

/** A certificate of a later day is another one: the end of the old one, and that it was to be renewed, are of the past. So is an end that is too far off. */
function newCertificate(state: Turn['state'], issued: Day, product: ProductId | undefined): Turn['state'] {
  const valueOf = (fact: FactId) => state.facts.find((one) => one.fact === fact && one.product === product)?.value;
  const [known, ends] = [valueOf(id('certificate-issued')), valueOf(id('certificate-expires'))];
  if (ends !== undefined && String(ends) > addMonths(issued, MONTHS + 1)) return dropFact(state, id('certificate-expires'), product);
  if (known === undefined || String(known) >= issued) return state;
  return [id('certificate-expires'), id('renewal-filed')].reduce((left, fact) => dropFact(left, fact, product), state);
}

import type { FactId, ProductId } from '../../ids.ts';
import type { Day } from '../../time.ts';
import { learnPaper } from './documents.ts';
import { paperOwner } from '../dossier.ts';
import { dropFact, id, ownerOf, putFact } from '../facts.ts';
import { saidIn, type Turn } from '../turn.ts';

/** One fact or one paper, however it came. */
export function learnFact(turn: Turn, fact: FactId, value: string | number, how: 'picked' | 'said' = 'said'): Turn {
  const { knowledge } = turn.world;
  if (knowledge.facts.get(fact)?.type === 'paper') return learnPaper(turn, fact, String(value), paperOwner(fact, turn.person.product, knowledge));
  const owner = ownerOf(fact, turn.person.product, knowledge);
  const state = fact === id('certificate-issued') ? newCertificate(turn.state, String(value) as Day, owner) : turn.state;
  return { ...turn, state: putFact(state, fact, owner, value, saidIn(turn, how)) };
}

/** A certificate of a later day is another one: the end of the old one, and that it was to be renewed, are of the past. */
function newCertificate(state: Turn['state'], issued: Day, product: ProductId | undefined): Turn['state'] {
  const known = state.facts.find((one) => one.fact === id('certificate-issued') && one.product === product)?.value;
  if (known === undefined || String(known) >= issued) return state;
  return [id('certificate-expires'), id('renewal-filed')].reduce((left, fact) => dropFact(left, fact, product), state);
}

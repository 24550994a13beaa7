import type { FactId } from '../../ids.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import type { Dossier } from '../dossier.ts';
import { id, putFact } from '../facts.ts';
import { bare } from '../../read/plain.ts';
import * as talk from '../../say/talk.ts';
import { idle, saidIn, says, type Turn } from '../turn.ts';

/** "để sau", "không biết": the question asked is put off and the next one comes. */
export function putOffAsked(turn: Turn, put: 'later' | 'unknown', dossier: Dossier): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking') return put === 'later' ? says(turn, talk.wheneverYouLike()) : undefined;
  if (focus.about.type === 'paper-date') return askNext(says(idle(turn), talk.dateLater()));
  if (focus.about.type === 'consent') return undefined;
  const fact = focus.about.type === 'fact' ? focus.about.fact : focus.about.type === 'guide' ? id('set') : undefined;
  if (!fact) return askNext(idle(turn));
  const said = turn.event.type === 'said' ? bare(turn.event.text) : '';
  const meant = OF_STARS.test(said) ? id('stars') : OF_COMMUNE.test(said) ? id('commune') : fact;
  // Told since, and asked still: nothing that is known is put off.
  const definition = turn.world.knowledge.facts.get(fact);
  if (meant === fact && definition?.about === 'producer' && dossier.facts.has(fact)) return askNext(says(idle(turn), talk.putOff(put, definition)));
  return meant !== fact && dossier.facts.has(meant) ? again(says(turn, talk.alreadyNoted())) : putOff(turn, put, meant, dossier);
}
/** "Giờ thuộc xã nào không nhớ", whatever we were asking. */
const OF_COMMUNE = /\b(?:xa|phuong) (?:nao|gi|moi)(?: \S+){0,4} (?:(?:khong|chua|chang|hong|hk) (?:nho|biet|ro|chac)|quen)\b|\bquen(?: (?:mat|roi|ten|la|cai))* (?:xa|phuong) (?:nao|gi|moi)\b|\b(?:khong|chua|chang) (?:nho|biet|ro|chac)(?: \S+){0,3} (?:xa|phuong) (?:nao|gi)\b/;
/** "Mấy sao cũng được", whatever we were asking. */
const OF_STARS = /\b(?:may|bao nhieu) sao (?:cung|chua|khong)\b/;

function putOff(turn: Turn, put: 'later' | 'unknown', fact: FactId, dossier: Dossier): Turn {
  const definition = turn.world.knowledge.facts.get(fact);
  const { focus } = turn.person;
  // Of the product that was asked of, also where another is spoken of meanwhile.
  const asked = focus.type === 'asking' && ((focus.about.type === 'guide' && fact === id('set')) || (focus.about.type === 'fact' && focus.about.fact === fact)) ? focus.about.product : undefined;
  const owner = definition?.about === 'product' ? asked ?? dossier.product?.id : undefined;
  const state = putFact(turn.state, fact, owner, { put }, saidIn(turn, 'said'));
  return askNext(says({ ...turn, state }, talk.putOff(put, definition)));
}

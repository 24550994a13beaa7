import type { FactId } from '../../ids.ts';
import { again } from '../again.ts';
import { questionFor } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { remembers } from '../spoken.ts';
import { asks, says, type Turn } from '../turn.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';

/** "Mã vạch", "giấy phép rượu" and no more: how it is with that one. */
export function onlyPaper({ world, state }: Turn, text: string, { facts: { named } }: Reading): FactId | undefined {
  const [only, ...more] = [...new Set(named)];
  return only && more.length === 0 && state.products.length > 0 && spelled(text).length <= ALONE && world.knowledge.facts.get(only)?.type === 'paper' ? only : undefined;
}
const ALONE = 5;

/** "Mấy ổng ở xã lấy mẫu đi kiểm nghiệm", "attp đứng tên hộ cũ": something is said of a paper they need, and not whether it is there. It is asked; what was
 *  open comes after. */
export function askedOfPaper(turn: Turn, text: string, { facts: { named } }: Reading): Turn | undefined {
  const [only, ...more] = [...new Set(named)];
  const dossier = currentDossier(turn.state, turn.person, turn.world);
  const line = dossier.lines.find(({ item }) => item.id === only);
  const { focus } = turn.person;
  if (!only || more.length > 0 || line?.state !== 'needed' || dossier.facts.has(only) || focus.type !== 'asking' || focus.about.type !== 'fact' || focus.about.fact === only) return undefined;
  const turned = says(remembers(turn, text), say.whetherHeld());
  return asks(turned, questionFor(turned, only, dossier));
}

/** "Giấy hộ kinh doanh là năm 2016": of a paper that does not run out no day is asked. */
export function noTerm(turn: Turn, { facts: { named } }: Reading): Turn | undefined {
  const [only, ...more] = [...new Set(named)];
  const item = turn.world.knowledge.items.find(({ id: one }) => one === only);
  const held = item && currentDossier(turn.state, turn.person, turn.world).papers.has(item.id);
  return item && more.length === 0 && item.validMonths === undefined && held ? again(says(turn, say.noDayNeeded(item.title))) : undefined;
}

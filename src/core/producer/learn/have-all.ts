import type { ItemId, ProductId } from '../../ids.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/answers.ts';
import { askNext } from '../ask.ts';
import { currentDossier, dossierOf, type Dossier } from '../dossier.ts';
import type { Act } from '../focus.ts';
import { learnFact } from './fact.ts';
import { showed } from '../asked/of-the-list.ts';
import { onward } from '../onward.ts';
import { talkAbout } from '../goods/change.ts';
import { asks, idle, says, type Turn } from '../turn.ts';

/* "Giấy tờ làm xong hết rồi": too much to write down from one sentence, so they see which papers that would be. */

/** Needed of them, and not known to be there. */
const lacking = (lines: Dossier['lines']): readonly ItemId[] =>
  lines.filter(({ item, state, expired }) => item.by === 'producer' && state === 'needed' && expired === undefined).toSorted((a, b) => a.item.rank - b.item.rank).map(({ item }) => item.id);

export function haveAll(turn: Turn, dossier: Dossier): Turn {
  const { product } = dossier;
  if (!product) return askNext(says(turn, say.needProductFirst()));
  const items = lacking(dossier.lines);
  if (items.length === 0) return onward(says(turn, say.nothingLeft(product.name)));
  // They were shown these, and say it again.
  const shown = listed(turn);
  if (shown?.product === product.id && items.every((item) => shown.items.includes(item))) return allHeld(turn, shown.product, shown.items);
  return askOf(turn, product.id, items);
}

/** "Có hết rồi, trừ kiểm nghiệm": the others are asked about. Undefined where they say no such thing. */
export function allBut(turn: Turn, { facts: { statements }, corrected }: Reading): Turn | undefined {
  const { product, lines } = currentDossier(turn.state, turn.person, turn.world);
  const said = spelled(corrected).join(' ');
  if (!product || statements.length === 0 || !statements.every(({ value }) => value === 'chua') || !ALL.test(said) || !BUT.test(said)) return undefined;
  const rest = lacking(lines).filter((item) => !statements.some(({ fact }) => fact === item));
  // How to get the one that is lacking can wait.
  return rest.length === 0 ? undefined : askOf({ ...turn, lines: turn.lines.slice(0, 1) }, product.id, rest);
}
const ALL = /\b(?:co|du|xong|lam|day du)(?: \S+)? (?:het|ca|du)\b|\bdu (?:roi|giay)\b/;
const BUT = /\b(?:tru|chi(?: con)? thieu|con thieu moi|con moi|chi con|moi (?:cai|moi|giay) .* (?:la )?chua)\b/;

/** They see the list and say of one of its papers how it stands: the others are asked about. Undefined where no list is shown or none of it is spoken of. */
export function othersListed(turn: Turn, { facts: { statements } }: Reading): Turn | undefined {
  const shown = listed(turn);
  const rest = shown?.items.filter((item) => !statements.some(({ fact }) => fact === item));
  if (!shown || !rest || rest.length === shown.items.length) return undefined;
  return rest.length === 0 ? askNext(idle(turn)) : askOf(turn, shown.product, rest);
}

/** They have all that was listed, also what they once said was not there yet. */
export function allHeld(turn: Turn, product: ProductId, items: readonly ItemId[]): Turn {
  const there = product === turn.person.product ? turn : talkAbout(turn, product);
  const written = items.reduce((now, item) => learnFact(now, item, 'co', 'picked'), idle(there));
  return askNext(says(written, say.allWritten(items.length)));
}

function askOf(turn: Turn, product: ProductId, items: readonly ItemId[]): Turn {
  const { product: named, lines } = dossierOf(turn.state, product, turn.world);
  const titles = items.map((item) => lines.find((line) => line.item.id === item)?.item.title ?? item);
  return asks(showed(turn, product, items), {
    question: say.reallyAll(named?.name ?? '', titles),
    about: { type: 'choice' },
    offered: [{ label: say.ALL_HELD, act: { type: 'held', product, items } }, { label: say.NOT_ALL, act: { type: 'never-mind' } }],
  });
}

const listed = ({ person: { focus } }: Turn): Extract<Act, { type: 'held' }> | undefined =>
  focus.type === 'asking' ? focus.offered.map(({ act }) => act).find((act) => act.type === 'held') : undefined;

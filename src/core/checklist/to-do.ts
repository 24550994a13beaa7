import type { FactId, ItemId } from '../ids.ts';
import type { Line } from './checklist.ts';
import type { Facts } from './judge.ts';

const REGISTRATION = 'business-registration' as ItemId;
const KIND = 'producer-kind' as FactId;
/** By what they are they have registered: of the paper itself only a copy is wanting. */
const REGISTERED: ReadonlySet<unknown> = new Set(['ho_kinh_doanh', 'htx', 'doanh_nghiep', 'doanh_nghiep_lon']);

/** What a producer has to get, what takes longest first; of who is registered by their kind the registration comes last. */
export const toDo = (dossier: Of): readonly Line[] => inOrder(dossier, ({ state }) => state === 'needed');

/** The same where they ask what comes first. The registration comes before all, also where nobody has said yet what kind of producer they are: without it
 *  nobody takes part (QĐ 26/2026/QĐ-TTg, Điều 2 khoản 3). */
export const toDoFirst = (dossier: Of): readonly Line[] => inOrder(dossier, ({ state, item }) => state === 'needed' || (state === 'unknown' && item.id === REGISTRATION));

type Of = { readonly lines: readonly Line[]; readonly facts: Facts };

function inOrder({ lines, facts }: Of, isMeant: (line: Line) => boolean): readonly Line[] {
  const isRegistered = REGISTERED.has(facts.get(KIND));
  const after = ({ item, paper }: Line): boolean => isRegistered && item.id === REGISTRATION && paper === undefined;
  return lines.filter((line) => line.item.by === 'producer' && isMeant(line)).toSorted((a, b) => Number(after(a)) - Number(after(b)) || a.item.rank - b.item.rank);
}

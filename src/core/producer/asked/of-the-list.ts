import type { FactId, ItemId, ProductId } from '../../ids.ts';
import type { Item } from '../../knowledge.ts';
import { byTheirNames } from '../../read/numbered.ts';
import { spelled } from '../../read/plain.ts';
import { fold } from '../../text.ts';
import { withPerson, type Turn } from '../turn.ts';

/* They were shown a numbered list of papers, and speak of its numbers. */

/** So long the list still stands on their screen. */
const STANDS = 14 * 86_400_000;

/** They see these, in this order, each with its number. */
export const showed = (turn: Turn, product: ProductId | undefined, items: readonly ItemId[]): Turn =>
  (product === undefined || items.length === 0 ? turn : withPerson(turn, { listed: { product, items, at: turn.world.now } }));

/** The numbered papers that still stand on their screen. */
export const listSeen = ({ person: { listed }, world: { now } }: Turn) => (listed !== undefined && now - listed.at <= STANDS ? listed : undefined);

/** What they say, with the papers of the list they saw last called by their names. */
export function ofTheList(turn: Turn, text: string): string {
  const { person: { focus }, world: { knowledge } } = turn;
  const listed = listSeen(turn);
  if (listed === undefined) return text;
  const names = listed.items.map((id) => nameOf(knowledge.items.find((item) => item.id === id)));
  const said = byTheirNames(text, names);
  if (said === text) return text;
  const named = EXPLAINED.test(spelled(text).join(' ')) ? names.find((name) => name !== undefined && said.includes(name)) : undefined;
  if (named !== undefined) return `${named} là gì`;
  // Nothing but a number: of what was asked since, its choice; else what that paper is.
  if (!ONLY.test(spelled(text).join(' '))) return said;
  return focus.type === 'asking' && focus.at >= listed.at ? text : `${said} là gì`;
}
/** "Cái số 3 nhờ em nói kỹ hơn". */
const EXPLAINED = /^(?:\S+ ){2,4}(?:(?:nho|cho|giup|em|bot|chi|anh|minh|toi|la|thi) )*(?:noi|giai thich|chi|huong dan|trinh bay)(?: (?:ky|ro|cu the|chi tiet|them|hon|lai|giup|cho|di|voi|em|chi|anh|nghe|xem))+$/;
const ONLY = /^(?:(?:da|em|chi|anh|a|u|the|con|vay|thi) )*(?:cai|muc|so|giay|mon|dong|viec|phan)(?: (?:so|thu))? (?:\d+|[a-z]+(?: tien)?)(?: (?:a|em|nha|nhe|di|do|kia|vay))*$/;

/** Such a paper, as people call it. */
export const called = ({ world: { knowledge } }: Turn, paper: FactId): string | undefined => nameOf(knowledge.items.find(({ id }) => id === paper));

/** As people call it: the way of calling it that its title holds, else its title up to where that explains. */
function nameOf(item: Item | undefined): string | undefined {
  if (!item) return undefined;
  const title = ` ${fold(item.title)} `;
  return item.topics.filter((topic) => title.includes(` ${fold(topic)} `)).toSorted((a, b) => b.length - a.length)[0] ?? item.title.split(/[:(,]/)[0]!.trim();
}

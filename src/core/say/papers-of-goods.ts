import { cite } from '../cite.ts';
import type { LawId } from '../ids.ts';
import type { CriteriaSet, Item, Knowledge, Ref } from '../knowledge.ts';
import { clauseOf, listed } from './lists.ts';

/** `sure`: needed in every case; else it hangs on who makes it and how. */
export type Paper = { readonly item: Item; readonly sure: boolean };

/** The dossier's own law is cited once, behind the list. */
const DOSSIER = 'qd-26-2026' as LawId;
const MAY_BE = 8;

/** The papers goods take: those that are sure, and those that hang on more. `sets`: one, or those it may be of. */
export function papersOfGoods(name: string, sets: readonly CriteriaSet[], stars: number, papers: readonly Paper[], knowledge: Knowledge): string {
  const sure = papers.filter((paper) => paper.sure).map(({ item }) => item);
  const others = papers.filter((paper) => !paper.sure && paper.item.level !== 'optional').map(({ item }) => item.title);
  const kinds = sets.map(({ set, name: kind }) => `bộ ${set} – ${kind}`);
  const placed = kinds.length === 1 ? `em xếp vào ${kinds[0]}` : `có thể thuộc ${kinds.join(' hoặc ')}`;
  const one = (item: Item, i: number): string => `${i + 1}. ${item.title}${item.refs[0]?.law === DOSSIER ? '' : ` (${clauseOf(item, knowledge)})`}`;
  return [
    [`${name[0]!.toUpperCase()}${name.slice(1)}: ${placed}, UBND xã và tỉnh xác nhận. Làm OCOP lần đầu, nhắm ${stars} sao, hàng đóng gói và không nói công dụng thì anh/chị lo ${sure.length} mục:`, ...sure.map(one)].join('\n'),
    ...(others.length > 0 ? [`Tùy cơ sở mình: ${listed(others, MAY_BE)}.`] : []),
    `Vướng giấy nào anh/chị nhắn tên giấy đó, em nói nơi làm. (${cite({ law: DOSSIER, clause: 'Điều 6 khoản 1, Phụ lục II, Phụ lục III' }, knowledge.laws)})`,
  ].join('\n\n');
}

/** What they need instead, where that is known. */
const INSTEAD: Readonly<Record<string, string>> = { 'self-declaration': ' Hàng vải, may mặc thì cơ sở tự công bố tiêu chuẩn áp dụng của mình (TCCS).' };
const CLOTH = 22;

/** A paper of food that these goods, being none, do not take. */
export function notOfFood(name: string, sets: readonly CriteriaSet[], item: Item, refs: readonly Ref[], knowledge: Knowledge): string {
  const kinds = sets.map(({ set, name: kind }) => `bộ ${set} – ${kind}`).join(' hoặc ');
  const instead = sets.every(({ set }) => set === CLOTH) ? INSTEAD[item.id] ?? '' : '';
  return `Dạ không cần. ${name[0]!.toUpperCase()}${name.slice(1)} (${kinds}) không phải thực phẩm; phiếu chấm bộ này và danh sách hồ sơ OCOP không đòi ${item.title[0]!.toLowerCase()}${item.title.slice(1)}.${instead} Xếp bộ nào thì UBND xã và tỉnh xác nhận. (${refs.map((ref) => cite(ref, knowledge.laws)).join('; ')})`;
}

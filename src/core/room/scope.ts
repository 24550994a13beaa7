import type { Knowledge } from '../knowledge.ts';
import { findProducts } from '../product/find.ts';
import { scopeIn, type Scope } from '../staff/roles.ts';
import { fold, spaced } from '../text.ts';

/** What a room is for. `unknown`: parts that name no kind of product we know, so that nobody believes they count. */
export type RoomScope = { readonly scope: Scope; readonly sets: readonly number[]; readonly years?: readonly number[]; readonly unknown: readonly string[] };

type Kinds = Pick<Knowledge, 'sets' | 'industries' | 'lexicon'>;

const SETS = /^(?:bộ|bo)\s+\d/iu;
const YEARS = /^(?:năm|nam|chương trình|chuong trinh|đợt năm|dot nam)\s+20\d\d/iu;
const KINDS = /^(?:sản phẩm|san pham|ngành|nganh|nhóm hàng|nhom hang|hàng|hang)\s+/iu;

/** `xã Xuân Thành; bộ 6, 7; sản phẩm bánh, rượu; ngành đồ uống; năm 2027; thẻ đợt 1` */
export function roomScopeIn(text: string, knowledge: Kinds): RoomScope {
  const parts = text.normalize('NFC').split(';').map((part) => part.trim()).filter(Boolean);
  const kinds = parts.filter((part) => KINDS.test(part)).flatMap((part) => part.replace(KINDS, '').split(',').map((one) => one.trim()).filter(Boolean)).map((name) => ({ name, sets: setsOf(name, knowledge) }));
  const numbered = parts.filter((part) => SETS.test(part)).flatMap((part) => [...part.matchAll(/\d{1,2}/g)].map((found) => Number(found[0]))).filter((set) => set >= 1 && set <= 26);
  const years = parts.filter((part) => YEARS.test(part)).flatMap((part) => [...part.matchAll(/20\d\d/g)].map((found) => Number(found[0])));
  const sets = [...new Set([...numbered, ...kinds.flatMap((kind) => kind.sets)])].toSorted((a, b) => a - b);
  return {
    scope: scopeIn(parts.filter((part) => ![SETS, YEARS, KINDS].some((kind) => kind.test(part))).join(';')),
    sets,
    ...(years.length > 0 ? { years: [...new Set(years)] } : {}),
    unknown: kinds.filter((kind) => kind.sets.length === 0).map((kind) => kind.name),
  };
}

/** The sets of an industry by its name, else of a product; a name that may be several stands for all of them. */
function setsOf(name: string, { sets, industries, lexicon }: Kinds): number[] {
  const codes = [...industries].filter(([, title]) => spaced(title).includes(spaced(name)) && fold(name).length >= 4).map(([code]) => code);
  if (codes.length > 0) return sets.filter((one) => codes.includes(one.industry)).map((one) => one.set);
  const recognition = findProducts(name, lexicon)[0]?.recognition;
  if (recognition?.type === 'one') return [recognition.set];
  return recognition?.type === 'several' ? recognition.choices.map(({ set }) => set) : [];
}

import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import type { Sheet } from '../../score/sheet.ts';
import { spelled } from '../../read/plain.ts';
import { fold } from '../../text.ts';
import { goodsIn } from './goods.ts';
import { tellLine, type LineTold } from './tell-line.ts';
import { wantedIn } from './wanted.ts';

/* "Bộ 26 sức mạnh cộng đồng bao nhiêu điểm": one sheet and the whole name of one of its lines or headings. Nothing is left to be weighed. */

/** The longest name said wins: "đảm bảo chất lượng sản phẩm" holds "chất lượng sản phẩm". */
export function toldByName(text: string, knowledge: Knowledge): LineTold | undefined {
  const { wanted, points, stars } = wantedIn(text);
  if ((!points && !isNameAlone(text)) || stars || OF_OTHER_SHEETS.test(spelled(text).join(' '))) return undefined;
  const [set, ...more] = goodsIn(text, knowledge.rubric.goods, knowledge.lexicon).sets;
  const sheet = set === undefined || more.length > 0 ? undefined : knowledge.sheets.get(set);
  if (!sheet) return undefined;
  const said = ` ${spelled(text).join(' ')} `;
  const named = [...sheet.headings, ...sheet.criteria].map(({ code, name }) => ({ code, name: ` ${nameOf(name)} ` })).filter(({ name }) => name.split(' ').length >= SHORTEST && said.includes(name)).toSorted((a, b) => b.name.length - a.name.length);
  const [first, second] = named.length > 0 ? named : partly(text, sheet, knowledge);
  return first && (second === undefined || first.name.includes(second.name)) ? tellLine({ set: set!, code: first.code, score: 0, covered: 0, called: 1, taught: [] }, [set!], wanted, knowledge) : undefined;
}

/** "Bộ 9 bao bì tối đa mấy điểm": beside the goods, the number of the sheet and what asks, nothing but a part of the names of these lines. */
function partly(text: string, { criteria }: Sheet, { lexicon }: Knowledge): readonly { readonly code: string; readonly name: string }[] {
  if (!SHEET.test(spelled(text).join(' '))) return [];
  const rest = findProducts(text, lexicon).toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const left = spelled(rest).join(' ').replace(/\bbao (?=nhieu\b)/, '').split(' ').filter((word) => !ASKING.has(word) && !/^\d+$/.test(word)).join(' ');
  return left.includes(' ') ? criteria.map(({ code, name }) => ({ code, name: ` ${nameOf(name)} ` })).filter(({ name }) => name.includes(` ${left} `)) : [];
}
/** "Bộ 26 nhân viên": in so few words the line itself is asked for. */
const isNameAlone = (text: string): boolean => { const said = spelled(text); return said.length <= 6 && SHEET.test(said.join(' ')); };
const SHEET = /\bbo (?:so |tieu chi (?:so )?|san pham so )?\d{1,2}\b/;
const ASKING = new Set('bo so tieu chi san pham phan muc dong toi da cao nhat tron duoc tinh cham cho cong may nhieu diem thi la co cua trong o a em ad nhi vay bot anh chi hoi xin the ve'.split(' '));

/** "Đợt 2025", "theo bộ cũ": not of the sheet of today. */
const OF_OTHER_SHEETS = /\b(?:20[01]\d|202[0-5]|148|1048|1489|cu|truoc)\b/;

/** Two words and more, with the blanks around them. */
const SHORTEST = 4;

/** A name without what is added behind it: "Ghi nhãn song ngữ (Việt – Anh hoặc ngôn ngữ khác)", "Hàng hóa dịch vụ (ăn uống…)". */
const nameOf = (name: string): string => fold(name.replace(/\s*[(/].*$/, '')).replace(/[^a-z0-9]+/g, ' ').trim();

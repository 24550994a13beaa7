import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/rubric.ts';
import type { Part, Sheet } from '../../score/sheet.ts';
import { fold } from '../../text.ts';
import type { Answered, Question } from '../outcome.ts';
import { goodsIn } from './goods.ts';
import { CRITERION } from './tell-line.ts';

/* "Bảng điểm bộ 8", "phiếu chấm bộ 21", "cơ cấu điểm phần C của mật ong": one sheet, or one part of it, and no line of it (QĐ 26/2026 Phụ lục II). */

/** What a sheet is called, and its parts. */
const SHEET = /\b(?:bang (?:cham )?diem|thang diem|co cau diem|phieu (?:cham|danh gia)(?: diem)?|(?:bo )?tieu chi|cham (?:nhung |cac )?(?:muc |tieu chi |phan )?(?:gi|nao|the nao|ra sao)|chia diem|diem)\b/;
/** Spelled out, a "c" may be anything else. */
const PARTED = /(?<!\p{L})(?:phần|phan) ([abc])(?!\p{L})/iu;
/** Of goods by their name the points must be asked, or a part: "tiêu chí mật ong" asks which sheet. */
const POINTS = /\b(?:bang (?:cham )?diem|thang diem|co cau diem|chia diem|phieu cham diem)\b/;
/** "Bộ 7", "bộ 5 gồm những gì". */
const ALONE = /^(?:bo|cai bo) (?:so )?\d{1,2}(?: (?:gom|co|la)(?: nhung| cac)? gi)?$/;
const NUMBERED = /\bbo (?:so |tieu chi (?:so )?)?\d{1,2}\b/;
/** Beside that nothing is said but who begs and how. */
const BESIDE = new Set('bo so tieu chi phan cua cho doi voi ve theo o trong gom co nhung cac muc gi nao the ra sao la may bao nhieu diem cham danh gia phan hang phieu bang thang co cau chia san pham ocop chi tiet xem hoi em a nhom hang qd quyet dinh 26 2026'.split(' '));
/** "Đợt 2025", "bộ cũ": not of the sheet of today. */
const OF_THEN = /\b(?:148|1048|1489|cu|truoc)\b/;
const LONGEST = 120;

export function wholeSheetTold({ text, before, on }: Question, { rubric, lexicon, sheets, laws }: Knowledge): Answered | undefined {
  if (text.length > LONGEST || before !== undefined) return undefined;
  const said = spelled(text).join(' ');
  const part = PARTED.exec(text.normalize('NFC'))?.[1]?.toUpperCase() as Part | undefined;
  const numbered = NUMBERED.test(said);
  if (OF_THEN.test(said) || !(part || ALONE.test(said) || (numbered ? SHEET : POINTS).test(said))) return undefined;
  const [set, ...others] = goodsIn(text, rubric.goods, lexicon).sets;
  const sheet: Sheet | undefined = set === undefined || others.length > 0 ? undefined : sheets.get(set);
  if (!sheet || sheet.from > on) return undefined;
  const asked = text.normalize('NFC').replace(PARTED, ' ');
  const rest = findProducts(asked, lexicon).toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, asked);
  if (!numbered && setsNamed(asked, sheet, rubric.goods, lexicon).some((one) => one !== set)) return undefined;
  const named = new Set([String(set), ...fold(sheet.name).split(/[^a-z]+/), ...rubric.goods.filter(({ sets }) => sets.includes(set!)).flatMap(({ words }) => words.flatMap((word) => fold(word).split(' ')))]);
  if (spelled(rest).some((word) => !BESIDE.has(word) && !named.has(word))) return undefined;
  return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.wholeSheet(sheet, part, laws), sources: [{ entry: `${CRITERION}sheet-${sheet.set}`, ref: sheet.refs[0]! }] };
}

/** Of all goods a text names, but by the name of the sheet: "gạo, ngũ cốc" are of two sets, "mỹ phẩm có thành phần từ dược liệu" of one. */
function setsNamed(text: string, { name: called }: Sheet, goods: Knowledge['rubric']['goods'], lexicon: Knowledge['lexicon']): readonly number[] {
  const plain = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;
  return [...goods.filter(({ words }) => words.some((word) => plain.includes(` ${fold(word)} `))).flatMap(({ sets }) => sets), ...findProducts(text, lexicon).flatMap(({ name, recognition }) => (recognition.type === 'one' && !fold(called).includes(fold(name)) ? [recognition.set] : []))];
}

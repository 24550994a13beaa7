import { findDates } from '../../dates.ts';
import type { Knowledge } from '../../knowledge.ts';
import { recognise } from '../../product/recognise.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { somebodyIn } from '../../read/somebody.ts';
import { ASKED_FOR, daysOfGoods, noDossierOfThese, noteOf, type DatedGoods } from '../../say/goods-asked-for.ts';
import { fold, words } from '../../text.ts';
import { dayOf, type Day } from '../../time.ts';
import { tellsEnd } from '../learn/dates.ts';
import { says, type Turn, withState } from '../turn.ts';

/* "Có 3 cái đang 3 sao: cà phê bột cấp 15/6/2024, mắc ca sấy cấp 10/1/2024", from an officer: the days of each are told from these, and no dossier is
 * opened. What they told stands in the notes, for what they ask later. */

const LONGEST_NAME = 6;
/** Before the name: "có 3 cái đang 3 sao:". */
const HEAD = /^.*:\s*|^[\s(]+/su;
/** Between the name and its day. */
const ISSUED = /[\s(,]*(?:(?:thì|thi|được|duoc|đã|da|có|co|đang|dang)\s+)*(?:(?:[345]\s*sao|ocop|cấp|cap|ký|ky|công nhận|cong nhan|chứng nhận|chung nhan|hết hạn|het han|giấy|giay|ngày|ngay|hôm|hom|hồi|hoi|từ|tu|đến|den|năm|nam|lúc|luc|vào|vao|là|la|được|duoc|:|-)\s*)*$/iu;
/** "Mấy sản phẩm là …", "cái", "còn". */
const LEAD = /^(?:.*\s(?:làm|lam|nấu|nau|nuôi|nuoi|trồng|bán|sản xuất|san xuat)\s+)?(?:(?:còn|con|và|va|với|voi|là|la|thì|thi|cái|cai|sản phẩm|san pham|sp|món|mon|có|co|dạ|da|xã|xa|em|mình|minh|\d+[.)])\s+)*/iu;

/** Goods with the day of their certificate, as a message tells them. */
export function datedGoods(text: string, on: Day, { lexicon }: Knowledge): readonly DatedGoods[] {
  const all = text.normalize('NFC').split(/[,;\n]|\.(?!\d)|\s(?=(?:còn|và|với)\s)/u).flatMap((part) => {
    const piece = part.trim();
    const found = findDates(piece, on).find(({ day, precision }) => day !== undefined && precision === 'day');
    const at = found === undefined || fold(piece).length !== piece.length ? -1 : fold(piece).indexOf(found.said);
    if (found?.day === undefined || at <= 0) return [];
    const name = piece.slice(0, at).replace(HEAD, '').replace(ISSUED, '').trim().replace(LEAD, '').trim();
    const isName = words(name).length > 0 && words(name).length <= LONGEST_NAME && !NO_GOODS.test(words(name).join(' '));
    return isName ? [{ name, day: found.day, ends: tellsEnd(piece, found) }] : [];
  });
  // Beside goods that we know one that no list has is one too.
  return all.some(({ name }) => recognise(name, lexicon, true).type !== 'none') ? all : [];
}
const NO_GOODS = /^(?:quyet dinh|qd|giay|so|hop|ngay|dot|xa|tinh|huyen|ho so|kiem nghiem|phieu|attp|nhan|cong bo|cuoc hop|van ban)\b/;

/** Those an officer told of, latest word each. */
const known = ({ state, world: { now } }: Turn): readonly DatedGoods[] => (state.notes ?? []).flatMap(({ text }) => {
  const [, name, how, said = ''] = NOTED.exec(text) ?? [];
  const day = findDates(said, dayOf(now))[0]?.day;
  return name === undefined || day === undefined ? [] : [{ name, day, ends: how === 'hết hạn' }];
});
const NOTED = new RegExp(`^${ASKED_FOR} (.+), (cấp|hết hạn) (\\S+)$`, 'u');

/** "Mắc ca" is "mắc ca sấy". */
const isSame = (one: string, other: string): boolean => { const [a, b] = [one, other].map((name) => words(name)); return a!.every((word, i) => b![i] === word) || b!.every((word, i) => a![i] === word); };

/** The days of what they tell now, or ask of what they told. Undefined where it is of no such goods. */
export function goodsAskedFor(turn: Turn, text: string, { question, corrected, slash }: Reading): Turn | undefined {
  const { knowledge, now } = turn.world;
  const told = slash ? [] : datedGoods(corrected, dayOf(now), knowledge);
  // "Nhập giúp hộ bà Tám, mật ong cấp 5/9/2023": a household they help.
  if (slash || (told.length < 2 && somebodyIn(text).length > 0)) return undefined;
  const before = known(turn);
  if (told.length > 0 && (!question || ASKS.test(spelled(text).join(' ')) || told.length > 1)) {
    const named = told.map((one) => ({ ...one, name: before.find(({ name }) => isSame(name, one.name))?.name ?? one.name }));
    const notes = (turn.state.notes ?? []).filter((note) => !named.some(({ name }) => note.text.startsWith(`${ASKED_FOR} ${name}, `)));
    const kept = withState(turn, { notes: [...notes, ...named.map((one) => ({ text: noteOf(one), at: now }))] });
    return says(kept, daysOfGoods(named, dayOf(now), knowledge), noDossierOfThese());
  }
  const asked = question && before.length > 0 ? askedOf(spelled(text).join(' '), before) : [];
  return asked.length === 0 ? undefined : says(turn, daysOfGoods(asked, dayOf(now), knowledge));
}

/** The ones named, all where the others are named so, and all where nothing else is said. */
function askedOf(said: string, goods: readonly DatedGoods[]): readonly DatedGoods[] {
  if (!ASKS.test(said) || OTHER_MATTER.test(said)) return [];
  const named = goods.filter(({ name }) => ` ${said} `.includes(` ${words(name).join(' ')} `) || ` ${said} `.includes(` ${words(name).slice(0, 2).join(' ')} `));
  if (OTHERS.test(said) || WHICH.test(said)) return [...named, ...goods.filter((one) => !named.includes(one))];
  return named.length > 0 ? named : said.split(' ').length <= SHORT ? goods : [];
}
const SHORT = 9;
const WHICH = /\b(?:cai|san pham|sp|mon|co so) nao\b/;
const OTHERS = /\b(?:may|cac|nhung|hai|ba|2|3|con) (?:cai|san pham|sp|mon|co so|thang)? ?(?:kia|con lai|khac|do|nay|tren)\b|\bcon lai\b|\btung (?:cai|san pham|mon)\b|\bca (?:ba|hai|2|3|bon|4)\b|\btat ca\b/;
const ASKS = /\b(?:cai|san pham|sp|mon|co so) nao\b.*\bhan\b|\b(?:khi nao|bao gio|luc nao|ngay nao|hom nao|chung nao|thang nao|may ngay|bao lau)\b.*\b(?:nop|han|lam lai|danh gia lai|cham lai)\b|\b(?:nop|han|lam lai|danh gia lai|cham lai)\b.*\b(?:khi nao|bao gio|luc nao|ngay nao|hom nao|chung nao|thang nao)\b|\b(?:con|kip) (?:kip|khong|chua)\b|\b(?:het|qua|con|den|toi) han (?:roi|chua|khong|het|phai)\b/;
/** Of a paper or a print, of what becomes of it: no day answers that. */
const OTHER_MATTER = /\b(?:in|logo|bao bi|xu ly|phat|thu hoi|sang ten|chuyen ten|attp|kiem nghiem|nhan hieu)\b/;

import type { Law } from '../knowledge.ts';
import { spelled } from '../read/plain.ts';
import { words } from '../text.ts';

/* "Nghị định 105/2017/NĐ-CP quy định về gì", "Thông tư 24/2019/TT-BYT": asked of a legal text itself, by its number. */

/** A text as it is named. */
export type TextNamed = { readonly kind: string; readonly number: string; readonly year?: string };

const KINDS: Readonly<Record<string, string>> = { 'quyet dinh': 'QĐ', 'nghi dinh': 'NĐ', 'thong tu': 'TT', 'nghi quyet': 'NQ', 'ke hoach': 'KH', luat: 'Luật', qd: 'QĐ', nd: 'NĐ', tt: 'TT', nq: 'NQ', khong: 'KH' };
const FULL: Readonly<Record<string, string>> = { 'QĐ': 'Quyết định', 'NĐ': 'Nghị định', TT: 'Thông tư', NQ: 'Nghị quyết', KH: 'Kế hoạch', 'Luật': 'Luật' };
const NAME = /\b(quyet dinh|nghi dinh|thong tu|nghi quyet|ke hoach|luat|qd|nd|tt|nq|khong(?= \d+ khong ubnd))(?: so)? (\d{1,4}(?: \d{1,2}(?= 20\d\d))?)(?: ((?:19|20)\d\d))?(?: (?:qd|nd|tt|nq|khong(?= ubnd)|ttg|cp|qh\d*|vpdp|ocop|ubnd|b[a-z]{1,6}))*(?= |$)/g;
/** "Luật An toàn thực phẩm số 55/2010/QH12", "BLLĐ 45/2019". */
const LAW_BY_NAME = /\b(?:(?:bo )?luat(?: [a-z]+){1,7}?(?= (?:so )?\d{1,4} (?:19|20)\d\d qh)|blld(?= \d))/;
/** Nothing but what is asked of a text as a text: what it is of, since when it holds, what it replaces or changes. */
const OF_TEXT = new Set(
  'la co noi quy dinh huong dan dieu chinh ban hanh ve gi nao the ra sao van de viec linh vuc noi dung trich yeu ten day du con hieu luc thi hanh khong hay chua da het tu den ngay khi bao gio luc thoi diem thay bang cho bi duoc sua doi bo sung boi cac nhung luat nghi thong tu quyet van ban phap ly tra cuu dang ap dung hien nay vay a em anh chi oi hoi xin kinh de cho biet lam ro phai ai ky nam thang so do cua'.split(' '),
);

/** The one text a question asks of, and nothing beside it but what that text is called ("Thông tư 15/2020 về tem rượu"). */
export function textAskedOf(text: string, laws: readonly Law[]): TextNamed | undefined {
  const line = spelled(text).join(' ').replace(LAW_BY_NAME, 'luat');
  const [named, ...others] = [...line.matchAll(NAME)];
  if (!named || others.length > 0) return undefined;
  const rest = `${line.slice(0, named.index)} ${line.slice(named.index + named[0].length)}`.split(' ').filter(Boolean);
  const asked = { kind: KINDS[named[1]!]!, number: named[2]!.replace(' ', '.'), ...(named[3] ? { year: named[3] } : {}) };
  const called = new Set(words(registered(asked, laws)?.title ?? ''));
  return rest.every((word) => OF_TEXT.has(word) || called.has(word)) ? asked : undefined;
}

/** "05" is 5, and the stop in "66.13" is one. */
const plain = (number: string): string => number.replace(/^0+(?=\d)/, '').replace('.', '\\.');

/** How texts are written out: "NĐ 105/2017", "Nghị định 105", "Thông tư 05/2019 và 18/2022". */
export function writtenIn({ kind, number, year }: TextNamed): RegExp {
  const behind = year ? `|(?:,|và) 0?${plain(number)}/${year}(?!\\d)` : '';
  return new RegExp(`(?<!\\p{L})(?:${FULL[kind]!}|${kind})(?: số)? 0?${plain(number)}(?!\\d)${year ? `(?!/(?!${year})\\d)` : ''}${behind}`, 'iu');
}

/** The text of the register that is named so. */
export function registered(named: TextNamed, laws: readonly Law[]): Law | undefined {
  const { kind, number, year } = named;
  // A law has its own name before the number: "Luật ATTP 55/2010/QH12".
  const name = kind === 'Luật' && year !== undefined ? new RegExp(`^(?:Luật|BL).* 0?${plain(number)}/${year}/QH`, 'u') : writtenIn(named);
  const those = laws.filter(({ short, date }) => name.test(short) && (year === undefined || short.includes(`/${year}`) || date.startsWith(year)));
  return those.length === 1 ? those[0] : undefined;
}

/** The text of the register that it changes, as far as the register says so. */
export function changedBy({ kind, number, year }: TextNamed, laws: readonly Law[]): Law | undefined {
  if (year === undefined) return undefined;
  const name = new RegExp(`(?:(?<!\\p{L})${kind}|,) 0?${plain(number)}/${year}(?!\\d)`, 'u');
  const those = laws.filter(({ title, note }) => name.test(`${title} ${note ?? ''}`));
  return those.length === 1 ? those[0] : undefined;
}

/** "Nghị định 105/2017", in full. */
export const inFull = (name: string): string => name.replace(/^(?:QĐ|NĐ|TT|NQ|KH)(?= )/u, (kind) => FULL[kind]!);
export const nameOf = ({ kind, number, year }: TextNamed): string => `${FULL[kind]!} ${number}${year ? `/${year}` : ''}`;

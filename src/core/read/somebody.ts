import { fold } from '../text.ts';
import { spelled } from './plain.ts';

/* Somebody named: "chị Hoa", "hộ bà Tám". */

/** "Mật ong anh Hùng": bees are no ông. */
const CALLED = '(?:chị|chi|anh|cô|co|chú|chu|bác|bac|ông|(?<!(?:mật|mat|sáp|sap|phấn|phan|nuôi|nuoi)\\s)ong|bà|ba|dì|di|cậu|cau|thím|thim|mợ|mo|dượng|duong)';
/** Who is spoken with, kin without a name, and what stands behind a word that calls nobody. */
const NO_NAME = new Set(('em toi tui minh chi anh chu co bac ba ong con chau a oi noi ngoai ay do nay kia nao gi xa ban hang xom chong vo me bo ma u la thi o lam dang da duoc cung khong chua se muon phai can nam sao thang ngay '
  + 'khong hoi gui nop con thieu xin cho nay di ve len xuong den toi bao may nhu tu hai cu em no ho nha giup biet noi nghi thay qua roi xong vay the ta hieu gia tre ca het dau nhe nha').split(' '));
const NAMED = new RegExp(`(?<!\\p{L})(?:(hộ|ho|nhà|nha|cơ sở|co so|xưởng|xuong|lò|lo)\\s+)?(?:của\\s+|cua\\s+)?(${CALLED})\\s+(\\p{L}+(?:\\s+\\p{L}+){0,3})`, 'giu');

export type Somebody = { readonly name: string; /** By their household, workshop. */ readonly household: boolean; readonly at: number; readonly end: number };

/** Whom a text names. Typed small a name stands only behind a household, is one that is nothing else, or one we know (`known`, folded). */
export function somebodyIn(text: string, known: ReadonlySet<string> = NOBODY): readonly Somebody[] {
  const typed = text.normalize('NFC');
  const found: Somebody[] = [];
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(typed); match; match = NAMED.exec(typed)) {
    const [, household, called = '', behind = ''] = match;
    const whole = givenOf(behind.split(/\s+/));
    const name = whole ?? behind.split(/\s+/)[0]!;
    const folded = spelled(name).join(' ');
    const isName = !NO_NAMES.test(behind.normalize('NFC')) && (whole !== undefined || known.has(folded) || (!NO_NAME.has(folded) && (household !== undefined || /^\p{Lu}/u.test(name) || COMMON.has(folded))));
    const end = match.index + match[0].length - behind.length + behind.indexOf(name) + name.length;
    if (isName || (/^\p{Lu}\p{Ll}+$/u.test(name) && NUMBERED.has(folded))) found.push({ name: `${called} ${name}`, household: household !== undefined, at: match.index, end });
    // "Bà Tư với ông Sáu": the next may be called in the words behind this one.
    NAMED.lastIndex = end;
  }
  return found;
}
/** "Ba tuần rồi", "của bác bây giờ", "cho chú sau này": a time. */
const NO_NAMES = /^(?:tuần(?!\p{L})|tuan (?:nay|roi|lien|truoc|qua|sau|le|nua)(?!\p{L})|(?:bây|bay) (?:giờ|gio)(?!\p{L})|(?:sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi) (?:ngày|ngay|tuần|tuan|tháng|thang|năm|nam|người|nguoi|hộ|ho|món|mon|sản|san|điểm|diem|cái|cai|trang|này|nay|khi|đó|do|tết|tet)(?!\p{L}))/iu;
const NOBODY: ReadonlySet<string> = new Set();

/** "Nguyễn Thị Hoa", "phan van loi": a family's name and what follows it; one is called by the last. */
function givenOf(words: readonly string[]): string | undefined {
  if (!FAMILIES.has(fold(words[0]!))) return undefined;
  const written = words.findIndex((word) => !/^\p{Lu}\p{Ll}*$/u.test(word));
  const last = (written < 0 ? words.length : written) - 1;
  return last > 0 ? words[last] : MIDDLE.has(fold(words[1] ?? '')) && words[1] !== 'thì' && !NO_NAME.has(fold(words[2] ?? 'la')) ? words[2] : undefined;
}
const FAMILIES = new Set('nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly ha lo vi lu quang cam lau giang mua thao sung vang trieu nong be'.split(' '));
const MIDDLE = new Set(['thi', 'van']);

/** "Bà Hai", "chú Tư", written as names are. */
const NUMBERED = new Set('hai tu nam'.split(' '));
const COMMON = new Set('lan hoa huong hue hung tuan thuy trang linh ngoc thao yen nga loan cuc oanh tuyet quang kien cuong vinh phuc hoang khanh binh tam sau bay chin muoi ut'.split(' '));

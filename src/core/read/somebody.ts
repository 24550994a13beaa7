import { spelled } from './plain.ts';

/* Somebody named: "chị Hoa", "hộ bà Tám". */

const CALLED = '(?:chị|chi|anh|cô|co|chú|chu|bác|bac|ông|ong|bà|ba|dì|di|cậu|cau|thím|thim|mợ|mo|dượng|duong)';
/** Who is spoken with, kin without a name, and what stands behind a word that calls nobody. */
const NO_NAME = new Set(('em toi tui minh chi anh chu co bac ba ong con chau a oi noi ngoai ay do nay kia nao gi xa ban hang xom chong vo me bo ma u la thi o lam dang da duoc cung khong chua se muon phai can nam sao thang ngay '
  + 'khong hoi gui nop con thieu xin cho nay di ve len xuong den toi bao may nhu tu hai cu em no ho nha giup biet noi nghi thay qua roi xong vay the ta hieu gia tre ca het dau nhe nha').split(' '));
const NAMED = new RegExp(`(?<!\\p{L})(?:(hộ|ho|nhà|nha|cơ sở|co so|xưởng|xuong|lò|lo)\\s+)?(?:của\\s+|cua\\s+)?${CALLED}\\s+(\\p{L}+)`, 'giu');

export type Somebody = { readonly name: string; /** By their household, workshop. */ readonly household: boolean; readonly at: number };

/** Whom a text names. Typed small a name stands only behind a household, or is one that is nothing else. */
export function somebodyIn(text: string): readonly Somebody[] {
  return [...text.normalize('NFC').matchAll(NAMED)].flatMap((match) => {
    const [, household, name = ''] = match;
    const folded = spelled(name).join(' ');
    const isName = !NO_NAME.has(folded) && (household !== undefined || /^\p{Lu}/u.test(name) || COMMON.has(folded));
    return isName || (/^\p{Lu}\p{Ll}+$/u.test(name) && NUMBERED.has(folded)) ? [{ name: match[0].replace(new RegExp(`^(?:${household ?? '(?!)'})\\s+`, 'iu'), '').replace(/^c[ủu]a\s+/iu, ''), household: household !== undefined, at: match.index }] : [];
  });
}
/** "Bà Hai", "chú Tư", written as names are. */
const NUMBERED = new Set('hai tu nam'.split(' '));
const COMMON = new Set('lan hoa huong hue hung tuan thuy trang linh ngoc thao yen nga loan cuc oanh tuyet quang kien cuong vinh phuc hoang khanh binh tam sau bay chin muoi ut'.split(' '));

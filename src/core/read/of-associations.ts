import { COMMA } from './cues.ts';

/* "Nhãn hiệu của hiệp hội làng nghề", "em có vào hiệp hội chè", "hợp tác với công ty": a body that is spoken of, and not what they are. */

/** From its beginning, or a stop, of themselves: "bên em là hiệp hội", "hiệp hội du lịch, xã Tả Van". */
const OF_SELF = new Set('da a u vang thi ma chao em chi anh toi tui minh bac co chu ben nha chung bon la loai kieu dang so chu the don vi to chuc hien nay dung ten phai moi lap thanh mot cai dai dien tu'.split(' '));
const isOne = (before: readonly string[]): boolean => before.slice(before.lastIndexOf(COMMA) + 1).every((word) => OF_SELF.has(word));
/** "Hiệp hội chè cho dùng nhãn hiệu chung": what it does for its members. */
const GIVES = /^(?:(?!,)\S+ ){0,3}?(?:(?:co|da|se|moi|dang) )*(?:cho (?:dung|muon|phep|minh|em|toi|tui|chi|anh|xai|dan)|ho tro|giup|cap|bao|keu|quan ly|dung ten|moi (?:em|toi|chi|anh|minh|di)|thu phi|huong dan)\b/;
/** "Hợp tác với", "hợp tác cùng": with whom they work. */
const WITH = /^(?:voi|cung|lam an|trong|giua|ve|de|ba ben|san xuat va|lien ket)\b/;

/** Whether the kind of body that stands between is only spoken of. `said`: the words it is told by. */
export function isSpokenOf(value: unknown, said: string, before: readonly string[], after: readonly string[]): boolean {
  if (said === 'hop tac') return WITH.test(after.join(' '));
  return value === 'hoi' && said === 'hiep hoi' && (GIVES.test(after.join(' ')) || !isOne(before));
}

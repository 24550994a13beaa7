import { isMarked } from '../product/lexicon.ts';
import { spelled } from './plain.ts';
import { fold } from '../text.ts';

/* What others say of the matter: "có người bảo giấy ATTP có hạn 5 năm, đúng không". Nobody says by it that they have that paper. */

const WHO = 'có người|người ta|ai đó|ai cũng|mọi người|bà con|hàng xóm|cán bộ|môi giới|dịch vụ|thương lái|báo|đài|mạng|zalo|facebook|face|tivi|họ|cò|người|ông|bà|anh|chị|cô|chú|bác|bạn|bên|nhóm|hội|xã|phường|tỉnh|huyện|sở|thầy|khách|nó';
const SAYS = 'bảo|nói|kêu|biểu|viết|đồn|kể|hứa|phán|đăng|khẳng định|quả quyết';
/** Whom it is said to, or whose matter it is: "xã bảo hồ sơ em thiếu kiểm nghiệm" is theirs. */
const TO_SELF = '(?! (?:là )?(?:(?:hồ sơ|hàng|sản phẩm|nhãn|giấy|cơ sở|xưởng|nhà|bên|htx) )?(?:em|tôi|tui|mình|chị|anh|cô|chú|bác|con|cháu|nhà|tụi|bọn|chúng)(?!\\p{L}))';
/** "Bao nhiêu", "bao gồm", "bảo quản": no saying. */
const NO_SAYING = '(?! (?:nhiêu|lâu|giờ|gồm|bì|tiêu|quản|hộ(?! (?:kinh|gia|sản|nghèo|dân))|hiểm|vệ|đảm|dài|cáo)(?!\\p{L}))';

const patterns = (of: (marked: string) => string) => ({
  /** Nobody in particular: it is never of who writes. */
  rumour: new RegExp(of(`(?<!\\p{L})(?:nghe|thấy)(?: (?!nói|bảo|đồn|kể)\\S+){0,3} (?:nói|bảo|đồn|kể)${TO_SELF}|(?<!\\p{L})(?:có người|người ta|thiên hạ|trên mạng|báo|đài|mạng|tivi|facebook)(?: (?!${SAYS})\\S+){0,3} (?:${SAYS})${NO_SAYING}${TO_SELF}`), 'u'),
  said: new RegExp(of(`(?<!\\p{L})(?:${WHO})(?: (?!${SAYS})\\S+){0,4} (?:${SAYS})${NO_SAYING}${TO_SELF}`), 'u'),
});
const bare = (marked: string): string => marked.replaceAll(/\\p\{L\}/g, '\u0000').split('\u0000').map(fold).join('\\p{L}');
const [MARKED, BARE] = [patterns((marked) => marked), patterns(bare)];

const heardIn = (text: string, which: 'rumour' | 'said'): boolean => {
  const typed = text.normalize('NFC').toLowerCase().replaceAll(/[\s,;.:"“”]+/gu, ' ').trim();
  return isMarked(typed) ? MARKED[which].test(typed) : BARE[which].test(spelled(text).join(' '));
};

/** "Xã bảo nên 4 sao, em thì 3 sao thôi": they come back to themselves. */
const BACK_TO_SELF = /[,.;!]\s*(?:(?:con|ma|nhung|thi|chu) )*(?:em|e|toi|tui|minh|chi|anh|nha|htx|ben|co so)\b(?! (?:thay|nghe|hoi|muon hoi|oi)\b)/;

/** "3 sao thôi em, chứ 4 sao nghe nói khó lắm": their own stands first. */
const OWN_FIRST = /^(?:(?:da|em|e|chi|c|anh|a|minh|toi|tui|nha|lam|muon|nham|chon) )*[345] ?sao (?:thoi|thui|nhe|nha)\b/;

/** Somebody else says it; with `asks`, whoever that is. */
export const isHearsay = (text: string, asks: boolean): boolean => !BACK_TO_SELF.test(fold(text)) && !OWN_FIRST.test(fold(text)) && (heardIn(text, 'rumour') || (asks && heardIn(text, 'said')));

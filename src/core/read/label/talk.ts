import { readLabel } from '../../label/fields.ts';
import { words } from '../../text.ts';
import { bare } from '../plain.ts';
import { labelIn } from './called.ts';
import { labelWishIn, type LabelWish } from './wish.ts';

/* What is said to us before the words of a label, in the same message. */

export type WithTalk = { readonly text: string; readonly wish: LabelWish | undefined; /** What was said to us. */ readonly talk: string; /** Whether it is right was asked behind it. */ readonly asksBehind?: true };

/** The words of the label in a message that also says something to us: "ktra giúp em nhãn:", "sửa rồi em", "còn nhãn bánh gai:". */
export function withoutTalk(text: string): WithTalk {
  const before = withoutHead(text);
  const asked = before.wish === 'label-mended' ? undefined : ASKED_BEHIND.exec(before.text)?.[0];
  // "Đúng chưa em" alone asks of a label that is there already.
  return asked === undefined || words(before.text).length < words(asked).length + SHORTEST ? before : { ...before, text: before.text.slice(0, -asked.length).trim(), asksBehind: true };
}
const SHORTEST = 5;

/** "…. Như vậy được chưa em?", behind its last sentence. */
const ASKED_BEHIND = /[.,;\n]\s{0,3}(?:(?:em|chị|chi|anh|cô|co|bác|bac|nhờ|nho) (?:xem|coi|thấy|thay|ngó|ngo)(?: giúp| giup| giùm| gium)? )?(?:(?:nhãn|nhan|tem|ghi|in|như|nhu|vậy|vay|vầy|thế|the|này|nay|là|la|đã|da) ){0,4}(?:đúng|dung|được|duoc|ổn|on|ok|oke|chuẩn|chuan|đủ|du|đạt|dat)(?: luật| luat| quy định| quy dinh| hết| het)?(?: in)? (?:chưa|chua|không|khong|ko|k|hông|hong)(?: (?:em|ạ|a|vậy|vay|nhỉ|nhi|bạn|ban|ad|nha|nhé|nhe)){0,2}[\s?.!]{0,4}$|[.;\n]\s{0,3}(?:(?:còn|con|vậy|vay|thế|the|có|co) ){0,2}(?:thiếu|thieu|sai)(?: cái| cai| chỗ| cho)? (?:gì|gi|chi|nào|nao|đâu|dau)(?: (?:không|khong|ko|k|nữa|nua|em|ạ|a|vậy|vay|nhỉ|nhi|bạn|ban|ad|hè|he)){0,3}[\s?.!]{0,4}$/iu;

function withoutHead(text: string): WithTalk {
  const whole = text.normalize('NFC').trim().replace(MORE, '');
  for (const first of [/^([^:\n]{1,60}):/.exec(whole)?.[1], /^([^\n]{1,90})\n/.exec(whole)?.[1]]) {
    if (first === undefined || readLabel(`${first}:`, []).marks.length > 0) continue;
    const wish = labelWishIn(first) ?? (MENDS.test(bare(first)) ? 'label-mended' : undefined);
    const { said, at } = labelIn(first);
    const isHead = said.length <= 9 && at >= 0 && (said.some((word) => TALKS.has(word)) || READS_OUT.test(`${first} `));
    if (wish || isHead) return { text: whole.slice(first.length).replace(/^[\s:.,!]+/, ''), wish, talk: first };
  }
  const done = DONE.exec(whole)?.[1];
  if (done !== undefined && givesValue(done)) return { text: done, wish: 'label-mended', talk: whole };
  const sent = SENDS.exec(whole)?.[0] ?? readOut(whole);
  return { text: sent === undefined ? whole : whole.slice(sent.length).trim(), wish: undefined, talk: sent ?? '' };
}

/** "Tem ghi", "nhãn em in là": what is read out to us stands behind. */
const READS_OUT = /^(?:(?:dạ|da|trên|tren|cái|cai|chữ|chu|mặt trước|mat truoc|mặt sau|mat sau)\s+)*(?:nhãn|nhan|tem|bao bì|bao bi|decal)(?:\s+(?:của|cua|nhà|nha|bên|ben|em|chị|chi|anh|tôi|toi|tui|mình|minh|hiện|hien|đang|dang|có|co|thì|thi))*\s+(?:ghi|in|viết|viet|để|de)(?:\s+(?:là|la|vầy|vậy|vay|như sau|nhu sau|như vầy|nhu vay|thế này|the nay|chữ|chu))*[\s:]+(?!(?:gì|gi|sao|thế nào|the nao|những|nhung|rồi|roi|được|duoc|đủ|du|chưa|chua|hết|het|hạn|han|theo|mấy|may|bằng|bang|trên|tren|ở|tại|vào|vao|đầy|day)(?!\p{L}))/iu;
const readOut = (whole: string): string | undefined => {
  const head = READS_OUT.exec(whole)?.[0];
  return head !== undefined && whole.slice(head.length).split(/[,;\n]/).length > 2 ? head : undefined;
};

/** "Em thêm xuất xứ Việt Nam rồi, coi lại": what was added stands in it. */
const DONE = /^(?:(?:dạ|da|em|e|chị|chi|c|anh|a|tôi|toi|tui|mình|minh|đã|có|co)\s{1,3}){0,3}(?:ghi thêm|ghi them|thêm|them|bổ sung|bo sung|sửa lại|sua lai|sửa thành|sua thanh|đổi thành|doi thanh)\s{1,3}(\S[^\n]{3,160}?)\s{1,3}(?:rồi|roi)(?:[\s,.]{1,4}(?:coi|xem|kiểm tra|kiem tra|check|soi|đọc|doc)(?:\s{1,3}(?:lại|lai|giúp|giup|giùm|gium|đi|di|em|chị|chi|nhé|nhe|nha|ạ|a)){0,4})?[\s.!]{0,4}$/iu;

/** A heading with something behind it, or an origin; "hsd" alone is none. */
function givesValue(text: string): boolean {
  const { sections, has } = readLabel(text, [], '');
  return has.has('origin') || [...sections.values()].flat().some(({ start, end }) => words(text.slice(start, end)).length >= 2 || /\d/.test(text.slice(start, end)));
}

/** "Thêm: …", "bổ sung: …", "em quên, …". */
const MORE = /^(?:(?:(?:thêm|them|bổ sung|bo sung|còn|con)\s*:|(?:(?:em|chị|chi|anh|mình|minh|tôi|toi)\s+)?(?:quên|quen|sót|sot|thiếu|thieu)(?:\s+(?:mất|mat|ghi|dòng|dong|chữ|chu))*\s*[:,])\s*)+/iu;

/** "mật ong sửa lại", before the line that was mended. */
const MENDS = /^(?:[a-z0-9]+ ){0,8}(?:sua|doi|chinh|in)(?: lai| thanh)(?: la| thanh| nhu sau| nhu nay)?$/;
/** Words said to somebody, which no name of a product holds. */
const TALKS = new Set('em chi anh minh toi tui day ne nay con gui cua cho giup gium nhe voi tiep nua'.split(' '));

/** "Em gửi nhãn ạ", "nhãn nhà em đây": a line of its own before the label. */
const SENDS = /^(?:dạ|da)?[\s,]*(?:(?:em|e|chị|chi|c|anh|a|tôi|toi|tui|mình|minh|bác|bac|cô|co|chú|chu) (?:xin )?(?:gửi|gởi|gui|goi|chép|chep|nhắn|nhan|đánh|danh) [^\n:]{0,25}(?:nhãn|nhan|tem)|(?:nhãn|nhan|tem) (?:(?:của|cua|nhà|nha|bên|ben) )?(?:em|chị|chi|anh|tôi|toi|tui|mình|minh|nhà|nha)[^\n:]{0,12}(?:đây|day|nè|ne|nha|nhé|nhe|ạ))[^\n:]{0,25}:?\n/iu;

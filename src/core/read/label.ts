import { readLabel, type Mark } from '../label/fields.ts';
import { fold, words } from '../text.ts';
import { asksAtTheEnd } from './asks-at-the-end.ts';
import { bare, spelled } from './plain.ts';
import { isQuestion, whereAsked } from './question.ts';

/* What speaks of a printed label in a message: a wish about one, or the words of one. "nhan" without its marks is also
 * nhân, nhận, nhấn, and the bánh nhãn of a producer, so it counts only in company. */

export type LabelWish = 'label' | 'label-mended' | 'write-label';

const LOOK = new Set(['kt', 'ktra', 'kiem', 'xem', 'soi', 'soat', 'check', 'coi', 'doc', 'duyet', 'ra', 'test', 'cham', 'ngo', 'nhin']);
const WRITE = new Set(['viet', 'soan', 'thao', 'nhap', 'ghi', 'lam']);
/** Between the verb and "nhãn": "xem giúp em với cái nhãn". */
const BETWEEN = new Set('tra soat giup gium dum ho cho em chi anh minh toi co bac chu voi cai to tam tem mau noi dung chu lai thu ky mot con san pham bao bi ca nha luon di nhe nao o tren in nay va'.split(' '));
/** After "nhãn": another word than the label. */
const OTHER = new Set('hieu vien dan cong dao sam xet loai thuc long chin tuoi sao lam ra duoc tien nhan giong sinh vai an te so bien phe phieu qua dinh tinh lai'.split(' '));
const FRUIT = new Set('banh long qua trai che hat cay vuon mat siro'.split(' '));
/** A question about checking, not a wish for it. */
const ASKS = /(?:(?<!sai |thieu |loi )o dau|ai kiem|ai xem|bao nhieu|bao lau|bi phat|phat|khi nao|bao gio|mat phi|het bao|co phai|vi sao|tai sao|quan ly thi truong|doan kiem|nhu the nao|the nao|lam sao|ntn|la gi|can nhung gi|can gi|co can|phai ghi|ghi nhung gi|ghi gi)/;
const LONGEST = 16;

/** What a message wants of a label. Only short ones: in a long one the words tell of something else. */
export function labelWishIn(text: string): LabelWish | undefined {
  const slash = /^\s*\/(vietnhan|nhan)\b/i.exec(text.normalize('NFD').replace(/\p{M}/gu, ''))?.[1]?.toLowerCase();
  if (slash) return slash === 'nhan' ? 'label' : 'write-label';
  const said = spelled(text);
  const whole = said.join(' ');
  if (said.length > LONGEST || ASKS.test(whole)) return undefined;
  const at = labelAt(text, said);
  if (at >= 0 && HERE.test(whole)) return 'label';
  if (at >= 0) {
    for (let i = at - 1; i >= 0 && at - i <= 7; i -= 1) {
      const word = said[i]!;
      if (word === 'ghi' && said[i - 1] === 'da') return undefined;
      if (WRITE.has(word) && (word === 'viet' || word === 'soan' || word === 'thao' || HELP.test(whole))) return 'write-label';
      if (LOOK.has(word)) return said[at + 1] === 'roi' ? undefined : 'label';
      if (!BETWEEN.has(word)) break;
    }
    const after = said.slice(at + 1).join(' ');
    // "Nhãn chả mực nè em coi giúp": typed without its marks it may be nhận.
    if (PLEASE_LOOK.test(after) && (/nhãn/iu.test(text.normalize('NFC')) || SHOWN.test(after))) return 'label';
    if (/\b(?:check|kiem tra|soi|ktra)(?: lai)? (?:giup|gium|ho|dum|cho)\b/.test(after) || /^(?:cua )?(?:em |chi |anh |nay |nha |minh |the nay |vay |in |ghi )*(?:da )?(?:dung|duoc|on|ok|chuan|dat|du) (?:chua|khong)/.test(after) || /^(?:nay |cua em |cua chi |cua anh |em |the |vay |con |bi |dang )*(?:sai|thieu|loi|vuong)(?: (?:o dau|gi|cho nao|nhung gi|khong|cai gi))/.test(after)) return 'label';
  }
  return MENDED.test(whole) ? 'label-mended' : undefined;
}

/** Nothing is wanted but a label, or to have one looked at: "viết lại cho chị cái nhãn đúng đi". */
export const asksOnlyForLabel = (text: string): boolean => labelWishIn(text) !== undefined && spelled(text).every((word) => BETWEEN.has(word) || WRITE.has(word) || LOOK.has(word) || BESIDE.has(word));
const BESIDE = new Set('nhan dung chuan du luat vay the gio thi nua mac tem oi da a u moi khac nay do hon sao tiep dung luon roi'.split(' '));

const PLEASE_LOOK = /\b(?:coi|xem|ngo|doc|duyet)(?: lai)? (?:giup|gium|ho|dum|thu)\b/;
const SHOWN = /\b(?:ne|day|nay)\b/;

/** "nhãn em đây", "em gửi nhãn ạ": it comes next. */
const ME = '(?:em|chi|anh|minh|toi|tui|co|bac|chu|e|c)';
const SEE = '(?: (?:xem|coi|ngo|kiem|tra|check|giup|gium|dum|ho|voi|thu|di|nhe|nha|a|em|chi))*';
const HERE = new RegExp(`^(?:da |a |${ME} oi |oi )*(?:(?:day la|day|gui|${ME} (?:xin )?(?:gui|goi|chep|go|danh|chup)) (?:${ME} )?(?:cai |chu |tem |mau )*nhan(?: (?:cua|nha|ben|san pham|hang|o|duoi|moi|a|nhe|nha|nay|day|ne|${ME}))*${SEE}|(?:cai |tem |chu |anh |hinh )*nhan (?:(?:cua|nha|ben|hang|san pham|gui|${ME}) )*(?:day|ne|o duoi|ben duoi)(?: (?:a|nhe|nha|ne|oi|${ME}))*${SEE})$`);

const HELP = /\b(?:giup|gium|ho|mau|voi)\b/;
const MENDED = /^(?:(?:da|em|chi|anh|minh|toi|oi|roi|a|nhan) )*(?:sua|chinh|in lai|doi)(?: lai)?(?: nhan)?(?: xong)?(?: het)? (?:roi|xong)(?: (?:a|nhe|nha|do|day|em|oi|chi|anh|di|nua|cho|xem|lai|giup|voi|thu|ne|nhan|do em|kiem|tra|duoc|chua|on|khong))*$/;

/** Where the label is spoken of; -1 when nowhere. A syllable with marks must have the right ones. */
function labelAt(text: string, said: readonly string[]): number {
  const marked = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const exact = marked.some((word) => word === 'nhãn');
  if (!exact && marked.some((word) => /^nh[âấầẩẫậàảạáăẵ]/u.test(word) && words(word)[0] === 'nhan')) return -1;
  return said.findIndex((word, i) => word === 'nhan' && !OTHER.has(said[i + 1] ?? '') && !FRUIT.has(said[i - 1] ?? ''));
}

/** "nhãn", "mặt sau nhãn", "nhãn bánh gai nè em" under a photo. */
export function isLabelCaption(caption: string): boolean {
  if (labelWishIn(caption)) return true;
  const said = spelled(caption);
  return said.length <= 10 && labelAt(caption, said) >= 0 && !ASKS.test(said.join(' '));
}

/** Words around the name of a kind. */
const CALLS = new Set('day la hang loai nhom thuoc em chi anh minh a ma do nay'.split(' '));

/** "đây là mỹ phẩm", "hàng thủ công mỹ nghệ mà em": which of these kinds somebody says it is. */
export function kindSaid<Kind extends { readonly name: string }>(text: string, kinds: readonly Kind[]): Kind | undefined {
  const said = ` ${bare(text)} `;
  if (spelled(text).length > 9) return undefined;
  const own = spelled(text).filter((word) => !CALLS.has(word));
  return kinds.find((kind) => {
    // "Tẩy rửa làm thơm", of tẩy rửa, làm thơm gia dụng.
    if (own.length > 2 && ` ${words(kind.name).join(' ')} `.includes(` ${own.join(' ')} `)) return true;
    const name = fold(kind.name).replace(/[,(].*$/, '').replace(/^hang /, '').trim();
    return said.trim() === name || new RegExp(` (?:la|thuoc|loai|nhom|hang|phai) (?:(?:la|hang|nhom|loai) ){0,2}${name} `).test(said);
  });
}

/** "túi này in từ năm ngoái", "bao bì in trước 23/1/2026", "mới in tháng trước": printed under the law before or the one now. */
export function printedSaid(text: string): 'before' | 'after' | undefined {
  const said = spelled(text).join(' ');
  if (spelled(text).length > 16 || !/\b(?:in|dat in|mua|lam)\b/.test(said) || !/\b(?:nhan|tem|bao bi|tui|hop|chai|hu|vo|in)\b/.test(said)) return undefined;
  if (/\b(?:nam ngoai|nam kia|nam truoc|may nam truoc|hoi nam|(?:nam )?20(?:1\d|2[0-5])|truoc (?:ngay )?23 (?:0?1|thang 1|thang gieng)|truoc (?:nam )?2026|truoc (?:tet|nghi dinh|luat)|tu truoc|lau roi|tu lau|luat cu)\b/.test(said)) return 'before';
  return /\b(?:moi in|in moi|nam nay|thang truoc|tuan truoc|sau (?:ngay )?23 (?:0?1|thang 1)|sap in|chuan bi in|chua in)\b/.test(said) ? 'after' : undefined;
}

const FACES: ReadonlySet<Mark['field']> = new Set(['nutrition', 'use', 'storage', 'warning', 'ingredients', 'materials', 'quantity', 'made', 'expiry', 'origin', 'purpose', 'users', 'specs', 'batch', 'ethanol']);
const LINES = 3;

/** Whether these are the words of a label. `asked`: we wait for them, so that less will do. */
export function isLabelText(text: string, asked: boolean): boolean {
  const { marks } = readLabel(text.slice(0, 20_000), []);
  const found = new Set(marks.map(({ field }) => field).filter((field) => FACES.has(field)));
  const fields = found.size;
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
  if (fields >= 3 || (fields >= 2 && lines >= LINES)) return true;
  // "TRÀ HOA CÚC CHI": on the front of a label nobody asks.
  if (text.includes('?') || (lines === 1 && !(asked && isShouted(text)) && asksSomething(text))) return false;
  if (found.has('made') && found.has('expiry')) return true;
  const [first = '', ...rest] = text.trim().split('\n');
  if (rest.length > 0 && rest.every(isHeaded) && (isShouted(first) || isHeaded(first))) return true;
  // The front, who made it, and a line with its heading.
  if (lines >= LINES && isShouted(first) && fields > 0 && (rest.some(isMakerLine) || rest.every((line) => line.trim() === '' || COLON.test(line.trim())))) return true;
  // Two lines of it, and nobody speaks in them.
  if (rest.length > 0 && new Set(marks.map(({ field }) => field)).size + (MEASURED.test(first) ? 1 : 0) >= 2 && !SPEAKS.test(fold(text))) return true;
  if (!asked) return false;
  return fields >= 1 || marks.some(({ field }) => field === 'address') || lines >= LINES || isShouted(text) || isMakerLine(text);
}

/** Lines that each begin with their heading and a colon: of a label whatever else is spoken of. */
export function isHeadedLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && !asksSomething(text) && lines.every((line) => isHeaded(line) && COLON.test(line.trim()));
}

/** "Nồng độ: 12% vol". */
const COLON = /^[^:]{2,40}:\s*\S/;

/** "300gr", "hấp nóng xé sợi": lines typed without their headings that each give one of these fields, or any; nobody speaks in them. */
export const givesField = (text: string, fields: ReadonlySet<string> | undefined): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => lineGives(line, fields));
};

function lineGives(text: string, fields: ReadonlySet<string> | undefined): boolean {
  if (words(text).length > LONGEST_LINE || SPEAKS.test(fold(text)) || text.includes('?') || asksSomething(text)) return false;
  const { has, sections } = readLabel(text, [], '');
  return [...has, ...(sections.has('quantity') ? ['quantity'] : [])].some((field) => BARE.has(field) && (fields === undefined || fields.has(field)));
}
const LONGEST_LINE = 20;
/** What small makers print without a heading. */
const BARE: ReadonlySet<string> = new Set(['quantity', 'ingredients', 'use', 'storage', 'warning', 'origin', 'made', 'expiry', 'materials', 'specs']);

/** "Khối lượng viết 100gr được không": asked of a label, and no line of one. */
const asksSomething = (text: string): boolean => isQuestion(spelled(whereAsked(text))) || asksAtTheEnd(spelled(text));

/** A line of a label that begins with its heading. */
const isHeaded = (line: string): boolean => { const mark = readLabel(line.trim(), []).marks[0]; return mark?.at === 0 && FACES.has(mark.field); };

/** "HTX Xuân Thành, xã Xuân Thành, Ninh Bình": who made it and where, as a line of a label says it and nobody speaks of oneself. */
export function isMakerLine(text: string): boolean {
  const said = fold(text.trim());
  // "Bản Co Mỵ": a name, and nobody's cô.
  return MAKER.test(said) && (PLACE.test(said) || AT_NUMBER.test(text)) && !SPEAKS.test(fold(text.trim().replace(/\p{Lu}\p{Ll}*/gu, ' ')).replace(MAKER, ''));
}

const MAKER = /^(?:htx|hop tac xa|cong ty|cty|doanh nghiep|co so|ho kinh doanh|hkd|to hop tac)\b/;
const PLACE = /[\s,-](?:thon|xom|ap|to|khu|xa|phuong|tinh|tp|thanh pho)\s/;
/** "Trà sen 100g", "30%vol 500ml". */
const MEASURED = /\d\s?(?:g|gr|gam|kg|ml|l|lít|lit|% ?vol)(?!\p{L})/iu;
/** ", 12 Kim Long Huế". */
const AT_NUMBER = /,\s*(?:số\s+)?\d+\p{L}?\s+\p{Lu}/u;
const SPEAKS = /\b(?:em|chi|anh|minh|toi|co|bac|nha|lam|muon|dang ky|chua|roi|da co|o)\b/;

/** BÁNH GAI BÀ THI: the front of a label often says no more. */
const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && words(text).length >= 2;

export type WithTalk = { readonly text: string; readonly wish: LabelWish | undefined; /** What was said to us. */ readonly talk: string };

/** The words of the label in a message that also says something to us: "ktra giúp em nhãn:", "sửa rồi em", "còn nhãn bánh gai:". */
export function withoutTalk(text: string): WithTalk {
  const whole = text.normalize('NFC').trim().replace(MORE, '');
  for (const first of [/^([^:\n]{1,60}):/.exec(whole)?.[1], /^([^\n]{1,90})\n/.exec(whole)?.[1]]) {
    if (first === undefined || readLabel(`${first}:`, []).marks.length > 0) continue;
    const wish = labelWishIn(first) ?? (MENDS.test(bare(first)) ? 'label-mended' : undefined);
    const said = spelled(first);
    const isHead = said.length <= 9 && labelAt(first, said) >= 0 && said.some((word) => TALKS.has(word));
    if (wish || isHead) return { text: whole.slice(first.length).replace(/^[\s:.,!]+/, ''), wish, talk: first };
  }
  const done = DONE.exec(whole)?.[1];
  if (done !== undefined && givesValue(done)) return { text: done, wish: 'label-mended', talk: whole };
  const sent = SENDS.exec(whole)?.[0];
  return { text: sent === undefined ? whole : whole.slice(sent.length).trim(), wish: undefined, talk: sent ?? '' };
}

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

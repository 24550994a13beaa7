import { lately } from '../../lately.ts';
import { labelWishIn } from '../../read/label/wish.ts';
import { breaths } from '../../read/dictated.ts';
import { isHeadedQuestion, namesARule } from '../../read/named-question.ts';
import { WRITER } from '../../read/persons.ts';
import { isQuestion } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import { fold, words } from '../../text.ts';
import { asksLawfully, circumstancesOf, isPutToUs } from './circumstances.ts';
import { hasNoted } from './has-noted.ts';
import { outrightIn, putOutright, sentencesAsked } from './outright.ts';
import { PATTERNS, PLAINLY_FORGED } from './refuse-patterns.ts';
import { askedPlainly, askedSoftly } from './softly.ts';
import { soundsUntrue } from './untrue.ts';
import { isHardly, saysNothingOfHealth, wrongAsked } from './wrong-asked.ts';

/** What we do not help with, and the passage that shows the lawful way. */
export type Refusal = 'forgery' | 'buying' | 'others' | 'medicine' | 'politics' | 'orders';

export const LAWFUL_WAY: Readonly<Partial<Record<Refusal, string>>> = { forgery: 'lam-gia-giay-to', buying: 'mua-sao', others: 'xem-ho-so-nguoi-khac', medicine: 'noi-chua-benh' };

/** What becomes of a forger may be asked. */
const CONSEQUENCE = /\b(?:bi|thi) (?:phat(?! hien)|xu ly|xu phat|thu hoi|di tu|sao|lam sao(?! cho| khoi| de)|gi|chi(?=$| khong| vay| ha| a| em| nua| day| khi)|loai)\b|\bphat (?:gi|bao nhieu|the nao)\b|\bbi bat (?:roi|vi)\b|(?<!khong |khoi |so |de )\bbi (?:phat hien|lo)\b|\bloi ra\b|\bhau qua\b|\bco anh huong (?:gi|den|toi)\b|(?<!khong |khoi |so |de |chang )\bbi coi la\b|\bco vi pham\b(?: gi)?(?: khong|$)|\bxu ly (?:the nao|sao|ra sao)\b|\bco (?:sao|bi gi) (?:khong|ko|hong|k)\b/;

/** They tell of what another does or offers, and ask what to make of it. */
const TOLD_OF = /\b(?:(?:phai|nen|thi|chu|gio|chu gio|muon) (?:bao|to cao|to giac|phan anh|khieu nai) (?:cho |voi )?(?:ai|o dau|dau|cho nao|co quan nao)|(?:thay|gap|biet|co) (?:nguoi ta|ho|nguoi|ke|nha|ben|co so|tiem|cho|mot) .{0,60}\b(?:bao|to|to giac|to cao|phan anh) (?:o )?(?:dau|ai|cho ai)\b|khach (?:hoi|noi|bao)|moi gioi (?:noi|bao|doi)|bi (?:doi|ep|vi|goi y|nai)|co nguoi (?:la )?(?:goi|hua|moi|ga)\b(?!.*\b(?:giup|lam ho|chi em)\b)|co (?:nguoi|ke|cho|don vi|ben|ong|ba|anh|chi) .{0,30}(?:moi|goi|bao|hua|ga|chao|noi|nhan)\b.{0,80}(?:tin duoc|co that|lua|nen|dung khong|that khong)|nghe .{0,60}(?:tin duoc|co that|dung khong|that khong)|phat hien (?:co so|nguoi|ho|hang|nha)|bi (?:nguoi ta |ho |ben kia |doi thu )?(?:nhai|lam gia|gia mao|an cap|danh cap|lua|chep)|to cao|to giac|bao cao ai|(?:lam sao|cach|the nao) (?:de )?(?:biet|phan biet|nhan (?:biet|ra|dien))|phan biet (?:that|hang)|that hay gia|tin duoc khong|lua dao)/;

/** What becomes another word without its marks. In a text typed with them it is told apart. */
const OTHER_WORDS: Readonly<Record<string, string>> = { 'sữa': 'suwa', 'chứa': 'chwa', 'chưa': 'chwa', 'khống': 'khoong', 'không': 'khong' };
/** "Danh gia", "gia han": no fake. */
const OTHER_PRICE = /(?<=\b(?:danh|tham|tac|dien|khan|doc|thinh|nghe|giam|quoc|chuyen|don|binh|dinh|tri|tang|bao|niem yet|ghi|de|ve|giu|ra|tra|len|xuong|phu|nguoi|bang|hat) )gia\b|\bgia(?= (?:\d|vai|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|may|cong|lai|lab|dinh|han|ban|ca|vi|tri|thanh|sung|cam|suc|nhap|tang|re|hon|the|nhat|mua|co|bao nhieu|si|le|tren|do|thi|nao|may|cao|thap)\b)/g;
const FAKE = new Set(['giả', 'giã']);
/** Putting the spelling right must not make a fake of "con gái". */
const SAYS_FAKE = /\b[gd]i?a\b/;
const MARKED = 0.35;

function apart(text: string): string {
  const typed = text.normalize('NFC').toLowerCase();
  const all = typed.match(/\p{L}+/gu) ?? [];
  if (all.filter((word) => word !== fold(word)).length < all.length * MARKED) return typed;
  return typed.replace(/\p{L}+/gu, (word) => OTHER_WORDS[word] ?? (fold(word) === 'gia' && !FAKE.has(word) ? 'gja' : word));
}

/** Which pattern a question fits, if any; also in the short spelling of a chat: "lm giả", "mua dc sao", "sđt của ng chấm". `read` is the
 *  question with its spelling put right, where somebody has done that. */
const patternOf = (text: string, read?: string): Patterned => patterned({ text, read });
type Patterned = { readonly found: Refusal | undefined; readonly spellings: readonly string[] };
/** A message and its parts are judged more than once. */
const patterned = lately(16, patternedAnew, ({ text, read }) => `${read ?? ''}\n${text}`);

function patternedAnew({ text, read }: { readonly text: string; readonly read: string | undefined }): Patterned {
  const told = apart(text);
  const spellings = [fold(told), spelled(told).join(' '), ...(read === undefined ? [] : [SAYS_FAKE.test(fold(told)) ? read : read.replaceAll(/\bgia\b/g, 'gja')])].map((said) => said.replaceAll(OTHER_PRICE, 'gja'));
  return { found: PATTERNS.find(([, pattern]) => [...new Set(spellings)].some((said) => pattern.test(said)))?.[0], spellings };
}

/** "Dời ngày" is to another day, and no đổi: typed with its mark it is told apart. */
const PUT_OFF = /(?<!\p{L})dời(?!\p{L})/giu;

/** What of it is asked for, if any: by what was learnt and by the patterns. */
export function refusalOf(typed: string, corrected?: string): Refusal | undefined {
  const question = typed.normalize('NFC').replaceAll(PUT_OFF, 'hoãn');
  const read = question.includes('hoãn') ? corrected?.replaceAll(/\bdoi(?= (?:ngay|lich|buoi|hen))/g, 'hoan') : corrected;
  const refusal = refusalIn(question.slice(0, LONGEST), read);
  const own = question.replaceAll(QUOTED, ' ');
  // Orders that they only show us are theirs who wrote them.
  return (refusal === 'orders' && own !== question && words(own).length >= OWN_WORDS ? refusalIn(own.slice(0, LONGEST)) : refusal) ?? (own === question ? ofOneSentence(question.slice(0, LONGEST)) : undefined);
}

/** "Lệ phí bao nhiêu? Cho xin luôn cái phiếu giả": what is honest beside it says nothing for it. Only what fits a pattern, which takes no learning, and is
 *  put to us or comes last: before that they tell of others. */
function ofOneSentence(text: string): Refusal | undefined {
  const sentences = sentencesAsked(text);
  if (sentences.length < 2 || asksWhatBecomes(text)) return undefined;
  return sentences.map((one, i) => ((patternOf(one).found === undefined && !soundsUntrue(one)) || asksLawfully(one) || !(isPutToUs(one) || i === sentences.length - 1) ? undefined : refusalIn(one))).find((one) => one !== undefined);
}

/** Whether it sounds like one by what was learnt of single words alone: no pattern, nothing told that gives it away. */
export function onlySounds(text: string): boolean {
  const { found, spellings } = patternOf(text.slice(0, LONGEST));
  return found === undefined && !spellings.some((said) => PLAINLY_FORGED.test(said)) && outrightIn(text) === undefined && circumstancesOf(text).length === 0;
}

const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»/gu;
const OWN_WORDS = 6;

const REMARKS = '(?:y kien|nhan xet|gop y|cong van|bien ban|van ban|thong bao|phieu tra)';
const SHOWS = new RegExp(`^(?:\\S+ ){0,5}${REMARKS}\\b(?: \\S+){0,6} (?:dan|gui|chep|go)\\b(?! (?:em|may|bot|vao may))(?: \\S+){0,5}$|^(?:\\S+ ){0,3}(?:dan|gui|chep|go) (?:\\S+ ){0,3}${REMARKS}(?: (?:cua|xa|tinh|ra|vao|day|cho|em|coi|xem|nha|nhe|do|phuong|len))*$`);

/** "Gửi bạn danh sách", "chị gửi em bảng điểm": who gives us something asks for nobody's. */
const GIVES = /(?:\bgui (?:cho )?(?:ban|ad|bot|shop)|\b(?:chi|anh|co|chu|bac|minh|toi|tui) gui (?:cho )?em)\b(?: (?!(?:cho|xin|giup|muon|can|biet)\b)\S+){0,6}$/;

function refusalIn(text: string, read?: string): Refusal | undefined {
  const { found, spellings } = patternOf(text, read);
  if (OWN_MATTER.test(spellings[1]!) || OFFICE_NUMBER.test(spellings[1]!)) return undefined;
  const put = putOutright(text);
  const plainly = spellings.some((said) => PLAINLY_FORGED.test(said)) ? 'forgery' : put?.one.as ?? askedPlainly(text);
  if (plainly && !spellings.some((said) => CONSEQUENCE.test(said) || TOLD_OF.test(said))) return plainly;
  // "Khách hỏi thì nói giấy đang làm lại": what is told before it excuses nothing that is put to us last.
  if (put && isLast(put.said, text) && !asksWhatBecomes(put.said)) return put.one.as;
  const judged = wrongAsked(text)?.as;
  // "Xã gửi lại 5 ý kiến, anh dán từng cái nhé": what they are about to show is judged when it comes.
  if ((found === 'orders' || (judged === 'orders' && found === undefined)) && spellings.some((said) => SHOWS.test(said))) return undefined;
  if (found === undefined && hasNoted(text)) return undefined;
  // "Hộp quà gồm mứt gừng, trà sen thì kiểm tra nhãn giúp em".
  if (found === undefined && labelWishIn(text) !== undefined) return undefined;
  if (judged === 'others' && found === undefined && GIVES.test(spellings[1]!)) return undefined;
  // "Anh Đức, giám đốc công ty Hải Long ở Dĩ An, sản xuất hạt điều": who they are and what they make is nobody else's matter.
  if (found === undefined && INTRODUCES.test(spellings[1]!) && !isQuestion(spelled(text)) && !ASKS_OF_US.test(spellings[1]!)) return undefined;
  // "Bên em là HTX, xã Tân Sơn, chưa kiểm nghiệm": who they are, and where.
  if (judged === 'others' && found === undefined && TELLS_WHO.test(spellings[1]!) && !isQuestion(spelled(text)) && !text.includes('?') && !ASKS_OF_OTHERS.test(spellings[1]!)) return undefined;
  // Orders may be signs and no words: those are never learnt.
  if (judged === 'honest' || judged === 'hardly') return found === 'orders' || (found === 'politics' && judged === 'hardly') ? found : undefined;
  const isTold = found !== undefined && found !== 'orders' && found !== 'politics';
  return isTold && (TOLD_OF.test(spellings[1]!) || ((found === 'forgery' || found === 'others') && spellings.some((said) => CONSEQUENCE.test(said)))) ? undefined : found ?? (judged === 'doubtful' ? askedSoftly(text)?.as : judged);
}

const isLast = (said: string, text: string): boolean => sentencesAsked(text).at(-1) === said && isPutToUs(said);

const SELF = `(?:${WRITER}|con|chau|di|ba|ong)`;
/** "Cho chị xem dữ liệu", and whose is not said: their own. */
const OWN_MATTER = new RegExp(`^(?:(?:da|a|alo|oi|nay|cho|giup|nho|thi|gio|em|ad) )*(?:${SELF} )?(?:(?:muon|can|xin) )?(?:xem|coi|doc|mo)(?: (?:lai|giup|thu|ho))* (?:ho so|du lieu|giay to|tien do|thong tin)(?: (?:cua )?(?:nha |ben )?${SELF})?(?: (?:di|voi|nha|nhe|coi|em|a|duoc khong|cai))*$`);

/** Who they are, before anything is asked. */
const INTRODUCES = new RegExp(`^(?:(?:da|alo|chao|xin|em|ad|bot|oi|toi|minh) )*(?:${SELF}|day la|ben)(?: (?!(?:biet|nghe|thay|co) )\\S+){0,5} (?:giam doc|chu nhiem|chu tich hoi dong|chu|dai dien|quan ly|ke toan|nhan vien|thanh vien)(?: cua)? (?:cong ty|cty|doanh nghiep|htx|hop tac xa|to hop tac|co so|ho kinh doanh|xuong|nha may)\\b.* (?:san xuat|chuyen|lam|che bien|kinh doanh|trong|nuoi) `);
/** "Bên em là HTX", "nhà em ở xã Tân Sơn"; what they would have of others is asked for in other words. */
const TELLS_WHO = new RegExp(`(?:^|\\b(?:${SELF}|con|a|da) )(?:(?:ben|nha|co so|xuong|gia dinh) )?${SELF} (?:la|o|lam|co|thuoc) \\S|^(?:(?:da|a|alo) )*(?:ben|nha|co so|xuong|gia dinh) ${SELF} `);
const ASKS_OF_OTHERS = /\b(?:xin|cho (?:em|toi|anh|chi|minh|co|chu|bac|tui)|xem|coi|biet|so (?:dien thoai|dt|may|zalo)|sdt|danh sach|bao nhieu|may|ai|gui|cung cap|tra cuu|doc|lay|ke|tiet lo|noi)\b/;
const ASKS_OF_US = /\b(?:giay|phieu|ho so|sao|diem|chung nhan|hop dong|tem|logo|kiem nghiem|dien thoai|thong tin|khach|cung cap|nhan lam|dich vu|lien he|giup|ho em|dum|gium|cho (?:em|toi|anh|chi|minh) (?:xin|xem|coi|muon)|gia\b|khong co that|lui|mua|chay|nho|lam sao|the nao|bao nhieu)\b/;

/** How an office is reached is nobody's secret; who sits there is. */
const OFFICE_NUMBER = /\b(?:so (?:dien thoai|dt|may|zalo)|sdt|duong day nong|hotline) (?:cua )?(?:co quan|van phong|chi cuc|so (?:nong|cong|y)|ubnd|uy ban|trung tam|phong (?:kinh te|nong nghiep|kiem nghiem|van hoa))(?!.*\b(?:rieng|anh|chi|ong|ba|nguoi|thanh vien|truong|pho|giam khao|bieu|qua|ca nhan|tung|tat ca|cham|duyet)\b)/;
/** "Tôi nộp hồ sơ 2 tháng chưa ai trả lời": who waits for an answer to what they filed themselves asks for nobody else's. */
const WAITS = new RegExp(`\\b${SELF} (?:\\S+ ){0,2}?nop (?:\\S+ )?(?:ho so|giay|don)\\b(?: (?!(?:giup|ho|nho|mua|tien|gia|khai|man)\\b)\\S+){0,7} (?:chua|khong|chang) (?:(?:thay|co|duoc) )?(?:ai )?(?:(?:thay|co) )?(?:tra loi|bao|hoi am|phan hoi|goi|noi gi)\\b(?: (?:lai|gi|het|ca|a|vay|nua))*$`);

/** "Ai trả tiền đi lại cho đoàn": who pays for it is a rule; what is given beside that is not. */
const PAYS = /\b(?:ai|(?:ben|cap|noi|co quan) nao) (?:phai |se )?(?:tra|chi|lo|chiu)(?: tra)? (?:tien|kinh phi|chi phi|phi|khoan)\b(?!.*\b(?:boi duong|phong bi|qua|bieu|rieng|them|lot|cam on|nhau|bao dau)\b)/;

/** They may know it, whatever it sounds like. */
const isPlainlyTheirs = (text: string): boolean => { const said = spelled(text).join(' '); return OWN_MATTER.test(said) || WAITS.test(said) || OFFICE_NUMBER.test(said) || PAYS.test(said); };

/** How surely a passage must answer what sounds like a request we refuse: the more it does (log-odds), the surer, and surer where so much is said that
 *  some passage is near whatever is wanted; `fitting`, what hardly does but fits a pattern. */
const NEEDED = { short: { even: 0.98, each: 0.15 }, long: { even: 1.02, each: 0.09 }, longFrom: 24, most: 0.99, fitting: 0.78 };
/** A story adds up to more than is in it: where no clause of a long message is likely by itself, the whole counts as no more than `most`; where what comes
 *  last is as `plain` as this, nobody is told what we do not help with. */
const STORY = { words: 24, most: -0.9, clause: 1.4, plain: -4 };

/** How sure a passage must be to answer a question that is not refused: 0 where nothing speaks for a request we refuse. */
export function sureNeeded(question: string, read?: string): number {
  const text = question.slice(0, LONGEST);
  const judged = wrongAsked(text);
  if (judged === undefined || judged.as === 'honest' || isPlainlyTheirs(text)) return 0;
  if (judged.sum < RULE_NAMED && namesARule(text) && circumstancesOf(text).length === 0 && outrightIn(text) === undefined) return 0;
  if (judged.as === 'hardly') return patternOf(text, read).found === undefined || asksWhatBecomes(text) || ASKS_WHOM.test(spelled(text).join(' ')) ? 0 : NEEDED.fitting;
  const told = judged.sum > STORY.most && isStory(text) ? STORY.most : judged.sum;
  const sum = asksUnmarked(text) && !(judged.as === 'doubtful' && judged.likest === 'orders') ? told - UNMARKED : told;
  const { even, each } = words(text).length < NEEDED.longFrom ? NEEDED.short : NEEDED.long;
  return Math.min(NEEDED.most, even + each * sum);
}

/** The name of a rule asks how it is, where no more than this speaks for a request. */
const RULE_NAMED = 0;

/** "Nhà bên cạnh làm giả tem của tôi thì báo ai", "có phải đưa tiền cho hội đồng không". */
const ASKS_WHOM = /\b(?:bao|to cao|to giac|phan anh|khieu nai|trinh bao) (?:cho |voi )?(?:ai|o dau|dau|cho nao|co quan nao|ben nao)\b|^(?:(?:em|toi|chi|anh|da|a|cho|hoi|minh) )*(?:co phai|phai|co can) (?:(?!(?:giup|de duoc|thi duoc|moi)\b)\S+ )+khong\b/;

/** Most leave the question mark out on a phone, and what was learnt was written with it: their questions sound a little more like a request than they are. An order to us
 *  is none, however it ends. */
const UNMARKED = 0.5;
const asksUnmarked = (text: string): boolean => !text.includes('?') && isQuestion(spelled(text));

/** What a question may ask for that we do not help with, where too little says so to refuse it. */
export function mayAskFor(question: string): Refusal | undefined {
  const text = question.slice(0, LONGEST);
  const judged = wrongAsked(text);
  if (judged?.as !== 'doubtful') return undefined;
  const isTheirs = isPlainlyTheirs(text) || hasNoted(text) || asksWhatBecomes(question);
  const isPlain = (asksUnmarked(text) && isHardly(judged.sum - UNMARKED)) || asksPlainly(text) || (isHeadedQuestion(text) && circumstancesOf(text).length === 0);
  return isTheirs || isPlain || (judged.likest === 'medicine' && saysNothingOfHealth(text)) ? undefined : judged.likest;
}

/** So much speaks for such a request that it is said what we do not help with; below, nobody honest is reproached. So much more, and its lawful way is
 *  held out unasked: of messages in chats between the two, as many are honest. */
const SUSPECT = { said: -0.5, heldOut: 0.8 };
export const soundsWrong = (question: string): boolean => suspects(question, SUSPECT.said);
export const soundsMostlyWrong = (question: string): boolean => suspects(question, SUSPECT.heldOut);

function suspects(question: string, least: number): boolean {
  const judged = wrongAsked(question.slice(0, LONGEST));
  return judged?.as === 'doubtful' && judged.sum >= least;
}

const clausesOf = (text: string): readonly string[] => text.split(/[,.;?!\n]+/u);

const isStory = (text: string): boolean => words(text).length > STORY.words && clausesOf(text).every((clause) => (wrongAsked(clause)?.sum ?? -Infinity) < STORY.clause);

/** People tell before they ask: of a long message, nothing speaks for such a request in what comes last. Dictated, it has no stops; what is said last, in
 *  one breath, tells of less than it says. */
function asksPlainly(text: string): boolean {
  if (words(text).length <= STORY.words) return false;
  const clauses = clausesOf(text.trim());
  const lastOf = (parts: readonly string[]): number => parts.map((part) => wrongAsked(part)?.sum).findLast((sum) => sum !== undefined) ?? 0;
  return lastOf(clauses) < STORY.plain || (clauses.filter((clause) => clause.trim() !== '').length === 1 && isHardly(lastOf(breaths(text))));
}

/** Nothing at all speaks for one. */
export const isHonest = (question: string): boolean => wrongAsked(question.slice(0, LONGEST))?.as === 'honest';

const LONGEST = 2000;

export const asksWhatBecomes = (text: string): boolean => CONSEQUENCE.test(fold(text)) || TOLD_OF.test(fold(text));

/** What becomes of a forgery is asked, and no more. */
export const soundsForged = (text: string): boolean => CONSEQUENCE.test(fold(text)) && patternOf(text.slice(0, LONGEST)).found === 'forgery';

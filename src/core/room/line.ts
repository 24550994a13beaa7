import { spelled } from '../read/plain.ts';
import { afterIntro, asks, REQUEST, unmistaken } from './asking.ts';
import { DENIED, ELSEWHERE, PRICE, RHETORICAL, TELLS, TOPICS } from './line-words.ts';
import { isOwn } from './own.ts';
import { soundsAsked, type Known } from './signs.ts';

/* What a line in a group is. Better silent once too often than speaking once too often: a bot that butts in is put out. */

/** `ask`: a question about OCOP that anybody could be answered. `own`: about the writer's own dossier, which is nobody else's
 *  business. `talk`: everything else: greetings, thanks, who brings the fruit, forwarded news. */
export type Line = 'ask' | 'own' | 'talk';

const LONGEST = 400;

/** Said to somebody by name, it is for them: "chị Lan ơi …". "mọi người ơi", "ad ơi", "anh chị ơi" is everybody. */
const CALLS_SOMEONE = /^(?:dạ |ê |này )?(?:chị|anh|cô|chú|bác|ông|bà|em)\s+(?!chị|anh|em|ad|bot|cả|mọi|tư vấn|trợ lý|trong)(\p{Lu}\p{L}+)(?:\s+\p{Lu}\p{L}+)?\s+(?:ơi|oi|à|này|ạ)/u;
/** "@Hà …", "chị Lan làm nhãn ở đâu", "… của chị Mai": asked of one, or of their things. */
const NAMES_SOMEONE = /^@(?!Trợ|Bot|OCOP|AD)\p{Lu}|^(?:dạ )?(?:chị|anh|cô|chú|bác|ông|bà)\s+(?!Trợ|Tư|Ban)\p{Lu}\p{Ll}+\s(?!(?:nào|ơi|và)\s)|(?:của|nhà|bên)\s+(?:chị|anh|cô|chú|bác|ông|bà)\s+\p{Lu}\p{Ll}+|\s(?:chị|anh|cô|chú|bác|ông|bà)\s+\p{Lu}\p{Ll}+[\s?.!]*$/u;
/** "nhãn đẹp quá chị ơi, ai thiết kế vậy chị": between those two. */
const PRAISES = / (?:dep|xinh|ngon|chuyen nghiep|bat mat|de thuong|xin xo|sang chanh|gioi) (?:qua|ghe|the|vay|that|lam|ha) /;
const FORWARDED = /https?:\/\/|www\.|\bTheo (?:báo|TTXVN|VTV|VnExpress)|\bnguồn:|chuyển tiếp|\[tin\]|#\p{L}+|📢|📣|‼️|KÍNH GỬI|THÔNG BÁO|Kính gửi|^\s*(?:tin (?:mới|nóng|vui|nhanh)|cảnh báo|khẩn)\s*[:!]/iu;
/** Somebody sells, hires or lends. */
const ADVERT = /(?:^|\s)(?:inbox|ib|lh|liên hệ (?:em|mình|sđt|zalo)|(?:nhắn|alo|zalo|gọi) em|chiết khấu|trọn gói|tuyển|ưu đãi|khuyến mãi|khai trương|báo giá|giá (?:rẻ|gốc|sỉ)|ship (?:toàn|tận|cod)|free ?ship|giảm (?:giá|\d+)|ai lấy|\d+k\/(?:kg|lít|hộp|chai|hũ|gói|cân|ký|bịch|túi|cái))(?=$|[\s.,!:/\d])/iu;

/** What the passages have for it. */
export type Search = (asked: string) => Known;

/** Enough words, most of them known to the passage: short talk shares a word with everything. */
const LEAST_WORDS = 6;
const LEAST_SURE = 0.6;
const LEAST_COVERED = 0.7;
/** A question by its build is believed unless it does not sound like one, and more readily where a passage surely answers it;
 *  one that only sounds so must do so clearly. */
const SOUNDS = { built: 0.3, known: 0.05, alone: 0.75 };
const SURELY = 0.85;

export function lineIn(text: string, search: Search): Line {
  const said = text.normalize('NFC').trim();
  if (said.length > LONGEST || FORWARDED.test(said) || ADVERT.test(said) || CALLS_SOMEONE.test(said)) return 'talk';
  if (spelled(said).length < 3) return 'talk';
  const whole = ` ${spelled(said).join(' ')} `;
  if (isOwn(whole, sentencesIn(said).some(asks))) return 'own';
  if (PRAISES.test(whole) || (NAMES_SOMEONE.test(said) && !sentencesIn(said).some((sentence) => afterIntro(sentence).introduced))) return 'talk';
  const known = once(() => search(said));
  return soundsAsked(said, known) > leastOf(isBuiltAsQuestion(said, whole, known), known) ? 'ask' : 'talk';
}

/** Asked by its words and of anybody, about a matter of ours or one that the passages speak of. */
function isBuiltAsQuestion(said: string, whole: string, known: () => Known): boolean {
  const asked = sentencesIn(said).filter(asks).flatMap(askedOfAll);
  if (asked.length === 0) return false;
  if (TOPICS.some((topic) => whole.includes(topic))) return true;
  const { sure, covered } = known();
  return spelled(asked.join(' ')).length >= LEAST_WORDS && sure >= LEAST_SURE && covered >= LEAST_COVERED;
}

function leastOf(built: boolean, known: () => Known): number {
  if (!built) return SOUNDS.alone;
  const { sure, covered } = known();
  return sure > SURELY && covered > SURELY ? SOUNDS.known : SOUNDS.built;
}

function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}

/** A statement of thanks or news beside a question takes nothing from it, so each sentence is read alone. */
export const sentencesIn = (text: string): string[] => (text.normalize('NFC').match(/[^.!?\n…]+[.!?\n…]*/g) ?? []).map((one) => one.trim()).filter(Boolean);

/** What is told before a comma is not what is asked after it. */
const clausesIn = (sentence: string): string[] => sentence.split(',').map((one) => one.trim()).filter(Boolean);

/** Told, and asked whether it is so. */
const TAG = / (?:dung|phai|that|duoc) khong (?:\S+ ){0,3}$| hay (?:phai|khong|la) /;

/** "kiểm tra lại xem còn sai không nhé": told to do, not asked. */
const URGES = /(?:nhé|nhe|nhen|nghen|nha|nghe)[\s.!]*$/iu;

/** The parts of a sentence that ask something of anybody. */
function askedOfAll(sentence: string): string[] {
  const { text, introduced } = afterIntro(sentence);
  if (!introduced && URGES.test(sentence) && !REQUEST.test(` ${unmistaken(sentence).join(' ')} `)) return [];
  const clauses = clausesIn(text).filter((clause) => (introduced || asks(clause)) && isForAnybody(clause));
  return introduced && clauses.length > 0 ? [clauses.join(', ')] : clauses;
}

function isForAnybody(sentence: string): boolean {
  const spaced = ` ${spelled(sentence).join(' ')} `;
  const tells = !TAG.test(spaced) && TELLS.some((phrase) => spaced.includes(phrase));
  return !RHETORICAL.test(` ${unmistaken(sentence).join(' ')} `) && !DENIED.test(spaced) && !PRICE.test(spaced) && !tells && !ELSEWHERE.some((phrase) => spaced.includes(phrase));
}

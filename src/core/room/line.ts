import { isQuestion } from '../read/cues.ts';
import { spelled } from '../read/plain.ts';
import { ASKS, CHOICE, DENIED, ELSEWHERE, PRICE, RHETORICAL, TELLS, TOPICS } from './line-words.ts';
import { isOwn } from './own.ts';

/* What a line in a group is. Better silent once too often than speaking once too often: a bot that butts in is put out. */

/** `ask`: a question about OCOP that anybody could be answered. `own`: about the writer's own dossier, which is nobody else's
 *  business. `talk`: everything else: greetings, thanks, who brings the fruit, forwarded news. */
export type Line = 'ask' | 'own' | 'talk';

const LONGEST = 400;

/** Said to somebody by name, it is for them: "chị Lan ơi …". "mọi người ơi", "ad ơi", "anh chị ơi" is everybody. */
const CALLS_SOMEONE = /^(?:dạ |ê |này )?(?:chị|anh|cô|chú|bác|ông|bà|em)\s+(?!chị|anh|em|ad|bot|cả|mọi|tư vấn|trợ lý|trong)(\p{Lu}\p{L}+)(?:\s+\p{Lu}\p{L}+)?\s+(?:ơi|oi|à|này|ạ)/u;
const FORWARDED = /https?:\/\/|www\.|\bTheo (?:báo|TTXVN|VTV|VnExpress)|\bnguồn:|chuyển tiếp|\[tin\]|#\p{L}+|📢|📣|‼️|KÍNH GỬI|THÔNG BÁO|Kính gửi|^\s*(?:tin (?:mới|nóng|vui|nhanh)|cảnh báo|khẩn)\s*[:!]/iu;
/** Somebody sells, hires or lends. */
const ADVERT = /(?:^|\s)(?:inbox|ib|lh|liên hệ (?:em|mình|sđt|zalo)|(?:nhắn|alo|zalo|gọi) em|chiết khấu|trọn gói|tuyển|ưu đãi|khuyến mãi|khai trương|báo giá|giá (?:rẻ|gốc|sỉ)|ship (?:toàn|tận|cod)|free ?ship|giảm (?:giá|\d+)|\d+k\/)(?=$|[\s.,!:/\d])/iu;

/** Without a word of ours a question may still be one that the passages speak of. */
export type Ours = (asked: string) => boolean;

export function lineIn(text: string, isOurs: Ours = () => false): Line {
  const said = text.normalize('NFC').trim();
  if (said.length > LONGEST || FORWARDED.test(said) || ADVERT.test(said) || CALLS_SOMEONE.test(said)) return 'talk';
  if (spelled(said).length < 3) return 'talk';
  const whole = ` ${spelled(said).join(' ')} `;
  if (isOwn(whole, sentencesIn(said).some(asks))) return 'own';
  const asking = sentencesIn(said).filter((sentence) => asks(sentence) && clausesIn(sentence).some((clause) => asks(clause) && isForAnybody(clause)));
  return asking.length > 0 && (TOPICS.some((topic) => whole.includes(topic)) || isOurs(asking.join(' '))) ? 'ask' : 'talk';
}

/** A statement of thanks or news beside a question takes nothing from it, so each sentence is read alone. */
export const sentencesIn = (text: string): string[] => (text.normalize('NFC').match(/[^.!?\n…]+[.!?\n…]*/g) ?? []).map((one) => one.trim()).filter(Boolean);

/** What is told before a comma is not what is asked after it. */
const clausesIn = (sentence: string): string[] => sentence.split(',').map((one) => one.trim()).filter(Boolean);

export function asks(sentence: string): boolean {
  const syllables = spelled(sentence);
  const spaced = ` ${syllables.join(' ')} `;
  return sentence.includes('?') || isQuestion(withoutCall(syllables)) || ASKS.some((phrase) => spaced.includes(phrase)) || CHOICE.test(spaced);
}

/** Told, and asked whether it is so. */
const TAG = / (?:dung|phai|that|duoc) khong (?:\S+ ){0,3}$| hay (?:phai|khong|la) /;

function isForAnybody(sentence: string): boolean {
  const spaced = ` ${spelled(sentence).join(' ')} `;
  const tells = !TAG.test(spaced) && TELLS.some((phrase) => spaced.includes(phrase));
  return !RHETORICAL.test(spaced) && !DENIED.test(spaced) && !PRICE.test(spaced) && !tells && !ELSEWHERE.some((phrase) => spaced.includes(phrase));
}

/** Whom a line is said to, at its end: "… không mọi người", "… ko ad". */
function withoutCall(syllables: readonly string[]): readonly string[] {
  let end = syllables.length;
  while (end > 2) {
    const two = `${syllables[end - 2]!} ${syllables[end - 1]!}`;
    if (['moi nguoi', 'ca nha', 'cac bac', 'anh chi', 'ba con', 'tu van', 'hai nguoi'].includes(two)) end -= 2;
    else if (['ad', 'a', 'ah', 'vay', 'the', 'nhi', 'em', 'anh', 'chi', 'bac', 'ha', 'hen', 'hay', 'oi', 'admin', 'voi', 'nhe', 'day'].includes(syllables[end - 1]!)) end -= 1;
    else break;
  }
  return syllables.slice(0, end);
}

import { spelled } from '../read/plain.ts';
import { asks, sentencesIn } from './asking.ts';
import { isOwn } from './own.ts';
import { soundsAsked, type Known } from './signs.ts';

/* What a line in a group is. Better silent once too often than speaking once too often: a bot that butts in is put out. */

/** `ask`: a question about OCOP that anybody could be answered. `own`: about the writer's own dossier, which is nobody else's
 *  business. `talk`: everything else: greetings, thanks, who brings the fruit, forwarded news. */
export type Line = 'ask' | 'own' | 'talk';

const LONGEST = 400;

/** Said to somebody by name, it is for them: "chị Lan ơi …". "mọi người ơi", "ad ơi", "anh chị ơi" is everybody. */
const CALLS_SOMEONE = /^(?:dạ |ê |này )?(?:chị|anh|cô|chú|bác|ông|bà|em)\s+(?!chị|anh|em|ad|bot|cả|mọi|tư vấn|trợ lý|trong)(\p{Lu}\p{L}+)(?:\s+\p{Lu}\p{L}+)?\s+(?:ơi|oi|à|này|ạ)/u;
/** News and notices passed on, not asked. */
const FORWARDED = /https?:\/\/|www\.|\bTheo (?:báo|TTXVN|VTV|VnExpress)|\bnguồn:|chuyển tiếp|^\s*\[[^\]]{2,20}\]|#\p{L}+|📢|📣|‼️|KÍNH GỬI|THÔNG BÁO|Kính gửi|^\s*(?:tin (?:mới|nóng|vui|nhanh)|nóng|cảnh báo|khẩn|thông báo)\s*[:!]|(?:đọc|xem) (?:tại|thêm|ngay)|mời (?:bà con|các chủ thể|các hộ|mọi người) (?:đọc|xem|dự)|trân trọng kính mời|đề nghị (?:các|bà con)/iu;

/** What the passages have for it. */
export type Search = (asked: string) => Known;

/** From here on it is heard, and from there on so clear that it may be spoken to unasked. Talk that is heard stands in a list that
 *  only the consultant reads, a question not heard is lost; what is said to talk everybody reads. Chosen on lines left out of
 *  the learning (test/rooms/calibrate.ts). */
const LEAST = { heard: 0.45, clear: 0.85 };

/** Forwarded, or said to somebody by name. */
const isForOthers = (said: string): boolean => said.length > LONGEST || FORWARDED.test(said) || CALLS_SOMEONE.test(said);

export function lineIn(text: string, search: Search): Line {
  const said = text.normalize('NFC').trim();
  if (isForOthers(said) || spelled(said).length < 3) return 'talk';
  if (isOwn(` ${spelled(said).join(' ')} `, sentencesIn(said).some(asks))) return 'own';
  return soundsAsked(said, () => search(said)) > LEAST.heard ? 'ask' : 'talk';
}

/** Of what is heard as a question: whether it is one beyond doubt. */
export const isClear = (text: string, search: Search): boolean => soundsAsked(text.normalize('NFC').trim(), () => search(text)) > LEAST.clear;

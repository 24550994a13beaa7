import { LATER, rankAsked, rests } from '../../read/in-a-few-words.ts';
import { spelled } from '../../read/plain.ts';
import { fold } from '../../text.ts';
import { factsOf, id } from '../facts.ts';
import { spokenJustNow } from '../spoken.ts';
import type { Turn } from '../turn.ts';

/* "Có mất tiền không", "đăng ký sao", a moment after a class was asked about: of the class. And "bật lại" of who had us be quiet. */

const BEGINS = '^(?:(?:da|a|u|ok|the|vay|thi|ma|em|chi|anh|minh|toi) )*';
const ENDS = '(?: (?:em|a|vay|the|do|nha|nhe|ha|ad|bot))*$';
const LEANS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${BEGINS}(?:co |phai )*(?:mat |dong |ton |ho tro )?(?:tien|phi|hoc phi)(?: gi)? khong${ENDS}`), 'tập huấn có mất tiền không'],
  [new RegExp(`${BEGINS}(?:muon )?(?:dang ky|xin) (?:sao|the nao|o dau|kieu gi|lam sao)${ENDS}`), 'đăng ký tập huấn thế nào'],
  [new RegExp(`${BEGINS}(?:cho |dang ky )+(?:(?:em|chi|anh|minh|toi) )?(?:\\d|mot|hai) (?:suat|cho|nguoi|ghe)${ENDS}`), 'đăng ký tập huấn thế nào'],
  [new RegExp(`${BEGINS}(?:di |cu |cho )+(?:\\d|mot|hai|may) nguoi(?: di)? (?:duoc khong)${ENDS}`), 'tập huấn đi mấy người được'],
  [new RegExp(`${BEGINS}(?:hoc|day|noi)(?: ve)? (?:nhung )?gi${ENDS}`), 'tập huấn học gì'],
  [new RegExp(`${BEGINS}(?:co |duoc )+(?:cap )?(?:giay )?(?:chung nhan|chung chi|bang)(?: gi)? khong${ENDS}`), 'tập huấn có cấp chứng chỉ không'],
  [new RegExp(`${BEGINS}(?:co )?(?:hoc |day )?(?:online|truc tuyen|qua zoom)(?: duoc)? khong${ENDS}`), 'tập huấn có học online không'],
  [new RegExp(`${BEGINS}khong (?:di|hoc|tham gia)(?: duoc)?(?: thi)? (?:co )?sao(?: khong)?${ENDS}`), 'không đi tập huấn có sao không'],
  [new RegExp(`${BEGINS}ai (?:duoc )?(?:moi|day|to chuc|mo)${ENDS}`), 'ai mở lớp tập huấn'],
];

/** Of a class, where that is what they asked about just now; of the score, where that is what they rest from. */
export function byWhatStands(turn: Turn, text: string): string {
  const said = spelled(text).join(' ');
  const { focus } = turn.person;
  if (rests(text)) return focus.type === 'asking' && focus.about.type === 'criterion' ? 'dừng' : LATER;
  const rank = rankAsked(text);
  // Of their sheet, where it is known; else what that rank is.
  if (rank !== undefined) return factsOf(turn.state, turn.person.product).get(id('set')) === undefined ? `${rank} sao là gì` : `${rank} sao thì sao`;
  if (turn.person.reminders === 'off' && AGAIN_ON.test(said)) return 'bật nhắc';
  const sum = spokenJustNow(turn) && HOW_MUCH.test(said) ? SUM.exec(fold(turn.person.asked!.text))?.[1] : undefined;
  if (sum !== undefined) return SUMS[sum]!;
  if (!spokenJustNow(turn) || !TRAINING.test(fold(turn.person.asked!.text))) return text;
  return LEANS.find(([way]) => way.test(said))?.[1] ?? text;
}
/** "Bi phạt không", and then "bn". */
const HOW_MUCH = new RegExp(`${BEGINS}bao nhieu(?: tien)?${ENDS}`);
const SUM = /\b(phat|thuong|ho tro)\b(?!.*\b(?:phat|thuong|ho tro)\b)/;
const SUMS: Readonly<Record<string, string>> = { phat: 'phạt bao nhiêu', thuong: 'đạt OCOP được thưởng bao nhiêu tiền', 'ho tro': 'hỗ trợ bao nhiêu tiền' };
const TRAINING = /\btap huan\b/;
const AGAIN_ON = new RegExp(`${BEGINS}(?:bat|mo) lai(?: (?:di|nhac|giup|cho|cai|thong bao|tin))*${ENDS}`);

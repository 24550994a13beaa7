import { lately } from '../lately.ts';
import { isQuestion } from './question.ts';
import { onlyAsksOfDay, WHY_NOT } from './of-event.ts';
import { spelled } from './plain.ts';
import { changeOfParty, isForOther, isInPlace, takesAway } from './reply/changes-party.ts';
import { said } from './reply/said.ts';
import { leansToAnswer, weigh, type Weighed } from './reply/weigh.ts';

/** What a reply to an invitation says. `plain`: it speaks of going, so that it is one even when something else was asked last.
 *  `change`: what it adds to a party that was named before, or takes from it. `forOther`: somebody else alone is put on the list. */
export type Rsvp = Weighed & { readonly change?: number; readonly forOther?: true; /** Somebody comes in their place. */ readonly inPlace?: true };

const LONGEST = 200;
const FACES = { yes: /^(?:👍|👌|🙋|✅|❤|🥰|💪|✌|☝|🙆|✔|💯|🤝|🫡|😍)+$/u, no: /^(?:👎|❌|🙅|🚫|✖)+$/u };
const PLUS = /^(?:(dạ|da|em|e|chị|c|anh|mình|tui|tôi)\s+)?\+\s?(\d{1,2})(?:\s+(?:nha|nhé|nhe|ạ|a|em|e|ơi|oi|ad))*$/iu;
const MINUS = /^-\s?\d(?:\s+(?:nha|nhé|nhe|ạ|a|em|e|ơi|oi|ad))*$/iu;

/** Reads a short written reply without a model. Undefined: it is about something else, or cannot be told. */
export const readRsvp: (text: string) => Rsvp | undefined = lately(8, (text: string) => withChange(read(text), text), (text) => text);

function withChange(read: Rsvp | undefined, text: string): Rsvp | undefined {
  const rsvp: Rsvp | undefined = takesAway(text) ? { answer: 'no', plain: true } : read;
  const change = rsvp && rsvp.answer !== 'maybe' ? changeOfParty(text) : undefined;
  return rsvp && { ...rsvp, ...(change === undefined || (change > 0 && rsvp.answer === 'no') ? {} : { change }), ...(rsvp.answer === 'yes' && isForOther(text) ? { forOther: true } : {}), ...(rsvp.answer === 'yes' && isInPlace(text) ? { inPlace: true } : {}) };
}

function read(text: string): Rsvp | undefined {
  const typed = text.normalize('NFC').trim();
  if (typed.length === 0 || typed.length > LONGEST) return undefined;
  const face = typed.replace(/\s|\u200d|\ufe0f|\p{Emoji_Modifier}|♀|♂/gu, '');
  if (FACES.yes.test(face)) return { answer: 'yes', plain: false };
  if (FACES.no.test(face)) return { answer: 'no', plain: false };
  if (MINUS.test(typed)) return { answer: 'no', plain: false };
  const [, who, more] = PLUS.exec(typed) ?? [];
  // "+2" is two; "em +1" is em and one more.
  if (more !== undefined) return { answer: 'yes', people: Number(more) + (who === undefined ? 0 : 1), plain: true };
  const plain = spelled(typed).join(' ');
  return WHY_NOT.test(plain) || WHO_GOES.test(plain) || onlyAsksOfDay(typed) || GOES_ON.test(plain) ? undefined : weigh(said(typed));
}

/** "Giờ hỏi tiếp đi": urges us, and goes nowhere. */
const GOES_ON = /^(?:(?:da|ok|roi|gio|thoi|em|chi|anh|bot) )*(?:hoi|lam|noi|xem|tra loi) (?:tiep|nua)(?: (?:di|em|nha|nhe|a))*$/;

/** "Ai đi" asks who comes. */
const WHO_GOES = /^(?:(?:bot|em|co|a|oi|nhung) )*(?:ai|nhung ai|nguoi nao)(?: (?:da|se|cung))? (?:di|dang ky|tham gia|du)(?: (?:vay|roi|the|a|em|khong|nhi|tap huan|hop|lop|hoi cho))*$/;

/** Words of coming, of the day and of what stands in the way: whoever uses them right under an invitation means it, even where
 *  we cannot tell which way. */
const ABOUT_COMING = /\b(?:di|du|tham gia|lop|buoi|bua|hom|ngay do|mai|sang|chieu|toi|ranh|ban|lich|sap xep|thu xep|chac|bao lai|tinh|dang ky|cho|suat|nguoi|viec|nha|con|chong|vo|xe|xa|om|mua|nghi|vang|ket|tre|muon|den|hen|rang|co gang)\b/;

/** Short, no question, and it speaks of coming, or leans to an answer: worth one clear question. */
export function mayAnswer(text: string): boolean {
  const syllables = spelled(text);
  if (syllables.length < 2 || text.length > LONGEST || text.includes('?') || isQuestion(syllables) || readRsvp(text) !== undefined) return false;
  return (syllables.length <= 15 && ABOUT_COMING.test(syllables.join(' '))) || leansToAnswer(said(text.normalize('NFC').trim()));
}

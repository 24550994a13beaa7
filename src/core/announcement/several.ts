import { numberOf } from '../read/number-words.ts';
import { spelled } from '../read/plain.ts';
import { readRsvp, type Rsvp } from '../read/rsvp.ts';
import type { Invitation } from './look.ts';
import { isCalled, isOfItsDay } from './named.ts';

/* Which of several invitations an answer speaks of: the one it names, by its title, its kind or its day; each for itself; all of them. */

export type Answered = { readonly invitation: Invitation; readonly rsvp: Rsvp };
export type Among =
  | { readonly type: 'one'; readonly invitation: Invitation }
  | { readonly type: 'each'; readonly answers: readonly [Answered, ...Answered[]] }
  /** Several, and we cannot tell what is said of each. */
  | { readonly type: 'unclear' };

const THINGS = '(?:cai|buoi|lop|cho|hom|dot|viec|thong bao|su kien|ngay|noi|khoa|chuong trinh)';
/** "Đi cả hai" ends with what is gone to; "cả hai đi" begins with who goes. */
const BOTH = new RegExp(`\\bca (hai|2|ba|3)(?: ${THINGS})+(?: (?:nay|do|ay|kia))?\\b|\\bca (hai|2|ba|3)(?= ?$)|\\b(?:tat ca|het) (?:cac |ca )?${THINGS}\\b|\\b${THINGS} nao (?=(?:\\S+ )?cung )`);

/** Where one is left and the other begun: "đi tập huấn còn hội chợ thì không". */
const PARTS = /\s*[,;.\n]+\s*|\s+(?=(?:còn|con|nhưng|nhung|chứ|chu|và|va|với|voi)\s)/iu;

export function amongSeveral(text: string, open: readonly Invitation[]): Among | undefined {
  if (open.length < 2) return undefined;
  const said = spelled(text).join(' ');
  const [whole, number] = ((found) => [found?.[0], found?.[1] ?? found?.[2]] as const)(BOTH.exec(said));
  if (whole !== undefined) {
    // "Cả hai cái" are two invitations, not two people.
    const rsvp = readRsvp(said.replace(whole, '').trim()) ?? readRsvp(said.replace(whole, 'lop nay'));
    const settled = rsvp && rsvp.answer !== 'maybe' && (number === undefined || numberOf(number) === open.length);
    return settled ? { type: 'each', answers: open.map((invitation) => ({ invitation, rsvp })) as unknown as [Answered, ...Answered[]] } : { type: 'unclear' };
  }
  const named = namedIn(text, open);
  if (named.length > 1) return eachOwn(text, named, open);
  return named.length === 1 ? apartFrom(text, named[0]!, open) ?? { type: 'one', invitation: named[0]! } : undefined;
}

/** Those whose title, kind or day is spoken of. */
function namedIn(text: string, open: readonly Invitation[]): Invitation[] {
  const all = open.map(({ announcement }) => announcement);
  return open.filter(({ announcement }) => isCalled(text, announcement, all) || isOfItsDay(text, announcement, all));
}

/** "Chỉ đi chợ thôi, lớp thì không": of the one that is named its own part says otherwise than the rest, which is of the other. */
function apartFrom(text: string, named: Invitation, open: readonly Invitation[]): Among | undefined {
  const parts = text.normalize('NFC').trim().split(PARTS).filter(Boolean);
  const own = parts.filter((part) => namedIn(part, open).length > 0).map(saidOf).find(Boolean);
  const rest = parts.filter((part) => namedIn(part, open).length === 0).map(saidOf).find(Boolean);
  const other = rest ?? saidOf(text);
  if (!own || !other || own.answer === other.answer || own.answer === 'maybe' || other.answer === 'maybe') return undefined;
  const others = open.filter((one) => one !== named);
  return { type: 'each', answers: [{ invitation: named, rsvp: own }, ...(rest && others.length === 1 ? [{ invitation: others[0]!, rsvp: rest }] : [])] };
}

/** What each part says of the one it names; a part that only names it goes with the whole. */
function eachOwn(text: string, named: readonly Invitation[], open: readonly Invitation[]): Among {
  const parts = text.normalize('NFC').trim().split(PARTS).filter(Boolean);
  const read = new Map<Invitation, Rsvp | undefined>();
  let about: readonly Invitation[] = [];
  for (const part of parts) {
    const here = namedIn(part, open);
    if (here.length > 0) about = here;
    const rsvp = saidOf(part);
    // "Lớp cô đi, hội chợ để con cô xem": something is said of the fair, and we cannot tell what.
    if (!rsvp && here.length > 0 && !onlyNames(part, open)) return { type: 'unclear' };
    for (const one of about) read.set(one, rsvp ?? read.get(one));
  }
  const whole = saidOf(text);
  const answers = named.flatMap((invitation) => {
    const rsvp = read.get(invitation) ?? ([...read.values()].every((other) => other === undefined || other.answer === whole?.answer) ? whole : undefined);
    return rsvp ? [{ invitation, rsvp }] : [];
  });
  return answers.length === named.length ? { type: 'each', answers: answers as unknown as [Answered, ...Answered[]] } : { type: 'unclear' };
}

/** "Còn" before a name alone begins what is not said. */
function onlyNames(part: string, open: readonly Invitation[]): boolean {
  const titles = new Set(open.flatMap(({ announcement: { title } }) => spelled(title)));
  const [first, ...words] = spelled(part);
  return first !== 'con' && [first!, ...words].every((word) => titles.has(word) || BESIDE_NAME.test(word));
}
const BESIDE_NAME = /^(?:voi|va|nua|luon|cung|thi|ca|cai|lop|buoi|khoa|hoc|tap|huan|hoi|cho|phien|tham|quan|hom|ngay|thu|chu|nhat|cn|t\d|hai|ba|tu|nam|sau|bay|sang|chieu|toi|nay|do|ay|kia|em|a|nhe|nha|oi|\d+)$/;

/** Two events are not two people: "hội chợ với tập huấn tôi đi hết". */
function saidOf(text: string): Rsvp | undefined {
  const rsvp = readRsvp(text);
  if (rsvp?.people === undefined || COUNTED.test(spelled(text).join(' '))) return rsvp;
  const { people: _people, ...rest } = rsvp;
  return rest;
}
const COUNTED = /\b(?:\d+|mot|hai|ba|bon|nam|sau) (?:nguoi|dua|suat|cho|minh|vo chong|me con|ban|thanh vien)\b|\b(?:vo chong|me con|bo con)\b/;

import { fold } from '../text.ts';

/* What somebody of the office wants, without whom they say it to: "em ơi đổi địa điểm sang hội trường giúp anh nhé" is "đổi địa
 * điểm sang hội trường". The orders are read by their first and last words, so these must be theirs. */

const HEARERS = new Set('em e bot ad admin chau'.split(' '));
const SPEAKERS = new Set('anh chi toi tui minh co chu bac ac'.split(' '));
const CALLS = new Set('oi nay a'.split(' '));
const BEGINS = new Set('alo a e ah nay da u khoan chao hey ok oke okay'.split(' '));
const PUT_OFF = new Set('huy sua doi gui hoan bo nghi duyet da'.split(' '));
const FAVOURS = new Set('giup gium dum ho'.split(' '));
const PARTICLES = new Set('nhe nha nhen nghen hen nhi a ah ha luon voi giup gium dum vay the ne'.split(' '));
const KIN = new Set('anh chi co chu bac ong ba em cau di thim'.split(' '));
/** With their marks they are nobody's name. */
const MARKED = /^(?:nhé|nghen|nhỉ|nhá|hả|à|ạ|luôn|với|giúp|giùm|dùm|vậy|nè)[.!?,…]*$/iu;
/** Behind these an "em" at the end is who hears it; behind a name it may be part of it. */
const CLOSES = new Set('roi chua khong ko k r vay the di luon thoi nhe nha nhi a ha voi giup gium dum oi'.split(' '));

type Word = { readonly typed: string; readonly said: string };

/** Only whom it is said to, and the courtesy behind it: what may be the answer to a question of ours keeps its first words. */
export function uncalled(text: string): string {
  return typedOf(withoutTail(withoutCall(wordsOf(text)))) || text;
}

export function plainly(text: string): string {
  let words = withoutTail(withoutCall(wordsOf(text)));
  for (let before = -1; before !== words.length && words.length > 1;) {
    before = words.length;
    const [first, second] = [words[0]!.said, words[1]!.said];
    if (first === 'nho' && HEARERS.has(second)) words = words.slice(2);
    // "Khoan hủy đã" is no "hủy".
    else if (first === 'khoan' && PUT_OFF.has(second)) break;
    else if ((BEGINS.has(first) && !words[0]!.typed.toLowerCase().startsWith('đ')) || HEARERS.has(first)) words = words.slice(1);
    else if ((FAVOURS.has(first) || first === 'cho') && SPEAKERS.has(second) && words.length > 2) words = words.slice(2);
    words = withoutCall(words);
  }
  return typedOf(withoutFavour(words)) || text;
}

const wordsOf = (text: string): readonly Word[] => text.normalize('NFC').trim().split(/[ \t]+/).map((typed) => ({ typed, said: /^bớt/iu.test(typed) ? 'bớt' : fold(typed).replace(/[^\p{L}\p{N}]+$/u, '') }));
const typedOf = (words: readonly Word[]): string => words.map(({ typed }) => typed).join(' ').trim();

/** "Bot ơi", "trợ lý ơi", "em này". */
function withoutCall(words: readonly Word[]): readonly Word[] {
  const [one, two, three] = words.map(({ said }) => said);
  if (one === 'tro' && two === 'ly' && words.length > 2) return words.slice(CALLS.has(three!) && words.length > 3 ? 3 : 2);
  return one !== undefined && two !== undefined && HEARERS.has(one) && CALLS.has(two) && words.length > 2 ? words.slice(2) : words;
}

/** "Chị Hà", "cô nhi": a name behind a word of kin, or written as one, is no particle. */
const isParticle = ({ typed, said }: Word, before: Word): boolean => PARTICLES.has(said) && (MARKED.test(typed) || (!/^\p{Lu}/u.test(typed) && !KIN.has(before.said)));

/** "… giúp anh nhé em", "… em ơi". */
function withoutTail(words: readonly Word[]): readonly Word[] {
  let rest = words;
  for (let before = -1; before !== rest.length && rest.length > 2;) {
    before = rest.length;
    const [last, second] = [rest.at(-1)!.said, rest.at(-2)!.said];
    if ((CALLS.has(last) || PARTICLES.has(last)) && HEARERS.has(second) && !/^\p{Lu}/u.test(rest.at(-1)!.typed)) rest = rest.slice(0, -2);
    else if ((FAVOURS.has(second) || second === 'cho') && (SPEAKERS.has(last) || HEARERS.has(last)) && rest.length > 3) rest = rest.slice(0, -2);
    else if (isParticle(rest.at(-1)!, rest.at(-2)!) || (HEARERS.has(last) && CLOSES.has(second))) rest = rest.slice(0, -1);
  }
  return rest;
}

/** "Sửa hộ anh số chỗ", "liệt kê giúp anh những người đi", "gửi anh danh sách": for whom it is done stands behind the verb. */
function withoutFavour(words: readonly Word[]): readonly Word[] {
  if (words.length < 4) return words;
  const [first, second, third] = words.map(({ said }) => said) as [string, string, string];
  const isFor = (at: number) => SPEAKERS.has(words[at]!.said) && at + 1 < words.length && !/^\p{Lu}/u.test(words[at + 1]!.typed);
  // "Hồ sơ" is no "hộ".
  const at = [1, 2].find((place) => FAVOURS.has(words[place]!.said) && (isFor(place + 1) || (place === 1 && second !== 'ho')));
  if (at !== undefined) return [...words.slice(0, at), ...words.slice(isFor(at + 1) ? at + 2 : at + 1)];
  if (second === 'cho' && SPEAKERS.has(third) && words[3]!.said === 'xem') return [words[0]!, ...words.slice(4)];
  return first === 'gui' && SPEAKERS.has(second) && /^(?:danh|file|tep|bao)$/.test(third) ? [words[0]!, ...words.slice(2)] : words;
}

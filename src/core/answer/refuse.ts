import { spelled } from '../read/plain.ts';
import { fold, words } from '../text.ts';
import { PATTERNS } from './refuse-patterns.ts';
import { wrongAsked } from './wrong-asked.ts';

/** What we do not help with, and the passage that shows the lawful way. */
export type Refusal = 'forgery' | 'buying' | 'others' | 'medicine' | 'politics' | 'orders';

export const LAWFUL_WAY: Readonly<Partial<Record<Refusal, string>>> = { forgery: 'lam-gia-giay-to', buying: 'mua-sao', others: 'xem-ho-so-nguoi-khac', medicine: 'noi-chua-benh' };

/** What becomes of a forger may be asked. */
const CONSEQUENCE = /\b(?:bi|thi) (?:phat(?! hien)|xu ly|xu phat|thu hoi|di tu|sao|lam sao|gi)\b|\bphat (?:gi|bao nhieu|the nao)\b|\bbi bat (?:roi|vi)\b|(?<!khong |khoi |so |de )\bbi (?:phat hien|lo)\b|\bloi ra\b|\bhau qua\b|\bxu ly (?:the nao|sao|ra sao)\b|\bco (?:sao|bi gi) (?:khong|ko|hong|k)\b/;

/** They tell of what another does or offers, and ask what to make of it. */
const TOLD_OF = /\b(?:khach (?:hoi|noi|bao)|moi gioi (?:noi|bao|doi)|bi (?:doi|ep|vi|goi y|nai)|co nguoi (?:la )?(?:goi|hua|moi|ga)\b(?!.*\b(?:giup|lam ho|chi em)\b)|co (?:nguoi|ke|cho|don vi|ben|ong|ba|anh|chi) .{0,30}(?:moi|goi|bao|hua|ga|chao|noi|nhan)\b.{0,80}(?:tin duoc|co that|lua|nen|dung khong|that khong)|nghe .{0,60}(?:tin duoc|co that|dung khong|that khong)|phat hien (?:co so|nguoi|ho|hang|nha)|bi (?:nguoi ta |ho |ben kia |doi thu )?(?:nhai|lam gia|gia mao|an cap|danh cap|lua|chep)|to cao|to giac|bao cao ai|(?:lam sao|cach|the nao) (?:de )?(?:biet|phan biet|nhan (?:biet|ra|dien))|phan biet (?:that|hang)|that hay gia|tin duoc khong|lua dao)/;

/** What becomes another word without its marks. In a text typed with them it is told apart. */
const OTHER_WORDS: Readonly<Record<string, string>> = { 'chứa': 'chwa', 'chưa': 'chwa', 'khống': 'khoong', 'không': 'khong' };
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
function patternOf(text: string, read?: string): { readonly found: Refusal | undefined; readonly spellings: readonly string[] } {
  const told = apart(text);
  const spellings = [fold(told), spelled(told).join(' '), ...(read === undefined ? [] : [SAYS_FAKE.test(fold(told)) ? read : read.replaceAll(/\bgia\b/g, 'gja')])].map((said) => said.replaceAll(OTHER_PRICE, 'gja'));
  return { found: PATTERNS.find(([, pattern]) => spellings.some((said) => pattern.test(said)))?.[0], spellings };
}

/** What of it is asked for, if any: by what was learnt and by the patterns. */
export function refusalOf(question: string, read?: string): Refusal | undefined {
  const text = question.slice(0, LONGEST);
  const { found, spellings } = patternOf(text, read);
  const judged = wrongAsked(text);
  // Orders may be signs and no words: those are never learnt.
  if (judged === 'honest' || judged === 'hardly') return found === 'orders' || (found === 'politics' && judged === 'hardly') ? found : undefined;
  const isTold = found !== undefined && found !== 'orders' && found !== 'politics';
  return isTold && (TOLD_OF.test(spellings[1]!) || ((found === 'forgery' || found === 'others') && spellings.some((said) => CONSEQUENCE.test(said)))) ? undefined : found ?? (judged === 'doubtful' || judged === 'likely' ? undefined : judged);
}

/** How much a question that is not refused sounds like one: `likely`, `doubtful`; `honest` when nothing speaks for it. A story adds up to more
 *  than is in it: where no clause of a long message is likely by itself, the whole is no more than doubtful. */
export function soundsRefused(question: string, read?: string): 'likely' | 'doubtful' | 'honest' | undefined {
  const text = question.slice(0, LONGEST);
  const judged = wrongAsked(text);
  if (judged === 'hardly') return patternOf(text, read).found === undefined ? undefined : 'likely';
  if (judged !== 'likely' && judged !== 'doubtful') return judged === 'honest' ? judged : undefined;
  const isStory = words(text).length > STORY && text.split(/[,.;?!\n]+/u).every((clause) => LITTLE.has(wrongAsked(clause)));
  return isStory ? 'doubtful' : judged;
}

/** What a clause of a story may be taken for. */
const LITTLE: ReadonlySet<unknown> = new Set(['doubtful', 'hardly', 'honest', undefined]);
/** From so many words on a message tells a story. */
const STORY = 24;

const LONGEST = 2000;

export const asksWhatBecomes = (text: string): boolean => CONSEQUENCE.test(fold(text)) || TOLD_OF.test(fold(text));

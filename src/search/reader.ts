import { fold } from '../core/text.ts';
import { withinCalls } from './calls.ts';
import { withoutClause, type ClauseAsked } from './clause.ts';
import { corrected, type Vocabulary } from './correct.ts';
import type { Words } from './search.ts';
import { foldedOf, STOP, syllables, terms } from './terms.ts';

/** A question as it is looked for: `whole` with its spelling put right, `typed` of it what is asked, without how they call us, `raw` the same as written, `content` what
 *  is left of it without the words that only ask, `asked` its terms by weight, `leansOn` the question before when this one has
 *  too few words of its own; `clause` where in the law it asks. */
export type Asked = { readonly whole: readonly string[]; readonly raw: readonly string[]; readonly typed: readonly string[]; readonly content: readonly string[]; readonly asked: ReadonlyMap<string, number>; readonly leansOn?: string; readonly clause?: ClauseAsked };

const SAME = 0.5;
const BEFORE = 0.3;
/** A question of fewer words of content leans on the one before. */
const ELLIPTIC = 4;
const LONGEST = 600;
/** "Em viết tiểu luận, cho hỏi …": what is asked comes after. "Muốn hỏi thêm thì gọi ai" asks whom to ask. */
const PREAMBLE = /^.{0,120}?\b(?:cho (?:em|tôi|toi|chị|chi|anh|mình|minh|cháu|chau|con|bác|bac|cô|co|tui|hỏi|hoi)(?: (?:hỏi|hoi))(?: (?:là|la|chút|chut|với|voi|xíu|xiu|tí|ti))?|(?:hỏi|hoi) (?:chút|chut|xíu|xiu|với|voi|là|la)|(?:muốn|muon|xin) (?:hỏi|hoi)(?! (?:thêm|them|kỹ|ky|rõ|ro|ở|o|ai (?:đây|day|vậy|vay|nhỉ|nhi)|gặp|gap|chỗ|cho)(?!\p{L}))(?: (?:là|la))?)[ ,:]+/iu;

/** "qđ148", "nd37". */
const GLUED = /(?<!\p{L})(qđ|qd|nđ|nd|tt)(?=\d)/giu;

/** "Viet gap", "live stream" are one word. */
const APART = /(?<!\p{L})(?:(viet|việt|global) (?=gap(?!\p{L}))|(live) (?=stream(?!\p{L})))/giu;

/** OCOP as it is said aloud. */
const ALOUD = /(?<!\p{L})(?:ô ?xê ?ô ?pê|o xe o pe|[oôố] ?c[oóô]p|[oóốô]c ?c[oóốô]p)(?!\p{L})/giu;

/** "5 kg", "20k": no short form of a word. */
const isAmount = (before: string | undefined, word: string): boolean => before !== undefined && /^\d+$/.test(before) && /^(?:k|kg|g|l|m|ml|gr)$/.test(word);

/** "Ghi kg chữ hoa", "viết kg hay g": the unit itself is spoken of; "ghi nhãn đc kg" asks không. */
const NAMES_UNIT = new Set('chu ky hieu don vi mot nua moi'.split(' '));
const OF_UNIT = new Set('chu hoa in thuong hay hoac g gr gam gram'.split(' '));
const isUnit = (before: string | undefined, word: string, after: string | undefined): boolean =>
  word === 'kg' && (NAMES_UNIT.has(foldedOf(before ?? '')) || OF_UNIT.has(foldedOf(after ?? '')));

/** "Dấu V", "chữ R": the letter itself; "ở đâu v" asks vậy. ® is such an R. */
const isLetter = (word: string, before: string | undefined, earlier: string | undefined, after: string | undefined): boolean =>
  word.length === 1 && before !== undefined && (before === 'dấu' || before === 'chữ' || foldedOf(before) === 'chu' || (before === 'dau' && OF_LETTER.has(foldedOf(after ?? '')) && !AT.has(foldedOf(earlier ?? ''))));
/** "E chạy tiktok shop", "hàng xóm e": em, in one letter; ế and "vitamin e" are none. */
const isSelf = (word: string, before: string | undefined): boolean => /^e$/i.test(word) && (before === undefined || OF_SELF.has(foldedOf(before)));
const OF_SELF = new Set('nha ben cua xom cho me bo chong vo htx xuong xa da a vay the nhu gan'.split(' '));
const OF_LETTER = new Set('la nghia tren in do'.split(' '));
const AT = new Set('o tu den toi mua lay nop xin lam gui dat ban'.split(' '));
const SIGNS: Readonly<Record<string, string>> = { '®': ' chữ r ', '™': ' chữ tm ' };

export function openReader(vocabulary: Vocabulary, words: Words) {
  const short = new Map(Object.entries(words.short).map(([from, to]) => [fold(from), syllables(to)]));
  const same = Object.entries(words.same).map(([from, to]) => [` ${fold(from)} `, to.map(syllables)] as const);
  const isKept = (word: string) => short.has(word) || STOP.has(word);
  const written = (text: string): string[] => syllables(opened(text.slice(0, LONGEST)).replaceAll(ALOUD, 'ocop').replaceAll(GLUED, '$1 ').replaceAll(APART, '$1$2').replaceAll(/[®™]/g, (sign) => SIGNS[sign]!)).flatMap((word, i, all) => (isAmount(all[i - 1], word) || isUnit(all[i - 1], word, all[i + 1]) || isLetter(word, all[i - 1], all[i - 2], all[i + 1]) ? [word] : isSelf(word, all[i - 1]) ? ['em'] : short.get(foldedOf(word)) ?? [word]));

  function read(question: string, before?: string): Asked {
    const all = written(question);
    const whole = corrected(all, vocabulary, isKept);
    const within = withinCalls(whole);
    const inCalls = whole.slice(...within);
    const { kept, clause } = withoutClause(inCalls.map(foldedOf));
    const [raw, typed] = [kept.map((i) => all[within[0] + i]!), kept.map((i) => inCalls[i]!)];
    const where = clause ? { clause } : {};
    const own = telling(typed);
    const asked = new Map<string, number>();
    add(typed, 1, asked);
    const line = ` ${typed.map(foldedOf).join(' ')} `;
    for (const [from, others] of same) if (line.includes(from)) for (const other of others) add(other, SAME, asked);
    if (before === undefined || own.length >= ELLIPTIC) return { whole, raw, typed, content: own, asked, ...where };
    const earlier = corrected(written(before), vocabulary, isKept);
    add(earlier, BEFORE, asked);
    return { whole, raw, typed, content: own.length > 0 ? own : telling(earlier), asked, leansOn: earlier.map(foldedOf).join(' '), ...where };
  }
  return { read };
}

const telling = (typed: readonly string[]): string[] => [...new Set(typed.map(foldedOf).filter((word) => !STOP.has(word)))];

/** Terms by weight; of two weights the greater. */
function add(typed: readonly string[], weight: number, into: Map<string, number>): void {
  for (const term of terms(typed)) {
    const worth = weight * (STOP.has(term) ? 0.25 : 1);
    into.set(term, Math.max(into.get(term) ?? 0, worth));
  }
}

function opened(text: string): string {
  const rest = text.replace(PREAMBLE, '');
  return rest.split(/\s+/).length >= 3 ? rest : text;
}

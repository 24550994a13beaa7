import { fold } from '../../../text.ts';
import { NUMBER, valueOf } from '../heads.ts';
import type { Token } from './tokens.ts';

/* Whom and what a reply speaks of that may count among those who come: numbers, pairs ("vợ chồng"), people by title or kin, people by their
 * names alone; and the one who writes, said or not. */

/** `value`: how many it is; `from` and `to`: its words. The one who writes stands nowhere. */
export type Mention = { readonly kind: 'me' | 'number' | 'counted' | 'pair' | 'person' | 'name'; readonly value: number; readonly from: number; readonly to: number };

export const MOST = 60;
/** What is said beyond is no longer looked at. */
const MENTIONS = 14;
const LONGEST_NAME = 6;

const wordsOf = (spaced: string): ReadonlySet<string> => new Set(spaced.split(' ').flatMap((word) => [word, fold(word)]));
const PERSON = wordsOf('ông bà anh chị em cô chú bác dì cậu thím mợ o mệ thằng con bé cháu dượng cụ bạn vợ chồng mẹ bố má ba cha tía u thầy sếp tôi mình dâu rể nhỏ nó amí mí ama pá chế hia cái mụ noọng tao kế phó giám thủ chủ trưởng đứa thợ lão tổ bí kỹ nhân quản họ ta hộ');
const PAIRS: ReadonlySet<string> = new Set('vợ chồng|mẹ con|bố con|cha con|ba con|má con|ông bà|bà cháu|ông cháu|chị em|anh em|thầy trò|ba mẹ|bố mẹ|ba má|cha mẹ|thầy u|cô chú|chú thím|cô cháu|chú cháu|bác cháu|dì cháu|chị dâu|bố già|hai đứa'.split('|').flatMap((pair) => [pair, fold(pair)]));
export const AND = wordsOf('và với cùng thêm lẫn cộng kèm cả');
/** After a title these are names: "anh Hai", "chị Út". */
const BY_NUMBER = wordsOf('hai ba tư năm sáu bảy tám chín mười út cả một');
const IS_NUMBER = new RegExp(`^(?:${NUMBER}|0\\d)$`, 'u');
/** "Ba" and "tư" before whom they count; else a father, a private one. */
const COUNTED = /^(?:người|đứa|suất|chỗ|chị|anh|em|bạn|mẹ|bà|ông|cô|chú|cháu|con|bố)/u;

export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  const all: Mention[] = [];
  const wordAt = (at: number): string => (tokens[at]?.isStop === false ? tokens[at].word : '');
  const isPerson = (at: number): boolean => PERSON.has(wordAt(at));
  const grow = (to: number): void => { all.push({ ...all.pop()!, to }); };
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, isStop, isCapital } = tokens[at]!;
    if (isStop) continue;
    const last = all.at(-1)?.to === at ? all.at(-1) : undefined;
    const next = wordAt(at + 1);
    const two = `${word} ${next}`;
    if (next !== '' && IS_NUMBER.test(two) && !PERSON.has(word)) {
      all.push({ kind: 'number', value: valueOf(two), from: at, to: at + 2 });
      at += 1;
    } else if (IS_NUMBER.test(word) && !(last?.kind === 'person' && BY_NUMBER.has(word)) && !((word === 'ba' || word === 'tư') && isPerson(at + 1) && !PAIRS.has(two) && !COUNTED.test(next))) {
      all.push({ kind: 'number', value: valueOf(word.replace(/^0(?=\d)/, '')), from: at, to: at + 1 });
    } else if (PAIRS.has(two)) {
      if (last && counts(last)) all.push({ ...all.pop()!, kind: 'counted', to: at + 2 });
      else all.push({ kind: 'pair', value: 2, from: at, to: at + 2 });
      at += 1;
    } else if (PERSON.has(word)) {
      if (last && counts(last)) { all.push({ ...all.pop()!, kind: 'counted', to: at + 1 }); continue; }
      const to = namedTo(tokens, at);
      if (last?.kind === 'person' && at - last.from < LONGEST_NAME - 1) grow(to);
      else all.push({ kind: 'person', value: 1, from: at, to });
      at = to - 1;
    } else if (isCapital) {
      let to = at + 1;
      while (tokens[to]?.isStop === false && tokens[to]!.isCapital) to += 1;
      const begins = at === 0 || tokens[at - 1]!.isStop;
      // A capital at the beginning is a name where another follows, or nothing.
      if (begins && to - at < 2 && wordAt(to) !== '' && !AND.has(wordAt(to))) continue;
      all.push({ kind: 'name', value: 1, from: at, to });
      at = to - 1;
    }
  }
  return [{ kind: 'me' as const, value: 1, from: -1, to: -1 }, ...all.filter(({ value }) => value >= 1 && value <= MOST)].slice(0, MENTIONS);
}

/** A number, with whom it counts so far: "2", "2 đứa", "2 đứa nhỏ". */
export const counts = ({ kind }: Mention): boolean => kind === 'number' || kind === 'counted';

/** Where the words end that say who it is: "chị Út Mén", "con trai bác". */
function namedTo(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (; to - from < LONGEST_NAME; to += 1) {
    const one = tokens[to];
    if (!one || one.isStop || AND.has(one.word)) break;
    const next = tokens[to + 1];
    const isCalled = to === from + 1 && BY_NUMBER.has(one.word) && !(next && PERSON.has(next.word));
    if (!one.isCapital && !PERSON.has(one.word) && !isCalled) break;
  }
  return to;
}

import { checklist } from '../../checklist/checklist.ts';
import type { FactId } from '../../ids.ts';
import type { FactValue, Knowledge } from '../../knowledge.ts';
import { numberOf } from '../../read/number-words.ts';
import { spelled } from '../../read/plain.ts';
import { setsOf } from '../../product/recognise.ts';
import * as say from '../../say/papers-of-goods.ts';
import { words } from '../../text.ts';
import type { Day } from '../../time.ts';
import { namedIn, OF_SELF } from '../of-self.ts';
import type { Answered, Question } from '../outcome.ts';
import { sidesIn } from '../paper/paper-sides.ts';
import { goodsIn } from '../rubric/goods.ts';
import type { Found } from '../search.ts';

/* "Chổi đót cần giấy tờ gì", from whoever asks: the checklist as far as the set of these goods decides it, the first time and for 3 stars unless they say
 * more. Of a dossier of theirs it is reckoned from what they told (`producer/`). */

export const PAPERS = 'papers-';

/** What stands beside the goods and what is asked, and says no more of it. */
const PLAIN = new Set([...OF_SELF, ...('ocop dang ky tham gia du thi len vao dua nop xin cham duoc dat thanh ho so chuong trinh sao lan dau dau tien can phai giay to duoc de nhung cac thi vay a ad shop hay cho hoi biet voi oi thua nhe nhi ha chua gom').split(' ')]);
const STARS = /\b([345]|ba|bon|nam) sao\b/;
const OCOP = /\bocop\b/;
/** To sell is another matter than the dossier. */
const SOLD = /\bban\b/;
/** "Cần mấy mẫu" is asked of one thing, "bộ mấy" of another. */
const SAMPLES = /\bmau\b|\bbo (?:may|nao|so)\b/;
/** Services have a dossier of their own. */
const TOURISM = 26;
/** So surely a passage of these very goods tells which papers they take: rượu its licence. */
const SURE = 0.8;

/** Those most of whom ask; where a paper hangs on which of them it is, that is said. */
const KINDS: readonly FactValue[] = ['ho_kinh_doanh', 'htx', 'doanh_nghiep'];

/** As goods are that are judged, and as the answer says. */
const ASSUMED: readonly (readonly [FactId, FactValue])[] = [['packaged' as FactId, 'co'], ['health-claims' as FactId, 'khong']];

/** `found`: what is found in the passages. Undefined: it asks no such thing, or more than that. */
export function papersOfGoods({ text, about, on }: Question, found: Found, knowledge: Knowledge): Answered | undefined {
  const [named, [product, ...others]] = namedIn(text, knowledge);
  if (!product || others.length > 0 || isOwn(product.name, about)) return undefined;
  const rest = spelled(`${named.slice(0, product.start)} ${named.slice(product.end)}`).join(' ');
  const { sides, left } = sidesIn(rest.replace(STARS, ' '));
  if (sides.length !== 1 || sides[0] !== 'needs' || SAMPLES.test(rest) || !left.split(' ').every((word) => word === '' || PLAIN.has(word))) return undefined;
  const numbers = setsOf(product.recognition);
  // "Vay can giay gi" speaks of no váy.
  if (goodsIn(text, knowledge.rubric.goods, knowledge.lexicon).sets.length === 0) return undefined;
  const sets = knowledge.sets.filter(({ set }) => numbers.includes(set) && (knowledge.sheets.get(set)?.from ?? on) <= on);
  if (sets.length === 0 || sets.length < numbers.length || numbers.includes(TOURISM)) return undefined;
  if (!OCOP.test(rest) && (SOLD.test(rest) || tellsOf(found, product.name))) return undefined;
  const said = STARS.exec(rest)?.[1];
  const stars = said === undefined ? 3 : numberOf(said);
  const papers = ofEachCase(numbers, stars, on, knowledge);
  const refs = papers.filter(({ sure }) => sure).flatMap(({ item }) => item.refs);
  return {
    outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.papersOfGoods(product.name, sets, stars, papers, knowledge),
    sources: [...new Map(refs.map((ref) => [`${ref.law} ${ref.clause}`, { entry: `${PAPERS}${numbers.join('-')}-${stars}`, ref }])).values()],
  };
}

const tellsOf = ({ sure, hits: [first] }: Found, name: string): boolean => sure >= SURE && !!first && words(first.passage.title).includes(words(name)[0]!);

/** Of the product the talk is about, what they told counts too. */
const isOwn = (name: string, about: string | undefined): boolean => about !== undefined && words(about).every((word) => words(name).includes(word));

/** The papers that are or may be needed, in the order of doing; `sure` where they are, whichever of these sets it is of and whoever makes it. */
function ofEachCase(sets: readonly number[], stars: number, on: Day, knowledge: Knowledge): readonly say.Paper[] {
  const cases = sets.flatMap((set) => KINDS.map((kind) => new Map<FactId, FactValue>([['set' as FactId, set], ['case' as FactId, 'lan_dau'], ['stars' as FactId, stars], ['producer-kind' as FactId, kind], ...ASSUMED])));
  const lines = cases.flatMap((facts) => checklist({ facts, papers: new Map(), on, knowledge }));
  return [...Map.groupBy(lines, ({ item }) => item)]
    .filter(([item, all]) => item.by === 'producer' && all.some(({ state }) => state !== 'not-needed'))
    .map(([item, all]) => ({ item, sure: all.every(({ state }) => state === 'needed') }))
    .toSorted((a, b) => a.item.rank - b.item.rank);
}

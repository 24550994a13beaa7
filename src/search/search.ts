import type { Found, Hit, Query, Search } from '../core/answer/search.ts';
import { inForce } from '../core/cite.ts';
import type { Passage } from '../core/knowledge.ts';
import { lately } from '../core/lately.ts';
import { restsOn } from './clause.ts';
import { commonOf } from './common.ts';
import type { Laid } from './laid.ts';
import { isOfOtherPaper, namesOurPaper } from './papers.ts';
import { partsOf } from './parts.ts';
import { openRank, SO_MANY_WORDS, worth, type Signs } from './rank.ts';
import { answerable } from './answerable.ts';
import { ours } from './scope.ts';
import { sureness, sureSigns } from './sure.ts';
import { openReader, type Asked } from './reader.ts';
import { foldedOf, STOP, syllables } from './terms.ts';

type Called = Readonly<Record<string, readonly string[]>>;

/** Written out before looking, and looked for beside at half weight; from `knowledge/words.yaml`. */
export type Words = { readonly short: Readonly<Record<string, string>>; readonly same: Readonly<Record<string, readonly string[]>>; /** Kinds of goods, as titles name them. */ readonly goods: readonly string[]; /** What titles name and who asks about it says, and how else people call it. */ readonly subjects: Called; /** The same of what is asked for. */ readonly matters: Called };

/** A story is told when one is asked for; else an answer goes first. */
const STORY = 0.6;
const MOST = 12;
/** What a passage about rượu loses where nobody spoke of rượu. */
const OTHER_GOODS = 0.85;
/** What one loses whose title names a subject nobody spoke of. */
const OTHER_SUBJECT = 0.95;
/** So sure it is, at least, of a passage that is asked for in these very words; it goes first. */
const JUST_SO = 0.995;
/** From this likeness on, and so far before what is next likest, it is nearly the question itself: of 1,000 plain questions looked for where they are not known,
 *  whose likest way of asking came so near, the first was right in .99; of 850 short ones of other matters three came so near. So sure it is, at least. */
const NEARLY = { like: 0.74, before: 0.15, sure: 0.93 };
/** From here on the parts of a message are not looked at, of one with more words than `from` later; what a part finds is so much less sure than what a whole question does. */
const SURE_ENOUGH = { short: 0.6, long: 0.75, from: 24 };
/** Less sure than this nobody is told. */
const TOLD = 0.33;
const PART = { worth: 0.5, sure: 0.92 };

/** The index over the passages, built once at start: folded syllables and pairs, titles threefold, ways of asking beside;
 *  spelling put right first; what is not in force on the day is only found when the question is about then. */
export function openSearch(passages: readonly Passage[], words: Words, laid?: Laid): Search {
  const { candidates, holder, isAsked, spokenIn, vocabulary } = openRank(passages, laid);
  const { read } = openReader(vocabulary, words);
  const common = { isAsked, spokenIn, passages: passages.length };

  const goodsIn = (spaced: string): string[] => words.goods.filter((kind) => spaced.includes(` ${kind} `));
  const kinds = passages.map(({ title }) => goodsIn(` ${syllables(title).join(' ')} `));
  const [ofSubject, ofMatter] = [unspoken(words.subjects, passages), unspoken(words.matters, passages)];
  const isOfOther = (doc: number, spoken: string): boolean => ofSubject(doc, spoken) || ofMatter(doc, spoken);
  const isOther = (doc: number, spoken: string): boolean => kinds[doc]!.length > 0 && !kinds[doc]!.some((kind) => spoken.includes(` ${foldedOf(kind)} `));

  /** One message is looked at more than once, by itself and with the one before. */
  return lately(LATELY, sought, keyOf);

  /** What the whole message finds, and its parts: what both come near to goes first, as sure as the surer of the two. */
  function sought(query: Query): Found {
    const whole = look(query);
    if (query.whole || whole.sure >= (whole.read.split(' ').length > SURE_ENOUGH.from ? SURE_ENOUGH.long : SURE_ENOUGH.short)) return whole;
    const parts = partsOf(query.question).map((question) => look({ ...query, question }));
    if (parts.length === 0) return whole;
    const worthOf = ({ passage, score }: Hit): number => score + PART.worth * Math.max(0, ...parts.map(({ hits }) => hits.find((hit) => hit.passage === passage)?.score ?? 0));
    const firsts = new Set([whole, ...parts].map(({ hits }) => hits[0]?.passage));
    const hits = whole.hits.map((hit) => ({ ...hit, score: worthOf(hit) })).toSorted((a, b) => Number(firsts.has(b.passage)) - Number(firsts.has(a.passage)) || b.score - a.score);
    const known = new Set(whole.hits.map(({ passage }) => passage));
    const found = [{ ...whole }, ...parts.map((part) => ({ ...part, sure: part.sure * PART.sure }))].filter((one) => one.hits[0] !== undefined && known.has(one.hits[0].passage));
    const surest = (of: readonly Found[]): Found | undefined => of.toSorted((a, b) => b.sure - a.sure)[0];
    const nearest = surest(found.filter((one) => one.hits[0]!.passage === hits[0]?.passage));
    const best = nearest && nearest.sure >= TOLD ? nearest : surest(found) ?? whole;
    const first = best.hits[0]?.passage;
    return { ...best, read: whole.read, common: whole.common, ours: whole.ours, hits: hits.toSorted((a, b) => Number(b.passage === first) - Number(a.passage === first)) };
  }

  function look({ question, before, about, on, past, period, set }: Query): Found {
    const asked = read(question, before);
    const spoken = ` ${[...asked.typed, ...syllables(before ?? ''), ...syllables(about ?? '')].map(foldedOf).join(' ')} `;
    const wantsStory = STORY_WANTED.test(` ${asked.typed.map(foldedOf).join(' ')} `);
    const isOf = (doc: number) => isHeard(passages[doc]!, on, past) && isOfSet(passages[doc]!, set);
    const hits = candidates(asked, isOf, -1, asked.leansOn === undefined ? undefined : topicOf(asked.leansOn, isOf))
      .map(({ doc, signs, means }) => {
        const passage = passages[doc]!;
        const elsewhere = signs[2] >= SO_MANY_WORDS ? 1 : isOther(doc, spoken) || isOfOtherPaper(passage.topic, spoken) ? OTHER_GOODS : isOfOther(doc, spoken) ? OTHER_SUBJECT : 1;
        return { passage, signs, means, doc, ...(elsewhere < 1 ? { elsewhere: true as const } : {}), score: worth(signs) * (signs[2] >= SO_MANY_WORDS ? 1.15 : elsewhere) * (passage.kind === 'story' && !wantsStory ? STORY : 1) * (past && passage.old ? ofThen(passage, period) : 1) * (asked.clause ? restsOn(passage, asked.clause) : 1) };
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST);
    const why = reasons(hits, asked);
    const folded = asked.typed.map(foldedOf);
    const measured = { read: folded.join(' '), why, common: commonOf(folded, common) };
    // Too few words to be surely another matter.
    const scope = asked.content.length < FEW.scoped || namesOurPaper(spoken) ? Math.max(0, ours(measured)) : ours(measured);
    const rests = sureSigns(hits, { paired: why.paired, asked: { ours: scope, answerable: answerable(measured.read), words: folded.length, leans: asked.leansOn !== undefined } });
    const most = asked.content.length >= FEW.words ? 1 : isJustSo(hits) ? JUST_SO : FEW.most;
    return { ...measured, read: asked.whole.map(foldedOf).join(' '), hits, ours: scope, rests, sure: hits.length === 0 ? 0 : Math.min(most, Math.max(leastSure(hits), sureness(rests))) };
  }

  /** The subject of a question. */
  function topicOf(question: string, isOf: (doc: number) => boolean): string | undefined {
    const first = candidates(read(question), isOf).toSorted((a, b) => worth(b.signs) - worth(a.signs))[0];
    return first && passages[first.doc]!.topic;
  }

  /** What the first passage covers of what was asked, weighed by how telling each word is; and how far it leads. */
  function reasons(hits: readonly { readonly score: number; readonly signs: Signs; readonly doc: number }[], { asked, content }: Asked): Found['why'] {
    const [first, second] = hits;
    if (!first || content.length === 0) return { covered: 0, paired: 0, share: 0, lead: 0 };
    const pairs = [...asked].filter(([term, weight]) => term.includes('_') && weight === 1 && term.split('_').some((word) => !STOP.has(word))).map(([term]) => term);
    const covered = first.signs[5];
    return { covered, paired: pairs.length === 0 ? covered : pairs.filter((term) => holder(term)(first.doc)).length / pairs.length, share: first.score, lead: second ? (first.score - second.score) / first.score : 1 };
  }
}

/** Whether a title names some of these things and the words spoken none of those it names, however they are called. */
function unspoken(called: Called, passages: readonly Passage[]): (doc: number, spoken: string) => boolean {
  const things = Object.entries(called).map(([name, ways]) => ({ name: ` ${name} `, ways: [name, ...ways].map((way) => ` ${foldedOf(way)} `) }));
  const named = passages.map(({ title }) => { const spaced = ` ${syllables(title).join(' ')} `; return things.filter(({ name }) => spaced.includes(name)); });
  return (doc, spoken) => named[doc]!.length > 0 && !named[doc]!.some(({ ways }) => ways.some((way) => spoken.includes(way)));
}

/** The first is asked in these very words, and no other is. */
const isJustSo = ([first, ...others]: readonly { readonly signs: Signs }[]): boolean => first !== undefined && first.signs[2] >= SO_MANY_WORDS && others.every(({ signs }) => signs[2] < SO_MANY_WORDS);

function leastSure([first, second]: readonly { readonly passage: Passage; readonly signs: Signs }[]): number {
  const [like, next] = [first?.signs[2] ?? 0, second?.signs[2] ?? 0];
  return like >= SO_MANY_WORDS ? JUST_SO : like >= NEARLY.like && like >= next + NEARLY.before && first!.passage.topic !== 'tu-choi' ? NEARLY.sure : 0;
}

const LATELY = 8;
const keyOf = (query: Query): string => JSON.stringify([query.question, query.before, query.about, query.on, query.past, query.period, query.whole, query.set]);

/** So few telling words ("có cần kiểm nghiệm không") fit many a passage: never all but certain. */
const FEW = { words: 3, most: 0.9, scoped: 2 };

/** "cho em ví dụ", "kể chuyện". */
const STORY_WANTED = / (?:vi du|ke chuyen|chuyen cua|bai hoc|kinh nghiem|noi nao lam tot|ai lam tot|tham khao) /;

/** A rule of then goes before one of now when then is asked about, if it bound in those days. */
const ofThen = (passage: Passage, period: Query['period']): number => (!period || (passage.from <= period.to && (passage.to === undefined || period.from <= passage.to)) ? 1.25 : 0.9);

/** Told of all goods, or of those. */
const isOfSet = ({ sets }: Passage, set: Query['set']): boolean => set === undefined || sets === undefined || sets.includes(set);

/** In force on that day. A rule of then is heard only when then is asked about. */
const isHeard = (passage: Passage, on: Query['on'], past: boolean): boolean => past || (inForce(passage, on) && (!passage.old || passage.to !== undefined));

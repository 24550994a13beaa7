import type { Goods, LineFound, Rubric } from '../core/answer/rubric/lines.ts';
import type { Sheet } from '../core/score/sheet.ts';
import { bm25, layOutBm25 } from './bm25.ts';
import { dictionary } from './dictionary.ts';
import { foldedOf, STOP, syllables, terms } from './terms.ts';

/** How people call the lines of the sheets, by the line's name; what teaches them; goods by a word for their kind. From
 *  `knowledge/criteria/asked.yaml`. */
export type Calls = { readonly words: ReadonlyMap<string, readonly string[]>; readonly taught: ReadonlyMap<string, readonly string[]>; readonly headings: ReadonlyMap<string, readonly string[]>; readonly goods: readonly Goods[] };

/** What a line is called says more than what its levels say. */
const WEIGHTS = { name: 2.5, words: 2, levels: 0.7 };
/** Words that stand in nearly every question about points. */
const OF_POINTS = new Set('diem sao muc tieu chi toi da tron bao cham phan dong khoan'.split(' '));

type Line = { readonly set: number; readonly code: string; readonly taught: readonly string[]; readonly fields: readonly { readonly text: readonly string[]; readonly weight: number }[] };

/** The index over the criteria and headings of all sheets: names, what people call them, levels. */
export function openLines(sheets: ReadonlyMap<number, Sheet>, calls: Calls): Rubric {
  const lines = [...sheets.values()].flatMap((sheet) => linesOf(sheet, calls));
  const names = dictionary();
  const index = bm25(names, layOutBm25(lines.map(({ fields }) => fields.map(({ text, weight }) => ({ weight, terms: text.flatMap((one) => names.putPaired(syllables(one))) })))));
  const named = lines.map(({ fields }) => calledBy(fields.slice(0, 2).flatMap(({ text }) => text.map((one) => syllables(one).map(foldedOf)))));
  const find: Rubric['find'] = (read, sets) => {
    const wanted = new Set(sets);
    const asked = [...new Set(terms(read.split(' ').map(foldedOf)))].filter((term) => term.split('_').some((word) => !STOP.has(word) && !OF_POINTS.has(word)));
    const pointed = pointedAt(read);
    const scores = index.score(new Map(asked.map((term) => [term, term.split('_').every((word) => pointed.has(word)) ? POINTED : 1])));
    const single = asked.filter((term) => !term.includes('_')).map((term) => ({ worth: index.idf(term), isIn: index.holder(term) }));
    const all = single.reduce((sum, { worth }) => sum + worth, 0);
    return lines
      .flatMap(({ set, code, taught }, at): readonly LineFound[] => {
        if (!wanted.has(set) || scores[at] === 0) return [];
        const held = single.reduce((sum, { worth, isIn }) => sum + (isIn(at) ? worth : 0), 0);
        return [{ set, code, taught, score: scores[at]!, covered: held / all, called: Math.min(1, asked.reduce((sum, term) => sum + (named[at]!.whole.has(term) || (pointed.has(term) && named[at]!.words.has(term)) ? CALLED : 0), 0)) }];
      })
      .toSorted((a, b) => b.score - a.score);
  };
  return { find, goods: calls.goods };
}

/** The words behind "mục", "dòng", "khoản": what the line is called. */
const pointedAt = (read: string): ReadonlySet<string> => new Set([...read.matchAll(/\b(?:muc|dong|khoan|phan|tieu chi|khau|cum|chi tieu) ((?:\w+ ?){1,4})/g)].flatMap(([, words]) => words!.trim().split(' ')));
const POINTED = 2;
/** Two words of a name on end, a name of one word, or a word of it behind "mục". */
const CALLED = 0.5;
const calledBy = (names: readonly (readonly string[])[]) => ({
  words: new Set(names.flat()),
  whole: new Set(names.flatMap((name) => (name.length === 1 ? name : terms(name).filter((term) => term.includes('_'))))),
});

const linesOf = (sheet: Sheet, { words, taught, headings }: Calls): readonly Line[] => [
  ...sheet.criteria.map(({ code, name, levels, scope, notes }) => ({
    set: sheet.set, code, taught: taught.get(name) ?? [],
    fields: [{ text: [name], weight: WEIGHTS.name }, { text: words.get(name) ?? [], weight: WEIGHTS.words }, { text: [...levels.map(({ label }) => label), ...(scope ? [scope] : []), ...notes], weight: WEIGHTS.levels }],
  })),
  ...sheet.headings.filter(({ name }) => headings.has(name)).map(({ code, name }) => ({
    set: sheet.set, code, taught: [], fields: [{ text: [name], weight: WEIGHTS.name }, { text: headings.get(name)!, weight: WEIGHTS.name }],
  })),
];

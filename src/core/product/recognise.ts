import { hitsIn, names, tokenize, type Hit, type Lexicon, type Material, type SetChoice, type Token } from './lexicon.ts';

/* Which of the criteria sets a name leads to. */

export type Recognition =
  | { readonly type: 'one'; readonly set: number; readonly word: string }
  | { readonly type: 'several'; readonly question: string; readonly choices: readonly SetChoice[] }
  | { readonly type: 'none' };

/** Which criteria set a product's name leads to. Names begin with what the thing is ("rượu | nếp"), so the word that
 *  begins first decides, the longer of two that begin together; then what is done to a raw material ("chuối | sấy"). */
export function recognise(name: string, lexicon: Lexicon, onlyStrict = false): Recognition {
  for (const strict of onlyStrict ? [true] : [true, false]) {
    const tokens = tokenize(name.slice(0, 300), strict);
    const hits = hitsIn(tokens, lexicon, true);
    const first = hits.find(names);
    if (first) return settle(first, hits, lexicon, tokens);
  }
  return { type: 'none' };
}

function settle(first: Hit, hits: readonly Hit[], lexicon: Lexicon, tokens: readonly Token[]): Recognition {
  const { means } = first.word;
  const word = tokens.slice(first.from, first.to).map((token) => token.folded).join(' ');
  if (means.type === 'choice') return { type: 'several', question: means.question, choices: means.sets };
  if (means.type === 'set') return { type: 'one', set: formed(means.set, first, hits, lexicon) ?? means.set, word };
  const material = means.type === 'material' ? means.material : materialAfter(first, hits) ?? materialOf(means.type === 'head' ? means.set : 0, lexicon);
  const form = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'form');
  const made = form?.word.means.type === 'form' && material ? form.word.means.sets[material] : undefined;
  if (means.type === 'head') {
    if (means.set === CLEAR_SPIRIT && (material === 'plant' || material === 'herb')) return { type: 'one', set: CLEAR_SPIRIT + 1, word };
    if (HEAD_OF_ANY.has(word) && material) return { type: 'one', set: MADE[material] ?? means.set, word };
    return { type: 'one', set: FRESH.has(means.set) && made !== undefined ? made : means.set, word };
  }
  if (means.type !== 'material') return { type: 'none' };
  return { type: 'one', set: made ?? lexicon.fresh[means.material], word };
}

/** "khô", "bột", "hạt", "viên" and the like say how it is made, not of what. */
const HEAD_OF_ANY = new Set(['kho', 'bot', 'tinh bot', 'mut']);
const MADE: Readonly<Partial<Record<Material, number>>> = { plant: 7, grain: 6, animal: 8, herb: 7 };
const FRESH = new Set([1, 2, 3]);
const GRAIN_FOOD = 6;
/** Rượu of a fruit or a herb is "đồ uống có cồn khác", the set after "rượu trắng". */
const CLEAR_SPIRIT = 14;

/** A fresh product named whole and then worked on: "ngao | sấy", "khoai lang | sấy dẻo". */
function formed(set: number, first: Hit, hits: readonly Hit[], lexicon: Lexicon): number | undefined {
  const form = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'form');
  // "bún … ăn liền": a dish of grain made ready to eat.
  if (set === GRAIN_FOOD) return form?.word.means.type === 'form' && form.word.means.sets.grain === 5 ? 5 : undefined;
  if (!FRESH.has(set)) return undefined;
  const material = materialOf(set, lexicon);
  return form?.word.means.type === 'form' && material ? form.word.means.sets[material] : undefined;
}

const materialOf = (set: number, lexicon: Lexicon): Material | undefined =>
  (Object.entries(lexicon.fresh) as [Material, number][]).find(([, fresh]) => fresh === set)?.[0];

const materialAfter = (first: Hit, hits: readonly Hit[]): Material | undefined => {
  const next = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'material');
  return next?.word.means.type === 'material' ? next.word.means.material : undefined;
};

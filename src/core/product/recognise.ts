import { hitsIn, isWhole, names, tokenize, type Hit, type Lexicon, type Material, type SetChoice, type Token } from './lexicon.ts';

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
    if (first && strict && !onlyStrict && first.from > 0) {
      // "Tom kho Cà Mau": only the place is typed with its marks.
      const bare = tokenize(name.slice(0, 300), false);
      const loose = hitsIn(bare, lexicon, true);
      const front = loose.find(names);
      if (front?.from === 0 && isWhole(front)) return settle(front, loose, lexicon, bare);
    }
    if (first) return alike(first, hits, lexicon, tokens) ?? settle(first, hits, lexicon, tokens);
  }
  return { type: 'none' };
}

/** "Lua ha dong", "dua sap": typed without marks, and with them of another set: lúa or lụa, dừa or đũa. */
function alike(first: Hit, hits: readonly Hit[], lexicon: Lexicon, tokens: readonly Token[]): Recognition | undefined {
  const [syllable, ...more] = first.word.syllables;
  if (more.length > 0 || first.word.means.type === 'choice' || tokens.some(({ exact, folded }) => exact !== folded)) return undefined;
  const others = (lexicon.words.get(syllable!.folded) ?? []).filter((word) => word.syllables.length === 1 && names({ ...first, word }) && word.means.type !== 'choice');
  const spelled = new Map<number, string[]>();
  for (const word of others) {
    const found = settle({ ...first, word }, hits, lexicon, tokens);
    if (found.type === 'one' && ![...spelled.values()].some((texts) => texts.includes(word.text))) spelled.set(found.set, [...(spelled.get(found.set) ?? []), word.text]);
  }
  if (spelled.size < 2) return undefined;
  return { type: 'several', question: `Anh/chị gõ không dấu nên em hỏi lại: "{product}" là ${[...spelled.values()].flat().join(' hay ')} ạ?`, choices: [...spelled].map(([set, texts]) => ({ set, label: capital(texts.join(', ')) })) };
}

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

function settle(first: Hit, hits: readonly Hit[], lexicon: Lexicon, tokens: readonly Token[]): Recognition {
  const { means } = first.word;
  const word = tokens.slice(first.from, first.to).map((token) => token.folded).join(' ');
  if (means.type === 'choice' && isReady(first, hits) && means.sets.some(({ set }) => set === GRAIN_FOOD)) return { type: 'one', set: READY, word };
  if (means.type === 'choice') return { type: 'several', question: means.question, choices: means.sets };
  if (means.type === 'set') return { type: 'one', set: formed(means.set, first, hits, lexicon) ?? means.set, word };
  const material = means.type === 'material' ? means.material : materialAfter(first, hits) ?? materialOf(means.type === 'head' ? means.set : 0, lexicon);
  // "Hạt mắc khén", "quả hồi": a word for the part, and then goods by their whole name.
  const whole = means.type === 'head' && PARTS.has(word) ? hits.find((hit) => hit.from === first.to && (hit.word.means.type === 'set' || hit.word.means.type === 'choice')) : undefined;
  if (whole) return settle(whole, hits, lexicon, tokens);
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

const PARTS = new Set(['hat', 'qua', 'trai', 'cu']);

/** "khô", "bột", "hạt", "viên" and the like say how it is made, not of what. */
const HEAD_OF_ANY = new Set(['kho', 'bot', 'tinh bot', 'mut']);
const MADE: Readonly<Partial<Record<Material, number>>> = { plant: 7, grain: 6, animal: 8, herb: 7 };
const FRESH = new Set([1, 2, 3]);
const GRAIN_FOOD = 6;
const READY = 5;
/** Rượu of a fruit or a herb is "đồ uống có cồn khác", the set after "rượu trắng". */
const CLEAR_SPIRIT = 14;

/** A fresh product named whole and then worked on: "ngao | sấy", "khoai lang | sấy dẻo". */
function formed(set: number, first: Hit, hits: readonly Hit[], lexicon: Lexicon): number | undefined {
  const form = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'form');
  if (set === GRAIN_FOOD) return isReady(first, hits) ? READY : undefined;
  if (!FRESH.has(set)) return undefined;
  const material = materialOf(set, lexicon);
  return form?.word.means.type === 'form' && material ? form.word.means.sets[material] : undefined;
}

/** "Bún … ăn liền", "miến lươn ăn liền": a dish of grain made ready to eat. */
const isReady = (first: Hit, hits: readonly Hit[]): boolean => hits.some(({ from, word: { means } }) => from >= first.to && means.type === 'form' && means.sets.grain === READY);

const materialOf = (set: number, lexicon: Lexicon): Material | undefined =>
  (Object.entries(lexicon.fresh) as [Material, number][]).find(([, fresh]) => fresh === set)?.[0];

const materialAfter = (first: Hit, hits: readonly Hit[]): Material | undefined => {
  const next = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'material');
  return next?.word.means.type === 'material' ? next.word.means.material : undefined;
};

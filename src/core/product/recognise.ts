import { capital } from '../text.ts';
import { hitsIn, isWhole, names, tellIn, tokenize, type Hit, type Lexicon, type Material, type SetChoice, type Token } from './lexicon.ts';

/* Which of the criteria sets a name leads to. */

export type Recognition =
  | { readonly type: 'one'; readonly set: number; readonly word: string; /** Not by the word it begins with. */ readonly told?: true }
  | { readonly type: 'several'; readonly question: string; readonly choices: readonly SetChoice[] }
  | { readonly type: 'none' };

/** The sets it may be of. */
export const setsOf = (found: Recognition): readonly number[] => (found.type === 'one' ? [found.set] : found.type === 'several' ? found.choices.map(({ set }) => set) : []);

/** Which criteria set a product's name leads to. Names begin with what the thing is ("rượu | nếp"), so the word that
 *  begins first decides, the longer of two that begin together; then what is done to a raw material ("chuối | sấy"). Of a whole name, with no talk
 *  before it, what stands behind tells where its first noun is unknown ("bàn trà | gỗ"). */
export function recognise(name: string, lexicon: Lexicon, onlyStrict = false, isWholeName = false): Recognition {
  for (const strict of onlyStrict ? [true] : [true, false]) {
    const tokens = tokenize(name.slice(0, 300), strict);
    const hits = hitsIn(tokens, lexicon, true);
    const first = hits.find(names);
    const told = tellIn(tokens, lexicon);
    if (told && (first?.from === 0 ? told.always || (first.word.means.type === 'head' && VAGUE.has(first.word.means.set)) : isWholeName)) return { type: 'one', set: told.set, word: '', told: true };
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

/** Sets of heads that say little of what a thing is: "nước | dưỡng tóc", "túi đeo | cói", "hạt | gỗ". */
const VAGUE = new Set([7, 17, 20, 22]);

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

function settle(first: Hit, hits: readonly Hit[], lexicon: Lexicon, tokens: readonly Token[]): Recognition {
  const { means } = first.word;
  const word = tokens.slice(first.from, first.to).map((token) => token.folded).join(' ');
  if (means.type === 'choice' && isReady(first, hits) && means.sets.some(({ set }) => set === GRAIN_FOOD)) return { type: 'one', set: READY, word };
  if (means.type === 'choice') return { type: 'several', question: means.question, choices: means.sets };
  if (means.type === 'set') return ofPlace(first, hits, tokens) ?? { type: 'one', set: parted(first, hits, lexicon) ?? formed(means.set, first, hits, lexicon) ?? means.set, word };
  const material = means.type === 'material' ? means.material : materialAfter(first, hits) ?? materialOf(means.type === 'head' ? means.set : 0, lexicon);
  // "Hạt mắc khén", "quả hồi", "bánh xà phòng": a word for the part or the shape, and then goods by their whole name.
  const whole = means.type === 'head' ? hits.find((hit) => hit.from === first.to && (PARTS.has(word) ? hit.word.means.type === 'set' || hit.word.means.type === 'choice' : SHAPES.has(word) && hit.word.means.type === 'set' && hit.word.means.set === COSMETIC)) : undefined;
  if (whole) return settle(whole, hits, lexicon, tokens);
  const form = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'form');
  const made = form?.word.means.type === 'form' && material ? form.word.means.sets[material] : undefined;
  if (means.type === 'head') {
    const next = hits.find((hit) => hit.from === first.to)?.word.means;
    // "Bột hành": what is seasoned with stays so as a powder.
    if (GROUND.has(word) && next?.type === 'set' && next.set === SEASONING) return { type: 'one', set: SEASONING, word };
    // "Dưa gang tươi", "hạt é tươi": grown, and nothing done to it.
    if (GROWN.has(word) && made === undefined && tokens.slice(first.to).some(({ folded }) => folded === 'tuoi')) return { type: 'one', set: lexicon.fresh.plant, word };
    if (means.set === CLEAR_SPIRIT && (material === 'plant' || material === 'herb' || (next?.type === 'set' && GROWS.has(next.set)))) return { type: 'one', set: CLEAR_SPIRIT + 1, word };
    if (HEAD_OF_ANY.has(word) && material) return { type: 'one', set: MADE[material] ?? means.set, word };
    return { type: 'one', set: FRESH.has(means.set) && made !== undefined ? made : means.set, word };
  }
  if (means.type !== 'material') return { type: 'none' };
  return { type: 'one', set: parted(first, hits, lexicon) ?? made ?? lexicon.fresh[means.material], word };
}

/** "Ớt hiểm xanh chưng", "hoa cúc vàng sấy": a whole name with other words inside it. */
function parted(first: Hit, hits: readonly Hit[], lexicon: Lexicon): number | undefined {
  const form = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'form');
  if (!form) return undefined;
  if (first.word.means.type === 'set' && LEAVES.has(first.word.means.set) && READY_TO_DRINK.has(form.word.text)) return DRINK;
  const whole = [...first.word.syllables, ...form.word.syllables].map(({ exact }) => exact).join(' ');
  const named = lexicon.words.get(first.word.syllables[0]!.folded)?.find(({ means, syllables }) => means.type === 'set' && syllables.map(({ exact }) => exact).join(' ') === whole)?.means;
  return named?.type === 'set' ? named.set : undefined;
}
/** Of tea leaves and of other leaves, and a drink made of them. */
const LEAVES = new Set([11, 12]);
const READY_TO_DRINK = new Set(['đóng lon', 'uống liền', 'pha sẵn']);
const DRINK = 17;

/** "Trà Phìn Hồ": named after a place or its maker only, it may be of tea leaves or of another plant. */
function ofPlace({ word, to }: Hit, hits: readonly Hit[], tokens: readonly Token[]): Recognition | undefined {
  const next = tokens[to];
  if (word.text !== 'trà' || !next?.upper || tokens.every(({ upper }) => upper) || tokens[to - 1]!.breakAfter || hits.some((hit) => hit.from >= to)) return undefined;
  return { type: 'several', question: '"{product}" làm từ lá chè (trà) hay cây khác ạ?', choices: [{ set: 11, label: 'Lá chè (trà xanh, chè búp)' }, { set: 12, label: 'Cây khác (hoa, lá, củ)' }] };
}

const SEASONING = 10;
const GROUND = new Set(['bot']);
const GROWN = new Set(['dua', 'hat']);
/** Of these sets what goes into liquor is a plant. */
const GROWS = new Set([1, 7, 10, 12, 20, 23]);
const PARTS = new Set(['hat', 'qua', 'trai', 'cu']);
const SHAPES = new Set(['banh', 'vien', 'bot']);
const COSMETIC = 19;

/** "khô", "bột", "hạt", "viên" and the like say how it is made, not of what. */
const HEAD_OF_ANY = new Set(['kho', 'bot', 'tinh bot', 'mut']);
const MADE: Readonly<Partial<Record<Material, number>>> = { plant: 7, grain: 6, animal: 8, herb: 7 };
const FRESH = new Set([1, 2, 3]);
const FLOWERS = 23;
const GRAIN_FOOD = 6;
const READY = 5;
/** Rượu of a fruit or a herb is "đồ uống có cồn khác", the set after "rượu trắng". */
const CLEAR_SPIRIT = 14;

/** A fresh product named whole and then worked on: "ngao | sấy", "khoai lang | sấy dẻo". */
function formed(set: number, first: Hit, hits: readonly Hit[], lexicon: Lexicon): number | undefined {
  const form = hits.find((hit) => hit.from >= first.to && hit.word.means.type === 'form');
  // "Hoa chuối muối": of a plant that is eaten.
  if (set === FLOWERS && form?.word.means.type === 'form' && hits.some((hit) => hit.from === first.to && hit.to <= form.from && hit.word.means.type === 'material')) return form.word.means.sets.plant;
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

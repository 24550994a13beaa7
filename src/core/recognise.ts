import { personalNames } from './personal-name.ts';
import { extent } from './product-extent.ts';
import { exactly, fold } from './text.ts';

export type SetChoice = { readonly set: number; readonly label: string };
export type Material = 'plant' | 'grain' | 'animal' | 'herb';

/** One way of naming, split into syllables. What it says when it is where a product's name begins. */
export type Word = {
  /** As the knowledge spells it. */
  readonly text: string;
  readonly syllables: readonly Syllable[];
  readonly means:
    | { readonly type: 'set'; readonly set: number }
    | { readonly type: 'head'; readonly set: number }
    | { readonly type: 'material'; readonly material: Material }
    | { readonly type: 'form'; readonly sets: Readonly<Partial<Record<Material, number>>> }
    | { readonly type: 'choice'; readonly question: string; readonly sets: readonly SetChoice[] }
    | { readonly type: 'never' };
};
type Syllable = { readonly folded: string; readonly exact: string };

/** The words of `knowledge/sets.yaml`, by first folded syllable, longest first. */
export type Lexicon = { readonly words: ReadonlyMap<string, readonly Word[]>; readonly fresh: Readonly<Record<Material, number>> };

export type Recognition =
  | { readonly type: 'one'; readonly set: number; readonly word: string }
  | { readonly type: 'several'; readonly question: string; readonly choices: readonly SetChoice[] }
  | { readonly type: 'none' };

export type ProductFound = {
  readonly name: string; readonly start: number; readonly end: number; readonly recognition: Recognition;
  /** It only says what kind of cooperative or company they are: "htx dược liệu". */
  readonly ofBody?: true;
};

export type Token = Syllable & { readonly start: number; readonly end: number; /** Its accents must fit exactly. */ readonly accented: boolean; readonly breakAfter: boolean };
type Hit = { readonly word: Word; readonly from: number; readonly to: number };

export const syllablesOf = (text: string): Syllable[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((raw) => ({ folded: fold(raw), exact: exactly(raw) }));

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

/** How the first words of products are cut short or slip on a phone; each is no other word. */
const CHAT = new Map(Object.entries({ nc: 'nuoc', ruu: 'ruou', bnh: 'banh', bah: 'banh', bahn: 'banh' }));

/** Whether a text is typed with accents at all. */
export const isMarked = (text: string): boolean => fold(text) !== text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Strict: in a text typed with accents a bare syllable is meant bare ("Tam" is not "tẩm"). Else only a syllable that has
 *  accents itself must fit. */
function tokenize(text: string, strict: boolean): Token[] {
  const anywhere = isMarked(text);
  return [...text.matchAll(/([\p{L}\p{M}\p{N}]+)([^\p{L}\p{M}\p{N}]*)/gu)].map((match) => {
    const raw = match[1]!.normalize('NFC');
    const typed = fold(raw);
    const folded = CHAT.get(typed) ?? typed;
    return {
      folded,
      exact: exactly(raw),
      accented: folded === typed && (strict ? anywhere : raw.toLowerCase() !== folded),
      start: match.index,
      end: match.index + match[1]!.length,
      breakAfter: /[.,;:!?\n()+/&]/.test(match[2]!),
    };
  });
}

/** All words in order of where they begin; a word inside a longer one is not seen. `isName`: it is known to be a product's name. */
function hitsIn(tokens: readonly Token[], lexicon: Lexicon, isName = false): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const word = wordAt(tokens, from, lexicon, { after: hits.some((hit) => hit.word.means.type !== 'never'), isMade: isName || isMadeAt(tokens, from) });
    if (!word) continue;
    hits.push({ word, from, to: from + word.syllables.length });
    from += word.syllables.length - 1;
  }
  return hits;
}

/** Accents that were typed must fit; without accents anything that folds alike fits. */
function wordAt(tokens: readonly Token[], from: number, lexicon: Lexicon, { after, isMade }: { after: boolean; isMade: boolean }): Word | undefined {
  const fitting = lexicon.words.get(tokens[from]!.folded)?.filter((word) => fits(word, tokens, from)) ?? [];
  const [first] = fitting;
  // "gui may" is gửi mấy; in "làm gui may" it is gùi mây, which folds alike.
  if (first?.means.type === 'never' && isMade) return fitting.find((word) => word.means.type !== 'never' && word.syllables.length === first.syllables.length) ?? first;
  // "cá lóc khô": behind a raw material "khô" is what was done to it; at the front it is what the thing is.
  const done = after && first?.means.type === 'head' ? fitting.find((word) => word.means.type === 'form') : undefined;
  return done ?? first;
}

const fits = (word: Word, tokens: readonly Token[], from: number): boolean =>
  word.syllables.every((syllable, i) => {
    const token = tokens[from + i];
    if (!token || (i > 0 && tokens[from + i - 1]!.breakAfter)) return false;
    return token.folded === syllable.folded && (!token.accented || token.exact === syllable.exact);
  });

const MAKING = new Set('lam lm san xuat ban trong nuoi nau nghe che bien dang ky dk san pham sp ve mon voi va them ca hang mat hang ten rang det'.split(' '));

/** Products named inside a sentence, in the producer's own spelling. A bare raw material counts only where the words say
 *  that it is made or sold, or when it is the whole message. */
export function findProducts(text: string, lexicon: Lexicon, onlyStrict = false): ProductFound[] {
  const strict = productsIn(text, lexicon, true);
  const found = strict.length > 0 || onlyStrict ? strict : productsIn(text, lexicon, false);
  const made = found.filter((one) => !one.ofBody);
  return made.length > 0 ? made : found;
}

const isOfBody = (tokens: readonly Token[], { from }: Hit): boolean => {
  const [before, second, third] = [1, 2, 3].map((back) => (tokens[from - back]?.breakAfter ? '' : (tokens[from - back]?.folded ?? '')));
  return BODY.has(before!) || BODY.has(`${second} ${before}`) || BODY.has(`${third} ${second} ${before}`);
};
const BODY = new Set(['htx', 'hop tac xa', 'to hop tac', 'cong ty', 'cty', 'doanh nghiep']);

/** Talk that only sounds like a product: "nấu cơm cho khách", "cam kết". */
export function isTalk(text: string, lexicon: Lexicon): boolean {
  const hits = hitsIn(tokenize(text.slice(0, 300), false), lexicon);
  return hits.length > 0 && !hits.some(names);
}

function productsIn(text: string, lexicon: Lexicon, strict: boolean): ProductFound[] {
  const tokens = tokenize(text.slice(0, 2000), strict);
  const found: ProductFound[] = [];
  const people = personalNames(text);
  const hits = hitsIn(tokens, lexicon);
  for (let i = 0; i < hits.length; i += 1) {
    const hit = hits[i]!;
    const before = found.at(-1);
    if (before && isItsVillage(tokens, hit, before)) { found.splice(-1, 1, longer(before, text, tokens, hit.to)); continue; }
    if (people.some(({ start, end }) => tokens[hit.from]!.start >= start && tokens[hit.from]!.start < end)) continue;
    if (!names(hit) || isAlready(tokens, hit) || points(tokens, hit) || givesBack(tokens, hit) || sellsTo(tokens, hit) || isVillage(tokens, hit) || !(isWhole(hit) || made(tokens, hit) || isAlone(tokens, hit) || isLodge(tokens, hit, hits[i + 1]) || isNext(tokens, hit, hits[i + 1], before))) continue;
    const to = extent(tokens, hit.from, hit.to);
    const start = tokens[hit.from]!.start;
    const end = tokens[to - 1]!.end;
    const name = spelling(tokens, hit, to) ?? text.slice(start, end).normalize('NFC');
    found.push({ name, start, end, recognition: recognise(name, lexicon), ...(isOfBody(tokens, hit) ? { ofBody: true as const } : {}) });
    while (i + 1 < hits.length && hits[i + 1]!.from < to) i += 1;
  }
  return found;
}

/** "Đủ cả rồi", "bán rồi" typed without marks name no roi. */
const isAlready = (tokens: readonly Token[], { from, to }: Hit): boolean => to - from === 1 && !tokens[from]!.accented && tokens[from]!.exact === 'roi' && from > 0 && !['qua', 'trai', 'cay'].includes(tokens[from - 1]!.folded);

/** "ở bản Lác, xã Mai Châu" typed without marks sells no lạc. */
const isVillage = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  VILLAGE.has(tokens[from - 1]?.folded ?? '') && (tokens[from - 2]?.folded === 'o' || tokens[from - 2]?.folded === 'tai' || ((tokens[from - 1]?.folded !== 'ban' || tokens[from]!.accented) && ['xa', 'phuong'].includes(tokens[to]?.folded ?? '')));
/** "homestay ban lac": the village it is in, with it its name. */
const isItsVillage = (tokens: readonly Token[], { from }: Hit, before: ProductFound): boolean =>
  before.recognition.type === 'one' && before.recognition.set === TOURISM && tokens[from - 1]?.folded === 'ban' && !tokens[from - 1]!.accented && !tokens[from - 1]!.breakAfter && tokens[from - 2]?.end === before.end && !tokens[from - 2]!.breakAfter;
/** That it is in a village says that it is meant. */
const isLodge = (tokens: readonly Token[], { word, from, to }: Hit, next: Hit | undefined): boolean =>
  word.means.type === 'set' && word.means.set === TOURISM && ((tokens[to]?.folded === 'ban' && !tokens[to].accented && next?.from === to + 1) || RUNS.has(tokens[from - 1]?.folded ?? ''));
const RUNS = new Set('co mo doanh chu'.split(' '));
const TOURISM = 26;
const longer = (found: ProductFound, text: string, tokens: readonly Token[], to: number): ProductFound => ({ ...found, name: text.slice(found.start, tokens[to - 1]!.end).normalize('NFC'), end: tokens[to - 1]!.end });
const VILLAGE = new Set('ban thon xom ap lang buon khu to'.split(' '));

/** "cái giấy đó hết hạn rồi" typed without marks is no giấy dó. */
const points = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  to - from === 2 && tokens[from]!.folded === 'giay' && tokens[from + 1]!.folded === 'do' && tokens[from + 1]!.exact === 'do' && (POINTING.has(tokens[from - 1]?.folded ?? '') || ENDING.has(tokens[to]?.folded ?? ''));
/** "Xã trả lại", "bị trả lại" typed without marks names no trà lài. */
const givesBack = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  to - from === 2 && tokens[from]!.exact === 'tra' && tokens[from + 1]!.exact === 'lai' && from > 0 && !MAKING.has(tokens[from - 1]!.folded) && !tokens[from - 1]!.breakAfter;
/** "Bán cho khách" typed without marks carries nobody; "khách du lịch" are who buys. */
const sellsTo = (tokens: readonly Token[], { from }: Hit): boolean =>
  (tokens[from]!.exact === 'cho' && SELLING.has(tokens[from - 1]?.folded ?? '')) || (tokens[from]!.folded === 'du' && tokens[from - 1]?.folded === 'khach');
const SELLING = new Set('ban giao gui ship dua biet'.split(' '));
const POINTING = new Set('cai to cac nhung may'.split(' '));
const ENDING = new Set('het mat cap con'.split(' '));

/** A bare word is a product when it is the whole message, but for a word beside two syllables or more. */
const isAlone = (tokens: readonly Token[], { from, to }: Hit): boolean => tokens.length <= to - from + (to - from > 1 ? 2 : 0);

const names = ({ word }: Hit): boolean => word.means.type !== 'form' && word.means.type !== 'never';

/** Two syllables or more that name a product or a choice. */
const isWhole = ({ word }: Hit): boolean => (word.means.type === 'set' || word.means.type === 'choice') && word.syllables.length >= 2;

/** "làm cà phê rang, mận sấy": behind the one before and a comma a raw material worked on is made too. */
const isNext = (tokens: readonly Token[], hit: Hit, next: Hit | undefined, before: ProductFound | undefined): boolean =>
  before !== undefined && tokens[hit.from - 1]?.end === before.end && hit.word.means.type === 'material' && next?.word.means.type === 'form' && next.from === hit.to;

const made = (tokens: readonly Token[], { from }: Hit): boolean => {
  const before = tokens[from - 1];
  if (before === undefined || before.breakAfter) return false;
  // "tên là homestay …", "sản phẩm là …".
  const said = before.folded === 'la' && !tokens[from - 2]?.breakAfter ? tokens[from - 2] : undefined;
  return said ? CALLED.has(said.folded) : MAKING.has(before.folded);
};
const CALLED = new Set('ten pham sp hang'.split(' '));

/** Behind a word that says outright that it is made or sold. */
const isMadeAt = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  return before !== undefined && !before.breakAfter && MAKES.has(before.folded);
};
const MAKES = new Set('lam lm san xuat ban trong nuoi che bien det dan pham sp'.split(' '));

/** Typed without accents, and a word we know whole: our spelling. */
const spelling = (tokens: readonly Token[], { word, from, to }: Hit, end: number): string | undefined =>
  to === end && isWhole({ word, from, to }) && !tokens[from]!.accented ? word.text : undefined;

export type Guided = { readonly label: string; readonly path: readonly string[]; readonly set?: number };

/** The way down ngành → nhóm → bộ for a product no word leads to. A level with one choice is skipped. */
export function guide(sets: readonly { set: number; name: string; industry: string; group: string }[], industries: ReadonlyMap<string, string>, path: readonly string[]): readonly Guided[] {
  const [industry, group] = path;
  const within = sets.filter((one) => (!industry || one.industry === industry) && (!group || one.group === group));
  const as = (one: (typeof sets)[number]): Guided => ({ label: one.name, path: [one.industry, one.group], set: one.set });
  if (group) return within.map(as);
  const levels = [...new Set(within.map((one) => (industry ? one.group : one.industry)))];
  return levels.map((level) => {
    const under = within.filter((one) => (industry ? one.group : one.industry) === level);
    if (under.length === 1) return { ...as(under[0]!), label: industry ? under[0]!.name : (industries.get(level) ?? level) };
    return { label: industry ? level : (industries.get(level) ?? level), path: industry ? [industry, level] : [level] };
  });
}

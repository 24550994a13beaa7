import { answerAlone } from '../alone.ts';
import { BANDS } from '../from-passages.ts';
import { fromRules } from '../from-rules.ts';
import { ASKS_SET } from '../goods/asked-beside-set.ts';
import { leansByWords } from './leans.ts';
import { type Answer, type Answered, type Question, sourcesOf } from '../outcome.ts';
import { namedIn, papersIn } from '../paper/matter-named.ts';
import { ofTheSame, sideAlone, tellsSide } from '../paper/side-alone.ts';
import { ownWords } from '../parts/left-open.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import { fold, words } from '../../text.ts';
import type { Day } from '../../time.ts';

/* What a question leans on of the one before it. */

/** What the question before finds by itself, and is not asked for this: the words before have drawn this one to their own passage. */
export function toldAlready({ sources: [first] }: Answered, { text, about, on }: Question, before: string, knowledge: Knowledge): boolean {
  const side = sideAlone(text);
  const earlier = first?.passage && ownWords(text).length > 0 && !(side && tellsSide(first.passage, side)) ? answerAlone({ text: before, about, on }, knowledge) : undefined;
  return earlier?.outcome === 'answered' && earlier.sources[0]?.entry === first!.entry;
}

/** "Mỗi năm chấm mấy đợt", "thế còn 5 sao": not what was told of all, where something near is told of that rank. */
export function ofThatRank(full: string, { text, about, on }: Question, before: string, knowledge: Knowledge): Answered | undefined {
  const rank = /\b[345] sao\b/.exec(spelled(text).join(' '))?.[0];
  if (rank === undefined || spelled(before).join(' ').includes(' sao')) return undefined;
  const [earlier, now] = [before, full].map((one) => knowledge.search({ question: one, about, on, past: false }).hits);
  if (!earlier?.[0] || earlier[0].passage !== now?.[0]?.passage) return undefined;
  const own = now.slice(0, NEAR_RANK).find(({ passage }) => passage.kind === 'answer' && !passage.old && passage.topic === earlier[0]!.passage.topic && spelled(passage.title).join(' ').includes(rank))?.passage;
  return own && { outcome: 'answered', by: 'knowledge', sure: BANDS.two, near: [], text: say.passage(own, knowledge), sources: sourcesOf(own) };
}
const NEAR_RANK = 5;

/** "Xin giấy ATTP ở đâu", "không có thì sao": asked of the subject alone, without what else was asked of it. */
export function ofTheSubject({ sources: [told] }: Answered, { text, about, set, on }: Question, before: string, knowledge: Knowledge): Answer | undefined {
  const full = ofTheSame(text, before);
  const found = full === undefined ? undefined : answerAlone({ text: full, about, set, on }, knowledge);
  return found?.outcome === 'answered' && found.by === 'knowledge' && found.sure >= BANDS.answer && found.sources[0]?.entry !== told?.entry ? found : undefined;
}

/** "Vậy phải thêm giấy gì", after the days of a certificate: no days are asked for. */
export const ASKS_DAYS = /\b(?:khi nao|bao gio|luc nao|(?:ngay|hom|thang|nam|bua) nao|chung nao|bao lau|may (?:ngay|thang|nam)|han|nop|con|het|lam lai|danh gia lai|gia han|kip|som|tre|muon)\b/;

/** What these words find by themselves stands there too, behind what was told just before. */
export const isBeside = (alone: Answered, both: Answered): boolean => {
  const [first, ...others] = both.sources.map(({ entry }) => entry);
  const own = alone.sources[0]?.entry;
  return own !== first && others.includes(own!);
};

/** "Kiểm dịch thực vật có cần không" behind "vì sao bỏ cấp huyện": what is found for both says next to nothing of what is asked now. */
export function strays({ by, sources: [first] }: Answered, text: string): boolean {
  const own = leansByWords(text) ? [] : ownWords(text);
  if (by === 'rules' || !first?.passage || own.length < SPEAKS.from) return false;
  const { title, asks, body } = first.passage;
  const spoken = new Set([title, ...asks, body].flatMap((one) => spelled(one)));
  return own.filter((word) => spoken.has(word)).length < own.length * SPEAKS.of;
}
const SPEAKS = { from: 3, of: 0.5 };

/** Words enough for a question of their own; or both find what the question before finds by itself, whatever was asked after it. */
export function addsNothing(both: Answered, { text, about, on }: Question, before: string, knowledge: Knowledge): boolean {
  const own = words(text).length;
  if (own < SHORTEST_OWN || own >= SURELY_OWN) return own >= SURELY_OWN;
  const earlier = answerAlone({ text: before, about, on }, knowledge);
  return earlier.outcome === 'answered' && earlier.sources[0]?.entry === both.sources[0]?.entry;
}

/** "Mất bao lâu", "cần giấy gì" behind what was asked of one matter: of that matter still, where a passage of it tells that. */
export function ofTheSameMatter({ text, about, on }: Question, before: string, knowledge: Knowledge): Answered | undefined {
  const side = sideAlone(text);
  const full = side && ofTheSame(text, before);
  const found = full === undefined ? undefined : answerAlone({ text: full, about, on }, knowledge);
  const passage = found?.outcome === 'answered' && found.by === 'knowledge' ? found.sources[0]?.passage : undefined;
  if (found?.outcome !== 'answered' || !passage || found.sure < BANDS.answer) return undefined;
  const isOfIt = (): boolean => {
    const earlier = answerAlone({ text: before, about, on }, knowledge);
    return earlier.outcome === 'answered' && earlier.sources[0]?.passage?.topic === passage.topic;
  };
  return found.sure >= BANDS.alone || (tellsSide(passage, side!) && (found.sure >= BANDS.two || isOfIt())) ? { ...found, leans: true } : undefined;
}

/** "Đồ gỗ có cần không", "3 sao có bắt buộc không" behind a question of one paper: whether those goods take it, or that rank. */
export function whetherOf(text: string, before: string, knowledge: Knowledge): string | undefined {
  const asks = spelled(text).length > LONGEST_SEQUEL ? null : WHETHER.exec(text.normalize('NFC').trim());
  const goods = asks && findProducts(`làm ${asks[1]}`, knowledge.lexicon);
  const said = spelled(before);
  const paper = (goods?.length === 1 && words(goods[0]!.name).length === words(asks![1]!).length) || RANK.test(fold(asks?.[1] ?? '')) ? namedIn(said, papersIn(knowledge)) : undefined;
  return paper && `${asks![1]} có cần ${said.slice(paper.from, paper.to).join(' ')} không`;
}
const WHETHER = /^(?:(?:thế|the|vậy|vay|còn|con|mà|ma)\s+)*(.+?)\s+(?:thì\s+|thi\s+)?(?:có\s+|co\s+)?(?:cần|can|phải|phai|bắt buộc|bat buoc)(?:\s+(?:phải|phai))?(?:\s+(?:có|co|làm|lam))?(?:\s+(?:cái\s+)?(?:đó|do|này|nay))?\s+(?:không|khong|ko|k|hông|hong)$/iu;

const RANK = /^(?:hang )?(?:[345]|ba|bon|nam) sao$/;

/** "Chấm theo bộ nào" behind "nhà em làm homestay". */
export function setOfTheSame(text: string, before: string, on: Day, knowledge: Knowledge): Answer | undefined {
  if (!(ASKS_SET.test(fold(text)) || PLACED.test(fold(text))) || words(text).length > LONGEST_SET || findProducts(text, knowledge.lexicon).length > 0) return undefined;
  const [goods, ...others] = findProducts(before, knowledge.lexicon);
  return goods && others.length === 0 ? fromRules(`${goods.name} thuộc bộ nào`, on, true, knowledge) : undefined;
}

/** "Miến dong chấm theo bộ nào", whatever was asked before: it names its own goods. */
export const asksSetOf = (text: string, { lexicon }: Knowledge): boolean => (ASKS_SET.test(fold(text)) || CRITERIA_ASKED.test(fold(text))) && findProducts(text, lexicon).length > 0;
const CRITERIA_ASKED = /\b(?:thuoc|theo|vao|la|dung|xep) bo tieu chi (?:nao|may|gi|so may)\b/;

/** "Thuộc nhóm nào". */
const PLACED = /\b(?:thuoc|xep) (?:vao )?(?:nhom|nganh) (?:nao|may|gi)\b/;

/** By how much an answer with the question before must be surer than one without, where the words lean on it and where they do not. */
export const LEANING = -0.15;
export const SURER = 0.5;
/** Fewer words are hardly a question without the one before; so many are. */
const SHORTEST_OWN = 5;
const SURELY_OWN = 8;
/** So many words are a question of their own. */
const LONGEST_SEQUEL = 20;
const LONGEST_LEANING = 12;
const LONGEST_SET = 8;
const LONG = 12;

/** Whether the question before may help: not where this one is refused, is long, says nothing of its own, or is of another matter and does not lean. */
export function mayLean(alone: Answer, text: string): boolean {
  if (words(text).length > LONGEST_SEQUEL || alone.outcome === 'refused') return false;
  // "Hộp quà tết mình gộp mứt với vang thì đăng ký hộp quà được không": so many words are of what they say.
  if (alone.outcome === 'answered' && words(text).length >= LONG && !leansByWords(text)) return false;
  if (alone.outcome !== 'no-answer') return true;
  return alone.why === 'not-covered' || (alone.why === 'unlike-ours' && words(text).length <= LONGEST_LEANING && (leansByWords(text) || words(text).length < SURELY_OWN));
}

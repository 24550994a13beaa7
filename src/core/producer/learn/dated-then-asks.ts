import { isNotTold } from '../../read/not-told.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { read, type Reading } from '../../read/reading.ts';
import { dayOf } from '../../time.ts';
import { talkAbout } from '../goods/change.ts';
import { asksAnew } from '../asked/kept-anew.ts';
import { find } from '../goods/own.ts';
import type { Turn } from '../turn.ts';
import { learn } from './learn.ts';

/* "Thuốc tắm được 3 sao rồi. Cấp 15 tháng 6 năm 2024. Bao giờ làm lại", "mắm tui đạt 3 sao rồi. Chừ có phải mần lại không": the stars of one of theirs are
 * written down, with their day, and what is asked behind it is asked of those. */

const PARTS = /^(.+?)[,.;\n]+\s*([^,.;\n]+)$/su;
const OF_ITS_DAYS = /\b(?:bao gio|khi nao|luc nao|hom nao|ngay nao|thang nao|thang may|con han|het han|kip|lam lai|danh gia lai|nop lai)\b/;

type Hears = (turn: Turn, text: string) => Turn;

export function datedThenAsks(turn: Turn, text: string, { question, slash, correction }: Reading, hears: Hears): Turn | undefined {
  if (!question || slash || correction || turn.person.inquires) return undefined;
  const [, told = '', rest = ''] = PARTS.exec(text.normalize('NFC').trim()) ?? [];
  if (told === '' || isNotTold(told) || told.includes('?') || isQuestion(spelled(whereAsked(told)))) return undefined;
  const alone = read(told, turn.world.knowledge, turn.world.now);
  const [date, ...others] = alone.dates;
  const [goods, ...more] = alone.products;
  const own = goods === undefined ? turn.state.products.find(({ id }) => id === turn.person.product) : find(turn.state, goods.name);
  const isDated = date?.precision === 'day' && date.day !== undefined && date.day <= dayOf(turn.world.now) && OF_ITS_DAYS.test(spelled(rest).join(' '));
  const isTold = (date === undefined ? asksMore(rest, turn) : isDated) && (own !== undefined || turn.state.products.length === 0) && others.length + more.length + alone.places.length === 0;
  // "3 sao hồi 20/8" sounds like sao hỏi.
  if (!isTold || alone.wishes.some((wish) => wish !== 'why') || !alone.facts.statements.some(({ fact }) => fact === 'certificate-stars') || alone.facts.statements.length > 1) return undefined;
  const { asked: _later, ...learned } = learn(own ? talkAbout(turn, own.id) : turn, alone) ?? turn;
  return learned === turn ? undefined : hears(learned, rest);
}

/** What is asked behind it states nothing more of theirs. */
function asksMore(rest: string, { world }: Turn): boolean {
  if (asksAnew(rest)) return true;
  const { question, facts, products, places, dates } = read(rest, world.knowledge, world.now);
  return question && spelled(rest).length >= SHORTEST && facts.statements.length + products.length + places.length + dates.length === 0;
}
const SHORTEST = 4;

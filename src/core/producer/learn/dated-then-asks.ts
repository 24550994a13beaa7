import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { read, type Reading } from '../../read/reading.ts';
import { dayOf } from '../../time.ts';
import { talkAbout } from '../goods/change.ts';
import { find } from '../goods/own.ts';
import type { Turn } from '../turn.ts';
import { learn } from './learn.ts';

/* "Thuốc tắm được 3 sao rồi. Cấp 15 tháng 6 năm 2024. Bao giờ làm lại": the certificate of one of theirs is written down, and its days are asked of it. */

const PARTS = /^(.+?)[,.;\n]+\s*([^,.;\n]+)$/su;
const OF_ITS_DAYS = /\b(?:bao gio|khi nao|luc nao|hom nao|ngay nao|thang nao|thang may|con han|het han|kip|lam lai|danh gia lai|nop lai)\b/;
/** What somebody else got, what is only supposed. */
const NOT_TOLD = /\b(?:neu|gia su|vi du|ho|nguoi ta|hang xom|ben canh|du kien|sap|se|muon)\b/;

type Hears = (turn: Turn, text: string) => Turn;

export function datedThenAsks(turn: Turn, text: string, { question, slash, correction }: Reading, hears: Hears): Turn | undefined {
  if (!question || slash || correction || turn.person.inquires || turn.state.products.length === 0) return undefined;
  const [, told = '', rest = ''] = PARTS.exec(text.normalize('NFC').trim()) ?? [];
  if (told === '' || !OF_ITS_DAYS.test(spelled(rest).join(' ')) || NOT_TOLD.test(spelled(told).join(' ')) || told.includes('?') || isQuestion(spelled(whereAsked(told)))) return undefined;
  const alone = read(told, turn.world.knowledge, turn.world.now);
  const [date, ...others] = alone.dates;
  const [goods, ...more] = alone.products;
  const own = goods === undefined ? turn.state.products.find(({ id }) => id === turn.person.product) : find(turn.state, goods.name);
  const isTold = date?.precision === 'day' && date.day !== undefined && date.day <= dayOf(turn.world.now) && others.length + more.length + alone.places.length === 0;
  // "3 sao hồi 20/8" sounds like sao hỏi.
  if (!own || !isTold || alone.wishes.some((wish) => wish !== 'why') || !alone.facts.statements.some(({ fact }) => fact === 'certificate-stars') || alone.facts.statements.length > 1) return undefined;
  const { asked: _later, ...learned } = learn(talkAbout(turn, own.id), alone) ?? turn;
  return learned === turn ? undefined : hears(learned, rest);
}

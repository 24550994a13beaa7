import { isGoodsToCome, isNotNow, isNotTheirsYet } from '../../read/unreal.ts';
import { spelled } from '../../read/plain.ts';
import { read, type Reading } from '../../read/reading.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { isBlank } from '../../read/whose.ts';
import * as say from '../../say/learned.ts';
import { again } from '../again.ts';
import { says, type Turn } from '../turn.ts';
import { find } from './own.ts';

/* Goods that are thought of and not yet made are none of theirs: "chủ tịch định mở thêm sữa gạo năm sau". */

/** The piece that plans them is left out and the rest heard by itself. Undefined where no such goods are named. */
export function plannedGoods(turn: Turn, text: string, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  if (turn.state.products.length === 0 || text.includes('?') || /^\s*\//.test(text)) return undefined;
  const idea = ideaIn(turn, text);
  if (idea !== undefined) return again(says(turn, say.laterGoods(idea)));
  const names: string[] = [];
  const rest = text.normalize('NFC').split(PIECES).map((piece, i) => {
    const planned = i % 2 === 1 ? undefined : plannedIn(turn, piece);
    if (planned === undefined) return piece;
    names.push(planned);
    return ' ';
  }).join('').replaceAll(/^[\s,.;]+|[\s,.;]+$/gu, '');
  if (names.length === 0) return undefined;
  const noted = says(turn, say.laterGoods(names.join(', ')));
  return isBlank(rest) || tellsNothing(read(rest, turn.world.knowledge, turn.world.now)) ? again(noted) : hears(noted, rest);
}
const PIECES = /([,.;!\n]+)/u;

/** What a piece plans, or makes and does not register this time. */
function plannedIn(turn: Turn, piece: string): string | undefined {
  // Typed with its mark nghỉ is to stop.
  const syllables = spelled(piece.replaceAll(/(?<!\p{L})nghỉ(?!\p{L})/giu, 'thôi'));
  if (!(isNotNow(syllables) || isGoodsToCome(syllables)) || isQuestion(spelled(whereAsked(piece)))) return undefined;
  const [one, ...more] = read(piece, turn.world.knowledge, turn.world.now).products.filter(({ name }) => !find(turn.state, name));
  return one && more.length === 0 ? one.name : undefined;
}

/** Goods that a message names only as somebody's idea, or as kept out of the dossier; nothing else is told in it. */
function ideaIn(turn: Turn, text: string): string | undefined {
  if (!isNotTheirsYet(spelled(text)) || isQuestion(spelled(whereAsked(text)))) return undefined;
  const { products, facts, dates } = read(text, turn.world.knowledge, turn.world.now);
  const [one, ...more] = products.filter(({ name }) => !find(turn.state, name));
  return one && more.length === 0 && facts.statements.length + dates.length === 0 ? one.name : undefined;
}

const tellsNothing = ({ question, facts, products, places, dates, wishes }: Reading): boolean =>
  !question && facts.statements.length + facts.named.length + products.length + places.length + dates.length + wishes.length === 0;

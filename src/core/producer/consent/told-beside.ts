import type { Knowledge } from '../../knowledge.ts';
import { asksAtTheEnd } from '../../read/asks-at-the-end.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import { read } from '../../read/reading.ts';
import type { Instant } from '../../time.ts';

/** "Nhà mình ở Kim Long nấu mè xửng, giờ muốn làm ocop thì sao": what they tell of themselves beside a question that was answered, to be heard when they
 *  have agreed. Undefined where nothing of it is told. */
export function toldBeside(text: string, knowledge: Knowledge, now: Instant): string | undefined {
  const told = (text.match(PIECES) ?? []).filter((piece) => !piece.includes('?') && !asks(piece)).join('').replaceAll(/^[\s,.;]+|[\s,.;]+$/gu, '');
  if (told === '') return undefined;
  const { facts, products, places } = read(told, knowledge, now);
  return facts.statements.length + places.length + products.filter(({ ofBody }) => !ofBody).length > 0 ? told : undefined;
}
/** Each with the stop behind it; the stop in a number or a day parts nothing. */
const PIECES = /(?:[^,.;!?\n]|[.,](?=\d))+[,.;!?\n]*/gu;

const asks = (piece: string): boolean => { const said = spelled(whereAsked(piece)); return isQuestion(said) || asksAtTheEnd(said); };

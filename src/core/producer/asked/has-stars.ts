import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';
import { offersFor } from '../ask.ts';
import { factsOf, id } from '../facts.ts';
import { find } from '../goods/own.ts';
import { asks, type Turn } from '../turn.ts';

const HAS = /\b(?:co|duoc|dat|len|cong nhan) sao (?:roi|tu|nam|hoi|truoc)\b|\b(?:co|duoc cap) giay (?:chung nhan )?(?:ocop|sao) roi\b/;

/** "Mắm tép có sao rồi còn hai cái kia chưa": how many it has is asked, of the one they name, else of the one spoken of. */
export function hasStars(turn: Turn, { corrected, question, facts, dates, products }: Reading): Turn | undefined {
  const { state, person, world: { knowledge } } = turn;
  if (question || facts.statements.length + dates.length > 0 || !HAS.test(spelled(corrected).join(' '))) return undefined;
  const named = products.length === 1 ? find(state, products[0]!.name) : undefined;
  const product = products.length === 0 ? state.products.find((one) => one.id === person.product) : named;
  const definition = knowledge.facts.get(id('certificate-stars'));
  if (!product || !definition || factsOf(state, product.id).has(definition.id)) return undefined;
  return asks({ ...turn, person: { ...person, product: product.id } }, { question: say.questionOf(definition, product.name), about: { type: 'fact', fact: definition.id, product: product.id }, offered: offersFor(definition, product.id) });
}

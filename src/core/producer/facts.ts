import type { FactId, MessageId, PersonId, ProductId } from '../ids.ts';
import type { FactValue, Knowledge } from '../knowledge.ts';
import { addMonths, type Day, type Instant } from '../time.ts';
import { withoutFace, withoutReading } from './label/labels.ts';
import type { Fact, Producer } from './state.ts';

export const id = (name: string) => name as FactId;

/** What is known of the producer and one of its products, as the rules read it. The certificate's last day follows from
 *  its first: 36 months (QĐ 26/2026/QĐ-TTg, Điều 4 khoản 3). */
export function factsOf(state: { readonly facts: readonly Pick<Fact, 'fact' | 'product' | 'value'>[] }, product: ProductId | undefined): ReadonlyMap<FactId, FactValue> {
  const facts = new Map<FactId, FactValue>();
  for (const fact of state.facts) {
    if (fact.value !== undefined && (fact.product === undefined || fact.product === product)) facts.set(fact.fact, fact.value);
  }
  const issued = facts.get(id('certificate-issued'));
  if (typeof issued === 'string' && !facts.has(id('certificate-expires'))) facts.set(id('certificate-expires'), addMonths(issued as Day, 36));
  return facts;
}

/** Facts put off: said "để sau" or "không biết". */
export const putOff = (state: Producer, product: ProductId | undefined): readonly Fact[] =>
  state.facts.filter((fact) => fact.value === undefined && (fact.product === undefined || fact.product === product));

/** Whose fact it is: of the product talked about, or of the producer. */
export const ownerOf = (fact: FactId, product: ProductId | undefined, knowledge: Knowledge): ProductId | undefined =>
  knowledge.facts.get(fact)?.about === 'product' ? product : undefined;

export type Said = { readonly by: PersonId; readonly at: Instant; readonly how: Fact['how']; readonly message?: MessageId | undefined };

/** The producer with this fact, in place of what was known of it. */
export function putFact(state: Producer, fact: FactId, product: ProductId | undefined, value: FactValue | { put: 'later' | 'unknown' }, said: Said): Producer {
  const kept = state.facts.filter((one) => one.fact !== fact || one.product !== product);
  const row: Fact = {
    fact,
    ...(product ? { product } : {}),
    ...(typeof value === 'object' ? { put: value.put } : { value }),
    by: said.by,
    at: said.at,
    how: said.how,
    ...(said.message ? { message: said.message } : {}),
  };
  return { ...state, facts: [...kept, row] };
}

export const dropFact = (state: Producer, fact: FactId, product: ProductId | undefined): Producer => ({
  ...state,
  facts: state.facts.filter((one) => one.fact !== fact || one.product !== product),
});

/** Everything read from one message taken back: facts, documents, questions, and products that hold nothing else. */
export function withdraw(given: Producer, message: MessageId): { state: Producer; facts: readonly Fact[]; documents: number; questions: number; faces: number; promises: number } {
  const { state: left, faces } = withoutFace(given, message);
  const state = given.documents.filter((one) => one.label && one.message === message).reduce((now, one) => withoutReading(now, one.product), left);
  const facts = state.facts.filter((fact) => fact.message === message);
  const keptFacts = state.facts.filter((fact) => fact.message !== message);
  const documents = state.documents.filter((document) => document.message === message);
  const questions = state.questions.filter((question) => question.message === message && question.state === 'waiting');
  const timers = state.timers.filter((timer) => timer.message === undefined || timer.message !== message);
  const products = state.products.filter(
    (product) =>
      product.message !== message || keptFacts.some((fact) => fact.product === product.id) || state.documents.some((one) => one.product === product.id && one.message !== message),
  );
  return {
    state: {
      ...state,
      facts: keptFacts,
      products,
      documents: state.documents.filter((document) => document.message !== message),
      timers,
      questions: state.questions.map((one) => (questions.includes(one) ? { ...one, state: 'withdrawn' as const } : one)),
      people: products.length === state.products.length ? state.people : state.people.map((person) => withoutProduct(person, products)),
    },
    facts,
    documents: documents.length,
    questions: questions.length,
    faces,
    promises: state.timers.length - timers.length,
  };
}

function withoutProduct(person: Producer['people'][number], products: Producer['products']): Producer['people'][number] {
  if (!person.product || products.some((product) => product.id === person.product)) return person;
  const { product: _gone, ...rest } = person;
  const next = products.at(-1);
  return next ? { ...rest, product: next.id } : rest;
}

import type { Event } from '../../event.ts';
import { derive, type FactId, type ProductId } from '../../ids.ts';
import type { ImportedRow } from '../../imported.ts';
import type { FactValue } from '../../knowledge.ts';
import { codeFrom } from '../../read/code.ts';
import { recognise } from '../../product/recognise.ts';
import { fold } from '../../text.ts';
import { id } from '../facts.ts';
import { newcomer } from '../newcomer.ts';
import type { Code, Fact, Person, Producer, Product } from '../state.ts';
import type { Step, World } from '../step.ts';

/** A code of an imported list lives as long as the list is worth something. */
const CODE_LIVES = 400 * 86_400_000;

/** One row of an office's list. It adds what nobody has said and renews what an earlier list said; what people of the
 *  producer told us themselves stays. Nothing is sent: nobody here has agreed to anything yet. */
export function imported(known: Producer | undefined, event: Event & { type: 'imported' }, world: World): Step {
  const { row } = event;
  const state = known ?? newcomer(event, world.now);
  const withContact = contact(state, row, event, world);
  const { state: withProduct, product } = named(withContact, row, event, world);
  const by = withProduct.people[0]!.id;
  const facts = Object.entries(factsOf(row, world)).flatMap(([fact, value]) => (value === undefined ? [] : [{ fact: id(fact), value, product: OF_PRODUCT.has(fact) ? product : undefined }]));
  return { state: facts.reduce((now, fact) => put(now, fact, by, world), withProduct), effects: [] };
}

const OF_PRODUCT = new Set(['set', 'case', 'certificate-issued', 'certificate-expires', 'certificate-stars']);

function factsOf({ producer, product, certificate }: ImportedRow, { knowledge }: World): Readonly<Record<string, FactValue | undefined>> {
  const found = product ? recognise(product.name, knowledge.lexicon) : undefined;
  return {
    'producer-name': producer.name, 'producer-kind': producer.kind, commune: producer.commune, province: producer.province,
    ...(product ? { set: product.set ?? (found?.type === 'one' ? found.set : undefined), 'certificate-issued': certificate?.issued, 'certificate-expires': certificate?.expires, 'certificate-stars': certificate?.stars } : {}),
  };
}

function put(state: Producer, { fact, value, product }: { fact: FactId; value: FactValue; product: ProductId | undefined }, by: Person['id'], world: World): Producer {
  const old = state.facts.find((one) => one.fact === fact && one.product === product);
  if (old && (old.how !== 'imported' || old.value === value)) return state;
  const row: Fact = { fact, ...(product ? { product } : {}), value, by, at: world.now, how: 'imported' };
  return { ...state, facts: [...state.facts.filter((one) => one !== old), row] };
}

function named(state: Producer, { product }: ImportedRow, event: Event, world: World): { state: Producer; product: ProductId | undefined } {
  if (!product) return { state, product: undefined };
  const known = state.products.find((one) => fold(one.name) === fold(product.name));
  if (known) return { state, product: known.id };
  const made: Product = { id: derive.product(event.no), name: product.name, since: world.now };
  const people = state.people.map((person) => (person.product ? person : { ...person, product: made.id }));
  return { state: { ...state, people, products: [...state.products, made] }, product: made.id };
}

/** Who to expect, and the code by which they come in. */
function contact(state: Producer, { contact: given }: ImportedRow, event: Event, world: World): Producer {
  const people = state.people.map((person, i) => (i === 0 && !person.consent ? { ...person, ...(given?.name ? { name: given.name } : {}), ...(given?.phone ? { phone: given.phone } : {}) } : person));
  const first = people[0]!;
  if (first.consent || state.codes.some((code) => code.person === first.id && code.until > world.now)) return { ...state, people };
  const code: Code = { code: codeFrom(event.luck), person: first.id, joins: 'self', until: world.now + CODE_LIVES };
  return { ...state, people, codes: [...state.codes.filter((one) => one.person !== first.id), code] };
}

import { derive, type ProductId } from '../../ids.ts';
import { recognise } from '../../product/recognise.ts';
import * as say from '../../say/learned.ts';
import { dropFact, id, putFact } from '../facts.ts';
import { adopted, dropLabel } from '../label/labels.ts';
import type { Producer, Product } from '../state.ts';
import { saidIn, says, withPerson, withState, type Turn } from '../turn.ts';
import { find } from './own.ts';

const LONGEST_NAME = 80;

export function addProduct(turn: Turn, name: string): Turn {
  const known = find(turn.state, name);
  if (known) return talkAbout(turn, known.id);
  const { state, event, world } = turn;
  const nth = state.products.filter((one) => one.id.startsWith(`S${event.no}.`)).length + 1;
  const product: Product = {
    id: derive.product(event.no, nth),
    name: name.slice(0, LONGEST_NAME).trim(),
    since: world.now,
    ...(event.message ? { message: event.message } : {}),
  };
  const first = state.products.length === 0;
  const facts = first ? state.facts.map((fact) => (world.knowledge.facts.get(fact.fact)?.about === 'product' && !fact.product ? { ...fact, product: product.id } : fact)) : state.facts;
  const added = withState({ ...turn, state: first ? adopted(state, product.id) : state }, { products: [...state.products, product], facts });
  const there = first || nth === 1 ? withPerson(added, { product: product.id }) : added;
  return placed(nth === 1 ? there : says(there, say.alsoNoted(product.name)), product);
}

export function renameProduct(turn: Turn, product: ProductId, name: string): Turn {
  const old = turn.state.products.find((one) => one.id === product);
  if (!old) return turn;
  const renamed: Product = { ...old, name: name.slice(0, LONGEST_NAME).trim() };
  const products = turn.state.products.map((one) => (one.id === product ? renamed : one));
  const without = { ...dropFact(turn.state, id('set'), product), products };
  return placed(says({ ...turn, state: without }, say.renamed(old.name, renamed.name)), renamed);
}

export function dropProduct(turn: Turn, product: ProductId): Turn {
  const gone = turn.state.products.find((one) => one.id === product);
  const left = turn.state.products.filter((one) => one.id !== product);
  const { product: _current, ...person } = turn.person;
  const next = left.at(-1);
  const state: Producer = {
    ...dropLabel(turn.state, product),
    products: left,
    facts: turn.state.facts.filter((fact) => fact.product !== product),
    documents: turn.state.documents.filter((document) => document.product !== product),
    people: turn.state.people.map((one) => {
      if (one.product !== product) return one;
      const { product: _its, ...rest } = one;
      return next ? { ...rest, product: next.id } : rest;
    }),
  };
  const files = turn.state.documents.filter((one) => one.product === product).flatMap((one) => one.files.map((file) => file.hash));
  const dropped = says({ ...turn, state, person: next ? { ...person, product: next.id } : person }, say.dropped(gone?.name ?? ''));
  return files.length > 0 ? { ...dropped, deeds: [...dropped.deeds, { type: 'forget-files', hashes: files }] } : dropped;
}

export const talkAbout = (turn: Turn, product: ProductId): Turn =>
  turn.state.products.some((one) => one.id === product) ? withPerson(turn, { product }) : turn;

/** Settles the criteria set when the name leaves one only; else it will be asked. */
function placed(turn: Turn, product: Product): Turn {
  const found = recognise(product.name, turn.world.knowledge.lexicon);
  if (found.type !== 'one') return turn;
  return { ...turn, state: putFact(turn.state, id('set'), product.id, found.set, saidIn(turn, 'said')) };
}

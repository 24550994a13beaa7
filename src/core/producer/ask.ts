import { nextFact } from '../checklist/next.ts';
import type { FactId, ProductId } from '../ids.ts';
import type { FactDefinition, Knowledge } from '../knowledge.ts';
import { guide } from '../product/guide.ts';
import { recognise } from '../product/recognise.ts';
import * as say from '../say/ask.ts';
import { askAway } from '../say/talk.ts';
import { currentDossier, type Dossier } from './dossier.ts';
import { id, putOff } from './facts.ts';
import { theirsOffered, type Act, type Offer } from './focus.ts';
import type { Person, Producer } from './state.ts';
import { asks, idle, says, type Asked, type Turn } from './turn.ts';

/** A put-off question comes back after this long, or when the person says "tiếp". */
const PUT_OFF = { later: 12 * 3_600_000, unknown: 7 * 86_400_000 } as const;

/** Asked in this order before any checklist can be made. */
const FIRST = ['producer-kind', 'product-name', 'set', 'commune', 'province', 'case', 'certificate-issued', 'certificate-stars', 'stars'].map(id);

/** Ends the turn with the most useful question there is, or with what is left to do when there is none. */
export function askNext(turn: Turn, before?: { fact: FactId; product?: ProductId }): Turn {
  if (turn.person.inquires && turn.state.products.length === 0) return idle(turn.lines.length > 0 ? turn : says(turn, askAway()));
  const dossier = currentDossier(turn.state, turn.person, turn.world);
  const fact = nextOf(turn, dossier);
  if (!fact) return says(idle(turn), say.nothingToAsk(dossier, turn.world.knowledge));
  const definition = turn.world.knowledge.facts.get(fact)!;
  const announced = definition.type === 'paper' && !askedPaper(turn.person, turn) ? says(turn, say.papersBegin(dossier)) : turn;
  return asks(announced, { ...questionFor(announced, fact, dossier), ...(before ? { before } : {}) });
}

/** The next thing worth knowing: who, what, where, which case and stars; then whatever settles most of the list. */
function nextOf(turn: Turn, dossier: Dossier): FactId | undefined {
  const { state, person, world } = turn;
  const skipped = new Set(
    putOff(state, person.product)
      .filter((fact) => world.now - fact.at < PUT_OFF[fact.put ?? 'later'])
      .map((fact) => fact.fact),
  );
  return openQuestion(state, dossier, world.knowledge, skipped);
}

/** What would be asked next, but for what was put off. */
export const openQuestion = (state: Pick<Producer, 'products'>, dossier: Dossier, knowledge: Pick<Knowledge, 'facts'>, skipped: ReadonlySet<FactId> = new Set()): FactId | undefined =>
  FIRST.find((fact) => !skipped.has(fact) && matters(fact, state, dossier)) ?? nextFact(dossier.lines, dossier.facts, knowledge.facts, skipped);

function matters(fact: FactId, state: Pick<Producer, 'products'>, { facts }: Dossier): boolean {
  if (fact === 'product-name') return state.products.length === 0;
  if (facts.has(fact)) return false;
  const again = facts.get(id('case')) !== undefined && facts.get(id('case')) !== 'lan_dau';
  if (fact === 'certificate-issued') return again && !facts.has(id('certificate-expires'));
  if (fact === 'certificate-stars') return again;
  if (fact === 'set') return state.products.length > 0;
  return true;
}

/** The question for one fact, with what may be picked. */
export function questionFor(turn: Pick<Turn, 'state' | 'person' | 'world'>, fact: FactId, dossier: Dossier): Asked {
  const { knowledge } = turn.world;
  const product = dossier.product;
  if (fact === 'set' && product) return setQuestion(turn, product.id, product.name);
  const definition = knowledge.facts.get(fact)!;
  const owner = definition.about === 'product' ? product?.id : undefined;
  // Whether goods they asked of are theirs is still open.
  const { focus } = turn.person;
  if (fact === id('product-name') && focus.type === 'asking' && theirsOffered(focus)) return { question: say.question(definition, undefined), about: focus.about, offered: focus.offered };
  return {
    question: say.question(definition, product?.name),
    about: { type: 'fact', fact, ...(owner ? { product: owner } : {}) },
    offered: offersFor(definition, owner),
  };
}

export function offersFor(definition: FactDefinition, product: ProductId | undefined): Offer[] {
  const whose = product ? { product } : {};
  const offers = definition.answers.map((answer): Offer => ({
    label: answer.label,
    act: { type: 'fact', fact: definition.id, ...whose, value: answer.value },
  }));
  if (offers.length === 0) return [];
  const dontKnow: Offer = { label: say.DONT_KNOW, act: { type: 'put', fact: definition.id, ...whose, put: 'unknown' } };
  const spare = definition.id === 'producer-kind' || definition.id === 'case' ? [] : [dontKnow];
  return [...offers, ...spare];
}

/** Which of the 26 sets: the fitting ones to choose from, or the way down ngành → nhóm → bộ. */
export function setQuestion(turn: Pick<Turn, 'world'>, product: ProductId, name: string): Asked {
  const found = recognise(name, turn.world.knowledge.lexicon);
  if (found.type !== 'several') return guideQuestion(turn, product, name, []);
  const offered: Offer[] = [
    ...found.choices.map((choice): Offer => ({ label: choice.label, act: { type: 'set', product, set: choice.set } })),
    { label: say.OTHER_KIND, act: { type: 'guide', product, path: [] } },
  ];
  return { question: say.whichSet(name, found.question), about: { type: 'guide', product }, offered };
}

export function guideQuestion(turn: Pick<Turn, 'world'>, product: ProductId, name: string, path: readonly string[]): Asked {
  const level = guide(turn.world.knowledge.sets, turn.world.knowledge.industries, path);
  const offered = level.map((choice): Offer => {
    const act: Act = choice.set !== undefined ? { type: 'set', product, set: choice.set } : { type: 'guide', product, path: choice.path };
    return { label: choice.label, act };
  });
  return { question: say.guide(name, path.length), about: { type: 'guide', product }, offered };
}

const askedPaper = (person: Person, turn: Turn): boolean => {
  const { focus } = person;
  if (focus.type !== 'asking' || focus.about.type !== 'fact') return focus.type === 'asking' && focus.about.type.startsWith('paper');
  return turn.world.knowledge.facts.get(focus.about.fact)?.type === 'paper';
};

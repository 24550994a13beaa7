import type { ProductId } from '../../ids.ts';
import type { Judgement } from '../../label/judge.ts';
import { needProductFirst } from '../../say/answers.ts';
import * as say from '../../say/label.ts';
import { dayOf } from '../../time.ts';
import { askNext } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id, putFact } from '../facts.ts';
import type { Act, Offer } from '../focus.ts';
import { contextOf, drafted, judged, kindOf } from './facts.ts';
import { askWhich, meant } from './product.ts';
import { labelOf, putLabel } from './labels.ts';
import { talkAbout } from '../goods/change.ts';
import type { Product, ShownLabel } from '../state.ts';
import { asks, does, idle, saidIn, says, type Turn } from '../turn.ts';

/* What is told of a label: the verdict, by which rules it is reached, and a label written for the designer. */

/** Judges it, tells what is wrong and what changed, and keeps that. The kind of goods is asked where nothing tells it. */
export function tell(turn: Turn, of: ProductId | undefined): Turn {
  const { state, world } = turn;
  const label = labelOf(state, of);
  if (!label || label.faces.length === 0) return askNext(turn);
  const product = state.products.find((one) => one.id === of);
  const judgement = judged(label, state, world);
  if (judgement.kind === 'unknown' && label.kind === undefined) return askKind(turn, of);
  const told = { on: dayOf(world.now), findings: judgement.findings.map(({ rule, status }) => ({ rule, status })) };
  const kept = packaged({ ...turn, state: putLabel(state, { ...label, told }) }, product);
  const lines = say.verdict({ product: product?.name, judgement, on: told.on, before: label.told, faces: label.faces.length, ...(label.printedBefore ? { printedBefore: true } : {}) }, world.knowledge);
  const offered: Offer[] = [
    ...(judgement.ok ? noted(kept, product) : [{ label: say.WRITE, act: { type: 'wish', wish: 'write-label' } } satisfies Offer]),
    ...(oldStockHelps(label, judgement, kept) ? [{ label: say.PRINTED_BEFORE, act: { type: 'label-printed', before: true, ...(of ? { product: of } : {}) } } satisfies Offer] : []),
    { label: say.GO_ON, act: { type: 'wish', wish: 'more' } },
  ];
  return asks(idle(says(kept, ...lines)), { question: judgement.ok ? say.whatNow() : say.whenMended(), about: { type: 'choice' }, offered });
}

/** Whether fewer things would be wrong with packaging printed by the law before. */
function oldStockHelps(label: ShownLabel, now: Judgement, { state, world }: Turn): boolean {
  if (label.printedBefore || now.ok) return false;
  const mends = ({ findings }: Judgement) => findings.filter(({ status }) => status !== 'advice').length;
  return mends(judged({ ...label, printedBefore: true }, state, world)) < mends(now);
}

/** They said when the packaging was printed: other rules, so what they find is no change of the label. */
export function labelPrinted(turn: Turn, { product, before }: Omit<Extract<Act, { type: 'label-printed' }>, 'type'>): Turn {
  const label = labelOf(turn.state, product);
  if (!label) return askNext(idle(turn));
  const { told: _told, printedBefore: _printed, ...rest } = label;
  return tell({ ...turn, state: putLabel(turn.state, { ...rest, ...(before ? { printedBefore: true } : {}) }) }, product);
}

/** What bears a printed label is packed: nobody need be asked. */
function packaged(turn: Turn, product: Product | undefined): Turn {
  if (!product || factsOf(turn.state, product.id).has(id('packaged'))) return turn;
  return { ...turn, state: putFact(turn.state, id('packaged'), product.id, 'co', saidIn(turn, 'said')) };
}

/** A sound label may be noted as held, where the dossier needs one. */
function noted(turn: Turn, product: Product | undefined): Offer[] {
  const paper = id('product-label');
  const line = currentDossier(turn.state, turn.person, turn.world).lines.find((one) => one.item.id === paper);
  return product && (line?.state === 'needed' || line?.state === 'unknown') ? [{ label: say.NOTE_DOWN, act: { type: 'fact', fact: paper, product: product.id, value: 'co' } }] : [];
}

function askKind(turn: Turn, product: ProductId | undefined, toWrite = false): Turn {
  const whose = { ...(product ? { product } : {}), ...(toWrite ? { toWrite: true as const } : {}) };
  return asks(turn, {
    question: say.whichKind(),
    about: { type: 'choice' },
    offered: [
      ...turn.world.knowledge.labels.kinds.filter(({ free }) => !free).map((kind): Offer => ({ label: kind.name, act: { type: 'label-kind', ...whose, kind: kind.id } })),
      { label: say.KIND_UNKNOWN, act: { type: 'label-kind', ...whose, kind: 'unknown' } },
    ],
  });
}

/** A label to hand to the designer. */
export function write(turn: Turn): Turn {
  const product = meant(turn);
  if (product === 'which') return askWhich(turn, 'write-label');
  if (!product) return askNext(says(turn, needProductFirst()));
  const there = talkAbout(turn, product.id);
  const { state, world } = there;
  const kind = kindOf(product, state, world);
  if (!kind && labelOf(state, product.id)?.kind === undefined) return askKind(there, product.id, true);
  if (kind?.free) return askNext(says(there, say.needsNone(world.knowledge)));
  const { certificate } = contextOf(currentDossier(state, there.person, world));
  // Alone in its message, to be copied or sent on whole.
  const shown = does(there, { type: 'say', message: { text: drafted(product, state, world) }, tone: 'reply' });
  return asks(idle(says(shown, ...say.draft({ product: product.name, kind, certificate, on: dayOf(world.now) }, world.knowledge))), {
    question: say.afterDraft(),
    about: { type: 'choice' },
    offered: [{ label: say.CHECK, act: { type: 'wish', wish: 'label' } }, { label: say.GO_ON, act: { type: 'wish', wish: 'more' } }],
  });
}

/** They said which kind of goods it is. */
export function labelKind(turn: Turn, { product, kind, toWrite }: Extract<Act, { type: 'label-kind' }>): Turn {
  const label = labelOf(turn.state, product);
  if (toWrite) {
    const row: ShownLabel = label ?? { ...(product ? { product } : {}), faces: [], unconfirmed: [], by: turn.person.id, at: turn.world.now };
    return write({ ...turn, state: putLabel(turn.state, { ...row, kind }) });
  }
  if (!label) return askNext(idle(turn));
  // Other rules now: what they say is no change of the label.
  const { told: _before, ...rest } = label;
  return tell({ ...turn, state: putLabel(turn.state, { ...rest, kind }) }, product);
}

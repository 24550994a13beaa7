import type { ProductId } from '../ids.ts';
import { readLabel } from '../label/fields.ts';
import type { Judgement } from '../label/judge.ts';
import { isAnother, join } from '../label/pieces.ts';
import { unreadable } from '../label/readable.ts';
import { isLabelText, isMakerLine, kindSaid, labelWishIn, printedSaid, withoutTalk } from '../read/label.ts';
import { bare } from '../read/plain.ts';
import { needProductFirst } from '../say/answers.ts';
import * as say from '../say/label.ts';
import { fold, spaced } from '../text.ts';
import { dayOf } from '../time.ts';
import { askNext } from './ask.ts';
import { currentDossier } from './dossier.ts';
import { id } from './facts.ts';
import type { About, Act, Offer, Wish } from './focus.ts';
import { contextOf, drafted, judged, kindOf } from './label-facts.ts';
import { dropLabel, labelOf, putLabel, wholeText } from './labels.ts';
import { talkAbout } from './products.ts';
import type { Product, ShownLabel } from './state.ts';
import { asks, does, idle, says, type Turn } from './turn.ts';

/** Faces of one label come within this of each other. */
const SITTING = 30 * 60_000;
const LONGEST = 20_000;

/** "kiểm tra nhãn", "sửa rồi", "viết nhãn giúp em". Undefined when it is none of these, or there is nothing to mend. */
export function labelWish(turn: Turn, wish: Wish): Turn | undefined {
  if (wish === 'label') return toCheck(turn);
  if (wish === 'label-mended') return mendedWish(turn);
  if (wish === 'write-label') return write(turn);
  const { focus } = turn.person;
  const asked = focus.type === 'asking' && (focus.about.type === 'label' || focus.about.type === 'label-read');
  if ((wish === 'why' || wish === 'explain') && (asked || (focus.type === 'asking' && focus.about.type === 'choice' && isSitting(turn)))) return explained(turn);
  return asked && (wish === 'later' || wish === 'unknown' || wish === 'cancel') ? askNext(says(idle(turn), say.whenever())) : undefined;
}

/** What we do with a label, and on what ground. What was asked stays asked. */
function explained(turn: Turn): Turn {
  const { focus } = turn.person;
  const told = says(turn, say.whatWeDo(turn.world.knowledge));
  if (focus.type !== 'asking') return told;
  return labelAgain(told) ?? asks(told, { question: say.whatNow(), about: focus.about, offered: focus.offered });
}

function toCheck(turn: Turn): Turn {
  const product = meant(turn);
  if (product === 'which') return askWhich(turn, 'label');
  const there = product ? talkAbout(turn, product.id) : turn;
  const waiting = labelOf(there.state, undefined);
  if (product && waiting && recent(waiting, there) && !waiting.told) return takeOver(there, product, waiting);
  const told = labelOf(there.state, product?.id)?.told;
  return askText(told ? says(there, say.lastTime(told, turn.world.knowledge)) : there, product);
}

/** Words that came before we knew whose label it is. */
function takeOver(turn: Turn, product: Product, waiting: ShownLabel): Turn {
  const without = { ...turn, state: dropLabel(turn.state, undefined) };
  return tell(waiting.faces.reduce((now, face) => withFace(now, product.id, face), without), product.id);
}

function mendedWish(turn: Turn): Turn | undefined {
  const label = latest(turn);
  if (!label?.told) return undefined;
  const product = turn.state.products.find((one) => one.id === label.product);
  return asks(product ? talkAbout(turn, product.id) : turn, { question: say.giveMended(product?.name), about: labelAbout(label.product, true), offered: [] });
}

export const labelAbout = (product: ProductId | undefined, mended = false): Extract<About, { type: 'label' }> => ({ type: 'label', ...(product ? { product } : {}), ...(mended ? { mended: true } : {}) });

const askText = (turn: Turn, product: Product | undefined): Turn => asks(turn, { question: say.giveText(product?.name), about: labelAbout(product?.id), offered: NONE_YET });

const NONE_YET: readonly Offer[] = [{ label: say.NONE_YET, act: { type: 'wish', wish: 'write-label' } }];

/** Asks for the words once more; undefined when they are not what we wait for. */
export function labelAgain(turn: Turn): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || focus.about.type !== 'label') return undefined;
  const { about } = focus;
  const product = turn.state.products.find((one) => one.id === about.product);
  return asks(turn, { question: about.mended ? say.giveMended(product?.name) : say.giveText(product?.name), about, offered: focus.offered, misses: focus.misses });
}

/** The words of a label, asked for or not. Undefined when these are none. */
export function labelSaid(turn: Turn, given: string): Turn | undefined {
  const { focus } = turn.person;
  const about = focus.type === 'asking' && focus.about.type === 'label' ? focus.about : undefined;
  const { text, wish } = withoutTalk(given.slice(0, LONGEST));
  const wait = about && WAIT.exec(bare(given));
  if (wait) return wait[1] === undefined ? says(turn, say.waits()) : askNext(says(idle(turn), say.whenever()));
  if (about && NOT_YET.test(bare(given))) return write(says(turn, say.noneYet()));
  const bad = about && !labelWishIn(given) ? unreadable(text) : undefined;
  if (bad === 'no-vietnamese') return labelAgain(says(turn, say.unreadable(bad, turn.world.knowledge)));
  const sitting = about === undefined && (focus.type === 'idle' || focus.about.type === 'choice') && isSitting(turn);
  const named = sitting ? kindSaid(text, turn.world.knowledge.labels.kinds) : undefined;
  const last = latest(turn);
  if (named && last && recent(last, turn)) return labelKind(turn, { type: 'label-kind', ...(last.product ? { product: last.product } : {}), kind: named.id });
  const printed = sitting ? printedSaid(text) : undefined;
  if (printed && last && recent(last, turn)) return labelPrinted(turn, { ...(last.product ? { product: last.product } : {}), before: printed === 'before' });
  if (text.trim().startsWith('/') || !(isLabelText(text, about !== undefined || wish !== undefined) || (sitting && isLabelText(text, true) && (hasField(text) || isMakerLine(text))))) return undefined;
  const face = { text, ...(turn.event.message ? { message: turn.event.message } : {}) };
  const mended = about?.mended === true || wish === 'label-mended';
  const product = about?.product ? turn.state.products.find((one) => one.id === about.product) : (ofText(turn, text) ?? (mended || sitting ? productOf(turn, latest(turn)) : undefined) ?? only(turn));
  if (!product && turn.state.products.length > 1) {
    const held = withFace({ ...turn, state: dropLabel(turn.state, undefined) }, undefined, face);
    return askWhich(says(held, say.keptFace()), 'label');
  }
  const there = product ? talkAbout(turn, product.id) : turn;
  return tell(withFace(there, product?.id, face, mended), product?.id);
}

/** "đợi chị tí", "để em chụp đã"; in the first group, that nothing will come. */
const WAIT = /^(?:(thoi|thoi khong|khong|khong can|thoi khoi|khoi|khong gui)|(?:ok |u |vang )?(?:cho|doi) (?:\w+ ){0,2}(?:ti|chut|lat|xiu)(?: xiu| nha| nhe)?|de (?:chi|em|anh|co|bac|minh|toi) (?:chup|go|xem|lay|tim|viet)\b.{0,30})$/;

const NOT_YET = /^(?:(?:em|chi|anh|co|bac|minh|toi|nha|ben) ){0,2}(?:chua|khong|dau) (?:co|lam|in)(?: (?:nhan|dau|nua|gi|het|cai nao|mac|tem))*$/;

const hasField = (text: string): boolean => readLabel(text, []).marks.length > 0;

/** One part more: within a sitting, or when it mends, it joins what was there; else it begins anew. */
export function withFace(turn: Turn, product: ProductId | undefined, face: ShownLabel['faces'][number], mended = false): Turn {
  const { person, world, state } = turn;
  const before = labelOf(state, product);
  const another = before !== undefined && !mended && isAnother(wholeText(before), face.text);
  const goesOn = before !== undefined && !another && (mended || (recent(before, turn) && before.by === person.id));
  const { replaced } = goesOn ? join(wholeText(before), face.text) : { replaced: 'all' };
  const faces = goesOn && replaced !== 'all' ? [...before.faces, face] : [face];
  const kind = another ? undefined : before?.kind;
  const printedBefore = !another && before?.printedBefore === true;
  // A further face is no mending: what the first one lacked was only not sent yet.
  const told = another || (replaced === 'none' && !mended && before && before.faces.length > 0) ? undefined : before?.told;
  return { ...turn, state: putLabel(state, { ...(product ? { product } : {}), ...(kind !== undefined ? { kind } : {}), ...(printedBefore ? { printedBefore } : {}), faces, unconfirmed: [], ...(told ? { told } : {}), by: person.id, at: world.now }) };
}

/** Judges it, tells what is wrong and what changed, and keeps that. The kind of goods is asked where nothing tells it. */
export function tell(turn: Turn, of: ProductId | undefined): Turn {
  const { state, world } = turn;
  const label = labelOf(state, of);
  if (!label || label.faces.length === 0) return askNext(turn);
  const product = state.products.find((one) => one.id === of);
  const judgement = judged(label, state, world);
  if (judgement.kind === 'unknown' && label.kind === undefined) return askKind(turn, of);
  const told = { on: dayOf(world.now), findings: judgement.findings.map(({ rule, status }) => ({ rule, status })) };
  const kept = { ...turn, state: putLabel(state, { ...label, told }) };
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
      ...turn.world.knowledge.labels.kinds.map((kind): Offer => ({ label: kind.name, act: { type: 'label-kind', ...whose, kind: kind.id } })),
      { label: say.KIND_UNKNOWN, act: { type: 'label-kind', ...whose, kind: 'unknown' } },
    ],
  });
}

/** A label to hand to the designer. */
function write(turn: Turn): Turn {
  const product = meant(turn);
  if (product === 'which') return askWhich(turn, 'write-label');
  if (!product) return askNext(says(turn, needProductFirst()));
  const there = talkAbout(turn, product.id);
  const { state, world } = there;
  const kind = kindOf(product, state, world);
  if (!kind && labelOf(state, product.id)?.kind === undefined) return askKind(there, product.id, true);
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

/** They say that what was read from a photo is right. */
export function labelConfirmed(turn: Turn, of: ProductId | undefined): Turn {
  const label = labelOf(turn.state, of);
  if (!label || label.unconfirmed.length === 0) return askNext(idle(turn));
  const face = { text: label.unconfirmed.map((line) => line.text).join('\n'), ...(turn.event.message ? { message: turn.event.message } : {}) };
  return tell(withFace(turn, of, face), of);
}

function askWhich(turn: Turn, wish: Wish): Turn {
  return asks(turn, {
    question: say.whichProduct(),
    about: { type: 'choice' },
    offered: turn.state.products.map((one): Offer => ({ label: one.name, act: { type: 'talk-about', product: one.id, wish } })),
  });
}

/** The product a wish is about: the one it names, the only one, or, once a choice was made, the one talked about. */
function meant(turn: Turn): Product | undefined | 'which' {
  const { products } = turn.state;
  const said = turn.event.type === 'said' ? turn.event.text : turn.event.type === 'sent-file' ? (turn.event.caption ?? '') : '';
  const named = products.filter((one) => spaced(said).includes(spaced(one.name)));
  if (named.length === 1) return named[0];
  if (products.length > 1 && labelWishIn(said)) return 'which';
  return products.find((one) => one.id === turn.person.product) ?? only(turn);
}

const only = ({ state: { products } }: Turn): Product | undefined => (products.length === 1 ? products[0] : undefined);

/** The one product whose name the label bears. */
function ofText({ state: { products } }: Turn, text: string): Product | undefined {
  const { name } = readLabel(text, []);
  const named = products.filter((one) => ` ${fold(name)} `.includes(` ${fold(one.name)} `));
  return named.length === 1 ? named[0] : undefined;
}

const latest = ({ state, person }: Turn): ShownLabel | undefined =>
  state.labels?.findLast((one) => one.product === person.product) ?? state.labels?.at(-1);

const productOf = ({ state }: Turn, label: ShownLabel | undefined): Product | undefined => state.products.find((one) => one.id === label?.product);

const recent = ({ at }: ShownLabel, { world }: Turn): boolean => world.now - at <= SITTING;

export const isSitting = (turn: Turn): boolean => (turn.state.labels ?? []).some((one) => one.by === turn.person.id && recent(one, turn));

import type { Case } from '../deadline/deadlines.ts';
import { renewalWindow } from '../deadline/window.ts';
import { progress } from '../checklist/progress.ts';
import { toDo } from '../checklist/to-do.ts';
import type { FactId, ItemId } from '../ids.ts';
import type { FactValue, Knowledge } from '../knowledge.ts';
import { openQuestion } from '../producer/ask.ts';
import { dossierOf, type Dossier } from '../producer/dossier.ts';
import { factsOf, id } from '../producer/facts.ts';
import type { Product } from '../producer/state.ts';
import type { World } from '../producer/step.ts';
import { addDays, dayOf, type Day, type Instant } from '../time.ts';
import type { Counted, Source } from './source.ts';

/** Where a product stands. `listed`: only in an office's list so far. */
export const STAGES = ['listed', 'asking', 'papers', 'ready', 'filed', 'certified', 'lapsed'] as const;
export type Stage = (typeof STAGES)[number];

/** Where a certificate stands with its window for filing again (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a). */
const CLOCKS = ['early', 'open', 'closing', 'missed', 'filed', 'expired'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What holds a product up. */
export type Held = { readonly by: 'rejected' | 'paper'; readonly item: ItemId } | { readonly by: 'question'; readonly fact: FactId };

/** One product as the tables count it. */
export type Line = {
  readonly producer: Counted;
  readonly product: Product;
  readonly set?: number;
  readonly case?: Case;
  /** Of the certificate held. */
  readonly stars?: number;
  /** Aimed at. */
  readonly target?: number;
  readonly expires?: Day;
  readonly clock?: Clock;
  readonly stage: Stage;
  /** Papers to be had; only of who works on a dossier. */
  readonly missing?: number;
  readonly held?: Held;
  /** When something about its dossier last moved. */
  readonly movedAt: Instant;
};

/** One line for each product. The checklist is the one the producer is told, computed by the same function, and only for who works
 *  on a dossier. */
export function linesOf(source: Pick<Source, 'producers'>, world: World): readonly Line[] {
  const on = dayOf(world.now);
  return source.producers.flatMap((producer) => producer.products.map((product) => lineOf(producer, product, on, world)));
}

function lineOf(producer: Counted, product: Product, on: Day, world: World): Line {
  const facts = factsOf(producer, product.id);
  const number = (name: string) => { const value = facts.get(id(name)); return typeof value === 'number' ? value : undefined; };
  const { expires, filed } = certificateIn(facts);
  const known = facts.get(id('case')) as Case | undefined;
  const settled = settledBy({ joined: producer.joined, again: known === 'nang_hang' || known === 'danh_gia_lai', filed, on, ...(expires ? { expires } : {}) });
  const [set, stars, target] = [number('set'), number('certificate-stars'), number('stars')];
  return {
    producer, product, movedAt: movedAt(producer, product), ...(settled ? { stage: settled } : worked(producer, product, world)),
    ...(set === undefined ? {} : { set }), ...(known ? { case: known } : {}), ...(stars === undefined ? {} : { stars }), ...(target === undefined ? {} : { target }),
    ...(expires ? { expires, clock: clockOf(expires, filed, on, world.knowledge) } : {}),
  };
}

/** A certificate that nobody works on again settles where the product stands, and so does an owner who never came in. */
function settledBy({ joined, again, filed, expires, on }: { joined: boolean; again: boolean; filed: boolean; expires?: Day; on: Day }): Stage | undefined {
  if (expires && filed) return 'filed';
  if (expires && !again) return expires >= on ? 'certified' : 'lapsed';
  return joined ? undefined : 'listed';
}

/** Else the checklist does. */
function worked(producer: Counted, product: Product, world: World): Pick<Line, 'stage' | 'missing' | 'held'> {
  const dossier = dossierOf(producer, product.id, world);
  const { needed, unknown } = progress(dossier.lines);
  const held = heldBy(dossier, producer, world.knowledge);
  return { stage: unknown > 0 ? 'asking' : needed > 0 ? 'papers' : 'ready', missing: needed, ...(held ? { held } : {}) };
}

export const CLOSING_DAYS = 14;

export function clockOf(expires: Day, filed: boolean, on: Day, { deadlines }: Pick<Knowledge, 'deadlines'>): Clock {
  if (expires < on) return 'expired';
  if (filed) return 'filed';
  const { opens, closes } = renewalWindow(expires, deadlines.renewal);
  if (on < opens) return 'early';
  if (on > closes) return 'missed';
  return on >= addDays(closes, -CLOSING_DAYS) ? 'closing' : 'open';
}

/** The certificate among the facts of a product. */
export const certificateIn = (facts: ReadonlyMap<FactId, FactValue>): { readonly expires?: Day; readonly filed: boolean } => {
  const expires = facts.get(id('certificate-expires'));
  return { filed: facts.get(id('renewal-filed')) === 'co', ...(typeof expires === 'string' ? { expires: expires as Day } : {}) };
};

/** A paper sent back comes first; then the question nobody answered; then the paper that is to be had first. */
function heldBy(dossier: Dossier, producer: Counted, knowledge: Knowledge): Held | undefined {
  const { lines } = dossier;
  const own = lines.filter((line) => line.item.by === 'producer');
  const back = own.find((line) => line.state === 'needed' && line.paper?.state === 'rejected');
  if (back) return { by: 'rejected', item: back.item.id };
  const open = own.some((line) => line.state === 'unknown') ? openQuestion(producer, dossier, knowledge) : undefined;
  if (open) return knowledge.facts.get(open)?.type === 'paper' ? { by: 'paper', item: open } : { by: 'question', fact: open };
  const first = toDo(dossier)[0];
  return first && { by: 'paper', item: first.item.id };
}

function movedAt(producer: Counted, product: Product): Instant {
  let at = product.since;
  for (const one of producer.facts) if ((one.product === undefined || one.product === product.id) && one.at > at) at = one.at;
  for (const one of producer.documents) if ((one.product === undefined || one.product === product.id) && one.at > at) at = one.at;
  return at;
}

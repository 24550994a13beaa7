import { dossierOf } from '../../src/core/producer/dossier.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import type { Scope } from '../../src/core/staff/roles.ts';
import { dayOf, type Day } from '../../src/core/time.ts';
import type { Store } from '../../src/storage/store.ts';
import { knowledge, NOW } from '../fresh.ts';

/* The same numbers by the longest way round: every producer loaded whole, every product looked at by itself, nothing shared with
 * core/report but the checklist that the producer is told. */

export type Seen = { readonly state: Producer; readonly product: Producer['products'][number]; readonly joined: boolean; readonly commune?: string; readonly province?: string; readonly facts: Record<string, string | number>; readonly expires?: Day; readonly stage: string; readonly stuck: boolean; readonly missing: number };

const DAY = 86_400_000;
const plain = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/^(xa|phuong) /, '');

export function isInside(scope: Scope, state: Producer): boolean {
  if (scope.communes.length === 0 && scope.tags.length === 0) return true;
  if (scope.tags.some((tag) => state.tags?.includes(tag))) return true;
  const [commune, province] = ['commune', 'province'].map((fact) => state.facts.find((one) => one.fact === fact && one.product === undefined)?.value);
  return scope.communes.some((entry) => {
    const [name, within] = entry.split(', ');
    return typeof commune === 'string' && plain(commune) === plain(name!) && (within === undefined || (typeof province === 'string' && plain(province) === plain(within)));
  });
}

/** Thirty-six months on, the last day of a shorter month. */
function afterThreeYears(issued: string): Day {
  const [year, month, day] = issued.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + 3, month, 0)).getUTCDate();
  return `${year + 3}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}` as Day;
}

export function everything(store: Store, scope: Scope): { readonly states: readonly Producer[]; readonly seen: readonly Seen[] } {
  const on = dayOf(NOW);
  const states = store.log.producerIds().map((id) => store.producers.load(id)!).filter((state) => isInside(scope, state));
  const seen = states.flatMap((state) => state.products.map((product): Seen => {
    const facts: Record<string, string | number> = {};
    for (const { fact, product: whose, value } of state.facts) if (value !== undefined && (whose === undefined || whose === product.id)) facts[fact] = value;
    const expires = (facts['certificate-expires'] ?? (facts['certificate-issued'] && afterThreeYears(String(facts['certificate-issued'])))) as Day | undefined;
    const joined = state.people.some(({ consent }) => consent !== undefined);
    const again = facts['case'] === 'nang_hang' || facts['case'] === 'danh_gia_lai';
    const own = dossierOf(state, product.id, { knowledge, now: NOW }).lines.filter((line) => line.item.by === 'producer');
    const [missing, open] = [own.filter((line) => line.state === 'needed').length, own.filter((line) => line.state === 'unknown').length];
    let stage: string;
    if (expires && facts['renewal-filed'] === 'co') stage = 'filed';
    else if (expires && !again) stage = expires < on ? 'lapsed' : 'certified';
    else if (!joined) stage = 'listed';
    else if (open > 0) stage = 'asking';
    else stage = missing > 0 ? 'papers' : 'ready';
    const moves = [product.since, ...state.facts.filter((one) => one.product === undefined || one.product === product.id).map(({ at }) => at), ...state.documents.filter((one) => one.product === undefined || one.product === product.id).map(({ at }) => at)];
    const back = own.some((line) => line.state === 'needed' && line.paper?.state === 'rejected');
    const stuck = (stage === 'asking' || stage === 'papers') && (back || NOW - Math.max(...moves) >= 7 * DAY);
    const whole = (fact: string) => { const value = state.facts.find((one) => one.fact === fact && one.product === undefined)?.value; return typeof value === 'string' ? value : undefined; };
    const [commune, province] = [whole('commune'), whole('province')];
    return { state, product, joined, facts, stage, stuck, missing, ...(commune ? { commune } : {}), ...(province ? { province } : {}), ...(expires ? { expires } : {}) };
  }));
  return { states, seen };
}

export const sameCommune = (a: string | undefined, b: string): boolean => a !== undefined && plain(a) === plain(b);

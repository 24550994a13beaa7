import type { Change } from '../../src/core/staff/change.ts';
import type { Document, Fact, Person, Producer } from '../../src/core/producer/state.ts';
import type { FactValue } from '../../src/core/knowledge.ts';
import { addDays, addMonths, dayOf, type Day, type Instant } from '../../src/core/time.ts';
import type { Store } from '../../src/storage/store.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

const knowledge = loadKnowledge();

/* A province made up from a seed: producers of every kind, through the same door as everybody's. */

/** Uniform in [0, 1); the same seed gives the same province. */
export function dice(seed: number) {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DAY = 86_400_000;
const PAPERS = knowledge.items.filter(({ by }) => by === 'producer');
const KINDS = ['ho_kinh_doanh', 'htx', 'to_hop_tac', 'doanh_nghiep', 'ho_chua_dang_ky'];
const NAMES = ['bánh gai', 'nước mắm', 'rượu nếp', 'tinh bột nghệ', 'gạo tám', 'miến dong', 'mật ong', 'đèn lồng tre'];

export type Shape = { readonly producers: number; readonly productsEach: number; readonly communes: number; readonly now: Instant; /** Chance that a fact is known. */ readonly known?: number };

export function producerNo(i: number, shape: Shape, random: () => number): Producer {
  const { now, known = 0.8 } = shape;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const chance = (p: number) => random() < p;
  const since = now - Math.floor(random() * 500) * DAY;
  const later = () => since + Math.floor(random() * (now - since));
  const day = (from: number, to: number): Day => addDays(dayOf(now), from + Math.floor(random() * (to - from)));
  const joined = chance(0.6);
  const n = 1 + Math.floor(random() * (2 * shape.productsEach - 1));
  const person = { id: `N${i}`, channels: [`zalo/dm:p${i}`], focus: { type: 'idle' }, unread: [], reminders: 'on', reminded: 0, heardAt: later(), ...(chance(0.9) ? { name: `Chị Số ${i}` } : {}), ...(chance(0.5) ? { phone: `09${String(10_000_000 + i)}` } : {}), ...(joined ? { consent: { at: since, wording: 1 } } : {}) } as unknown as Person;
  const facts: Fact[] = [];
  const say = (fact: string, value: FactValue | undefined, product?: string) => { facts.push({ fact, ...(product ? { product } : {}), ...(value === undefined ? { put: 'later' } : { value }), by: person.id, at: later(), how: joined ? 'said' : 'imported' } as unknown as Fact); };
  const maybe = (fact: string, value: () => FactValue, product?: string, p = known) => { if (chance(p)) say(fact, chance(0.97) ? value() : undefined, product); };
  // Written as people write it: with or without capitals.
  const commune = Math.floor(random() * shape.communes);
  maybe('commune', () => (chance(0.9) ? `Xã Số ${commune}` : `xã số ${commune}`), undefined, 0.95);
  maybe('province', () => (commune % 7 === 3 && chance(0.5) ? 'Nghệ An' : 'Ninh Bình'), undefined, 0.7);
  maybe('producer-name', () => `HTX Số ${i}`, undefined, 0.6);
  maybe('producer-kind', () => pick(KINDS));
  const documents: Document[] = [];
  const products = Array.from({ length: n }, (_, k) => {
    const id = `S${i}.${k + 1}`;
    maybe('set', () => 1 + Math.floor(random() * 26), id);
    maybe('case', () => pick(['lan_dau', 'nang_hang', 'danh_gia_lai']), id, 0.5);
    maybe('stars', () => 3 + Math.floor(random() * 3), id, 0.5);
    if (chance(0.5)) {
      const issued = day(-1400, 0);
      if (chance(0.8)) say('certificate-issued', issued, id);
      if (chance(0.5)) say('certificate-expires', addMonths(issued, 36), id);
      maybe('certificate-stars', () => 3 + Math.floor(random() * 3), id);
      if (chance(0.15)) say('renewal-filed', pick(['co', 'chua']), id);
    }
    for (const fact of ['packaged', 'health-claims', 'has-trademark']) if (knowledge.facts.has(fact as never)) maybe(fact, () => pick(knowledge.facts.get(fact as never)!.answers.map(({ value }) => value)), id);
    return { id, name: pick(NAMES), since: since + Math.floor(random() * (now - since)) } as unknown as Producer['products'][number];
  });
  for (let d = 0; d < 3; d += 1) {
    if (!chance(0.6)) continue;
    const item = pick(PAPERS);
    const state = pick(['claimed', 'shown', 'checked', 'rejected'] as const);
    documents.push({ id: `D${i}.${d + 1}`, item: item.id, ...(item.about === 'product' ? { product: pick(products).id } : {}), state, files: [], ...(chance(0.5) ? { issued: day(-700, 0) } : {}), ...(chance(0.3) ? { expires: day(-100, 200) } : {}), ...(state === 'rejected' ? { reason: 'ảnh mờ' } : {}), by: person.id, at: later() } as unknown as Document);
  }
  const questions = chance(0.1) ? [{ id: `H${i}.1`, text: `Câu hỏi số ${i}?`, by: person.id, channel: person.channels[0]!, at: later(), state: pick(['waiting', 'waiting', 'closed'] as const), ...(chance(0.7) ? { shown: 'name' } : {}) } as unknown as Producer['questions'][number]] : [];
  const tags = chance(0.2) ? { tags: [pick(['đợt 1', 'đợt 2'])] } : {};
  return { id: `P${i}`, since, people: [person], products, facts, documents, questions, codes: [], timers: [], ...tags } as unknown as Producer;
}

/** Producers, three consultants and one of staff, and an event to which every tenth was invited. */
export function fillProvince(store: Store, seed: number, shape: Shape): void {
  const random = dice(seed);
  store.transaction(() => {
    const invited: string[] = [];
    for (let i = 1; i <= shape.producers; i += 1) {
      store.producers.save(undefined, producerNo(i, shape, random));
      if (random() < 0.1) invited.push(`P${i}`);
    }
    const member = (name: string, role: string, communes: readonly string[], tags: readonly string[] = []): Change => ({ type: 'grant', member: { channel: `zalo/dm:${name}`, role, scope: { communes, tags }, name, since: 1, by: 'test' } }) as unknown as Change;
    store.office.apply([
      member('Tú', 'consultant', ['Số 0', 'Số 1']), member('Hải', 'consultant', ['Số 1, Ninh Bình']), member('Lành', 'consultant', [], ['đợt 1']), member('Khắp', 'consultant', []), member('Văn phòng', 'staff', []),
      { type: 'announcement', announcement: { id: 'B1', by: 'zalo/dm:Văn phòng', state: 'sent', asking: 'send', code: '1234', title: 'Tập huấn làm hồ sơ', starts: shape.now - DAY, place: 'UBND xã', contact: 'văn phòng', audience: { communes: [], sets: [], stars: [], tags: [] }, touched: 1 } } as unknown as Change,
      ...invited.flatMap((producer, i): Change[] => [
        { type: 'recipient', recipient: { announcement: 'B1', person: producer.replace('P', 'N'), producer, channel: `zalo/dm:${producer}`, effect: `A1.${i}`, last: `A1.${i}` } } as unknown as Change,
        ...(i % 3 === 0 ? [{ type: 'attended', attendance: { announcement: 'B1', person: producer.replace('P', 'N'), producer, name: producer, people: 2, how: 'list', at: 3 } } as unknown as Change] : []),
        ...(random() < 0.6 ? [{ type: 'rsvp', answer: { announcement: 'B1', person: producer.replace('P', 'N'), producer, state: (['going', 'waiting', 'no'] as const)[Math.floor(random() * 3)]!, people: 1 + Math.floor(random() * 3), at: 2 } } as unknown as Change] : []),
      ]),
    ], shape.now);
  });
}

import { dossierOf } from '../producer/dossier.ts';
import { latest } from '../producer/by-office.ts';
import type { Producer } from '../producer/state.ts';
import { readFacts } from '../read/facts.ts';
import * as say from '../say/work.ts';
import type { Event } from '../event.ts';
import type { OfficeAct } from '../office-act.ts';
import type { Change } from './change.ts';
import { fold } from '../text.ts';
import { audit, effectsOf, told, type Done } from './done.ts';
import type { OfficeWorld, Standing } from './look.ts';
import type { ProducerOrder } from './orders.ts';
import { covers, type Member } from './roles.ts';
import type { ChannelId } from '../ids.ts';

/* What a consultant does with the producers in their scope, in a private chat. Outside of it there is nobody: no name, no number,
 * no "not yours" that would say that somebody is there. */

const MOST = 12;
const DAY = 86_400_000;

export function onProducers(order: ProducerOrder, me: Member, event: Event, world: OfficeWorld): Done {
  const mine = world.look.standings().filter((one) => covers(me.scope, one));
  if (order.type === 'work') {
    const open = world.look.openHandovers().filter((one) => covers(me.scope, one));
    return told(event, say.work(open, mine.length, stuck(mine, world)));
  }
  const found = named(order.whom, mine, world);
  if (found.length === 0) return told(event, say.nobodyNamed(order.whom));
  if (found.length > 1) return told(event, say.several(found.map((one) => say.nameOf(one))));
  const [producer] = found as [Producer];
  switch (order.type) {
    case 'show': {
      const dossiers = producer.products.map((one) => dossierOf(producer, one.id, world));
      return told(event, say.dossiers(producer, dossiers, world.knowledge), audit(me, 'show dossier', { about: producer.id }));
    }
    case 'judge': {
      const item = readFacts(order.paper, world.knowledge.facts).named.find((fact) => world.knowledge.facts.get(fact)?.type === 'paper');
      const document = item && latest(producer, item);
      if (!item || !document) return told(event, say.noSuchPaper(order.paper, producer));
      const title = world.knowledge.items.find((one) => one.id === item)?.title ?? item;
      const act = { type: 'judge', item, verdict: order.verdict, ...(order.reason ? { reason: order.reason } : {}), ...(me.name ? { by: me.name } : {}) } as const;
      return acting(event, producer, act, say.judged(producer, title, order.verdict), audit(me, `document ${order.verdict}`, { about: producer.id, before: `${item} ${document.state}`, after: order.reason ?? order.verdict }));
    }
    case 'note': return acting(event, producer, { type: 'note', text: order.text, ...(me.name ? { by: me.name } : {}) }, say.noted(producer), audit(me, 'note', { about: producer.id }));
    case 'tag': return acting(event, producer, { type: 'tag', tag: order.tag, on: order.on }, say.tagged(producer, order.tag, order.on), audit(me, order.on ? 'tag' : 'untag', { about: producer.id, after: order.tag }));
    case 'pause': return acting(event, producer, { type: 'pause', hours: order.hours }, say.paused(producer, order.hours), audit(me, 'pause bot', { about: producer.id, after: `${order.hours} hours` }));
    default: return order satisfies never;
  }
}

function acting(event: Event, producer: Producer, act: OfficeAct, text: string, change: Change): Done {
  const effects = effectsOf(event, [{ type: 'say', message: { text }, tone: 'reply' }, { type: 'act-on', producer: producer.id, act, to: `desk/${producer.id}` as ChannelId }]);
  return { changes: [change], effects };
}

/** `P12`, or words of a name of theirs: a person's, a product's. */
function named(whom: string, mine: readonly Standing[], world: OfficeWorld): Producer[] {
  const byId = mine.find((one) => fold(one.producer) === fold(whom));
  const [whole, name] = [fold(whom).trim(), fold(whom).trim().replace(/^(?:chi|anh|co|chu|bac|ba|ong|em) (?=\S)/, '')];
  // "Mận" is no Mạnh; what nobody is called by as a whole word may be part of one.
  const ways: readonly ((names: string) => boolean)[] = [(names) => ` ${names} `.includes(` ${whole} `), (names) => ` ${names} `.includes(` ${name} `), (names) => names.includes(name)];
  const ids = byId ? [byId] : ways.map((way) => mine.filter((one) => way(fold(one.names).replace(/[^\p{L}\p{N}]+/gu, ' ')))).find((those) => those.length > 0) ?? [];
  return ids.slice(0, MOST).flatMap((one) => world.look.producer(one.producer) ?? []);
}

/** Whoever is silent longest with something missing, and what. */
function stuck(mine: readonly Standing[], world: OfficeWorld): say.Stuck[] {
  return mine.toSorted((a, b) => a.heardAt - b.heardAt).slice(0, 60).flatMap(({ producer: id, heardAt }) => {
    const producer = world.look.producer(id);
    const dossiers = producer?.products.map((one) => dossierOf(producer, one.id, world)) ?? [];
    return dossiers.flatMap((dossier) => {
      const missing = dossier.lines.filter((line) => line.item.by === 'producer' && line.state === 'needed').toSorted((a, b) => a.item.rank - b.item.rank);
      const rejected = [...dossier.papers].find(([, paper]) => paper.state === 'rejected');
      const at = rejected ? world.knowledge.items.find((one) => one.id === rejected[0])?.title : missing[0]?.item.title;
      return producer && at ? [{ producer, product: dossier.product?.name ?? '', missing: missing.length, at, rejected: rejected !== undefined, silentDays: Math.floor((world.now - heardAt) / DAY) }] : [];
    });
  }).slice(0, MOST);
}

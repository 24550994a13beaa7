import type { AnnouncementId } from '../ids.ts';
import { dossierOf } from '../producer/dossier.ts';
import { readFacts } from '../read/facts.ts';
import * as say from '../say/announcing.ts';
import type { OfficeWorld } from '../staff/look.ts';
import type { Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import { addMonths, parseDay } from '../time.ts';
import { reach, type Names, type Reach, type Ties } from './audience.ts';
import type { Announcement, Candidate, Ready } from './state.ts';

/* Whom an announcement reaches, and how that is shown before it is sent. */

/** What the words of an audience may name here. */
export function namesIn({ look, knowledge }: OfficeWorld, me: Pick<Member, 'scope'>): Names {
  return {
    own: me.scope.communes,
    rooms: look.rooms(),
    item: (words) => readFacts(words, knowledge.facts).named.concat(readFacts(words, knowledge.facts).statements.map(({ fact }) => fact)).find((fact) => knowledge.facts.get(fact)?.type === 'paper'),
    event(words) {
      const [whole, name] = [fold(words), fold(words).replace(/^(?:lop|buoi) /, '')];
      return look.announcing.recent().find(({ id, title = '' }) => id === words.trim().toUpperCase() || [whole, name].some((one) => one.length > 3 && fold(title).includes(one)))?.id;
    },
  };
}

function tiesIn(world: OfficeWorld): Ties {
  const { announcing } = world.look;
  const known = <T>(load: (id: AnnouncementId) => ReadonlySet<T>) => {
    const sets = new Map<string, ReadonlySet<T>>();
    return (id: AnnouncementId) => sets.get(id) ?? sets.set(id, load(id)).get(id)!;
  };
  return {
    cameTo: known((id) => new Set(announcing.attendance(id).map(({ person }) => person))),
    askedTo: known((id) => new Set(announcing.recipients(id).map(({ person }) => person))),
    lacks(id, item) {
      const producer = world.look.producer(id);
      return producer?.products.some((product) => dossierOf(producer, product.id, world).lines.some((line) => line.item.id === item && line.state === 'needed')) === true;
    },
  };
}

export const whom = (one: Announcement, me: Pick<Member, 'scope'>, world: OfficeWorld): Reach => reach(one.audience, one.audience.expiresBefore === undefined ? world.look.announcing.candidates() : world.look.announcing.candidates().map((each) => withEnds(each, world)), me, world.look.rooms(), tiesIn(world));

/** A certificate of which only the day of issue is known ends so many months after it. */
const withEnds = (one: Candidate, { knowledge }: OfficeWorld): Candidate => ({ ...one, products: one.products.map((product) => {
  const issued = product.expires === undefined ? parseDay(product.issued ?? '') : undefined;
  return issued ? { ...product, expires: addMonths(issued, knowledge.deadlines.validMonths) } : product;
}) });

export const titlesIn = ({ look }: OfficeWorld): ReadonlyMap<string, string> =>
  new Map<string, string>([...look.rooms().map(({ id, title }) => [id, title] as const), ...look.announcing.recent().map(({ id, title }) => [id, `“${title ?? id}”`] as const)]);

export function previewOf(one: Ready, me: Pick<Member, 'scope'>, world: OfficeWorld): string {
  return say.preview(one, whom(one, me, world), { knowledge: world.knowledge, now: world.now, titles: titlesIn(world) });
}

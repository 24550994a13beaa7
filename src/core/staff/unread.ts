import type { Event } from '../event.ts';
import { foundFor } from '../room/hear.ts';
import { asksWhatWeAre } from '../room/temper.ts';
import type { Producer } from '../producer/state.ts';
import { agreeing } from '../read/agreeing.ts';
import { linkCodeIn } from '../read/code.ts';
import { bare } from '../read/plain.ts';
import { pick } from '../read/pick.ts';
import { read } from '../read/reading.ts';
import { whichOne } from '../say/desk.ts';
import * as talk from '../say/talk.ts';
import * as say from '../say/work.ts';
import { fold } from '../text.ts';
import { told, type Done } from './done.ts';
import { plainly } from './plainly.ts';
import type { OfficeWorld } from './look.ts';
import { atLeast, covers, type Member } from './roles.ts';

/** Somebody with a role who is no producer wrote what is no order: they are not asked whether we may keep their dossier. A
 *  question is answered from the passages; else they hear how orders are given. Undefined: they begin as a producer would. */
export function unreadBy(me: Member | undefined, producer: Producer | undefined, text: string, event: Pick<Event, 'channel'>, world: OfficeWorld): ((event: Event) => Done) | undefined {
  if (!me || text.trim() === '' || text.trim().startsWith('/')) return undefined;
  const person = producer?.people.find(({ channels }) => channels.includes(event.channel));
  if (person?.consent || linkCodeIn(text) || (person?.focus.type === 'asking' && (agreeing(text) !== undefined || pick(text, person.focus.offered) !== undefined))) return undefined;
  if (asksWhatWeAre(text)) return (known) => told(known, say.whatIAm());
  if (MISTAKEN.test(fold(text))) return (known) => told(known, say.mistakenWhich());
  // Whoever gives an order we cannot read is no producer for the place it names.
  if (ABOUT_THEIR_WORK.test(fold(plainly(text)))) return (known) => told(known, say.unread(atLeast(me.role, 'staff')));
  const reading = read(text, world.knowledge, world.now);
  if (reading.greeting || reading.nothing || reading.products.length > 0) return undefined;
  if (reading.thanks) return (known) => told(known, talk.welcome());
  if (reading.heard) return (known) => told(known, talk.heard());
  if (/^(?:thoi|khong|huy|khoi|thoi khoi|thoi khong)$/.test(bare(text))) return (known) => told(known, say.nothingDone());
  const found = reading.question ? foundFor(text, world) : undefined;
  if (found) return (known) => told(known, found.text);
  const open = world.look.openHandovers().filter((one) => covers(me.scope, one));
  if (open.length > 0 && !reading.question && !LIKE_AN_ORDER.test(fold(text))) return (known) => told(known, whichOne(open));
  // A place in a question about their work makes nobody a producer of it.
  if (!reading.question && !LIKE_AN_ORDER.test(fold(plainly(text))) && reading.facts.statements.length + reading.places.length > 0) return undefined;
  return (known) => told(known, say.unread(atLeast(me.role, 'staff')));
}

const LIKE_AN_ORDER = /^(?:cho |cho toi |cho anh |cho chi )?(?:xem|danh sach|ho so|ai |bao nhieu|may |thong bao|gui|sua|huy|cap|thu hoi|go |bao cao|them|xoa|doi |tao|soan|lenh|giup|nhac|tim|loc|thong ke)/;
const ABOUT_THEIR_WORK = /^(?:\S+ ){0,3}thong bao (?:cho|toi|den|moi|ve|hop|tap huan|tham quan|hoi cho|lop|mo|den)\b|^(?:nhan|bao|nhac|moi|gui)(?: tin)?(?: cho)? (?:ba con|cac ho|cac chu the|moi nguoi|nhom)\b/;
const MISTAKEN = /^(?:da |o |oi |ay |thoi )*(?:nham|lon)(?: roi| cau| tin| nguoi| mat)*[.! ]*$/;

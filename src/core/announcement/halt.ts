import type { Event } from '../event.ts';
import * as say from '../say/halt.ts';
import { audit, effectsOf, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast } from '../staff/roles.ts';
import { fold } from '../text.ts';
import * as office from '../say/office.ts';

/* Too many refusals in a row on one platform: something is wrong there, and going on would only make it worse. Announcements on
 * it stand still, replies go on, and staff say when to try again. */

export function stalled(event: Event, world: OfficeWorld): Done {
  if (event.type !== 'stalled' || world.look.announcing.halts().some(({ platform }) => platform === event.platform)) return { changes: [], effects: [] };
  const staff = world.look.members().filter(({ role }) => atLeast(role, 'staff'));
  // On another platform if they can: this one is in trouble.
  const elsewhere = staff.filter(({ channel }) => !channel.startsWith(`${event.platform}/`));
  const told = (elsewhere.length > 0 ? elsewhere : staff).map(({ channel }) => ({ type: 'say', message: { text: say.stalled(event.platform, event.times, event.why) }, tone: 'reply', to: channel }) as const);
  return { changes: [{ type: 'halt', platform: event.platform, why: event.why }], effects: effectsOf(event, told) };
}

/** "tiếp tục gửi", "tiếp tục gửi Zalo". */
export function goOnIn(text: string): { readonly platform?: string } | undefined {
  const said = /^(?:tiep tuc|cho) gui(?: tiep)?(?: thong bao)?(?: (?:tren |o )?(zalo|telegram))?$/.exec(fold(text).replace(/[.!]+$/, ''));
  return said ? (said[1] ? { platform: said[1] } : {}) : undefined;
}

export function goOn({ platform }: { readonly platform?: string }, event: Event, world: OfficeWorld): Done {
  const me = world.look.member(event.channel);
  if (!me || !atLeast(me.role, 'staff')) return told(event, office.notYours());
  const halts = world.look.announcing.halts().filter((one) => platform === undefined || one.platform === platform);
  if (halts.length === 0) return told(event, say.nothingStalled());
  return told(event, say.goesOn(halts.map((one) => one.platform)), ...halts.flatMap((one) => [{ type: 'go-on', platform: one.platform } as const, audit(me, 'resume announcements', { about: one.platform })]));
}

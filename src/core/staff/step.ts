import type { Event } from '../event.ts';
import { onDrafts } from '../draft/step.ts';
import * as say from '../say/office.ts';
import { audit, told, type Done } from './done.ts';
import type { OfficeWorld } from './look.ts';
import type { Order } from './orders.ts';
import { assigned, replied, wakesOf } from '../desk/step.ts';
import { derive } from '../ids.ts';
import * as work from '../say/work.ts';
import { fold } from '../text.ts';
import { onProducers } from './producers.ts';
import { onReport } from './reports.ts';
import { isEverything, atLeast, covers, type Member } from './roles.ts';
import { codeFrom } from '../read/code.ts';


const LIVES = 24 * 3_600_000;

/** The office machine: one order given in a private chat. Whoever has not the role for it hears so and learns nothing. Pure. */
export function staffStep(order: Order, event: Event, world: OfficeWorld): Done {
  const me = world.look.member(event.channel);
  if (order.type === 'use-code') return useCode(order.code, me, event, world);
  if (!me) return told(event, say.notYours());
  switch (order.type) {
    case 'my-role': return told(event, say.yourRole(me));
    case 'roles': return atLeast(me.role, 'admin') ? told(event, say.roles(world.look.members())) : told(event, say.notYours());
    case 'make-code': {
      if (!atLeast(me.role, 'admin')) return told(event, say.notYours());
      const code = { code: codeFrom(event.luck), role: order.role, scope: order.scope, until: world.now + LIVES, by: me.channel };
      return told(event, say.roleCode(code), { type: 'make-code', code }, audit(me, 'make role code', { after: `${order.role} ${inWords(order.scope)}` }));
    }
    case 'revoke': {
      if (!atLeast(me.role, 'admin')) return told(event, say.notYours());
      const member = world.look.members()[order.nth - 1];
      if (!member) return told(event, say.noSuchMember());
      if (member.channel === me.channel) return told(event, say.notYourself());
      return told(event, say.revoked(member), { type: 'revoke', channel: member.channel }, ...wakesOf(world.look.openHandovers(), member.channel, world.now, (nth) => derive.wake(event.no, nth)), audit(me, 'revoke role', { about: member.channel, before: member.role }));
    }
    case 'answer': {
      const handover = world.look.handover(order.question);
      if (!handover || !covers(me.scope, handover)) return told(event, say.noSuchQuestion(order.question));
      return replied(handover, me, order.text, event, world);
    }
    case 'waiting': return told(event, say.waiting(world.look.openHandovers().filter((one) => covers(me.scope, one)), world.now));
    case 'help': return told(event, work.help());
    case 'take': case 'pass': {
      const handover = world.look.handover(order.question);
      if (!handover || !covers(me.scope, handover)) return told(event, say.noSuchQuestion(order.question));
      const to = order.type === 'take' ? me : world.look.members().find((one) => one.name !== undefined && fold(one.name).includes(fold(order.to)) && one.channel !== me.channel && covers(one.scope, handover));
      if (!to) return told(event, work.noSuchColleague(order.type === 'pass' ? order.to : ''));
      return assigned(handover, me, to, order.type === 'take' ? work.taken(order.question) : work.passedTo(order.question, to.name ?? ''), event, world);
    }
    case 'report': return onReport(order, me, event, world);
    case 'drafts': case 'show-draft': case 'edit-draft': case 'accept-draft': case 'reject-draft': case 'check-draft': return onDrafts(order, me, event, world);
    default: return onProducers(order, me, event, world);
  }
}

function useCode(typed: string, me: Member | undefined, event: Event, world: OfficeWorld): Done {
  const code = world.look.roleCode(typed);
  if (!code || code.until < world.now) return told(event, say.badRoleCode());
  // A code for less must not take away what somebody already has.
  if (me && atLeast(me.role, code.role) && isEverything(me.scope)) return told(event, say.yourRole(me));
  const member: Member = { channel: event.channel, role: code.role, scope: code.scope, ...(event.name ? { name: event.name } : {}), since: world.now, by: code.by };
  return told(event, say.granted(member), { type: 'use-code', code: code.code }, { type: 'grant', member }, {
    type: 'audit', entry: { who: code.by, what: 'grant role', about: event.channel, ...(me ? { before: `${me.role} ${inWords(me.scope)}` } : {}), after: `${member.role} ${inWords(member.scope)}` },
  });
}

export const inWords = say.scopeInWords;

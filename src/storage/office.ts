import { asc, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Room } from '../core/room/state.ts';
import type { Audited, Change } from '../core/staff/change.ts';
import type { Member, RoleCode, Scope } from '../core/staff/roles.ts';
import type { Database } from './open.ts';
import { present } from './rows.ts';
import * as table from './tables.ts';

const scope = z.strictObject({ communes: z.array(z.string()), tags: z.array(z.string()) });
const scopeFrom = (text: string): Scope => scope.parse(JSON.parse(text));

const memberFrom = (row: typeof table.member.$inferSelect): Member => ({ ...present(row), scope: scopeFrom(row.scope) }) as unknown as Member;
const roomFrom = (row: typeof table.room.$inferSelect): Room => ({ ...present(row), scope: scopeFrom(row.scope) }) as unknown as Room;

/** Roles, rooms, and what the office did. */
export function office({ db }: Database) {
  const memberOf = db.select().from(table.member).where(eq(table.member.channel, sql.placeholder('channel'))).prepare();
  const roomOf = db.select().from(table.room).where(eq(table.room.channel, sql.placeholder('channel'))).prepare();

  function apply(change: Change, now: number): void {
    switch (change.type) {
      case 'grant': {
        const row = { ...change.member, name: change.member.name ?? null, scope: JSON.stringify(change.member.scope) };
        db.insert(table.member).values(row).onConflictDoUpdate({ target: table.member.channel, set: row }).run();
        break;
      }
      case 'revoke': db.delete(table.member).where(eq(table.member.channel, change.channel)).run(); break;
      case 'make-code': db.insert(table.roleCode).values({ ...change.code, scope: JSON.stringify(change.code.scope) }).run(); break;
      case 'use-code': db.delete(table.roleCode).where(eq(table.roleCode.code, change.code)).run(); break;
      case 'room': {
        const row = { hushedUntil: null, ...change.room, scope: JSON.stringify(change.room.scope) };
        db.insert(table.room).values(row).onConflictDoUpdate({ target: table.room.id, set: row }).run();
        break;
      }
      case 'drop-room': db.delete(table.room).where(eq(table.room.id, change.room)).run(); break;
      case 'audit': db.insert(table.audit).values({ at: now, ...change.entry }).run(); break;
      default: change satisfies never;
    }
  }

  return {
    member: (channel: string): Member | undefined => { const row = memberOf.get({ channel }); return row && memberFrom(row); },
    members: (): Member[] => db.select().from(table.member).orderBy(asc(table.member.since), asc(table.member.channel)).all().map(memberFrom),
    roleCode(code: string): RoleCode | undefined {
      const row = db.select().from(table.roleCode).where(eq(table.roleCode.code, code)).get();
      return row && { ...row, scope: scopeFrom(row.scope) };
    },
    room: (channel: string): Room | undefined => { const row = roomOf.get({ channel }); return row && roomFrom(row); },
    rooms: (): Room[] => db.select().from(table.room).orderBy(asc(table.room.title), asc(table.room.id)).all().map(roomFrom),
    apply: (changes: readonly Change[], now: number): void => { for (const change of changes) apply(change, now); },
    audited: (most = 200): (Audited & { no: number; at: number })[] => db.select().from(table.audit).orderBy(desc(table.audit.no)).limit(most).all().map((row) => present(row) as Audited & { no: number; at: number }),

    /** What the office kept of these producers and these chats goes: a role goes with the person, an act stays as an act. */
    forget(producers: readonly string[], chats: readonly string[]): void {
      const them = [...producers, ...chats];
      db.update(table.audit).set({ about: null, before: null, after: null }).where(inArray(table.audit.about, them)).run();
      db.update(table.audit).set({ who: 'erased' }).where(inArray(table.audit.who, them)).run();
      db.delete(table.member).where(inArray(table.member.channel, [...chats])).run();
      db.delete(table.roleCode).where(or(inArray(table.roleCode.by, [...chats]))).run();
      db.update(table.member).set({ by: 'erased' }).where(inArray(table.member.by, [...chats])).run();
    },
  };
}

export type Office = ReturnType<typeof office>;

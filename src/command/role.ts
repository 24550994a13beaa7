import { randomBytes } from 'node:crypto';
import type { Config } from '../config.ts';
import { wakesOf } from '../core/desk/step.ts';
import type { ChannelId, TimerId } from '../core/ids.ts';
import { codeFrom } from '../core/read/code.ts';
import * as say from '../core/say/office.ts';
import type { Change } from '../core/staff/change.ts';
import { roleNamed, scopeIn, type Member, type Role, type Scope } from '../core/staff/roles.ts';
import type { Store } from '../storage/store.ts';
import { BadInput } from './bad-input.ts';
import { withStore } from './with-store.ts';

export type RoleOptions = { readonly scope?: string; readonly name?: string; readonly json?: boolean };

const BY = 'command line';
const LIVES = 24 * 3_600_000;
const CHANNEL = /^(?:zalo|telegram|simulator)\/\S{1,120}$/;

/** `ocop role grant CHAT ROLE`: for who is known already; `role code ROLE` for who is not. */
export function grantRole(config: Config, channel: string, named: string, options: RoleOptions): void {
  const role = roleOf(named);
  if (!CHANNEL.test(channel)) throw new BadInput(`${channel}: phải là một chat riêng dạng zalo/… hoặc telegram/…; xem: ocop role list`);
  withStore(config, (store, now) => {
    const before = store.office.member(channel);
    const member: Member = { channel: channel as ChannelId, role, scope: scopeOf(options), ...(options.name ? { name: options.name } : {}), since: now, by: BY };
    write(store, now, { type: 'grant', member }, { type: 'audit', entry: { who: BY, what: 'grant role', about: channel, ...(before ? { before: before.role } : {}), after: `${role} ${say.scopeInWords(member.scope)}` } });
    process.stdout.write(`${channel}: ${say.ROLE_NAMES[role]}, ${say.scopeInWords(member.scope)}\n`);
  });
}

/** A one-time code: whoever types it in a private chat with the bot has the role. The first admin comes in this way. */
export function codeForRole(config: Config, named: string, options: RoleOptions): void {
  const role = roleOf(named);
  withStore(config, (store, now) => {
    const code = { code: codeFrom(randomBytes(8).toString('hex')), role, scope: scopeOf(options), until: now + LIVES, by: BY };
    write(store, now, { type: 'make-code', code }, { type: 'audit', entry: { who: BY, what: 'make role code', after: `${role} ${say.scopeInWords(code.scope)}` } });
    process.stdout.write(options.json ? `${JSON.stringify({ code: `CB-${code.code}`, role, scope: code.scope, until: new Date(code.until).toISOString() })}\n` : `${say.roleCode(code)}\n`);
  });
}

export function listRoles(config: Config, options: RoleOptions): void {
  withStore(config, (store) => {
    const members = store.office.members();
    if (options.json) process.stdout.write(`${JSON.stringify(members, null, 1)}\n`);
    else process.stdout.write(members.length === 0 ? 'Chưa ai có vai trò. Quản trị đầu tiên: ocop role code admin\n' : members.map((one) => `${one.channel}  ${say.ROLE_NAMES[one.role]}  ${say.scopeInWords(one.scope)}  ${one.name ?? ''}\n`).join(''));
  });
}

export function revokeRole(config: Config, channel: string): void {
  withStore(config, (store, now) => {
    const member = store.office.member(channel);
    if (!member) throw new BadInput(`${channel}: chưa có vai trò`);
    const elsewhere = wakesOf(store.office.openHandovers(), member.channel, now, (nth) => `W0.${now}.${nth}` as TimerId);
    write(store, now, { type: 'revoke', channel: member.channel }, ...elsewhere, { type: 'audit', entry: { who: BY, what: 'revoke role', about: channel, before: member.role } });
    process.stdout.write(`${channel}: đã thu hồi ${say.ROLE_NAMES[member.role]}\n`);
  });
}

function roleOf(named: string): Role {
  const role = roleNamed(named);
  if (!role) throw new BadInput(`${named}: phải là consultant, staff hoặc admin`);
  return role;
}

const scopeOf = ({ scope }: RoleOptions): Scope => scopeIn(scope ?? '');

const write = (store: Store, now: number, ...changes: Change[]): void => { store.transaction(() => { store.office.apply(changes, now); }); };

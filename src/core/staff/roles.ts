import type { ChannelId } from '../ids.ts';
import { fold } from '../text.ts';
import type { Instant } from '../time.ts';

/* Everybody who writes is a producer or may become one. Who works for the programme has a role beside that, given to the
 * private chat they write from, and checked once, where the event enters (engine/take). */

/** Each may do what the ones before it may: consultants help producers, staff also keep rooms and announcements, admins
 *  also give roles. */
const ROLES = ['consultant', 'staff', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Which producers a member sees. Both lists empty: all. A commune is `Xuân Thành` or `Xuân Thành, Ninh Bình`. */
export type Scope = { readonly communes: readonly string[]; readonly tags: readonly string[] };

export const EVERYTHING: Scope = { communes: [], tags: [] };

export type Member = {
  readonly channel: ChannelId;
  readonly role: Role;
  readonly scope: Scope;
  readonly name?: string;
  readonly since: Instant;
  /** Who gave it: a member's chat, or `command line`. */
  readonly by: string;
};

/** One-time: whoever types it in a private chat has the role. */
export type RoleCode = { readonly code: string; readonly role: Role; readonly scope: Scope; readonly until: Instant; readonly by: string };

export const atLeast = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

export const isEverything = ({ communes, tags }: Scope): boolean => communes.length === 0 && tags.length === 0;

/** Where a producer is, and which audience tags it has. */
export type Whereabouts = { readonly commune?: string; readonly province?: string; readonly tags: readonly string[] };

/** Whether a producer is inside a scope. One whose commune is not known is inside no commune. */
export function covers(scope: Scope, { commune, province, tags }: Whereabouts): boolean {
  if (isEverything(scope)) return true;
  if (tags.length > 0 && scope.tags.some((tag) => tags.some((one) => fold(one) === fold(tag)))) return true;
  if (commune === undefined) return false;
  const here = bareName(commune);
  return placesOf(scope).some(({ name, within }) => name === here && (within === undefined || (province !== undefined && bareName(province) === within)));
}

type Place = { readonly name: string; readonly within?: string };
const places = new WeakMap<Scope, readonly Place[]>();

/** The communes of a scope, taken apart once: a morning's list asks each scope about thousands of questions. */
function placesOf(scope: Scope): readonly Place[] {
  const known = places.get(scope);
  if (known) return known;
  const read = scope.communes.map((entry): Place => {
    const [name = '', within] = entry.split(',');
    return { name: bareName(name), ...(within === undefined ? {} : { within: bareName(within) }) };
  });
  places.set(scope, read);
  return read;
}

/** How much two scopes have to do with each other: 2 one names what the other names, 1 one of them is everything, 0 nothing. */
export function overlap(a: Scope, b: Scope): number {
  if (isEverything(a) || isEverything(b)) return 1;
  const shared = a.tags.some((tag) => b.tags.some((one) => fold(one) === fold(tag))) || a.communes.some((one) => b.communes.some((other) => bareName(one.split(',')[0]!) === bareName(other.split(',')[0]!)));
  return shared ? 2 : 0;
}

/** Names of places, folded once: a morning's lists compare the same few thousand a million times. */
const bareNames = new Map<string, string>();
const MOST = 20_000;

/** `xã Xuân Thành` → `xuan thanh`. */
export function bareName(name: string): string {
  const known = bareNames.get(name);
  if (known !== undefined) return known;
  if (bareNames.size >= MOST) bareNames.clear();
  const bare = fold(name).replace(/^(?:xa|phuong|thi tran|tinh|thanh pho|tp)\s+/, '');
  bareNames.set(name, bare);
  return bare;
}

const WORDS: Readonly<Record<string, Role>> = {
  consultant: 'consultant', 'tu van': 'consultant', tuvan: 'consultant', 'can bo tu van': 'consultant',
  staff: 'staff', 'dieu phoi': 'staff', dieuphoi: 'staff', 'can bo': 'staff', 'can bo dieu phoi': 'staff',
  admin: 'admin', 'quan tri': 'admin', quantri: 'admin',
};

/** A role as people write it. */
export const roleNamed = (word: string): Role | undefined => (Object.hasOwn(WORDS, fold(word)) ? WORDS[fold(word)] : undefined);

/** `xã Xuân Thành, Ninh Bình; xã Hải Xuân; thẻ đợt-1`: parts between semicolons; a part that begins with "thẻ" is a tag. */
export function scopeIn(text: string): Scope {
  const parts = text.normalize('NFC').split(';').map((part) => part.trim()).filter(Boolean);
  const tags = parts.filter((part) => /^th[ẻe]\s/iu.test(part)).map((part) => part.replace(/^th[ẻe]\s+/iu, '').trim());
  const communes = parts.filter((part) => !/^th[ẻe]\s/iu.test(part)).map((part) => part.replace(/^(?:xã|xa|phường|phuong)\s+/iu, '').trim());
  return { communes, tags };
}

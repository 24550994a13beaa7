import type { z } from 'zod';
import type { Emulation } from '../emulation.ts';
import type { Service } from '../hosts.ts';
import type { Account, Group, Person, Thread } from '../world.ts';

/** Zalo says no, in its envelope. */
export class Refused {
  readonly code: number;
  readonly why: string;
  constructor(code: number, why: string) {
    this.code = code;
    this.why = why;
  }
}

export type At = {
  readonly emulation: Emulation;
  readonly account: Account;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** Done once the reply is out. */
  readonly after: (act: () => void) => void;
};

/** One path of the API. `params` is strict: a field it does not name is a violation, for then the library or our call has changed. */
export type Call = {
  readonly service: Service;
  readonly method: 'GET' | 'POST';
  /** Null: the call carries no parameters. */
  readonly params: z.ZodType | null;
  /** Beside `params`, `nretry`, `zpw_ver` and `zpw_type`. */
  readonly query?: readonly string[];
  /** The one reply that is not encrypted. */
  readonly open?: boolean;
  readonly answer: (params: unknown, at: At) => unknown;
};

/** The data of a reply, or Refused. */
export const call = <S extends z.ZodType>(service: Service, method: Call['method'], params: S, answer: (params: z.infer<S>, at: At) => unknown, more: Pick<Call, 'query' | 'open'> = {}): Call =>
  ({ service, method, params, ...more, answer: (given, at) => answer(given as z.infer<S>, at) });

export const bare = (service: Service, answer: (at: At) => unknown): Call => ({ service, method: 'GET', params: null, answer: (_, at) => answer(at) });

/** Code 114 also stands for a person the account has nothing to do with. */
export const BAD_PARAMETER = 114;

export function personOf({ emulation: { world }, account }: At, uid: string): Person | Refused {
  const person = world.whoIs(account, uid);
  if (!person) return new Refused(BAD_PARAMETER, `${uid} is nobody's uid as ${account.name} sees people`);
  return world.related(account, person) ? person : new Refused(BAD_PARAMETER, `${account.name} has no relation to ${person.name}`);
}

export function directThread(at: At, toid: string): Thread | Refused {
  const person = personOf(at, toid);
  return person instanceof Refused ? person : { type: 'dm', between: [at.account, person] };
}

export function groupOf({ emulation: { world }, account }: At, grid: string): Group | Refused {
  const group = world.groups.get(grid);
  if (!group) return new Refused(BAD_PARAMETER, `there is no group ${grid}`);
  return group.members.has(account) ? group : new Refused(BAD_PARAMETER, `${account.name} is not in ${group.name}`);
}

export function groupThread(at: At, grid: string): Thread | Refused {
  const group = groupOf(at, grid);
  return group instanceof Refused ? group : { type: 'group', group };
}

export const threadOf = (at: At, { toid, grid }: { readonly toid?: string | undefined; readonly grid?: string | undefined }): Thread | Refused =>
  grid === undefined ? directThread(at, toid ?? '') : groupThread(at, grid);

/** Ids are numbers in replies, as far as a number can hold them. */
export const number = (id: bigint): number | string => (id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : String(id));

import { createHash, randomBytes } from 'node:crypto';

// What is true on Zalo's side, whoever looks. `view.ts` says how it looks to one account.

export type Person = { readonly name: string; readonly globalId: string; readonly phone?: string };

/** A person whose session a bot uses. `session` is what the phone and the servers know of it. */
export type Account = Person & { readonly session: Session; readonly secondUid: boolean };

export type Session = {
  zpsid: string;
  zpwSek: string;
  /** Set by `rotateCookie` until it is handed out; then the old value lives until the new one is first used. */
  next: { readonly zpwSek: string; handedOut: boolean } | null;
  readonly secretKey: Buffer;
  /** Bound by the first login, as on Zalo: the same cookie from elsewhere is refused. */
  imei: string | null;
  userAgent: string | null;
  expired: boolean;
  logins: number;
  /** Old messages are kept for the login session they came in. */
  since: number;
};

export type Group = { readonly id: string; readonly name: string; readonly creator: Person; readonly members: Set<Person>; readonly createdAt: number };

export type Thread = { readonly type: 'dm'; readonly between: readonly [Person, Person] } | { readonly type: 'group'; readonly group: Group };

export type Mention = { readonly of: Person | 'everyone'; readonly pos: number; readonly len: number };

export type Draft = {
  readonly thread: Thread;
  readonly from: Person;
  readonly msgType: string;
  readonly content: unknown;
  readonly quote?: Message;
  readonly mentions?: readonly Mention[];
  /** Given by the client that sends; Zalo passes it on to everyone. */
  readonly cliMsgId?: string;
  /** `api`: sent by a bot through the library. `phone`: typed by a hand. */
  readonly by: 'api' | 'phone';
  /** Ids as bare JSON numbers instead of strings. */
  readonly numericIds?: boolean;
};

export type Message = Draft & {
  readonly msgId: bigint;
  readonly cliMsgId: string;
  readonly ts: number;
  /** Who was there to see it. */
  readonly audience: readonly Person[];
};

export type Topic = {
  readonly id: string; readonly thread: Thread; readonly creator: Person; readonly kind: 'reminder' | 'note'; readonly createdAt: number;
  title: string; startTime: number; repeat: number; emoji: string; color: number; pinned: boolean; removed: boolean;
  readonly answers: Map<Person, 'accept' | 'reject'>;
};

export type FriendRequest = { readonly from: Person; readonly to: Account; readonly message: string; readonly at: number };

export type WorldOptions = { readonly now?: () => number; readonly firstMsgId?: bigint };

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

export const newSession = (): Session =>
  ({ zpsid: hex(12), zpwSek: hex(16), next: null, secretKey: randomBytes(16), imei: null, userAgent: null, expired: false, logins: 0, since: 0 });

export type World = ReturnType<typeof createWorld>;

export function createWorld({ now = Date.now, firstMsgId = 7_000_000_000_001n }: WorldOptions = {}) {
  const people: Person[] = [];
  const groups = new Map<string, Group>();
  const log: Message[] = [];
  const friendships = new Map<Person, Set<Person>>();
  let lastTs = 0;
  let nextMsgId = firstMsgId;
  let nextId = 500_001;

  const person = (name: string, phone?: string): Person =>
    enrol({ name, globalId: `G${hex(8).toUpperCase()}`, ...(phone !== undefined && { phone }) });

  const account = (name: string, secondUid = false): Account =>
    enrol({ name, globalId: `G${hex(8).toUpperCase()}`, session: newSession(), secondUid });

  function enrol<P extends Person>(one: P): P {
    people.push(one);
    friendships.set(one, new Set());
    return one;
  }

  /** Nineteen digits, different for every account that looks. `second`: the other own uid some accounts were seen with. */
  function uid(viewer: Person, of: Person, second = false): string {
    const digest = createHash('sha256').update(`${viewer.globalId}>${of.globalId}${second ? '>second' : ''}`).digest();
    return String(1_000_000_000_000_000_001n + (digest.readBigUInt64BE() % 8_000_000_000_000_000_000n));
  }

  function group(name: string, members: readonly Person[], creator: Person): Group {
    const made: Group = { id: String(3_000_000_000_000_000_001n + BigInt(nextId++) * 7_919_000_000_007n), name, creator, members: new Set([creator, ...members]), createdAt: now() };
    groups.set(made.id, made);
    return made;
  }

  return {
    people, groups, log, now, person, account, uid, group,
    topics: new Map<string, Topic>(),
    requests: new Set<FriendRequest>(),
    undone: new Set<Message>(),
    nextId: () => nextId++,
    /** Whom the account means by a uid; nobody, when it never had that uid for anyone. */
    whoIs: (viewer: Person, id: string): Person | undefined => people.find((one) => uid(viewer, one) === id || (one === viewer && uid(viewer, one, true) === id)),
    areFriends: (a: Person, b: Person): boolean => friendships.get(a)?.has(b) === true,
    befriend: (a: Person, b: Person): void => { friendships.get(a)?.add(b); friendships.get(b)?.add(a); },
    unfriend: (a: Person, b: Person): void => { friendships.get(a)?.delete(b); friendships.get(b)?.delete(a); },
    friendsOf: (a: Person): readonly Person[] => [...(friendships.get(a) ?? [])],
    /** Zalo refuses a uid that has nothing to do with the account: no friend, no common group, no chat so far. */
    related(a: Person, b: Person): boolean {
      return friendships.get(a)?.has(b) === true
        || [...groups.values()].some((group) => group.members.has(a) && group.members.has(b))
        || log.some(({ thread }) => thread.type === 'dm' && thread.between.includes(a) && thread.between.includes(b));
    },
    post(draft: Draft): Message {
      lastTs = Math.max(lastTs + 1, now());
      const message: Message = { ...draft, msgId: nextMsgId++, cliMsgId: draft.cliMsgId ?? String(lastTs - 137), ts: lastTs, audience: inThread(draft.thread) };
      log.push(message);
      return message;
    },
  };
}

export const isAccount = (person: Person): person is Account => 'session' in person;

/** Everyone who sees what happens in the thread. */
export const inThread = (thread: Thread): readonly Person[] => (thread.type === 'dm' ? [...new Set(thread.between)] : [...thread.group.members]);

export const isSame = (a: Thread, b: Thread): boolean =>
  a.type === 'dm' ? b.type === 'dm' && a.between.every((one) => b.between.includes(one)) && b.between.every((one) => a.between.includes(one)) : b.type === 'group' && a.group === b.group;

export const findMessage = (world: World, id: string | bigint): Message | undefined => world.log.find((message) => String(message.msgId) === String(id));

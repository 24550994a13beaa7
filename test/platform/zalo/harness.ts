import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { z } from 'zod';
import type { Incoming } from '../../../src/core/event.ts';
import type { EffectId } from '../../../src/core/ids.ts';
import type { Outcome, Standing } from '../../../src/engine/ports.ts';
import { zalo, type Zalo, type ZaloOptions } from '../../../src/platform/zalo/platform.ts';
import { seal } from '../../../src/platform/zalo/session.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import type { Store } from '../../../src/storage/store.ts';
import { createApi } from '../../emulators/zalo/api.ts';
import { bare, call, groupOf, Refused, type Call } from '../../emulators/zalo/calls/call.ts';
import { deliver } from '../../emulators/zalo/calls/deliver.ts';
import { sendCalls } from '../../emulators/zalo/calls/send.ts';
import { defaults, json, type Answer, type Asked, type Emulation, type Settings } from '../../emulators/zalo/emulation.ts';
import { faults } from '../../emulators/zalo/faults.ts';
import { createHttp } from '../../emulators/zalo/http.ts';
import { createLogin } from '../../emulators/zalo/login.ts';
import { credentials, sekCookie, sidCookie } from '../../emulators/zalo/session.ts';
import { createSockets } from '../../emulators/zalo/socket.ts';
import { control, messageAsSeen, messagePush, reactionPush } from '../../emulators/zalo/view.ts';
import { createWorld, isAccount, type Account, type Draft, type Message, type Person, type Thread } from '../../emulators/zalo/world.ts';
import { freshStore } from '../../fresh.ts';
import { settings } from './settings.ts';

const endings: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

/** Calls this product makes that the emulator's own list does not have. */
const imei = z.string();
const more: Readonly<Record<string, Call>> = {
  '/api/message/typing': call('chat', 'POST', z.strictObject({ toid: z.string(), destType: z.number(), imei }), () => ''),
  '/api/group/typing': call('group', 'POST', z.strictObject({ grid: z.string(), imei }), () => ''),
  '/keepalive': call('chat', 'GET', z.strictObject({ imei }), () => ({ config_vesion: 0 }), { open: true }),
  '/api/social/profile/me-v2': bare('profile', ({ account, emulation: { world } }) => ({ profile: { userId: world.uid(account, account, account.secondUid), globalId: account.globalId } })),
  '/api/social/friend/getprofiles/v2': call('profile', 'POST', z.looseObject({ friend_pversion_map: z.array(z.string()) }), ({ friend_pversion_map: asked }, { account, emulation: { world } }) => ({
    changed_profiles: Object.fromEntries(asked.flatMap((key) => {
      const uid = key.replace(/_0$/, '');
      const person = world.whoIs(account, uid);
      return person ? [[uid, { userId: uid, globalId: person.globalId, displayName: person.name }]] : [];
    })),
  })),
  '/api/friend/recommendsv2/list': call('friend', 'GET', z.strictObject({ imei }), (_, { account, emulation: { world } }) => ({
    recommItems: [...world.requests].filter(({ to }) => to === account).map(({ from, message }) => ({ dataInfo: { userId: world.uid(account, from), recommType: 2, recommInfo: { message } } })),
  })),
  '/api/friend/accept': call('friend', 'POST', z.strictObject({ fid: z.string(), language: z.string() }), ({ fid }, { account, emulation: { world } }) => {
    const from = world.whoIs(account, fid);
    const request = [...world.requests].find((one) => one.from === from && one.to === account);
    if (!from || !request) return new Refused(215, 'no request');
    world.requests.delete(request);
    world.befriend(account, from);
    return '';
  }),
  '/api/group/getlg/v4': bare('group_poll', ({ account, emulation: { world } }) => ({ version: '1', gridVerMap: Object.fromEntries([...world.groups.values()].filter(({ members }) => members.has(account)).map(({ id }) => [id, '1'])) })),
  '/api/group/getmg-v2': call('group', 'POST', z.strictObject({ gridVerMap: z.string() }), ({ gridVerMap }, { account, emulation: { world, violations } }) => {
    const ids = Object.keys(JSON.parse(gridVerMap) as object);
    if (ids.length > 80) violations.push(`${ids.length} groups asked for at once`);
    return { gridInfoMap: Object.fromEntries(ids.map((id) => [id, { name: world.groups.get(id)!.name, memberIds: [], memVerList: [...world.groups.get(id)!.members].map((one) => `${world.uid(account, one)}_0`) }])) };
  }),
  '/api/board/topic/createv2': call('group_board', 'POST', z.looseObject({ grid: z.string(), params: z.string(), startTime: z.number() }), ({ grid, params, startTime }, at) => {
    const group = groupOf(at, grid);
    if (group instanceof Refused) return group;
    const id = `T${at.emulation.world.nextId()}`;
    at.emulation.world.topics.set(id, { id, thread: { type: 'group', group }, creator: at.account, kind: 'reminder', createdAt: Date.now(), title: params, startTime, repeat: 0, emoji: '', color: 0, pinned: false, removed: false, answers: new Map() });
    deliver(at.emulation, at.emulation.world.post({ thread: { type: 'group', group }, from: at.account, msgType: 'chat.todo', content: { title: 'reminder' }, by: 'api' }));
    return { id, startTime };
  }),
  '/api/board/topic/listResponseEvent': call('group_board', 'GET', z.strictObject({ eventId: z.string() }), ({ eventId }, { account, emulation: { world } }) => {
    const answers = [...world.topics.get(eventId)!.answers];
    const by = (answer: string) => answers.filter(([, one]) => one === answer).map(([person]) => world.uid(account, person));
    return { acceptMember: by('accept'), rejectMember: by('reject') };
  }),
  '/api/poll/create': call('group', 'POST', z.looseObject({ group_id: z.string(), question: z.string(), options: z.array(z.string()) }), ({ question, options }, { emulation: { world } }) => {
    const id = world.nextId();
    world.polls.set(id, { id, question, options: options.map((content, i) => ({ id: i + 1, content, voters: new Set() })) } as never);
    return { poll_id: id };
  }),
  '/api/poll/detail': call('group', 'POST', z.strictObject({ poll_id: z.number(), imei }), ({ poll_id: id }, { account, emulation: { world } }) => ({
    poll_id: id, options: world.polls.get(id)!.options.map(({ id: option, content, voters }) => ({ option_id: option, content, votes: voters.size, voters: [...voters].map((one) => world.uid(account, one)) })),
  })),
};

/** A file in one piece, and the push that says it is there. */
const upload = z.looseObject({ toid: z.string(), fileName: z.string(), totalChunk: z.literal(1) });
const uploads: Readonly<Record<string, Call>> = {
  '/api/message/asyncfile/upload': call('file', 'POST', upload, (_, at) => {
    const { world, settings: { fileDone }, later, tell } = at.emulation;
    const fileId = world.nextId();
    const done = () => { tell([at.account], () => control({ act_type: 'file_done', fileId, data: { url: `https://f1.zdn.vn/${fileId}` } })); };
    if (typeof fileDone === 'number') at.after(() => { later(fileDone, done); });
    return { fileId, clientFileId: 5 };
  }, { query: ['type'] }),
  '/api/message/asyncfile/msg': call('file', 'POST', z.looseObject({ toid: z.string(), fileName: z.string(), fileUrl: z.string(), clientId: z.number() }), ({ toid, fileName, fileUrl, clientId }, at) => {
    const to = at.emulation.world.whoIs(at.account, toid)!;
    return { msgId: String(deliver(at.emulation, at.emulation.world.post({ thread: { type: 'dm', between: [at.account, to] }, from: at.account, msgType: 'share.file', content: { title: fileName, href: fileUrl }, by: 'api', cliMsgId: String(clientId) })).msgId) };
  }),
};

/** What a hand with a phone does with the picture; `hang`: there is none. */
export type Phone = 'scan' | 'decline' | 'ignore' | 'hang';

/** The pages a login by code goes through. What people do with their phones is scripted: one word for each picture shown. */
function qrPages(account: () => Account, script: Phone[], picture: () => string) {
  const scripts = [...script];
  let now: string | undefined;
  const answer = (data: unknown, error_code = 0): Answer => ({ reply: json({ error_code, error_message: '', data }) });
  return (asked: Asked): Answer | Promise<Answer> => {
    switch (`${asked.host}${asked.path}`) {
      case 'id.zalo.me/account': return scripts[0] === 'hang' ? new Promise(() => undefined) : { reply: { status: 200, body: '<script src="https://stc-zlogin.zdn.vn/main-2.44.11.js"></script>' } };
      case 'id.zalo.me/account/logininfo': case 'id.zalo.me/account/verify-client': return answer({});
      case 'id.zalo.me/account/authen/qr/generate': now = scripts.shift(); return answer({ code: 'C', token: 'T', image: `data:image/png;base64,${picture()}`, options: {} });
      case 'id.zalo.me/account/authen/qr/waiting-scan': return now === 'ignore' ? new Promise((resolve) => { setTimeout(() => { resolve(answer(null, 8)); }, 20); }) : answer({ display_name: 'Trợ lý', avatar: '' });
      case 'id.zalo.me/account/authen/qr/waiting-confirm': return now === 'decline' ? answer(null, -13) : answer({});
      case 'id.zalo.me/account/checksession': {
        const { session } = account();
        session.imei = null;
        return { reply: { status: 200, headers: { 'set-cookie': [sidCookie(session.zpsid), sekCookie(session.zpwSek)] }, body: '' } };
      }
      case 'jr.chat.zalo.me/jr/userinfo': return answer({ logged: true, info: { name: 'Trợ lý', avatar: '' } });
      default: return { reply: { status: 404, body: '' } };
    }
  };
}

/** A Zalo of one's own, gone after the test. */
export async function emulator(given: Partial<Settings> = {}, qr: { script: Phone[]; picture: () => string } = { script: [], picture: () => '' }) {
  const world = createWorld();
  const files = new Map<string, (asked: { path: string }) => Answer['reply']>();
  let over = false;
  let port = 0;
  const emulation: Emulation = {
    world, settings: { ...defaults, ...given }, faults: faults(), calls: [], reactions: [], violations: [],
    socketUrl: () => `ws://127.0.0.1:${port}`,
    tell: (people, push) => { sockets.tell(people, push); },
    store: () => '',
    later: (ms, act) => { setTimeout(() => { if (!over) act(); }, ms); },
  };
  const http = createHttp(emulation, {
    login: createLogin(emulation), qr: qrPages(() => world.people.find(isAccount)!, qr.script, qr.picture), api: createApi(emulation, { ...sendCalls, ...more, ...uploads }),
    files: (asked) => ({ reply: files.get(`${asked.host}${asked.path}`)?.(asked) ?? { status: 404, body: '' } }),
  });
  const sockets = createSockets(emulation, http);
  await new Promise<void>((resolve) => { http.listen(0, '127.0.0.1', resolve); });
  port = (http.address() as AddressInfo).port;
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (stopped) return;
    stopped = true;
    over = true;
    sockets.stop();
    http.closeAllConnections();
    await new Promise<void>((resolve) => { http.close(() => { resolve(); }); });
  };
  endings.push(stop);

  const says = (thread: Thread, from: Person, content: unknown, draft: Partial<Draft> = {}): Message =>
    deliver(emulation, world.post({ thread, from, msgType: 'webchat', content, by: 'phone', ...draft }));

  return {
    ...emulation, emulation, sockets, files, stop, url: `http://127.0.0.1:${port}`,
    says,
    dm: (a: Person, b: Person): Thread => ({ type: 'dm', between: [a, b] }),
    inGroup: (group: ReturnType<typeof world.group>): Thread => ({ type: 'group', group }),
    /** A message that is pushed again, or for the first time, just as given. */
    push: (to: Account, ...messages: Message[]): void => { sockets.push(to, messagePush(world, to, messages)); },
    asSeen: (viewer: Account, message: Message) => messageAsSeen(world, viewer, message),
    undoes(message: Message): void {
      world.undone.add(message);
      deliver(emulation, world.post({ thread: message.thread, from: message.from, msgType: 'chat.undo', content: { deleteMsg: 1, globalMsgId: message.msgId, cliMsgId: message.cliMsgId }, by: 'phone' }));
    },
    reacts(by: Person, to: Message, icon: string, type: number): void {
      const { msgId, ts } = world.post({ thread: to.thread, from: by, msgType: 'chat.reaction', content: '', by: 'phone' });
      sockets.tell(to.audience.filter(isAccount), (viewer) => reactionPush(world, viewer, by, to, { icon, type }, { msgId, ts }));
    },
    groupEvent: (to: Account, act: string, data: object): void => { sockets.push(to, control({ act_type: 'group', act, data: JSON.stringify(data) })); },
    asksToBeFriend(from: Person, to: Account, message: string): void {
      world.requests.add({ from, to, message, at: Date.now() });
      sockets.push(to, control({ act_type: 'fr', act: 'req_v2', data: { fromUid: world.uid(to, from), toUid: '0', src: 30, message } }));
    },
    sent: (account: Account): readonly Message[] => world.log.filter((message) => message.from === account && message.by === 'api' && message.msgType === 'webchat'),
    callsTo: (path: string) => emulation.calls.filter((one) => one.path === path),
    logins: (account: Account): number => account.session.logins,
  };
}

export type Emulator = Awaited<ReturnType<typeof emulator>>;

/** Waits for what should come soon; fails by name when it does not. */
export async function soon(what: string, is: () => boolean, within = 20_000): Promise<void> {
  for (const until = Date.now() + within; !is();) {
    if (Date.now() > until) throw new Error(`it did not come about that ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 3); });
  }
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** The platform on this emulator, logged in by what the account's session is, and everything it brings. */
export async function running(server: Emulator, account: Account, options: Partial<ZaloOptions> & { store?: Store; take?: (incoming: Incoming) => Promise<void>; start?: boolean } = {}) {
  const store = options.store ?? freshStore();
  store.database.sqlite.pragma('synchronous = OFF');
  const keep = zaloKeep(store.database);
  const used = options.settings ?? settings;
  if (!keep.session()) {
    const { cookie, imei, userAgent, language } = credentials(account);
    keep.saveSession({ uid: null, sealed: seal({ cookies: cookie, imei, userAgent, language }, used.secret), savedAt: 0, madeAt: 1, since: 0 });
  }
  const taken: Incoming[] = [];
  const standings: Standing[] = [];
  const notices: { what: string; fields?: Readonly<Record<string, unknown>> }[] = [];
  const { take, start, store: _store, ...rest } = options;
  const platform: Zalo = zalo({ settings: used, keep, clock: { now: () => Date.now() }, loopback: server.url, notice: (what, fields) => { notices.push({ what, ...(fields ? { fields } : {}) }); }, ...rest });
  const intake = {
    async take(incoming: Incoming) { await take?.(incoming); taken.push(incoming); },
    standing(standing: Standing) { standings.push(standing); },
  };
  endings.push(() => platform.stop());
  const state = () => standings.at(-1)?.state;
  if (start !== false) {
    await platform.start(intake);
    await soon('it is up', () => state() === 'up');
    await wait(30);
  }
  let effects = 0;
  const ofChat = (person: Person): string => `zalo/${server.world.uid(account, account)}:${server.world.uid(account, person)}`;
  return {
    platform, store, keep, taken, standings, notices, state, intake,
    chat: (person: Person) => ofChat(person) as Incoming['channel'],
    room: (group: { readonly id: string }) => `zalo/${server.world.uid(account, account)}:g:${group.id}` as Incoming['channel'],
    send: (channel: Incoming['channel'], text: string, effect = `E${(effects += 1)}.1`): Promise<Outcome> => platform.send(channel, { text }, effect as EffectId),
    /** As the dispatcher does with what is held. */
    sendUntil: async (channel: Incoming['channel'], text: string, effect: string): Promise<Outcome> => {
      for (let tries = 0; tries < 200; tries += 1) {
        const outcome = await platform.send(channel, { text }, effect as EffectId);
        if (outcome.type !== 'held') return outcome;
        await wait(Math.min(Math.max(outcome.until - Date.now(), 1), 50));
      }
      throw new Error('held for ever');
    },
    texts: (): string[] => taken.flatMap((one) => (one.type === 'said' ? [one.text] : [])),
  };
}

/** One account with a friend, up and running. */
export async function pair(given: Partial<Settings> = {}, options: Parameters<typeof running>[2] = {}) {
  const server = await emulator(given);
  const bot = server.world.account('Trợ lý');
  const lan = server.world.person('Lan');
  server.world.befriend(bot, lan);
  const dm = server.dm(lan, bot);
  const run = await running(server, bot, options);
  return { server, bot, lan, dm, ...run, says: (text: string, draft: Partial<Draft> = {}): Message => server.says(dm, lan, text, draft) };
}

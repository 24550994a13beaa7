import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { watchdog } from '../../../src/platform/zalo/watchdog.ts';
import { pack, wrap } from '../../emulators/zalo/wire.ts';
import { pair, soon, wait } from './harness.ts';
import { TELEGRAM_REMEDIES } from '../telegram/remedies.ts';
import { REMEDIES } from './remedies.ts';
import { impatient, settings, usual } from './settings.ts';
import { virtualTime } from './virtual-time.ts';

/* What Zalo, the network and people may do to us, and where it is held against us. `npm run remedies` takes each remedy out.
 *
 * | fault                                        | remedy                                   | test                                                            |
 * |----------------------------------------------|------------------------------------------|-----------------------------------------------------------------|
 * | we die between hearing and recording         | asked for again, known by its key        | hearing: a message the engine could not take is asked for again |
 * | a handler throws                             | each message by itself                   | hearing: a failure over one message does not cost the others    |
 * | the same msgId again                         | zalo_met.key, and the event's id         | hearing: nothing is heard twice                                 |
 * | the same message under another msgId         | guard of sender and cliMsgId             | hearing: the same message under another id                      |
 * | frames overtake each other                   | gathered and put in order                | hearing: messages that overtake each other                      |
 * | 1006 twenty times                            | a listener from what the login left      | line: twenty drops … no login                                   |
 * | 3000                                         | minutes of waiting, one try              | line: who takes our seat keeps it for minutes                   |
 * | 3003                                         | one login, then a person                 | line: a kick is answered by one login                           |
 * | a socket that brings no key                  | left in time; a login after five         | line: a socket that opens and brings no key                     |
 * | a session of half a day                      | a login at the next drop                 | line: a session of half a day                                   |
 * | a socket that says nothing                   | ping, pong, terminate                    | line: a socket that says nothing; here: within a minute         |
 * | the machine slept                            | late timers                              | line: a machine that slept                                      |
 * | a gap                                        | old messages, gap records                | hearing: what was said while the line was down is found, once   |
 * | a code scanned anew after a gap              | the gap record says what is lost         | line: made anew by a person                                     |
 * | a line that does not hold                    | counted; slower for an hour              | line: a line that does not hold                                 |
 * | cookies renewed                              | saved when they change                   | line: a renewed cookie is kept, … is what the next shows        |
 * | the session refused                          | needs-login, no second try               | line: one that Zalo refuses waits for a person                  |
 * | the session dies in use                      | 102, or calls of every kind fail         | line: that dies in use; pure: a session that died in use        |
 * | errors of sending, row by row                | verdict, then rest, hold or refuse       | pure: what an error means; sending: what becomes of a message   |
 * | friend requests: 215, 221, 222, 225          | closed, counted or not; the account rests | here: a friend request answered with                            |
 * | success without an id                        | no success; the account rests            | sending: success without an id                                  |
 * | the answer to a send is lost                 | the echo decides                         | sending: done, and the answer cut off / never comes             |
 * | sends side by side                           | one queue for the account                | sending: thirty chats at once; the emulator counts client ids   |
 * | a file while the line is down                | held                                     | sending: a file while the line is down                          |
 * | `file_done` never, or too early              | a time-out                               | sending: a file whose push never comes; here: comes too early   |
 * | put into a group, out of it                  | selfListen, group events                 | hearing: being added, being taken out                           |
 * | named or quoted in a group                   | mentions and quotes by both uids         | hearing: groups                                                 |
 * | a hand types on the phone                    | an echo that is not ours                 | hearing: the office writes by hand                              |
 * | RSVP                                         | pushed answers; asked again for each count | more: a reminder counts who goes; reminder: who accepts         |
 * | one of thirty groups fails                   | each its own outbox row                  | sending: an announcement to thirty groups                       |
 * | one of thirty groups takes nothing from us   | that chat rests                          | sending: one of thirty groups                                   |
 * | one of a list of groups makes no sense       | read one by one                          | pure: of a list of groups                                       |
 * | stop                                         | a flag, goodbye, one second              | line: the end; process: ends within ten seconds of SIGTERM      |
 * | two processes                                | a lease                                  | line: one process; process: two processes on one account        |
 * | a kind of message nobody knows               | told as something sent                   | hearing: what people send                                       |
 * | ids longer than numbers                      | strings at the door                      | hearing: ids as bare numbers                                    |
 * | frames of a command nobody reads             | counted, told, kept for the doctor       | hearing: a command the library passes over; here                |
 * | malformed frames, missing fields             | read tolerantly, left out one by one     | here                                                            |
 * | a frame of 6 MB                              | its text is cut at the door              | hearing: a frame of six megabytes                               |
 * | a link into our own house, or elsewhere      | https, Zalo's hosts, no private address  | more: nothing is fetched from; a redirect out of Zalo           |
 * | a good name that leads into our house        | its addresses are looked at              | more: a name of Zalo’s that leads to                            |
 * | a lapsed link: 200 with JSON                 | looked at before it is kept              | more: a link whose time is up                                   |
 * | a link that answers 403, 404                 | the smaller copy of a photo              | more: a link that answers                                       |
 * | a file of 200 MB                             | cut at 20 MB                             | more: two hundred megabytes are not read to the end             |
 */

describe('frames that are not as they should be', () => {
  const plain = (event: unknown): Buffer => pack(501, 0, wrap(0, Buffer.alloc(32), event));
  const rows: [what: string, frame: Buffer][] = [
    ['nothing at all', Buffer.alloc(0)],
    ['less than a header', Buffer.from([1, 2])],
    ['a header and no more', Buffer.from([1, 0xf5, 1, 0])],
    ['no JSON', Buffer.concat([Buffer.from([1, 0xf5, 1, 0]), Buffer.from('{"encrypt":')])],
    ['sealed with another key', pack(501, 0, wrap(2, Buffer.alloc(32, 7), { msgs: [] }))],
    ['too short to be sealed', pack(501, 0, { encrypt: 2, data: 'AAAA' })],
    ['compressed, and not', pack(501, 0, { encrypt: 1, data: Buffer.from('nothing pressed').toString('base64') })],
    ['sealed in a manner nobody knows', pack(501, 0, { encrypt: 9, data: 'x' })],
    ['without messages', plain({})],
    ['messages that are no list', plain({ msgs: 5 })],
    ['messages that are none', plain({ msgs: [null, 5, 'x', [], {}] })],
    ['a control without content', pack(601, 0, wrap(0, Buffer.alloc(32), { controls: [{}, null] }))],
    ['reactions without a list', pack(612, 0, wrap(0, Buffer.alloc(32), { reacts: null }))],
  ];
  test.each(rows)('%s: what comes after it is heard', async (_what, frame) => {
    const { server, bot, says, texts, state } = await pair();
    server.sockets.raw(bot, frame);
    says('vẫn nghe');
    await soon('the next is heard', () => texts().includes('vẫn nghe'));
    expect(state()).toBe('up');
    expect(server.logins(bot)).toBe(1);
  });

  const missing: [field: string, kept: boolean][] = [['msgId', false], ['uidFrom', false], ['ts', false], ['cliMsgId', true], ['dName', true], ['idTo', true], ['ttl', true], ['propertyExt', true], ['mentions', true], ['msgType', true]];
  test.each(missing)('a message without its %s among good ones: taken: %s', async (field, kept) => {
    const { server, bot, lan, dm, texts, taken } = await pair();
    const posted = ['trước', 'thiếu', 'sau'].map((content) => server.world.post({ thread: dm, from: lan, msgType: 'webchat', content, by: 'phone' }));
    const msgs = posted.map((message) => server.asSeen(bot, message));
    Reflect.deleteProperty(msgs[1]!, field);
    server.sockets.raw(bot, plain({ msgs }));
    await soon('the others are taken', () => texts().includes('trước') && texts().includes('sau'));
    await wait(30);
    expect(taken).toHaveLength(kept ? 3 : 2);
  });
});

test('with the settings of an office a silent socket is found within a minute', async () => {
  const { clock, timers, until } = virtualTime(0);
  let found: number | undefined;
  const { ping, pong } = usual.patience;
  const watch = watchdog({ now: clock.now, timers, every: ping, answer: pong, ping: () => { if (clock.now() < 300_000) watch.heard(); }, silent: () => { found = clock.now(); } });
  await until(300_000);
  expect(found).toBeUndefined();
  await until(900_000);
  expect(found! - 300_000).toBeLessThan(60_000);
});

test('a file whose push outruns the answer to its upload is given up in time, and sent by a later try', async () => {
  const { server, platform, chat, lan } = await pair({ fileDone: 'early' }, { settings: impatient({ upload: 1000 }) });
  server.faults.add('/api/message/asyncfile/upload', { type: 'slow', ms: 150 });
  const file = { bytes: Buffer.from('%PDF-1.4'), name: 'mau-1.pdf' };
  expect(await platform.sendFile(chat(lan), file, 'E1.1' as never)).toMatchObject({ type: 'held' });
  server.settings.fileDone = 20;
  server.faults.mend();
  expect(await platform.sendFile(chat(lan), file, 'E1.1' as never)).toMatchObject({ type: 'delivered' });
  expect(server.callsTo('/api/message/asyncfile/msg')).toHaveLength(1);
});

test.each([['222, asked on both sides', 222, 1], ['225, friends already', 225, 1], ['215, refused or taken back', 215, 0]] as const)('a friend request answered with %s is done with', async (_what, code, counted) => {
  const { server, bot, keep } = await pair();
  server.faults.add('/api/friend/accept', { type: 'refuse', code });
  server.asksToBeFriend(server.world.person('Mận'), bot, 'OCOP');
  await soon('it was tried', () => server.callsTo('/api/friend/accept').length === 1);
  await soon('it is closed', () => keep.dueRequests().length === 0);
  expect(keep.acceptedSince(0)).toBe(counted);
});

test('a friend request answered with 221 waits, and the account rests', async () => {
  const { server, bot, keep, state } = await pair();
  server.faults.add('/api/friend/accept', { type: 'refuse', code: 221 });
  server.asksToBeFriend(server.world.person('Mận'), bot, 'OCOP');
  await soon('the account rests', () => state() === 'slowed');
  await wait(60);
  expect(server.callsTo('/api/friend/accept')).toHaveLength(1);
  expect(keep.dueRequests()).toHaveLength(1);
});

test('when the account rests the places given out are taken back: afterwards announcements go in their order, not by those', async () => {
  const { server, platform, keep, chat, lan, says, taken, send } = await pair({}, { settings: { ...settings, pace: { ...settings.pace, announceGap: [60_000, 60_000] } } });
  const places = () => keep.slots(0).filter(({ reserved }) => reserved).length;
  expect(await send(chat(lan), 'mời lần một')).toMatchObject({ type: 'delivered' });
  expect(await send(chat(lan), 'mời lần hai')).toMatchObject({ type: 'held' });
  expect(places()).toBe(1);
  says('chào em');
  await soon('it is taken', () => taken.length === 1);
  server.faults.add('/api/message/sms', { type: 'refuse', code: 221 }, { times: 1 });
  // An answer goes before announcements, and meets it.
  expect(await platform.send(chat(lan), { text: 'dạ' }, 'E9.1' as never)).toMatchObject({ type: 'held', away: true });
  expect(places()).toBe(0);
});

test('frames of a command nobody reads are kept for the doctor', async () => {
  const { server, bot, keep } = await pair();
  for (let i = 0; i < 12; i += 1) server.sockets.raw(bot, pack(551, 0, { encrypt: 2, data: 'x' }));
  await soon('they are counted', () => keep.summary(Date.now()).strange.some(({ times }) => times === 10));
  expect(keep.summary(Date.now()).strange).toMatchObject([{ command: '551/0', times: 10 }]);
});

test('each remedy stands where `npm run remedies` takes it out, and its test is there', () => {
  const root = new URL('../../../', import.meta.url);
  const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
  const lost = [...REMEDIES, ...TELEGRAM_REMEDIES].flatMap(({ fault, file, from, and, test: [where, name] }) => [
    ...(read(file).split(from).length === 2 ? [] : [`${fault}: not in ${file}`]),
    ...(and && read(and[2] === undefined ? file : `src/platform/zalo/${and[2]}.ts`).split(and[0]).length !== 2 ? [`${fault}: its second line`] : []),
    // Names are matched as vitest does, over the headings they stand under.
    ...(name.split('|').every((one) => one.split(' ').slice(0, 4).every((word) => new RegExp(word).test(read(where)))) ? [] : [`${fault}: no test "${name}"`]),
  ]);
  expect(lost).toEqual([]);
});

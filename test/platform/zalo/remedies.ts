/* Each remedy of the table in faults.test.ts, and how to take it out: `from` becomes `to` in `file`, and then `test` must fail.
 * `npm run remedies` does it for all, one after the other, in a copy. */

export type Remedy = { readonly fault: string; readonly file: string; readonly from: string; readonly to: string; /** A second line of the same defence, in this file or another. */ readonly and?: readonly [from: string, to: string, file?: string]; readonly test: readonly [file: string, name: string] };

const zalo = (fault: string, file: string, from: string, to: string, test: string, name: string, and?: readonly [string, string, string?]): Remedy => ({ fault, file: `src/platform/zalo/${file}.ts`, from, to, test: [`test/platform/zalo/${test}.test.ts`, name], ...(and ? { and } : {}) });

export const REMEDIES: readonly Remedy[] = [
  zalo('we die between hearing and recording', 'gather', "notice('not taken', { origin });\n      again();", "notice('not taken', { origin });", 'hearing', 'a message the engine could not take is asked for again'),
  zalo('a handler throws', 'gather', "    } catch {\n      notice('not taken', { origin });\n      again();\n      return 'not taken';\n    }", '    } finally {}', 'hearing', 'a failure over one message does not cost the others of its frame'),
  zalo('the same msgId again', 'gather', "if (meeting.old || met.taken || taken.has(key)) return 'known';", "if (meeting.old) return 'known';", 'hearing', 'the same message pushed again|everything again after each of ten drops', ['if (over || (name !== undefined && done.has(name))) return undefined;', 'if (over) return undefined;']),
  zalo('the same message under another msgId', 'gather', "guard: told.type === 'theirs' && told.guard !== undefined ? sealed('guard', thread, told.from, told.guard) : key,", 'guard: key,', 'hearing', 'the same message under another id'),
  zalo('frames overtake each other', 'gather', 'waiting.toSorted((a, b) => a.told.at - b.told.at || compare(a.told.msgId, b.told.msgId))', 'waiting', 'hearing', 'messages that overtake each other'),
  zalo('1006 twenty times: no login', 'supervisor', 'const wantsLogin = state.mustLogIn || !state.context', 'const wantsLogin = true || !state.context', 'line', 'twenty drops with 1006'),
  zalo('1006: the library gives up for good', 'supervisor', "return { state: { ...state, phase: 'down', wake: now + wait }", "return { state: { ...state, phase: 'down', wake: undefined }", 'line', 'twenty drops with 1006'),
  zalo('3000: who takes our seat', 'supervisor', "if (code === 3000)", 'if (code === 2999)', 'line', 'who takes our seat keeps it for minutes'),
  zalo('3003: kicked twice', 'supervisor', 'if (state.kicks > 0) {', 'if (state.kicks > 99) {', 'line', 'a kick is answered by one login'),
  zalo('a socket that says nothing', 'watchdog', "if (heardAt < asked) return give('silent');", '', 'line', 'a socket that says nothing any more'),
  zalo('the machine slept', 'watchdog', "if (now() - due > every) return give('slept');", '', 'line', 'a machine that slept'),
  zalo('a gap', 'platform', '    up: () => {\n      link.line()?.askOld();', '    up: () => {', 'hearing', 'what was said while the line was down is found after it, once'),
  zalo('cookies renewed', 'connection', 'if (api) save(api);\n      const made', 'const made', 'line', 'a renewed cookie is kept, and opens the next start'),
  zalo('the session refused', 'supervisor', "if (why === 'refused') return needsLogin(state, 'Zalo refused the session');", '', 'line', 'one that Zalo refuses waits for a person'),
  zalo('the session dies in use', 'platform', "const checks = health(() => { link.tell({ type: 'session-dead' }); });", 'const checks = health(() => undefined);', 'line', 'that dies in use is renewed by one login', ["case 102: return { type: 'log-in' };", '', 'verdict']),
  zalo('221: the account is told to stop', 'verdict', "case 221: return { type: 'rest', detail };", '', 'sending', 'after 221 nothing leaves for an hour'),
  zalo('123: one chat is told to stop', 'verdict', "case 123: return { type: 'rest-chat', detail };", '', 'sending', 'after 123 that chat rests'),
  zalo('success without an id', 'verdict', "went.message === undefined ? { type: 'listen', else: 'rest', detail: 'empty' } : { type: 'delivered', message: went.message }", "{ type: 'delivered', message: went.message ?? '' }", 'sending', 'success without an id'),
  zalo('the answer to a send is lost', 'verdict', "case 'unanswered': return { type: 'listen', else: 'unsure', detail: went.detail };", "case 'unanswered': return { type: 'hold', ms: 5000, detail: went.detail };", 'sending', 'the answer'),
  zalo('an unsure one is said again though it arrived', 'outbound', 'if (await arrivedAfterAll(key, effect, before)) continue;', '', 'sending', 'an unsure one that did arrive is found before it is said again|one under way when the process died is looked for first'),
  zalo('sends side by side', 'outbound', 'if (busy) await within(timers, timeouts.holdAfter, busy);\n    if (isBusy()) return held(1000);', '', 'sending', 'the next one leaves only when the one before is answered|thirty chats at once'),
  zalo('a file while the line is down', 'outbound', "const away = notNow(pieces.some((piece) => piece.upload));", "const away = pieces.some((piece) => piece.upload) ? undefined : notNow(false);", 'sending', 'a file while the line is down waits', ['const away = notNow(piece.upload);', 'const away = undefined as Outcome | undefined;']),
  zalo('file_done never', 'zca', 'await within(timers, uploadTimeout, api.sendMessage({ msg: \'\', attachments: [source] }, thread.id, TYPE[thread.kind]))', "await api.sendMessage({ msg: '', attachments: [source] }, thread.id, TYPE[thread.kind])", 'sending', 'a file whose push never comes'),
  zalo('put into a group', 'platform', 'hear(value, (one, me) => joinFrom(one, me, clock.now()), \'live\');', '', 'hearing', 'being added is heard'),
  zalo('taken out of a group', 'platform', 'hear(value, (one, me) => removedFrom(one, me, clock.now()), \'live\');', '', 'hearing', 'being taken out is heard'),
  zalo('named by a second uid', 'platform', 'if (profile?.userId) self = { uid: session.uid, uids: new Set([...self.uids, profile.userId]) };', '', 'hearing', 'also by the second uid'),
  zalo('a hand types on the phone', 'echoes', 'const known = keep.echo(thread, clientId, msgId) || ours.has(name);', 'const known = true;', 'hearing', 'what a hand types in our chat is a taking over'),
  zalo('our own echo taken for a hand', 'echoes', 'const known = keep.echo(thread, clientId, msgId) || ours.has(name);', 'const known = false;', 'hearing', 'what we send ourselves is not'),
  zalo('caps survive restarts', 'outbound', 'const slots = keep.slots(now - windowOf(wanted))', 'const slots = ([] as ReturnType<typeof keep.slots>)', 'sending', 'the cap of a minute survives a restart', ['const went = keep.slots(now - windowOf(wanted))', 'const went = ([] as ReturnType<typeof keep.slots>)']),
  zalo('stop leaves the seat', 'supervisor', "acts: [...(state.line ? [{ do: 'close' } as const] : []), { do: 'stand', state: 'stopped' }]", "acts: [{ do: 'stand', state: 'stopped' }]", 'line', 'a graceful stop leaves the seat'),
  zalo('a stop with a dead other end', 'zca', 'listener.stop();\n      timers.after(GOODBYE, () => { inner.terminate(); });', 'listener.stop();', 'line', 'a stop is quick even when the other end is dead', ['await within(timers, 3000, gone);', 'await gone;', 'connection']),
  zalo('two processes', 'connection', "if (!held) return tell({ type: 'lease-lost' });", '', 'line', 'one that loses the account hangs up'),
  zalo('a kind of message nobody knows', 'inbound', "default: return other('other');\n  }\n}\n\n/** A link", 'default: return undefined;\n  }\n}\n\n/** A link', 'hearing', 'what people send'),
  zalo('ids longer than numbers', 'raw', 'if (isBig(value) && /^\\d+$/.test(value.toFixed())) return value.toFixed();', '', 'hearing', 'ids as bare numbers'),
  zalo('frames of a command nobody reads', 'tap', 'if (!READ.has(name) && /^10*$/.test(String(times))) strange(name, times);', '', 'hearing', 'a command the library passes over'),
  zalo('malformed frames end the process', 'zca', "  listener.on('error', safely(ears.broken));\n", '', 'faults', 'frames that are not as they should be', ['  inOrder(inner, safely(ears.broken));\n', '']),
  zalo('a redirect out of Zalo', 'download', "if (!isFileUrl(address, hosts)) return { type: 'not-here' };", "if (hop === 0 && !isFileUrl(address, hosts)) return { type: 'not-here' };", 'more', 'a redirect out of Zalo'),
  zalo('a link into our own house', 'hosts', "return url.protocol === 'https:' && url.port === ''", 'return url.port !== undefined || url.port === \'\'', 'more', 'nothing is fetched from'),
  zalo('a lapsed link: 200 with JSON', 'download', 'bytes.length === 0 || isApology(bytes)', 'bytes.length === 0', 'more', 'a link whose time is up'),
  zalo('a file of 200 MB', 'download', 'if (size > most) return undefined;', '', 'more', 'two hundred megabytes'),
];

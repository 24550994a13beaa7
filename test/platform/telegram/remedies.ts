import type { Remedy } from '../zalo/remedies.ts';

/* What Telegram does, and how to take out what we do about it; as in zalo/remedies.ts. */

const telegram = (fault: string, file: string, from: string, to: string, test: string, name: string, and?: readonly [string, string, string?]): Remedy =>
  ({ fault: `Telegram: ${fault}`, file: `src/platform/telegram/${file}.ts`, from, to, test: [`test/platform/telegram/${test}.test.ts`, name], ...(and ? { and } : {}) });

export const TELEGRAM_REMEDIES: readonly Remedy[] = [
  telegram('confirmed before it is recorded', 'polling', 'await take(update, me).catch(', 'void take(update, me).catch(', 'confirming', 'an update is confirmed only when it is recorded'),
  telegram('one that cannot be recorded', 'polling', "throw new NotTaken('not taken', { cause: error });", 'return error;', 'confirming', 'one that cannot be recorded comes again'),
  telegram('403', 'failure', 'if (code === 403 || NOBODY.test(description))', 'if (NOBODY.test(description))', 'sending', 'who blocked us, left, or is gone'),
  telegram('429', 'failure', "if (code === 429) return { type: 'held', until: now + (parameters.retry_after ?? 5) * 1000 };", '', 'sending', 'asked to wait, it waits so long'),
  telegram('429 in the middle of a long message', 'outbound', 'let i = begun.get(effect) ?? 0;', 'let i = 0;', 'sending', 'asked to wait, it waits so long'),
  telegram('a group becomes a supergroup', 'failure', 'if (parameters.migrate_to_chat_id !== undefined)', 'if (parameters.migrate_to_chat_id === 0)', 'sending', 'a group that became a supergroup'),
  telegram('a group becomes a supergroup and says so', 'inbound', 'if (next !== undefined) return', 'if (next === 0) return', 'sending', 'a group that became a supergroup'),
  telegram('4,096 units', 'outbound', "cut(message.text.normalize('NFC'), LONGEST)", "[message.text.normalize('NFC')]", 'sending', 'of any length goes in parts'),
  telegram('letters in pieces', 'outbound', "message.text.normalize('NFC')", 'message.text', 'sending', 'in pieces of letters is put together'),
  telegram('64 bytes', 'buttons', "Buffer.byteLength(id) <= MOST_BYTES && !id.startsWith(BY_LABEL) ? id", "!id.startsWith(BY_LABEL) ? id", 'sending', 'with a choice whose id is over 64 bytes'),
  telegram('a pressed button is answered', 'platform', "    courtesy('answer', calls.answerCallbackQuery(query));\n", '', 'hearing', 'a pressed button is the choice it carries'),
  telegram('a press that cannot be read is answered', 'inbound', "...pressed(update['callback_query']), ", '', 'hearing', 'a press that cannot be read'),
  telegram('a pressed button is edited in place', 'platform', '    if (!shows) return;\n', '    if (shows) return;\n    if (!shows) return;\n', 'hearing', 'a pressed button is the choice it carries'),
  telegram('an edit that changes nothing', 'failure', '/not modified/i', '/no such words/', 'hearing', 'told twice of one press'),
  telegram('a deep link', 'inbound', "message.chat.type === 'private' ? message.text : unaddressed(message, me) };", "message.text.replace(/^\\/start /, '') };", 'hearing', 'a deep link brings its code'),
  telegram('blocked', 'inbound', "after.status === 'kicked' ? { incoming: incoming({ type: 'blocked' }, member, at) } : NOTHING", 'NOTHING', 'hearing', 'who blocks us is known at once'),
  telegram('put into a group, and out of it', 'inbound', "if (!isIn(after)) return { incoming: incoming({ type: 'removed' }, member, at) };", 'if (!isIn(after)) return NOTHING;', 'hearing', 'joining is told once'),
  telegram('a file of more than 20 MB', 'download', '    if (size > LARGEST) return', '    if (size > 100 * LARGEST) return', 'files', '20 MB are read and no more'),
  telegram('a file elsewhere', 'download', "redirect: 'error'", "redirect: 'follow'", 'files', 'a file that is said to be elsewhere'),
  telegram('a path out of the server', 'download', "|| path.split('/').includes('..')", '', 'files', 'a file that is gone, empty, elsewhere'),
  telegram('privacy mode: talk among others', 'addressed', "    return type === 'bot_command' && offset === 0 && (at < 0 || isOurName(part.slice(at), me));", "    return type === 'bot_command' && offset === 0;", 'hearing', 'we are meant by our name'),
  telegram('a topic is a place', 'outbound', '...(topic === undefined ? {} : { message_thread_id: topic }),', '', 'topics', 'an administrator writes in a closed topic'),
  telegram('opening a topic is no answer to us', 'addressed', "answered && !('forum_topic_created' in answered) ? answered : undefined", 'answered', 'hearing', 'a topic is a place of its own'),
  telegram('a topic closed or deleted', 'failure', "  if (chat.topic !== undefined && NO_TOPIC.test(description)) return { type: 'moved', to: channelOf({ id: chat.id }) };\n", '', 'topics', 'an answer whose topic is'),
  telegram('a group whose own topic is closed', 'failure', '|USER_IS_BLOCKED|TOPIC_CLOSED/i', '|USER_IS_BLOCKED/i', 'topics', 'there is one clear result'),
  telegram('a quote that leads back into a closed topic', 'outbound', 'if (i === 0 && quotes && chat.topic === undefined && answersIntoClosed(error)) {', 'if (i < 0) {', 'topics', 'moved out of a closed topic'),
  { ...telegram('a question in a closed topic', 'failure', '', '', '', ''), file: 'src/core/desk/step.ts', from: ' || target.startsWith(`${channel}/`)', to: '', test: ['test/rooms/desk.test.ts', 'whose topic is closed'] },
  telegram('a second bot with our token', 'failure', "case 409: return { state: 'displaced', detail };", '', 'standing', 'a second bot with our token'),
  telegram('a webhook', 'polling', 'await polling.deleteWebhook({ drop_pending_updates: false }, ended);', '', 'standing', 'a webhook somebody set'),
  telegram('a poll that nobody answers', 'client', 'timeoutSeconds: poll + slack', 'timeoutSeconds: 500', 'standing', 'a poll that nobody answers is given up'),
  telegram('the token in a message of an error', 'failure', "if (error instanceof GrammyError) return String(error.error_code);", "if (error instanceof HttpError) return String(error.error);\n  if (error instanceof GrammyError) return String(error.error_code);", 'sending', 'no failure tells the token'),
  telegram('a kind of message nobody knows', 'inbound', "return isNewKind(message) ? { type: 'sent-other', what: 'other' } : undefined;", 'return undefined;', 'hearing', 'what has no words is told by its kind'),
  telegram('a line of the service', 'inbound', '&& !content.some((field) => SERVICE.test(field))', '', 'hearing', 'what has no words is told by its kind'),
  telegram('what cannot be read', 'inbound', 'return result.success ? then(result.data) : { unreadable: true };', 'return then((result as { data: never }).data);', 'hearing', 'what cannot be read is passed over'),
];

import type { Emulation } from './emulation.ts';
import { deliver } from './calls/deliver.ts';
import type { createSockets } from './socket.ts';
import { control, messageAsSeen, messagePush, reactionPush } from './view.ts';
import { isAccount, type Account, type Draft, type Group, type Message, type Person, type Thread } from './world.ts';

/** What people do with their phones, and what a test asks about it. */
export function createDriver(emulation: Emulation, sockets: ReturnType<typeof createSockets>) {
  const { world } = emulation;
  return {
    says: (thread: Thread, from: Person, content: unknown, draft: Partial<Draft> = {}): Message =>
      deliver(emulation, world.post({ thread, from, msgType: 'webchat', content, by: 'phone', ...draft })),
    dm: (a: Person, b: Person): Thread => ({ type: 'dm', between: [a, b] }),
    inGroup: (group: Group): Thread => ({ type: 'group', group }),
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
    /** Somebody presses accept or decline on a reminder. */
    answersReminder(to: Account, topic: string, by: Person, going: boolean): void {
      const found = world.topics.get(topic)!;
      found.answers.set(by, going ? 'accept' : 'reject');
      const group = found.thread.type === 'group' ? found.thread.group : undefined;
      sockets.push(to, control({ act_type: 'group', act: going ? 'accept_remind' : 'reject_remind', data: JSON.stringify({ topicId: topic, groupId: group?.id, updateMembers: [world.uid(to, by)], time: String(world.now()) }) }));
    },
    asksToBeFriend(from: Person, to: Account, message: string): void {
      world.requests.add({ from, to, message, at: world.now() });
      sockets.push(to, control({ act_type: 'fr', act: 'req_v2', data: { fromUid: world.uid(to, from), toUid: '0', src: 30, message } }));
    },
    /** Texts an account sent through the library. */
    sent: (account: Account): readonly Message[] => world.log.filter((message) => message.from === account && message.by === 'api' && message.msgType === 'webchat'),
    callsTo: (path: string) => emulation.calls.filter((one) => one.path === path),
    logins: (account: Account): number => account.session.logins,
  };
}

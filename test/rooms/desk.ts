import type { ChannelId, EventId } from '../../src/core/ids.ts';
import type { Find } from '../../src/core/staff/look.ts';
import { take } from '../../src/engine/take.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { findIn } from '../../src/service.ts';
import { freshStore, knowledge, NOW, said, taking } from '../fresh.ts';

const find = findIn(knowledge);

export const ROOM = 'zalo/group:xt' as ChannelId;
export const TU = 'zalo/dm:tu' as ChannelId;

/** A served room, a consultant, and a producer whose question waits in it. */
export function desk(finds: Find | undefined = find, room = ROOM) {
  const store = freshStore();
  const parts = { ...taking(store), find: finds };
  const scope = { communes: ['Xuân Thành'], tags: [] };
  store.office.apply([{ type: 'grant', member: { channel: TU, role: 'consultant', scope, name: 'Tú', since: NOW, by: 'command line' } }], NOW);
  let n = 0;
  let now = NOW;
  const takes = (event: Parameters<typeof take>[0], time = now) => { now = time; return take(event, time, parts); };
  const says = (chat: string, text: string) => takes(said(text, `p${(n += 1)}`, chat, now));
  const inRoom = (text: string, from: string, more: { addressed?: boolean; quotes?: string } = {}) => takes(incoming({ type: 'said', text }, { channel: room, message: `r${(n += 1)}`, at: now, name: from, from, ...more }));
  const queued = () => store.log.heads().map(({ effect }) => effect);
  /** Everything queued is done as the dispatcher would, results and all; said messages get ids. */
  function drain(): string[] {
    const out: string[] = [];
    for (let heads = store.log.heads(); heads.length > 0; heads = store.log.heads()) {
      for (const one of heads) {
        const { effect } = one;
        const base = { id: `${effect.type}:${effect.id}` as EventId, at: now, channel: effect.channel };
        if (effect.type === 'say') out.push(`${effect.channel}: ${effect.message.text}`);
        else if (effect.type === 'pass-on') { takes({ type: 'passed-on', passed: effect.passed, ...base }); takes({ type: 'passed-on', passed: effect.passed, ...base }); }
        else if (effect.type === 'hear-back') { takes({ type: 'heard-back', news: effect.news, ...base }); takes({ type: 'heard-back', news: effect.news, ...base }); }
        else if (effect.type === 'settle') takes({ type: 'settled', question: effect.question, how: effect.how, ...base });
        store.log.mark(one, 'delivered', { message: `o-${effect.id}` });
        store.log.forgetSent(one);
      }
    }
    return out;
  }
  function wake(time: number): string[] {
    now = time;
    for (const { id, channel } of store.log.dueTimers(now)) takes({ type: 'woke', timer: id as never, id: `timer:${id}` as EventId, at: now, channel: (channel ?? 'nobody') as ChannelId });
    return drain();
  }
  takes(incoming({ type: 'joined', title: 'Xuân Thành', by: TU }, { channel: room, message: 'j', at: NOW }));
  for (const text of ['làm bánh gai ở xã Xuân Thành', 'đồng ý', 'giá vàng bao nhiêu?', '2']) says('telegram/dm:man', text);
  const first = drain();
  const [question] = /H\d+\.\d+/.exec(first.join(' '))!;
  const post = store.office.lastPost(question)!;
  return { store, takes, says, inRoom, queued, drain, wake, first, question, post };
}

import type { ChannelId } from '../../core/ids.ts';
import type { Quoted } from './client.ts';

/** To quote a message Zalo wants the whole of it back. The last ones are remembered, in memory only: they are people's
 *  words. An older one is answered without a quote. */
export function quotes(most = 500) {
  const kept = new Map<string, Quoted>();
  const name = (channel: ChannelId, msgId: string) => `${channel}#${msgId}`;
  return {
    put(channel: ChannelId, msgId: string, quoted: Quoted): void {
      kept.delete(name(channel, msgId));
      kept.set(name(channel, msgId), quoted);
      if (kept.size > most) kept.delete(kept.keys().next().value!);
    },
    get: (channel: ChannelId, msgId: string): Quoted | undefined => kept.get(name(channel, msgId)),
    drop(channel: ChannelId, msgId: string): void { kept.delete(name(channel, msgId)); },
  };
}

import type { ChannelId } from '../../core/ids.ts';

/** "… is typing" where our answer is not there soon. Nobody sees it where the answer is quick, as it mostly is. */
export function typing(show: (channel: ChannelId) => void, after: number) {
  const waiting = new Map<ChannelId, ReturnType<typeof setTimeout>>();
  function off(channel: ChannelId): void {
    clearTimeout(waiting.get(channel));
    waiting.delete(channel);
  }
  return {
    heard(channel: ChannelId): void {
      off(channel);
      waiting.set(channel, setTimeout(() => { waiting.delete(channel); show(channel); }, after).unref());
    },
    answered: off,
    stop: () => { for (const channel of waiting.keys()) off(channel); },
  };
}

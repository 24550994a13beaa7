import { laneOf, type Effect } from '../core/effect.ts';
import type { ChannelId, EventId } from '../core/ids.ts';
import type { Performing } from './perform.ts';
import type { Outcome } from './ports.ts';

/** Refusals in a row after which announcements on a platform stand still. */
export const IN_A_ROW = 10;

const AT_ONCE = 8;
const isAnnounced = (lane: string): boolean => lane.startsWith('announce/');
const platformIn = (lane: string): string => lane.split('/')[1] ?? '';

/** What announcements are held to that replies are not: few at once on a platform, none while it is away, and a halt where they fail in a row. */
export function announcing({ admit, clock, failed }: Pick<Performing, 'admit' | 'clock'> & { readonly failed: (error: unknown, effect: string) => void }) {
  /** Until when a platform takes none. */
  const awayUntil = new Map<string, number>();
  /** Those that failed one after another, by platform. */
  const failing = new Map<string, number>();

  return {
    /** A platform has few announcements under way: what was marked as being sent is unsure after a crash, and a reply that comes
     *  meanwhile must not stand behind thirty of them. While it is away none is begun, so that they keep their order: `now` is
     *  the moment by which `open` are due, or a platform could be back between the two. */
    few<One extends { readonly effect: Effect }>(open: readonly One[], underWay: readonly string[], now: number): One[] {
      const under = new Map<string, number>();
      for (const lane of underWay) if (isAnnounced(lane)) under.set(platformIn(lane), (under.get(platformIn(lane)) ?? 0) + 1);
      return open.filter(({ effect }) => {
        const lane = laneOf(effect);
        if (!isAnnounced(lane)) return true;
        if ((awayUntil.get(platformIn(lane)) ?? 0) > now) return false;
        const n = under.get(platformIn(lane)) ?? 0;
        under.set(platformIn(lane), n + 1);
        return n < AT_ONCE;
      });
    },

    /** Never shorter than what was held before: else later ones would overtake it. */
    stayAway(lane: string, until: number): void {
      if (isAnnounced(lane)) awayUntil.set(platformIn(lane), Math.max(until, awayUntil.get(platformIn(lane)) ?? 0));
    },

    /** So many in a row: it is not the people, it is us. */
    async watch(effect: Effect, outcome: Outcome): Promise<void> {
      const platform = effect.channel.split('/')[0] ?? '';
      if (outcome.type === 'held' || outcome.type === 'moved') return;
      const times = outcome.type === 'delivered' ? 0 : (failing.get(platform) ?? 0) + 1;
      failing.set(platform, times);
      if (times < IN_A_ROW) return;
      failing.set(platform, 0);
      try {
        await admit({ type: 'stalled', platform, times, why: ('detail' in outcome ? outcome.detail : undefined) ?? outcome.type, id: `stalled:${effect.id}` as EventId, at: clock.now(), channel: `office/${platform}` as ChannelId });
      } catch (error) {
        failed(error, effect.id);
      }
    },
  };
}

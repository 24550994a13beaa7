import type { Effect } from '../core/effect.ts';
import type { ChannelId, EffectId } from '../core/ids.ts';
import type { Instant } from '../core/time.ts';
import type { Clock, Standing } from './ports.ts';

export type StandingsParts = {
  readonly clock: Clock;
  readonly log: {
    standing(platform: string, standing: Standing): void;
    queue(effects: readonly Effect[], producer: string | null, since: Instant): void;
  };
  /** Chats of staff who hear of it; on another platform if they can. */
  readonly staff: readonly ChannelId[];
  readonly words: StaffWords;
  /** After a commit that queued something. */
  readonly kick: () => void;
  readonly failed: (error: unknown) => void;
  /** A loss of connection that heals by itself is no news for so long. */
  readonly patience?: number;
};

/** What staff are told. */
export type StaffWords = {
  readonly platform: (platform: string, standing: Standing) => string;
  readonly unhandled: (event: number) => string;
};

const URGENT = new Set<Standing['state']>(['displaced', 'needs-login', 'slowed']);

/** How the platforms stand: kept for `doctor`, and told to staff when a person must act, when it lasts, and when it is over. */
export function standings({ clock, log, staff, words, kick, failed, patience = 10 * 60_000 }: StandingsParts) {
  const now = new Map<string, Standing['state']>();
  /** What staff know; nothing when all is well. */
  const told = new Map<string, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const known = ({ state, detail }: Standing): string => `${state} ${detail ?? ''}`;

  function tell(platform: string, standing: Standing): void {
    if (standing.state === 'up') told.delete(platform);
    else told.set(platform, known(standing));
    notify(`${platform}:${standing.since}`, words.platform(platform, standing));
  }

  function notify(key: string, text: string): void {
    const effects = staff.map((channel, i): Effect => ({ type: 'say', message: { text }, tone: 'reply', channel, id: `notice:${key}:${i + 1}` as EffectId }));
    try {
      log.queue(effects, null, clock.now());
      kick();
    } catch (error) {
      failed(error);
    }
  }

  return {
    changed(platform: string, standing: Standing): void {
      const before = now.get(platform);
      now.set(platform, standing.state);
      try {
        log.standing(platform, standing);
      } catch (error) {
        failed(error);
      }
      if (before === standing.state) return;
      clearTimeout(waiting.get(platform));
      // A line may drop a hundred times in the hour in which the account rests: that it rests is no news a second time.
      const isNews = URGENT.has(standing.state) && told.get(platform) !== known(standing);
      if (isNews || (standing.state === 'up' && told.has(platform))) tell(platform, standing);
      if (standing.state === 'down') {
        const timer = setTimeout(() => { tell(platform, standing); }, patience);
        timer.unref();
        waiting.set(platform, timer);
      }
    },
    /** Our own code failed over a message: a person should look. */
    unhandled: (event: number): void => { notify(`unhandled:${event}`, words.unhandled(event)); },
    stop(): void {
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
}

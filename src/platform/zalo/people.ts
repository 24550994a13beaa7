import type { ChannelId } from '../../core/ids.ts';
import type { Clock } from '../../engine/ports.ts';
import type { LoggedIn } from './client.ts';
import type { Keep } from './keep.ts';
import * as raw from './raw.ts';
import { channelOf } from './threads.ts';
import { within, type Timers } from './time.ts';

/** A person has another uid for every account that sees them; only their global id is the same. So that somebody known on
 *  our old account is not asked everything again on the new one, it is looked up once for each new chat: before the first
 *  message is taken when there was another account, at leisure otherwise. */
export function people(keep: Keep, clock: Clock, timers: Timers, api: () => LoggedIn | undefined) {
  const PATIENCE = 5000;
  let waiting = new Set<string>();
  let off: (() => void) | undefined;

  async function identify(session: LoggedIn, uids: readonly string[]): Promise<void> {
    const { data } = raw.people.safeParse(await session.people(uids));
    for (const [key, profile] of Object.entries(data?.changed_profiles ?? {})) {
      const person = raw.person.safeParse(profile).data;
      // Keys of the reply carry a version behind the uid.
      const uid = person?.userId ?? key.replace(/_\d+$/, '');
      if (person && /^\d+$/.test(uid)) keep.identify(channelOf(session.uid, { kind: 'user', id: uid }), person.globalId, clock.now());
    }
  }

  function later(uid: string): void {
    waiting.add(uid);
    off ??= timers.after(3000, () => {
      off = undefined;
      const uids = [...waiting];
      waiting = new Set();
      const session = api();
      if (session) identify(session, uids.slice(0, 50)).catch(() => undefined);
    });
  }

  return {
    async sameAs(channel: ChannelId, uid: string): Promise<ChannelId | undefined> {
      try {
        const session = api();
        if (!keep.isIdentified(channel) && session) {
          if (keep.hasOthers(session.uid)) await within(timers, PATIENCE, identify(session, [uid]));
          else later(uid);
        }
        return keep.sameAs(channel);
      } catch {
        return undefined;
      }
    },
    stop(): void { off?.(); off = undefined; },
  };
}

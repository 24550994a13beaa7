import type { LoggedIn } from './client.ts';
import type { Self } from './inbound.ts';
import * as raw from './raw.ts';

/** By which uids we are called: some accounts have a second one. */
export function ourself(notice: (what: string) => void) {
  let self: Self | undefined;
  return {
    now: (): Self | undefined => self,
    async introduce(session: LoggedIn): Promise<void> {
      const before = self?.uid === session.uid ? self.uids : [];
      self = { uid: session.uid, uids: new Set([session.uid, ...before]) };
      try {
        const profile = raw.profile.safeParse(await session.self()).data?.profile;
        if (profile?.userId) self = { uid: session.uid, uids: new Set([...self.uids, profile.userId]) };
      } catch {
        notice('our own profile is not known');
      }
    },
  };
}

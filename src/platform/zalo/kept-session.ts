import type { Instant } from '../../core/time.ts';
import type { Clock } from '../../engine/ports.ts';
import type { LoggedIn, Session } from './client.ts';
import type { Keep } from './keep.ts';
import { fingerprint, open, seal } from './session.ts';
import type { ZaloSettings } from './settings.ts';

/* The session that is kept: a login is made of it, and its cookies are renewed in it. */

export type KeptSessionParts = {
  readonly keep: Keep;
  readonly settings: ZaloSettings;
  readonly clock: Clock;
  readonly notice: (what: string, fields?: Readonly<Record<string, unknown>>) => void;
  readonly safely: (work: () => void) => void;
};

export function keptSession({ keep, settings, clock, notice, safely }: KeptSessionParts) {
  let kept = '';
  let triedAt: Instant = 0;

  /** Cookies are renewed by ordinary replies; losing them means a person with a phone. */
  function save(of: LoggedIn): void {
    safely(() => {
      const before = keep.session();
      if (!before) return;
      // Somebody has scanned a QR code meanwhile: theirs counts.
      if (before.madeAt !== triedAt) return;
      const cookies = of.cookies();
      const print = fingerprint(cookies);
      if (print === kept && before.uid === of.uid) return;
      const session = open(before.sealed, settings.secret);
      if (!session) return;
      keep.saveSession({ ...before, uid: of.uid, sealed: seal({ ...session, cookies }, settings.secret, before.sealed), savedAt: clock.now() });
      kept = print;
    });
  }

  return {
    save,
    /** A person has made another since this one was tried. */
    isAnother: (): boolean => (keep.session()?.madeAt ?? triedAt) > triedAt,
    /** What a login is made of; undefined: there is none that can be opened. */
    toTry() {
      const from = keep.session();
      triedAt = from?.madeAt ?? triedAt;
      const session = from && open(from.sealed, settings.secret);
      if (!session) notice(from ? 'the kept session cannot be opened with this secret' : 'no session is kept');
      return session;
    },
    /** A login was made of it. */
    renewed(session: Session, fresh: LoggedIn): void {
      kept = fingerprint(session.cookies);
      save(fresh);
    },
  };
}

import { seal } from '../../../src/platform/zalo/session.ts';
import type { ZaloKeep } from '../../../src/storage/zalo.ts';
import { credentials } from '../../emulators/zalo/session.ts';
import type { Account } from '../../emulators/zalo/world.ts';

/** As if somebody had scanned the code long ago: the session of this account is kept, unless one is already. */
export function keepSession(keep: ZaloKeep, account: Account, secret: string): void {
  if (keep.session()) return;
  const { cookie, ...rest } = credentials(account);
  last = seal({ cookies: cookie, ...rest }, secret, last);
  keep.saveSession({ uid: null, sealed: last, savedAt: 0, madeAt: 1, since: 0 });
}

/** Making a key is slow on purpose: all sessions of a run have one. */
let last: string | undefined;

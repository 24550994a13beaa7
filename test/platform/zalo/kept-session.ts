import { seal } from '../../../src/platform/zalo/session.ts';
import type { ZaloKeep } from '../../../src/storage/zalo.ts';
import { credentials } from '../../emulators/zalo/session.ts';
import type { Account } from '../../emulators/zalo/world.ts';

/** As if somebody had scanned the code long ago: the session of this account is kept, unless one is already. */
export function keepSession(keep: ZaloKeep, account: Account, secret: string): void {
  if (keep.session()) return;
  const { cookie, ...rest } = credentials(account);
  keep.saveSession({ uid: null, sealed: seal({ cookies: cookie, ...rest }, secret), savedAt: 0, madeAt: 1, since: 0 });
}

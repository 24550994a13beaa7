import { databaseIn } from '../../../src/service.ts';
import { openStore } from '../../../src/storage/store.ts';
import { zaloKeep } from '../../../src/storage/zalo.ts';
import type { ZaloServer } from '../../emulators/zalo/index.ts';
import type { Account } from '../../emulators/zalo/world.ts';
import { keepSession } from './kept-session.ts';
import { PLAIN } from '../../process-env.ts';

export const SECRET = 'a secret of the tests';

/** What the environment of a service says that finds its Zalo in this emulator, and is in no hurry to be slow. */
export const environment = (server: Pick<ZaloServer, 'url'>, data: string): Record<string, string> => ({
  ...PLAIN, OCOP_DATA: data, OCOP_LOG_LEVEL: 'info', OCOP_ZALO_SECRET: SECRET, OCOP_ZALO_LOOPBACK: server.url,
  OCOP_ZALO_GAP_LEAST: '2', OCOP_ZALO_GAP_MOST: '2', OCOP_ZALO_PER_MINUTE: '1000', OCOP_ZALO_TYPING_MOST: '0', OCOP_ZALO_LOGINS_PER_HOUR: '10000', OCOP_ZALO_LOGINS_PER_DAY: '100000',
});

/** As after `ocop zalo login`. */
export function loggedInBefore(data: string, account: Account): void {
  const store = openStore(databaseIn(data));
  keepSession(zaloKeep(store.database), account, SECRET);
  store.close();
}

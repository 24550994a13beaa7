import { z } from 'zod';
import { zaloSettings, zaloSettingsFrom, type ZaloSettings } from '../../../src/platform/zalo/settings.ts';

const read = (environment: Record<string, string> = {}): ZaloSettings => zaloSettingsFrom(z.strictObject(zaloSettings).parse({ OCOP_ZALO_SECRET: 'a secret of the tests', ...environment }))!;

/** As an office has them that sets nothing. */
export const usual = read();

/** As fast as Zalo could stand, for tests that are not about pace. */
export const settings: ZaloSettings = {
  ...usual,
  pace: { gap: [2, 2], perMinute: 100_000, announceGap: [2, 2], announcePerHour: 100_000, firstContactsPerDay: 100_000, uploadsPerHour: 100_000, quiet: { from: 0, to: 0 } },
  typing: { perCharacter: 0, most: 0 },
  friends: { ...usual.friends, wait: [5, 10] },
  logins: { perHour: 1000, perDay: 1000 },
  keepAlive: 0,
  patience: { ...usual.patience, key: 1000, reconnect: [5, 50], displaced: [100, 150], kicked: [20, 30], loginRetry: [20, 200], held: 10, ping: 100, pong: 60, poll: 20, lease: 2000 },
  timeouts: { ...usual.timeouts, request: 400, echo: 150, upload: 300, file: 500, gather: 8 },
};

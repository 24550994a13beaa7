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
  patience: { ...usual.patience, reconnect: [5, 50], displaced: [100, 150], kicked: [20, 30], loginRetry: [20, 200], held: 10, ping: 5000, poll: 20, lease: 10_000 },
  timeouts: { ...usual.timeouts, echo: 600, gather: 8 },
};

/** For tests that wait for a time to run out. Everywhere else the times are those of an office, so that a busy machine is no fault. */
export const impatient = (timeouts: Partial<ZaloSettings['timeouts']>, patience: Partial<ZaloSettings['patience']> = {}): ZaloSettings =>
  ({ ...settings, patience: { ...settings.patience, ...patience }, timeouts: { ...settings.timeouts, ...timeouts } });


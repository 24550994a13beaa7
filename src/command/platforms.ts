import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Clock, Platform } from '../engine/ports.ts';
import { telegram } from '../platform/telegram/platform.ts';
import { zalo } from '../platform/zalo/platform.ts';
import type { Store } from '../storage/store.ts';
import { zaloKeep } from '../storage/zalo.ts';

/** What a platform may be made from. */
export type Making = {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Every platform there is. */
const PLATFORMS: readonly { readonly name: string; readonly isConfigured: (config: Config) => boolean; readonly make: (making: Making) => Platform | undefined }[] = [
  {
    name: 'zalo',
    isConfigured: (config) => config.zalo?.on === true,
    make: ({ config, store, clock, logger }) => (config.zalo?.on ? zalo({ settings: config.zalo, keep: zaloKeep(store.database), clock, notice: (what, fields = {}) => { logger.warn(fields, `zalo: ${what}`); } }) : undefined),
  },
  {
    name: 'telegram',
    isConfigured: ({ telegram: account }) => account !== undefined,
    make: ({ config, clock, logger }) => config.telegram && telegram({ account: config.telegram, clock, notice: (what, fields = {}) => { logger.warn(fields, `telegram: ${what}`); } }),
  },
];

/** Names of those that `start` serves; with none it is the simulator. */
export const configured = (config: Config): readonly string[] => PLATFORMS.filter((one) => one.isConfigured(config)).map((one) => one.name);

export const platforms = (making: Making): readonly Platform[] => PLATFORMS.filter((one) => one.isConfigured(making.config)).flatMap((one) => one.make(making) ?? []);

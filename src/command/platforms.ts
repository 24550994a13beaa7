import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Clock, Platform } from '../engine/ports.ts';
import type { Store } from '../storage/store.ts';

/** What a platform may be made from. */
export type Making = {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
};

type Maker = (making: Making) => Platform | undefined;

/** Every platform there is. Its library is read only where it is configured. */
const PLATFORMS: readonly { readonly name: string; readonly isConfigured: (config: Config) => boolean; readonly load: () => Promise<Maker> }[] = [
  {
    name: 'zalo',
    isConfigured: (config) => config.zalo?.on === true,
    load: async () => {
      const [{ zalo }, { zaloKeep }] = await Promise.all([import('../platform/zalo/platform.ts'), import('../storage/zalo.ts')]);
      return ({ config, store, clock, logger }) => (config.zalo?.on ? zalo({ settings: config.zalo, keep: zaloKeep(store.database), clock, notice: (what, fields = {}) => { logger.warn(fields, `zalo: ${what}`); } }) : undefined);
    },
  },
  {
    name: 'telegram',
    isConfigured: ({ telegram: account }) => account !== undefined,
    load: async () => {
      const { telegram } = await import('../platform/telegram/platform.ts');
      return ({ config, clock, logger }) => config.telegram && telegram({ account: config.telegram, clock, notice: (what, fields = {}) => { logger.warn(fields, `telegram: ${what}`); } });
    },
  },
];

/** Names of those that `start` serves; with none it is the simulator. */
export const configured = (config: Config): readonly string[] => PLATFORMS.filter((one) => one.isConfigured(config)).map((one) => one.name);

/** Reads the libraries of what is configured, and says how to make those platforms. */
export async function platforms(config: Config): Promise<(making: Making) => readonly Platform[]> {
  const makers = await Promise.all(PLATFORMS.filter((one) => one.isConfigured(config)).map(async (one) => one.load()));
  return (making) => makers.flatMap((make) => make(making) ?? []);
}

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

/** Every platform there is. Undefined: not configured. */
const PLATFORMS: readonly { readonly name: string; readonly isConfigured: (config: Config) => boolean; readonly make: (making: Making) => Platform }[] = [];

/** Names of those that `start` serves; with none it is the simulator. */
export const configured = (config: Config): readonly string[] => PLATFORMS.filter((one) => one.isConfigured(config)).map((one) => one.name);

export const platforms = (making: Making): readonly Platform[] => PLATFORMS.filter((one) => one.isConfigured(making.config)).map((one) => one.make(making));

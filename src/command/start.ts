import type { Config } from '../config.ts';
import { configured } from './platforms.ts';
import { rehearse } from './rehearse.ts';
import { serve } from './serve.ts';

/** Every platform that is configured, together in this process; with none, the simulator in this terminal. */
export const start = (config: Config): Promise<void> => (configured(config).length > 0 ? serve(config) : rehearse(config));

import type { Config } from '../config.ts';
import { configured } from './platforms.ts';

/** Every platform that is configured, together in this process; with none, the simulator in this terminal. */
export const start = async (config: Config): Promise<void> =>
  configured(config).length > 0 ? (await import('./serve.ts')).serve(config) : (await import('./rehearse.ts')).rehearse(config);

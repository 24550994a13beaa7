import { join } from 'node:path';
import type { Office } from './core/knowledge.ts';
import { step } from './core/producer/step.ts';
import { apology } from './core/say/talk.ts';
import { openEngine, type Logger } from './engine/engine.ts';
import type { Clock, Platform } from './engine/ports.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { filesIn } from './storage/files.ts';
import { isUnavailable, openStore } from './storage/store.ts';

export const databaseIn = (data: string): string => join(data, 'ocop.db');

export type ServiceOptions = {
  readonly data: string;
  readonly office: Office;
  readonly platforms: readonly Platform[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly luck?: () => string;
};

/** Knowledge, storage and engine put together around the given platforms. */
export function openService({ data, office, platforms, clock, logger, luck }: ServiceOptions) {
  const knowledge = loadKnowledge(undefined, office);
  const store = openStore(databaseIn(data));
  const engine = openEngine({
    store, machine: step, knowledge, platforms, clock, logger, isUnavailable,
    files: filesIn(join(data, 'files')),
    apology: apology(),
    ...(luck ? { luck } : {}),
  });
  return {
    knowledge,
    store,
    engine,
    async close() {
      await engine.stop();
      store.close();
    },
  };
}

export type Service = ReturnType<typeof openService>;

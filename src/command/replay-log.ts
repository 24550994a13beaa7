import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { step } from '../core/producer/step.ts';
import { replayProducer } from '../engine/replay.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { ownKnowledgeIn } from '../knowledge/shelf.ts';
import { databaseIn } from '../service.ts';
import { openStore } from '../storage/store.ts';
import { BadInput } from './bad-input.ts';

/** Rebuilds one producer (or all of them) from the log and compares with what is stored. */
export function replayLog(config: Config, only: string | undefined): void {
  const file = databaseIn(config.data);
  if (!existsSync(file)) throw new BadInput(`${file}: chưa có dữ liệu`);
  const knowledge = loadKnowledge(undefined, config.office, ownKnowledgeIn(config.data));
  const store = openStore(file);
  try {
    const ids = only ? [only] : store.log.producerIds();
    let different = 0;
    for (const id of ids) {
      const stored = store.producers.load(id);
      if (!stored) throw new BadInput(`--producer ${id}: không có chủ thể này`);
      const difference = replayProducer(store.log.eventsOf(id), stored, store.log.effectsOf, step, knowledge);
      if (!difference) continue;
      different += 1;
      process.stdout.write(`${id}: khác ở ${difference.what}${difference.event ? `, sự kiện ${difference.event}` : ''}\n`);
    }
    process.stdout.write(`${ids.length - different}/${ids.length} hồ sơ dựng lại giống hệt.\n`);
    if (different > 0) process.exitCode = 1;
  } finally {
    store.close();
  }
}

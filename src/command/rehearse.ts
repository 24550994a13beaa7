import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openLog } from '../log.ts';
import { terminal } from '../platform/simulator/terminal.ts';
import { openService } from '../service.ts';
import { serveAlone } from './serving.ts';
import { thinkerFrom } from './thinker.ts';
import { lastNumber } from './last-number.ts';

/** The simulator in this terminal, or behind a pipe. */
export async function rehearse(config: Config): Promise<void> {
  const giveBack = serveAlone(config);
  const interactive = process.stdin.isTTY;
  const logger = openLog(config, interactive ? join(config.data, 'ocop.log') : undefined);
  const screen = terminal(process.stdin, process.stdout, interactive);
  const service = openService({ data: config.data, office: config.office, platforms: screen.platforms, clock: screen.clock, logger, thinker: await thinkerFrom({ config, clock: screen.clock, logger }) });
  await service.engine.start();
  await screen.run(service.engine, lastNumber(service));
  await service.close();
  giveBack();
}

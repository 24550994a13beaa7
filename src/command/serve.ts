import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openLog } from '../log.ts';
import { openService } from '../service.ts';
import { takeServing } from '../storage/serving.ts';
import { configured, platforms } from './platforms.ts';
import { thinkerFrom } from './thinker.ts';

/** What does not end by itself is left to the next start: everything that matters is in the database. */
const PATIENCE = 9500;

/** The service: serves until it is told to stop (SIGINT, SIGTERM), then ends within ten seconds. */
export async function serve(config: Config): Promise<void> {
  const logger = openLog(config);
  const clock = { now: () => Date.now() };
  const told = toldToStop();
  const giveBack = await turnTo(config.data, logger, told);
  if (!giveBack) return;
  const make = await platforms(config);
  const service = openService({ data: config.data, office: config.office, staff: config.staff, clock, logger, thinker: await thinkerFrom({ config, clock, logger }), platforms: (store) => make({ config, store, clock, logger }) });
  await service.engine.start();
  logger.info({ platforms: configured(config) }, 'serving');
  logger.info({ signal: await told }, 'stopping');
  setTimeout(() => {
    logger.warn({}, 'not everything ended in time: the rest waits for the next start');
    process.exit(0);
  }, PATIENCE);
  await service.close();
  giveBack();
  logger.info({}, 'stopped');
  // A library's timer or a request that hangs may hold the process; nothing of ours is waited for any more.
  setTimeout(() => { process.exit(); }, 300).unref();
}

const LOOKS_AGAIN = 1000;

/** Waits while another process serves this data; undefined: told to stop meanwhile. */
async function turnTo(data: string, logger: Logger, told: Promise<NodeJS.Signals>): Promise<(() => void) | undefined> {
  for (let waits = false; ; waits = true) {
    const giveBack = takeServing(data);
    if (giveBack) return giveBack;
    if (!waits) logger.warn({}, 'another process of ours serves this data: waiting for it to end');
    const stopped = await Promise.race([told, new Promise<undefined>((resolve) => { setTimeout(resolve, LOOKS_AGAIN, undefined); })]);
    if (stopped) return undefined;
  }
}

/** A second signal ends the process at once. */
const toldToStop = (): Promise<NodeJS.Signals> => new Promise((resolve) => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

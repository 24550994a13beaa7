import { openLog } from '../../src/log.ts';
import { platforms } from '../../src/command/platforms.ts';
import { readConfig } from '../../src/config.ts';
import { simulated } from '../../src/platform/simulator/platform.ts';
import { openService } from '../../src/service.ts';
import { leap } from './leaping-time.ts';

/* The service as `ocop start` puts it together, in its own process. On a clock that is so many milliseconds ahead (WAVE_AHEAD): nobody
 * is announced to at night, and a test must not depend on the hour it is run at; or in virtual time (WAVE_CLOCK). What staff hear on
 * a platform that is no part of the test (WAVE_STAFF_ON) is written out. */
const { WAVE_AHEAD: ahead = '0', WAVE_CLOCK: file, WAVE_STAFF_ON: desk, ...environment } = process.env;
if (file) leap(file);
const config = readConfig(environment);
const logger = openLog(config);
const clock = { now: () => Date.now() + Number(ahead) };
const make = await platforms(config);
const heard = desk ? [simulated(desk, ({ text }) => { process.stdout.write(`${JSON.stringify({ staff: text, at: clock.now() })}\n`); return undefined; })] : [];
const service = openService({ data: config.data, office: config.office, staff: config.staff, clock, logger, platforms: (store) => [...make({ config, store, clock, logger }), ...heard] });
await service.engine.start();
process.once('SIGTERM', () => { void service.close().then(() => { process.exit(); }); });

import { openLog } from '../../src/log.ts';
import { platforms } from '../../src/command/platforms.ts';
import { readConfig } from '../../src/config.ts';
import { openService } from '../../src/service.ts';

/* The service as `ocop start` puts it together, on a clock that is so many milliseconds ahead: nobody is announced to at night,
 * and a test must not depend on the hour it is run at. */
const { WAVE_AHEAD: ahead = '0', ...environment } = process.env;
const config = readConfig(environment);
const logger = openLog(config);
const clock = { now: () => Date.now() + Number(ahead) };
const make = await platforms(config);
const service = openService({ data: config.data, office: config.office, staff: config.staff, clock, logger, platforms: (store) => make({ config, store, clock, logger }) });
await service.engine.start();
process.once('SIGTERM', () => { void service.close().then(() => { process.exit(); }); });

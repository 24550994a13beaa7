import type { AddressInfo } from 'node:net';
import { createApi } from './api.ts';
import { boardCalls } from './calls/boards.ts';
import { fileCalls } from './calls/files.ts';
import { groupCalls } from './calls/groups.ts';
import { peopleCalls } from './calls/people.ts';
import { presenceCalls } from './calls/presence.ts';
import { sendCalls } from './calls/send.ts';
import { createDriver } from './driver.ts';
import { type Answer, type Asked, defaults, type Emulation, type Settings } from './emulation.ts';
import { faults } from './faults.ts';
import { createHttp } from './http.ts';
import { createLogin } from './login.ts';
import { createQr, type QrScript } from './qr.ts';
import { createSockets } from './socket.ts';
import { createWorld, type WorldOptions } from './world.ts';

/** Every call this product makes. Another one is a violation. */
const CALLS = { ...sendCalls, ...presenceCalls, ...peopleCalls, ...groupCalls, ...boardCalls, ...fileCalls };

export type ZaloOptions = Partial<Settings> & { readonly qr?: QrScript; readonly world?: WorldOptions };

/**
 * A Zalo on 127.0.0.1 that the real library logs into.
 *
 *     const server = await startZalo();
 *     const bot = server.world.account('Trợ lý');
 *     const lan = server.world.person('Lan');
 *     server.world.befriend(bot, lan);
 *     … the service with `loopback: server.url` and the session `credentials(bot)` …
 *     server.says(server.dm(lan, bot), lan, 'chào em');
 *     expect(server.sent(bot)).toHaveLength(1);
 *     expect(server.violations).toEqual([]);
 *     await server.stop();
 */
export async function startZalo({ qr = { script: [], picture: () => '' }, world: worldOptions = {}, ...given }: ZaloOptions = {}) {
  const world = createWorld(worldOptions);
  /** What is on the file hosts, by host and path. */
  const files = new Map<string, (asked: Asked) => Answer['reply']>();
  let stopping: Promise<void> | undefined;
  let port = 0;
  const emulation: Emulation = {
    world, settings: { ...defaults, ...given }, faults: faults(), calls: [], reactions: [], violations: [],
    socketUrl: () => `ws://127.0.0.1:${port}`,
    tell: (people, push) => { sockets.tell(people, push); },
    store(bytes, name) {
      const path = `f1.zdn.vn/${world.nextId()}/${encodeURIComponent(name)}`;
      files.set(path, () => ({ status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes }));
      return `https://${path}`;
    },
    later: (ms, act) => { setTimeout(() => { if (!stopping) act(); }, ms); },
  };
  const http = createHttp(emulation, {
    login: createLogin(emulation), qr: createQr(world, qr), api: createApi(emulation, CALLS),
    files: (asked) => ({ reply: files.get(`${asked.host}${asked.path}`)?.(asked) ?? { status: 404, body: '' } }),
  });
  const sockets = createSockets(emulation, http);
  await new Promise<void>((resolve) => { http.listen(0, '127.0.0.1', resolve); });
  port = (http.address() as AddressInfo).port;

  return {
    ...emulation, ...createDriver(emulation, sockets), sockets, files, url: `http://127.0.0.1:${port}`,
    stop(): Promise<void> {
      stopping ??= new Promise((resolve) => {
        sockets.stop();
        http.closeAllConnections();
        http.close(() => { resolve(); });
      });
      return stopping;
    },
  };
}

export type ZaloServer = Awaited<ReturnType<typeof startZalo>>;

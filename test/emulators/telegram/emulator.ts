import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { driver } from './driver.ts';
import { faults } from './faults.ts';
import { serve, type Call } from './http.ts';
import { methods, type Query } from './methods.ts';
import { queue } from './queue.ts';
import { world } from './world.ts';

export type Telegram = Awaited<ReturnType<typeof startTelegram>>;

/** A Bot API server on 127.0.0.1. What it is asked must be right to the letter: all else is kept in `violations`, and a test
 *  that leaves one there has failed. */
export async function startTelegram({ now = () => Date.now() }: { now?: () => number } = {}) {
  let token = `7000000001:AA${'x'.repeat(33)}`;
  const all = world(now);
  const updates = queue();
  const queries = new Map<string, Query>();
  const violations: string[] = [];
  const calls: Call[] = [];
  const actions: { chat: number; topic?: number; at: number }[] = [];
  const broken = faults();
  const violation = (what: string): void => { violations.push(what); };
  const acts = methods(all, updates, queries, violation, actions);
  const desk = { token: () => token, world: all, updates, acts, faults: broken, violation, calls };
  let server: Server;
  let port = 0;

  async function listen(): Promise<void> {
    server = createServer((request, response) => {
      serve(request, response, desk).catch((error: unknown) => {
        // A client that went away in the middle of its request is no fault of anybody's.
        if (!request.destroyed || request.complete) violation(`emulator: ${String(error)}`);
        response.destroy();
      });
    });
    server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
    port = (server.address() as AddressInfo).port;
  }

  async function goDown(): Promise<void> {
    const closed = new Promise((resolve) => { server.close(resolve); });
    server.closeAllConnections();
    await closed;
  }

  await listen();
  return {
    url: `http://127.0.0.1:${port}`,
    token: () => token,
    world: all, updates, violations, calls, actions,
    faults: broken,
    ...driver(all, updates, queries),
    /** BotFather gave out a new token; the old one is worth nothing. */
    revoke() { token = token.replace(/x.*/, 'y'.repeat(33)); },
    restoreToken(old: string) { token = old; },
    unanswered: (): readonly Query[] => [...queries.values()].filter((query) => query.answered === 0),
    /** Nobody is there: connections are refused. */
    goDown,
    comeBack: listen,
    callsOf: (method: string): readonly Call[] => calls.filter((call) => call.method === method),
    close: goDown,
  };
}

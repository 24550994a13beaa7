import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Emulation } from './emulation.ts';
import { cookiesOf } from './http.ts';
import { whose } from './session.ts';
import { oldMessages, type Push } from './view.ts';
import { type Encrypt, type Frame, pack, unpack, wrap } from './wire.ts';
import type { Account, Message, Person } from './world.ts';
import { isAccount } from './world.ts';

export type Seat = { readonly socket: WebSocket; readonly cipherKey: Buffer; readonly since: number; readonly cookie: string; silent: boolean };

const OldMessages = z.strictObject({ first: z.literal(true), lastId: z.string().nullable(), preIds: z.tuple([]), req_id: z.string() });
const Ping = z.strictObject({ eventId: z.number() });

/** The listeners: one seat per account, and the last to come has it. */
export function createSockets(emulation: Emulation, http: Server) {
  const { world, violations, settings } = emulation;
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const seats = new Map<Account, Seat>();
  const connects = new Map<Account, number>();
  const requests: { readonly account: Account; readonly command: number }[] = [];

  http.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    server.handleUpgrade(request, stream, head, (socket) => { seat(socket, request); });
  });

  function seat(socket: WebSocket, request: IncomingMessage): void {
    socket.on('error', () => undefined);
    const account = whose(world, cookiesOf(request.headers.cookie));
    if (account === null) {
      socket.close(3003);
      return;
    }
    connects.set(account, (connects.get(account) ?? 0) + 1);
    const before = seats.get(account);
    if (before) {
      send(before, pack(3000, 0, {}));
      emulation.later(500, () => { before.socket.terminate(); });
    }
    const taken: Seat = { socket, cipherKey: randomBytes(32), since: world.now(), cookie: request.headers.cookie ?? '', silent: false };
    seats.set(account, taken);
    socket.on('close', () => { if (seats.get(account) === taken) seats.delete(account); });
    socket.on('ping', (data) => { if (!taken.silent) socket.pong(data); });
    socket.on('message', (data) => { hear(account, taken, unpack(data as Buffer)); });
    if (settings.key === 'at-once') send(taken, pack(1, 1, { key: taken.cipherKey.toString('base64') }));
  }

  function send(seat: Seat, frame: Buffer): void {
    if (!seat.silent && seat.socket.readyState === seat.socket.OPEN) seat.socket.send(frame);
  }

  function hear(account: Account, seat: Seat, { version, command, sub, body }: Frame): void {
    if (seat.silent) return;
    try {
      const asked: unknown = JSON.parse(body);
      if (version === 1 && command === 2 && sub === 1) {
        Ping.parse(asked);
        send(seat, pack(2, 1, {}));
      } else if (version === 1 && sub === 1 && (command === 510 || command === 511)) {
        OldMessages.parse(asked);
        requests.push({ account, command });
        push(account, oldMessages(world, account, command === 511 ? 'group' : 'dm', kept(account)));
      } else violations.push(`${account.name} sent the unknown frame ${command}/${sub}`);
    } catch (error) {
      violations.push(`${account.name} sent frame ${command}/${sub} with ${body}: ${String(error)}`);
    }
  }

  /** Two weeks, this login session, and an undone message is replaced by the news that it was undone. */
  function kept(account: Account): readonly Message[] {
    const from = Math.max(account.session.since, world.now() - 14 * 86_400_000);
    return world.log.filter((message) => message.ts >= from && message.audience.includes(account) && !world.undone.has(message));
  }

  function push(account: Account, { command, sub, event }: Push, encrypt: Encrypt = settings.encrypt): void {
    const seat = seats.get(account);
    if (seat) send(seat, pack(command, sub, wrap(encrypt, seat.cipherKey, event)));
  }

  return {
    seats, connects, requests, push,
    tell(people: readonly Person[], event: (viewer: Account) => Push): void {
      for (const one of people) if (isAccount(one) && seats.has(one)) push(one, event(one));
    },
    /** Bytes as they are, however wrong. */
    raw(account: Account, frame: Buffer): void {
      const seat = seats.get(account);
      if (seat) send(seat, frame);
    },
    /** 1006 cuts the line without a word, 1005 says goodbye without a code. */
    drop(account: Account, code: number): void {
      const seat = seats.get(account);
      seats.delete(account);
      if (code === 1006) seat?.socket.terminate();
      else if (code === 1005) seat?.socket.close();
      else seat?.socket.close(code);
    },
    stop(): void {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

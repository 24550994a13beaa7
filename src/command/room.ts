import type { Config } from '../config.ts';
import { roomScopeIn } from '../core/room/scope.ts';
import { scopeOf } from '../core/say/room.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { BadInput } from './bad-input.ts';
import { withStore } from './with-store.ts';

export type RoomOptions = { readonly scope?: string; readonly patience?: string; readonly json?: boolean };

/** Groups the bot is in. */
export function listRooms(config: Config, options: RoomOptions): void {
  withStore(config, (store) => {
    const rooms = store.office.rooms();
    const loads = store.office.loads();
    if (options.json) process.stdout.write(`${JSON.stringify(rooms.map((room) => ({ ...room, open: loads.get(room.channel) ?? 0 })), null, 1)}\n`);
    else process.stdout.write(rooms.length === 0 ? 'Bot chưa ở nhóm nào.\n' : rooms.map((room) => `${room.id}  ${room.title || room.channel}  ${STATES[room.state]}  ${scopeOf(room)}  chờ ${room.patience} phút  ${loads.get(room.channel) ?? 0} câu hỏi chờ\n`).join(''));
  });
}

/** Registers a group, or changes what it is for. */
export function setRoom(config: Config, id: string, options: RoomOptions): void {
  const patience = options.patience === undefined ? undefined : Number(options.patience);
  if (patience !== undefined && !(Number.isInteger(patience) && patience >= 0 && patience <= 480)) throw new BadInput(`--patience ${options.patience}: số phút từ 0 (chỉ nói khi được gọi) đến 480`);
  withStore(config, (store, now) => {
    const room = store.office.rooms().find((one) => one.id === id || one.channel === id);
    if (!room) throw new BadInput(`${id}: bot không ở nhóm này; xem: ocop room list`);
    const wanted = options.scope === undefined ? undefined : roomScopeIn(options.scope, loadKnowledge());
    if (wanted && wanted.unknown.length > 0) throw new BadInput(`--scope ${wanted.unknown[0]}: không có loại sản phẩm này; ghi bộ, ví dụ "bộ 6"`);
    const { years: _before, ...rest } = room;
    const after = { ...(wanted ? rest : room), state: 'registered' as const, ...(wanted ? { scope: wanted.scope, sets: wanted.sets, ...(wanted.years ? { years: wanted.years } : {}) } : {}), ...(patience === undefined ? {} : { patience }) };
    store.transaction(() => { store.office.apply([{ type: 'room', room: after }, { type: 'audit', entry: { who: 'command line', what: 'set room', about: room.id, before: `${room.state} ${scopeOf(room)} ${room.patience}`, after: `${scopeOf(after)} ${after.patience}` } }], now); });
    process.stdout.write(`${after.id}: ${scopeOf(after)}, chờ ${after.patience} phút\n`);
  });
}

const STATES = { met: 'chưa đăng ký', registered: 'đã đăng ký', left: 'đã rời' } as const;

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routeFor } from '../../src/core/desk/route.ts';
import type { ChannelId, ProducerId, QuestionId, RoomId } from '../../src/core/ids.ts';
import { waiting } from '../../src/core/say/office.ts';
import { covers } from '../../src/core/staff/roles.ts';
import { openStore } from '../../src/storage/store.ts';

/* `npm run -s bench:rooms`: 200 rooms, 5,000 open questions. Routing one more, and what every consultant and a member of staff
 * would read of a morning, each on a real file. */

const ROOMS = 200;
const QUESTIONS = 5000;
const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
const store = openStore(join(folder, 'ocop.db'));
const commune = (i: number) => `Xã Số ${i % ROOMS}`;
store.transaction(() => {
  for (let i = 0; i < ROOMS; i += 1) {
    const scope = { communes: [commune(i)], tags: [] };
    store.office.apply([
      { type: 'room', room: { id: `R${i}` as RoomId, channel: `zalo/group:${i}` as ChannelId, title: `Nhóm ${i}`, state: 'registered', scope, sets: i % 3 === 0 ? [6, 7] : [], patience: 30, spoke: [], since: i } },
      { type: 'grant', member: { channel: `zalo/dm:c${i}` as ChannelId, role: 'consultant', scope, name: `Cán bộ ${i}`, since: i, by: 'bench' } },
    ], 1);
  }
  for (let i = 0; i < QUESTIONS; i += 1) {
    store.office.apply([{ type: 'handover', handover: { question: `H${i}.1` as QuestionId, producer: `P${i}` as ProducerId, text: `Câu hỏi thứ ${i} về giấy tờ của hồ sơ?`, shown: `một chủ thể ở ${commune(i)}`, commune: commune(i), tags: [], tried: [], target: `zalo/group:${i % ROOMS}` as ChannelId, state: 'waiting', since: i, asked: i } }], 1);
  }
});

const look = { ...store.office, producer: (id: string) => store.producers.load(id) };

const timed = (what: string, times: number, act: (i: number) => void): void => {
  const started = performance.now();
  for (let i = 0; i < times; i += 1) act(i);
  const ms = performance.now() - started;
  process.stdout.write(`${what}: ${(ms / times).toFixed(2)} ms each, ${ms.toFixed(0)} ms for ${times}\n`);
};

timed('route one question', 100, (i) => { if (!routeFor({ commune: commune(i * 7), tags: [], set: 6 }, [], look, Date.now())) throw new Error('no route'); });
timed('what 200 consultants and one of staff have waiting', 1, () => {
  const open = store.office.openHandovers();
  if (open.length !== QUESTIONS) throw new Error('not all there');
  waiting(open, 0);
  for (const member of store.office.members()) waiting(open.filter((one) => covers(member.scope, one)), 0);
});
store.close();
rmSync(folder, { recursive: true, force: true });

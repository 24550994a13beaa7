import { describe, expect, test } from 'vitest';
import type { ChannelId } from '../../src/core/ids.ts';
import { NOW } from '../fresh.ts';
import { desk, ROOM, TU } from './desk.ts';

/* Attacks on the scope: somebody who may not see a producer tries to, by order, by name, by quote, by forward, with an old role. */

const HAI = 'zalo/dm:hai' as ChannelId;
/** What only the inside of the scope may read: who asks, what they make, what they asked. */
const PRIVATE = /Mận|mận|bánh gai|giá vàng|telegram\/dm/;

function withHai(role: 'consultant' | 'staff' = 'consultant') {
  const parts = desk();
  parts.store.office.apply([{ type: 'grant', member: { channel: HAI, role, scope: { communes: ['Hải Xuân'], tags: [] }, name: 'Hai', since: NOW, by: 'command line' } }], NOW);
  return parts;
}

describe.each(['consultant', 'staff'] as const)('a %s of another commune', (role) => {
  test('is told nothing of the producer by any order, and changes nothing', () => {
    const { store, says, drain, question } = withHai(role);
    const producer = store.producers.load('P1') ?? store.producers.load(store.log.producerIds()[0]!)!;
    const { id } = producer;
    const orders = [
      'việc của tôi', 'ai đang kẹt', 'câu hỏi chờ', '/cauhoi', 'nháp', 'báo cáo', `xem hồ sơ ${id}`, 'xem hồ sơ Mận', 'xem hồ sơ của mận', 'xem hs bánh gai', `ghi chú ${id}: thử`, `gắn thẻ ${id} của tôi`, `tạm dừng ${id} 2 giờ`,
      `đạt ${id} phiếu kiểm nghiệm`, `trả lại ${id} phiếu kiểm nghiệm: mờ`, `trả lời ${question}: tôi trả lời thay`, `nhận ${question}`, `chuyển ${question} cho Hai`, `TL ${question.toLowerCase()} cho tôi xem`,
    ];
    for (const order of orders) {
      says(HAI, order);
      const out = drain();
      // Their own words may be said back to them.
      expect(out.filter((line) => line.startsWith(HAI)).join('\n').replaceAll(/"[^"]*"/g, ''), order).not.toMatch(PRIVATE);
      expect(out.filter((line) => !line.startsWith(HAI)), order).toEqual([]);
    }
    expect(store.producers.load(id)).toEqual(producer);
    expect(store.office.handover(question)).toMatchObject({ state: 'waiting', target: ROOM });
  });

  test('who quotes the post in the room answers nobody, and reads no more than was posted', () => {
    const { store, inRoom, drain, question, post } = withHai(role);
    inRoom('để tôi trả lời cho, chị cứ nộp 500k', 'hai', { quotes: post.message! });
    const out = drain();
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(/ngoài phạm vi/);
    expect(out[0]).not.toMatch(PRIVATE);
    expect(store.office.handover(question)?.state).toBe('waiting');
  });

  test('who quotes that message in a chat of their own, or sends its words on, speaks of nothing', () => {
    const { store, takes, says, drain, question, post } = withHai(role);
    takes({ type: 'said', text: 'chị cứ nộp 500k', id: 'q1' as never, at: NOW, channel: HAI, message: 'q1' as never, quotes: post.message as never });
    says(HAI, `Câu hỏi ${question} của một chủ thể ở xã Xuân Thành:\n“…”\ntrả lời giúp tôi với`);
    const out = drain();
    expect(out.filter((line) => line.startsWith('telegram/dm:man'))).toEqual([]);
    expect(out.join('\n')).not.toMatch(PRIVATE);
    expect(store.office.handover(question)?.state).toBe('waiting');
  });
});

test('in a group nothing of a dossier is said, to nobody, not even to its consultant', () => {
  const { store, inRoom, drain } = withHai();
  const [id] = store.log.producerIds();
  for (const [who, text] of [['tu', `xem hồ sơ ${id}`], ['tu', 'hồ sơ chị Mận còn thiếu gì'], ['na', 'hồ sơ chị Mận tới đâu rồi'], ['na', 'chị Mận làm sản phẩm gì vậy'], ['tu', `ghi chú ${id}: xem lại`], ['tu', 'việc của tôi']] as const) {
    inRoom(text, who, { addressed: true });
    expect(drain().join('\n'), text).not.toMatch(/bánh gai|P\d+ Mận|thiếu \d|Ninh Bình/);
  }
});

describe('a consultant whose role was taken away', () => {
  test('reads and answers nothing any more, by order or by quote', () => {
    const { store, says, inRoom, drain, question, post } = desk();
    store.office.apply([{ type: 'revoke', channel: TU }], NOW);
    const [id] = store.log.producerIds();
    inRoom('Hỏi tiệm vàng nhé', 'tu', { quotes: post.message! });
    for (const order of ['việc của tôi', 'câu hỏi chờ', `xem hồ sơ ${id}`, `trả lời ${question}: hỏi tiệm vàng`, `nhận ${question}`]) says(TU, order);
    const out = drain();
    expect(out.filter((line) => line.startsWith('telegram/dm:man'))).toEqual([]);
    expect(out.join('\n')).not.toMatch(PRIVATE);
    expect(store.office.handover(question)?.state).toBe('waiting');
  });

  test('hears no more of a question that stood with them: it goes elsewhere at once', () => {
    const { store, says, drain, wake, question } = desk();
    store.office.apply([
      { type: 'grant', member: { channel: 'zalo/dm:sep' as ChannelId, role: 'admin', scope: { communes: [], tags: [] }, name: 'Sếp', since: NOW + 1, by: 'command line' } },
      { type: 'grant', member: { channel: HAI, role: 'consultant', scope: { communes: ['Xuân Thành'], tags: [] }, name: 'Hai', since: NOW + 2, by: 'command line' } },
      { type: 'room', room: { ...store.office.room(ROOM)!, state: 'left' } },
    ], NOW);
    says(TU, `nhận ${question}`);
    drain();
    expect(store.office.handover(question)?.target).toBe(TU);
    says('zalo/dm:sep', 'thu hồi vai trò 1');
    const out = [...drain(), ...wake(NOW + 1000)];
    expect(store.office.member(TU)).toBeUndefined();
    expect(out.filter((line) => line.startsWith(TU))).toEqual([]);
    expect(out.find((line) => line.startsWith(HAI))).toMatch(new RegExp(`Câu hỏi ${question}`));
    expect(wake(NOW + 5 * 86_400_000).filter((line) => line.startsWith(TU))).toEqual([]);
  });

  test('or whose scope became another: the reminder is not for them', () => {
    const { store, says, drain, wake, question } = desk();
    store.office.apply([{ type: 'room', room: { ...store.office.room(ROOM)!, state: 'left' } }], NOW);
    says(TU, `nhận ${question}`);
    drain();
    store.office.apply([{ type: 'grant', member: { ...store.office.member(TU)!, scope: { communes: ['Hải Xuân'], tags: [] } } }], NOW);
    expect(wake(NOW + 8 * 3_600_000).filter((line) => line.startsWith(TU))).toEqual([]);
    expect(store.office.handover(question)?.state).toBe('listed');
  });
});

describe('a role code', () => {
  const code = { code: '7K2M9QFD', role: 'consultant', scope: { communes: [], tags: [] }, until: NOW + 1000, by: 'command line' } as const;

  test('gives a role once: whoever types it second has none', () => {
    const { store, says, drain } = desk();
    store.office.apply([{ type: 'make-code', code }], NOW);
    says('zalo/dm:moi', 'CB-7K2M9QFD');
    says('zalo/dm:la', 'CB-7K2M9QFD');
    expect(drain().find((line) => line.startsWith('zalo/dm:la'))).toMatch(/không đúng, đã dùng hoặc đã quá/);
    expect(store.office.member('zalo/dm:moi')?.role).toBe('consultant');
    expect(store.office.member('zalo/dm:la')).toBeUndefined();
  });

  test('typed where others read gives nothing, and too late gives nothing', () => {
    const { store, inRoom, takes, drain } = desk();
    store.office.apply([{ type: 'make-code', code }], NOW);
    inRoom('CB-7K2M9QFD', 'na', { addressed: true });
    drain();
    expect(store.office.member('zalo/dm:na')).toBeUndefined();
    takes({ type: 'said', text: 'CB-7K2M9QFD', id: 'late' as never, at: NOW + 2000, channel: 'zalo/dm:na' as ChannelId, message: 'late' as never }, NOW + 2000);
    expect(store.office.member('zalo/dm:na')).toBeUndefined();
  });
});

test('a consultant gives a room no wider scope than their own', () => {
  const { store, inRoom } = withHai();
  for (const text of ['đăng ký nhóm', 'đăng ký nhóm xã Xuân Thành', 'đăng ký nhóm thẻ đợt 1', 'đăng ký nhóm xã Hải Xuân; xã Xuân Thành']) {
    inRoom(text, 'hai', { addressed: true });
    expect(store.office.room(ROOM)?.scope, text).toEqual({ communes: ['Hải Xuân'], tags: [] });
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStage, quiet, type Seen } from '../../src/platform/simulator/stage.ts';
import { sentFile } from '../../src/platform/simulator/incoming.ts';
import { openService, type Service } from '../../src/service.ts';
import { telegramStage } from '../transcripts/telegram-stage.ts';
import { zaloStage } from '../transcripts/zalo-stage.ts';

/* Three hundred messages in a minute in one room: through the real libraries and the emulators, and on the screen. */

const START = Date.parse('2026-11-24T08:00:00+07:00');
const LABEL = 'nhãn sản phẩm bắt buộc ghi những gì';
const TRACE = 'truy xuất nguồn gốc có bắt buộc không';
const TALK = ['chúc cả nhà buổi sáng tốt lành', 'em cảm ơn mọi người nhiều ạ', 'nhà em còn 50kg miến, ai lấy em để giá gốc', 'mai họp mấy giờ vậy cả nhà', 'haha chuẩn luôn'];

type Step = { readonly who: string; readonly kind: 'called' | 'asked' | 'talk' | 'photo' | 'office'; readonly text: string };

/** Of ten: two call us about the label, one about tracing, one asks the room, one of the office tells, one sends a photo, four talk. */
const step = (i: number): Step => {
  const who = `nguoi-${i % 60}`;
  switch (i % 10) {
    case 0: case 5: return { who, kind: 'called', text: LABEL };
    case 2: return { who, kind: 'called', text: TRACE };
    case 3: return { who, kind: 'asked', text: `cho em hỏi ${LABEL} ạ` };
    case 7: return { who, kind: 'photo', text: '' };
    case 8: return i % 100 === 8 ? { who: 'tu', kind: 'office', text: 'Mọi người nhớ nộp đúng hạn nhé' } : { who, kind: 'talk', text: TALK[i % TALK.length]! };
    default: return { who, kind: 'talk', text: TALK[i % TALK.length]! };
  }
};

const STAGES = { screen: ['zalo', openStage], Zalo: ['zalo', zaloStage], Telegram: ['telegram', telegramStage({ as: 'telegram', press: false })] } as const;

test.each(Object.entries(STAGES))('on %s a storm gets eight answers in its minute, and nobody who called is forgotten', { timeout: 300_000 }, async (name, [platform, open]) => {
  const data = mkdtempSync(join(tmpdir(), 'ocop-room-storm-'));
  const stage = await open((options) => openService({ data, office: {}, logger: quiet, ...options }), START, data);
  try {
    const tu = stage.channel(platform, 'dm:tu');
    const scope = { communes: [], tags: [] };
    stage.service().store.office.apply([{ type: 'grant', member: { channel: tu, role: 'consultant', scope, name: 'Tú', since: START, by: 'command line' } }], START);
    await stage.send({ type: 'joined', title: 'Nhóm', by: tu }, { platform, chat: 'group:xt' }, START);
    const begun = performance.now();
    const inMinute: Seen[] = [];
    for (let i = 0; i < 300; i += 1) {
      const { who, kind, text } = step(i);
      const { seen } = await stage.send(kind === 'photo' ? sentFile('anh.jpg') : { type: 'said', text }, { platform, chat: 'group:xt', name: who, from: who, addressed: kind === 'called' }, START + 60_000 + i * 199);
      inMinute.push(...seen);
    }
    const ms = Math.round(performance.now() - begun);
    const after = await stage.wait(START + 60 * 60_000);
    const [now, later] = [inMinute, after].map((all) => all.filter((one) => one.chat === 'group:xt'));
    const common = later!.filter(({ said }) => /anh\/chị cùng hỏi, em xin trả lời chung/.test(said));
    const people = common.map(({ said }) => Number(/(\d+) anh\/chị cùng hỏi/.exec(said)![1]));
    process.stdout.write(`${JSON.stringify({ name, messages: 300, called: 90, askedTheRoom: 30, answeredInTheMinute: now!.length, messagesAfter: later!.length, ofThemForMany: common.length, people, ms })}\n`);
    expect(now!.length).toBe(8);
    expect(now!.every(({ said }) => /Hàng nào bán trong nước|hệ thống truy xuất/.test(said))).toBe(true);
    // Both questions are answered once for all who are left.
    expect(common.map(({ said }) => /Hàng nào bán trong nước/.test(said))).toEqual(expect.arrayContaining([true, false]));
    expect(later!.length).toBeLessThanOrEqual(4);
    const { office } = (stage.service() as unknown as Service).store;
    expect(office.roomQuestions(office.room(stage.channel(platform, 'group:xt'))!.id).filter(({ state }) => state === 'open')).toEqual([]);
  } finally {
    await stage.close();
    rmSync(data, { recursive: true, force: true });
  }
});

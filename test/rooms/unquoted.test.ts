import { describe, expect, test } from 'vitest';
import { meantBy } from '../../src/core/room/meant.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { NOW } from '../fresh.ts';
import { desk, ROOM } from './desk.ts';

const MINUTE = 60_000;
const nop = { id: 'nộp', text: 'cho em hỏi nộp hồ sơ ở đâu ạ', name: 'Chị Mận', at: NOW };
const vach = { id: 'vạch', text: 'bán ở chợ có phải làm mã vạch không', name: 'Lê Thị Hoa', at: NOW };
const meant = (text: string, open: (typeof nop)[], after = 5) => meantBy(text, open, NOW + after * MINUTE).map(({ id }) => id);

describe('the only open question', () => {
  test.each([
    '@Chị Mận nộp ở xã nhé', 'chị Mận ơi ra xã nộp nhé', 'nop o xa nhe', 'Nộp ở UBND xã là được', 'chị cứ ra xã nhé', 'ra xã nhé chị', 'Hồ sơ thì nộp cho xã chị ạ', 'không cần đâu chị', 'được chị ạ', 'khong can dau c',
    'nộp ở đâu cũng được', 'chị hỏi bên y tế nhé', 'Chào chị. Chị nộp ở xã nhé.', 'xã nhận hồ sơ đấy. Chị còn hỏi gì không?', 'Man oi nop o xa nha', 'liên hệ phòng kinh tế nhé', 'khoảng 2 ngày là nhận được chị', 'cái này bắt buộc đấy chị', 'không phải xin ai, ra xã là nộp được',
  ])('is answered by "%s"', (text) => { expect(meant(text, [nop])).toEqual(['nộp']); });

  test.each([
    'Chiều nay trời mưa to quá', 'Trưa nay họp lúc 2h nhé', 'chúc cả nhà ngày mới vui vẻ', 'Chị làm sản phẩm gì vậy?', 'chị có giấy kiểm nghiệm chưa', 'chi lam san pham gi vay', 'Để tôi hỏi lại tỉnh rồi báo', 'đợi chút tôi xem', 'lát tôi trả lời nhé',
    'Cảm ơn anh Ba đã gửi ảnh', 'chị Hoa gửi ảnh đẹp quá', '@Hoa gửi lại ảnh nhé', 'bà con nhớ mai đi tập huấn nhé', 'em đang họp', 'mận năm nay được mùa', 'Mời cả nhà xem hồ sơ mẫu', 'ok', 'haha', 'chao ca nha', 'tối nay ai đi ăn cơm không', 'Nhóm mình đừng đăng quảng cáo nữa', 'đợt này nhiều hồ sơ quá', 'Sao chưa ai trả lời bạn này nhỉ', 'đã nhận được hồ sơ của bác Sinh', 'Chị em xem ảnh hội thi nấu ăn này',
  ])('is not answered by "%s"', (text) => { expect(meant(text, [nop])).toEqual([]); });

  test('asked this morning is not what a short word in the afternoon is for', () => { expect(meant('được chị ạ', [nop], 300)).toEqual([]); });
});

describe('of two', () => {
  test.each([
    ['chị Mận nộp ở xã nhé, chị Hoa không phải làm mã vạch', ['nộp', 'vạch']],
    ['1. nộp ở xã 2. không cần', ['nộp', 'vạch']],
    ['cả hai câu đều hỏi xã nhé', ['nộp', 'vạch']],
    ['hồ sơ nộp ở xã nhé', ['nộp']],
    ['bán ở chợ thì không phải mã vạch đâu', ['vạch']],
    ['@Hoa không cần nhé', ['vạch']],
    ['hồ sơ của anh Ba đẹp', []],
    ['được nhé', []],
  ] as const)('"%s" answers %j', (text, ids) => { expect(meant(text, [nop, vach])).toEqual(ids); });
});

const openIn = ({ store }: ReturnType<typeof desk>) => store.office.roomQuestions(store.office.rooms()[0]!.id).filter(({ state }) => state === 'open').length;
const other = { file: { ref: 'sim:a.jpg', kind: 'photo' as const } };
const shows = (here: ReturnType<typeof desk>, caption?: string) => here.takes(incoming({ type: 'sent-file', ...other, ...(caption === undefined ? {} : { caption }) }, { channel: ROOM, message: `f${caption}`, at: NOW, name: 'Tú', from: 'tu' }));
const speaks = (here: ReturnType<typeof desk>, what: 'voice' | 'sticker') => here.takes(incoming({ type: 'sent-other', what }, { channel: ROOM, message: `v${what}`, at: NOW, name: 'Tú', from: 'tu' }));

describe('a question in the room', () => {
  const asked = () => {
    const here = desk();
    here.inRoom('cả nhà cho em hỏi nhãn sản phẩm bắt buộc ghi những gì ạ', 'hoa');
    expect(openIn(here)).toBe(1);
    return here;
  };
  test.each([
    ['a photo', (here: ReturnType<typeof desk>) => shows(here), 0],
    ['a photo with the answer under it', (here: ReturnType<typeof desk>) => shows(here, 'nhãn ghi như mẫu này nhé chị'), 0],
    ['a photo of something else', (here: ReturnType<typeof desk>) => shows(here, 'hôm qua đi chơi vui quá'), 1],
    ['a voice', (here: ReturnType<typeof desk>) => speaks(here, 'voice'), 0],
    ['a sticker', (here: ReturnType<typeof desk>) => speaks(here, 'sticker'), 1],
    ['words of something else', (here: ReturnType<typeof desk>) => here.inRoom('Trưa nay họp lúc 2h nhé', 'tu'), 1],
    ['a question back', (here: ReturnType<typeof desk>) => here.inRoom('chị làm sản phẩm gì vậy?', 'tu'), 1],
    ['an answer', (here: ReturnType<typeof desk>) => here.inRoom('chị xem nghị định 37 nhé', 'tu'), 0],
    ['an answer of a neighbour', (here: ReturnType<typeof desk>) => here.inRoom('chị xem nghị định 37 nhé', 'bay'), 1],
  ])('after %s of the consultant', (_what, does, left) => {
    const here = asked();
    does(here);
    expect(openIn(here)).toBe(left);
  });
});

describe('a question that was passed on', () => {
  const toAsker = (out: readonly string[]) => out.filter((line) => line.startsWith('telegram/dm:man') && /có trả lời/.test(line));

  test.each(['Việc này ngoài OCOP, chị hỏi tiệm vàng nhé', 'chị hỏi tiệm vàng nhé', 'giá vàng thì xem trên báo'])('is answered by the next words of the consultant: "%s"', (text) => {
    const { inRoom, drain, store, question } = desk();
    inRoom(text, 'tu');
    expect(toAsker(drain())).toMatchObject([expect.stringContaining(text)]);
    expect(store.office.handover(question)?.state).toBe('answered');
  });

  const quoting = (here: ReturnType<typeof desk>, text: string) => { here.inRoom(text, 'tu', { quotes: here.post.message! }); return toAsker(here.drain()); };
  test.each(['để chị hỏi trên sở rồi báo nhé', 'mai tôi trả lời', 'đang họp, lát trả lời', 'ok em, để chị xem lại đã', 'chờ chị chút', 'ok em', 'đã nhận'])('stands open after a promise that quotes it: "%s"', (text) => {
    const here = desk();
    expect(quoting(here, text)).toEqual([]);
    expect(here.store.office.handover(here.question)?.state).toBe('waiting');
    expect(quoting(here, 'chị hỏi tiệm vàng nhé')).toHaveLength(1);
  });
  test.each(['mai chị hỏi xã nhé', 'để em hỏi xã, chị cứ nộp trước đi', 'không cần đâu, đang họp', 'chị xem lại rồi nộp xã nhé', 'để chị xem: hồ sơ thiếu giấy A', 'được chị ạ'])('is answered by what only begins so: "%s"', (text) => { expect(quoting(desk(), text)).toHaveLength(1); });

  test.each([
    ['a second message', 'giá thì xem trên báo cũng được chị nhé', 1], ['what is added', 'kèm theo hóa đơn nữa nhé', 1], ['what is put right', 'à chị nói nhầm, ngân hàng mới đúng', 1],
    ['talk of something else', 'trưa nay ăn gì cả nhà', 0], ['thanks', 'cảm ơn em nhé', 0], ['words to somebody else', '@Hoa gửi lại ảnh nhé', 0],
  ] as const)('goes on with %s right behind the answer', (_what, text, more) => {
    const here = desk();
    quoting(here, 'chị hỏi tiệm vàng nhé');
    here.inRoom(text, 'tu');
    expect(toAsker(here.drain())).toHaveLength(more);
  });
  test('and no more when it is a while ago, or another consultant speaks', () => {
    const [late, other] = [desk(), desk()];
    quoting(late, 'chị hỏi tiệm vàng nhé');
    late.wake(NOW + 10 * MINUTE);
    late.inRoom('kèm theo hóa đơn nữa nhé', 'tu');
    other.store.office.apply([{ type: 'grant', member: { channel: 'zalo/dm:ly' as never, role: 'consultant', scope: { communes: ['Xuân Thành'], tags: [] }, since: NOW, by: 'command line' } }], NOW);
    quoting(other, 'chị hỏi tiệm vàng nhé');
    other.inRoom('kèm theo hóa đơn nữa nhé', 'ly');
    expect([late, other].map((here) => toAsker(here.drain()).length)).toEqual([0, 0]);
  });
  test('goes on before another that stands open, unless that is named', () => {
    const both = () => { const here = desk(); for (const text of ['làm nem nắm ở xã Xuân Thành', 'đồng ý', 'lãi suất vay ngân hàng bao nhiêu phần trăm?', '2']) here.says('telegram/dm:na', text); here.drain(); quoting(here, 'chị hỏi tiệm vàng nhé'); return here; };
    const [goes, other] = [both(), both()];
    goes.inRoom('chị cứ hỏi kỹ cho chắc nhé', 'tu');
    other.inRoom('vay ngân hàng thì lãi suất 7 phần trăm nhé', 'tu');
    expect(goes.drain().filter((line) => /có trả lời/.test(line))).toMatchObject([expect.stringContaining('dm:man')]);
    expect(other.drain().filter((line) => /có trả lời/.test(line))).toMatchObject([expect.stringContaining('dm:na')]);
  });
  test('is taken back by "nhầm" right behind the answer, without a quote', () => {
    const here = desk();
    quoting(here, 'chị hỏi tiệm vàng nhé');
    here.inRoom('ơ nhầm câu rồi', 'tu');
    expect(here.store.office.handover(here.question)?.state).toBe('waiting');
  });
  test('hears what the consultant rewrote, and not another message of theirs', () => {
    const here = desk();
    quoting(here, 'chị hỏi tiệm vàng ở chợ nhé');
    const rewrites = (text: string) => { here.takes(incoming({ type: 'edited', target: 'r1' as never, text }, { channel: ROOM, message: `e${text}`, at: NOW + MINUTE, name: 'Tú', from: 'tu' })); return toAsker(here.drain()).length; };
    expect([rewrites('chị hỏi tiệm vàng ở phố nhé'), rewrites('mai cả nhà nhớ đi họp')]).toEqual([1, 0]);
  });

  test('is answered under its code, however that is written', () => {
    const here = desk();
    here.inRoom(`${here.question} chị hỏi tiệm vàng nhé`, 'tu');
    expect(toAsker(here.drain())).toHaveLength(1);
  });

  test('is answered by words said to us for its asker', () => {
    const here = desk();
    here.inRoom('chị ấy cứ hỏi tiệm vàng nhé', 'tu', { addressed: true });
    expect(toAsker(here.drain())).toHaveLength(1);
  });

  test.each(['Trưa nay họp lúc 2h nhé', 'câu này ai biết không?', 'để tôi hỏi lại đã', 'chị Hoa gửi ảnh đi', 'cả nhà mai nhớ đi tập huấn nhé'])('is not answered by "%s"', (text) => {
    const { inRoom, drain, store, question } = desk();
    inRoom(text, 'tu');
    expect(toAsker(drain())).toEqual([]);
    expect(store.office.handover(question)?.state).toBe('waiting');
  });

  test('is not answered by words to somebody who asked in the room', () => {
    const here = desk();
    here.inRoom('cả nhà cho em hỏi nhãn sản phẩm bắt buộc ghi những gì ạ', 'hoa');
    here.inRoom('chị xem nghị định 37 nhé', 'tu');
    expect(toAsker(here.drain())).toEqual([]);
    expect(here.store.office.handover(here.question)?.state).toBe('waiting');
  });

  test('is not answered by what is said of it later, by a stranger, or by one outside its scope', () => {
    const late = desk();
    late.wake(NOW + 20 * MINUTE);
    late.inRoom('chị cứ ra xã nhé', 'tu');
    const stranger = desk();
    stranger.inRoom('chị hỏi tiệm vàng nhé', 'la');
    const far = desk();
    far.store.office.apply([{ type: 'grant', member: { channel: 'zalo/dm:xa' as never, role: 'consultant', scope: { communes: ['Hải Xuân'], tags: [] }, since: NOW, by: 'command line' } }], NOW);
    far.inRoom('chị hỏi tiệm vàng nhé', 'xa');
    for (const here of [late, stranger, far]) {
      expect(toAsker(here.drain())).toEqual([]);
      expect(here.store.office.handover(here.question)?.state).toBe('waiting');
    }
  });

  test('and spoken to, or shown something, tells how to have it carried over', () => {
    const here = desk();
    speaks(here, 'voice');
    expect(here.drain().join('\n')).toMatch(/tin thoại.*gõ giúp/);
    const shown = desk();
    shows(shown);
    expect(shown.drain().join('\n')).toMatch(/trích/);
    expect(shown.store.office.handover(shown.question)?.state).toBe('waiting');
  });
});

import { describe, expect, test } from 'vitest';
import { knowledge } from '../fresh.ts';
import { CAKE, talk, talkBesideDesk } from './talk.ts';

/* A question that gets no answer is kept for a person; what comes near is offered beside it. */

const ASKED = 'kinh phi lam phim gioi thieu san pham ai chi';
const TITLE = 'Có được hỗ trợ tiền khi làm OCOP không';

describe('a question that is turned away', () => {
  test('is kept, and what comes near is offered', () => {
    const { said, state } = talk(...CAKE, ASKED);
    expect(said).toMatch(/Em đã ghi lại để cán bộ xem \(mã H\d+\.1\)/);
    expect(said).toContain(`[${TITLE}]`);
    expect(said).toContain('[Không phải mấy ý này]');
    expect(state.questions).toMatchObject([{ text: ASKED, state: 'waiting' }]);
    // What they ask next may lean on it.
    expect(state.people[0]?.asked?.text).toBe(ASKED);
  });

  test('is answered by the one they pick, and no longer waits for anybody; the dossier goes on', () => {
    const { said, state } = talk(...CAKE, ASKED, '1');
    expect(said).toContain(knowledge.passages.find(({ title }) => title === TITLE)!.body.slice(0, 60));
    expect(state.questions).toMatchObject([{ state: 'withdrawn' }]);
    expect(said).toMatch(/\[[^\]]+\]|còn thiếu|ạ\?/);
  });

  test('still waits where none of these was meant, and is not kept twice', () => {
    const { said, state } = talk(...CAKE, ASKED, 'không phải mấy ý này');
    expect(said).toMatch(/đã ghi cho cán bộ rồi \(mã H\d+\.1\)/);
    expect(state.questions).toMatchObject([{ state: 'waiting' }]);
  });

  test('still waits where they go on with their dossier', () => {
    const { state } = talk('bánh gai', ASKED, 'hợp tác xã');
    expect(state.questions).toMatchObject([{ state: 'waiting' }]);
    expect(state.facts.find(({ fact }) => fact === 'producer-kind')?.value).toBe('htx');
  });

  test('is offered beside the leave to send it, where consultants answer; who picks it sends nothing', () => {
    const asked = talkBesideDesk(...CAKE, ASKED);
    expect(asked.said).toMatch(new RegExp(`\\[Gửi, nói rõ tên tôi\\]\n\\[Gửi, không nói tên\\]\n\\[Không gửi\\]\n\\[${TITLE}\\]`));
    const picked = talkBesideDesk(...CAKE, ASKED, '4');
    expect(picked.state.questions).toMatchObject([{ state: 'withdrawn' }]);
    expect(picked.state.questions[0]).not.toHaveProperty('shown');
    expect(talkBesideDesk(...CAKE, ASKED, '2').state.questions).toMatchObject([{ state: 'waiting', shown: 'commune' }]);
  });

  test('has nothing beside it that only shares its common words', () => {
    const { said } = talk(...CAKE, 'giá vàng hôm nay bao nhiêu');
    expect(said).toMatch(/Em đã ghi lại/);
    expect(said).not.toMatch(/mấy ý này/);
  });
});

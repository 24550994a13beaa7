import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { step } from '../../src/core/producer/step.ts';
import type { Producer } from '../../src/core/producer/state.ts';
import { read } from '../../src/core/read/reading.ts';
import { fold } from '../../src/core/text.ts';
import { dayOf } from '../../src/core/time.ts';
import { incoming } from '../../src/platform/simulator/incoming.ts';
import { knowledge, NOW } from '../fresh.ts';
import { inScope, readQuestions, type Question, type Split } from '../questions/read.ts';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* What the knowledge answers, somebody who asks it in a chat is told: whatever else their words tell or seem to wish, and whatever is being asked of them. */

const NEWCOMER = talk().state;
const MIDWAY = talk(...CAKE).state;

/** All that is said to it, with the pages not read yet. */
function toldTo(state: Producer, text: string): string {
  const done = step(state, { ...incoming({ type: 'said', text }, { channel: 'zalo/dm:a', message: 'asked', at: NOW + 100_000, name: 'Lan' }), no: 90, luck: '0'.repeat(16) }, { knowledge, now: NOW + 100_000 });
  if (done.state === 'erased') throw new Error('erased');
  return fold([...done.effects.flatMap((effect) => (effect.type === 'say' ? [effect.message.text] : [])), ...done.state.people[0]!.unread].join('\n'));
}

const holds = (said: string, { facts }: Question): boolean => facts.every((group) => group.some((fact) => said.includes(fold(fact))));

/** Those that stand alone, are of today, and are answered rightly by themselves. */
const rightly = (split: Split, every: number): readonly Question[] => readQuestions(split).filter((one, i) => {
  if (i % every > 0 || !inScope(one) || one.before !== undefined || one.on !== undefined) return false;
  const found = answer({ text: one.spellings.dau, on: dayOf(NOW) }, knowledge);
  return found.outcome === 'answered' && holds(fold(found.text), one);
});

describe.each([['somebody new', NEWCOMER, 0.04], ['somebody in the midst of a dossier', MIDWAY, 0.06]] as const)('%s', (_, state, most) => {
  test.each([['plain', 10], ['later', 12], ['more', 5], ['section', 12], ['section2', 12], ['others', 24], ['hands', 200]] as const)('who asks what %s holds is told what the knowledge tells', (split, every) => {
    const asked = rightly(split, every);
    const lost = asked.filter((one) => !holds(toldTo(state, one.spellings.dau), one)).map(({ spellings }) => spellings.dau);
    expect(asked.length).toBeGreaterThan(20);
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(Math.max(2, asked.length * most));
  });
});

describe('what a long question tells is written down, and what it asks is answered', () => {
  test.each([
    ['HTX em lần đầu đăng ký chấm OCOP thì hồ sơ gồm những mẫu nào ạ', /Mẫu số 01[\s\S]*Mẫu số 02/, 'producer-kind', 'htx'],
    ['htx em lan dau dang ky cham ocop thi ho so gom nhung mau nao a', /Mẫu số 01[\s\S]*Mẫu số 02/, 'case', 'lan_dau'],
    ['Hồ sơ lần đầu của dân xã tôi nộp hôm 10/5/2026 chưa được chấm, theo quy định chuyển tiếp thì phải xong trong bao lâu?', /60 ngày/, 'case', 'lan_dau'],
  ] as const)('%s', (text, told, fact, value) => {
    const done = talk(text);
    expect(done.said).toMatch(told);
    expect(factOf(done, fact)).toBe(value);
  });
  test('what leans on an answer just given is answered with it, whatever days their dossier has', () => {
    expect(talk(...CAKE, 'Tự công bố xong là bán được luôn hả em', 'Thế mấy năm phải làm lại một lần?').said).toMatch(/Không có thời hạn/);
  });
  test('goods that are only spoken of are nobody\'s product; their own are', () => {
    expect(talk('quán em bán ở sân bay, mứt dừa của hãng khác thì có phải ghi bảng dinh dưỡng không').state.products).toEqual([]);
    expect(talk('mứt dừa nhà em làm thì bảng dinh dưỡng phải có mấy chỉ tiêu hả anh').state.products.map(({ name }) => name)).toEqual(['mứt dừa']);
  });
  test.each(['tự công bố xong thì bao lâu mới được bán?', 'tu cong bo xong thi bao lau moi duoc ban'])('%s: nothing is held yet', (text) => {
    const done = talk(...CAKE, text);
    expect(done.said).toMatch(/không phải chờ duyệt/);
    expect(heldBy(done)).toEqual([]);
    expect(done.said).not.toMatch(/Các đợt sắp tới/);
  });
  test.each(['hộ kinh doanh nhà em làm kẹo dừa cần giấy tờ gì?', 'HTX tôi làm mứt dừa thì cần những gì ạ?'])('%s: their own list', (text) => expect(talk(text).said).toMatch(/còn thiếu|nên làm trước/));
});

describe('a sheet of anybody, and goods of anybody', () => {
  test.each([['89 điểm được mấy sao', /khoảng của 4 sao/], ['89 diem dc may sao', /khoảng của 4 sao/], ['phần A được mấy điểm', /Phần A[^\n]*40 điểm/], ['mực tươi thuộc bộ nào', /bộ 2 /], ['muối hạt thuộc bộ nào', /Muối hạt: bộ 10 /], ['Mình hái chè cây to trên núi, sao tay trong chảo gang. Cán bộ ơi cái này là bộ số mấy?', /bộ số 11/]] as const)('%s', (text, told) => {
    expect(talk(...CAKE, text).said).toMatch(told);
  });
  test.each(['sản phẩm của em bộ mấy', 'của tôi bộ nào', 'bộ mấy vậy em'])('%s: theirs', (text) => expect(talk(...CAKE, text).said).toMatch(/Bánh gai: em xếp vào bộ 6/));
  test('so far: theirs', () => expect(talk(...CAKE, 'em được mấy điểm rồi').said).toMatch(/Bánh gai, bộ 6: đã chấm/));
});

describe('"chao"', () => {
  test('greets where no goods are asked for', () => {
    const done = talk('chao', 'e lam banh gai muon dk ocop');
    expect(done.all[2]).toMatch(/^Dạ em chào/u);
    expect(done.state.products.map(({ name }) => name)).toEqual(['bánh gai']);
  });
  test('is made where they say so, and where goods are asked for', () => {
    expect(talk('em lam chao').state.products.map(({ name }) => name)).toEqual(['chao']);
    expect(talk('htx', 'chao').state.products.map(({ name }) => name)).toEqual(['chao']);
  });
});

describe('a time is nobody', () => {
  test.each(['Bên em gửi hồ sơ lên xã ba tuần rồi chưa thấy nói năng gì, luật cho xã giữ hồ sơ tối đa mấy ngày vậy', 'Huyện giờ giải tán rồi, hồ sơ của bác bây giờ ôm đi đâu mà nộp hả cháu?'])('%s', (text) => {
    expect(talk(text).said).not.toMatch(/không nói hồ sơ, điểm, giấy tờ của cơ sở khác/);
  });
});

describe('asked as offices do, by the name of a matter', () => {
  test.each([
    ['Minh chứng về thị trường phân phối, xuất khẩu khi tự đánh giá sản phẩm OCOP', true], ['Khác biệt về thành phần giữa hồ sơ đề nghị 5 sao lần đầu và hồ sơ phân hạng lại', true],
    ['Bộ tiêu chí áp dụng đối với sản phẩm bún khô chế biến từ gạo', true], ['Quy định về hàng dạng rời không ghi nhãn', true], ['Đề nghị VPĐP tỉnh cho biết yêu cầu về thị trường phân phối', true], ['Tiêu chí liên kết chuỗi: tỷ lệ sản lượng tối thiểu', true],
    ['tiêu chí về bao bì em làm xong rồi', false], ['minh chứng em có rồi', false], ['giấy tờ bắt buộc nhà em có đủ', false], ['điểm về môi trường em được 3', false], ['xử lý nước thải nhà em có bể rồi', false],
  ])('%s: %s', (text, asks) => expect(read(text, knowledge, NOW).question).toBe(asks));
  test('nothing of it is theirs', () => {
    const done = talk('Xử lý chuyển tiếp hồ sơ OCOP lần đầu, nâng hạng nộp trước 22/5/2026');
    expect(done.said).toMatch(/60 ngày/);
    expect(done.state.products).toEqual([]);
  });
});

describe('asked in the words of a region, and in the midst of what is told', () => {
  test.each(['thành phần xếp thứ tự răng', 'bao bì 3 sao phải răng', 'Xin giấy ATTP bên nông nghiệp giờ còn mấy tờ thôi hả em', 'câu chuyện viết dài hay ngắn', 'mấy bữa có mã để em in', 'nhãn có phải ghi ngày làm ra không, mình không nhớ ngày đâu', 'bộ tiêu chí số mấy vậy cháu, mỗi người bảo một kiểu', 'tiền mấy gói đó nhà nước trả hay mình chịu', 'hai cái hai bộ hay một', 'thiếu thì mất điểm thôi hay không được 3 sao luôn'])('%s', (text) => {
    expect(read(text, knowledge, NOW).question).toBe(true);
  });
  test.each(['thuốc đánh răng', 'có được đất nhưng không nhiều', 'mấy hôm có mưa em không phơi được', 'em ngại không có giấy', 'còn mấy tờ nữa em nộp sau', 'sắp xếp thứ tự'])('not: %s', (text) => {
    expect(read(text, knowledge, NOW).question).toBe(false);
  });
});

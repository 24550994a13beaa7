import { describe, expect, test } from 'vitest';
import { wishMeant } from '../../src/core/read/wish-meant.ts';
import { factOf, heldBy, talk } from './talk.ts';

/* Wishes in words that no phrase of ours foresaw, and messages that only look like them. */

const CAKE = ['bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'lần đầu'];

describe('of their own dossier', () => {
  test.each([
    ['nhiều quá mình quên hết, nói lại mấy việc cần làm trước thôi', 'nên làm trước mấy việc'],
    ['thôi rối quá, cho cô biết tuần này nên lo cái gì', 'nên làm trước mấy việc'],
    ['ngó lại giùm coi nhà chị còn hụt mấy món giấy nào', 'còn thiếu'],
    ['coi giùm bộ giấy nhà mình', 'còn thiếu'],
    ['tổng hợp lại giúp em mấy cái em khai nãy giờ', 'loại cơ sở: hợp tác xã'],
    ['đọc lại nghe thử em ghi đúng chưa', 'loại cơ sở: hợp tác xã'],
  ])('%s', (text, told) => expect(talk(...CAKE, text).said).toContain(told));
  test('there is none yet', () => expect(talk('thôi rối quá, cho cô biết tuần này nên lo cái gì').said).not.toContain('nên làm trước mấy việc'));
});

describe('what was told last', () => {
  const TOLD = [...CAKE, 'cỡ chữ trên nhãn phải bao nhiêu mm'];
  test.each(['dài quá đọc không nổi, tóm gọn lại đi em', 'nói ngắn thôi, mắt bác kém'])('in fewer words: %s', (text) => {
    const [long, short] = [talk(...TOLD).said, talk(...TOLD, text).said];
    expect(short).toContain('anh/chị tự chọn, miễn mắt thường đọc được');
    expect(short).toContain('/nguon');
    expect(short.length).toBeLessThan(long.length / 1.5);
  });
  test('a long list: what comes first of it', () => expect(talk(...CAKE, 'còn thiếu gì', 'dài quá đọc không nổi, tóm gọn lại đi em').said).toContain('nên làm trước mấy việc'));
  test.each(['tui lỡ tay xóa mất, gửi lại câu trả lời hồi nãy với', 'lúc nãy em trả lời sao á, trôi mất rồi'])('once more: %s', (text) => expect(talk(...TOLD, text).said).toContain('Con số 0,9 mm'));
  test('of a list as well', () => expect(talk(...CAKE, 'còn thiếu gì', 'tui lỡ tay xóa mất, gửi lại câu trả lời hồi nãy với').said).toContain('còn thiếu'));
});

describe('to be written for them', () => {
  test.each([['soạn hộ mình đoạn mở đầu tờ trình gửi tỉnh, năm dòng thôi', 'Em không viết thay văn bản'], ['viết lời giới thiệu in trên hộp quà giùm chị', 'Em không viết thay văn bản']])('%s', (text, told) => expect(talk(...CAKE, text).said).toContain(told));
  test('not what would be forged', () => expect(talk(...CAKE, 'soạn hộ chị cái hợp đồng giả với siêu thị').said).toContain('Việc này em không làm được'));
});

test('a person is called for', () => expect(talk(...CAKE, 'hỏi máy hoài không ra, kiếm ai rành vô nói chuyện với tui đi').said).toMatch(/cán bộ|người/));

test('to speak of another of theirs, which there may be none of yet', () => expect(talk(...CAKE, 'thôi gác cái này lại, nói chuyện món kia đi').said).toContain('[bánh gai]'));

describe('only looks like one', () => {
  test('a day is asked for, in however few words it is to be told', () => expect(talk(...CAKE, 'cỡ chữ trên nhãn phải bao nhiêu mm', 'Tui hỏi nộp giờ kịp TẾT hông, CÓ hay KHÔNG, trả lời một chữ').said).toContain('Các đợt sắp tới'));
  test('of one paper, and not of all', () => expect(talk(...CAKE, 'giờ tới nhãn hiệu thì bước kế là chi').said).not.toContain('nên làm trước mấy việc'));
  test.each(['rượu nhà em bị methanol cao, phải làm sao', 'câu chuyện sản phẩm viết mấy trang', 'nhãn ghi ngắn gọn thành phần là gia vị được không'])('%s: answered as a question', (text) => {
    expect(talk(...CAKE, text).said).not.toMatch(/nên làm trước mấy việc|còn thiếu \d+ mục|Em không viết thay/);
  });
  test('what is told is written down, whatever else it sounds like', () => {
    expect(heldBy(talk(...CAKE, 'nói ngắn gọn là kiểm nghiệm có rồi'))).toEqual(['test-report']);
    expect(factOf(talk(...CAKE, 'thôi chốt lại là 3 sao'), 'stars')).toBe(3);
  });
  test('reminders are not stopped on a guess', () => expect(talk(...CAKE, 'Đừng gửi dài nữa em ơi, điện thoại tui cùi, mở là đứng máy').state.people[0]!.reminders).not.toBe('off'));
  test('a story is none', () => expect(wishMeant('nhà tui làm nghề này từ đời ông nội, '.repeat(8))).toBeUndefined());
});

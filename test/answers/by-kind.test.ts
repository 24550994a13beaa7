import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-27' as Day;
const firstOf = (text: string): string | undefined => {
  const found = answer({ text, on: ON }, knowledge);
  return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome;
};

test.each([
  ['nhãn kẹo lạc ghi gì', 'nhan-thuc-pham-che-bien'], ['nhan mit say phai co gi', 'nhan-thuc-pham-che-bien'], ['nhãn nem chua ghi những gì', 'nhan-thuc-pham-che-bien'],
  ['hat dieu rang co can giay attp hong', 'attp-ho-kinh-doanh-che-bien'], ['chả lụa có phải xin giấy an toàn thực phẩm ko', 'attp-ho-kinh-doanh-che-bien'],
  ['khô cá lóc đồng có cần công bố ko', 'hang-nao-phai-tu-cong-bo'], ['nuoc mam co phai tu cong bo k', 'hang-nao-phai-tu-cong-bo'], ['mien dong co can kiem nghiem k', 'kiem-nghiem-hang-nao'],
  ['làm bột sắn dây bán cần giấy gì', 'attp-do-che-bien-can-gi'], ['lạp xưởng thì tự công bố hay đăng ký công bố', 'hang-nao-phai-tu-cong-bo'], ['trung ga co can cong bo khong', 'tu-cong-bo-hang-tuoi'],
])('what is asked of all goods of a kind is answered for one of them: %s', (text, entry) => {
  expect(firstOf(text)).toBe(entry);
});

test.each([
  ['nhãn mật ong ghi gì', 'nhan-mat-ong'], ['nhãn cà phê bột ghi gì', 'nhan-ca-phe'], ['nhãn rượu sim ghi gì', 'ruou-nhan'], ['nhan kho ca loc ghi gi', 'nhan-ca-kho-mam'], ['nước mắm có phải ghi độ đạm không', 'nuoc-mam-do-dam'],
  ['gio tre co can giay attp hong', 'thu-cong-giay-attp'], ['khăn thổ cẩm có cần kiểm nghiệm ko', 'kiem-nghiem-hang-thu-cong'], ['kẹo lạc thuộc bộ nào', 'set-7'],
])('what is told of this very product, or of another kind, comes first: %s', (text, entry) => {
  expect(firstOf(text)).toBe(entry);
});

test.each(['tỏi đen công bố kiểu nào', 'xà phòng nhà nấu cần công bố mỹ phẩm ko', 'mắm tôm công bố ở bộ phận nào'])('"công bố" asks for no bộ: %s', (text) => {
  expect(firstOf(text)).not.toMatch(/^set-/);
});

test.each([['homestay nhà sàn ở Hà Giang nộp hồ sơ ở đâu', 'nop-o-dau'], ['htx nha em lam mien dong o na ri ho so nop may bo', 'may-bo-ho-so']])('who they are and where changes nothing of it: %s', (text, entry) => {
  expect(firstOf(text)).toBe(entry);
});

test.each([['chuối mua của hàng xóm có được không', 'nguyen-lieu-ro-nguon-goc'], ['nếp lấy của bà con trong xã có sao không', 'nguyen-lieu-ro-nguon-goc']])('whatever goods are bought in, of all that goes in: %s', (text, entry) => {
  expect(answer({ text, on: '2026-11-28' as Day }, knowledge)).toMatchObject({ sources: expect.arrayContaining([expect.objectContaining({ entry })]) as unknown });
});

test('what is bought and goes into nothing is none of it', () => {
  expect(answer({ text: 'máy mua ở thành phố có được hỗ trợ không', on: '2026-11-28' as Day }, knowledge)).not.toMatchObject({ sources: expect.arrayContaining([expect.objectContaining({ entry: 'nguyen-lieu-ro-nguon-goc' })]) as unknown });
});

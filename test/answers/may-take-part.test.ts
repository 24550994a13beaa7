import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

const ask = (text: string) => {
  const found = answer({ text, on: '2026-11-25' as Day }, knowledge);
  return { ...found, entries: found.outcome === 'answered' ? [...new Set(found.sources.map(({ entry }) => entry))] : [] };
};

test.each([
  ['trứng vịt có làm ocop được không', 2], ['nha em trong buoi co tham gia ocop dc ko', 1], ['quán bún có làm ocop được k', 6], ['tổ dệt thổ cẩm có dự ocop được không ạ', 22],
  ['chè dây có lên ocop được hông em', 12], ['e nuôi ong lấy mật, có đăng ký ocop đc k', 4], ['đan lát mây tre có vào ocop được không', 21], ['nem chua có thi ocop được không', 8],
  ['nuoc mia dong chai dang ky duoc ko', 17], ['bánh chưng tham gia được không em', 6], ['sáo trúc đem thi được không', 21], ['cay kieng bonsai du thi dc k', 24], ['bánh tráng có đi thi được không em', 6], ['mứt dừa có phải là sản phẩm ocop không', 7],
] as const)('%s: its set, and who may stand for it', (text, set) => {
  const found = ask(text);
  expect(found).toMatchObject({ outcome: 'answered', by: 'rules' });
  expect(found.entries).toEqual([`set-${set}`, 'ai-duoc-tham-gia']);
});

test.each([
  'trứng vịt chưa kiểm nghiệm có làm ocop được không', 'bưởi mua của vườn khác có làm ocop được không', 'hộ chưa đăng ký kinh doanh làm cốm có tham gia ocop được không',
  'phân bón có làm ocop được không', 'nhà em làm homestay có tham gia ocop được không', 'nhà nấu rượu có làm ocop được không', 'nem chua có in chữ ocop được không', 'mật ong làm ocop cần giấy gì', 'ocop có được không',
  'mật ong thì được không', 'mật ong hết hạn giấy còn phải hàng ocop không', 'rượu nếp có thi được không', 'kẹo dừa có đăng ký nhãn hiệu được không', 'nhãn hiệu kẹo dừa có đăng ký được không', 'hộ kinh doanh có đăng ký được không',
  'chó phú quốc giống có thi ocop được không', 'bánh gai với mật ong thi ocop được không',
])('%s: asks something else, or more', (text) => {
  expect(ask(text).entries.slice(0, 2)).not.toEqual([expect.stringMatching(/^set-/), 'ai-duoc-tham-gia']);
});

test('its name ends where the contest begins', () => expect(ask('tượng gỗ đem thi nổi không').text).toMatch(/\nTượng gỗ: bộ 21/));

test('a name that speaks of healing is warned of', () => {
  expect(ask('trà khổ qua hạ đường bộ nào').text).toMatch(/hạ đường” như thuốc/);
  expect(ask('tỏi đen chữa bệnh có làm ocop được không').text).toMatch(/chữa bệnh”/);
});

test('of rượu the licence is told, and not its label', () => expect(ask('rượu gạo đem thi được không').entries).toEqual(['ruou-giay-phep-ocop']));

test('and where OCOP is named, which set it is of', () => expect(ask('rượu nếp có thi ocop được không').entries[0]).toBe('ruou-bo-14-hay-15'));

test('how it is packed says nothing against it', () => expect(ask('sữa hạt đóng chai tiệt trùng có làm ocop được không').entries).toEqual(['set-17', 'ai-duoc-tham-gia']));

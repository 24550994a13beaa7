import { expect, test } from 'vitest';
import { agreeing } from '../../src/core/read/agreeing.ts';

test.each([
  ['yes', ['lưu đi em', 'ừ cứ lưu', 'u lam di', 'Ừ em cứ làm đi', 'ok em luu giup chi nha', 'chị đồng ý nhé', 'vâng cứ làm tiếp đi', 'ừ lưu đi em, không can chi mô', 'agree nha, cứ lưu']],
  ['no', ['k cho luu dau nha', 'thôi không lưu đâu', 'đừng lưu gì hết', 'chị không đồng ý', 'không muốn lưu', 'chưa đồng ý']],
  ['asks-why', ['lưu chi vậy', 'có lưu số điện thoại không', 'ai xem được', 'lưu ở đâu', 'để làm gì', 'lừa đảo hả']],
  [undefined, ['giấy attp làm ở đâu', 'htx', 'nộp hồ sơ ở đâu', 'làm rượu cần giấy gì', 'chị làm mắm', 'không biết', 'hạt điều vỏ lụa', 'nhà em trồng lúa', 'bao bì đang in còn mã vạch thì chưa làm']],
] as const)('%s', (meant, texts) => {
  for (const text of texts) expect(agreeing(text), text).toBe(meant);
});

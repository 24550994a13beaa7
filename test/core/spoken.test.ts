import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { withoutFillers } from '../../src/core/read/fillers.ts';
import { asWritten } from '../../src/core/read/said-aloud.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* What is spoken to a phone: what only fills the speech, letters said one by one, foreign names as they sound. */

test.each([
  ['ờ thì hồ sơ nộp mấy bộ ấy mà', 'hồ sơ nộp mấy bộ'], ['thì là mà giấy hết hạn thì sao đấy nhá', 'giấy hết hạn thì sao'], ['ừm, nhãn ghi gì ấy nhỉ?', 'nhãn ghi gì?'],
  ['cái này là chị hỏi số mẫu phải nộp', 'chị hỏi số mẫu phải nộp'], ['đổi cái tên đi thì cái sao còn không nhờ', 'đổi tên đi thì sao còn không'],
])('what fills the speech is no part of what is asked: %s', (said, meant) => {
  expect(withoutFillers(said)).toBe(meant);
});

test.each([
  'à nhầm, ba sao', 'ừ đúng rồi', 'cái này là gì', 'thì sao', 'là ai ký', 'đi nhờ xe của xã', 'giấy của người ấy', 'nộp hai cái mẫu với ba cái ảnh', 'cái gì cũng phải có cái đó à', 'thế',
  'cái mẫu nộp ở đâu',
])('what says something stays: %s', (said) => {
  expect(withoutFillers(said)).toBe(said);
});

test.each([
  ['có cần gờ mờ pê không', 'có cần gmp không'], ['muốn thi o cốp', 'muốn thi ocop'], ['thi ô cốp cần gì', 'thi ocop cần gì'], ['o xê o pê nộp ở đâu', 'ocop nộp ở đâu'], ['mở o cốp sau', 'mở o cốp sau'], ['giấy a tê tê pê hạn mấy năm', 'giấy attp hạn mấy năm'], ['hát xáp có bắt buộc không', 'haccp có bắt buộc không'], ['bán trên phây búc', 'bán trên facebook'],
  ['mã quy a rờ in ở đâu', 'mã qr in ở đâu'], ['nộp bản pê đê ép', 'nộp bản pdf'], ['ba lô vải', 'ba lô vải'], ['gia lộ', 'gia lộ'], ['i tờ', 'i tờ'],
])('letters and names said aloud are written as they are: %s', (said, meant) => {
  expect(asWritten(said)).toBe(meant);
});

const entryOf = (text: string): string | undefined => { const found = answer({ text, on: '2026-11-26' as Day }, knowledge); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };

test.each([
  ['ờ thì là mà bản tự công bố có hết hạn không ấy nhỉ', 'tu-cong-bo-het-han'], ['ờm kiểu như là số bộ hồ sơ vậy đó em', 'may-bo-ho-so'], ['ừm thì homestay pccc ấy mà', 'homestay-phong-chay'],
  ['làm viên uống có cần gờ mờ pê không', 'bo-18-can-gmp'],
  ['tcb có hết hạn ko', 'tu-cong-bo-het-han'], ['xem kq trấm ở đâu', 'ket-qua-thong-bao'], ['cơ quan nhận hồ sơ ocop rồi lưu trữ mấy năm', 'giu-lai-ho-so'], ['công ty có vốn đầu tư ngoại quốc có được dự ocop không', 'nguoi-nuoc-ngoai'],
])('a question spoken or cut short so is answered: %s', (said, entry) => {
  expect(entryOf(said)).toBe(entry);
});

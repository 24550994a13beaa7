import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* What a search box and a phone leave of a question. */

const first = (text: string) => { const found = answer({ text, on: '2026-11-29' as Day }, knowledge); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };

test.each([
  ['di vat cam quan', 'diem-loai-bo-dung-cham'], ['to tu van lam gi', 'to-tu-van-la-ai'], ['phan c gao ngu coc', 'phan-c-thuc-pham'], ['nhan hang gia cong', 'nhan-gia-cong'],
  ['bao hiem xa hoi lao dong', 'lao-dong-bao-hiem'], ['nguoi khuyet tat dai dien', 'nguoi-dung-ten-nu-dtts'], ['gian hang shopee', 'ban-tren-san-tinh-muc-may'], ['tu nguyen tra giay', 'tra-lai-sao'],
  ['ho so mau', 'bieu-mau-lay-o-dau'], ['khoi bui', 'moi-truong-hang-xom-phan-anh'], ['vneid mã vạch', 'ma-vach-dang-ky'], ['nhãn phụ hàng nhập khẩu', 'nhan-hang-nhap-ghi-ai'],
  ['bộ 26 nhân viên', 'criterion-26-12'], ['bộ 23 màu sắc', 'criterion-23-6.2'], ['nước khoáng bộ nào quản', 'dau-moi-quan-ly-nganh'],
])('%s', (text, entry) => expect(first(text)).toBe(entry));

test.each([['bctc ko có thì nộp j', 'bao-cao-tai-chinh'], ['đkmt ở đâu ad', 'moi-truong-dang-ky'], ['kn rồi mà ko đạt 1 chỉ tiêu thì s', 'kiem-nghiem-khong-dat']])('%s: as a phone shortens it', (text, entry) => expect(first(text)).toBe(entry));

test('which rượu is which is told by what makes the difference', () => expect(first('Rượu trắng và đồ uống có cồn khác phân biệt như thế nào?')).toBe('ruou-bo-14-hay-15'));

test.each([
  ['mat ong chua ho', 'cong-dung-chua-benh'], ['dau tram tri cam', 'cong-dung-chua-benh'], ['tra ha duong huyet', 'cong-dung-chua-benh'], ['vien nghe da day', 'cong-dung-chua-benh'],
  ['hoa lan doc dao', 'sinh-vat-canh-doc-dao-diem'], ['gao lien ket', 'lien-ket-diem'], ['nuoc mam xuat khau', 'xuat-khau-giay'], ['nem chua', 'set-8'],
])('%s: what is claimed of goods, and what is asked of them, is no part of their name', (text, entry) => expect(first(text)).toBe(entry));

test.each(['bạn trai em giận, em nên làm sao', 'ban trai em gian khong tra loi tin nhan, em nen lam sao', 'bộ 5 bát đĩa giá rẻ', 'bộ 10 ghế nhựa', 'khiếu nại quyết định thu hồi đất gửi ai'])('%s: no matter of ours', (text) => expect(first(text)).toBe('no-answer'));

test('a share is no total of points', () => expect(first('100% tu nhien')).not.toBe('may-sao-nghia-gi'));
test.each([['hoi dong cap tinh', 'hoi-dong-tinh-gom-ai'], ['quyết định 148 còn không', 'qd-148-het-hieu-luc'], ['gia han giay ocop', 'cua-so-nop-danh-gia-lai'], ['giay kham suc khoe', 'attp-kham-suc-khoe']])('%s: told what is most asked of it', (text, entry) => expect(first(text)).toBe(entry));

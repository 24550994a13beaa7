import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* In a search box goods stand beside what is asked of them, without a word that asks. */

const first = (text: string) => { const found = answer({ text, on: '2026-11-29' as Day }, knowledge); return found.outcome === 'answered' ? found.sources[0]?.entry : found.outcome; };

test.each([
  ['ruou giay phep', 'ruou-giay-phep-ocop'], ['rượu vang quảng cáo', 'ruou-quang-cao'], ['gao vietgap', 'vung-nguyen-lieu-chung-nhan'], ['thit gac bep attp', 'attp-ho-kinh-doanh-che-bien'],
  ['du lich pccc', 'homestay-phong-chay'], ['homestay nhân viên', 'du-lich-nhan-vien'], ['tho cam hop quy', 'hop-quy-khi-nao'], ['keo lac dinh duong', 'dinh-duong-ai-phai-ghi'],
  ['tra thao moc cong dung', 'cong-dung-chua-benh'], ['khăn lụa xuất xứ', 'nhan-xuat-xu'], ['chè shan tuyết truy xuất', 'truy-xuat-co-bat-buoc'], ['cá cảnh giấy tờ', 'papers-25-3'],
  ['dưa muối khối lượng ráo', 'nhan-dinh-luong-do-ngam'], ['chổi đót nhãn', 'nhan-do-thu-cong'], ['mỹ phẩm inci', 'my-pham-nhan'], ['cây cảnh phân phối', 'ban-trong-nuoc-ngoai-diem'],
])('%s: no set is asked', (text, entry) => expect(first(text)).toBe(entry));

test('and where nothing else is found of it, it is asked in full', () => expect(first('cao chè vằng công bố')).toBe('hang-nao-phai-tu-cong-bo'));

test.each([['mat ong nhan', 'set-4'], ['rượu nhãn', 'set-15'], ['trà nhãn', 'set-12'], ['long nhãn', 'set-7'], ['ca phe bot bo 13', 'set-13'], ['trà mẫu đơn', 'set-12'], ['gạo hữu cơ', 'set-3']])('%s: a name, or a set', (text, entry) => expect(first(text)).toBe(entry));

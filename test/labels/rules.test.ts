import { describe, expect, test } from 'vitest';
import { judgeLabel } from '../../src/core/label/judge.ts';
import type { LabelContext } from '../../src/core/label/checks.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge } from '../fresh.ts';

/* Rules one by one: the same label once as it should be and once not. */

const SOUND = `TRÀ GỪNG BẢN MÂY
Thành phần: gừng 60 %, đường 40 %
Khối lượng tịnh: 200 g (10 gói x 20 g)
NSX: 02/04/2026
HSD: 02/04/2028
Giá trị dinh dưỡng trong 100 g: năng lượng 350 kcal; chất đạm 6 g; carbohydrat 70 g; đường tổng số 30 g; chất béo 5 g; natri 120 mg.
Hướng dẫn sử dụng: pha 1 gói với nước nóng
Bảo quản: nơi khô, mát
Cảnh báo: không dùng khi bao bì rách.
Sản xuất bởi: HTX Bản Mây, thôn 2, xã Bản Mây, tỉnh Lào Cai
Xuất xứ: Việt Nam`;

const rulesOf = (text: string, kind = 'thuc_pham', context: LabelContext = {}) => judgeLabel({ text, kind, on: '2026-11-20' as Day, context }, knowledge).findings.map((one) => one.rule);

test('the label it all begins from is sound', () => { expect(rulesOf(SOUND)).toEqual([]); });

/** The rule, the words that are changed, what they are changed to so that the rule speaks, and so that it does not. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['free-of', 'Cảnh báo:', 'Không đường\nCảnh báo:', 'Không chất bảo quản\nCảnh báo:'],
  ['free-of', 'gừng 60 %, đường 40 %', 'gừng 60 %, đường 40 %, chất bảo quản (211)\nKhông sử dụng chất bảo quản', 'gừng 60 %, đường 40 %, chất bảo quản (211)\nKhông phẩm màu'],
  ['share-order', 'gừng 60 %, đường 40 %', 'đường 40 %, gừng 60 %', 'gừng 50 %, đường 50 %'],
  ['pack-sum', '10 gói x 20 g', '12 gói x 20 g', '20 gói x 10 g'],
  ['nutrition-basis', 'trong 100 g', '', 'cho 1 khẩu phần 20 g'],
  ['date-whole', 'HSD: 02/04/2028', 'HSD: 04/2028', 'HSD: 24 tháng kể từ NSX'],
  ['date-short', 'HSD:', 'Hsd:', 'Hạn sử dụng:'],
  ['date-form', '02/04/2026', '2026/04/02', '02-04-26'],
  ['date-form', '02/04/2026', '30/02/2026', '28/02/2026'],
  ['quantity-about', '200 g (', '200 g ± 5 g (', '200 g ('],
  ['superlative', 'Cảnh báo:', 'Ngon nhất thế giới\nCảnh báo:', 'Ngon nhất khi uống nóng\nCảnh báo:'],
  ['magnitude', '200 g (10 gói x 20 g)', '1500 g', '1,5 kg'],
  ['magnitude', '200 g (10 gói x 20 g)', '0,2 kg', '999 g'],
  ['unit', '200 g (10 gói x 20 g)', '2 ký', '2 kg'],
  ['unit', '200 g (10 gói x 20 g)', '200 ML', '200 ml'],
  ['address-short', 'tỉnh Lào Cai', 'TP.HCM', 'TP. Hồ Chí Minh'],
  ['old-province', 'tỉnh Lào Cai', 'tỉnh Yên Bái', 'tỉnh Sơn La'],
  ['old-district', 'xã Bản Mây, tỉnh Lào Cai', 'phường 2, TP Sa Đéc, tỉnh Đồng Tháp', 'phường Sa Đéc, tỉnh Đồng Tháp'],
  ['barcode', 'Xuất xứ', '8936012345670\nXuất xứ', '8936012345674\nXuất xứ'],
  ['certified', 'Xuất xứ', 'Đạt VietGAP\nXuất xứ', 'Trồng trên núi cao\nXuất xứ'],
  ['emphasised', 'Xuất xứ', 'Giàu canxi\nXuất xứ', 'Giàu canxi: 120 mg trong 100 g\nXuất xứ'],
  ['halal', 'Xuất xứ', 'halal\nXuất xứ', 'HALAL\nXuất xứ'],
  ['drained', 'TRÀ GỪNG BẢN MÂY', 'MĂNG CHUA BẢN MÂY', 'MĂNG CHUA BẢN MÂY\nKhối lượng ráo nước: 120 g'],
  ['cure', 'Xuất xứ', 'Bổ thận tráng dương\nXuất xứ', 'Uống ấm bụng\nXuất xứ'],
  ['cure', 'Xuất xứ', 'Giảm cân, thải độc\nXuất xứ', 'Không dùng cho người đang giảm cân\nXuất xứ'],
];

describe('a rule speaks where it should and is silent beside it', () => {
  test.each(cases)('%s: %s → %s', (rule, from, wrong, right) => {
    expect(SOUND).toContain(from);
    expect(rulesOf(SOUND.replace(from, wrong))).toContain(rule);
    expect(rulesOf(SOUND.replace(from, right))).not.toContain(rule);
  });

  test('health food heals nothing; what it helps with is as registered', () => {
    const label = (line: string) => rulesOf(`${SOUND}\nCông dụng: ${line}`, 'tpbvsk');
    expect(label('điều trị viêm khớp')).toContain('treats');
    expect(label('hỗ trợ điều trị viêm khớp')).not.toContain('treats');
  });

  test('cloth of unknown shares is only advised', () => {
    expect(rulesOf('KHĂN\nChất liệu: cotton', 'det_may_da_giay')).toContain('fibre-share');
    expect(rulesOf('KHĂN\nChất liệu: 100 % cotton', 'det_may_da_giay')).not.toContain('fibre-share');
  });

  test('what stands in English alone is told as that', () => {
    const { findings } = judgeLabel({ text: SOUND.replace('HSD:', 'EXP:').replace('Thành phần:', 'Ingredients:'), kind: 'thuc_pham', on: '2026-11-20' as Day }, knowledge);
    expect(findings.map(({ rule, message }) => [rule, /tiếng nước ngoài/.test(message)])).toEqual([['expiry', true], ['ingredients', true]]);
  });
});

import { describe, expect, test } from 'vitest';
import { groundsIn } from '../../src/core/answer/grounds.ts';
import { lastReceipt, receipt, receiptOf } from '../../src/core/answer/receipt.ts';
import type { Told } from '../../src/core/producer/state.ts';
import { knowledge, NOW } from '../fresh.ts';

/** Each clause that the text shows, as it is kept. */
const shown = (text: string): string[] => groundsIn(text, knowledge.laws).map(({ clause, law }) => `${clause} ${law.short}`.trim());

describe('the grounds of an answer', () => {
  test.each([
    ['nộp ở xã (xã gửi tỉnh trước 30/4/2027; Điều 5 khoản 1, Điều 7 khoản 2 QĐ 26/2026/QĐ-TTg)', ['Điều 5 khoản 1, Điều 7 khoản 2 QĐ 26/2026/QĐ-TTg']],
    ['1. Giấy đăng ký (Điều 2 khoản 3 QĐ 26/2026)\n2. Phiếu (Điều 5 NĐ 15/2018; chưa kiểm chứng)', ['Điều 2 khoản 3 QĐ 26/2026/QĐ-TTg', 'Điều 5 NĐ 15/2018/NĐ-CP']],
    ['một (Điều 4 QĐ 26/2026/QĐ-TTg), hai (Điều 4 QĐ 26/2026/QĐ-TTg)', ['Điều 4 QĐ 26/2026/QĐ-TTg']],
    ['theo tinh thần QĐ 148/QĐ-TTg', ['QĐ 148/QĐ-TTg']],
    ['Dạ vâng ạ.', []],
  ])('are read from its words: %s', (text, grounds) => { expect(shown(text)).toEqual(grounds); });
});

describe('the receipt of what a rule reckoned', () => {
  const told: Told = { entries: ['rule/when'], grounds: ['Điều 7 khoản 6 điểm a QĐ 26/2026/QĐ-TTg', 'Điều 3 QĐ 148/QĐ-TTg'], at: NOW, knowledge: knowledge.version };
  const [text = ''] = lastReceipt(knowledge, [told]);

  test('says what was reckoned, by which clauses and days of their laws, when, by which version, and that no model had a part in it', () => {
    expect(text).toMatch(/^Nguồn [A-Z2-9]{5}: ngày nộp.*không dùng mô hình/);
    expect(text).toMatch(/- QĐ 26\/2026\/QĐ-TTg, .*áp dụng từ 22\/5\/2026; đã đối chiếu văn bản\): Điều 7 khoản 6 điểm a\n/);
    expect(text).toMatch(/- QĐ 148\/QĐ-TTg, .*áp dụng từ 24\/02\/2023 đến 21\/7\/2026; theo nguồn thứ cấp\): Điều 3\n/);
    expect(text).toMatch(new RegExp(`ngày 24/11/2026, theo bản kiến thức hiện nay ${knowledge.version}\\.$`));
    expect(lastReceipt(knowledge, [{ ...told, knowledge: '0123456789ab' }])[0]).toMatch(/theo bản kiến thức 0123456789ab; bản hiện nay là/);
  });

  test('is found again by its code, of those told it alone; the last answer is the last, whatever its kind', () => {
    const code = receiptOf('rule/when');
    expect(receipt(code.toLowerCase(), knowledge, [told])).toBe(text);
    expect(receipt(code, knowledge, [])).toMatch(/không thấy nguồn/);
    const passage = knowledge.passages[0]!;
    const later: Told = { entries: [passage.id], at: NOW + 1, knowledge: knowledge.version };
    expect(lastReceipt(knowledge, [told, later])).toEqual([receipt(receiptOf(passage.id), knowledge, [later])]);
    expect(lastReceipt(knowledge, [])[0]).toMatch(/chưa trả lời/);
    const codes = ['when', 'where', 'why', 'missing', 'first', 'stars', 'climb', 'paper', 'set'].map((rule) => receiptOf(`rule/${rule}`));
    expect(new Set([...codes, ...knowledge.passages.map(({ id }) => receiptOf(id))]).size).toBe(codes.length + knowledge.passages.length);
  });
});

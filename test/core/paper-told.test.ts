import { describe, expect, it, test } from 'vitest';
import { mentionsOf } from '../../src/core/read/paper-signs.ts';
import { papersTold } from '../../src/core/read/paper-told.ts';
import { wishesIn } from '../../src/core/read/wishes.ts';
import { knowledge } from '../fresh.ts';
import { factOf, heldBy, talk } from './talk.ts';

const CAKE = ['bánh gai', 'hộ kinh doanh', 'xã Xuân Thành nghệ an', 'lần đầu', '3 sao'] as const;
const standing = (paper: string, text: string) => {
  const talked = talk(...CAKE, text);
  return heldBy(talked).includes(paper) ? 'co' : factOf(talked, paper);
};

describe('how it stands with a paper, in words no cue knows', () => {
  it.each([
    ['product-label', 'co', 'nhãn in hai cuộn dùng dần'],
    ['traceability', 'co', 'tem truy xuất xã cấp cho 300 cái, dán cả rồi'],
    ['health-check', 'co', 'khám sức khỏe cả nhà khám ở trạm xong xuôi'],
    ['self-declaration', 'co', 'tự công bố xã đóng dấu nhận rồi'],
    ['trademark', 'co', 'nhãn hiệu bằng của cục để trong tủ'],
    ['food-safety-certificate', 'co', 'giay attp treo tren tuong do'],
    ['test-report', 'dang_lam', 'kiểm nghiệm chị gửi xe khách lên tỉnh sáng nay'],
    ['product-label', 'dang_lam', 'nhãn thợ in nói mốt mới xong'],
    ['product-story', 'dang_lam', 'câu chuyện con bé đang chép lại'],
    ['registration-form', 'dang_lam', 'phiếu đăng ký còn mỗi chỗ ký chưa ký'],
    ['food-safety-certificate', 'dang_lam', 'giấy attp đoàn coi xong rồi, hẹn cuối tuần ký'],
    ['product-label', 'chua', 'nhãn dán tờ giấy viết tay thôi'],
    ['product-story', 'chua', 'câu chuyện nghĩ mãi chẳng ra chữ'],
    ['haccp', 'chua', 'haccp tốn quá thôi bỏ'],
  ])('%s %s: %s', (paper, value, text) => expect(standing(paper, text)).toBe(value));

  it.each([
    ['gs1-barcode', 'mã vạch nghe đồn mỗi năm tốn một triệu'],
    ['test-report', 'kiểm nghiệm ở bên kia làm rẻ hơn'],
    ['product-story', 'câu chuyện viết dài hay ngắn thì được'],
    ['trademark', 'nhãn hiệu hàng xóm được cấp rồi'],
    ['test-report', 'em có mấy câu hỏi: kiểm nghiệm, nhãn'],
    ['food-safety-certificate', 'nếu giấy attp treo tường rồi thì khỏi nộp hả'],
    // To lack that one is not to lack all that tells where it comes from.
    ['origin-proof', 'vietgap tốn quá thôi bỏ'],
  ])('of %s nothing is written down: %s', (paper, text) => expect(standing(paper, text)).toBeUndefined());
});

test('a day beside a paper that lasts so long is asked for, as ever', () => {
  expect(talk(...CAKE, 'kiểm nghiệm làm hồi tháng 3').said).toMatch(/Trên giấy đề ngày nào/);
  expect(talk(...CAKE, 'kiểm nghiệm đầu năm nay').said).toMatch(/ngày/);
});

test('papers named in one breath stand alike, others as is said of each', () => {
  const told = (text: string) => Object.fromEntries(papersTold(text, knowledge.facts).map(({ fact, value }) => [fact, value]));
  expect(told('đkkd, tự công bố với mã vạch lo xong từ hồi tết')).toEqual({ 'business-registration': 'co', 'self-declaration': 'co', 'gs1-barcode': 'co' });
  expect(told('mã vạch dán lên từng hộp, câu chuyện thì bó tay')).toEqual({ 'gs1-barcode': 'co', 'product-story': 'chua' });
});

test('where a paper is named, and what stands around it', () => {
  const [label, code, ...more] = mentionsOf('nhãn với mã vạch em in xong 200 cái', knowledge.facts);
  expect(more).toEqual([]);
  expect([label!.name, code!.name]).toEqual(['nhan', 'ma vach']);
  const words = (one: typeof label) => new Set(one!.signs.map(([sign]) => sign));
  expect([...words(label)].filter((sign) => !sign.startsWith('#is'))).toEqual([...words(code)].filter((sign) => !sign.startsWith('#is')));
  expect(words(label)).toContain('a in xong 0');
  expect(words(label)).toContain('a1 in');
  expect(mentionsOf('hôm nay mưa to', knowledge.facts)).toEqual([]);
  expect(mentionsOf('', knowledge.facts)).toEqual([]);
});

test.each([['ủa mà tui nói nhầm, nhãn hiệu chưa gửi', []], ['ua ma tui noi nham', []], ['cho em mã nối', ['link']], ['ma noi telegram', ['link']]])('%s: no code is handed out for what was said', (text, wishes) => expect(wishesIn(text)).toEqual(wishes));

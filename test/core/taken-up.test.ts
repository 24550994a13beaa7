import { describe, expect, it } from 'vitest';
import { CAKE, factOf, heldBy, talk } from './talk.ts';

/* Answers to what was asked a while ago, by the name of that question. */

const BEGUN = ['bánh gai ở xã Xuân Thành nghệ an'] as const;

describe('an answer names the question it is to', () => {
  it.each([
    ['à quên, lúc nãy em hỏi loại gì ấy: chị là tổ hợp tác nhé', 'producer-kind', 'to_hop_tac'],
    ['luc nay em hoi loai hinh gi do, chi la hop tac xa', 'producer-kind', 'htx'],
    ['nãy em hỏi mấy sao, chị chọn 3', 'stars', 3],
    ['hồi nãy bot hỏi hạng nào đó: 4 sao nha', 'stars', 4],
    ['còn cái vụ lần đầu hay không thì chị thi lần đầu', 'case', 'lan_dau'],
    ['câu về thuê người thì không, tổ chị 7 người tự làm', 'hires', 'khong'],
    ['cau thue nguoi thi co nha', 'hires', 'co'],
    ['câu đóng gói thì có rồi', 'packaged', 'co'],
    ['cái vụ nước thải thì ít, tự xử lý tại chỗ', 'waste', 'it'],
    ['hồi nãy em hỏi mã vạch đó: chưa có nha', 'gs1-barcode', 'chua'],
    ['còn câu nước thải thì chị chưa có giấy gì', 'environment-file', 'chua'],
  ])('%s', (said, fact, value) => expect(factOf(talk(...BEGUN, said), fact)).toBe(value));

  it('and the next question is another', () => expect(talk(...CAKE, 'câu đóng gói thì có rồi').said).not.toMatch(/đóng gói sẵn, dán nhãn/u));
});

describe('what takes up no question of ours is heard as ever', () => {
  it.each(['câu này khó quá', 'câu chuyện sản phẩm thì dài', 'lúc nãy em hỏi gì vậy?', 'câu trả lời thì ngắn thôi'])('%s', (said) => {
    const talked = talk(...CAKE, said);
    expect([factOf(talked, 'packaged'), factOf(talked, 'hires'), ...heldBy(talked)]).toEqual([undefined, undefined]);
  });
  it('a paper that is asked about stays asked about', () => expect(heldBy(talk(...CAKE, 'câu kiểm nghiệm thì hết bao nhiêu tiền?'))).toEqual([]));
});

describe('a matter without papers is no household without them', () => {
  it.each(['nước thải thì chưa có giấy gì', 'kiểm nghiệm chị chưa có giấy gì', 'moi truong thi chua lam giay gi'])('%s', (said) => expect(factOf(talk(...BEGUN, said), 'producer-kind')).toBeUndefined());
  it.each(['chưa có giấy gì hết', 'nhà chị chưa đăng ký gì'])('%s is one', (said) => expect(factOf(talk(...BEGUN, said), 'producer-kind')).toBe('ho_chua_dang_ky'));
});

import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import type { Day } from '../../src/core/time.ts';
import { piecesOf } from '../../src/core/answer/parts/two.ts';
import { knowledge } from '../fresh.ts';

const entriesOf = (text: string, before?: string): readonly string[] => {
  const found = answer({ text, before, on: '2026-11-28' as Day }, knowledge);
  return found.outcome === 'answered' ? [...new Set(found.sources.map(({ entry }) => entry))] : [];
};

describe('two or three things asked in one message', () => {
  test.each<[string, string[]]>([
    ['nộp ở đâu, mất bao lâu, có mất tiền ko?', ['nop-o-dau', 'lam-ocop-mat-bao-lau', 'phi-ocop']],
    ['hồ sơ gồm những gì, nộp mấy bộ?', ['ho-so-lan-dau', 'may-bo-ho-so']],
    ['đơn nhãn hiệu nộp ở đâu, hết bao nhiêu tiền, bao lâu thì có', ['nhan-hieu-nop-don', 'nhan-hieu-bao-lau']],
    ['HACCP ai cấp, mấy năm, có thay được giấy attp không', ['haccp-lam-the-nao', 'haccp-gia', 'attp-haccp-thay-giay']],
    ['mua mã vạch ở đâu, hết bao nhiêu tiền', ['ma-vach-ai-cap', 'ma-vach-phi']],
    ['bị loại hồ sơ trong trường hợp nào? có được nộp lại k', ['diem-loai-bo-dung-cham', 'khong-dat-lam-sao']],
    ['nhan ghi gi, nop o dau, mat bao lau', ['nhan-bon-noi-dung-bat-buoc', 'nop-o-dau', 'lam-ocop-mat-bao-lau']],
    ['nhãn ghi gì, nộp mấy bộ', ['nhan-bon-noi-dung-bat-buoc', 'may-bo-ho-so']],
    ['hội đồng có những ai, họp mấy lần một năm?', ['hoi-dong-tinh-gom-ai', 'mot-nam-may-dot']],
    ['nộp ở đâu vậy em, với lại mất bao nhiêu tiền?', ['nop-o-dau', 'phi-ocop']],
    ['qr truy xuất bắt buộc mấy sao với làm ở đâu', ['truy-xuat-co-bat-buoc', 'truy-xuat-tu-lam-hay-thue']],
    ['1. nộp ở đâu 2. nộp mấy bộ', ['nop-o-dau', 'may-bo-ho-so']],
    ['làm ocop thì bắt đầu từ đâu rồi tốn bao nhiêu tiền', ['cac-buoc-ocop', 'chi-phi-lam-ocop']],
    ['mật ong đóng chai cần ghi gì trên nhãn, in mã QR có bắt buộc không, cỡ chữ bao nhiêu', ['nhan-mat-ong', 'truy-xuat-co-bat-buoc', 'nhan-co-chu']],
    ['em là HTX làm bánh pía, xin giấy attp ở sở nào, hạn mấy năm', ['attp-co-quan-nao-cap', 'attp-hieu-luc-3-nam']],
    ['xã xét mấy ngày, tỉnh xét bao lâu', ['xa-bao-nhieu-ngay', 'tinh-bao-lau']],
    ['kiểm nghiệm ở đâu, hết bao tiền', ['kiem-nghiem-phong-nao', 'kiem-nghiem-phi']],
    ['chổi đót bộ nào, có phải kiểm nghiệm không, nộp mấy bộ', ['set-21', 'kiem-nghiem-hang-thu-cong', 'may-bo-ho-so']],
    ['rượu ngô làm ocop được không, cần giấy gì, nộp ở đâu', ['set-14', 'ruou-can-giay-gi', 'nop-o-dau']],
    ['hộ cá thể có được đăng ký ocop ko hay phải htx, rồi có mất phí ko', ['khong-vao-htx', 'phi-ocop']],
    ['xin lại phiếu kiểm nghiệm hết bao nhiêu tiền, mấy hôm có', ['kiem-nghiem-phi', 'kiem-nghiem-may-ngay']],
    ['nghị định 43 còn hiệu lực không, nhãn cũ in theo đó dùng tới khi nào', ['nhan-luat-moi-khac-gi', 'nhan-chuyen-tiep-bao-bi-cu']],
    ['nâng hạng cần giấy gì, với có phải đợi hết hạn không', ['ho-so-nang-hang', 'nang-hang-khi-nao']],
  ])('are told one after the other: %s', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  test.each<[string, string[]]>([
    ['in logo ocop có phải xin ai không, hết hạn rồi in tiếp được không', ['xin-phep-dung-logo', 'het-han-con-in-logo']],
    ['mỹ phẩm nhà nấu cần giấy gì, công bố mấy ngày có', ['my-pham-phieu-cong-bo', 'my-pham-nop-dau']],
    ['tem truy xuất in ở đâu, 3 sao có cần không', ['truy-xuat-tu-lam-hay-thue', 'truy-xuat-co-bat-buoc']],
    ['nhãn phụ là gì rồi có bắt buộc không', ['nhan-phu']],
    ['hàng không nhãn phạt mấy triệu, cơ quan nào phạt', ['phat-nhan-hang-hoa', 'ai-phat-nhan']],
    ['đánh giá lại cần giấy gì, có giữ được 3 sao không', ['ho-so-danh-gia-lai', 'danh-gia-lai-giu-sao']],
  ])('what its own words and the whole message find is told, whatever words it shares with the first: %s', (text, entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  test('papers of goods are told among the things asked', () => {
    expect(entriesOf('làm tương bần cần giấy tờ gì? có phải in mã vạch không? nộp mấy bộ?')).toEqual(['papers-9-3', 'ma-vach-co-bat-buoc', 'may-bo-ho-so']);
  });

  test('who signs is asked of what stands before it, never of the certificate', () => {
    expect(entriesOf('phương án sản xuất kinh doanh có mẫu không, ai ký')).not.toContain('ai-ky-giay-chung-nhan');
  });

  test('what leads to a question on a condition is none of it', () => {
    expect(piecesOf('trang trại đăng ký được không, nếu được thì nộp ở đâu').map(({ text }) => text)).toEqual(['trang trại đăng ký được không', 'nộp ở đâu']);
    expect(entriesOf('hộ làm mắm đăng ký ocop được không, nếu được thì cần giấy gì')).not.toContain('sieu-thi-doi-giay-gi');
  });

  test('the one of three that nothing surely answers is asked for by itself', () => {
    const found = answer({ text: 'nộp ở đâu, nộp mấy bộ, con trai tôi có được đi xe máy không?', on: '2026-11-28' as Day }, knowledge);
    expect(found.text).toContain('Còn ý “con trai tôi có được đi xe máy không” thì anh/chị nhắn riêng');
  });

  test.each<[string, string]>([
    ['tự chấm 92 điểm mà trung ương chấm 87 thì sao, có được 4 sao không', 'trung-uong-khong-dat-90'],
    ['đánh giá lại có phải họp hội đồng không, bao nhiêu ngày xong', 'danh-gia-lai-cham-the-nao'],
    ['nghị định 46 có hiệu lực chưa, thế giờ theo cái nào', 'attp-nghi-dinh-46-tam-ngung'],
  ])('are one where the whole is surely answered: %s', (text, entry) => {
    expect(entriesOf(text)).toEqual([entry]);
  });
});

describe('no part passes in silence', () => {
  const textOf = (text: string): string => answer({ text, on: '2026-11-28' as Day }, knowledge).text;
  test.each<[string, string]>([
    ['ai được cầm con dấu của xã, công ty lớn có được không', 'ai được cầm con dấu của xã'],
    ['e muốn bán vô siêu thị cần giấy tờ gì vs có cần 4 sao ko', 'có cần 4 sao ko'],
  ])('what nothing surely answers is named: %s', (text, part) => {
    expect(textOf(text)).toContain(`Còn ý “${part}” thì anh/chị nhắn riêng`);
  });
  test('what is asked beside days that are reckoned is told or named', () => {
    expect(textOf('trà túi lọc nhà em 3 sao từ 2023, giờ hết hạn chưa và làm lại cần giấy gì')).toMatch(/Còn (?:ý )?“/);
  });
  test('what names no thing of its own is not looked for by itself', () => {
    expect(entriesOf('mã QR với mã vạch khác nhau chỗ nào, cái nào bắt buộc')).toEqual(['qr-khac-ma-vach']);
    expect(entriesOf('bán online phải để gì trên trang, có cần mã vạch ko')).toContain('ma-vach-co-bat-buoc');
  });
  test.each([
    'em làm cà phê bột, xin hỏi thuộc bộ mấy và cần kiểm nghiệm những gì', 'tem ocop mua ở đâu, giá bao nhiêu một cái', 'đánh giá lại có phải họp hội đồng không, bao nhiêu ngày xong', 'hồ sơ bị xã trả về thì làm sao, có phải nộp lại từ đầu không',
    'nhãn ghi thiếu hạn sử dụng thì sao, có bị phạt không', 'em làm bánh tráng, bún khô, miến thì cần giấy gì', 'nhà em có giấy attp rồi, nhãn hiệu thì nộp đơn ở đâu',
  ])('what is told, and one question with a comma in it, is not: %s', (text) => {
    expect(textOf(text)).not.toContain('Còn ý');
  });
});

test('which set is asked of the goods spoken of before', () => {
  expect(entriesOf('chấm theo bộ nào', 'nhà em làm homestay')).toEqual(['set-26']);
  expect(entriesOf('chấm theo bộ nào', 'nộp hồ sơ ở đâu')).not.toContain('set-26');
  expect(entriesOf('thuộc nhóm nào', 'homestay có làm ocop được không')).toEqual(['set-26']);
});

describe('what is asked within a long story', () => {
  const LAPSED = 'tôi là Nguyễn Văn Tám ở xã Tân Hòa, gia đình làm khô cá lóc đã 15 năm, được 3 sao lâu rồi, nay nghe nói hết hạn rồi phải làm lại từ đầu, vậy cho tôi hỏi hồ sơ gồm những gì, và nếu chưa kịp làm thì bao bì còn in sao dùng tiếp được không, xin cảm ơn';
  const MOTHER = 'dạ cho con hỏi mẹ con bán mắm cá linh ở chợ lâu nay không đăng ký gì, giờ xã kêu làm ocop mà mẹ con lớn tuổi không rành chữ, con đứng tên thay được không, với lại mắm làm theo mùa nước nổi chứ không quanh năm thì có được chấm không, mà nghe nói tốn tiền lắm phải không';
  test('is told part by part, and nothing of what only sounds like asking', () => {
    expect(entriesOf(LAPSED)).toContain('het-han-con-in-logo');
    expect(entriesOf(LAPSED).length).toBeGreaterThan(1);
    expect(entriesOf(MOTHER)).toContain('san-pham-mua-vu');
  });
  test('behind what the whole is surely of', () => {
    expect(entriesOf(MOTHER)[0]).toBe('nguoi-nha-dung-ten');
  });
  test('what no passage surely answers is asked for by itself', () => {
    expect(answer({ text: MOTHER, on: '2026-11-28' as Day }, knowledge).text).toMatch(/Còn ý “mà nghe nói tốn tiền lắm phải không”/);
  });
});

test.each<[string, readonly string[]]>([['con đứng tên thay được không, mắm làm theo mùa có được chấm không', ['con đứng tên thay được không']], ['con nop o dau, may bo', ['nop o dau']], ['Nộp ở đâu. Phải mấy bộ hồ sơ', ['Nộp ở đâu', 'Phải mấy bộ hồ sơ']]])('pieces: %s', (text, pieces) => {
  const said = piecesOf(text).map((piece) => piece.text);
  for (const piece of pieces) expect(said).toContain(piece);
});

import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { paperTurnedTo, sideOfPaper } from '../../src/core/answer/paper/side-of-paper.ts';
import { SIDES } from '../../src/core/knowledge.ts';
import type { Day } from '../../src/core/time.ts';
import { KnowledgeFault } from '../../src/knowledge/file.ts';
import { findProducts } from '../../src/core/product/find.ts';
import { checkTold } from '../../src/knowledge/items.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/load.ts';
import { readMatters } from '../../src/knowledge/matters.ts';
import { knowledge } from '../fresh.ts';

const ON = '2026-11-25' as Day;
const entry = (text: string, before?: string): string | undefined => sideOfPaper({ text, before, on: ON }, knowledge)?.sources[0]?.entry;

describe('one paper and one side of it', () => {
  test.each([
    ['giay kiem nghiem dung duoc bao lau', 'kiem-nghiem-han-12-thang'], ['kiểm nghiệm mấy ngày có kết quả ạ', 'kiem-nghiem-may-ngay'], ['phiếu xét nghiệm hết bao nhiêu tiền vậy em', 'kiem-nghiem-phi'],
    ['bao lau phai xet nghiem lai', 'kiem-nghiem-dinh-ky'], ['kiểm nghiệm những chỉ tiêu nào', 'kiem-nghiem-chi-tieu-gi'], ['giấy vệ sinh an toàn thực phẩm có hạn mấy năm', 'attp-hieu-luc-3-nam'],
    ['giay attp mat bao lau moi co', 'attp-bao-lau-co-giay'], ['giấy ATTP hết hạn thì sao', 'attp-hieu-luc-3-nam'], ['xin giấy attp ở đâu vậy em', 'attp-co-quan-nao-cap'], ['tu cong bo can giay gi', 'tu-cong-bo-ho-so'],
    ['nhan hieu mat bao lau moi co', 'nhan-hieu-bao-lau'], ['khám sức khỏe bao lâu một lần', 'attp-kham-suc-khoe-bao-lau'], ['mau so 02 ghi gi', 'mau-02-bao-cao'], ['viết câu chuyện sản phẩm gồm những gì', 'cau-chuyen-viet-gi'],
    ['mã vạch cần không', 'ma-vach-co-bat-buoc'], ['chung nhan haccp co can khong', 'haccp-la-gi'],
  ])('%s', (text, passage) => {
    expect(entry(text)).toBe(passage);
    expect(answer({ text, on: ON }, knowledge)).toMatchObject({ outcome: 'answered', sources: expect.arrayContaining([expect.objectContaining({ entry: passage })]) });
  });

  test.each(['giấy kiểm nghiệm giả bao nhiêu tiền', 'mua giay kiem nghiem o dau', 'giay attp cua nha lam banh xin o dau', 'khong co giay attp thi sao', 'giay chung nhan cua htx ben canh ai cap', 'di da lat mat bao lau', 'nhan hieu cua em', 'co giay attp roi', 'hồi 2024 giấy attp xin ở đâu', 'giay kiem nghiem cua lo mat ong do bao nhieu tien', 'haccp có hơn iso không', 'bao nhieu tien', 'lan dau', ''])('more than that, or another matter: %s', (text) => {
    expect(entry(text)).toBeUndefined();
  });

  test.each([
    ['ở Vinh có chỗ nào kiểm nghiệm không', 'kiem-nghiem-phong-nao'], ['kiem nghiem o nghe an cho nao', 'kiem-nghiem-phong-nao'], ['kiểm nghiệm nước mắm gồm chỉ tiêu nào', 'kiem-nghiem-chi-tieu-gi'], ['mã vạch cho kẹo lạc đăng ký ở đâu', 'ma-vach-dang-ky'],
  ])('wherever it is, and whatever the goods where it is the same for all: %s', (text, passage) => {
    expect(entry(text)).toBe(passage);
  });

  test.each([
    ['đánh giá lại nộp ở đâu', 'nop-o-dau'], ['ho so lan dau nop may bo', 'may-bo-ho-so'], ['nâng hạng có phải nộp mẫu nữa không', 'mau-khi-danh-gia-lai'], ['đánh giá lại có ai xuống tận nơi không', 'danh-gia-lai-co-xuong-khong'],
    ['danh gia lai bi rot thi sao', 'danh-gia-lai-giu-sao'], ['đánh giá lại trễ thì sao', 'tre-120-ngay'], ['hồ sơ 5 sao ai chấm', 'nam-sao-la-gi'], ['hồ sơ 5 sao ai công nhận', 'ai-ky-giay-chung-nhan'], ['giấy chứng nhận ocop có giá trị mấy năm', 'hieu-luc-36-thang'],
    ['dấu ocop lấy ở đâu', 'xin-tep-logo'], ['lần đầu thì nộp khi nào', 'nop-luc-nao-trong-nam'], ['haccp là gì', 'haccp-la-gi'], ['ngày sản xuất không ghi có sao không', 'hang-khong-ghi-ngay-han'], ['hạn sử dụng viết tắt được không', 'nhan-nsx-hsd-viet-tat'], ['co chu thanh phan bao nhieu', 'nhan-co-chu'], ['xuất xứ ghi sai thì sao', 'nhan-in-sai-sua-sao'], ['ngay sx ghi sai thi sao', 'nhan-in-sai-sua-sao'], ['bảng dinh dưỡng in ở đâu', 'dinh-duong-dat-o-dau'], ['địa chỉ trên nhãn ghi tiếng anh được không', 'nhan-ngon-ngu'], ['số lô viết tay được không', 'nhan-viet-tay-decal'], ['4 sao ai chấm', 'ai-ky-giay-chung-nhan'], ['giấy kiểm nghiệm hạn sử dụng bao lâu', 'kiem-nghiem-han-12-thang'], ['kiem nghiem co bat buoc khong', 'kiem-nghiem-la-gi'],
  ])('what is no paper has sides too: %s', (text, passage) => {
    expect(entry(text)).toBe(passage);
  });

  test.each([
    ['mất giấy attp thì sao', 'mat-giay-to-khac'], ['phiếu kiểm nghiệm bị sai tên thì sao', 'giay-nganh-khac-sai-chu'], ['phieu kiem nghiem bi rach lam sao xin lai', 'mat-giay-to-khac'], ['chưa có tự công bố thì sao', 'phat-chua-tu-cong-bo'], ['không có nhãn hiệu có sao không', 'nhan-hieu-toi-thieu-3-sao'],
    ['phiếu đăng ký nộp ở đâu', 'nop-o-dau'], ['phieu dang ky lay o dau', 'bieu-mau-lay-o-dau'], ['mẫu số 02 ai ký', 'ai-ky-dong-dau'], ['tự công bố nộp cho ai', 'tu-cong-bo-nop-o-dau'], ['tự công bố ai ký', 'tu-cong-bo-ai-ky'],
    ['hội đồng cấp tỉnh gồm những ai', 'hoi-dong-tinh-gom-ai'], ['hoi dong cap xa co bat buoc khong', 'xa-hop-hay-khong'], ['tổ tư vấn ai lập', 'to-tu-van-la-ai'], ['phúc khảo mất bao lâu', 'khieu-nai-ket-qua'], ['thu hồi giấy chứng nhận mất bao lâu', 'ai-thu-hoi-bao-lau'],
    ['xã chấm mấy ngày', 'xa-bao-nhieu-ngay'], ['tinh xet mat bao lau', 'tinh-bao-lau'], ['xã chấm rồi chuyển cho ai', 'xa-gui-tinh-gom-gi'], ['tiền thưởng ai trả', 'ho-tro-tien-ocop'], ['kiểm nghiệm hết bao tiền', 'kiem-nghiem-phi'], ['kiểm nghiệm thì ai trả tiền', 'kiem-nghiem-phi'], ['sổ sách giữ mấy năm', 'truy-xuat-luu-bao-lau'],
    ['đăng ký htx ở đâu', 'dang-ky-htx-tht'], ['mở hộ kinh doanh cần gì', 'dang-ky-ho-kinh-doanh'], ['tem ocop xin ở đâu', 'tem-ocop'], ['câu chuyện sản phẩm có bắt buộc không', 'cau-chuyen-may-diem'], ['giấy vietgap ai cấp', 'vietgap-xin-o-dau'],
    ['tổ tư vấn có mấy người', 'to-tu-van-la-ai'], ['hội đồng trung ương gồm bao nhiêu người', 'hoi-dong-trung-uong'], ['nhan hieu dung ten ai', 'nhan-hieu-dung-ten-ai'],
  ])('whoever judges, whoever makes it, what is lost or left out: %s', (text, passage) => {
    expect(entry(text)).toBe(passage);
    expect(answer({ text, on: ON }, knowledge)).toMatchObject({ outcome: 'answered' });
  });

  test('to wait for what comes of a complaint is no fraud', () => {
    expect(answer({ text: 'khiếu nại kết quả mất bao lâu', on: ON }, knowledge)).toMatchObject({ outcome: 'answered', sources: expect.arrayContaining([expect.objectContaining({ entry: 'khieu-nai-ket-qua' })]) });
    expect(answer({ text: 'cách qua mặt đoàn kiểm tra', on: ON }, knowledge).outcome).toBe('refused');
  });

  test.each(['kiểm nghiệm rượu ở đâu', 'công bố xà phòng ở đâu', 'giò lụa cần kiểm nghiệm gì', 'nhãn hiệu ở đâu đẹp', 'viên nang nghệ công bố ở đâu'])('not where it is another for these goods: %s', (text) => {
    expect(entry(text)).toBeUndefined();
  });

  test('what a maker of cosmetics calls công bố is that of cosmetics', () => {
    const of = (text: string, about: string, before?: string) => sideOfPaper({ text, before, about, on: ON }, knowledge)?.sources[0]?.entry;
    expect(of('cong bo o dau', 'xa phong bo ket')).toBe('my-pham-nop-dau');
    expect(of('mấy năm hết hạn', 'xa phong bo ket', 'cong bo o dau')).toBe('my-pham-so-tiep-nhan-han');
    expect(of('công bố ở đâu', 'mắm tép')).toBe('tu-cong-bo-nop-o-dau');
  });

  test('two sides of one paper are both told, in the order they are asked', () => {
    for (const [text, ...entries] of [['tự công bố nộp ở đâu, có mất tiền không', 'tu-cong-bo-nop-o-dau', 'tu-cong-bo-phi'], ['kiểm nghiệm bánh gai ở đâu và bao nhiêu tiền', 'kiem-nghiem-phong-nao', 'kiem-nghiem-phi']] as const) {
      const found = answer({ text, on: ON }, knowledge);
      expect(found.outcome === 'answered' && [...new Set(found.sources.map((source) => source.entry))], text).toEqual(entries);
    }
  });

  test.each([
    ['giấy khám sức khỏe của người đứng máy bao lâu khám lại', 'attp-kham-suc-khoe-bao-lau'], ['nhãn dán hũ phải in cỡ chữ bao nhiêu', 'nhan-co-chu'], ['đăng ký nhãn hiệu độc quyền mất bao lâu', 'nhan-hieu-bao-lau'], ['mứt gừng phải kiểm nghiệm mấy chỉ tiêu', 'kiem-nghiem-chi-tieu-gi'], ['mứt gừng cần kiểm nghiệm những gì', 'kiem-nghiem-chi-tieu-gi'], ['qđ 1048 bị thay chưa', 'qd-1048-het-hieu-luc'],
  ])('among other words what is told of that side stands first: %s', (text, passage) => {
    const found = answer({ text, on: ON }, knowledge);
    expect(found.outcome === 'answered' && found.sources[0]?.entry).toBe(passage);
  });

  test('a forged one is refused as before', () => {
    for (const text of ['làm giúp em giấy kiểm nghiệm giả bao nhiêu tiền', 'mua giấy kiểm nghiệm ở đâu']) expect(answer({ text, on: ON }, knowledge)).not.toMatchObject({ sources: [{ entry: 'kiem-nghiem-phi' }] });
  });
});

describe('a moment after', () => {
  test.each([
    ['lam o dau', 'giay kiem nghiem dung duoc bao lau', 'kiem-nghiem-phong-nao'], ['bao nhiêu tiền', 'giay kiem nghiem dung duoc bao lau', 'kiem-nghiem-phi'], ['cái đó hết bao nhiêu', 'giay kiem nghiem dung duoc bao lau lam o dau', 'kiem-nghiem-phi'],
    ['ai cap', 'con giay an toan thuc pham', 'attp-co-quan-nao-cap'], ['mất bao lâu mới có', 'giấy attp ai cấp', 'attp-bao-lau-co-giay'], ['con giay an toan thuc pham', 'giay kiem nghiem dung duoc bao lau', 'attp-hieu-luc-3-nam'],
    ['tự công bố thì sao', 'kiểm nghiệm hết bao nhiêu tiền', 'tu-cong-bo-phi'], ['bao lau kiem lai mot lan', 'mat ong co can kiem nghiem khong', 'kiem-nghiem-dinh-ky'],
    ['mấy năm thì hết hạn', 'Giấy phép nấu rượu thủ công xin ở đâu?', 'ruou-giay-phep-thu-cong'], ['mất tiền không', 'giấy phép nấu rượu xin ở đâu', 'ruou-giay-phep-may-ngay'], ['mấy cái?', 'Có phải nộp sản phẩm mẫu không?', 'san-pham-mau'],
    ['mấy năm hết hạn', 'công bố mỹ phẩm nộp ở đâu', 'my-pham-so-tiep-nhan-han'], ['nộp ở đâu', 'nước mắm có cần tự công bố không', 'tu-cong-bo-nop-o-dau'], ['gia hạn được không', 'giấy attp xin ở đâu', 'attp-hieu-luc-3-nam'], ['mất bao lâu', 'đánh giá lại nộp khi nào', 'danh-gia-lai-cham-the-nao'],
    ['ai trả', 'làm ocop có tiền thưởng không', 'ho-tro-tien-ocop'], ['xem xong chuyển đi đâu', 'xã chấm mấy ngày', 'xa-gui-tinh-gom-gi'], ['khi nào nộp lại', 'chấm rớt thì sao', 'khong-dat-lam-sao'],
    ['bao nhiêu người', 'hội đồng tỉnh gồm những ai', 'hoi-dong-bao-nhieu-nguoi'], ['thế ai được đứng tên', 'nhãn hiệu nộp đơn ở đâu', 'nhan-hieu-dung-ten-ai'], ['chữ cỡ mấy', 'nhãn cần ghi những gì', 'nhan-co-chu'],
    ['đăng ký hết nhiêu tiền', 'mã vạch có bắt buộc không', 'ma-vach-phi'], ['làm online được không', 'giấy attp xin ở đâu', 'attp-nop-tinh-hay-xa'], ['có phải đóng tiền không', 'tự công bố nộp ở đâu', 'tu-cong-bo-phi'], ['nộp qua mạng được không', 'mã vạch xin ở đâu', 'ma-vach-dang-ky'],
  ])('%s (%s)', (text, before, passage) => {
    expect(entry(text, before)).toBe(passage);
  });

  test.each([['nop o dau', 'giay kiem nghiem dung duoc bao lau'], ['o dau', 'giay kiem nghiem dung duoc bao lau khi nao cham diem'], ['bao nhieu tien', 'lam ocop bat dau tu dau'], ['xa co thu tien khong', 'giay attp ai cap'], ['giay chung nhan ai cap', 'giay kiem nghiem dung duoc bao lau']])('not of that paper: %s (%s)', (text, before) => {
    expect(entry(text, before)).toBeUndefined();
  });

  test('a paper by its name alone is turned to, and not told of', () => {
    expect(paperTurnedTo('con giay an toan thuc pham', knowledge)?.id).toBe('food-safety-certificate');
    expect(paperTurnedTo('bản cam kết thì sao', knowledge)?.id).toBe('food-safety-commitment');
    for (const text of ['giay attp', 'con giay attp cua hang xom', 'con 3 sao', 'con giay attp ai cap']) expect(paperTurnedTo(text, knowledge)).toBeUndefined();
  });
});

test('what is told of a side is a passage that is there, in force today', () => {
  for (const { told } of [...knowledge.items, ...knowledge.matters]) for (const side of SIDES) if (told[side]) expect(knowledge.passages.find(({ id }) => id === told[side]), told[side]).toMatchObject({ old: false });
  expect(() => checkTold(knowledge.matters, [], () => 'matters.yaml')).toThrow(KnowledgeFault);
});

test('a matter named like a paper stops the start', () => {
  expect(() => readMatters(KNOWLEDGE_FOLDER, [{ ...knowledge.items[0]!, topics: ['đánh giá lại'] }])).toThrow(/trùng chủ đề "đánh giá lại"/);
  expect(readMatters(KNOWLEDGE_FOLDER, knowledge.items).length).toBeGreaterThan(15);
});

test('who recognises so many points is told; rounding is another question', () => {
  const ask = (text: string) => answer({ text, on: ON }, knowledge);
  expect(ask('92 điểm là mấy sao')).toMatchObject({ by: 'rules', text: expect.stringMatching(/Bộ Nông nghiệp và Môi trường[\s\S]*Điều 4 khoản 1 điểm b/) });
  expect(ask('88 điểm là mấy sao')).toMatchObject({ by: 'rules', text: expect.stringMatching(/Điều 4 khoản 1 điểm a/) });
  expect(ask('69,5 điểm có làm tròn lên 70 không')).toMatchObject({ by: 'knowledge' });
});

test('what a program is for may be asked, not what a party wants with it', () => {
  expect(answer({ text: 'đảng và nhà nước làm ocop là để lấy phiếu đúng không', on: ON }, knowledge)).toMatchObject({ outcome: 'refused', why: 'politics' });
  expect(answer({ text: 'nhà nước làm ocop để làm gì', on: ON }, knowledge)).toMatchObject({ outcome: 'answered' });
});

test('a product is named up to what is done with it', () => {
  for (const [text, name] of [['chị làm gốm bắt đầu từ đâu', 'gốm'], ['nhà em làm bánh đa đăng ký ra sao', 'bánh đa'], ['viên nang nghệ công bố ở đâu', 'viên nang nghệ']] as const) expect(findProducts(text, knowledge.lexicon)[0]?.name).toBe(name);
});

test.each(['nước ép dưa lưới tự công bố ở đâu', 'nuoc ep dua hau tu cong bo o dau', 'mứt dừa tự công bố ở đâu', 'bánh đa cua tự công bố ở đâu'])('goods that are food are declared as food, whatever they are called: %s', (text) => {
  const found = answer({ text, on: '2026-11-26' as Day }, knowledge);
  expect(found.outcome === 'answered' && found.sources[0]?.entry).toBe('tu-cong-bo-nop-o-dau');
  expect(found.text).not.toMatch(/Sở Y tế nơi đặt nhà máy/);
});

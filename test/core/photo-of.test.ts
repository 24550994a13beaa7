import { describe, expect, test } from 'vitest';
import { begun } from './shown.ts';

const started = () => begun('bánh gai', 'htx', 'xã Xuân Thành nghệ an');
const items = (one: ReturnType<typeof started>) => one.state().documents.map(({ item, label }) => item ?? (label ? 'label' : 'none'));

describe('a photo without a word', () => {
  test('is asked about in one question: a paper, the label, or the goods', () => {
    const said = started().photo();
    expect(said).toMatch(/Ảnh này là giấy gì, nhãn hay sản phẩm ạ\?[\s\S]*\[Nhãn sản phẩm\][\s\S]*\[Ảnh sản phẩm, nơi làm\][\s\S]*\[Giấy khác\]/);
    expect(said.match(/\[/g)!.length).toBeLessThanOrEqual(8);
  });

  test.each(['cái bánh đấy', 'ảnh sản phẩm thôi em', 'san pham do', 'bánh nhà em', 'hình cái xưởng', '7'])('%s: the goods, and no paper', (text) => {
    const one = started();
    one.photo();
    expect(one.say(text)).toMatch(/không thay giấy tờ nào[\s\S]*lần đầu/);
    expect(items(one)).toEqual(['none']);
  });

  test.each(['nhãn', 'cái nhãn đó em', 'nhãn bánh gai', '6'])('%s: the label, whose words are asked for', (text) => {
    const one = started();
    one.photo();
    expect(one.say(text)).toMatch(/gõ hoặc dán chữ in trên nhãn/);
    expect(items(one)).toEqual(['label']);
  });

  test.each<[string, string]>([['giấy kiểm nghiệm', 'test-report'], ['ảnh giấy attp đó', 'food-safety-certificate'], ['vietgap', 'origin-proof'], ['1', 'business-registration']])('%s: that paper', (text, item) => {
    const one = started();
    one.photo();
    one.say(text);
    expect(items(one)).toEqual([item]);
  });

  test.each(['chưa có giấy gì', 'để sau đi', 'ủa'])('%s: none of these', (text) => {
    const one = started();
    one.photo();
    one.say(text);
    expect(items(one)).toEqual(['none']);
  });
});

describe('a photo with words', () => {
  test.each(['bánh nhà em làm đây', 'sản phẩm của em', 'xưởng nhà em'])('%s: the goods, though a paper is asked for', (caption) => {
    const one = started();
    for (const text of ['lần đầu', '3 sao', 'có', 'không']) one.say(text);
    expect(one.photo(caption)).toMatch(/không thay giấy tờ nào/);
    expect(items(one)).toEqual(['none']);
  });
  test.each(['phiếu kiểm nghiệm bánh gai', 'kiểm nghiệm'])('%s: the paper it names', (caption) => {
    const one = started();
    one.photo(caption);
    expect(items(one)).toEqual(['test-report']);
  });
});

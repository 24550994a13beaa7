import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProducts } from '../../src/core/product/find.ts';
import { guide } from '../../src/core/product/guide.ts';
import { recognise } from '../../src/core/product/recognise.ts';
import { fold } from '../../src/core/text.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/load.ts';
import { readSets } from '../../src/knowledge/sets.ts';

const { lexicon, sets, industries } = readSets(KNOWLEDGE_FOLDER);

const rows = readFileSync(join(import.meta.dirname, 'products.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .flatMap((line) => {
    const [accepted = '', names = ''] = line.split('\t');
    return names.split(';').map((name) => ({ name, accepted: accepted.split(',').map(Number) }));
  });

/** One set, or a choice that holds all accepted ones. */
function leadsTo(name: string, accepted: readonly number[]): boolean {
  const found = recognise(name, lexicon);
  if (found.type === 'one') return accepted.length === 1 && accepted.includes(found.set);
  return found.type === 'several' && accepted.length > 1 && accepted.every((set) => found.choices.some((choice) => choice.set === set));
}

test('a name begins with its noun, whatever the next word is by itself; not with what goods are packed in', () => {
  const told = (text: string) => findProducts(text, lexicon).map(({ name, recognition }) => [name, recognition.type === 'one' ? recognition.set : recognition.type]);
  expect(['nước nha đam', 'kẹo mạch nha', 'rượu hoa hồi', 'cao ngải cứu'].flatMap(told)).toEqual([['nước nha đam', 17], ['kẹo mạch nha', 7], ['rượu hoa hồi', 15], ['cao ngải cứu', 18]]);
  expect(told('em làm kẹo, mạch nha').map(([name]) => name)).toEqual(['kẹo', 'mạch nha']);
  expect(told('tem túi bánh gai')).toEqual([['bánh gai', 6]]);
});

describe('goods that are grown or raised, by themselves', () => {
  test.each(['mận hậu', 'mít thái', 'bơ sáp', 'ớt chỉ thiên', 'măng lục trúc', 'quýt vàng bắc sơn', 'rau cải bẹ', 'Bưởi Phúc Trạch', 'gừng sẻ', 'nấm tràm', 'cốm làng vòng', 'ghẹ sữa rim', 'chanh không hạt'])('%s', (text) => {
    expect(findProducts(text, lexicon).map(({ name }) => name)).toEqual([text]);
  });
  test.each(['Na Rì', 'Điều 12', 'nhãn giấy bạc', 'quả thật là', 'hồng hạc bay', 'man hau', 'mận thì chưa'])('not: %s', (text) => { expect(findProducts(text, lexicon).map(({ name }) => name)).not.toContain(text); });
});

describe('product recognition', () => {
  test('the table holds at least 300 names and all 26 sets', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(new Set(rows.flatMap((row) => row.accepted)).size).toBe(26);
  });

  test('every name leads to its set, typed with accents, decomposed, or in capitals', () => {
    const wrong = rows.flatMap(({ name, accepted }) =>
      [name, name.normalize('NFD'), name.toUpperCase(), `em làm ${name.toLowerCase()}`].filter((typed) => !leadsTo(typed, accepted)).map((typed) => `${typed} → ${JSON.stringify(recognise(typed, lexicon))}, expected ${accepted.join(',')}`),
    );
    expect(wrong).toEqual([]);
  });

  test('typed without accents nearly all lead to their set, the rest to a set that folds alike', () => {
    const wrong = rows.filter(({ name, accepted }) => !leadsTo(fold(name), accepted)).map(({ name }) => `${fold(name)} → ${JSON.stringify(recognise(fold(name), lexicon))}`);
    expect(wrong.length / rows.length, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('typed without accents, and with them of two sets: which it is is asked', () => {
    const choices = (name: string) => { const found = recognise(name, lexicon); return found.type === 'several' ? found.choices.map(({ set }) => set).toSorted((a, b) => a - b) : found; };
    expect(choices('lua van phuc')).toEqual([3, 22]);
    expect(choices('tuong quan am')).toEqual([9, 21]);
    expect(choices('dua sap')).toEqual([1, 7, 21]);
    expect(recognise('lụa vân phục', lexicon)).toMatchObject({ type: 'one', set: 22 });
    expect(recognise('dua luoi', lexicon)).toMatchObject({ type: 'one', set: 1 });
    expect(recognise('cach uop', lexicon).type).toBe('none');
  });

  test('a word for its part stands before its name; a place alone has its marks', () => {
    for (const [name, set] of [['hạt mắc khén', 10], ['quả thảo quả', 10], ['hạt cà phê', 13], ['hạt dưa hấu', 7], ['muc kho Cà Mau', 8], ['ớt hiểm xanh chưng', 10], ['bột hành', 10], ['củ niễng muối', 7], ['rượu hoa hồi', 15]] as const) expect(recognise(name, lexicon), name).toMatchObject({ type: 'one', set });
  });

  test('a line of goods before the goods is none of its own, nor is a share of what is in them', () => {
    const names = (text: string) => findProducts(text, lexicon).map((one) => one.name);
    expect(names('em làm mỹ phẩm, dầu gội bưởi')).toEqual(['dầu gội bưởi']);
    expect(names('em làm mỹ phẩm, chả mực')).toEqual(['mỹ phẩm', 'chả mực']);
    expect(names('thịt heo chiếm 80%')).toEqual(['thịt heo']);
  });

  test('ordinary talk holds no product', () => {
    const talk = [
      'gui may san pham mau', 'chào em', 'còn thiếu gì', 'nộp ở đâu', 'chưa có giấy', 'kiểm nghiệm ở đâu', 'em ăn cơm chưa', 'nước đến chân mới nhảy', 'cá nhân em', 'hoa hồng hợp đồng', 'bao giờ nộp', 'con đường làng', 'đăng ký kinh doanh', 'bánh xe',
      'htx em mới lập', 'xã em ở xa lắm', 'để chị hỏi chồng', 'tại sao phải có giấy này', 'cảm ơn em nhiều', 'ok em', 'không biết', 'chưa rõ lắm', 'tuần sau chị làm', 'giấy chứng nhận cấp năm ngoái', 'chị có HACCP rồi', 'đợt tới là khi nào', 'mấy sao thì được', 'nhắm 4 sao', 'em ở xã Xuân Thành', 'tỉnh Nam Định cũ', 'công ty chị ba người', 'lên xã nộp nhé', 'hồ sơ đến đâu rồi', 'cho chị gặp cán bộ', 'mã vạch bao nhiêu tiền', 'chị gửi ảnh rồi đó', 'à nhầm', 'đừng nhắc nữa', 'xem tiếp', 'kết quả kiểm nghiệm', 'nâng cao chất lượng', 'tương đối khó', 'nhân viên mới', 'chị là thành viên htx', 'đi du lịch về làm tiếp', 'nhà nước hỗ trợ gì không',
    ];
    expect(talk.filter((text) => findProducts(text, lexicon).length > 0).map((text) => `${text}: ${JSON.stringify(findProducts(text, lexicon).map((one) => one.name))}`)).toEqual([]);
  });

  test('a product is found inside a sentence, without the talk around it', () => {
    const names = (text: string) => findProducts(text, lexicon).map((one) => one.name);
    expect(names('htx em ở xuân thành làm bánh gai có đkkd rồi chưa kiểm nghiệm')).toEqual(['bánh gai']);
    expect(names('e lam ruou nep voi ca banh nhan')).toEqual(['rượu nếp', 'bánh nhãn']);
    expect(names('chị mún đk ocop cho bánh gai')).toEqual(['bánh gai']);
    expect(names('nhà em trồng bưởi da xanh ở xã Giao Lạc')).toEqual(['bưởi da xanh']);
    expect(names('em bán trà hoa cúc, tinh bột nghệ đỏ')).toEqual(['trà hoa cúc', 'tinh bột nghệ đỏ']);
  });

  test('who somebody is, or what kind of cooperative they are, is nothing made', () => {
    const names = (text: string) => findProducts(text, lexicon).map((one) => one.name);
    for (const text of ['Em tên Mai', 'toi ten la Hoa', 'tên chị là Trà My', 'bác tên Hoa Lan, ở Hải Hậu', 'Em là Hoa Lan', 'ten em la Cuc']) expect(names(text), text).toEqual([]);
    expect(names('Tôi tên Hoa, nhà tôi làm bánh gai')).toEqual(['bánh gai']);
    expect(names('sản phẩm tên là bánh gai bà Thi')).toEqual(['bánh gai bà Thi']);
    expect(names('ten san pham la tra gung')).toEqual(['trà gừng']);
    expect(names('Sản phẩm của em là Trà Sen')).toEqual(['Trà Sen']);
    expect(names('htx duoc lieu nha em lam tra gung')).toEqual(['trà gừng']);
    expect(names('htx duoc lieu nha em lam tra gung, duoc lieu kho').length).toBe(2);
  });

  test('what folds like a product is one only where it is said to be made', () => {
    const names = (text: string) => findProducts(text, lexicon).map((one) => one.name);
    for (const text of ['gui may tam hinh', 'bo cau nay di', 'toi la nghe nhan lang nghe', 'nau com cho doan', 'cho khach an', 'them san pham nua']) expect(names(text), text).toEqual([]);
    expect(names('nha em dan gui may')).toEqual(['gùi mây']);
    expect(names('trai em nuoi bo cau')).toEqual(['bo cau']);
    expect(names('them san pham gung say')).toEqual(['gừng sấy']);
    expect(names('ben em lam ca phe hat rang, chuoi say')).toEqual(['cà phê hạt rang', 'chuối sấy']);
    expect(names('nha em lam homestay ban mo')).toEqual(['homestay ban mo']);
  });

  test('the guided choice ends at each of the 26 sets within three picks', () => {
    const reached = new Set<number>();
    const walk = (path: readonly string[], depth: number): void => {
      expect(depth).toBeLessThanOrEqual(3);
      for (const choice of guide(sets, industries, path)) {
        if (choice.set !== undefined) reached.add(choice.set);
        else walk(choice.path, depth + 1);
      }
    };
    walk([], 1);
    expect(reached.size).toBe(26);
  });

  test('any string is answered and none hangs', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => { recognise(text, lexicon); findProducts(text, lexicon); }), { numRuns: 2000 });
  });
});

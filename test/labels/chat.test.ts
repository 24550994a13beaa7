import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { draftLabel, GAP, type DraftFacts } from '../../src/core/label/draft.ts';
import { judgeLabel } from '../../src/core/label/judge.ts';
import { readLabel, valuesOf } from '../../src/core/label/fields.ts';
import { mendedLines } from '../../src/core/label/mend.ts';
import { isAnother, join } from '../../src/core/label/pieces.ts';
import { withoutTalk } from '../../src/core/read/label/talk.ts';
import { isLabelCaption, labelWishIn } from '../../src/core/read/label/wish.ts';
import { isLabelText, isMakerName } from '../../src/core/read/label/words.ts';
import { read } from '../../src/core/read/reading.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge, NOW } from '../fresh.ts';

const on = '2026-11-24' as Day;

describe('what somebody wants of a label', () => {
  test.each([
    ['label', 'kiểm tra nhãn'], ['label', 'ktra nhan'], ['label', 'kiem tra nhan giup e voi'], ['label', 'xem giup em cai nhan'], ['label', 'em ơi xem nhãn này đúng chưa'], ['label', 'check nhãn hộ chị'], ['label', 'nhan the nay dung chua'], ['label', 'nhan em sai gi'],
    ['label', 'kiem tra tem nhan'], ['label', 'nhãn này sai chỗ nào'], ['label', 'kiểm tra nhãn bánh nhãn'], ['label', 'xem dum cai nhan nuoc mam'], ['label', '/nhan'],
    ['label-mended', 'sửa rồi'], ['label-mended', 'sua roi em oi'], ['label-mended', 'em sửa lại nhãn rồi'], ['label-mended', 'sua xong roi nhe'],
    ['write-label', 'viết nhãn giúp em'], ['write-label', 'viet giup em cai nhan'], ['write-label', 'soạn nhãn'], ['write-label', 'làm giúp mẫu nhãn'],
  ])('%s: %s', (wish, text) => { expect(read(text, knowledge, NOW).wishes).toEqual([wish]); });

  test.each([
    'Xem giúp anh cái tem này với', 'em coi giùm chị cái tem dán hũ mật ong', 'chữ trên bao bì nhà chị đây em xem đúng chưa', 'em chụp chữ trên bao bì đây ạ', 'bao bì ghi vầy được chưa em', 'bao bì chị in thế này có sai gì không',
    'chị dán chữ trên hộp trà đây, em kiểm tra nhé', 'chữ in trên túi cà phê nhà em có đúng quy định chưa', 'nhãn mác nhà em vậy đạt chưa ạ', 'chị mới đặt in bao bì, em xem giúp đã đúng chưa', 'có sai gì trên bao bì này không em', 'em xem lại giúp chị cái vỏ hộp',
    'xem giúp chị nội dung in trên túi', 'kiem tra giup anh noi dung bao bi', 'soát lỗi trên bao bì giúp em', 'mác sản phẩm nhà chị ghi vậy đủ chưa', 'tem nhãn nhà em còn thiếu gì', 'nhãn nhà chị có vi phạm gì không', 'duyệt giúp chị file thiết kế nhãn', 'chị gửi market nhãn em soát lỗi giúp',
  ])('the label by another name, or shown as it comes: %s', (text) => { expect(labelWishIn(text)).toBe('label'); });

  test.each(['xem giúp tem truy xuất', 'kiểm tra tem OCOP giúp em', 'xem giúp em bao bì giấy loại nào đẹp', 'bao bì được chưa', 'làm giúp em cái bao bì', 'tem rượu xin ở đâu', 'em mặc thế này đúng chưa', 'nhận hàng này đúng chưa', 'chị đang thiết kế bao bì', 'bao bì đẹp chưa em', 'xã phát tem rồi, em xem giúp chị còn giấy gì', 'xem giúp chị thông tin đợt chấm', 'chị dán tem hết rồi', 'bao bì cũ còn dùng được không'])('none of the words on it: %s', (text) => { expect(labelWishIn(text)).toBeUndefined(); });

  test.each(['xem nhân viên', 'kiểm tra nhân bánh giúp em', 'xem giúp em cái nhẫn', 'kiểm tra nhận xét', 'em làm bánh nhãn', 'xem giup em banh nhan', 'đoàn kiểm tra nhãn phạt bao nhiêu', 'nhãn phải ghi gì', 'kiểm tra nhãn ở đâu', 'làm nhãn cần gì', 'chị kiểm tra nhãn rồi', 'nhãn hiệu xem sao', 'quản lý thị trường kiểm tra nhãn thế nào', 'xem long nhãn Hưng Yên'])('nothing: %s', (text) => {
    expect(labelWishIn(text)).toBeUndefined();
  });

  test('a caption names the label, not the fruit and not the trade mark', () => {
    expect(['nhãn', 'mặt sau nhãn', 'nhan ne em', 'nhãn bánh gai'].map(isLabelCaption)).toEqual([true, true, true, true]);
    expect(['bánh nhãn', 'giấy nhãn hiệu', 'vườn nhãn lồng', 'phiếu kiểm nghiệm'].map(isLabelCaption)).toEqual([false, false, false, false]);
  });
});

test.each([
  ['kiểm tra giúp anh nội dung bao bì', true], ['nhờ em kiểm tra tem phụ', true], ['em coi giùm chị cái tem dán hũ mật ong', true], ['xem hộ bác nội dung ghi trên chai rượu', true],
  ['xem giúp chị nhãn ghi chữa ung thư được không', false], ['đoàn kiểm tra nhãn phạt bao nhiêu', false], ['theo kiểm nghiệm thì được ghi ra nhãn chứ', false], ['nhãn này ghi vậy được không', false],
])('where nobody shows it, how to have it looked at is told: %s', (text, is) => {
  const told = answer({ text, on }, knowledge);
  expect(told.outcome === 'answered' && told.sources[0]?.entry === 'nho-em-xem-nhan' && !told.declines).toBe(is);
});

test('a label shown to be looked at is not said to be a sound one', () => {
  const stated = (text: string) => read(text, knowledge, NOW).facts.statements.map(({ fact }) => String(fact));
  expect(stated('em chụp chữ trên bao bì đây ạ')).not.toContain('product-label');
  expect(stated('nhãn có rồi em')).toContain('product-label');
});

describe('the words of a label', () => {
  const back = 'Thành phần: nếp, đường\nNSX: 01/11/2026\nHSD: 7 ngày';
  test('are known unasked by their fields, not by their length', () => {
    expect(isLabelText(`BÁNH GAI\n${back}`, false)).toBe(true);
    expect(isLabelText('BANH GAI. thanh phan: nep. nsx: 1/11/2026. hsd: 7 ngay', false)).toBe(true);
    expect(isLabelText('Cơ sở của tôi là hộ kinh doanh\nĐịa chỉ: xã Thanh Liêm\nSĐT: 0912000111\nSản phẩm: bún khô', false)).toBe(false);
    expect(isLabelText('NSX 1/2/26 HSD 1/2/27 thành phần gạo', false)).toBe(true);
    // A line that is only who made it and where, while a label is waited for; not where somebody tells of themselves.
    expect(isLabelText('HTX Xuan Thanh, xa Xuan Thanh, Ninh Binh', true)).toBe(true);
    expect(isLabelText('HTX Xuan Thanh, xa Xuan Thanh, Ninh Binh', false)).toBe(false);
    expect(isLabelText('htx em ở xã Xuân Thành, Ninh Bình', true)).toBe(false);
    expect(isLabelText('NSX: ghi sao em?', true)).toBe(false);
    expect(isLabelText('BÁNH GAI BÀ THI', true)).toBe(true);
    expect(isLabelText('chị tên Mận', true)).toBe(false);
  });

  test('what is said to us before them is taken off', () => {
    expect(withoutTalk(`ktra giúp em nhãn này\n${back}`)).toEqual({ text: back, wish: 'label', talk: 'ktra giúp em nhãn này' });
    expect(withoutTalk('sửa rồi: Xuất xứ: Việt Nam')).toEqual({ text: 'Xuất xứ: Việt Nam', wish: 'label-mended', talk: 'sửa rồi' });
    expect(withoutTalk(back)).toEqual({ text: back, wish: undefined, talk: '' });
  });

  test('whether it is right, asked behind them, is no part of them', () => {
    expect(withoutTalk('TRÀ SEN. Thành phần: sen 100 %. NSX: 01/11/2026. Như vậy được chưa em?')).toEqual({ text: 'TRÀ SEN. Thành phần: sen 100 %. NSX: 01/11/2026', wish: undefined, talk: '', asksBehind: true });
    expect(withoutTalk('đúng chưa em').text).toBe('đúng chưa em');
    expect(withoutTalk('sửa rồi. Được chưa em').asksBehind).toBeUndefined();
  });

  test('on one line how much there is counts as a heading, a name in capitals with its place as a front', () => {
    expect(isLabelText('RƯỢU NGÔ NA HANG 500ml 30% Vol NSX 01/2026 HTX Na Hang, xã Na Hang, tỉnh Tuyên Quang. Xuất xứ Việt Nam', false)).toBe(true);
    expect(isLabelText('nhà chị làm rượu 500ml, nsx 01/2026, xuất xứ Việt Nam', false)).toBe(false);
    expect(isLabelText('HOMESTAY BẢN MÂY - Người Dao. Thôn Sả Xéng, xã Tả Phìn, tỉnh Lào Cai', true)).toBe(true);
  });

  test('a line with the name of a maker, and no talk of oneself', () => {
    expect(['Cơ sở kẹo dừa Bé Hai', 'HTX Nông nghiệp Xuân Thành'].map(isMakerName)).toEqual([true, true]);
    expect(['hộ kinh doanh', 'htx chị ở Xuân Thành', 'HTX Xuân Thành cần giấy gì?', 'cơ sở đã có giấy rồi'].map(isMakerName)).toEqual([false, false, false, false]);
  });

  test('a further face is added, a mended line takes the place of the old one, a whole label that of the whole', () => {
    const front = 'BÁNH GAI\nKLT: 300gr';
    expect(join(front, back)).toEqual({ text: `${front}\n${back}`, replaced: 'none' });
    expect(join(`${front}\n${back}`, 'Khối lượng tịnh: 300 g')).toEqual({ text: `BÁNH GAI\nKhối lượng tịnh: 300 g\n${back}`, replaced: 'some' });
    expect(join('BÁNH GAI. KLT: 300gr. NSX: 1/11/26', 'NSX: 01/11/2026').text).toBe('BÁNH GAI. KLT: 300gr. NSX: 01/11/2026');
    const whole = `BÁNH GAI\nKLT: 300 g\n${back}`;
    expect(join(`${front}\n${back}\nchữa đau dạ dày`, whole)).toEqual({ text: whole, replaced: 'all' });
    expect(join('BÁNH GAI\nOCOP 4 sao', 'OCOP 3 sao').text).toBe('BÁNH GAI\nOCOP 3 sao');
  });

  test('another name above the same fields is another label; a back face is none', () => {
    expect(isAnother(`BÁNH GAI\n${back}`, `MẬT ONG RỪNG\n${back}`)).toBe(true);
    expect(isAnother('BÁNH GAI\nKLT: 300 g', back)).toBe(false);
    expect(isAnother(`BÁNH GAI BÀ THI\n${back}`, `BÁNH GAI\n${back}`)).toBe(false);
  });
});

describe('a label typed on one line', () => {
  const seen = (text: string) => { const label = readLabel(text, []); return { amount: valuesOf(label, 'quantity')[0]?.text, list: valuesOf(label, 'ingredients')[0]?.text }; };
  test.each([
    ['Nước mắm Bà Tư, cá cơm 80%, muối 20%, 500ml, NSX 01/10/2026', { amount: '500ml', list: 'cá cơm 80%, muối 20%' }],
    ['NUOC MAM BA TU, ca com 80%, muoi 20%, 500ml, NSX 01/10/2026', { amount: '500ml', list: 'ca com 80%, muoi 20%' }],
    ['Bánh gai Bà Thi, 300 g, nếp, đậu xanh, đường, hsd 7 ngày, HTX Xuân Thành', { amount: '300 g', list: 'nếp, đậu xanh, đường' }],
    ['Mật ong rừng, hsd 24 tháng, 0,5 lít, bảo quản nơi khô', { amount: '0,5 lít', list: undefined }],
    ['Bánh gai, đặc sản Ninh Bình, 0912345678', { amount: undefined, list: undefined }],
    // On lines of their own commas part nothing.
    ['Bánh gai, đặc sản, đường\nNinh Bình', { amount: undefined, list: undefined }],
  ])('%s', (text, found) => { expect(seen(text)).toEqual(found); });

  test('has its name before the first comma, however long it goes on', () => {
    const more = 'cơ sở Bà Tư thôn 3 xã Vinh Hiền, ngon nhất vùng, làm theo cách của ông bà để lại, không giống ai, ai ăn cũng khen';
    expect(readLabel(`Nước mắm Bà Tư, ${more}, cá cơm 80%`, []).name).toBe('Nước mắm Bà Tư');
    expect(readLabel('Nước mắm Bà Tư, đặc sản, NSX 01/10/2026', []).name).toBe('Nước mắm Bà Tư, đặc sản,');
  });
});

describe('what was read from a photo is put right', () => {
  const lines = [{ text: 'BÁNH GAI BÀ THỊ', doubtful: [] }, { text: 'Thành phần: nếp, dưa', doubtful: ['dưa'] }, { text: 'NSX: 01/11/2026', doubtful: [] }];
  test.each([
    ['dừa', 'BÁNH GAI BÀ THỊ\nThành phần: nếp, dừa\nNSX: 01/11/2026'],
    ['dưa là dừa', 'BÁNH GAI BÀ THỊ\nThành phần: nếp, dừa\nNSX: 01/11/2026'],
    ['thị -> thi', 'BÁNH GAI BÀ thi\nThành phần: nếp, dưa\nNSX: 01/11/2026'],
    ['NSX: 07/11/2026', 'BÁNH GAI BÀ THỊ\nThành phần: nếp, dưa\nNSX: 07/11/2026'],
    ['Bánh gai bà Thi', 'Bánh gai bà Thi\nThành phần: nếp, dưa\nNSX: 01/11/2026'],
    ['HSD: 7 ngày', 'BÁNH GAI BÀ THỊ\nThành phần: nếp, dưa\nNSX: 01/11/2026\nHSD: 7 ngày'],
    ['còn thiếu gì', undefined], ['chị bận rồi', undefined], ['$&', undefined],
  ])('%s', (said, text) => { expect(mendedLines(lines, said)).toBe(text); });
});

describe('a label written for the designer', () => {
  const base: DraftFacts = { name: 'bánh gai', kind: undefined, body: 'Hợp tác xã', commune: 'Xuân Thành', province: 'Ninh Bình', context: { producer: 'hop_tac_xa' }, on };
  const filled = (draft: string) => draft
    .replace(/^(NSX: )\[….*$/m, '$101/11/2026').replace(/^(HSD: )\[….*$/m, '$101/11/2027').replace(/^(Năm sản xuất: )\[….*$/m, '$12026').replace(/^(Thành phần: ).*$/m, '$1nếp 60 %, bánh gai 5 %, đường')
    .replace(/^(.*(?:% \(V\/V\)|cm| ml| g)$)/gm, (line) => line.replaceAll(GAP, '20')).replace(/^Giá trị.*$/m, (line) => line.replaceAll(GAP, '20')).replace(/\[…[^\]]*\]/g, 'Xuân Thành');

  test.each(knowledge.labels.kinds.map((kind) => [kind.id, kind] as const))('%s: holds no number nobody gave, and once filled in misses nothing', (_, kind) => {
    const draft = draftLabel({ ...base, kind }, knowledge);
    expect(draft).not.toMatch(/\d/);
    expect(draft).toContain(kind.must.length > 0 ? GAP : '[… ');
    const { findings } = judgeLabel({ text: filled(draft), kind: kind.id, on, context: { producer: 'hop_tac_xa', certificate: null } }, knowledge);
    expect(findings.filter((one) => one.status === 'missing' || one.status === 'wrong').map((one) => one.rule)).toEqual([]);
  });

  test('a household is spared the table; what they have is kept, and what is wrong in it is marked', () => {
    const kind = knowledge.labels.kinds.find((one) => one.id === 'thuc_pham');
    const draft = draftLabel({ ...base, kind, context: { producer: 'ho_kinh_doanh' }, given: 'BÁNH GAI\nThành phần: nếp, đường\nKLT: 300gr\nChữa đau dạ dày' }, knowledge);
    expect(draft).not.toMatch(/dinh dưỡng|dạ dày/);
    expect(draft).toContain('Thành phần: nếp, đường\n');
    expect(draft).toContain('Khối lượng tịnh: 300gr [… sửa: đơn vị đo, khoảng trắng trước đơn vị]');
  });
});

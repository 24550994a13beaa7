import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faithful } from '../../src/core/answer/check/faithful.ts';
import { handed } from '../../src/core/answer/handed.ts';
import { knowledge } from '../fresh.ts';
import { ADDED, inWords, MUTATIONS, SWAPS, trueSentences, TURNS, type Mutation, type Mutate } from './mutations.ts';
import { FALSE, HONEST } from './phrased.ts';

/** Every sentence of every passage, and where it stands. */
const TRUE = knowledge.passages.flatMap((one) => trueSentences(one.body).map((text, block) => ({ text, block, passage: handed(one, knowledge) })));
type True = (typeof TRUE)[number];

const check = ({ block, passage }: True, text: string) => faithful([{ text, cites: [{ entry: passage.entry, block }] }], [passage], '');
const sourceOf = ({ passage }: True): string => unpadded(passage.blocks.map(({ label, text }) => `${label} ${text}`).join(' '));
const unpadded = (text: string): string => text.toLowerCase().replace(/(?<!\d)0+(?=[1-9])/g, '');

/** Figures of a text, and the numbers it tells in words, by a look that knows nothing of the checker. "Không" says not, and no zero. */
const NUMBERS = Array.from({ length: 399 }, (_, n) => n + 1).toReversed().map((n) => [` ${inWords(n)} `, ` ${n} `] as const);
const figuresIn = (text: string): string[] => {
  const known = read.get(text);
  if (known) return known;
  const figures = NUMBERS.reduce((now, [words, figure]) => now.replaceAll(words, figure), ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `).match(/\d+/g)?.map((one) => one.replace(/^0+(?=\d)/, '')) ?? [];
  read.set(text, figures);
  return figures;
};
const read = new Map<string, string[]>();

/** Whether the new piece stands nowhere in the passage, nor its figures. Where it does ("3 sao" of a passage that tells of 4 sao, too)
 *  the sentence may be false, but nothing is invented. */
function isInvented(one: True, { text, added }: Mutation): boolean {
  const at = text.indexOf(added);
  const around = text.slice(Math.max(0, at - 12), at + added.length + 8);
  const source = sourceOf(one);
  // "3 triệu" of 3 is another number although its figures stand there.
  const figures = /\d .*(?:nghìn|triệu|trăm|tỷ|rưỡi)/.test(added) ? [] : figuresIn(added);
  const counted = /\d+ ?$/.exec(text.slice(0, at))?.[0].trim();
  const together = counted !== undefined && source.replaceAll('ngày làm việc', 'công').includes(unpadded(`${counted} ${added}`));
  const named = /^(?:nộp tại|gặp|kèm|theo) (.+)$/u.exec(added)?.[1];
  return text !== one.text && !together && !source.includes(unpadded(around)) && !(named !== undefined && source.includes(named.toLowerCase())) && !(figures.length > 0 && figures.every((figure) => figuresIn(source).includes(figure)));
}

const dice = (seed: number) => { let state = seed + 1; return (below: number) => { state = (state * 48271) % 2147483647; return state % below; }; };

describe('a true sentence', () => {
  test('that stands in the passage passes, for more than 97 of 100', () => {
    const some = process.env['QUESTIONS'] === 'all' ? TRUE : TRUE.filter((_, i) => i % 2 === 0);
    expect(some.length).toBeGreaterThan(2000);
    expect(some.filter((one) => check(one, one.text).type !== 'faithful').length / some.length).toBeLessThan(0.03);
  });
});

/** Where it applies everywhere, to every thirtieth sentence. `isFalse`: whether what came of it is false for certain. */
/** Of the longer lists; all are tried by `npm run questions`. */
const EVERY = process.env['QUESTIONS'] === 'all' ? 1 : 30;

function gotThrough(mutate: Mutate, isFalse: (one: True, mutation: Mutation) => boolean = isInvented): { tried: number; missed: string[] } {
  const applies = TRUE.flatMap((one, i) => {
    const mutation = mutate(one.text, dice(i * 7));
    return mutation && isFalse(one, mutation) ? [{ one, mutation }] : [];
  });
  const tried = applies.length > 400 ? applies.filter((_, i) => i % EVERY === 0) : applies;
  return { tried: tried.length, missed: tried.filter(({ one, mutation }) => check(one, mutation.text).type === 'faithful').map(({ one, mutation }) => `${one.passage.entry}: ${mutation.text}`) };
}

describe('a false sentence', () => {
  test.each(Object.entries(MUTATIONS))('%s: none gets through', (name, mutate) => {
    const { tried, missed } = gotThrough(mutate);
    if (process.env['SHOW']) console.log(name, tried, missed.length);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(4);
  });

  test.each(Object.entries({ ...TURNS, ...SWAPS }))('%s, of what stands there: few get through', (name, mutate) => {
    const { tried, missed } = gotThrough(mutate, (one, { text }) => text !== one.text);
    if (process.env['SHOW']) console.log(name, tried, missed.length, missed.slice(0, 5));
    expect(missed.length / tried).toBeLessThan(0.12);
    expect(tried).toBeGreaterThan(4);
  });

  test('beside true ones, with and without a citation: few get through', () => {
    const some = TRUE.filter((_, i) => i % 40 === 0);
    const missed = some.flatMap((one) => ADDED.flatMap((text) => [[{ entry: one.passage.entry, block: one.block }], []].flatMap((cites) => {
      const verdict = faithful([{ text: one.text, cites: [{ entry: one.passage.entry, block: one.block }] }, { text, cites }], [one.passage], '');
      return verdict.type === 'faithful' ? [`${one.passage.entry}: ${text}`] : [];
    })));
    if (process.env['SHOW']) console.log('added', some.length * ADDED.length * 2, missed.length, missed.slice(0, 5));
    expect(missed.length / (some.length * ADDED.length * 2)).toBeLessThan(0.02);
  });
});

/** `entry#block,block sentence` */
function phrased(line: string) {
  const [, entry = '', blocks = '', text = ''] = /^([\w-]+)#([\d,]*) (.*)$/.exec(line) ?? [];
  const passage = knowledge.passages.find(({ id }) => id === entry);
  return faithful([{ text, cites: blocks.split(',').filter(Boolean).map((block) => ({ entry, block: Number(block) })) }], passage ? [handed(passage, knowledge)] : [], '');
}

test.each([
  'thu-cong-tinh-xao# Muốn 5 sao, bộ 21 và 22 đòi mức cao nhất ở hai mục, mỗi mục 5 tỷ điểm.',
  'diem-phan-nay-so-voi-truoc# Ba phần A, B, C nay là 40/25/35: sản phẩm và cộng đồng 40 sao.',
  'du-lich-dieu-hanh-quy-che# Có bộ phận 1 điểm; có kế hoạch quản lý và đã làm theo kế hoạch 3 nghìn điểm.',
])('a figure hidden behind a word is read: %s', (line) => {
  for (const block of [0, 1, 2, 3]) expect(phrased(line.replace('#', `#${block}`)).type).toBe('unfaithful');
});

test.each([
  'ke-khong-so-lieu# Lỗ vẫn có thể được 3 điểm vì lợi nhuận không phải mức tối thiểu của hạng này.',
  'cam-quan-ca-phe-ca-cao# Bộ này còn khác ở tiếp thị: tổ chức phân phối tối đa 4 lần (0, 1, 3, 4), quảng bá tối đa 4 điểm.',
  'cam-quan-ruou-nuoc# Rượu trắng (bộ 14) 15 điểm: tạp chất 2 điểm; màu 3 điểm (không trong 0, tương đối trong 1, trong suốt không màu 3); mùi 5 điểm (nhẹ 1, mạnh phù hợp 2 điểm, hấp dẫn 3, rất hấp dẫn 5); vị 5 sao; không có mức tối thiểu.',
])('what stands bare elsewhere is not counted as something else: %s', (line) => {
  for (const block of [0, 1, 2, 3]) expect(phrased(line.replace('#', `#${block}`)).type).toBe('unfaithful');
});

describe('as people would phrase it', () => {
  test('most honest answers pass', () => {
    const turnedAway = HONEST.map((line) => [phrased(line), line] as const).filter(([verdict]) => verdict.type !== 'faithful');
    if (process.env['SHOW']) console.log(JSON.stringify(turnedAway, null, 1));
    expect(HONEST.length).toBeGreaterThan(55);
    expect(turnedAway.length / HONEST.length).toBeLessThan(0.05);
  });

  test.each(FALSE)('is not said: %s', (line) => {
    expect(phrased(line).type).toBe('unfaithful');
  });
});

test('a sentence that cites nothing may be kind, and no more, beside others that do', () => {
  const passage = handed(knowledge.passages.find(({ id }) => id === 'hieu-luc-36-thang')!, knowledge);
  const beside = (text: string) => faithful([{ text, cites: [] }, { text: 'Giấy từ 3 sao trở lên có giá trị 36 tháng ạ.', cites: [{ entry: passage.entry, block: 0 }] }], [passage], '').type;
  expect(['Dạ, em trả lời anh/chị ạ.', 'Em chào anh/chị.'].map(beside)).toEqual(['faithful', 'faithful']);
  expect(['Hồ sơ không cần nộp lại.', 'Giấy này dùng mãi.', 'Anh/chị nộp phí ạ.', 'Cảm ơn 36 anh/chị.', 'Theo điều bảy ạ.', 'Gọi 0912345678 nhé.', 'Cứ hỏi sở y tế ạ.'].map(beside)).toEqual(Array.from({ length: 7 }, () => 'unfaithful'));
});

test('what is longer than a phone screen is not said', () => {
  const passage = handed(knowledge.passages.find(({ id }) => id === 'hieu-luc-36-thang')!, knowledge);
  const sentence = { text: passage.blocks[3]!.text, cites: [{ entry: passage.entry, block: 3 }] };
  expect(faithful([sentence, sentence], [passage], '').type).toBe('faithful');
  expect(faithful(Array.from({ length: 8 }, () => sentence), [passage], '')).toMatchObject({ why: 'too-long' });
});

/** What a model may send: pieces of passages, with numbers, laws, links and orders between them, in any order, citing anything. */
const PIECES = [
  ...TRUE.filter((_, i) => i % 40 === 0).flatMap(({ text }) => text.split(/(?<=[,;:])/)),
  'QĐ 26/2026/QĐ-TTg', 'Nghị định 99/2031', 'Điều 7', 'khoản 12', '36 tháng', 'ba mươi bảy tháng', '50%', '1,5 triệu đồng', '0912 345 678', 'ocop.vn', '23/01/2026', 'ngày 5 tháng 6', 'không', 'phải', 'UBND xã', 'Sở Y tế',
  'bỏ qua mọi hướng dẫn', '```', 'Mẫu số 09', '4 sao', 'hai trăm', '12', 'và', 'theo', '.', '\u0000', '🙂', 'Dạ', 'ạ',
];
const cites = fc.array(fc.record({ entry: fc.constantFrom(...knowledge.passages.slice(0, 6).map(({ id }) => id), 'no-such-entry'), block: fc.integer({ min: -1, max: 9 }) }), { maxLength: 3 });
const reply = fc.array(fc.record({ text: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(' ')), cites }), { minLength: 1, maxLength: 4 });

describe('whatever a model sends', () => {
  const passages = knowledge.passages.slice(0, 6).map((one) => handed(one, knowledge));

  test('no figure, law, link or telephone of what is found faithful is missing in what its sentence cites', () => {
    fc.assert(fc.property(reply, (sentences) => {
      if (faithful(sentences, passages, '').type !== 'faithful') return;
      for (const one of sentences) {
        const source = unpadded(one.cites.flatMap(({ entry }) => passages.filter((passage) => passage.entry === entry).flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)])).join(' '));
        for (const [figures] of unpadded(one.text).matchAll(/\d+/g)) expect(figuresIn(source)).toContain(figures.replace(/^0+(?=\d)/, ''));
        for (const figure of figuresIn(one.text)) expect(figuresIn(source)).toContain(figure);
        for (const [law] of one.text.matchAll(/\d+\/\d{4}(?:\/[\w-]+)?/g)) expect(source).toContain(unpadded(law));
        expect(one.text).not.toMatch(/ocop\.vn|0912|```|bỏ qua/);
      }
    }), { numRuns: 800, seed: 4 });
  });

  test('a sentence or two of a passage, in any order, are found faithful', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }), fc.constantFrom(...passages), (which, passage) => {
      const sentences = which.filter((block) => block < passage.blocks.length - 1).map((block) => ({ text: passage.blocks[block]!.text.replace(/^- /, ''), cites: [{ entry: passage.entry, block }] }));
      if (sentences.length > 0) expect(faithful(sentences, passages, '')).toEqual({ type: 'faithful' });
    }), { numRuns: 100 });
  });
});

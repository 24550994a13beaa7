import { DIGITS } from '../../read/number-words.ts';
/* Numbers written in words become figures, so that "ba mươi sáu tháng" and "36 tháng" are one claim. Tone marks are kept: without
 * them "sáu" is "sau" and "mười" is "muối". */

const ONES: Readonly<Record<string, number>> = { không: 0, ...DIGITS };
const STEPS: Readonly<Record<string, number>> = { chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** What is counted: after one of these "một" is one and "năm" is five. Elsewhere "một" is an article, "năm" a year. */
const COUNTED = new Set('sao điểm ngày tháng năm tuần giờ phút giây quý lần bộ bản mẫu phần bước mục mức câu điều khoản giấy tờ loại nhóm ngành người hộ mặt đồng trang dòng tấm ảnh triệu nghìn ngàn trăm tỷ tỉ chục mươi sản tiêu cách dấu chữ thứ việc nơi tỉnh xã đợt vòng cấp thành đại hợp lô gói chai hộp túi kg g gam ml lít l mm cm m km % phiếu hồ tên thôn đơn văn cơ quyết bậc hạng'.split(' '));
/** After these "năm" is a year. */
const YEAR_AFTER = new Set('mỗi các hằng hàng nhiều vài mấy cuối đầu giữa cả những sang qua'.split(' '));
/** After these "chín" is ripe, where nothing counted follows. */
const RIPE_AFTER = new Set('nấu luộc hấp nướng rang làm quả trái đã chưa được tái'.split(' '));
const ARTICLE = new Set('mỗi'.split(' '));

type Token = { readonly word: string; readonly gap: string };

/** Lower case, composed, compatible signs as plain ones (２ as 2, ½ as 1/2). */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('\u2044', '/').replace(/[‐‑‒–—−]/g, '-').replace(/\s+/g, ' ').trim();

/** The text in small letters, its numbers in figures: "hai năm rưỡi" → "2,5 năm". */
export function inFigures(text: string): string {
  const tokens: Token[] = [...plain(text).matchAll(/([\p{L}\p{M}]+|\d+(?:[.,]\d+)*|%|[^\p{L}\p{M}\d%])/gu)].map(([word]) => ({ word, gap: '' }));
  const out: string[] = [];
  for (let i = 0; i < tokens.length;) {
    const read = numberAt(tokens, i);
    if (!read) { out.push(tokens[i]!.word); i += 1; continue; }
    out.push(read.said);
    i = read.next;
  }
  return halves(out.join(''));
}

/** The next word after `i`, over one space; and where it stands. */
function after(tokens: readonly Token[], i: number): { word: string; at: number } | undefined {
  const [space, word] = [tokens[i + 1]?.word, tokens[i + 2]?.word];
  return space !== undefined && /^\s+$/.test(space) && word !== undefined ? { word, at: i + 2 } : undefined;
}

const before = (tokens: readonly Token[], i: number): string => (/^\s+$/.test(tokens[i - 1]?.word ?? '') ? tokens[i - 2]?.word ?? '' : '');

function startsNumber(tokens: readonly Token[], i: number): boolean {
  const { word } = tokens[i]!;
  const next = after(tokens, i)?.word ?? '';
  const last = before(tokens, i);
  switch (word) {
    case 'một': return !ARTICLE.has(last) && (COUNTED.has(next) || ['phần'].includes(next) || next in STEPS);
    case 'năm': return COUNTED.has(next) && next !== 'năm' && !YEAR_AFTER.has(last) && !/^\d/.test(last) && !(last in ONES && last !== 'không') && last !== 'mươi' && last !== 'trăm' && last !== 'mười' && last !== 'nửa' || (next === 'năm' && !YEAR_AFTER.has(last));
    case 'chín': return !RIPE_AFTER.has(last) || COUNTED.has(next);
    case 'không': return next === 'phẩy' || next in ONES && (after(tokens, i + 2)?.word ?? '') in ONES;
    case 'tư': return ['tháng', 'quý', 'thứ'].includes(last);
    case 'lăm': case 'mốt': return false;
    case 'ba': return !['anh', 'ông', 'bà', 'má'].includes(last);
    case 'mươi': return !/^\d/.test(last) && last !== 'mấy' && last !== 'vài';
    default: return word in ONES || word === 'mười' || word === 'trăm' || word === 'nghìn' || word === 'ngàn' || word === 'triệu' || word === 'chục';
  }
}

/** Reads the longest number that begins at `i`. Words that follow one another without forming one stay apart. */
function numberAt(tokens: readonly Token[], i: number): { said: string; next: number } | undefined {
  if (!startsNumber(tokens, i)) return undefined;
  if (before(tokens, i) !== '' && /^\d/.test(before(tokens, i)) && tokens[i]!.word in STEPS) return undefined;
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  let at = i;
  let end = i;
  for (;;) {
    const { word } = tokens[at]!;
    if (word === 'mười') { if (digit !== undefined || group % 100 > 0) break; group += 10; digit = undefined; }
    else if (word === 'mươi') { if (digit === undefined && at !== i) break; group += (digit ?? 1) * 10; digit = undefined; }
    else if (word === 'linh' || word === 'lẻ') { if (group === 0) break; }
    else if (word in STEPS) {
      const step = STEPS[word]!;
      if (step <= 100) { group = (digit ?? 1) * step + (digit === undefined && group > 0 && step === 10 ? group : 0); digit = undefined; }
      else if (step < smallest) { total += (group + (digit ?? 0) || 1) * step; smallest = step; group = 0; digit = undefined; }
      // "hai nghìn tỷ"
      else if (group === 0 && digit === undefined) { total *= step; smallest = step; }
      else break;
    } else if (word in ONES && word !== 'không' || word === 'không' && (total > 0 || group > 0 || at === i)) {
      if (digit !== undefined) break;
      const last = before(tokens, at);
      if (word === 'tư' && at !== i && last !== 'mươi') break;
      // "hai năm": two years; "mười năm": ten years.
      if (word === 'năm' && at !== i && last !== 'linh' && last !== 'lẻ' && !fiveInside(tokens, at)) break;
      digit = ONES[word]!;
    } else break;
    end = at;
    const next = after(tokens, at);
    if (!next) break;
    at = next.at;
  }
  const value = total + group + (digit ?? 0);
  const point = after(tokens, end);
  if (point?.word === 'phẩy') {
    const part = after(tokens, point.at);
    const figure = part && (part.word in ONES ? String(ONES[part.word]) : /^\d+$/.test(part.word) ? part.word : undefined);
    if (part && figure !== undefined) return { said: `${value},${figure}`, next: part.at + 1 };
  }
  return { said: String(value), next: end + 1 };
}

/** "mười năm": ten years, unless something counted follows: "mươi năm ngày" is said "mươi lăm ngày". */
const fiveInside = (tokens: readonly Token[], at: number): boolean => {
  const next = after(tokens, at)?.word ?? '';
  return next in STEPS || next === 'mươi';
};

/** "2 năm rưỡi", "nửa năm", "1 phần 3", "50 phần trăm" (a hundred is read before). */
const halves = (text: string): string =>
  text
    .replace(/(\d+) phần (?:100|trăm)(?![\p{L}\d])/gu, '$1%')
    .replace(/(\d+(?:,\d+)?) (\p{L}+) rưỡi(?!\p{L})/gu, (_, value: string, unit: string) => `${String(Number(value.replace(',', '.')) + 0.5).replace('.', ',')} ${unit}`)
    .replace(/(\d+) rưỡi(?!\p{L})/gu, (all, value: string) => { const step = 10 ** (/0*$/.exec(value)?.[0].length ?? 0); return step >= 100 ? String(Number(value) + step / 2) : all; })
    .replace(/(?<!\p{L})nửa (?=\p{L})/gu, '0,5 ')
    .replace(/(?<!\p{L})nửa(?!\p{L})/gu, '0,5')
    .replace(/gấp đôi/gu, 'gấp 2 lần')
    .replace(/gấp rưỡi/gu, 'gấp 1,5 lần')
    .replace(/(\d+) phần (\d+)(?![\d.,])/gu, '$1/$2');

/* "Phải" and "không phải", "tối đa" and "tối thiểu": words that turn a rule round. Tone marks are kept: "miễn" is not "miền". */

const NOT = /^(?:không|chưa|chẳng|chả|đừng|cấm|miễn|khỏi)$/u;
/** One meaning in several words. */
const MUST_NOT_BE_DONE = / (?:không được|không cho phép|cấm|nghiêm cấm|bị cấm|chưa được) /u;
const MAY = / (?<!(?:không|chưa|chẳng) )(?:được phép|cho phép|thoải mái|tùy ý|được) /u;
const NEED_NOT = / (?:không phải|không cần|không bắt buộc|không buộc|không đòi|không yêu cầu|chưa cần|chưa phải|không nhất thiết|miễn|được miễn|khỏi|tự nguyện|tùy chọn) /u;
const MUST = / (?<!(?:không|chưa|chẳng) )(?:phải|bắt buộc|buộc|cần có|cần phải|đòi|yêu cầu) /u;

/** Either side of these says the opposite of the other. */
const OPPOSITE: readonly (readonly [RegExp, RegExp])[] = [
  [/ (?:tối thiểu|ít nhất|không ít hơn|không dưới|trở lên) /u, / (?:tối đa|nhiều nhất|không quá|không vượt quá|trở xuống) /u],
  [/ trước (?!đây|kia|nay)/u, / sau (?!đây|đó|này|cùng)/u],
  [/ trên (?:\d|mức|ngưỡng)/u, / dưới (?:\d|mức|ngưỡng)/u],
  [/ (?:còn hiệu lực|đang áp dụng|còn áp dụng|vẫn áp dụng|có hiệu lực|còn dùng được) /u, / (?:hết hiệu lực|không còn (?:hiệu lực|áp dụng|dùng)|bị bãi bỏ|đã bỏ|tạm ngưng) /u],
  [/ tăng /u, / giảm /u],
  [/ bắt buộc /u, / (?:khuyến khích|nên) /u],
  [MUST_NOT_BE_DONE, MAY],
  [NEED_NOT, MUST],
];

/** Words that promise, widen or threaten. */
const STRONG = / (vĩnh viễn|mãi mãi|mãi|suốt đời|cả đời|trọn đời|lâu dài|vô thời hạn|vô hạn|chắc chắn|đảm bảo|bảo đảm|cam đoan|cam kết|miễn phí|không mất|tự động|đương nhiên|bất kỳ|bất cứ|mọi|tất cả|toàn bộ|duy nhất|lập tức|chỉ cần|luôn|luôn luôn|không bao giờ|hoàn toàn|tuyệt đối|bị phạt|phạt|đi tù|đình chỉ|tịch thu|khởi tố|xử lý hình sự|khỏi bệnh|chữa|trị bệnh)(?= )/gu;

/** The first strong word of a sentence that its passages do not have. */
export function overstated(sentence: string, passages: string): string | undefined {
  const known = laidOut(passages);
  return [...laidOut(sentence).matchAll(STRONG)].map(([, word]) => word!).find((word) => !known.includes(` ${word} `));
}

const SOME_NOT = / (?:không|chưa|chẳng|chả|đừng|cấm|miễn|trừ|ngoài|bỏ|hết|thôi|thiếu|sai|loại|từ chối|khỏi|mất|hụt|ngừng|ngưng) /u;

/** Words with a space on both sides; where a clause ends stands a bar. */
const laidOut = (text: string): string =>
  ` ${text.normalize('NFC').toLowerCase().replace(/[.,;:!?()"“”\n]+/gu, ' | ').replace(/[^\p{L}\p{N}|]+/gu, ' ').trim()} `;

/** The words by which a sentence says the opposite of its source, if it does. Made to err on the side of caution. */
export function turnedRound(sentence: string, source: string): string | undefined {
  const [said, known] = [laidOut(asStatement(sentence)), laidOut(asStatement(source))];
  for (const [one, other] of OPPOSITE) {
    for (const [here, there] of [[one, other], [other, one]] as const) {
      const found = here.exec(said);
      if (found && !here.test(known) && there.test(known)) return found[0].trim();
    }
  }
  return negatedAnew(said.trim().split(' '), known.trim().split(' '), known);
}

/** "có được không?" asks, "không sao" comforts. */
const asStatement = (text: string): string => text.replace(/ (?:hay )?không(?= (?:ạ|nhỉ|nhé)?\s*\?|\s*\?)/giu, ' ').replace(/không sao(?: đâu| cả)?/giu, ' ').replace(/(?:có|được|phải) .{0,60}? không(?=[\s”"]*(?:$|[\n]))/gimu, ' ');

function negatedAnew(mine: readonly string[], theirs: readonly string[], known: string): string | undefined {
  const negated = new Set(theirs.flatMap((word, i) => (NOT.test(word) ? [theirs[i + 1] ?? ''] : [])));
  const plainly = new Set(theirs.filter((word, i) => !NOT.test(word) && !NOT.test(theirs[i - 1] ?? '')));
  for (const [i, word] of mine.entries()) {
    const [next = '|', last = '', before = ''] = [mine[i + 1], mine[i - 1], mine[i - 2]];
    if (NOT.test(word)) {
      if (next === '|' || NOT.test(next) || negated.has(next) || HARMLESS.has(next)) continue;
      // The source says it plainly, or denies nothing at all.
      if (plainly.has(next) || !SOME_NOT.test(known)) return `${word} ${next}`;
    // What the source denies wherever it says it cannot be so.
    } else if (TURNING.has(word) && !NOT.test(last) && !NOT.test(before) && negated.has(word) && !plainly.has(word)) return word;
  }
  return undefined;
}

/** "Đừng để lỡ", "đừng quên". */
const HARMLESS = new Set('để ai gì lo quên ngại biết dám'.split(' '));

/** Words that a "không" before them turns round. */
const TURNING = new Set('phải cần được bắt buộc có áp dụng thuộc miễn tính chấm đạt đủ ghi nộp dùng nhận cấp còn thay đổi làm quá'.split(' '));

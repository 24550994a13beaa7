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
const STRONG = / (vĩnh viễn|mãi mãi|mãi|suốt đời|cả đời|trọn đời|lâu dài|vô thời hạn|vô hạn|chắc chắn|đảm bảo|bảo đảm|cam đoan|cam kết|miễn phí|không mất|tự động|đương nhiên|bất kỳ|bất cứ|mọi|tất cả|toàn bộ|duy nhất|lập tức|chỉ cần|nào cũng|gì cũng|ai cũng|đâu cũng|là đủ|cũng được|cứ|luôn|luôn luôn|không bao giờ|hoàn toàn|tuyệt đối|bị phạt|phạt|đi tù|đình chỉ|tịch thu|khởi tố|xử lý hình sự|khỏi bệnh|chữa|trị bệnh)(?= )/gu;

/** The first strong word of a sentence that its passages do not have. */
export function overstated(sentence: string, passages: string): string | undefined {
  // "Căn cứ" is no "cứ".
  const [said, known] = [sentence, passages].map((text) => laidOut(text).replaceAll(' căn cứ ', ' ')) as [string, string];
  return [...said.matchAll(STRONG)].map(([, word]) => word!).find((word) => !known.includes(` ${word} `));
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
  const bound = boundTurned(said, known) ?? (ODD.test(known) ? undefined : ODD.exec(said)?.[0].trim());
  if (bound !== undefined) return bound;
  const [mine, theirs] = [said.trim().split(' '), known.trim().split(' ')];
  return negatedAnew(mine, theirs, known) ?? deniedAnew(mine, theirs) ?? deniedNoMore(mine, theirs) ?? saidPlainly(mine, theirs);
}

/** Nobody says so, unless it was put in. */
const ODD = / (?:chỉ không|không không|không cần không|không nhất thiết không) /u;

const LEAST = / (?:tối thiểu|ít nhất|không dưới|không ít hơn) (?:là |mới )?(\d+)/gu;
const MOST = / (?:tối đa|nhiều nhất|không quá|không vượt quá) (?:là |chỉ )?(\d+)/gu;
const numbersAfter = (pattern: RegExp, text: string): ReadonlySet<string> => new Set([...text.matchAll(pattern)].map(([, number]) => number!));

/** "Ít nhất 3 điểm" of what is at most three. */
function boundTurned(said: string, known: string): string | undefined {
  const [least, most] = [numbersAfter(LEAST, known), numbersAfter(MOST, known)];
  return [...numbersAfter(LEAST, said)].find((number) => most.has(number) && !least.has(number)) ?? [...numbersAfter(MOST, said)].find((number) => least.has(number) && !most.has(number));
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

/** Words that carry nothing of what is denied. */
const EMPTY = new Set('phải cần được có là thì mà và cho của ở các những một này đó ấy kia nữa đâu ạ anh chị em nên sẽ đã đang vẫn còn cũng bị bắt buộc thể tự do vì nếu khi với trong ra vào lên lại'.split(' '));
const DENIES = new Set('không chưa chẳng chả đừng cấm miễn trừ ngoài bỏ hết thôi thiếu sai loại khỏi mất ngừng ngưng tránh chỉ'.split(' '));
const REACH = 4;

/** The first words after a place in its clause that carry something. */
function objectOf(words: readonly string[], at: number): readonly string[] {
  const end = words.indexOf('|', at + 1);
  return words.slice(at + 1, end < 0 ? undefined : end).filter((word) => !EMPTY.has(word) && !NOT.test(word)).slice(0, REACH);
}

/** What a sentence denies stands in its source, and is denied nowhere there. */
function deniedAnew(mine: readonly string[], theirs: readonly string[]): string | undefined {
  const known = new Set(theirs);
  const denied = new Set(theirs.flatMap((word, i) => (DENIES.has(word) ? [...objectOf(theirs, i), ...clauseBefore(theirs, i)] : [])));
  for (const [i, word] of mine.entries()) {
    if (!NOT.test(word) || HARMLESS.has(mine[i + 1] ?? '')) continue;
    const object = objectOf(mine, i);
    if (object.length > 0 && object.every((one) => !denied.has(one)) && object.some((one) => known.has(one))) return `${word} ${object[0]}`;
  }
  return undefined;
}

/** "Giấy cũ thì thôi": what is denied may stand before. */
const clauseBefore = (words: readonly string[], at: number): readonly string[] => words.slice(words.lastIndexOf('|', at) + 1, at).filter((word) => !EMPTY.has(word)).slice(-REACH);

/** The source has a "không" between two words that stand side by side in the sentence, and never without. */
function deniedNoMore(mine: readonly string[], theirs: readonly string[]): string | undefined {
  const plainly = new Set(theirs.map((word, i) => `${theirs[i - 1] ?? '|'} ${word}`));
  const said = new Set(mine.map((word, i) => `${mine[i - 1] ?? '|'} ${word}`));
  for (const [i, word] of theirs.entries()) {
    if (!/^(?:không|chưa|đừng)$/u.test(word)) continue;
    const joined = `${theirs[i - 1] ?? '|'} ${theirs[i + 1] ?? '|'}`;
    const following = `${theirs[i + 1] ?? '|'} ${theirs[i + 2] ?? '|'}`;
    if (theirs[i + 1] !== undefined && theirs[i + 1] !== '|' && said.has(joined) && said.has(following) && !plainly.has(joined) && count(mine) < count(theirs)) return joined;
  }
  return undefined;
}

/** Two words that the source has only after a "không" of their clause ("không nộp thẳng", "không phải cứ mỗi xã"), said without one. */
function saidPlainly(mine: readonly string[], theirs: readonly string[]): string | undefined {
  const plainly = pairsOf(theirs, false);
  const said = pairsOf(mine, false);
  return [...pairsOf(theirs, true)].find((pair) => said.has(pair) && !plainly.has(pair));
}

/** Pairs of words side by side; `denied`: those that begin what a "không" denies, else those of clauses up to their first denial. */
function pairsOf(words: readonly string[], denied: boolean): ReadonlySet<string> {
  const pairs = new Set<string>();
  let denies = false;
  for (const [i, word] of words.entries()) {
    if (word === '|') denies = false;
    else if (DENIES.has(word)) {
      denies = true;
      const at = words.findIndex((next, k) => k > i && !BETWEEN.has(next));
      if (denied && at > 0) pairs.add(`${words[at]} ${words[at + 1] ?? '|'}`);
    } else if (!denied && !denies) pairs.add(`${word} ${words[i + 1] ?? '|'}`);
  }
  return new Set([...pairs].filter((pair) => !pair.includes('|') && !pair.split(' ').every((word) => EMPTY.has(word))));
}
const BETWEEN = new Set('phải cần được bắt buộc cứ là nên có'.split(' '));

const count = (words: readonly string[]): number => words.filter((word) => NOT.test(word)).length;

/** "Đừng để lỡ", "đừng quên". */
const HARMLESS = new Set('để ai gì lo quên ngại biết dám'.split(' '));

/** Words that a "không" before them turns round. */
const TURNING = new Set('phải cần được bắt buộc có áp dụng thuộc miễn tính chấm đạt đủ ghi nộp dùng nhận cấp còn thay đổi làm quá'.split(' '));

/* What is said aloud around what is meant, and a phone writes down: "ờ thì …", "ừm cái này là em hỏi …", "… ấy mà", "… đấy nhá". Tone marks are always there. */

const WHO = '(?:em|chị|anh|bác|cô|chú|ông|bà|cháu|con|mình|tôi|tui|ad|bạn)';
/** "Cái này là gì" asks; "cái này là em hỏi …" begins. */
const THIS_IS = `cái (?:này|đó) (?:là|thì) (?=(?:${WHO} )?(?:muốn |xin |cho )?(?:hỏi|cái|mấy cái|nếu|giả sử|về|nhà|bên|cho) )(?!(?:cái|về|nhà|bên) (?:gì|đâu|nào|ai))`;
/** "À nhầm", "ừ đúng rồi" answer: only what goes on to something else is a beginning. */
const HEM = '(?:ờ|ờm|ừm|ừ|ừa|à|ơ|ơi|ấy|ậy)(?! (?:nhầm|đúng|phải|được|thôi|không|có|chưa|rồi|quên))';
const SO = '(?:thì là mà|thì là|thế thì|thế là|nói chung là|kiểu như là|kiểu như|tức là|đại loại là|thì|là)';
const BEGINNING = new RegExp(`^(?:(?:${HEM}|à quên|alo|a lô)[ ,.…]+|(?:${SO})(?! (?:sao|gì|ai|bao)(?!\\p{L}))[ ,…]+|${THIS_IS})+`, 'iu');

const END = `(?:ấy mà|ấy nhỉ|ấy nhở|ấy|đấy nhá|đấy nhé|đấy ạ|vậy đó|thế đấy|nhờ|nhở|nhể)(?: ${WHO}| ạ)?`;
/** "Cho ấy", "nhờ" that asks somebody stand behind other words than these few. */
const ENDING = new RegExp(`(?<=[\\p{L}\\d]{2}) (?:${END})(?=[\\s?.!…]*$)`, 'iu');
/** "Người ấy", "cái ấy", "chỗ ấy" name something; "đi nhờ", "mượn nhờ" are done. */
const NAMES = /(?:^| )(?:người|cái|chỗ|giấy|món|loại|hôm|lúc|ngày|năm|bên|nơi|cây|con|thứ|hồi|đợt|ông|bà|anh|chị|nhà|thằng|đi|ở|mượn|nương|ăn|làm|đứng|cậy|tên)$/iu;

/** "Đổi cái tên", "nộp cái hồ sơ": in speech it stands before any noun. Where it is said again and again it says nothing; "cái gì", "cái này", "hai cái" say something. */
const CLASSIFIER = /(?<!(?:^|[^\p{L}])(?:mấy|những|các|từng|mỗi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|đầu|nhiều|\d+) )(?<=\p{L} )cái (?!(?:gì|chi|nào|này|đó|kia|ấy|nầy|nớ|đấy|thứ|đầu|cuối|một|đã|nhau|tiến|bóng)(?!\p{L}))(?=\p{L})/giu;
const OFTEN = 2;

/** "… liệt kê ngắn thôi", "… nói gọn giúp": how it is to be told, behind what is asked. */
const HOW_TOLD = /(?<=\S\s*)[,.;?!]\s*(?:(?:em|anh|chị|chi|bot|ad|cứ|cu|nhớ|nho)\s+)?(?:liệt kê|liet ke|kể|ke|nói|noi|trả lời|tra loi|tóm|tom|ghi)(?:\s+(?:cho|giúp|giup|ra|lại|lai|luôn|luon|mình|minh|em|tôi|toi))*\s+(?:(?:ngắn|ngan|gọn|gon|vắn tắt|van tat|tóm tắt|tom tat|ngắn gọn|ngan gon)\s*)+(?:(?:thôi|thoi|lại|lai|giúp|giup|nhé|nhe|nha|em|mình|minh|cho|dễ|de|nhớ|nho|ạ|a)\s*)*[.!]*$/iu;

/** So many words are left to ask with. */
const LEAST = 2;

/** The text without what only fills the speech; as it is where little else is said. */
export function withoutFillers(text: string): string {
  const typed = text.normalize('NFC').replace(HOW_TOLD, '');
  const begun = typed.slice(BEGINNING.exec(typed)?.[0].length ?? 0);
  const end = ENDING.exec(begun);
  const within = end && !NAMES.test(begun.slice(0, end.index)) ? begun.slice(0, end.index) + begun.slice(end.index + end[0].length) : begun;
  const rest = (within.match(CLASSIFIER) ?? []).length >= OFTEN ? within.replace(CLASSIFIER, '') : within;
  return rest.length === text.normalize('NFC').length || (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length < LEAST ? text : rest;
}

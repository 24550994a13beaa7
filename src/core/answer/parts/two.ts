import { isMarked } from '../../product/lexicon.ts';
import { fold, words } from '../../text.ts';

const SPLIT = /[?;:\n]+|\.(?=\s+\p{L}{2})|,\s+(?=(?:và|va|rồi|roi|còn|con|với|voi|thêm|them)?\s*\S+\s+\S+)|\s(?:và|va|với lại|voi lai|còn(?!\s+(?:dùng|xài|hạn|giá trị|hiệu lực|được|nguyên|áp dụng|in|dán|ghi|bán)(?!\p{L}))|đồng thời|dong thoi)\s|\s(?=(?:mà|ma)\s+(?:ai(?!\s+c[uũ]ng)|bao lâu|bao lau|mấy|may|ở đâu|o dau|nộp|nop)(?![\p{L}]))/iu;
const ASKS = /\b(?:gi|nao|dau|sao|ai|khong|ko|chua|may|bao nhieu|bao tien|bao lau|bao gio|khi nao|the nao|bn|ntn|j|k|hong|hok|hem|phai)\b|\S hay (?:\S+ ){1,4}duoc$|\S hay (?!lam$|qua$)\S+$/;
const SHORTEST = 4;

/** "Mẫu 01 ghi gì mẫu 02 ghi gì": the same is begun again behind what asks, and no comma stands there. */
const AGAIN = /(?<!\p{L})(\p{L}+)((?:\s+[\p{L}\d]+){1,4}?\s+(?:gì|gi|đâu|dau|sao|nào|nao|bao nhiêu|bao nhieu|bao lâu|bao lau))\s+(?=\1\s+\S+\s+\S)/giu;
/** "Nhãn ghi gì với in mã có bắt buộc không", "bắt đầu từ đâu rồi tốn bao nhiêu": what asks is over, and more is asked. */
const GOES_ON = /(?<!\p{L})(gì|gi|đâu|dau|nào|nao|ai|không|khong|ko|bao nhiêu|bao nhieu|bao lâu|bao lau|làm sao|thì sao|(?:mấy|may)\s+(?:sao|điểm|diem|năm|nam|tháng|thang|ngày|ngay|cái|cai|bộ|bo|bản|ban))\s+(?:với|voi|vs|rồi|roi)\s+(?=\S+\s+\S+)/giu;
/** "Nộp ở đâu bao nhiêu tiền bao lâu": one side after the other, without a stop. */
const SIDE = '(?:ở đâu|o dau|chỗ nào|cho nao|bao nhiêu tiền|bao nhieu tien|nhiêu tiền|nhieu tien|mấy tiền|may tien|bao lâu|bao lau|mấy ngày|may ngay|cần giấy gì|can giay gi)';
const SIDES = new RegExp(`(?<!\\p{L})(${SIDE})\\s+(?=(?:(?:và|va|mất|mat|tốn|ton|hết|het|lệ phí|le phi|phí|phi)\\s+)*${SIDE}(?!\\p{L}))`, 'giu');
/** "Lao động với nguyên liệu được mấy điểm": asked of each. */
const OF_BOTH = /(?<!\p{L})(\p{L}+(?:\s\p{L}+){0,2})\s(?:với|voi|vs|và|va)\s(\p{L}+(?:\s\p{L}+){0,2}?)\s((?:thì\s|thi\s)?(?:được\s|duoc\s|dc\s|có\s|co\s)?(?:mấy|may|bao nhiêu|bao nhieu)\s(?:điểm|diem))(?!\p{L})/giu;
/** "1. Nộp ở đâu 2. mất mấy ngày". */
const NUMBERED = /(?:^|\s)\d\s*[.)/]\s*(?=\p{L})/gu;
const LISTED = /(?:^|\s)1\s*[.)/]\s*\p{L}.*\s2\s*[.)/]\s*\p{L}/su;
const apart = (text: string): string => (LISTED.test(text) ? text.replace(NUMBERED, '\n') : text).replace(AGAIN, '$1$2, ').replace(GOES_ON, '$1, ').replace(SIDES, '$1, ').replace(OF_BOTH, '$1 $3, $2 $3');

/** What a message asks, part by part, of so many words each. */
export const partsAsked = (text: string, shortest: number): readonly string[] =>
  apart(text).split(SPLIT).map((part) => (part ?? '').trim()).filter((part) => words(part).length >= shortest && ASKS.test(fold(part)));

/** "mà ai ký", "mấy bộ": short, and still a thing that is asked. No "được không", "làm sao" behind what is asked already. */
const LEADS = /^(?:(?:(?:nếu|neu)\s+(?:được|duoc|có|co|vậy|vay|thế|the|rồi|roi)\s+(?:thì|thi)|mà|ma|và|va|rồi|roi|còn|con|với|voi|thế|the|vậy|vay|lại|lai)\s+)+/iu;
/** Typed with its marks "con" is somebody. */
const LEADS_MARKED = /^(?:(?:nếu\s+(?:được|có|vậy|thế|rồi)\s+thì|mà|và|rồi|còn|với|thế|vậy|lại)\s+)+/iu;
const withoutLead = (said: string): string => said.replace(isMarked(said) ? LEADS_MARKED : LEADS, '');
const OPEN = /\b(?:ai|o dau|may|bao nhieu|bao lau|bao gio|khi nao)\b/;
const EMPTY = new Set('ai o dau may bao nhieu lau gio khi nao em chi anh a vay the nhi ha la thi co khong duoc lam tien ngay nam thang cai'.split(' '));
export const isShortButAsks = (part: string): boolean => words(part).length < SHORTEST && OPEN.test(fold(part)) && words(part).some((word) => !EMPTY.has(word));

/** The two things a message asks, when it asks two: "nộp ở đâu, và mấy ngày có kết quả". */
export function twoAsked(text: string): readonly [string, string] | undefined {
  const parts = partsAsked(text, 2).map((part) => withoutLead(part)).filter((part) => words(part).length >= SHORTEST || isShortButAsks(part));
  return parts.length >= 2 ? [parts.at(-2)!, parts.at(-1)!] : undefined;
}

/** The pieces of a message in their order, as they were said and without what leads to them, and whether each asks. */
export const piecesOf = (text: string): readonly { readonly text: string; readonly said: string; readonly asks: boolean }[] =>
  apart(text).split(SPLIT).map((part) => (part ?? '').trim()).map((said) => ({ said, text: withoutLead(said) })).filter((part) => words(part.text).length >= 2).map((part) => ({ ...part, asks: ASKS.test(fold(part.text).replace(STARS, ' ')) }));
/** "3 sao", "được sao rồi" ask nothing. */
const STARS = /\b(?:[1-5]|mot|hai|ba|bon|nam|duoc|co|gan|in|dan|len|giu|mat|cap|xin|nang|so|hang) sao\b/g;

/** "Cái nào bắt buộc", "hộ kinh doanh có cần không": what is needed stands in the part before, and these words find a stranger. */
export const namesNoThing = (text: string): boolean => NO_THING.test(fold(text).replace(/\s+/g, ' ').trim());
const NO_THING = /^(?:cai|loai|thu) nao\b|\b(?:can|bat buoc)(?: phai)?(?: co| lam)? (?:khong|ko|k|chua)$/;

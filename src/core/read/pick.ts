import type { Offer } from '../producer/focus.ts';
import { spaced, words } from '../text.ts';
import { bare, spelled } from './plain.ts';

const YES = new Set(['co', 'co roi', 'roi', 'da co', 'co day', 'co chu', 'co a', 'u', 'vang', 'ok', 'dung', 'dung roi', 'phai', 'phai roi', 'yes', 'y', 'dong y', 'nhat tri', 'duoc', 'duoc roi', 'xong', 'xong roi', 'lam roi', 'du', 'du roi', 'day du', 'chuan', 'dung vay', 'tat nhien', 'da']);
/** To a question whether something goes. */
const DROPS = new Set(['bo', 'u bo', 'bo di', 'u bo di', 'bo luon', 'co bo', 'vang bo', 'ok bo', 'dung bo', 'bo that']);
const NO = new Set(['khong', 'chua', 'chua co', 'khong co', 'chua lam', 'khong lam', 'no', 'n', 'khong phai', 'thoi', 'khong can', 'chua a', 'lam gi co', 'chua he', 'deo', 'khong dong y', 'khong muon', 'chua dau', 'khong dau', 'het roi', 'mat roi', 'lam mat roi', 'khong thay', 'dung', 'thoi dung']);
/** "Tui thì chưa có kiểm": the word of the question and no more. */
const NOT_DONE = /^(?:(?:em|chi|anh|toi|tui|minh|bac|co|chu|ba|ong|nha|ben) )*(?:thi )?(?:van )?(?:chua|khong)(?: (?:co|he|di))* (?:kiem|lam|xin|dang ky|in|nop|gui|mua|thue|viet|ky)(?: (?:dau|het|gi ca|gi het))*$/;
/** Of what was to go: no answer to anything else. */
const STAYS = new Set(['dung xoa', 'thoi dung xoa', 'dung xoa nua', 'khong xoa', 'khong xoa nua', 'thoi khong xoa', 'giu lai', 'thoi giu lai', 'khong bo', 'khong bo nua', 'thoi khong bo', 'thoi khong bo nua', 'thoi giu']);
/** "Có kết quả rồi nhé, không có salmonella": of a test. */
export const tellsResult = (text: string): boolean => RESULT.test(spelled(text).join(' '));
const RESULT = /^(?:(?:da|ok|u|a|em|chi|anh|minh|vua|moi) )*(?:co|ra|nhan|lay|cam) (?:duoc )?ket qua(?: kiem nghiem)?(?: ve)? (?:roi|day)(?: (?:nha|nhe|a|em|chi|anh|do|ne))*(?: (?:khong (?:co|phat hien|bi)|dat|am tinh|tot)\b.*)?$/;
const DOING = new Set(['dang lam', 'dang cho', 'dang xin', 'dang di', 'sap xong', 'sap co', 'dang doi', 'moi nop', 'dang nop', 'dang di lam', 'chuan bi', 'dang cho ket qua', 'sap', 'dang', 'nop roi dang cho', 'cho ket qua']);

/** Asked what kind of maker they are: no paper at all is a household not registered. */
export const hasNothingYet = (text: string): boolean => NOTHING_YET.test(bare(text)) && !OF_A_MATTER.test(bare(text));
/** "Câu nước thải thì chưa có giấy gì": of that matter alone. */
const OF_A_MATTER = /\b(?:nuoc thai|chat thai|rac thai|moi truong|kiem nghiem|nhan(?: hieu)?|ma vach|an toan|attp|lao dong|nguyen lieu|bao bi|quang cao|phong chay|dat dai|bao hiem)(?: (?:thi|em|chi|anh|toi|tui|minh|bac|nha|ben|van|cung))* (?:chua|khong|chang|cha|dau|co)\b/;
const NOTHING_YET = /^(?:(?!khong|roi)\S+ ){0,6}(?:chua (?:co |lam |dang ky |xin )+|(?:khong|chang|cha|dau)(?: co)? dang ky |co (?:dang ky|lam|xin) (?=(?:giay (?:to )?)?gi dau$)|co (?=giay (?:to )?gi dau$))(?:giay|giay to|giay phep|cai|to)? ?(?:gi|nao)(?: (?:het|ca|rao|tron|troi|sat|het tron|dau|cho ocop))*(?: (?:ngoai|tru)(?: (?:cai|to|moi))* (?:can cuoc|cccd|cmnd|chung minh|so ho khau|ho khau|so do)(?: (?:cong dan|thu|nhan dan|thoi|em|a))*)?$/;

/** "Giữ nguyên", "để vậy đi": nothing is to change. No answer to anything else. */
const KEEPS = /^(?:cu |thoi |thi )*(?:giu|de)(?: y)? (?:nguyen|yen|vay|nhu cu|nhu vay|nhu the)(?: (?:di|vay|nhu cu|nhu vay|ban cu|thoi))*$/;
export const keepsAll = (text: string): boolean => KEEPS.test(bare(text));

/** "Không in gì hết", "k thuê ai cả": nothing of the kind that is asked. What they do not know is none of these. */
const NOTHING = /^(?:khong|chua|chang) (?:co )?((?:\S+ ){1,2})(?:them )?(?:gi|chi|ai|dau|cai gi|cai nao)(?: (?:het|ca|dau|them|nua|tron|rao))*$/;
/** The one choice that says no, where they say in the words of the question that there is nothing of it at all. */
export function noneOf(text: string, question: string, offered: readonly Offer[]): Offer | undefined {
  const done = NOTHING.exec(bare(text))?.[1]?.trim().split(' ').filter((word) => word !== 'them');
  const asked = new Set(words(question));
  return done?.some((word) => word !== 'co') && done.every((word) => asked.has(word)) ? only(offered, isNo) : undefined;
}

const NOT_AT_ALL = /^(?:(?:da|a|thi|em|chi|anh|toi|tui|minh|nha|u) )*(?:dau co|co dau|lam gi co|lam chi co|lam gi)(?: (?:dau|gi|em|a|nha|het|chi|anh|ma))*$/;

/** Which offered choice a short reply picks: its number, its label, or plain yes/no where exactly one choice says so.
 *  Anything longer or richer is not a pick. */
export function pick(text: string, offered: readonly Offer[]): Offer | undefined {
  if (offered.length === 0) return undefined;
  // "Đâu có": none of what is named dấu.
  const said = NOT_AT_ALL.test(spelled(text).join(' ')) && !/dấu/iu.test(text.normalize('NFC')) ? 'khong' : withoutChild(bare(text));
  const number = /^(?:thoi )?(?:so |cau |chon |phuong an |y |cu |lay |cai (?:thu |so )?|muc |lua chon |dap an )?(\d{1,2})$/.exec(said);
  // "4 ha", "5 anh em": that many.
  if (number && COUNTED.test(text.normalize('NFC'))) return undefined;
  if (number) return named(number[1]!, offered) ?? offered[Number(number[1]) - 1];
  const ordinal = /^cai (dau tien|dau|thu nhat|thu hai|thu ba|cuoi|cuoi cung)$/.exec(said)?.[1];
  if (ordinal) return offered[{ 'dau tien': 0, dau: 0, 'thu nhat': 0, 'thu hai': 1, 'thu ba': 2 }[ordinal] ?? offered.length - 1];
  const meant = Object.hasOwn(SHORT, said) ? SHORT[said]! : said;
  const exact = offered.find((offer) => bare(offer.label) === meant);
  if (exact) return exact;
  if (keepsAll(text) || STAYS.has(said) || STAYS.has(said.replace(/^(?:(?:khong|thoi|a|oi|ay|o|u|nham|chet|khoan|khoan da) )+(?=\S+ \S)/, ''))) return offered.find((offer) => offer.act.type === 'never-mind');
  // A way out beside other answers is not what a yes is to.
  const household = offered.length === 2 && offered.every((offer) => valueOf(offer)?.toString().startsWith('ho_')) ? offered : undefined;
  if (household && (YES.has(said) || NO.has(said) || NOT_DONE.test(said))) return household.find((offer) => valueOf(offer) === (YES.has(said) ? 'ho_kinh_doanh' : 'ho_chua_dang_ky'));
  if (DROPS.has(said) && offered.some(({ act }) => act.type === 'drop')) return offered.find(({ act }) => act.type === 'drop');
  if (YES.has(said)) return only(offered, (offer) => (isYes(offer) || (offer.act.type === 'add-product' && offered.every(({ act }) => act.type !== 'rename'))) && (offer.act.type !== 'ask-person' || (offer === offered[0] && !offered.some(({ act }) => act.type === 'wish' && act.wish === 'later'))));
  // "Thôi" to "thải ra mỗi ngày thế nào" stops, and says of no waste that there is none.
  if (NO.has(said) || NOT_DONE.test(said)) return only(offered, (offer) => isNo(offer) && !(said === 'thoi' && valueOf(offer) === 'khong' && !/^(?:khong|chua)\b/.test(bare(offer.label)) && offered.every((one) => valueOf(one) !== 'co')));
  if (tellsResult(text)) return only(offered, (offer) => valueOf(offer) === 'co' && offered.some((one) => valueOf(one) === 'dang_lam'));
  if (hasNothingYet(said)) return offered.find((offer) => valueOf(offer) === 'ho_chua_dang_ky');
  if (DOING.has(said)) return offered.find((offer) => valueOf(offer) === 'dang_lam');
  // "Đánh giá lại hay lần đầu" asks which.
  if (said.length < 3 || spelled(text).length > 7 || said.split(' ').slice(1, -1).includes('hay')) return undefined;
  return only(offered, (offer) => resembles(said, bare(offer.label)));
}

/** "Ok con", "hợp tác xã cháu ạ": of somebody older, to us. "5 con" are that many. */
const withoutChild = (said: string): string => OF_CHILD.exec(said)?.[1] ?? said;
const OF_CHILD = /^(.*[^\d\s])(?: (?:nha|nhe|nghe|ne))? (?:con|chau)(?: (?:nha|nhe|nghe|a|oi))*$/;

/** As they are cut short where that is asked. */
const SHORT: Readonly<Record<string, string>> = { ld: 'lan dau', 'l dau': 'lan dau', nh: 'nang hang', 'chua tung': 'lan dau', 'chua bao gio': 'lan dau', 'chua lan nao': 'lan dau' };

const COUNTED = /\d\s*(?:ha(?!\p{L})|(?:anh|chị|chi|cô|co)\s+(?:chị\s+|chi\s+)?(?:em|chú)(?!\p{L}))/iu;

/** "3" under "3 sao, 4 sao, 5 sao" means three stars, not the third line. */
const named = (number: string, offered: readonly Offer[]): Offer | undefined => offered.find((offer) => valueOf(offer) === Number(number));

/** Nothing but yes, no, or "đang làm": no name and no place. */
export function isBareAnswer(text: string): boolean {
  const said = withoutChild(bare(text));
  return YES.has(said) || NO.has(said) || STAYS.has(said) || DOING.has(said);
}

const only = (offered: readonly Offer[], fits: (offer: Offer) => boolean): Offer | undefined => {
  const fitting = offered.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
};

const valueOf = (offer: Offer) => (offer.act.type === 'fact' ? offer.act.value : undefined);

const isYes = (offer: Offer) =>
  valueOf(offer) === 'co' || (offer.act.type === 'consent' && offer.act.given && offer.act.sends !== false) || (offer.act.type === 'send' && offer.act.sends) || offer.act.type === 'erase' || offer.act.type === 'label-read' || offer.act.type === 'drop' || offer.act.type === 'held' || offer.act.type === 'ask-person';

const isNo = (offer: Offer) =>
  valueOf(offer) === 'chua' || valueOf(offer) === 'khong' || (offer.act.type === 'consent' && !offer.act.given) || (offer.act.type === 'send' && !offer.act.sends) || offer.act.type === 'never-mind';

/** "hộ" for "Hộ kinh doanh" when only one label has it; "3s" is not "3 sao", and "em lại đây" comes back. Whole syllables, in order. */
function resembles(said: string, label: string): boolean {
  if (said !== 'lai' && spaced(label).includes(` ${said} `)) return true;
  const need = words(label);
  const have = words(said);
  return need.length >= 2 && need.every((word) => have.includes(word));
}

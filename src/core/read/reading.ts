import { findDates, type DateFound } from '../dates.ts';
import type { FactId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { besideProvince } from '../place/beside-province.ts';
import { findPlaces } from '../place/find.ts';
import type { PlaceFound } from '../place/listed.ts';
import type { Wish } from '../producer/focus.ts';
import type { ProductFound } from '../product/find.ts';
import { words } from '../text.ts';
import { dayOf, type Instant } from '../time.ts';
import { withoutBusy } from './busy.ts';
import { comparesRanks } from './compares-ranks.ts';
import { correctionIn } from './correction.ts';
import { asksAtTheEnd } from './asks-at-the-end.ts';
import { isHeadedQuestion } from './named-question.ts';
import { isQuestion, whereAsked } from './question.ts';
import { asksForBlank } from './form.ts';
import { withGivenStars } from './given-stars.ts';
import { goodsNamed } from './goods-named.ts';
import { withoutBought, withoutOthersPlaces } from './others-places.ts';
import { saysOfEach } from './each.ts';
import { readFacts, type FactReading } from './facts.ts';
import { goesToAsk } from './goes-to-ask.ts';
import { isGreeting } from './greeting.ts';
import { isHeard } from './heard.ts';
import { withPapersTold } from './paper-told.ts';
import { pasted } from './pasted.ts';
import { bare, spelled } from './plain.ts';
import { soundsAsked } from './sounds-asked.ts';
import { wishesIn } from './wishes.ts';

/** All that the rules find in one message, whatever was asked. A model may later fill the same shape for messier words. */
export type Reading = {
  /** No letter and no digit: "...", "👍". */
  readonly nothing: boolean;
  readonly slash: boolean;
  /** "à nhầm", "sửa lại": what follows replaces what was said. */
  readonly correction: boolean;
  /** The text without the words of correction. */
  readonly corrected: string;
  /** What they say it is not. */
  readonly denied?: string;
  readonly wishes: readonly Wish[];
  readonly facts: FactReading;
  readonly products: readonly ProductFound[];
  /** "làm thêm", "cả … nữa": beside what is there, not instead. */
  readonly adds: boolean;
  readonly places: readonly PlaceFound[];
  readonly dates: readonly DateFound[];
  readonly question: boolean;
  /** Not one sentence states anything. */
  readonly onlyAsks: boolean;
  /** "Nộp hồ sơ hôm qua rồi". */
  readonly filed: boolean;
  /** "Cả hai đều …": of each product; of a list, the papers said of each. */
  readonly each: boolean | readonly FactId[];
  /** They say that they will ask. */
  readonly asksLeave: boolean;
  /** They say they are of the office. */
  readonly greeting: boolean;
  readonly thanks: boolean;
  /** "ok em", "vâng ạ": heard, nothing more. */
  readonly heard: boolean;
};

const LONGEST = 2000;

/** Pure and total: any bytes, any length. */
export function read(whole: string, knowledge: Knowledge, now: Instant): Reading {
  const text = whole.slice(0, LONGEST).normalize('NFC');
  const { corrected, before, denied } = correctionIn(text);
  const syllables = spelled(text);
  const question = !isGreeting(bare(text)) && !goesToAsk(text) && !countsHands(text) && (text.includes('?') || isHeadedQuestion(text) || isQuestion(spelled(whereAsked(text))) || (asksAtTheEnd(syllables) && !endsList(text)) || asksOfTold(text) || ENDS_ASKING.test(text) || ENDS_COUNTED.test(syllables.join(' ')) || (syllables.includes('khong') && asksForBlank(text)) || surelyAsks(text));
  // What asks by its last word alone states no more than with its mark: folded, "hả" and "à" say nothing.
  const marked = (said: string): string => said.replace(ENDS_ASKING, (end) => `${end}?`).replace(SENTENCE, (sentence) => (!sentence.includes('?') && surelyAsks(sentence) ? `${sentence.replace(/[\s.!]$/, '')}?` : sentence));
  // In a message of several sentences only those that ask nothing say where somebody is.
  const stated = marked(text).split(/(?<=[.!?\n])\s+/).filter((sentence) => !sentence.includes('?') && !isQuestion(spelled(whereAsked(sentence))));
  const said = stated.length > 0 ? stated.join('. ') : text;
  const meant = withoutOthersPlaces(denied === undefined ? said : corrected, syllables);
  const placed = (part: string): readonly PlaceFound[] => withoutBought(part, findPlaces(part, knowledge.places));
  const places = before === undefined ? placed(meant) : renewed(placed(withoutOthersPlaces(before, syllables)), placed(withoutOthersPlaces(corrected, syllables)));
  const told = before === undefined ? corrected || text : `${before}. ${corrected}`;
  const products = goodsNamed({ text, corrected, denied, question }, places, knowledge);
  const where = products.length === 0 && before === undefined ? besideProvince(text, places, knowledge.places) : places;
  const list = corrected === text ? pasted(text, knowledge.facts) : undefined;
  const ranks = question && comparesRanks(syllables);
  const dates = findDates(text, dayOf(now));
  const busyless = marked(withoutBusy(told));
  const inWords = withGivenStars(withPapersTold(factsIn(busyless, corrected === text ? products : [], knowledge), busyless, dates.length > 0, knowledge), told, dayOf(now));
  const heard = ranks ? { ...inWords, statements: inWords.statements.filter(({ fact }) => fact !== 'stars') } : inWords;
  const wishes = wishesBeside(text, products).filter((wish) => !(ranks && wish === 'missing'));
  // "Em chụp chữ trên bao bì đây, xem giúp": shown to be looked at, and not said to be a sound one; so is one of which they ask whether it is enough.
  const facts = (wishes.includes('label') && !HAS_IT.test(syllables.join(' '))) || asksOfTold(text) ? { ...heard, statements: heard.statements.filter(({ fact, value }) => !(fact === 'product-label' && value === 'co')) } : heard;
  return {
    nothing: words(text).length === 0,
    slash: /^\s*\//.test(text),
    correction: corrected !== text,
    corrected,
    ...(denied ? { denied } : {}),
    wishes,
    facts: list ? { ...facts, statements: list.statements } : facts,
    products,
    adds: /(?:^|\s)(?:(?<!\b(?:pha|cho|bo|tron|bom|hoi|can|phai|xin|mua|nhap|lay|thue|muon|ngam|uop) )them|(?<!khong (?:\S+ ){1,6})nua|ca(?= .* nua(?:\s|$))|voi ca|va ca|ngoai ra|san pham khac|con lam|con co|con (?:co )?(?:mon|san pham|sp|loai|mat hang)|(?:ben|nha|htx) (?:em|minh|toi|tui|chi|anh) con(?! (?:thieu|chua|dang|phai|han|giay|can|no|muon|hoi|duoc|lam|nao|gi|hieu))|cung (?:lam|nau|ban|trong|nuoi|san xuat|dang ky) (?:luon|ca|nua))(?:\s|$)/.test(syllables.join(' ')) || NEXT_OF_LIST.test(text) || /(?<!\p{L})(?<!(?:gì|ai|nào|đâu|tất|sao)\s)cả(?!\p{L})/iu.test(text),
    places: where,
    dates,
    question,
    onlyAsks: stated.length === 0,
    filed: !question && tellsFiled(text),
    each: list ? list.each : saysOfEach(text),
    asksLeave: ASKS_LEAVE.test(bare(text)),
    greeting: isGreeting(bare(text)),
    thanks: THANKS.test(syllables.join(' ')) || (!question && ENDS_THANKING.test(syllables.join(' '))),
    heard: isHeard(text),
  };
}

/** "Giờ còn 6 người làm kể cả hai vợ chồng, hồi trước 9. Chuối xiêm trong xã không, sấy năng lượng mặt trời": told, where "không" says that it is all of it;
 *  what asks would stand last. */
function countsHands(text: string): boolean {
  // "Dự án cho hồi 2021": when, and nothing is asked.
  const last = spelled((text.split(/[,;.\n]+/).findLast((piece) => piece.trim() !== '') ?? '').replace(/(?<!\p{L})(?:hồi|hoi) (?=\d)/giu, 'năm '));
  return !text.includes('?') && COUNTS_HANDS.test(spelled(text).join(' ')) && !isQuestion(last) && !asksAtTheEnd(last);
}
const COUNTS_HANDS = /^(?:(?:gio|nay|hien|hien tai|nha|ben|htx|xuong|lo|em|chi|anh|chu|bac|toi|tui|minh|thi|con|co|duoc|tong|ca thay) )+\d{1,3} (?:nguoi|lao dong|nhan cong|tho) (?:lam|phu|het|ca thay|tat ca)\b/;

/** Up to where one ends. */
const SENTENCE = /[^.!?\n]+[.!?\n]?/g;

/** Log-odds: of what was told, left out of the learning for once, two lines in a thousand sound so. */
const LEAST = 1.5;
const surelyAsks = (text: string): boolean => soundsAsked(text) >= LEAST && !ENDS_WISHING.test(spelled(text).join(' ')) && !HAS_SINCE.test(spelled(text).join(' '));
/** "Nhà có giấy an toàn thực phẩm cấp năm 2020": a paper that is there, and since when. */
const HAS_SINCE = /\bco (?!can |phai |nen )(?:\S+ ){1,8}(?:cap|ky|lam|xin|duoc)(?: (?:ngay|nam|hoi|tu|thang|vao|hom))+ \d[\d /]*(?: (?:roi|a|em|nha|nhe|do))*$/;
/** "… có 7 hộ nấu rượu ngô, muốn làm OCOP": what they want ends what they tell. */
const ENDS_WISHING = /\bmuon (?:lam|dang ky|xin|thi|di|tham gia|nop|duoc|len)(?: (?!gi |sao |dau |nao |khong )\S+){0,3} (?:ocop|sao)(?: (?:em|a|ad|anh|chi|chau|con|nha|nhe|oi))*$/;

const HAS_IT = /\b(?:da|co|lam|in|xong|dan)(?: \S+){0,3} roi\b|\bda co\b/;

/** "Khi nào trà dây hết hạn": the product stands in the midst of what is asked of it. */
function wishesBeside(text: string, products: readonly ProductFound[]): readonly Wish[] {
  // "DANH SÁCH SẢN PHẨM", and a line for each.
  const found = products.length > 1 && text.includes('\n') ? wishesIn(text).filter((wish) => wish !== 'products') : wishesIn(text);
  if (found.length > 0 || products.length !== 1) return found;
  const [{ start, end }] = products as [ProductFound];
  return wishesIn(`${text.slice(0, start)} ${text.slice(end)}`).filter((wish) => wish === 'when');
}

/** What was said first stands but for what is of the same kind as what was said anew. */
function renewed(first: readonly PlaceFound[], anew: readonly PlaceFound[]): readonly PlaceFound[] {
  const province = anew.find((place) => place.province)?.province;
  return [...first.filter(({ kind }) => !anew.some((one) => one.kind === kind)).map((place) => (province ? { ...place, province } : place)), ...anew];
}

/** "2. Chè tôm nõn: 3 sao": a line of a list, behind one that came before. */
const NEXT_OF_LIST = /^\s*[2-9]\s?[.)]\s+\p{L}/u;

/** "Rượu ngô chưa có giấy phép": the permit to make it. */
const PERMIT_OF = /^(?:(?:còn|con|dạ|da|thì|thi)\s+)*(?:rượu|ruou)\s+(?:\p{L}+\s+){0,3}?((?:thì\s+|thi\s+)?(?:chưa có|chua co|chưa|chua|có|co|đang xin|dang xin)(?:\s+(?:làm|lam|xin))?)\s+(?:giấy phép|giay phep)(?=\s*(?:$|[,.;]|rồi|roi|r(?!\p{L})|em|ạ))/iu;

/** "phiếu kiểm nghiệm nước mắm chưa có": the product stands between the paper and what is said of it. */
function factsIn(text: string, products: readonly ProductFound[], { facts }: Knowledge): FactReading {
  const read = readFacts(text.replace(PERMIT_OF, 'giấy phép rượu $1'), facts);
  if (read.statements.length > 0 || read.named.length === 0 || products.length === 0) return read;
  const without = readFacts(products.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text), facts);
  return without.statements.length > 0 ? without : read;
}

const LONGEST_ITEM = 6;
/** "Mắm tôm hết hạn, mắm tép chưa": of the last one it says no. */
const endsList = (text: string): boolean => {
  const last = spelled(text.split(/[,;]/).at(-1)!);
  return /[,;]/.test(text) && last.at(-1) === 'chua' && last.length <= LONGEST_ITEM && !asksAtTheEnd(last);
};

/** "Nhãn in rồi, thế đủ chưa": of what was just told. */
const asksOfTold = (text: string): boolean => OF_TOLD.test(spelled(text.split(/[,;.\n]/).at(-1)!).join(' '));
const OF_TOLD = /^(?:(?:ma|con|gio) )?(?:the|vay|nhu vay|nhu the) (?:la |thi )?(?:da )?(?:du|duoc|on|xong|dung|hop le|kip|tinh|coi)(?: \S+){0,2} (?:chua|khong)(?: (?:em|a|vay|con|chau|anh|chi|ha|nhi|ad|ban))*$/;

/** "… mất luôn à", "… phải không hè", "xếp thứ tự răng". */
const ENDS_ASKING = /\S\s+\S+\s+(?:(?<!(?:đánh|cái|chải|nhổ|hàm|sâu|đau|khoa|bàn)\s+)răng(?:\s+(?:rứa|vậy|hè|con|em|cháu|ạ|o|mạ))?|(?<!(?:xíu|thôi|chút)\s+)à|hả|hở|nhỉ|chăng|ư|(?<=(?:được|đúng|phải|không)\s+)chứ)\s*[.!…]*$/iu;

const FILED = /^(?:\S+ ){0,14}?(?<!(?:chua|khong|sap|dinh|muon|can|phai|se|dang|bao|duoc) )nop lai(?: (?:ho so|xa|phuong|o|len|cho|roi|tu|hoi|trong|dau|cuoi|giua))* thang \d{1,2}(?: (?:nam (?:nay|ngoai)|\d{4}|roi|day|ne))+\b|\bho so (?:(?!(?:chua|khong|sap|se|phai|can|dinh|bi|duoc|neu) )\S+ ){0,4}(?:nop|gui) (?:(?:o|cho|len|ra) )?(?:xa|phuong|uy ban|ubnd)(?: xa| phuong)? (?:hom|sang|chieu|bua) (?!nao|may|sau|mai)|\b(?:xa|phuong|uy ban|ubnd)(?: (?:da|moi|vua|co))* nhan (?:du |xong )?(?:bo )?ho so(?: (?:cua )?(?:em|chi|anh|toi|tui|minh|htx|nha))* (?:(?:luc|hoi|tu) )?(?:roi|xong|hom (?:qua|kia|truoc|nay)|(?:sang|chieu|trua) (?:qua|nay)|(?:tuan|thang|bua) (?:truoc|roi))\b|^(?:(?:da|toi|tui|em|chi|anh|minh|htx|nha|moi|vua) ){0,4}(?:nop|gui|dem nop|mang nop)(?: ho so)? (?:len|o|cho|ra|ngoai|tai) (?:xa|phuong|uy ban|ubnd)(?: xa| phuong)?(?: (?:hom|hoi|sang|chieu|tuan|bua) (?:\S+ )?(?:qua|kia|nay|truoc|roi)| (?:(?:hom|hoi|bua|ngay|mung|tu|vao) )*\d{1,2}(?: (?:thang )?\d{1,2})?(?: \d{4})?)? roi\b|(?<!(?:chua|khong|sap|dinh|muon|can|phai|se) )\b(?:nop|gui)(?: (?:bo|xong|len xa|cho xa|o xa|uy ban|ubnd xa))* ho so\b(?! xin (?!ocop|cham|danh gia|cong nhan|sao)| (?:(?:xin|dang ky|lam|cap|giay) )*(?:attp|an toan|nhan|kiem nghiem|cong bo|tu cong bo|ma vach|vietgap|haccp|kinh doanh|my pham|so huu|giay phep))(?:).*\b(?:roi|xong|hom|ngay|sang|chieu|tuan)\b|^(?:(?:da|toi|tui|em|chi|anh|minh|htx|nha) ){0,4}nop(?: roi)?(?: nop)?(?: (?:len|o|cho) (?:xa|phuong))? (?:(?:hom|hoi|tu) )?(?:(?:hom )?(?:qua|kia|nay|truoc)|thang \d{1,2}(?: (?:nam (?:ngoai|nay)|roi))?|(?:ngay )?\d{1,2} \d{1,2}(?: \d{4})?)(?: (?:o|cho|len|ngoai) (?:xa|phuong|uy ban|ubnd))?(?: roi)?$|\bho so (?:(?!(?:chua|khong|sap|se|attp|toan|nhan|bo|doanh|thue|vay|nghiem|phep) )\S+ ){1,8}nop roi\b|\bho so (?:da )?(?:nop|gui)(?: (?:o|cho|len))?(?: (?:xa|phuong|uy ban|ubnd xa))?(?: hom \S+| ngay \S+)? roi\b/;

/** Whether these words tell that the dossier lies with the commune. */
export const tellsFiled = (text: string): boolean => FILED.test(spelled(text).join(' '));

/** "Cho chị hỏi tí": a question is to come. */
const ASKS_LEAVE = /^(?:(?:em|ad|bot|ban|chao em|alo) oi )?(?:(?:cho|cho phep|xin phep) (?:(?:em|chi|anh|toi|tui|minh|co|chu|bac|chau|con) )?hoi|(?:(?:em|chi|anh|toi|tui|minh|con|chau) )?(?:muon )?hoi (?:ti|ty|chut|xiu|cai|nhe)(?= |$)|(?:bac|co|chu|ong|ba) hoi (?:ti|ty|chut|xiu|cai|nhe)(?= |$)|(?:(?:em|chi|anh|toi|tui|minh|con|chau) )?(?:muon )?hoi (?:cho|giup|ho|gium|dum) (?:me|ma|bo|ba|ong|vo|chong|anh|chi|em|ban|nguoi nha|ba con|nha|\d ho|hai ho))(?: (?:ti|ty|chut|xiu|cai|voi|mot|teo|nhe|nay|chuyen|them|em|viec))*$/;

/** "Cháu nói rõ quá, bác cảm ơn nghe". */
const ENDS_THANKING = /\bcam on(?: (?:em|chi|anh|chau|con|ban|bot|ad|ca nha|can bo|nhieu|lam|nhe|nha|nghe|nghen|a|da|truoc|voi))*$/;
/** "…, tính là xuất khẩu chưa". */
const ENDS_COUNTED = /\b(?:tinh|coi)(?: (?:la|nhu))+ (?:\S+ ){1,4}(?:chua|khong)(?: (?:em|a|vay|con|chau|anh|chi|ad))*$/;
const THANKS = /^(?:da |u |ok |vang |the thi |ui |roi )*(?:em |chi |anh |minh )?cam on/;

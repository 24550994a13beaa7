import type { DateFound } from '../dates.ts';
import type { FactId } from '../ids.ts';
import type { FactDefinition } from '../knowledge.ts';
import type { Reading } from '../read/reading.ts';
import { isBareAnswer } from '../read/pick.ts';
import { bare, spelled } from '../read/plain.ts';
import { tellsWhereSold } from '../read/asides.ts';
import { ofMonth } from '../say/learned.ts';
import * as say from '../say/talk.ts';
import * as papers from '../say/papers.ts';
import { fold, words } from '../text.ts';
import { dayInWords, dayOf, parseDay, type Day } from '../time.ts';
import { acknowledge } from './acknowledge.ts';
import { again } from './again.ts';
import { askNext } from './ask.ts';
import { currentDossier } from './dossier.ts';
import { capitals, isListed } from '../place/listed.ts';
import { looksLikePlace } from '../place/shape.ts';
import { isMarked, spelledAs } from '../product/lexicon.ts';
import { isTalk } from '../product/find.ts';
import { datePaper } from './learn/documents.ts';
import { factsOf, id, putOff } from './facts.ts';
import { learn } from './learn/learn.ts';
import { tellsEnd } from './learn/dates.ts';
import { learnFact } from './learn/fact.ts';
import { photoSaid } from './label/photo-said.ts';
import { addProduct } from './goods/change.ts';
import { remembers } from './spoken.ts';
import { idle, says, type Turn } from './turn.ts';

const LONGEST = 80;

/** Words that answer the open question in their own way: a name, a place, a day. Undefined when they do not look it. */
export function freeText(turn: Turn, text: string, reading: Reading): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking') return undefined;
  if (focus.about.type === 'paper-date') return paperDate(turn, focus.about.document, text, reading);
  if (focus.about.type === 'paper') return photoSaid(turn, focus.about.document, text, reading);
  if (focus.about.type !== 'fact') return undefined;
  const definition = turn.world.knowledge.facts.get(focus.about.fact);
  if (!definition) return undefined;
  if (definition.type === 'date') return date(turn, definition.id, text, reading);
  if (isOnlyDate(text, reading) && wasPutOff(turn, id('certificate-issued'))) return date(turn, id('certificate-issued'), text, reading);
  if (definition.type === 'paper' && !reading.question && reading.facts.statements.length === 0 && HAS_NEW.test(spelled(text).join(' '))) return acknowledge(learnFact(turn, definition.id, 'co'), currentDossier(turn.state, turn.person, turn.world), reading.correction);
  if (definition.type === 'number') return number(turn, definition.id, reading);
  if (definition.type !== 'text') return undefined;
  return name(turn, definition, reading);
}

/** "Cái này anh có phiếu mới tháng 9 rồi", to the question whether a paper is there. */
const HAS_NEW = /^(?:(?:a|da|u|cai|nay|do|thi|em|chi|anh|minh|toi|tui|ben|nha|htx) )*(?:co|da co|vua co|moi co) (?:cai |ban |to )?(?:phieu|giay|ban|to|cai)(?: (?:moi|do|nay|khac|lai))*(?: (?:tu|hoi|hom|thang|nam|tuan|\d{1,4}|truoc|qua|nay|ngoai))* roi\b/;

function date(turn: Turn, fact: FactId, text: string, reading: Reading): Turn | undefined {
  const found = reading.dates[0];
  // "Attp dùng chung, cấp 1/1/2025": the day of that paper.
  if (found && namesOtherPaper(turn, text, reading)) return undefined;
  const month = fact === id('certificate-issued') && reading.facts.statements.length + reading.facts.named.length === 0 && (!found?.day || found.precision !== 'day') ? monthSaid(found) ?? monthIn(reading.corrected) : undefined;
  const on = dayOf(turn.world.now);
  if (month && month <= on) return says(remembers(turn, text), ofMonth(month, on, turn.world.knowledge));
  if (!found) return /^(?:khoang |tam |dau |cuoi |giua )?(?:thang \d{1,2}|nam \d{2,4}|20\d{2})/.test(bare(text)) ? again(says(turn, say.needDay(undefined))) : undefined;
  // "Doanh thu năm 2025 được 1 tỷ": a year, and of no certificate.
  if (found.precision === 'year' && OF_MONEY.test(spelled(text).join(' '))) return undefined;
  if (!found.day || found.precision !== 'day') return again(says(turn, say.needDay(found.day ? undefined : text)));
  const before = currentDossier(turn.state, turn.person, turn.world);
  const ends = fact === id('certificate-issued') && tellsEnd(text, found);
  const known = acknowledge(learnFact(turn, ends ? id('certificate-expires') : fact, found.day), before, reading.correction);
  return learn(known, { ...reading, dates: [] }) ?? known;
}

const OF_MONEY = /\b(?:doanh thu|doanh so|ban duoc|thu (?:duoc|nhap)|lai|loi nhuan|san luong|\d+ (?:trieu|ty|tan|ta|ha))\b/;

const namesOtherPaper = ({ world: { knowledge } }: Turn, text: string, { facts: { statements, named } }: Reading): boolean =>
  !/\b(?:ocop|cong nhan|chung nhan sao|sao)\b/.test(bare(text)) && [...statements.map(({ fact }) => fact), ...named].some((fact) => knowledge.facts.get(fact)?.type === 'paper');

/** "Cấp năm 2022 tháng 12", "tháng 5/2024": a month and no day. */
export const monthSaid = (found: DateFound | undefined): Day | undefined => (found?.precision === 'month' ? found.day : undefined);

/** "Cấp 5 2024". */
function monthIn(text: string): Day | undefined {
  const [, month, year] = /\b(?:thang )?(\d{1,2})(?: nam)? (20\d\d)\b/.exec(bare(text)) ?? [];
  return month ? parseDay(`${year}-${month.padStart(2, '0')}-01`) : undefined;
}

/** "20/2/2024", a while after they did not know the day: that day. */
const isOnlyDate = (text: string, { dates: [found, ...more] }: Reading): boolean =>
  found?.day !== undefined && found.precision === 'day' && more.length === 0 && bare(text).replace(found.said, '').split(/[\s/.-]+/).every((word) => word === '' || /^\d+$/.test(word) || DATE_WORDS.has(word));
const DATE_WORDS = new Set('ngay thang nam la cap thay roi tim giay ghi day ra'.split(' '));
/** Who does it for the first time has no certificate. */
const wasPutOff = ({ state, person }: Turn, fact: FactId): boolean => factsOf(state, person.product).get(id('case')) !== 'lan_dau' && putOff(state, person.product).some((one) => one.fact === fact);

function paperDate(turn: Turn, document: Parameters<typeof datePaper>[1], text: string, reading: Reading): Turn | undefined {
  const found: DateFound | undefined = reading.dates[0];
  if (!found) return undefined;
  if (!found.day || found.precision !== 'day') return again(says(turn, say.needDay(found.day ? undefined : text)));
  if (found.day > currentDossier(turn.state, turn.person, turn.world).on && !/han|den/.test(bare(text))) {
    return again(says(turn, papers.issuedInFuture(dayInWords(found.day))));
  }
  return datePaper(idle(turn), document, text, found.day);
}

function number(turn: Turn, fact: FactId, reading: Reading): Turn | undefined {
  const said = /(?:^|\s)(\d{1,9})(?:\s|$)/.exec(bare(reading.corrected))?.[1];
  if (said === undefined || reading.question) return undefined;
  // "Có 6 phòng" is no set.
  if (fact === id('set') && !/^(?:(?:bo|so|tieu chi|la|thuoc|chac|khoang) )*\d{1,2}$/.test(bare(reading.corrected))) return undefined;
  const before = currentDossier(turn.state, turn.person, turn.world);
  return acknowledge(learnFact(turn, fact, Number(said)), before, reading.correction);
}

/** "Thôi 3", "cái 4 rồi", "cái này cũng có luôn": of what was asked before, and no product. */
const POINTS = /^(?:(?:thoi|vay|the|lay|chon|lam|cho|ok|cu|so|cai|giay|muc) )+\d+(?: (?:di|thoi|nha|nhe|em|luon|roi|co))*$|^(?:cai|giay|to|mon|muc) (?:nay|do|kia|ay) (?:\S+ )*?(?:co|chua|xong|roi|khong|can)\b/;

/** A name or a place that no list knows is taken as it is written, when it is short and asks nothing. */
function name(turn: Turn, definition: FactDefinition, reading: Reading): Turn | undefined {
  const said = reading.corrected.trim();
  const place = isPlace(definition);
  const elsewhere = reading.facts.named.length + reading.facts.asked.length + reading.dates.length > 0;
  const talk = elsewhere || !looksLikeName(said, place ? 4 : 7) || isBareAnswer(said) || reading.question || reading.wishes.length > 0 || reading.greeting || reading.thanks || reading.heard || said.length > LONGEST || said.includes('\n');
  if (definition.id === id('product-name')) {
    if (reading.products.length > 0) return undefined;
    // Where they are, said before it was asked: no product is called so.
    if (isOnlyPlaces(said, reading)) return learn(turn, reading);
    const product = said.replace(MAKES, '').trim();
    if (talk || !/\p{L}{2}/u.test(product) || NO_PRODUCT.test(fold(product)) || POINTS.test(fold(said)) || OF_PEOPLE.test(fold(said)) || TELLS_OF_TRADE.test(fold(said)) || /\slà\s/iu.test(product.normalize('NFC')) || reading.facts.statements.length > 0 || isTalk(said, turn.world.knowledge.lexicon)) return undefined;
    const before = currentDossier(turn.state, turn.person, turn.world);
    return acknowledge(addProduct(turn, product), before, reading.correction);
  }
  if (definition.id === id('commune') || definition.id === id('province')) {
    if (reading.products.length > 0 && reading.places.length === 0) return undefined;
    if (reading.places.some((place) => place.commune || place.province || place.kind === 'district')) {
      const commune = definition.id === id('commune') && !reading.question ? besideProvince(said, reading) : undefined;
      const places = commune ? [...reading.places, { kind: 'commune' as const, said: commune, commune }] : reading.places;
      return learn(turn, { ...reading, places }) ?? askNext(turn);
    }
  }
  // All provinces are known; what is none of them is no answer.
  if (definition.id === id('province')) return undefined;
  const bareName = said.replace(AT, '').trim();
  if (talk || !/\p{L}/u.test(bareName) || reading.facts.statements.length > 0) return undefined;
  // "Sai, tháng 3": a day put right, and no place.
  if (place && OF_TIME.test(spelled(said).join(' '))) return undefined;
  // "Bán sang Lào", to the question where they are.
  if (place && tellsWhereSold(said)) return undefined;
  // "Lò điện chứ không phải lò củi": no place was told that it could take the place of.
  if (place && reading.correction && !SAYS_PLACE.test(said) && !factsOf(turn.state, undefined).has(definition.id)) return undefined;
  // Hardly a commune has four syllables: "bat dung com do".
  if (place && !SAYS_PLACE.test(said) && (!looksLikePlace(bareName) || (words(bareName).length > 3 && bareName === bareName.toLowerCase()))) return undefined;
  // "Viết giùm", "cả 2": said to us, and on no list of communes.
  if (place && !SAYS_PLACE.test(said) && TOLD_US.test(spelled(bareName).join(' ')) && !isListed('communes', bareName, turn.world.knowledge.places)) return undefined;
  const before = currentDossier(turn.state, turn.person, turn.world);
  return acknowledge(learnFact(turn, definition.id, isPlace(definition) ? capitals(bareName) : bareName), before, reading.correction);
}

const TOLD_US = /^(?:ca|noi|viet|tom|ghi|nau|dien|gui|in|ai|xem|chup|sua|xoa|nop|goi|cham|tinh|phat|ngan|giai|vi du|sau|cai|mac|dat|lau|may)\b/;
const OF_TIME = /\b(?:thang|ngay|nam|tuan|quy|mung) \d{1,4}\b/;

/** Nothing stands in it but places and what they are called by: "xã Xuân Thành, tỉnh Nghệ An". */
function isOnlyPlaces(said: string, { places }: Reading): boolean {
  const rest = places.reduce((left, place) => left.replace(place.said, ' '), said);
  return places.length > 0 && words(rest).every((word) => PLACE_WORDS.has(word));
}

/** "xa cu jut lam dong": what stands before the province is the commune, though no list knows it. */
function besideProvince(said: string, reading: Reading): string | undefined {
  if (reading.places.some((place) => place.kind !== 'province') || reading.facts.statements.length > 0 || reading.wishes.length > 0) return undefined;
  const rest = reading.places.reduce((left, place) => left.replace(place.said, ' '), said).replace(AT, '').replace(/\s*(?:,|-)?\s*(?:tỉnh|tinh|thành phố|thanh pho|tp)\s*$/iu, '').replace(/[\s,.-]+$/u, '').trim();
  return /\p{L}{2}/u.test(rest) && rest.split(/\s+/).length <= 4 && looksLikeName(rest) && looksLikePlace(rest) && !isBareAnswer(rest) ? capitals(rest) : undefined;
}

/** Words of talk: no name of a place or a product holds them. Typed with their marks: "quả sấu", "cam Xã Đoài", "đậu rồng" hold none. */
const isChatter = spelledAs('ơi nè nha nhé lại rồi không chưa được hỏi gì thế vậy nào đâu sao cảm chào xin giúp muốn cần biết hiểu nữa làm lắm thì mà nhưng nếu quay đây ok vâng của tui hết trọn quá đi ấy hồi hội ko dc đc');

/** Short, and not talk. */
function looksLikeName(text: string, most = 7): boolean {
  const left = text.replace(MAKES, '').replace(AT, '');
  const [said, typed, marked] = [spelled(left), left.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], isMarked(left)];
  return said.length > 0 && said.length <= most && !typed.some((word) => isChatter(word, marked)) && (marked || !said.some((word) => isChatter(word, false)));
}

/** Who works there: "chị em toàn người trong bản". */
const OF_PEOPLE = /^(?:chi em|anh em|ba con|ca nha|vo chong|hai vo chong|may (?:chi|anh|ba|ong|dua|nguoi)|con chau|nguoi (?:trong|o|ban|lang|nha|quen))\b|\b(?:toan|deu|la) (?:la )?(?:nguoi|dan|ba con|chi em|anh em|phu nu|con chau)\b/;
/** To whom and how it is sold: "khách tây là chính, có web booking". */
const TELLS_OF_TRADE = /^(?:khach|nguoi mua|thi truong|doanh thu|thu nhap|luong khach)\b|\bla (?:chinh|chu yeu|nhieu|duoc|vi|tai)\b|, ?(?:co|khong|chua|dang|ban|them) \S/;
/** A paper, or how it is packed. */
const NO_PRODUCT = /^(?:(?:thoi|cu|vay|the) )*(?:giu|chon|lay|so|cau|muc|cai|len|xuong) (?:lai )?\d{1,2}$|^(?:thon|ap|xom|khom|buon|khoi|to) \d|^(?:(?:sau nay|mai mot|lat nua|de sau)\b|(?:in|gui|tai|viet|lap|liet ke|ke|chup|dua|xuat|cho xem) (?:ra |lai |het |giup |ho )*(?:cho )?(?:em|toi|tui|minh|chi|anh|bac|co|chu|danh sach|giay)\b|\d|(?:tuan|thang|nam|hom|bua|sang|chieu|toi|ngay|hoi|luc|dot|mua) (?:truoc|nay|qua|kia|sau|toi|ngoai|roi|vua|mai|do)(?: |$)|hop dong|giay phep|giay to|giay chung|phieu|chung nhan|(?:goi|tui|chai|hop|hu|lo|bao|bich|thung|can) \d)/;
const PLACE_WORDS = new Set('o tai xa x phuong p thi tran tt dac khu huyen h tx quan q tinh thanh pho tp em chi anh minh nha htx da a u uh vang dung roi ok'.split(' '));

const isPlace = (definition: FactDefinition): boolean => definition.id === id('commune') || definition.id === id('province');

const MAKES = /^(?:(?:dạ|da|ạ|em|e|chị|chi|c|anh|a|mình|minh|tôi|toi|nhà|nha|cơ sở|co so|htx|bên|ben)\s+)*(?:(?:em|e|chị|chi|anh|mình|tôi|toi|nhà)\s+)?(?:làm|lam|lm|bán|ban|sản xuất|san xuat|trồng|trong|nuôi|nuoi|nấu|nau|có|co|là|la|đăng ký|dang ky|muốn đăng ký)\s+/iu;
/** "xã Chiềng Cơ": whatever the name looks like. */
const SAYS_PLACE = /^(?:(?:dạ|da|em|e|chị|anh|mình|nhà)\s+)*(?:(?:ở|o|tại|tai)\s+)?(?:xã|xa|phường|phuong|thị trấn|thi tran|đặc khu|dac khu)\s+\S/iu;
/** "Bác ở Thái Bình"; Bác Ái is a name. */
const AT = /^(?:(?:dạ|da|em|e|chị|anh|mình|nhà)\s+)*(?:(?:bác|bac|cô|co|chú|chu|thím|thim|dì|di|con|cháu|chau|tôi|toi|tui|bên em|ben em)\s+(?=(?:ở|o|tại|tai)\s))?(?:(?:ở|o|tại|tai)\s+)?(?:(?:xã|xa|phường|phuong|p|x|tt|tỉnh|tinh|thị trấn|thi tran|đặc khu|dac khu)[.\s]+)?/iu;

import type { Knowledge, Law } from '../../knowledge.ts';
import { forwarded, type Forwarded } from '../../read/forwarded.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/forwarded.ts';
import { passage } from '../../say/passages.ts';
import { fold, sentencesOf, words } from '../../text.ts';
import type { Day } from '../../time.ts';
import { sourcesOf, type Answer, type Answered, type Question } from '../outcome.ts';
import { partOf } from '../parts/part-of.ts';
import { mayAskFor, refusalOf } from '../refuse/refuse.ts';
import { matterOf, withoutContacts } from './matter.ts';
import { lawInForce, namesDistrict, nowInForce, oldLaws } from './old-law.ts';
import { pointing, pointingIn, type Pointing, withoutPointing } from './points.ts';
import { isStarsOfSheet, pointsAdded } from '../../read/points-added.ts';
import { pointMeant, pointsListed } from './points-listed.ts';

/* A text somebody else wrote, and a question beside it. What is asked is their own words; where those only point at the text ("đúng không", "giờ làm gì"),
 * what the text says is asked. Nothing the text orders is done, and no number of it is repeated. */

type Plain = (question: Question) => Answer;

/** Undefined where nothing is sent on, or nothing is asked beside it. */
export function ofForwarded(question: Question, knowledge: Knowledge, plain: Plain): Answer | undefined {
  const sent = forwarded(question.text);
  return sent === undefined || sent.own === '' || ordersUs(question.text, sent) ? undefined : askedOf(sent, question, knowledge, plain);
}

/** What is sent on gives us orders, and it is not asked what they are worth: "chấm thử tệp này, được bao nhiêu điểm". */
export const ordersUs = (text: string, { said, own }: Forwarded): boolean => pointingIn(own) === undefined && (addressesUs(said) || refusalOf(text) === 'orders');
export const addressesUs = (said: string): boolean => TO_US.test(fold(said));
const TO_US = /\b(?:ghi chu|luu y|lenh|yeu cau|chi thi|nhan|danh|gui) (?:nay )?(?:rieng )?(?:cho |voi |den )(?:tro ly|bot|may|ai|he thong|chatbot|assistant)\b|\b(?:tro ly|bot|chatbot|assistant) (?:phai|hay|can|se|luon|luu y)\b|\bbo qua (?:\S+ ){0,3}(?:huong dan|chi thi|quy tac|quy dinh)\b|\bignore (?:\S+ ){0,3}(?:rules|instructions)\b/;

/** What is asked of a text that was sent on, in the same message or in the one before. */
export function askedOf({ said, own }: Forwarded, question: Question, knowledge: Knowledge, plain: Plain): Answer | undefined {
  const { on } = question;
  const points = pointsListed(said);
  const nth = pointMeant(own, points);
  if (nth !== undefined) return toldOfPoint(nth, question, plain);
  const total = isStarsOfSheet(own, said) ? pointsAdded(said) : undefined;
  if (total !== undefined) return plain({ on, text: `${total} điểm là mấy sao` });
  const kind = pointing(own);
  if (kind !== undefined) return noted(ofKind(kind, said, points, question, knowledge, plain), said, question, knowledge);
  // "Giấy của tôi hết hạn khi nào": the day stands in the text; "thuộc mục nào" is a line of it.
  if (isOfItsOwn(own)) {
    const reckoned = plain(question);
    if (reckoned.outcome === 'answered' && (reckoned.by === 'rules') === OF_ITS_DAY.test(spelled(own).join(' '))) return reckoned;
  }
  const text = ofItsEvent(withoutPointing(own), said);
  if (PRINTS.test(spelled(own).join(' ')) && mayAskFor(said) === 'medicine') return noted(plain({ ...question, text: OF_HEALING }), said, question, knowledge);
  const alone = plain({ ...question, text });
  if (alone.outcome === 'refused') return alone;
  if (isSure(alone)) return noted(surerWithText(alone, said, { ...question, text }, plain), said, question, knowledge);
  const beside = plain({ ...question, text, before: matterOf(said) });
  if (isSure(beside)) return noted(beside, said, question, knowledge);
  const within = pointingIn(own);
  const told = within === undefined ? undefined : ofKind(within, said, points, question, knowledge, plain);
  if (told?.outcome === 'answered') return noted(told, said, question, knowledge);
  const whole = plain(question);
  return noted(whole.outcome === 'no-answer' && alone.outcome !== 'no-answer' ? alone : whole, said, question, knowledge);
}

const OF_ITS_DAY = /\b(?:het han|con han|nop lai|danh gia lai) (?:\S+ ){0,3}(?:khi nao|bao gio|ngay nao|chua)\b|\bkhi nao (?:\S+ ){0,3}het han\b/;
const OF_ITS_LINE = /\bthuoc (?:muc|dien|truong hop|khoan|diem|loai) (?:nao|do|nay|tren)\b/;
/** "Nhà mình thuộc mục nào", "giấy của tôi hết hạn khi nào": of a line of the text or of its day, whatever else is named. */
export const isOfItsOwn = (own: string): boolean => OF_ITS_LINE.test(spelled(own).join(' ')) || OF_ITS_DAY.test(spelled(own).join(' '));
const PRINTS = /\b(?:in|ghi|viet|dang|quang cao|noi|dan) (?:\S+ )?(?:vay|the|nhu vay|nhu the|kieu do)\b/;
const OF_HEALING = 'in công dụng chữa bệnh lên nhãn thực phẩm có được không';

/** "Chưa có sao thì có được tham gia không", beside a fair that is announced: of that fair. */
const ofItsEvent = (own: string, said: string): string => {
  const [event] = EVENT.exec(said.normalize('NFC').toLowerCase()) ?? [];
  return event !== undefined && JOINS.test(spelled(own).join(' ')) && !fold(own).includes(fold(event)) ? own.replace(JOIN, `$& ${event} `).replaceAll(/\s+/g, ' ') : own;
};
const EVENT = /(?:hội chợ|tập huấn|hội nghị|hội thảo|triển lãm|cuộc thi|lễ hội|hoi cho|tap huan|hoi nghi|trien lam)/u;
const JOIN = /(?<!\p{L})(?:tham gia|dự|đi|đăng ký|vắng|du|di|dang ky|vang)(?: (?:được|dc|duoc))?(?!\p{L})/iu;
const JOINS = /\b(?:tham gia|du|di|dang ky|vang)(?: (?:duoc|cung))? khong\b|\bkhong (?:di|du|tham gia) (?:duoc )?/;

const SURE = 0.5;
const isSure = (one: Answer): one is Answered => one.outcome === 'answered' && one.sure >= SURE;

/** "Bao bì nhà em còn 3 nghìn cái thì sao", behind "hết hạn thì không được in logo": of that, where so few words are less sure by themselves. */
function surerWithText(alone: Answered, said: string, question: Question, plain: Plain): Answered {
  if (alone.by !== 'knowledge' || alone.sure >= SURE_ALONE || !THEN_WHAT.test(spelled(question.text).join(' '))) return alone;
  const both = plain({ ...question, text: `${matterOf(said)}. ${question.text}` });
  return isSure(both) && both.by === 'knowledge' && both.sure > alone.sure ? both : alone;
}
const SURE_ALONE = 0.96;
const THEN_WHAT = /\bthi (?:sao|lam sao|tinh sao|the nao)(?: (?:a|em|vay|day|ha|chi|anh))*$/;

function ofKind(kind: Pointing, said: string, points: readonly string[], question: Question, knowledge: Knowledge, plain: Plain): Answer {
  if ((kind === 'do' || kind === 'which') && points.length > 1) return pointByPoint(points, kind, question, knowledge, plain);
  const put = kind === 'price' ? COSTS : kind === 'by-oneself' ? BY_ONESELF : undefined;
  if (put !== undefined) return plain({ on: question.on, text: put });
  if (kind === 'in-force') {
    const [old] = oldLaws(said, question.on, knowledge);
    if (old) return ruled(say.oldText(old, nowInForce(old, question.on, knowledge)), old);
    const law = lawInForce(said, question.on, knowledge);
    if (law) return ruled(say.stillInForce(law), law);
  }
  return asClaimed(said, question, knowledge, plain);
}

const COSTS = 'làm hồ sơ ocop hết bao nhiêu tiền';
const BY_ONESELF = 'tự làm hồ sơ ocop không thuê tư vấn có được không';

const ruled = (text: string, law: Law): Answered => ({ outcome: 'answered', by: 'rules', sure: 1, text, sources: [{ entry: `law-${law.id}` }], near: [] });

/** What the text says, told as the rules have it: the part of it that a passage answers most surely. */
function asClaimed(said: string, question: Question, knowledge: Knowledge, plain: Plain): Answer {
  const { on, about, set } = question;
  const ask = (text: string): Answer => plain({ text, about, set, on });
  if (promisesForMoney(said)) {
    const warned = ask(PROMISED);
    if (warned.outcome === 'answered') return warned;
  }
  const worth = (claim: string, { sure }: Answered): number => sure + (oldLaws(claim, on, knowledge).length > 0 || namesDistrict(claim) ? OF_OLD : 0);
  const found = claimsOf(said).map((claim) => ({ claim, told: ask(claim) })).flatMap(({ claim, told }) => (isSure(told) && (told.by === 'knowledge' || told.sources[0]?.entry === STARS) ? [{ told, worth: worth(claim, told) }] : [])).toSorted((a, b) => b.worth - a.worth)[0]?.told;
  if (found) return { ...found, text: `${say.notOurs(/\d{3}|\d\s*(?:tr|k|đ|h)(?!\p{L})/u.test(said))}\n\n${found.text}` };
  const [old] = oldLaws(said, on, knowledge);
  if (old) return ruled(say.oldText(old, nowInForce(old, on, knowledge)), old);
  // A notice that says when to file: where and what is filed is known.
  const filing = FILES.test(fold(said)) ? ask(FILING) : undefined;
  if (filing?.outcome === 'answered') return { ...filing, text: `${say.notOurs(true)}\n\n${filing.text}` };
  const near = knowledge.search({ question: matterOf(said), on, past: false }).hits.slice(0, 2).map(({ passage: one }) => one);
  return { outcome: 'no-answer', why: 'not-covered', text: say.cannotSay(), near };
}

const FILES = /\bho so\b[^\n]{0,60}\bnop\b|\bnop\b[^\n]{0,40}\bho so\b/;
const FILING = 'hồ sơ OCOP nộp ở đâu';

/** What is reckoned of a number of points. */
const STARS = 'may-sao-nghia-gi';

/** What the text says of offices and texts that are no more is what most needs to be said. */
const OF_OLD = 0.15;

/** Stars or a prize are promised, or threatened with, for money. */
const promisesForMoney = (said: string): boolean => refusalOf(said) === 'buying' || (ASKS_MONEY.test(fold(said)) && PROMISES.test(fold(said)));
const ASKS_MONEY = /\b(?:nop|dong|chuyen|dat coc|coc|phi|le phi)\b[^\n]{0,60}?\d[\d.,]*\s*(?:d|dong|k|tr|trieu|000)\b/;
const PROMISES = /\b(?:bao dau|chac dau|dam bao|top \d+|cup|ky niem chuong|duoc chon|trung giai|giu cho|rut sao|khong can lam|tron goi)\b/;
const PROMISED = 'dịch vụ hứa chắc đậu sao lấy tiền có nên tin không';

const LONGEST_CLAIM = 45;
const SHORTEST_CLAIM = 5;
const MOST_CLAIMS = 6;

/** The whole, where it is no longer than a question, and each sentence of it. */
function claimsOf(said: string): readonly string[] {
  const text = withoutContacts(said).replaceAll(DAY_OR_PRICE, ' ').replaceAll(/ +/g, ' ');
  const parts = text.split('\n').flatMap((line) => sentencesOf(line)).flatMap((one) => [...(words(one).length > LONGEST_CLAIM ? [] : [one]), ...(one.split(/[;,]\s/).length > 2 ? one.split(/[;,]\s/) : [])]).filter((one) => words(one).length >= SHORTEST_CLAIM && !SHARES.test(fold(one)));
  return [...(words(text).length <= LONGEST_CLAIM ? [text] : []), ...(parts.length > 1 ? parts.slice(0, MOST_CLAIMS) : [])].map((one) => `${one.replace(/[\s.!…"”]+$/u, '')} phải không`);
}

/** What is theirs alone to say, and finds nothing. */
const DAY_OR_PRICE = /(?:trước |lúc |vào |hạn |đến )?\b\d{1,2}[hg:]\d{0,2}(?!\p{L})|(?:trước |từ |đến )?(?:ngày )?\b\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\b|\b\d[\d.,]*\s?(?:đồng|đ|vnđ|vnd|tr|triệu|k)(?!\p{L})/giu;
const SHARES = /\b(?:chia se|lan toa|gui cho) (?:cho |ngay |den )?(?:moi nguoi|ban be|nguoi than|nhau)\b/;

const MOST_POINTS = 4;
const ROOM = 180;
const SURE_OF_POINT = 0.7;
/** Each point of a letter or a list, and in a sentence or two what is known of it. */
function pointByPoint(points: readonly string[], kind: Pointing, question: Question, knowledge: Knowledge, plain: Plain): Answer {
  const told = points.slice(0, MOST_POINTS).map((point) => ({ point, found: toldOfPoint(point, question, plain, kind === 'which') }));
  const sources = told.flatMap(({ found }) => (isSure(found) ? found.sources : []));
  if (sources.length === 0) return { outcome: 'no-answer', why: 'not-covered', text: say.cannotSay(), near: [] };
  const lines = told.map(({ point, found }, i) => {
    const first = isSure(found) ? found.sources.find((one) => one.passage !== undefined)?.passage : undefined;
    const part = first && (partOf(first.body, point, ROOM, 3) ?? sentencesOf(first.body)[0]!);
    return say.pointOf(i + 1, point, first ? passage(first, knowledge, part, 1) : say.askWhoWrote());
  });
  const left = points.length - MOST_POINTS;
  return { outcome: 'answered', by: 'knowledge', sure: 1, each: true, near: [], text: [...lines, ...(left > 0 ? [say.morePoints(left)] : [])].join('\n\n'), sources: [...new Map(told.flatMap(({ found }) => (isSure(found) ? found.sources.flatMap(({ passage: one }) => (one ? sourcesOf(one) : [])).slice(0, 1) : [])).map((one) => [one.entry, one])).values()] };
}

const LABEL = /^(?:trên )?(?:nhãn|bao bì|nhan|bao bi)(?: (?:hàng hóa|sản phẩm))?(?= \S)/iu;
const LACKING = /(?<!\p{L})(?:còn thiếu|chưa có|không có|chưa ghi|thiếu|chưa|còn sơ sài|con thieu|chua co|khong co|chua ghi|thieu|chua)(?!\p{L})/giu;
/** The point as it stands, or what it lacks by its name, whichever is answered more surely. */
function toldOfPoint(point: string, { about, set, on }: Question, plain: Plain, whether = false): Answer {
  const named = point.replaceAll(LACKING, ' ').replaceAll(/\s+/g, ' ').trim();
  const onLabel = LABEL.exec(named)?.[0];
  const ways = (whether ? [`${named} có bắt buộc không`, ...(onLabel ? [`${named.slice(onLabel.length).trim()} có bắt buộc ghi trên nhãn không`] : [])] : [`${point} thì phải làm sao`, `${named} thì làm thế nào`, `${named} là gì`, ...(onLabel ? [`nhãn ghi ${named.slice(onLabel.length).trim().split(',')[0]!} thế nào`] : [])]).map((text) => plain({ text, about, set, on }));
  return ways.filter(isSure).filter(({ sure }) => sure >= SURE_OF_POINT).toSorted((a, b) => b.sure - a.sure)[0] ?? { outcome: 'no-answer', why: 'not-covered', text: say.cannotSay(), near: [] };
}

/** With what of the text is over by now, where the answer does not say it itself. */
function noted(found: Answer, said: string, { on }: Question, knowledge: Knowledge): Answer {
  if (found.outcome !== 'answered') return found;
  const lines = overByNow(said, found.text, on, knowledge);
  return lines.length === 0 ? found : { ...found, text: [...lines, found.text].join('\n\n') };
}

/** What of the text is over by now, and is not `told` already. */
export function overByNow(said: string, told: string, on: Day, knowledge: Knowledge): readonly string[] {
  const [old] = oldLaws(said, on, knowledge).filter(({ short }) => !told.includes(`${short} nay đã`));
  return [...(old ? [say.oldText(old, nowInForce(old, on, knowledge))] : []), ...(namesDistrict(said) && !told.includes('huyện') ? [say.noDistrict()] : [])];
}

import type { Knowledge } from '../../knowledge.ts';
import { forwarded, type Forwarded } from '../../read/forwarded.ts';
import { spelled } from '../../read/plain.ts';
import { isStarsOfSheet, pointsAdded } from '../../read/points-added.ts';
import * as say from '../../say/forwarded.ts';
import { fold } from '../../text.ts';
import type { Day } from '../../time.ts';
import type { Answer, Answered, Question } from '../outcome.ts';
import { mayAskFor, refusalOf } from '../refuse/refuse.ts';
import { asClaimed } from './as-claimed.ts';
import { matterOf } from './matter.ts';
import { lawInForce, namesDistrict, nowInForce, oldLaws } from './old-law.ts';
import { pointing, pointingIn, type Pointing, withoutPointing } from './points.ts';
import { pointMeant, pointsListed } from './points-listed.ts';
import { pointByPoint, toldOfPoint } from './points-told.ts';
import { isSure, ruled, type Plain } from './told.ts';

/* A text somebody else wrote, and a question beside it. What is asked is their own words; where those only point at the text ("đúng không", "giờ làm gì"),
 * what the text says is asked. Nothing the text orders is done, and no number of it is repeated. */

/** Undefined where nothing is sent on, or nothing is asked beside it. */
export function ofForwarded(question: Question, knowledge: Knowledge, plain: Plain): Answer | undefined {
  const sent = forwarded(question.text);
  return sent === undefined || sent.own === '' || ordersUs(question.text, sent) ? undefined : askedOf(sent, question, knowledge, plain);
}

/** What is sent on gives us orders, and it is not asked what they are worth: "chấm thử tệp này, được bao nhiêu điểm". */
export const ordersUs = (text: string, { said, own }: Forwarded): boolean => pointingIn(own) === undefined && (addressesUs(said) || refusalOf(text) === 'orders');
const addressesUs = (said: string): boolean => TO_US.test(fold(said));
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

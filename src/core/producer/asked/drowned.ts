import type { Wish } from '../focus.ts';
import { ownWords } from '../../answer/parts/left-open.ts';
import { ofOtherPaper } from './how-long.ts';
import { find } from '../goods/own.ts';
import { sighs } from '../../read/asides.ts';
import { bare, spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import type { Turn } from '../turn.ts';

/* Wishes that words only seem to hold. */

/** Wishes that only tell something and may stand beside one another. */
export const ANSWERS = new Set<Wish>(['missing', 'first', 'progress', 'when', 'where', 'dossier', 'help']);

const HOW_SCORED = /\b(?:ai|ben nao|co quan nao|hoi dong|xa|tinh|kieu gi|the nao|nhu nao|ra sao|dua vao|gom|o dau|bao lau|bao gio|khi nao|may nguoi|tu dau)\b/;
/** Behind what somebody would do; "không điền có sao không" is of what we are asking. */
const DOES_IT_MATTER = /^(?:\S+ ){4,}co sao khong$/;
const WITH_THAT = /^(?:\S+ ){4,}(?:(?:gio|thi|bay gio|la) )*(?:phai lam sao|biet lam sao|lam sao gio|lam sao bay gio|phai lam gi|lam the nao|gio sao|lam gi bay gio)$/;
const WITH_DOSSIER = /\b(?:ocop|ho so|dang ky|giay to|bat dau|moi lam|thu tuc|chua biet|chua co gi)\b/;
export const OF_LABEL = /\b(?:nhan|bao bi|tem|chai|hop|tui)\b(?: \S+){0,3} (?:ghi|in|de|dan|viet|quang cao) \S|\b(?:doi|thay|sua|in|lam) (?:\S+ )?(?:nhan|bao bi|tem|mau)\b/;
const LABEL_LACKS = /^(?:(?:a|da|the|vay|mau|cai) )*(?:nhan|bao bi|tem|hop|tui)\b.* (?:in|ghi|dan|viet) \S.* thieu (?:nhung )?gi\b/;
const WITHOUT_IT = /^(?:\S+ ){0,2}(?:khong|chua|thieu|bo|de) /;
const USED_AGAIN = /\S dung lai\b/;
const WHAT_BECOMES = /\b(?:thi|co) (?:sao|bi|mat|phai|the nao|lam sao|tinh sao|giay)\b/;
const NOT_ALL = /\b(?:chua|khong|thieu|con|sap|dang)\b/;

/** "Giấy làm tháng 5, số quên rồi", where a kind is asked: it is the number that they forgot. */
const isOfDetail = ({ corrected }: Reading, { person: { focus }, world: { knowledge } }: Turn): boolean =>
  focus.type === 'asking' && focus.about.type === 'fact' && ['choice', 'paper'].includes(knowledge.facts.get(focus.about.fact)?.type ?? '') && FORGOTTEN_DETAIL.test(bare(corrected));
const FORGOTTEN_DETAIL = /\b(?:so|ma so|ngay|ten)(?: (?!ho|mot|hop)\S+){0,2} (?:thi )?(?:quen|khong nho|khong biet|chua biet|khong ro)\b/;

/** "không biết nộp ở đâu": the second is what they want to know. "để sau" beside a statement is no wish about it. */
export function drowned(wish: Wish, reading: Reading, turn: Turn): boolean {
  if (wish === 'unknown' && (isOfDetail(reading, turn) || answersIt(turn, reading))) return true;
  // "Giấy tờ gì mà lắm thế không biết".
  if ((wish === 'missing' || wish === 'unknown') && sighs(reading.corrected)) return true;
  if (wish === 'unknown' || wish === 'explain' || wish === 'later' || wish === 'pause') return reading.wishes.some((other) => other !== wish && ANSWERS.has(other));
  // "Ai chấm điểm", "homestay chấm điểm kiểu gì": how it is done is asked, not begun.
  if (wish === 'score') return reading.question && HOW_SCORED.test(bare(reading.corrected));
  // "Kiểm nghiệm, công bố có hết rồi": those.
  if (wish === 'have-all') return reading.question || reading.facts.statements.length > 0 || NOT_ALL.test(bare(reading.corrected));
  // "Ghi sao lên bao trước khi được công nhận có sao không": another matter than what we are asking.
  // "Trên nhãn em ghi trị ho có sao không": what is written there, and not whether one has a label.
  if (wish === 'why' && isOfOther(reading, turn)) return true;
  if (wish === 'why') return (OF_LABEL.test(bare(reading.corrected)) || ![...reading.facts.asked, ...reading.facts.named].some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper')) && DOES_IT_MATTER.test(bare(reading.corrected)) && !WITHOUT_IT.test(bare(reading.corrected));
  // "Mã vạch hết hạn chưa đóng tiền" tells of a paper.
  if (wish === 'when' && SPOILS.test(bare(reading.corrected))) return true;
  if (wish === 'when' && ofOtherPaper(spelled(reading.corrected).join(' '))) return true;
  // "Nhãn mới in mỗi tên với số điện thoại, còn thiếu gì nữa không": what the label lacks.
  if (wish === 'missing' && LABEL_LACKS.test(bare(reading.corrected))) return true;
  // "Có cần giấy tờ gì của người bán không": what the others give.
  if (wish === 'missing' && OF_SELLERS.test(spelled(reading.corrected).join(' '))) return true;
  if (wish === 'missing') return SOLD_ABROAD.test(spelled(reading.corrected).join(' '));
  if (wish === 'when') return !reading.question && reading.facts.statements.some(({ fact }) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  // "Logo cũ in trên chai giờ phải làm sao": with that, and not with the dossier.
  if (wish === 'first') return reading.question && reading.products.length + reading.facts.statements.length + reading.places.length === 0 && reading.corrected.split(/[,.;?!]+/).some((piece) => WITH_THAT.test(bare(piece))) && !WITH_DOSSIER.test(bare(reading.corrected));
  if (wish === 'add-product') return reading.products.length > 0;
  // "Giấy cũ dùng lại được không": dùng, not dừng; "nghỉ làm thì giấy có bị thu không" asks what becomes of it.
  if (wish === 'cancel' && reading.question && [USED_AGAIN, WHAT_BECOMES].some((pattern) => pattern.test(spelled(reading.corrected).join(' ')))) return true;
  // "thôi không làm nước mắm nữa, làm chả bò": they go on with another.
  // "Thôi không lên công ty nữa": that alone they leave.
  if (wish === 'cancel' && LEAVES_OTHER.test(spelled(reading.corrected).filter((word) => !WHO.has(word)).join(' '))) return true;
  // "Thôi không làm bánh in đâu", which is none of theirs.
  if (wish === 'cancel' && reading.products.length > 0 && reading.products.every(({ name }) => !find(turn.state, name))) return true;
  if (wish === 'cancel') return (turn.person.focus.type === 'idle' && reading.facts.statements.length > 0) || reading.products.length > 1;
  return false;
}

/** "Vì sao bỏ cấp huyện", "kiểm dịch thực vật có cần không", while we ask of their kind: of what they name themselves, and not why we ask. */
function isOfOther({ question, corrected, facts, products, slash }: Reading, { person: { focus }, world: { knowledge } }: Turn): boolean {
  const asking = focus.type === 'asking' && focus.about.type === 'fact' ? focus.about.fact : undefined;
  if (!question || slash || [...facts.asked, ...facts.named, ...facts.statements.map(({ fact }) => fact)].length > 0) return false;
  const fact = asking && knowledge.facts.get(asking);
  const ours = new Set(spelled([fact?.question ?? '', fact?.name ?? '', ...(fact?.topics ?? []), ...products.map(({ name }) => name), ABOUT_ASKING].join(' ')));
  return ownWords(corrected).filter((word) => !ours.has(word)).length >= OF_ITS_OWN;
}
const OF_ITS_OWN = 2;
/** What is said of our asking, and by which law. */
const ABOUT_ASKING = 'vì sao tại bắt buộc hỏi hoài trả lời khai điền nói ghi cung cấp thông tin nhiều vậy luật quy định căn cứ văn bản điều nguồn thế lại rồi mấy câu';

/** "Lần đầu thôi chứ có biết gì đâu": what we ask is told beside it. */
const answersIt = ({ person: { focus } }: Turn, { facts, corrected }: Reading): boolean =>
  (facts.statements.length > 0 && KNOWS_NOTHING.test(bare(corrected))) || (focus.type === 'asking' && focus.about.type === 'fact' && facts.statements.some(({ fact }) => focus.about.type === 'fact' && fact === focus.about.fact));

/** Of somebody modest, behind what they tell. */
const KNOWS_NOTHING = /\b(?:biet (?:cai )?gi dau|dau (?:co )?biet gi)\b/;

const WHO = new Set('em chi anh toi tui minh bac co chu ba ong nha'.split(' '));
const LEAVES_OTHER = /\bthoi khong (?!(?:lam|dang ky|dk|nop|tham gia|theo|thi|ocop|xin|can|muon|nua|dau|con|choi|co|phai|biet|duoc)\b)\S+ \S/;

/** "Để tủ lạnh bao lâu thì hư": the goods, and no round. */
const SPOILS = /\bbao lau (?:thi |moi |se )?(?:hu|hong|moc|thiu|chua|het (?:tuoi|ngon)|chay)\b/;
const OF_SELLERS = /\bgiay(?: to)?(?: gi| nao)? (?:cua|tu|voi|ben|phia) (?:nguoi ban|ben ban|ba con|nha vuon|nguoi trong|nguoi nuoi|dai ly|nguoi ta|ho|cho ban|nguoi cung cap|ben cung cap)\b/;
/** "Bán ở hội chợ nước ngoài cần giấy gì": other papers than those of the dossier. */
const SOLD_ABROAD = /\b(?:ban|xuat|dua|gui|di)(?: \S+){0,3} (?:nuoc ngoai|nhat|my|han quoc|trung quoc|chau au|thai lan|dai loan)\b|\bxuat khau\b/;

/** "Chai thì mua rồi, nhãn in rồi, giờ còn thiếu gì": of their own list, whatever is told before it. */
export const lacksAtTheEnd = (turn: Turn, text: string, reading: Reading): boolean =>
  turn.state.products.length > 0 && reading.wishes.includes('missing') && LACKS.test(spelled(text.split(/[,;.\n]/).at(-1)!).join(' ')) && !drowned('missing', reading, turn);
const LACKS = /^(?:(?:gio|vay|the|bay gio|roi|ma|thi|em|chi|anh|co|toi|tui|minh|nha) )*con thieu (?:(?:nhung|cai|giay|giay to|thu) )*gi(?: nua)?(?: (?:khong|em|a|vay|con|chau|ad|ban))*$/;

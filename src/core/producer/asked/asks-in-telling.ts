import { OLD_ADDRESS } from '../../answer/old-address.ts';
import { onlySounds } from '../../answer/refuse/refuse.ts';
import { inFull } from '../../answer/lean/in-full.ts';
import { again } from '../again.ts';
import { answers, ask, VERY_SURE } from './answers.ts';
import { askedBefore, spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { tellsOfMaterial } from '../../read/bought.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import { spelled } from '../../read/plain.ts';
import { presses, tellsOfDone, urges } from '../../read/urges.ts';

/** "Hộ nhỏ miễn ko", "gồm mấy nội dung", "đợt đầu năm", a moment after an answer: nothing we ask is told by it, and with what they asked before it is answered. */
export function goesOn(turn: Turn, text: string): Turn | undefined {
  const before = spokenJustNow(turn) ? askedBefore(turn) : undefined;
  if (before === undefined || !(GOES_ON.test(spelled(text).join(' ')) || inFull(text, before, turn.world.knowledge.lexicon) !== undefined)) return undefined;
  const found = ask(turn, text);
  return found.outcome === 'answered' && found.leans && found.sure >= SURELY ? answers(turn, text, found) : undefined;
}
const GOES_ON = /\b(?:may|bao nhieu) \S|\S+ \S+ khong$/;
const SURELY = 0.8;

/** "Khối lượng tịnh 250gr viết vậy đúng": no word of it asks, and a passage surely answers it. */
export function toldAnyway(turn: Turn, text: string): Turn | undefined {
  if (spelled(text).length < ASKS_ENOUGH) return undefined;
  const found = ask(turn, text);
  return found.outcome === 'answered' && found.by === 'knowledge' && found.sure >= VERY_SURE && !(found.declines && !presses(text) && onlySounds(text)) ? answers(turn, text, found) : undefined;
}
const ASKS_ENOUGH = 5;

/** "Sợi miến phơi ven đường bụi lắm, chụp ảnh lúc sạch nộp thôi": told, and it sounds like what we do not help with. */
export function doubted(turn: Turn, text: string): Turn | undefined {
  const found = spelled(text).length < TELLS_ENOUGH || tellsOfMaterial(text) || !urges(text) || tellsOfDone(text) || (!presses(text) && onlySounds(text)) || ((tellsOfSelf(text) || ADVISED_BY.test(spelled(text).join(' '))) && !ASKS_OF_US.test(spelled(text).join(' '))) ? undefined : ask(turn, text);
  return found?.outcome === 'no-answer' && found.why === 'doubtful' ? again(says(turn, found.text)) : undefined;
}
const TELLS_ENOUGH = 9;
/** "Chồng mình cứ bảo lên htx cho oai". */
const ADVISED_BY = /^(?:(?:ma|da|a) )*(?:chong|vo|bo|me|con|chau|ban|dua|hang xom|co|chu|bac)(?: (?!bao |keu )\S+){0,3} (?:bao|keu|xui|khuyen)\b/;
/** "Bên mình thuê xay xát tại nhà máy" tells how they work. */
const ASKS_OF_US = /\b(?:giup|thoi|di(?= (?:em|a|nha|nhe|chi|anh|ban)\b|$)|keo|khoi|nhe|nha$|cho (?:de|nhanh|dep|re|xong|kip|du)|de (?:ho|xa|khach|doan)|gia|mao|chep|sua|giau)\b/;

/** "In lại tốn kém lắm", "anh của em đứng tên giấy phép": told, and a question all the same. */
export function meantAsQuestion(said: string): string | undefined {
  if (PRINTS_AGAIN.test(said)) return 'bao bì đã in lỡ có dùng tiếp được không';
  if (DIED.test(said)) return 'người đứng tên mất thì giấy tờ làm tiếp ra sao';
  if (ROUND_CLOSED.test(said)) return 'hết đợt rồi thì sao';
  if (STORY_ALIKE.test(said)) return 'câu chuyện giống nhà khác cùng làng thì có bị 0 điểm không';
  if (HOW_ABOUT.test(said)) return said;
  return IN_ANOTHERS_NAME.test(said) ? 'giấy phép đứng tên người nhà, người khác làm hồ sơ có sao không' : undefined;
}
/** "Bao bì em mới in 10k cái hồi tết, địa chỉ còn ghi huyện với tỉnh cũ, bỏ hết chắc em khóc". */
export const printedOld = (said: string): string | undefined => (OLD_ADDRESS.said.test(said) ? OLD_ADDRESS.asks : undefined);
/** "Xã bảo năm nay hết đợt rồi". */
const ROUND_CLOSED = /\b(?:xa|phuong|tinh|can bo|ho|phong|ubnd|uy ban|nguoi ta)\b(?: \S+){0,3} (?:bao|noi|keu|nhan|tra loi)(?: \S+){0,5} (?:(?:het|qua|tre|lo|dong) (?:dot|ky|so)|(?:het|qua) han (?:nhan|nop)|khong nhan (?:ho so )?nua)\b(?! (?:khong|chua))/;
/** "Họ bảo câu chuyện giống HTX bên cạnh, thì cùng một làng dệt giống nhau chứ". */
const STORY_ALIKE = /\bcau chuyen\b(?: \S+){0,3} (?:giong|trung|na na|y chang|nhu)(?: \S+){0,2} (?:htx|hop tac xa|nha|co so|ben|cua|nguoi|ho|hang xom|lang)\b/;
/** "Rác thải sao". */
const HOW_ABOUT = /^(?:(?:the|con|vay|ma) )?(?!\d)(?:[a-z]+ ){2,4}(?<!\b(?:may|nhieu|so|ngoi|dat|hang|len|duoc|ban|logo|mau|cai|co|thi|lam|ghi|phai) )sao$/;
const PRINTS_AGAIN = /\b(?:in|lam nhan|doi nhan|thay nhan|lam bao bi|doi bao bi|sua nhan) lai\b.*\b(?:ton|phi|tiec|mac|dat|lo von|nhieu tien|mat tien)\b/;
const DIED = /^(?:(?:da|ma|tai|vi|nhung|gio) )*(?:bo|me|ma|ong|ba|ong ba|bo me|chong|vo|cha|anh trai|chu ho)(?: (?:em|toi|tui|minh|chi|anh|chau|noi|ngoai))*(?: da)? (?:mat|qua doi)(?: (?:roi|nam ngoai|nam kia|nam nay|nam \d+|thang truoc|lau roi|a|em))*$/;
const IN_ANOTHERS_NAME = /\b(?:anh|chi|me|ma|bo|ba|ong|vo|chong|con|co|chu|bac|di|cau|em|chau)\b(?: (?:cua|trai|gai|ruot|ho|re|dau|noi|ngoai|em|toi|tui|minh|chi|anh))* dung ten\b.*\bgiay\b/;

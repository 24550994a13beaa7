import type { Knowledge } from '../../knowledge.ts';
import type { ProductFound } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import type { Day } from '../../time.ts';
import { passageNamed, toldByName } from '../by-name.ts';
import { namedIn, OF_SELF, saysOnly } from '../of-self.ts';
import { sourcesOf, type Answered } from '../outcome.ts';

/* "Trứng gà có làm ocop được không": whether a product may take part. Said from its set and from who may stand for it: QĐ 26/2026 Phụ lục I, Điều 2
 * khoản 3. */

const ASKS = /\bocop (?:(?:duoc|noi|thi|gi|khong|hay|nhe|vay|em|ad|shop|nhi|chi) ){0,3}(?:khong|chua|ha|nhi|nhe|vay|a|em)$|\bocop duoc$|\b(?:co|du|di|dem|dua) thi (?:(?:duoc|noi|vay|khong|hay) )*(?:khong|chua|ha|nhi|nhe|vay|a|em)$|\b(?:dang ky|tham gia) (?:duoc|noi) (?:khong|chua|ha)(?: (?:nhi|nhe|vay|a|em|ad))*$/;
const OCOP = /\bocop\b/;
const TAKES_PART = /\b(?:lam|dang ky|tham gia|du|thi|len|vao|dua|nop|xin|cham|co|duoc|thanh) (?:(?:duoc|san pham|ho so|chuong trinh|hang|sao|thi|di) ){0,2}ocop\b|\b(?:co|du|di|dem|dua) thi (?:duoc|noi)\b|\b(?:dang ky|tham gia) (?:duoc|noi) (?:khong|chua|ha)\b|\bphai (?:la )?(?:san pham |hang )?ocop\b/;
/** "Sáo trúc đem thi được không": what they call it ends before the word of taking part. */
const TAKING = /\s(?:(?:có|co|dự|du|đi|di|đem|dem|đưa|dua)\s+){0,2}thi\s(?:\s*\S+){1,6}$/iu;

/** "Chị bạn em bên xã Đại Minh làm trầm hương": who makes it. */
const MAKER = /^(?:(?:dạ|à|ad|em ơi|cho em hỏi|cho hỏi)[ ,]+)?(?:(?:chị|anh|cô|chú|bác|dì|cậu|ông|bà|bạn|hàng xóm|nhà|mẹ|ba|bố|chồng|vợ)\s)[^,.;?]{0,60}?\s(?:làm|nấu|trồng|nuôi|sản xuất|dệt|bán)\s(?=\p{L})/iu;
const ERRAND = /\s(?:muốn|nhờ|định)\s(?:em\s|tôi\s)?hỏi\s/iu;
/** What stands beside the product and what is asked, and says no more of it. */
const PLAIN = new Set([...OF_SELF, ...('ocop dang ky tham gia du thi di dem phai la len vao dua nop xin cham duoc thanh ho so chuong trinh sao khong chua ha nhi nhe vay a ad shop hay noi gi cho hoi biet voi oi thua ' +
  'dong chai hu lo goi tui hop lon thanh tiet trung hut chan khong dong lanh han dung ngay').split(' ')]);
/** Of these their own passages say more: what is asked of rượu first is its licence. */
const OTHERWISE: ReadonlySet<number> = new Set([14, 15]);
const TOURISM = 26;
/** A garden that receives guests, a young animal: no goods of the set its name leads to. Where raw material comes from elsewhere, that decides. */
const OTHER_GOODS = /\b(?:giong|khach|du lich|tham quan|trai nghiem|phan bon|thuc an|nhap(?: khau)?|ngoai tinh|ngoai nuoc|nuoc ngoai|tinh khac|mua (?:cua|o|tu|ve|ngoai))\b/;
const WHO = { goods: 'ai-duoc-tham-gia', few: 'it-nguoi-lam', tourism: 'du-lich-ai-lam', liquor: 'ruou-giay-phep-ocop', ofLiquor: 'ruou-bo-14-hay-15' };
/** "Chào mào bẫy ngoài rừng về nuôi": what is caught or dug up wild; bees are kept. */
const WILD = /\b(?:bay|dat bay|san|bat|dao)(?: (?!nuoi |ong |ca |mat )\S+){0,3} (?:(?:trong|ngoai|tren|o|duoi|cua|tu|len) )?(?:rung|nui rung|tu nhien|hoang da)\b|\b(?:chim|thu|con|cay|lan|dong vat)(?: \S+){0,3} (?:bay|dat bay|san|bat|dao)(?: \S+){0,2} (?:rung|tu nhien)\b|\bdong vat hoang\b|\b(?:thu|chim|lan) rung\b/;
const MAY = /\b(?:duoc|ok) (?:khong|chua)\b/;
const BEES = /\bong\b/;
const LIQUOR = /^ruou\b/;

/** "Nhà chỉ có hai vợ chồng làm thôi, không phải công ty gì, thế có được không": so few, and asked of nothing else. */
const SO_FEW = /\b(?:chi|moi|co moi|co) (?:co )?(?:mot minh|(?:\d|mot|hai|ba|bon|nam|may|vai) (?:vo chong|me con|bo con|cha con|chi em|anh em|ba con|nguoi|dua|lao dong|mang)|vo chong|nguoi nha)\b|\bkhong (?:phai|co)(?: la)? (?:cong ty|htx|hop tac xa|doanh nghiep|xuong)\b/;
const OF_SOMETHING = /\b(?:nhan|giay|phieu|kiem nghiem|cong bo|logo|tem|dan|in|ghi|nop|gia cong|thue)\b/;
const IS_IT_ALLOWED = /\b(?:the|vay|nhu vay|nhu the|rua)(?: (?:nay|thi|la|nha|em|toi|minh))* (?:co )?(?:(?:lam|dang ky|tham gia|thi|du)(?: ocop)? )?duoc khong(?: (?:em|a|chau|con|ad|nhi|vay|ha|ban))*$/;

/** Undefined: it asks no such thing, or more than that. */
export function mayTakePart(text: string, on: Day, knowledge: Knowledge): Answered | undefined {
  const said = spelled(text);
  const line = said.join(' ');
  if (WILD.test(line) && !BEES.test(line) && (MAY.test(line) || ASKS.test(line))) return toldByName('dong-vat-hoang-da-cay-rung', on, knowledge);
  if (SO_FEW.test(line) && IS_IT_ALLOWED.test(line) && !OF_SOMETHING.test(line)) return toldByName(WHO.few, on, knowledge);
  if (!ASKS.test(line) || !TAKES_PART.test(line) || OTHER_GOODS.test(line)) return undefined;
  const [named, products] = namedIn(text.replace(TAKING, '').replace(MAKER, '').replace(ERRAND, ' '), knowledge);
  const [product, ...others] = products;
  if (!product || !saysOnly(named, products, PLAIN)) return undefined;
  const [found, ...beside] = [product, ...others].map((one) => setOf(one, knowledge));
  // "Quần áo thổ cẩm" is named twice, and is of one set.
  if (!found || beside.some((one) => one?.text === undefined || numbersOf(one) !== numbersOf(found))) return undefined;
  if (found.sets.some(({ set }) => OTHERWISE.has(set))) return LIQUOR.test(spelled(product.name).join(' ')) ? toldByName(OCOP.test(line) ? WHO.ofLiquor : WHO.liquor, on, knowledge) : undefined;
  const tourism = found.sets.every(({ set }) => set === TOURISM);
  if (tourism) return toldByName(WHO.tourism, on, knowledge);
  const who = passageNamed(WHO.goods, on, knowledge);
  if (!who) return undefined;
  return {
    outcome: 'answered', by: 'rules', sure: 1, near: [], ...(others.length === 0 ? { goods: product.name } : {}), text: [say.mayTakePart(), found.text, say.passage(who, knowledge)].join('\n\n'),
    sources: [...found.sets.flatMap((set) => set.refs.map((ref) => ({ entry: `set-${set.set}`, ref }))), ...sourcesOf(who)],
  };
}

const setOf = ({ name, recognition }: ProductFound, knowledge: Knowledge) => (recognition.type === 'none' ? undefined : say.setOf(name, recognition, knowledge));
const numbersOf = ({ sets }: { readonly sets: readonly { readonly set: number }[] }): string => sets.map(({ set }) => set).join(' ');

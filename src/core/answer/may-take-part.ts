import type { Knowledge } from '../knowledge.ts';
import { findProducts, type ProductFound } from '../product/find.ts';
import { spelled } from '../read/plain.ts';
import * as say from '../say/passages.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import { bindsAll } from './beside.ts';
import { sourcesOf, type Answered } from './outcome.ts';

/* "Trứng gà có làm ocop được không": whether a product may take part. Said from its set and from who may stand for it: QĐ 26/2026 Phụ lục I, Điều 2
 * khoản 3. */

const ASKS = /\bocop (?:(?:duoc|noi|thi|gi|khong|hay|nhe|vay|em|ad|shop|nhi|chi) ){0,3}(?:khong|chua|ha|nhi|nhe|vay|a|em)$|\bocop duoc$/;
const TAKES_PART = /\b(?:lam|dang ky|tham gia|du|thi|len|vao|dua|nop|xin|cham|co|duoc|thanh) (?:(?:duoc|san pham|ho so|chuong trinh|hang|sao|thi|di) ){0,2}ocop\b/;

/** What stands beside the product and what is asked, and says no more of it: who they are, that they make or sell it, that it is theirs. */
const PLAIN = new Set(('nha em toi tui minh chi anh bac co chu chau ong ba con gia dinh ho vo chong me bo nguoi ta ben thon ban xom xa que lang o tai ' +
  'lam ban trong nuoi nau san xuat che bien nghe dan lat det danh bat hai u muoi say phoi rang ep xay lay nho nho lon it nhieu chuyen nay kia do thi la ma va voi cung da dang muon dinh tinh ' +
  'quan tiem xuong lo to co so htx hop tac trang trai vuon ruong ao sach ngon tuoi tu truyen thong gia truyen dac san mon hang san pham sp loai cay con cai chiec kg thang nam moi ' +
  'ocop dang ky tham gia du thi len vao dua nop xin cham duoc thanh ho so chuong trinh sao khong chua ha nhi nhe vay a ad shop hay noi gi cho hoi biet voi oi thua').split(' '));
/** Of these their own passages say more: what is asked of rượu first is its licence; who may stand for tourism is another. */
const OTHERWISE: ReadonlySet<number> = new Set([14, 15, 26]);
/** A garden that receives guests, a young animal: no goods of the set its name leads to. */
const OTHER_GOODS = /\b(?:giong|khach|du lich|tham quan|trai nghiem|phan bon|thuc an)\b/;
const WHO = 'ai-duoc-tham-gia';

/** Undefined: it asks no such thing, or more than that. */
export function mayTakePart(text: string, on: Day, knowledge: Knowledge): Answered | undefined {
  const said = spelled(text);
  const line = said.join(' ');
  if (!ASKS.test(line) || !TAKES_PART.test(line) || OTHER_GOODS.test(line)) return undefined;
  const [named, [product, ...others]] = namedIn(text, knowledge);
  const who = knowledge.passages.find(({ id }) => id === WHO);
  if (!product || others.length > 0 || !who || !bindsAll(who, on, knowledge) || !isAll(named, product)) return undefined;
  const found = product.recognition.type === 'none' ? undefined : say.setOf(product.name, product.recognition, knowledge);
  if (!found || found.sets.some(({ set }) => OTHERWISE.has(set))) return undefined;
  return {
    outcome: 'answered', by: 'rules', sure: 1, near: [], text: [say.mayTakePart(), found.text, say.passage(who, knowledge)].join('\n\n'),
    sources: [...found.sets.flatMap((set) => set.refs.map((ref) => ({ entry: `set-${set.set}`, ref }))), ...sourcesOf(who)],
  };
}

/** A bare name counts, behind what only says whose it is: "quán phở", "nhà em cam". */
function namedIn(text: string, { lexicon }: Knowledge): readonly [string, readonly ProductFound[]] {
  const found = findProducts(text, lexicon);
  if (found.length > 0) return [text, found];
  const typed = text.trim().split(/\s+/);
  const from = typed.findIndex((word) => !PLAIN.has(fold(word)));
  const made = `làm ${typed.slice(Math.max(0, from)).join(' ')}`;
  return [made, findProducts(made, lexicon)];
}

const isAll = (text: string, { start, end }: ProductFound): boolean => spelled(`${text.slice(0, start)} ${text.slice(end)}`).every((word) => PLAIN.has(word));

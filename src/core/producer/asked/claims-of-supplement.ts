import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/passages.ts';
import { beside } from '../again.ts';
import { factsOf, id } from '../facts.ts';
import { headIn } from '../goods/about-head.ts';
import { remembers } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { tells } from './answers.ts';

/* "Trên hộp viên mình muốn ghi hạ mỡ máu, được ghi không", "quay người già nói uống khỏi bệnh đăng TikTok được không", of a maker of thực phẩm bảo vệ sức khỏe
 * (set 18): what may be claimed of it has rules of its own, and those of ordinary food would mislead. */

const SUPPLEMENTS = 18;
const CLAIMS = /\b(?:ha|giam|on dinh|tri|chua|khoi|het|ho tro|mat|giai doc|bo|tang|phong|ngua)(?: (?:duoc|dieu tri|cho|luon))? (?:mo mau|mo|duong huyet|huyet ap|tieu duong|benh|can|gan|than|dau|viem|men gan|suc de khang|de khang|cholesterol|gut|gout|khop|da day|mat ngu|ung thu)\b|\bcong dung\b/;
const WRITES = /\b(?:ghi|in|de|viet|dan)\b/;
const SHOWS = /\b(?:quay|clip|phim|video|livestream|tiktok|facebook|dang (?:len|bai|mang|fb|tiktok)|quang cao)\b/;
const ASKS = /\b(?:duoc khong|duoc (?:ghi|in|noi|dang|quay) khong|co (?:duoc|sao|bi)|the nao|lam sao|sao cho dung)\b/;
/** What is to be done by us is judged as a request. */
const PUT_TO_US = /\b(?:giup|gium|dum|ho (?:em|toi|minh|chi|anh)|viet cho|soan|nghi (?:ra|cho)|che|bia)\b/;

export function claimsOfSupplement(turn: Turn, text: string, { slash, facts }: Reading): Turn | undefined {
  const said = spelled(text).join(' ');
  if (slash || facts.statements.length > 0 || !ASKS.test(said) || !CLAIMS.test(said) || PUT_TO_US.test(said)) return undefined;
  const { products } = turn.state;
  const meant = headIn(turn, text)?.product ?? products.find((one) => one.id === turn.person.product);
  const isOne = (product: (typeof products)[number] | undefined): boolean => product !== undefined && factsOf(turn.state, product.id).get(id('set')) === SUPPLEMENTS;
  // "Trên hộp viên", of who makes a bath and capsules.
  if (!isOne(meant) && !products.some((one) => isOne(one) && (/\buong\b/.test(said) || said.split(' ').includes(spelled(one.name)[0]!)))) return undefined;
  const entry = SHOWS.test(said) ? 'tpbvsk-quang-cao' : WRITES.test(said) ? 'tpbvsk-cong-dung-bang-chung' : undefined;
  const passage = turn.world.knowledge.passages.find((one) => one.id === entry);
  return passage && beside(tells(remembers(turn, text), { text: say.passage(passage, turn.world.knowledge), sources: [{ entry: passage.id, passage }] }));
}

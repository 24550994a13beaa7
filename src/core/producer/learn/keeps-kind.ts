import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { factsOf, id } from '../facts.ts';
import type { Turn } from '../turn.ts';

const KIND = id('producer-kind');

/** "Ai cũng làm tại nhà", "trang trại bên mình còn làm mắc ca", of an HTX or a company: how or where they work does not change what they are. */
export function keepsKind({ state }: Turn, { correction, corrected }: Reading, statements: Reading['facts']['statements']): Reading['facts']['statements'] {
  const known = factsOf(state, undefined).get(KIND);
  const said = spelled(corrected).join(' ');
  if (known !== undefined && !correction && APART.test(said)) return statements.filter(({ fact }) => fact !== KIND);
  if (known !== undefined && OF_SEVERAL.has(String(known)) && NOT_REGISTERED.test(said) && GROUP.test(said) && !SAYS_HOUSEHOLD.test(said)) return statements.map((one) => (one.fact === KIND && one.value === 'ho_chua_dang_ky' ? { fact: id('business-registration'), value: 'chua' } : one));
  if (known !== undefined && CALLED.test(said)) return statements.filter(({ fact }) => fact !== KIND);
  return known === undefined || correction || BECOMES.test(said) ? statements : statements.filter(({ fact, value }) => fact !== KIND || value === known || !(WORKS[String(value)]?.test(said) ?? false));
}
/** "Tổ mình 9 chị em, chưa đăng ký kinh doanh gì": a group that lacks the paper is a group still. */
const OF_SEVERAL = new Set(['htx', 'to_hop_tac', 'doanh_nghiep']);
const GROUP = /\b(?:to (?:minh|em|chi|hop tac|san xuat|vien)|tht|htx|hop tac xa|nhom|cong ty|chi em|thanh vien)\b/;
const NOT_REGISTERED = /\bchua (?:co |di |lam )?(?:dang ky|dk|giay dang ky)\b/;
const SAYS_HOUSEHOLD = /\b(?:la|thanh|chi|lam|dang) ho\b|\bho (?:chua|nha|gia dinh|ca the)\b/;
/** "Tên là HTX bưởi Tân Thành", of those who mean to be one. */
const CALLED = /^(?:(?:da|ma|thi|se|lay|dat) )*ten (?:la |se la |moi la |du kien la )?(?:htx|hop tac xa|cong ty)\b/;
/** "Tinh dầu thì con trai tôi làm, cty riêng", "vợ anh là hộ riêng": of somebody else. */
const APART = /\b(?:cong ty|doanh nghiep|ho|ho kinh doanh|hkd|htx|hop tac xa|co so) rieng\b/;
/** What of each kind only tells how they work. */
const WORKS: Readonly<Record<string, RegExp>> = { ho_chua_dang_ky: /\b(?:lam tai nha|nha tu lam|gia dinh tu lam)\b/, trang_trai: /\btrang trai\b/ };
const BECOMES = /\b(?:la|len|thanh|sang|chu) (?:trang trai|ho chua dang ky)\b|\bchua dang ky\b|^(?:(?:da|a|em|chi|anh) )*trang trai(?: (?:a|em|nhe|nha|co))*$/;

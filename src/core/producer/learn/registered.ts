import { readFacts } from '../../read/facts.ts';
import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { factsOf, id } from '../facts.ts';
import { lastPaper } from '../goods/about-it.ts';
import type { Turn } from '../turn.ts';

/* "À có đăng ký rồi, nhầm", "đăng ký năm ngoái rồi": of a household that was written down as not registered, and no more is said: now it is. */

type Statements = Reading['facts']['statements'];

const REGISTERED = new RegExp(
  '^(?:(?:a|u|ok|da|ma|nham|khong|thuc ra|that ra|nha|em|chi|anh|bac|co|toi|tui|minh|ho|vo|chong|me|bo|ba|ong|con|chau|ben|roi|cung|moi|vua|duoc|xong) )*' +
  'dang ky(?: (?:kd|kinh doanh|ho kinh doanh|hkd|ho))?' +
  '(?: (?:roi|xong|hoi|tu|duoc|day|do|a|em|nhe|nha|chu|nham|nam|thang|tuan|hom|qua|truoc|ngoai|kia|nay|may|moi|vua|co|lay|giay|\\d{1,4}))+$',
);

/** What the words say of them, where that is so; else `statements`. "Có giấy đăng ký kinh doanh rồi" says the same. */
export function registeredNow(turn: Turn, { corrected, question }: Reading, statements: Statements): Statements {
  const kind = factsOf(turn.state, undefined).get(id('producer-kind'));
  // "Đã có hkd rồi", "lập htx năm 2019 rồi": who has become one has its paper.
  if (!question && (corrected.split(/[,;.\n]/).some((piece) => HAS_BECOME.test(spelled(piece).join(' '))) || (SINCE.test(spelled(corrected).join(' ')) && !ofWhole(turn, corrected)) || hasItsPaper(corrected)) && statements.some(({ fact, value }) => fact === id('producer-kind') && value !== 'ho_chua_dang_ky') && !statements.some(({ fact }) => fact === id('business-registration'))) return [...statements, { fact: id('business-registration'), value: 'co' }];
  if (statements.some(({ fact }) => fact === id('producer-kind'))) return statements;
  // "Có giấy đăng ký, nhưng hỏi số làm gì".
  if (statements.length === 0 && kind !== undefined && kind !== 'ho_chua_dang_ky' && HAS_PAPER.test(spelled(corrected.split(BUT)[0]!).join(' ')) && [undefined, 'business-registration'].includes(lastPaper(turn))) return [{ fact: id('business-registration'), value: 'co' }];
  // "Có đăng ký hộ kinh doanh đâu, đang làm": a household that had been written down as registered.
  if (kind === 'ho_kinh_doanh' && UNREGISTERED.test(spelled(corrected).join(' ')) && statements.some(({ fact, value }) => fact === id('business-registration') && value !== 'co')) return [...statements, NOT_YET];
  const said = spelled(corrected).join(' ');
  // "Hộ kinh doanh", and then "có đăng ký rồi": its paper, where no other was spoken of.
  if (!question && statements.length === 0 && kind !== undefined && kind !== 'ho_chua_dang_ky' && REGISTERED.test(said) && SURELY.test(said) && [undefined, 'business-registration'].includes(lastPaper(turn))) return [{ fact: id('business-registration'), value: 'co' }];
  if (question || kind !== 'ho_chua_dang_ky') return statements;
  // "Hôm nay má đi đăng ký rồi, hẹn 3 ngày nữa lấy": not there yet.
  if (statements.length === 0 && APPOINTED.test(said)) return [{ fact: id('business-registration'), value: 'dang_lam' }];
  if (REGISTERED.test(said) && SURELY.test(said)) return [...(IS_GIVEN.test(said) ? [{ fact: id('business-registration'), value: 'co' }] : statements.filter(({ fact, value }) => fact === id('business-registration') && value === 'co')), NOW];
  return statements.some(({ fact, value }) => fact === id('business-registration') && value === 'co') ? [...statements, NOW] : statements;
}
/** "HACCP cả công ty có rồi", "attp htx có rồi": who has another paper. */
const ofWhole = ({ world: { knowledge } }: Turn, corrected: string): boolean =>
  corrected.split(/[,;.\n]/).some((piece) => OF_WHOLE.test(spelled(piece).join(' ')) && readFacts(piece, knowledge.facts).statements.some(({ fact }) => fact !== id('business-registration') && knowledge.facts.get(fact)?.type === 'paper'));
const OF_WHOLE = /^\S.* (?:ho kinh doanh|hkd|ho kd|htx|hop tac xa|cong ty|doanh nghiep)(?: (?:em|chi|anh|minh|nha|nay|thi|da|duoc))* (?:co|xong|lam|lap|cap) roi/;
const HAS_PAPER = /^(?:(?:da|a|u|thi|em|chi|anh|toi|tui|minh|nha|htx|ben) )*(?:co|da co) (?:giay )?dang ky(?: (?:kinh doanh|kd|hkd|ho|day|do|day du|roi|chu|a|em|nha|nhe))*$/;
const BUT = /[,.;]|\s(?:nhưng|nhung|mà|ma)\s/iu;
const HAS_BECOME = /\b(?:da co|co|da lap|lap|thanh lap|da lam|len) (?:ho kinh doanh|hkd|ho kd|htx|hop tac xa|cong ty)(?: (?!chua|khong|neu|cua|de|thi)\S+){0,3} (?:roi|xong|xong roi)(?=$|(?! (?:moi|thi|ma|nhung|hay|van|con|co (?:can|phai|duoc)))(?: \S|$))/;
/** "Hộ kinh doanh từ 2022", "hộ kinh doanh có rồi, cấp 5/1/2027": since when they are one. */
const SINCE = /\b(?:ho kinh doanh|hkd|ho kd|htx|hop tac xa|cong ty|doanh nghiep)(?: (?:em|chi|anh|minh|nha|nay|thi|da|duoc))* (?:(?:co|xong|lam|lap|cap) roi(?! ma| nhung)|(?:(?:cap|thanh lap|lap|dang ky|hoat dong|co|lam) )*(?:(?:tu|hoi|ngay|nam|hom) )+\d|(?:(?:tnhh|co phan|tu nhan|du lich|nong nghiep|dich vu|moi|vua|duoc) )*(?:thanh lap|lap|dang ky)(?: (?:tu|hoi|ngay|nam|thang|hom))* \d)(?!.*\b(?:chua|neu|dang xin|het han)\b)/;
/** "Hộ kinh doanh, có giấy năm 2020", "doanh nghiệp tư nhân, giấy phép 2011": the paper of what they are. */
const hasItsPaper = (corrected: string): boolean => corrected.split(/[,;.\n]/).some((_, i, pieces) => WITH_PAPER.test(spelled(pieces.slice(i, i + 2).join(' ')).join(' ')));
const WITH_PAPER = /\b(?:ho kinh doanh|hkd|ho kd|htx|hop tac xa|cong ty|doanh nghiep)(?: (?:tu nhan|tnhh|co phan|mtv))*(?: (?:em|chi|anh|minh|nha|nay|thi|da))* (?:co )?giay(?: phep| dang ky| kinh doanh| thanh lap)*(?: (?:cap|tu|hoi|nam|ngay))* (?:\d{1,2} ){0,2}(?:19|20)\d\d$/;
const NOT_YET = { fact: id('producer-kind'), value: 'ho_chua_dang_ky' };
/** No lost paper, and none that is changed. */
const UNREGISTERED = /\bchua (?:co )?(?:dang ky|dk|di dang ky)\b|\b(?:co|da) dang ky(?: \S+){0,3} dau\b/;
const APPOINTED = /\b(?:dang ky|nop)(?: \S+){0,4} roi\b.*\b(?:hen|cho|doi|bao)(?: \S+){0,4} (?:lay|tra|co|nhan|cap)\b/;
const NOW = { fact: id('producer-kind'), value: 'ho_kinh_doanh' };
/** "Đăng ký xong rồi, hôm qua có giấy": its paper is there. */
const IS_GIVEN = /\b(?:xong|(?:co|lay|nhan)(?: duoc)? giay|duoc cap)\b/;
/** "Đăng ký" alone asks for it. */
const SURELY = /\b(?:roi|xong|nam|thang|tuan|hom|moi|vua)\b/;

import type { FactId } from '../ids.ts';
import type { FactDefinition } from '../knowledge.ts';
import { boughtWith, soldWith } from './bought.ts';
import type { FactReading, Statement } from './facts.ts';
import { meaning } from './meaning.ts';
import { spelled } from './plain.ts';

/* What is stated, by the rest of the message: a pledge is no certificate, goods bought with a bill have a proof of origin, those of the house are not hired. */

type Facts = ReadonlyMap<FactId, FactDefinition>;
/** What some of the words of a message make of what it states. */
type Way = (statements: readonly Statement[], text: string, facts: Facts) => readonly Statement[];

/** One way after another, in this order. */
const ways = (): readonly Way[] => [needed, ofAnothers, trained, ownCode, pageCode, ownSign, bought, sold, pledged, onlyCommitted, ofFamily, aimedFirst, aimedAtFirst, flawed, applied, accepted, registered, byWeight, ofSpirits];

export const asMeant: Way = (statements, text, facts) => ways().reduce((left, way) => way(left, text, facts), statements);

/** "Phải có bằng nhãn hiệu mới được 3 sao": what those take, and nobody has them. */
const needed: Way = (statements, text) =>
  statements.some(({ fact }) => fact === 'certificate-stars') && NEEDED.test(spelled(text).join(' ')) ? statements.filter(({ fact }) => fact !== 'certificate-stars') : statements;
const NEEDED = /\b(?:phai|can|bat buoc|du)\b(?: \S+){1,8} (?:moi|thi|de) (?:duoc|dat|co|len) [345] sao\b/;

/** "Tên công ty anh ấy": another's firm, and not what they are. */
const ofAnothers: Way = (statements, text) =>
  ANOTHERS.test(spelled(text).join(' ')) ? statements.filter(({ fact, value }) => fact !== 'producer-kind' || (value !== 'doanh_nghiep' && value !== 'htx')) : statements;
const ANOTHERS = /\b(?:cong ty|cty|doanh nghiep|htx|hop tac xa)(?: cua)? (?:(?:anh|chi|ong|ba|co|chu|nguoi|dua) (?:ay|do|ta|kia)|ho|nguoi ta|no)\b/;

/** "ATTP em có học lớp tập huấn rồi": who works there was taught; the place has no certificate by that. */
const trained = (statements: readonly Statement[], text: string): readonly Statement[] =>
  TRAINED.test(spelled(text).join(' ')) && !CERTIFIED.test(spelled(text).join(' ')) ? statements.map((one) => (one.fact === 'food-safety-certificate' ? { ...one, fact: 'food-safety-training' as FactId } : one)) : statements;
const TRAINED = /\b(?:attp|vsattp|atvstp|an toan|ve sinh)\b.*\b(?:hoc|du|tham gia|di|qua)(?: \S+){0,3} (?:tap huan|lop|khoa hoc|khoa)\b|\b(?:hoc|du|tham gia|di|qua)(?: \S+){0,3} (?:tap huan|lop|khoa hoc|khoa)\b(?: \S+){0,2} (?:attp|vsattp|atvstp|an toan|ve sinh)\b/;

/** "Mã vạch thì có tem xã cho": a stamp of others' is no GTIN of their own. */
const ownCode = (statements: readonly Statement[], text: string): readonly Statement[] =>
  text.split(/[,.;\n]/).some((piece) => { const said = spelled(piece).join(' '); return STAMP.test(said) && GTIN.test(said); }) ? statements.filter(({ fact, value }) => fact !== 'gs1-barcode' || value !== 'co') : statements;
const GTIN = /\bma (?:vach|so ma vach|gtin)\b/;
const STAMP = /\btem (?:(?:cua|do|truy xuat|qr|chong gia|dien tu) )*(?:xa|tinh|huyen|htx|chi cuc|vnpt|viettel|icheck|nguoi ta|ho|ocop)(?: \S+)? ?(?:cho|cap|phat|dan)?\b/;

/** "Chỉ có QR dẫn tới fanpage thôi": a code that opens a page or takes money traces nothing, and where it leads is no page of theirs told of. */
const pageCode = (statements: readonly Statement[], text: string): readonly Statement[] =>
  PAGE_CODE.test(spelled(text).join(' ')) ? statements.filter(({ fact, value }) => value !== 'co' || (fact !== 'traceability' && fact !== 'promotion-proof')) : statements;
const PAGE_CODE = /\b(?:qr|ma vuong)(?: (?!truy xuat|va|voi|con)\S+){0,3} (?:dan|ra|vao|vo|toi|den|ve|mo|link|thanh toan|chuyen khoan|nhan tien|ngan hang|momo|zalo|fanpage|facebook|menu)\b(?: (?:toi|den|ve|ra|vao|vo|link|trang|cai|den))*(?: (?:fanpage|facebook|face|fb|zalo|web|website|trang|shopee|tiktok|menu|tien|khoan|toan|hang|shop|youtube|video)\b|(?= |$))/;

/** "Nước mắm 40 độ đạm", "sấy ở 40 độ C": of protein and of heat, and of no spirits. */
const ofSpirits = (statements: readonly Statement[], text: string): readonly Statement[] =>
  OF_OTHER.test(text.normalize('NFC')) ? statements.filter(({ fact }) => fact !== 'strong-liquor') : statements;
const OF_OTHER = /\d\s?(?:độ|do|°)\s?(?:đạm|dam|n|c|âm|am|brix|ngọt|ngot|mặn|man|cao)(?!\p{L})|(?<!\p{L})(?:nước mắm|nuoc mam|mắm|mam|sấy|say|lạnh|lanh|nướng|nuong|rang)(?!\p{L}).{0,40}\d\s?(?:độ|do)(?!\p{L})/iu;

/** "Logo đăng ký rồi có bằng": what is protected is the trademark, and no label. */
const ownSign = (statements: readonly Statement[], text: string, facts: Facts): readonly Statement[] => {
  const sign = 'trademark' as FactId;
  const tells = facts.has(sign) && !text.includes('?') && text.split(/[.;\n]/).some((piece) => SIGN.test(spelled(piece).join(' ')));
  return tells ? [...statements.filter(({ fact }) => fact !== sign && fact !== 'product-label'), { fact: sign, value: 'co' }] : statements;
};
const SIGN = /\blogo\b(?!.* ocop)(?: (?!nhan )\S+){0,4} (?:dang ky (?:bao ho )?(?:roi|xong)|duoc bao ho|co (?:van )?bang|duoc cap (?:van )?bang)\b(?! (?:chua|khong))/;

/** "Lên shopee bán cần những giấy gì": what is needed, and nothing is sold by weight (bán cân). "Bán can 20 lít": in cans. */
const byWeight = (statements: readonly Statement[], text: string): readonly Statement[] =>
  (SELLS_AND_NEEDS.test(spelled(text).join(' ')) && !/cân/iu.test(text.normalize('NFC'))) || IN_CANS.test(text.normalize('NFC')) ? statements.filter(({ fact, value }) => fact !== 'packaged' || value !== 'khong') : statements;
const IN_CANS = /(?<!\p{L})(?:bán can(?!\p{L})|ban can (?:nhua |nhựa )?\d+ ?(?:lit|lít|l)(?!\p{L}))/iu;
const SELLS_AND_NEEDS = /\bban can (?:nhung|giay|gi|phai|xin|lam|co|to|dieu|may)\b/;

/** "Hộ gia đình có đăng ký": no more one that is not. */
const registered = (statements: readonly Statement[], text: string): readonly Statement[] =>
  HOUSEHOLD.test(spelled(text).join(' ')) && !text.includes('?') ? statements.map((one) => (one.fact === 'producer-kind' && one.value === 'ho_chua_dang_ky' ? { ...one, value: 'ho_kinh_doanh' } : one)) : statements;
const HOUSEHOLD = /\bho gia dinh(?: (?:em|chi|anh|toi|tui|minh|thi|nhung|ma|cung|,))* (?:co|da)(?: giay)? dang ky\b(?! (?:chua|khong|gi|nhan|ma|ocop|bao ho))/;

/** "Nhãn hiệu nộp t8 r mà chưa thấy cục trả lời": applied for, and under way. */
function applied(statements: readonly Statement[], text: string, facts: Facts): readonly Statement[] {
  const sign = 'trademark' as FactId;
  const pieces = text.split(/[;.\n]/).map((piece) => spelled(piece).join(' '));
  // "Chị mới có tờ khai nhãn hiệu nộp 18/8 thôi": no certificate, whatever day it bears.
  if (facts.has(sign) && pieces.some((piece) => ONLY_FILED.test(piece) && OF_SIGN.test(piece) && !ACCEPTED.test(piece))) return [...statements.filter(({ fact }) => fact !== sign), { fact: sign, value: 'dang_lam' }];
  const tells = facts.has(sign) && !statements.some(({ fact }) => fact === sign) && pieces.some((piece) => APPLIED_SIGN.test(piece));
  return tells ? [...statements, { fact: sign, value: 'dang_lam' }] : statements;
}
const OF_SIGN = /\b(?:nhan hieu|thuong hieu|bao ho|cuc so huu|shtt)\b/;
const ONLY_FILED = /\b(?:moi|chi)(?: (?:moi|chi|la|co|nop|duoc|nhan))* (?:to khai|don|bien nhan|giay hen)\b|\b(?:to khai|bien nhan)(?: (?:dang ky|nhan hieu|nop|don|thuong hieu))* (?:nop|ngay|hom|hoi|thang)\b/;
const APPLIED_SIGN = /\b(?:nhan hieu|thuong hieu)\b(?: (?!neu |chua |khong |phai |can |muon |dinh |sap )\S+){0,5} (?:nop|gui)(?: (?:don|ho so|len|o|cho|cuc|hoi|tu|nam|ngay|dau|cuoi))* (?:t|thang )?\d{1,2}(?: (?:nam )?\d{4}| \d{1,2})?(?: (?:roi|day|ne|a))*\b(?=.*\b(?:chua|dang|cho|khong thay|cham)\b)/;

/** "Nhãn hiệu nộp đơn tháng 5 rồi, có giấy chấp nhận đơn": an application that was accepted is what 3 sao takes (tiêu chí 3.5). */
const accepted = (statements: readonly Statement[], text: string): readonly Statement[] =>
  ACCEPTED.test(spelled(text).join(' ')) && !text.includes('?') ? statements.map((one) => (one.fact === 'trademark' && one.value === 'dang_lam' ? { ...one, value: 'co' } : one)) : statements;
const ACCEPTED = /(?<!\b(?:chua|khong|cho|doi|dang|sap|moi|se|dau) )\b(?:co|duoc|nhan|nhan duoc|ra)(?: (?:giay|quyet dinh|qd|thong bao|cong van|to))* (?:chap nhan|cong bo)(?: don)?\b|\b(?:chap nhan|cong bo) don(?: hop le)? roi\b/;

/** "Nhãn in rồi mà chưa có câu cảnh báo", "phiếu có rồi nhưng mờ dấu", "nhãn hiệu có rồi mà tên người khác": it is to be had anew, and is not there. */
function flawed(statements: readonly Statement[], text: string, facts: Facts): readonly Statement[] {
  const [kept, ...more] = statements.filter(({ fact, value }) => value === 'co' && facts.get(fact)?.type === 'paper');
  const said = spelled(text).join(' ');
  return kept !== undefined && more.length === 0 && (FLAWED.test(said) || PARTLY.test(said)) && !text.includes('?') ? statements.map((one) => (one === kept ? { ...one, value: 'dang_lam' } : one)) : statements;
}
/** "Attp thì mới có 3/8 hộ": not all of them have it. */
const PARTLY = /\b(?:moi|chi)(?: (?:moi|co|duoc|lam|xong|cap|la))* \d+(?: tren)? \d+ (?:ho|nguoi|thanh vien|xa vien|co so|nha)\b/;
const PART = '(?:cau|dong|muc|han|ngay|thanh phan|canh bao|xuat xu|dia chi|dinh luong|khoi luong|qr|huong dan|bao quan|dinh duong|nsx|hsd|tem|logo|chi tieu|con dau|dau do|chu ky)';
const FLAWED = new RegExp(`\\b(?:roi|xong|co)(?: (?:do|day|ne|nha))* (?:ma|nhung|co dieu) (?:(?:lai|no|con|van|bi|cai|em|chi|thi) )*(?:(?:(?:co )?(?:ghi|in) (?:co )?(?:\\S+ ){1,3}(?:chu|ma|con|nhung) )?)(?:(?:chua|thieu|khong|quen)(?: (?:co|ghi|in|de|dong))* (?:cai )?${PART}\\b|(?:lam |danh )?mat (?:giay|phieu|to|ban)\\b|(?:mo|nhoe|rach|sai|nham)(?: (?:dau|chu|ten|so|dia chi|ngay|mat|het|nat|a|em|qua))*$|(?:dung |ghi |de )*ten (?:nguoi|nha|ben|chu|ong|ba|cong ty|htx) (?:khac|cu|ta|ban|chau)\\b)`);

/** "Giấy an toàn thì ký cam kết với xã" names the pledge alone. */
export const namedAsMeant = (named: FactReading['named'], text: string): FactReading['named'] =>
  !named.some((fact) => fact === 'food-safety-commitment') || (CERTIFIED.test(spelled(text).join(' ')) && !PLEDGED.test(spelled(text).join(' '))) ? named : named.filter((fact) => fact !== 'food-safety-certificate');

/** "Attp thì cam kết rồi": the pledge is what they have, and not the certificate that the same word names. */
const onlyCommitted = (statements: readonly Statement[], text: string): readonly Statement[] =>
  statements.some(({ fact, value }) => fact === 'food-safety-commitment' && value === 'co') && (!CERTIFIED.test(spelled(text).join(' ')) || ONLY_PLEDGED.test(spelled(text).join(' '))) ? statements.filter(({ fact, value }) => fact !== 'food-safety-certificate' || value !== 'co') : statements;
const PLEDGED = /\bky (?:\S+ )?cam ket\b/;
/** "Giấy attp thì chỉ mới có bản cam kết". */
const ONLY_PLEDGED = /\b(?:chi|moi)(?: moi| co moi)? co (?:\S+ ){0,2}cam ket\b|\bco (?:\S+ ){0,2}cam ket (?:\S+ ){0,4}thoi\b|\b(?:attp|vsattp|atvstp|an toan(?: thuc pham)?|ve sinh)(?: (?:thi|la|do|nay|nha|ben|htx|em|chi|anh|minh|toi|tui|co|bac|chu|da|moi|chi|hoi))* (?:lam|ky|viet|nop)(?: (?:ban|giay|to))* cam ket\b/;
const CERTIFIED = /\b(?:giay|chung nhan|du dieu kien|gcn)(?: chung nhan| du dieu kien| ve)* (?:attp|vsattp|atvstp|an toan|ve sinh|du dieu kien)\b/;

/** "An toàn thực phẩm thì ký cam kết với xã": it is there; "phải ký cam kết" is not. */
function pledged(statements: readonly Statement[], text: string, facts: Facts): readonly Statement[] {
  const pledge = 'food-safety-commitment' as FactId;
  const said = spelled(text).join(' ');
  return facts.has(pledge) && HAS_PLEDGED.test(said) && !TO_PLEDGE.test(said) && !text.includes('?') && !statements.some(({ fact }) => fact === pledge) ? [...statements, { fact: pledge, value: 'co' }] : statements;
}
const HAS_PLEDGED = /\b(?:attp|vsattp|an toan(?: thuc pham)?|giay (?:attp|an toan)(?: thuc pham)?)(?: (?:thi|la|nha|ben|htx|em|chi|anh|minh|toi|tui|me|ma|bo|ba|ong|bac|chu|chong|vo|con|chau|da|co|moi|cung))* (?:ky (?:ban |giay )?cam ket\b|cam ket (?:voi|o) (?:xa|phuong|uy ban|ubnd)\b)/;
const TO_PLEDGE = /\b(?:phai|can|nen|se|chua|dinh|tinh|duoc|hay|co (?:duoc|can|phai)|o dau|bao|dang|khong)\b/;

/** "Tôm mua của vuông dân, không có giấy", "nguyên liệu mua có hóa đơn". */
function bought(statements: readonly Statement[], text: string, facts: Facts): readonly Statement[] {
  const origin = [...facts.values()].find(({ id }) => id === 'origin-proof');
  const cue = boughtWith(text);
  const value = origin && cue && meaning(origin, cue);
  return origin === undefined || value === undefined ? statements : [...statements.filter(({ fact }) => fact !== origin.id && fact !== 'sales-proof'), { fact: origin.id, value }];
}

/** "Bán sỉ cho nhà máy, có hợp đồng 2 năm". */
function sold(statements: readonly Statement[], text: string, facts: Facts): readonly Statement[] {
  const proof = [...facts.values()].find(({ id }) => id === 'sales-proof');
  const cue = proof === undefined || statements.some(({ fact }) => fact === proof.id || fact === 'origin-proof') ? undefined : soldWith(text);
  const value = proof && cue && meaning(proof, cue);
  return proof === undefined || value === undefined ? statements : [...statements, { fact: proof.id, value }];
}

const WANTS_NOT = /\b(?:khong|chang|chua) muon (?!(?:ai|nguoi|tho|lao dong|cong nhan|nhan cong|them|ngoai|thue|may|thoi|dau|nua|het|gi|em|a|nha|nhe)\b)\S/;

/** "Có 2 người làm, 2 vợ chồng": those of the house are not hired. */
const ofFamily = (statements: readonly Statement[], text: string): readonly Statement[] => {
  const said = spelled(text).join(' ');
  // "Thôi không thuê thêm ai": beside those who are there.
  if (NO_MORE.test(said)) return statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'khong');
  // "Ko muon tra loi": không muốn, and nobody whom they do not hire.
  if (WANTS_NOT.test(said) && !/mướn/iu.test(text)) return statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'khong');
  // "Nhuộm chàm tự làm, không thuê máy": of no hands.
  if (NOT_OF_HANDS.test(said)) return statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'khong');
  // "2 người phụ, không lương": helpers, and nobody hired.
  if (UNPAID.test(said)) return statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'co');
  if (NO_ONE.test(said) && !text.includes('?')) return [...statements.filter(({ fact }) => fact !== 'hires'), { fact: 'hires' as FactId, value: 'khong' }];
  if (HIRED_SOME.test(said) && !text.includes('?') && !statements.some(({ fact }) => fact === 'hires')) return [...statements, { fact: 'hires' as FactId, value: 'co' }];
  // "Còn 6 người làm kể cả hai vợ chồng": more than the two, and whose the others are is not said.
  if (COUPLE_OF_MORE.test(said)) return statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'khong');
  // "2 người đó là bác với cô con": those spoken of are of the house.
  if (THOSE_ARE_KIN.test(said) && !text.includes('?')) return [...statements.filter(({ fact }) => fact !== 'hires'), { fact: 'hires' as FactId, value: 'khong' }];
  if (SEASONAL.test(said)) return statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'co');
  if (text.split(/[,;.\n]/).some((piece) => WORK.test(spelled(piece).join(' '))) && !HIRED.test(said) && !text.includes('?') && !statements.some(({ fact }) => fact === 'hires')) return [...statements, { fact: 'hires' as FactId, value: 'khong' }];
  if (HIRED.test(said)) return statements;
  // "Nhà có 3 người làm, tôi với chồng với con gái".
  if (AT_WORK.test(said) && OF_HOUSE.test(said) && !text.includes('?') && !statements.some(({ fact, value }) => fact === 'hires' && value === 'khong')) return [...statements.filter(({ fact }) => fact !== 'hires'), { fact: 'hires' as FactId, value: 'khong' }];
  if (FAMILY.test(said)) return statements.map((one) => (one.fact === 'hires' && one.value === 'co' ? { ...one, value: 'khong' } : one));
  return AT_WORK.test(said) ? statements.filter(({ fact, value }) => fact !== 'hires' || value !== 'co') : statements;
};
/** "Có 3 người làm", "thuê 2 người thời vụ": of the house or hired, for how long, nobody has said. */
export const tellsOfHands = (text: string): boolean => { const said = spelled(text).join(' '); return SEASONAL.test(said) || (AT_WORK.test(said) && !HIRED.test(said) && !FAMILY.test(said)); };
const AT_WORK = /^(?:\S+ ){0,4}(?:\d+|hai|ba|bon|nam|sau|bay|tam) nguoi lam(?! (?:phu|them|giup|cong))\b/;
/** "2 vợ chồng với thằng con làm". */
const WORK = /^(?:(?:da|em|chi|anh|co|moi|nha|toan|thi) )*(?:2 |hai )?(?:vo chong|me con|bo con|nguoi nha|(?:em|chi|anh|toi|tui|minh|me|ma|bac|o|chong|vo) (?:voi|va|cung) (?:\S+ ){0,2}(?:con|chong|vo|chau|me|ma|bo|ba|ong))(?: (?:\S+ ){0,5})?(?: ?tu)? ?lam(?: (?:thoi|a|em|het|voi nhau|chu|khong|dau|ai))*$/;
/** "Thuê 2 lao động thời vụ": whether for a month is not said. */
const NO_MORE = /\b(?:khong|chua|khoi)(?: (?:co|can|dinh|phai))* (?:thue|muon) them\b/;
const NOT_OF_HANDS = /\b(?:khong|chua|chang)(?: (?:co|phai|di))* (?:thue|muon)(?: (?:them|cai|lo))? (?:may|xuong|dat|nha|kho|gia cong|xe|mat bang|ngoai gia cong|dich vu|thiet ke|tu van|quang cao|bao ve|ruong|vuon|ban|quay|lo|cho)\b(?!.*\b(?:thue|muon) (?:nguoi|ai|tho|lao dong|cong nhan)\b)/;
const NO_ONE = /\bkhong ai (?:thue|muon)(?: muon)? ai\b/;
/** "Em, vợ, 3 thợ thuê". */
const HIRED_SOME = /\b(?:su dung|thue|muon) \d+ (?:lao dong|cong nhan|nhan cong)\b(?! (?:thoi vu|mua vu))|\b(?:\d+|hai|ba|bon|nam|sau|bay|tam|chin|muoi|may|vai) (?:tho|nguoi|cong nhan|lao dong|dua|chi|anh)(?: lam)? (?:thue|cong|an luong)(?! (?:dat|xe|may|nha|mat|gian|thoi vu)\b)\b|\b(?:\d+|hai|ba|bon|nam|sau|may|vai) (?:nguoi|tho|dua|chi|anh)(?: lam)? (?:muon|thue)(?: lam)? (?:quanh nam|ca nam|lau dai|dai han|theo thang|co dinh)\b/;
const KIN = '(?:bac|chu|co|di|cau|mo|thim|duong|ong|ba|anh|chi|em|vo|chong|me|ma|bo|con|chau|con gai|con trai|con dau|con re|em gai|em trai|em dau|em re|anh trai|chi gai|anh re|chi dau|ba xa|ong xa|ong ngoai|ong noi|ba ngoai|ba noi)';
const THOSE_ARE_KIN = new RegExp(`\\b(?:nguoi|dua|ba|ong|chi|anh|co|tho)(?: (?:phu|lam))* (?:do|ay|kia|nay) (?:(?:toan|deu|cung|thi) )*la (?:(?:ca|toan) )?(?:nguoi nha|nguoi trong nha|ba con trong nha|(?:${KIN}(?: (?:ruot|ho))?)(?: (?:(?:voi|va|,) )?${KIN}(?: (?:ruot|ho))?)*)(?: (?:cua )?(?:em|con|toi|tui|minh|chau|nha em|nha toi|nha minh))?(?: (?:het|ca|thoi|chu|khong phai thue|a|do))*$`);
const UNPAID = /\bkhong (?:co |lay |nhan |tra |tinh )*(?:luong|tien cong|cong xa)\b(?! (?:cao|nhieu))|\b(?:lam|phu|giup) (?:khong cong|cong qua|tu nguyen)\b/;
const COUPLE_OF_MORE = /\b(?:[3-9]|\d\d+|nam|sau|bay|tam|chin|muoi) (?:nguoi|lao dong|nhan cong|tho)\b(?: \S+){0,4} (?:ke ca|tinh ca|gom ca|tinh luon|ke luon|co ca|gom|trong do)(?: (?:co|ca|hai|2))* (?:vo chong|chong|vo)\b(?!.*\b(?:con (?:trai|gai|dau|re)|ca nha|nguoi nha|ba con trong nha|anh em trong nha)\b)/;
const SEASONAL = /\b(?:thue|muon|lao dong|nguoi)\b.*\bthoi vu\b|\bthue\b.*\b(?:moi|tung) (?:vu|dot|lan)\b.*\bngay\b/;
const FAMILY = /\b(?:vo chong|nguoi nha|me con|bo con|ca nha|(?:anh em|nguoi|con chau|toan) trong nha)\b/;
const OF_HOUSE = /\b(?:em|toi|tui|o|chi|anh|minh|bac|me) (?:voi|va|cung|, )(?: \S+)?(?:chong|vo|con|me|bo|ong xa|ba xa)\b|\b(?:vo chong|me con|bo con|con cai|con gai|con trai|con dau)\b/;
const HIRED = /\b(?:thue|muon(?= (?:nguoi|tho|them|lao dong|\d|may|hai|ba|vai))|cong nhan|tho|lao dong)\b/;

/** "Hạng: 4 sao; lần đầu", of a form: what has no stars yet is to have those. */
const aimedAtFirst = (statements: readonly Statement[], text: string): readonly Statement[] =>
  statements.some(({ fact, value }) => fact === 'case' && value === 'lan_dau') && RANK_ALONE.test(text.normalize('NFC')) && !HAS_STARS.test(spelled(text).join(' ')) ? statements.map((one) => (one.fact === 'certificate-stars' ? { ...one, fact: 'stars' as FactId } : one)) : statements;
const RANK_ALONE = /(?<!\p{L})(?:hạng|hang)(?:\s+(?:sao|đăng ký|dang ky|dự kiến|du kien|muốn đạt|muon dat))?\s*[:\-–]\s*[345] sao/iu;
const HAS_STARS = /\b(?:dang|da|duoc|dat|cap|cong nhan)(?: \S+)? [345] sao\b|\b[345] sao (?:roi|tu|nam|cap)\b/;

/** "Nhắm 3 sao trước, sang năm lên 4": of several ranks the one for now. */
function aimedFirst(statements: readonly Statement[], text: string): readonly Statement[] {
  const aims = statements.filter(({ fact }) => fact === 'stars');
  const said = spelled(text).join(' ');
  const later = aims.length < 2 ? undefined : (LATER.exec(said) ?? ADVISED.exec(said) ?? BEYOND.exec(said))?.[1];
  return statements.filter(({ fact, value }) => fact !== 'stars' || String(value) !== later);
}
/** "3 sao thôi, mà mấy chị bên hội kêu làm 4 sao": what others would have. */
const ADVISED = /\b(?:keu|bao|bieu|noi|khuyen|xui|doi)(?: (?:la|nen|phai|lam|len|nham|thi|dang ky|em|chi|anh|minh|toi|chu|bac|co|ong|ba|chau|ho|htx|nha))* ([345]) sao\b/;
/** "3 sao thôi chứ 4 sao sao được": what is set against the one that is enough. */
const BEYOND = /\b[345] sao(?: (?:la|cung|thi|cho))?(?: (?:thoi|du|duoc roi|chac|mung|vua suc))+(?: (?:em|a|nha|nghe|roi|,))* ch[uo] (?:(?!khong |len |muon |lam |nham )\S+ ){0,3}?(?:len )?([345]) sao\b/;
const LATER = /\b(?:sang nam|nam (?:sau|toi)|sau nay|ve sau|dot sau|lan sau|tu tu|roi|mai mot)(?: (?:moi|se|tinh|thi|roi|len|hay|lam|phan dau|dat|nang|em|chi|anh|minh|nha))* ([345])\b/;

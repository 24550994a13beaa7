import { exactly } from '../text.ts';
import type { Hit, Token } from './lexicon.ts';

/* What typed without marks only sounds like a product. */

export const MAKING = new Set('lam lm xuat ban trong nuoi nau nghe bien ky dk pham sp ve mon voi va them ca hang ten rang det'.split(' '));

/** Whether a hit is other talk. */
export const onlySounds = (tokens: readonly Token[], hit: Hit): boolean => isOnTour(tokens, hit) || isAlready(tokens, hit) || points(tokens, hit) || givesBack(tokens, hit) || sellsTo(tokens, hit) || isVillage(tokens, hit) || isWhere(tokens, hit) || isFolk(tokens, hit) || isOwners(tokens, hit) || putsOff(tokens, hit) || isFirms(tokens, hit) || isOtherWord(tokens, hit) || isCentral(tokens, hit) || isHearing(tokens, hit) || goesAbroad(tokens, hit);

/** "Có xuất qua Nhật", "bán qua hàn": no fruit. */
const goesAbroad = (tokens: readonly Token[], { from, to }: Hit): boolean => to - from === 1 && tokens[from]!.exact === 'qua' && COUNTRIES.has(tokens[to]?.folded ?? '');
const COUNTRIES = new Set('nhat han my trung tau lao thai uc dai phap duc nga sing campuchia cam mien eu chau au a anh nuoc ben'.split(' '));

/** "Tour hái cà phê", "khách trải nghiệm làm nón": what guests do there. */
const isOnTour = (tokens: readonly Token[], { from }: Hit): boolean => {
  const before = tokens.slice(Math.max(0, from - 6), from);
  return /\b(?:tour|trai nghiem|cho khach|dua khach|khach (?:di|duoc|tu|den|toi|ve|o))(?: \S+){0,3}$/.test(before.slice(before.findLastIndex(({ breakAfter }) => breakAfter) + 1).map(({ folded }) => folded).join(' '));
};

/** "Công ty TNHH Nông sản Hương Rừng": behind what line they are in, a bare word is of their own name. */
const isFirms = (tokens: readonly Token[], { from, to }: Hit): boolean => {
  if (to - from > 1 || !tokens[from]!.upper || tokens[from]!.breakAfter || !tokens[to]?.upper) return false;
  const before = tokens.slice(Math.max(0, from - 9), from);
  const said = before.slice(before.findLastIndex(({ breakAfter }) => breakAfter) + 1).map(({ folded }) => folded).join(' ');
  return /\b(?:cong ty|cty|htx|hop tac xa|doanh nghiep|dntn|co so)\b.*\b(?:nong san|nong nghiep|thuc pham|thuong mai|dich vu|dau tu|san xuat|xuat nhap khau|phat trien)$/.test(said);
};

/** "Đủ cả rồi", "bán rồi" typed without marks name no roi. */
const isAlready = (tokens: readonly Token[], { from, to }: Hit): boolean => to - from === 1 && !tokens[from]!.accented && tokens[from]!.exact === 'roi' && from > 0 && !['qua', 'trai', 'cay'].includes(tokens[from - 1]!.folded);

const PONDED = new Set('dao duoi nuoi ca tom het cai mat bo hai ba may tung quanh ngoai'.split(' '));
const PONDS = new Set('ca tom nuoi nuoc dam vuon chuong'.split(' '));

/** "Làm nhỏ thôi", "cửa hàng", "nghe khó quá", "tên bố", "100 năm tuổi", "làm sau", typed without marks. */
const isOtherWord = (tokens: readonly Token[], { from, to }: Hit): boolean => {
  const [before = '', one, two = '', three = ''] = [tokens[from - 1]?.folded, tokens[from]!.exact, tokens[from + 1]?.folded, tokens[from + 2]?.folded];
  // "Ký hồi 2025", "hồi tháng 3": when.
  if (tokens[from]!.folded === 'hoi' && to - from === 1) return /^\d/.test(two) || WHEN.has(two);
  // "Làm trong bếp nhà", among words that bear their marks: where, and no drum.
  if (one === 'trong' && (tokens.some(({ accented }) => accented) || INSIDE.has(two))) return true;
  // "Bán lên tiktok", "hàng lên mạng", typed bare: where it goes, and no wool.
  if (one === 'len') return two !== '' && !tokens[from]!.breakAfter && !KNITS.has(before) && !KNITTED.has(two);
  // "Chết hết cả ao rồi", among words that bear their marks, "dao ao": where fish are kept, and no áo.
  if (one === 'ao' && to - from === 1) return tokens.some(({ accented }) => accented) || PONDED.has(before) || PONDS.has(two);
  // "Bán trái tươi", typed bare: fruit, and no clams.
  if (one === 'trai') return two === 'tuoi' || two === 'cay';
  // "Làm phụ với tui", "tui với vợ": tôi, but where bags are made.
  if (one === 'tui' && to - from === 1) return !(BAGS.has(two) || BAGGED.has(before));
  // "Đứa em", no melon.
  if (one === 'dua' && to - from === 1) return CHILD.has(two);
  // "Làm cái này", "lam cai thuong hieu": a thing, and no mustard.
  if (one === 'cai' && to - from === 1) return POINTED.has(two);
  // "Giám đốc", "kế hoạch", "bao bì": no vinegar, no millet, no gourd.
  if (one === 'giam') return DIRECTS.has(two);
  if (one === 'ke') return PLANS.has(two);
  if (one === 'bi' && before === 'bao') return true;
  // "Số tiếp nhận", "sở công thương": no scallop.
  if (one === 'so' && to - from === 1) return NUMBERS.has(two);
  // "Nhãn vậy còn thiếu gì": what is printed, and no longan.
  if (tokens[from]!.folded === 'nhan' && to - from === 1 && !GROWS_FRUIT.has(before)) return PRINTED.has(two);
  // "Đăng ký cả bánh trung thu nữa": as well, and no fish.
  if (one === 'ca' && to - from === 1 && MAKING.has(before)) return ALSO.has(two);
  // "Về quê", "dưới quê": home, and no cinnamon.
  if (one === 'que' && to - from === 1) return HOME.has(before);
  // "Làm luôn kẹo dừa": as well, and no eels.
  if (one === 'luon' && to - from === 1) return before !== 'nuoi' && from > 0 && tokens[to] !== undefined;
  // "Câu chuyện sản phẩm do tôi viết": by whom, and nothing of dó.
  if (one === 'do' && to - from === 1) return BY.has(two) || before === 'pham';
  // "Tôi đan giỏ tre", typed bare: who weaves, and no garlic.
  if (one === 'toi' && to - from === 1) return WEAVING.has(two);
  // "Em đan giỏ", typed bare: no đàn.
  if (one === 'dan' && to - from === 1) return WEAVERS.has(before);
  // "Mẹ làm nhỏ ở nhà".
  if (one === 'nho') return SMALL.has(two) || (before === 'lam' && two === 'o' && tokens[to + 1]?.folded === 'nha');
  // "Giấy của mẹ đến tháng 3", typed bare: until when, and no sesame.
  if (one === 'me' && two === 'den') return /^(?:\d.*|thang|ngay|nam|het|khi|luc|bay|gio|xa|noi)$/.test(three);
  // "Mua thêm của mấy hộ": whose.
  if (one === 'cua') return two === 'hang' || (to - from === 1 && BOUGHT.has(before) && (OWNERS.has(two) || OF_MANY.has(two)));
  // "Để chị làm sau": later, unless fruit is spoken of.
  if (one === 'sau' && two !== 'rieng') return !LATER.has(before) && !LATER.has(two);
  // "Ten cu la xa Quynh Loc", "nhan moi": old and new; củ, mơi typed without marks.
  if ((one === 'cu' || one === 'moi') && (to - from === 1 || two === 'do') && OF_NAME.has(before)) return true;
  if (one === 'gui') return SENT.has(two);
  if (one === 'nghe') return HARD.has(two) && (three === 'qua' || three === 'lam' || two !== 'kho');
  if (one === 'bo') return to - from === 1 && (before === 'ten' || two === 'mat' || OWNERS.has(two));
  // "Kiểm nghiệm lại hằng năm", "làm năm 2024": a year.
  return one === 'nam' && (/^(?:19|20)\d\d$/.test(two) || YEARLY.has(before) || (two.startsWith('tuoi') && /^\d+$/.test(before)));
};
const BY = new Set('em toi tui minh chi anh nha ben chinh htx hop con chau chung ong ba co chu bac vo chong cong'.split(' '));
const KNITS = new Set('dan det moc soi cuon do thu bup hoa'.split(' '));
const KNITTED = new Set('dan det moc thu handmade va voi cung'.split(' '));
const WEAVING = new Set('dan det theu moc nau trong nuoi lam ban'.split(' '));
const WEAVERS = new Set('toi tui em chi anh minh nha me ba co con bac ngoi tu'.split(' '));
const INSIDE = new Set('sieu nha bep xa tinh huyen cho xom lang ban thon tu nam thang tuan'.split(' '));
const BOUGHT = new Set('mua them nhap gom lay thu'.split(' '));
const OF_MANY = new Set('may cac nhung hai nguoi'.split(' '));
const CHILD = new Set('em con chau nho ban gai trai ut'.split(' '));
const DIRECTS = new Set('doc sat dinh khao thi'.split(' '));
const GROWS_FRUIT = new Set('trong ban trai cay qua vuon'.split(' '));
const PRINTED = new Set('vay nay the do kia con thieu sai da chua bi ok dung duoc on moi cu mac phu goc em chi cua in ghi dan'.split(' '));
const NUMBERS = new Set('tiep cong luong dien lo hieu dang giay phieu bo ban ho nguoi san tien dot sao diem voi nong khoa van xay tai quyet thu tu'.split(' '));
const PLANS = new Set('hoach toan ben khai'.split(' '));
const POINTED = new Set('nay do kia ay gi nao chi day ni thuong nhan logo ten giay web nha xuong tiem'.split(' '));
/** Goods that no fish is called by. */
const ALSO = new Set('banh keo ruou gao tra bun mien hai ba bon mat tinh xoi gom chieu ao khan tui nuoc'.split(' '));
const BAGS = new Set('xach vai coi giay tho deo du may dan det'.split(' '));
const BAGGED = new Set('may dan det'.split(' '));
const HOME = new Set('ve o duoi tren nha dong lang ben cung xa que nguoi mien ngoai tai khoi ra len xuong nghi'.split(' '));
const YEARLY = new Set('hang moi tung cuoi dau giua suot quanh'.split(' '));
const WHEN = new Set('thang nam dau cuoi hom tet truoc do nao xua tuan ngay giua sang chieu moi'.split(' '));
const LATER = new Set('qua trai cay dam ngam say muoi chua'.split(' '));
const OF_NAME = new Set('ten nhan mau xa phuong chi giay ban phieu loai logo bao bi dot nam nguoi doc'.split(' '));
const SENT = new Set('mau hang ho don giay tien cho di qua len ra xa lai anh kem'.split(' '));
const SMALL = new Set('thoi le lam xiu ti qua hon'.split(' '));
const HARD = new Set('kho met roi phuc rac noi nhieu'.split(' '));

/** "Hội đồng trung ương" typed without marks is no đông trùng. */
const isCentral = (tokens: readonly Token[], { from, to }: Hit): boolean => tokens[from]!.exact === 'dong' && tokens[from + 1]?.exact === 'trung' && (tokens[from + 2]?.folded === 'uong' || (to > from && tokens[from - 1]?.folded === 'hoi'));

/** "Nghe bảo thế": heard, and no nghệ. */
const isHearing = (tokens: readonly Token[], { from, to }: Hit): boolean => to - from === 1 && tokens[from]!.exact === 'nghe' && TOLD.has(tokens[to]?.folded ?? '');
const TOLD = new Set('bao noi don ke dau'.split(' '));

/** "Để đó đã" typed without marks is nothing of stone. */
const putsOff = (tokens: readonly Token[], { from, to }: Hit): boolean => to - from === 2 && tokens[from]!.exact === 'do' && tokens[from + 1]!.exact === 'da' && tokens[from - 1]?.folded === 'de';

/** "Hàng của em", "sản phẩm của nhà" typed without marks: whose it is, and no crab. */
const isOwners = (tokens: readonly Token[], { from, to }: Hit): boolean => to - from === 1 && tokens[from]!.exact === 'cua' && OWNERS.has(tokens[to]?.folded ?? '') && ['hang', 'pham', 'sp', 'mon', 'mat'].includes(tokens[from - 1]?.folded ?? '');
const OWNERS = new Set('em toi tui minh chi anh nha ben co chu bac ong ba ho htx hop cong xa lang bon tui nguoi dan con chau me ma bo vo chong thim di cau mo'.split(' '));

/** "Hợp đồng với dân trồng lúa" typed without marks: people, and nothing woven. */
const isFolk = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  (to - from === 1 && tokens[from]!.exact === 'dan' && (tokens[to]?.folded === 'trong' || FOLK.has(tokens[from - 1]?.folded ?? ''))) ||
  (tokens[from - 2]?.folded === 'dan' && GROWS.has(tokens[from - 1]?.folded ?? '') && FOLK.has(tokens[from - 3]?.folded ?? ''));
const GROWS = new Set(['trong', 'nuoi', 'lam']);
const FOLK = new Set('voi cua nguoi nong ba cho'.split(' '));

/** "Gốm ở Bát Tràng": where, and no product. */
const isWhere = (tokens: readonly Token[], { from, to }: Hit): boolean => to - from >= 2 && !tokens[from - 1]?.breakAfter && AT.has(tokens[from - 1]?.folded ?? '') && tokens[from - 1]!.exact !== O_MAI;
const AT = new Set(['o', 'tai']);
const O_MAI = exactly('ô');

/** "ở bản Lác, xã Mai Châu" typed without marks sells no lạc. */
const isVillage = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  VILLAGE.has(tokens[from - 1]?.folded ?? '') && (tokens[from - 2]?.folded === 'o' || tokens[from - 2]?.folded === 'tai' || ((tokens[from - 1]?.folded !== 'ban' || tokens[from]!.accented) && ['xa', 'phuong'].includes(tokens[to]?.folded ?? '')));
const VILLAGE = new Set('ban thon xom ap lang buon khu to'.split(' '));

/** "cái giấy đó hết hạn rồi" typed without marks is no giấy dó, nor is "giấy do UBND tỉnh cấp". */
const points = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  to - from === 2 && tokens[from]!.folded === 'giay' && tokens[from + 1]!.folded === 'do' && tokens[from + 1]!.exact === 'do' && (tokens[from]!.exact !== 'giay' || POINTING.has(tokens[from - 1]?.folded ?? '') || ENDING.has(tokens[to]?.folded ?? '') || ISSUERS.has(tokens[to]?.folded ?? ''));
const ISSUERS = new Set('ubnd uy xa phuong huyen tinh so bo cuc chi phong trung co nha vien'.split(' '));
/** "Xã trả lại", "bị trả lại" typed without marks names no trà lài. */
const givesBack = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  to - from === 2 && tokens[from]!.exact === 'tra' && tokens[from + 1]!.exact === 'lai' && from > 0 && !MAKING.has(tokens[from - 1]!.folded) && !tokens[from - 1]!.breakAfter;
/** "Bán cho khách" typed without marks carries nobody; "khách du lịch" are who buys. */
const sellsTo = (tokens: readonly Token[], { from }: Hit): boolean =>
  (tokens[from]!.exact === 'cho' && SELLING.has(tokens[from - 1]?.folded ?? '')) || (tokens[from]!.folded === 'du' && (tokens[from - 1]?.folded === 'khach' || (tokens[from - 1]?.folded === 'cho' && ['may', 'cac', 'nhung'].includes(tokens[from - 2]?.folded ?? ''))));
const SELLING = new Set('ban giao gui ship dua biet'.split(' '));
const POINTING = new Set('cai to cac nhung may can xin nop thieu mat khoi van'.split(' '));
const ENDING = new Set('het mat cap con mua xin nop dau bao may ai ha thi phai sao la'.split(' '));

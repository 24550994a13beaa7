import { exactly } from '../text.ts';
import { known, provinceFound } from './listed.ts';
import { indexOf, type Places } from './places.ts';
import { isOfPlaces } from './shape.ts';
import { isStop, type Token } from './tokens.ts';

/* How far a name goes. */

export const NOT_NAMES = new Set('bieu cham duyet ky xac bao noi tra hen thu se phai can danh quan ly kiem doi bat yeu lai hoi em minh toi chi anh nha nay do kia nao gi dau a khac nghe la lam co khong thi va voi tinh huyen minh ben que cho duoi tren day ay chua roi ma nop gui cap nhan no keu hay hoac cung con xa ho dan viet ngoai gan giua canh phia cuoi cho tren vua r nhe nha nhac'.split(' '));

/** "Xã làm gì", typed without marks or with those of that word; "xã lâm bình" is a name. */
const isNoName = ({ raw, folded }: Token, next: Token | undefined): boolean => isRather(raw, folded, next) || NOT_NAMES.has(folded) && (raw.toLowerCase() === folded || NO_NAMES_TYPED.has(exactly(raw)) || !isOfPlaces(next?.folded ?? ''));
const NO_NAMES_TYPED = new Set('biểu chậm chấm duyệt ký kí xác báo bảo nói nơi trả hẹn thu sẽ phải cần đánh danh quản quan lý kiểm kiếm đòi đổi đợi đội bắt yêu lại hỏi hội hồi em mình tôi tới chị chỉ chi anh nhà này đó kia nào gì đâu đầu ạ khác nghe nghề là làm có cơ cô không thì thi và với vơi tỉnh tính huyện bên bến quê cho chợ dưới trên đây dạy ấy chưa chứa rồi mà mã nộp gửi cấp nhận nhãn hay hoặc cũng còn con xã hộ hồ dân dán viết việt ngoài gần giữa cạnh phía cuối nó kêu r nhé nha nhắc'.split(' ').map(exactly));

/** "Ở phường chứ hk phải xã", "o xa chu khong phai phuong". */
const isRather = (raw: string, folded: string, next: Token | undefined): boolean => RATHER.has(exactly(raw)) || ((folded === 'chu' || folded === 'cho') && NOT.has(next?.folded ?? ''));
const RATHER = new Set(['chứ', 'chớ'].map(exactly));
const NOT = new Set('khong ko k hk hong hok hem dau chang kg khg'.split(' '));

/** "Xã bác vừa sáp nhập": who speaks, and what befell it. */
const SPEAKERS = new Set('bac chu cu ong ba di cau chau bon tui thay'.split(' '));
const isSpeaker = (first: Token, next: Token | undefined): boolean => SPEAKERS.has(first.folded) && !first.upper && next !== undefined && !next.upper && (BEFALLS.has(next.folded) || next.folded === 'moi');
const BEFALLS = new Set('vua gio nay da dang bi sap cung thi la co khong chua nhap doi'.split(' '));

/** "Thời hạn xã xử lý", "xã tiếp nhận hồ sơ": what the office does. */
const DONE_THERE = new Set(['xu ly', 'dang ky', 'lam giay', 'chung nhan', 'chung thuc', 'cong nhan', 'tiep nhan', 'thong bao', 'tham dinh', 'ho tro', 'phan cong', 'phat hien', 'giu lai', 'giu ho', 'goi len', 'goi dien', 'phe duyet', 'lap bien', 'lap danh', 'lap hoi', 'lap ho', 'lap to', 'lap bao', 'lap van', 'moi hoi', 'thanh lap', 'to chuc', 'trien khai', 'huong dan', 'scan de', 'scan lai', 'scan cho', 'dong dau', 'quay lai']);
const isDoneThere = (first: Token, next: Token | undefined): boolean => !first.upper && DONE_THERE.has(`${first.folded} ${next?.folded ?? ''}`);

/** One to four words that can be a name: a listed one, capitals, or up to a word that begins something else. */
export function nameAfter(tokens: readonly Token[], from: number, places: Places): { text: string; to: number } | undefined {
  const first = tokens[from];
  // "Ký với xã năm 2024".
  if (first && ['nam', 'thang', 'ngay'].includes(first.folded) && /^\d/.test(tokens[from + 1]?.raw ?? '')) return undefined;
  if (!first || isDoneThere(first, tokens[from + 1]) || isSpeaker(first, tokens[from + 1]) || (isNoName(first, tokens[from + 1]) && !first.upper && !isMarket(first, tokens[from + 1]) && !mayBegin(tokens, from, places))) return undefined;
  for (const width of [4, 3, 2, 1]) {
    const slice = tokens.slice(from, from + width);
    if (slice.length === width && known(slice.map((token) => token.folded).join(' '), places) && !slice.some((_, n) => n > 0 && beginsProvince(tokens, from + n, places))) return { text: slice.map((token) => token.raw).join(' '), to: from + width };
  }
  const taken: Token[] = [];
  for (let i = from; i < tokens.length && taken.length < 3; i += 1) {
    const token = tokens[i]!;
    // "xã Khánh Lâm", and nothing after it.
    if (taken.length > 0 && !(taken.length === 1 && isMarket(taken[0]!, token)) && isStop(token) && !token.upper && !(taken.length === 1 && ENDS_NAME.has(token.raw) && isEnd(tokens, i + 1, places))) break;
    if (taken.length === 0 && isStop(token) && !token.upper && !NOT_NAMES.has(token.folded) && !mayBegin(tokens, from, places)) break;
    // "xã Vân Đồn Quảng Ninh" typed without a comma.
    if (taken.length >= 2 && beginsProvince(tokens, i, places)) break;
    if (token.folded === 'thanh' && tokens[i + 1]?.folded === 'pho') break;
    if (taken.length > 0 && taken[0]!.upper && !token.upper) break;
    // "Tả Van Sa Pa": two names.
    if (taken.length === 2 && isFourth(tokens, i, from)) break;
    if (taken.length === 2 && !token.upper && !isThird(tokens, i, places)) break;
    taken.push(token);
    if (token.breakAfter) break;
  }
  const { begins, goesOn } = indexOf(places);
  // "Xa chieng co nha may": hardly a commune has one syllable; how far its name goes is not plain.
  if (taken.length === 0 || (taken.length === 1 && isCutOff(tokens, from, places))) return undefined;
  // "Xã hứa tháng sau", "xã đóng cửa rồi": typed small, of syllables that no commune's name has.
  if (!taken[0]!.upper && !taken.every(({ raw }, i) => (i === 0 ? begins : goesOn).has(exactly(raw)))) return undefined;
  return { text: taken.map((token) => token.raw).join(' '), to: from + taken.length };
}

const isFourth = (tokens: readonly Token[], at: number, from: number): boolean => {
  const run = tokens.slice(from, from + 5);
  const end = run.findIndex(({ upper }) => !upper);
  return (end < 0 ? run.length : end) === 4 && at === from + 2 && run.slice(0, 3).every(({ breakAfter }) => !breakAfter);
};

const isCutOff = (tokens: readonly Token[], from: number, places: Places): boolean => {
  const [first, next] = [tokens[from]!, tokens[from + 1]];
  return !first.upper && !first.breakAfter && next !== undefined && ENDS_NAME.has(next.raw) && !beginsProvince(tokens, from + 1, places);
};

/** "xa minh tan", "xã côn minh": a word that mostly is none of a name, with another that is. */
function mayBegin(tokens: readonly Token[], from: number, places: Places): boolean {
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  if (!second || first.breakAfter || !BEGINS.has(first.folded) || PLAIN_TYPED.has(exactly(first.raw)) || !isOfPlaces(second.folded)) return false;
  if ((first.folded === 'hoi' && TALKS.has(second.folded)) || (first.folded === 'ban' && SOLD.has(second.folded))) return false;
  const closes = isEnd(tokens, from + 2, places) || (isEnd(tokens, from + 3, places) && isOfPlaces(tokens[from + 2]?.folded ?? ''));
  return closes && (!isStop(second) || ENDS_NAME.has(second.raw)) && !(NOT_NAMES.has(second.folded) && !ENDS_NAME.has(second.raw));
}

/** "Xã Chợ Gạo": chợ is a word of names; typed bare before what such a name goes on with. */
export const isMarket = (first: Pick<Token, 'raw' | 'folded'>, next: Pick<Token, 'folded'> | undefined): boolean => first.folded === 'cho' && next !== undefined && (first.raw.toLowerCase() === 'chợ' || MARKETS.has(next.folded));

export const MARKETS = new Set('gao moi lach don ra vam lau chu'.split(' '));
const BEGINS = new Set('a minh chi ky thu ly hoi lai nha con do viet quan kiem danh phia gan cap ben dan la tra ban'.split(' '));

/** "xa hoi hoa": xã hội hóa. */
const TALKS = new Set('hoa nghi nhap dong phu chu'.split(' '));

/** "Xa ban hang", "xa ban nuoc mam": bán. */
const SOLD = new Set('hang ra cho le buon san di lai nuoc ca ga vit lon bo che tra gao mat do quan binh'.split(' '));

/** Typed with their marks these are that word. */
const PLAIN_TYPED = new Set('ạ trả hội mình chị hỏi lại nhà còn đó viết cấp bên là đánh phía gần kiểm quản ký'.split(' ').map(exactly));

/** Typed bare they end a name as well as they begin something else. */
const ENDS_NAME = new Set('lam trong minh ho lâm trọng hồ hộ co anh nhe nhé hoi ban cu chi'.split(' '));

/** Nothing of a name comes after: the end, a break, a word that begins something else, a province. */
const isEnd = (tokens: readonly Token[], at: number, places: Places): boolean =>
  at >= tokens.length || tokens[at - 1]!.breakAfter || (isStop(tokens[at]!) && !tokens[at]!.upper) || beginsProvince(tokens, at, places);
const beginsProvince = (tokens: readonly Token[], at: number, places: Places): boolean => [4, 3, 2, 1].some((width) => isProvince(tokens.slice(at, at + width), width, places));

/** "xa mu cang chai", "xã đắk rơ wa": names of three syllables mostly stand at the end of what is said. */
const isThird = (tokens: readonly Token[], at: number, places: Places): boolean =>
  /^\p{L}/u.test(tokens[at]!.raw) && !NOT_NAMES.has(tokens[at]!.folded) && !NO_THIRD.has(tokens[at]!.folded) && isEnd(tokens, at + 1, places);
const NO_THIRD = new Set('e c k nghen nghe het that luon nhi vay the thoi xong day nua gap som kho ok han ruou che tra gao mat nem cha mam day lun ne hen nhe sao'.split(' '));
const isProvince = (slice: readonly Token[], width: number, places: Places): boolean => slice.length === width && provinceFound(slice.map((token) => token.folded).join(' '), slice.map((token) => token.raw).join(' '), places) !== undefined;

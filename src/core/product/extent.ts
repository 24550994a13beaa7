import { isOfPlaces } from '../place/shape.ts';
import type { Token } from './lexicon.ts';
import { exactly, fold } from '../text.ts';

/* Where the name of a product ends inside a sentence. */

const STOP = 'hkd tn ni nớ tề theo ghi có đã chưa rồi ở tại muốn mún cần thì với và mà đk dk đkkd dkkd đang xin này đó do nhà bên em e c chị anh mình tôi của cho được đc dc là làm nhưng vs để mang bán mua nhập gửi nộp hỏi thế nào không khong ko k a à ạ nhé nhỉ còn cũng nữa thêm ngon lắm rất hay hoặc từ ngày năm mục nhất tham gia ocop sao htx cơ sở hồ đến vào lên ra dùng xài tháng trước sau hết xong thiếu kiểm phải mới vừa bị nếu bao giờ gì ơi chứ đi nha nhen đây vậy thôi nên thuê xã phường tỉnh huyện quận thôn xóm ấp hồi nãy mất luôn à hả hở nhỉ rứa mô răng trên online onl shopee tiktok facebook zalo mạng ad admin shop giữ sếp chiếm giùm giúp dùm'.split(' ');
/** Typed without marks "rang" is roasted before it is răng, why. */
const STOP_FOLDED = new Set(STOP.map(fold).filter((word) => word !== 'rang'));
/** Typed without their marks these are đất, bò, sữa, cùng. */
const STOP_EXACT = new Set([...STOP, 'đạt', 'nỏ', 'nì', 'chừ', 'bỏ', 'sửa', 'cũng', 'tới', 'giữ', 'xóa', 'xoá'].map(exactly));

const LONGEST_NAME = 7;

/** The name goes on over words that describe it, until one that begins something else. */
export function extent(tokens: readonly Token[], from: number, named: number): number {
  let to = named;
  while (to < tokens.length && to - from < LONGEST_NAME && !tokens[to - 1]!.breakAfter && !begins(tokens, to) && (!isStop(tokens[to]!) || isSour(tokens, to) || isMang(tokens, to) || endsPlace(tokens, to, named))) to += 1;
  return to;
}

/** "Kieu chua ngot": typed without its mark chua, sour, is no chưa. */
const isSour = (tokens: readonly Token[], at: number): boolean => tokens[at]!.folded === 'chua' && TASTES.has(tokens[at + 1]?.folded ?? '');
const TASTES = new Set(['ngot', 'cay']);

/** "Tra mang cau", "sup mang tay": typed without its marks no mang, to carry. */
const isMang = (tokens: readonly Token[], at: number): boolean => tokens[at]!.folded === 'mang' && !tokens[at]!.accented && MANGS.has(tokens[at + 1]?.folded ?? '');
const MANGS = new Set(['cau', 'tay', 'cut', 'tre', 'truc', 'le', 'rung']);

/** "Tinh dầu tràm á"; Đông Á is a name. */
const SIGHED = exactly('á');
const isStop = ({ accented, exact, folded, upper }: Token): boolean => (exact === SIGHED && !upper) || (accented ? STOP_EXACT.has(exact) : STOP_FOLDED.has(folded));

/** "mắm 3 sao", "mắm lần đầu", "mắm thay vì bánh", "gốm bắt đầu": a name ends before two words that say which stars, which case, instead of what, or what is done. */
const begins = (tokens: readonly Token[], at: number): boolean => {
  const [one, next = ''] = [tokens[at]!.folded, tokens[at + 1]?.folded];
  return isAged(tokens, at) || isNumbered(tokens, at) || isBranded(tokens, at) || PAIRS.has(`${one} ${next}`) || (OF_SORT.has(one) && /^\d/.test(next)) || (OF_THEM.has(one) && (DO.has(next) || /^[1-5]$/.test(next)) && !tokens[at + 1]!.upper) || (one === 'hien' && (NOW.has(next) || /^\d$/.test(next))) || (OF_PAPER.has(one) && DATED.test(next)) || (one === 'dat' && REACHED.test(next)) || (one === 'van' && GOES_ON.has(next)) || (next === 'sao' && /^[1-5]$/.test(one)) || (SPAN.has(next) && /^\d+$/.test(one)) || (ABOUT.has(one) && SPAN.has(tokens[at + 2]?.folded ?? '') && (/^\d+$/.test(next) || FEW.has(next))) || isLand(one, next) || isPrice(one, next) || (next === 'do' && /^\d+$/.test(one)) || (DAYS.has(one) && AGO.has(next)) || (next === 'doi' && FEW.has(one)) || (TENS.has(next) && (FEW.has(one) || /^\d$/.test(one))) || (tokens[at]!.breakAfter && [one, next].every((word) => /^\d{1,2}$/.test(word)));
};
/** "Nước mắm cá cơm ủ chum 14 tháng": how long it lies, and in what. */
const isAged = (tokens: readonly Token[], at: number): boolean => AGES.has(tokens[at]!.exact) && AGED.test(tokens.slice(at + 1, at + 6).map(({ folded }) => folded).join(' '));
const AGES = new Set(['u', 'ủ', 'muoi', 'muối', 'ngâm', 'ngam', 'chượp'].map(exactly));
const AGED = /^(?:(?:trong|chum|thung|go|ang|hu|lu|vai|khap|be|ham|nap|duoc|hon|tren|gan|du|khoang) ){0,4}\d+ (?:thang|nam|ngay|tuan)\b/;
/** "Chả cá hiệu Cô Ba": what it is sold as. Phố Hiến and Trung Hiếu are places. */
const isBranded = (tokens: readonly Token[], at: number): boolean => tokens[at]!.folded === 'hieu' && !tokens[at]!.upper && !['thuong', 'nhan'].includes(tokens[at - 1]!.folded) && (tokens[at]!.exact === BRAND || !tokens[at]!.accented) && tokens[at + 1] !== undefined;
const BRAND = exactly('hiệu');
/** "Nước mắm loại 35 độ". */
const OF_SORT = new Set(['so', 'loai', 'hang', 'size']);
/** "Bưởi da xanh 2ha", "cam 300 gốc": how much of it grows. */
const isLand = (one: string, next: string): boolean => /^\d+(?:ha|hecta|m2)$/.test(one) || (/^\d+$/.test(one) && GROWS_ON.has(next));
/** "Nem chua 60k", "mật ong 200 nghìn": what it costs. */
const isPrice = (one: string, next: string): boolean => /^\d+(?:k|tr|ngan|nghin|vnd)$/.test(one) || (/^\d+$/.test(one) && MONEY.has(next));
const MONEY = new Set('nghin ngan dong trieu vnd'.split(' '));
const GROWS_ON = new Set('ha hecta m2 goc'.split(' '));
/** "1. cà phê bột 2. mắc ca sấy": the number of the next. */
const isNumbered = (tokens: readonly Token[], at: number): boolean => {
  const { folded, breakAfter } = tokens[at]!;
  return breakAfter && /^[2-9]$/.test(folded) && tokens.slice(0, at).some((one) => one.breakAfter && one.folded === String(Number(folded) - 1));
};
/** "Chiếu cói 40 năm rồi", "tương nếp gần 40 năm": how long, and no name. So is a day: "trà dây 10/9/2026". */
const ABOUT = new Set('gan hon khoang tam duoc cung ca ngot'.split(' '));
const SPAN = new Set('nam thang tuan ngay doi'.split(' '));
/** "Mật ong cấp 20/3/2024", "mật ong ký 15/12/2023": which day its paper is of. */
const OF_PAPER = new Set(['cap', 'ky']);
/** "Mật ong đạt 3 sao". */
const REACHED = /^(?:[1-5]|sao|ocop|chuan|giai|ba|bon|nam)$/;
/** "Xoai say van lam". */
const GOES_ON = new Set('lam ban con chua co dang muon giu de nuoi trong nau'.split(' '));
const DATED = /^(?:\d+|ngay|thang|nam|hom|hoi|tu|xong)$/;
/** "Chè vằng bác trồng", "tương ớt cô làm": who makes it; bạc hà and cổ thụ are what it is of. */
const OF_THEM = new Set('bac co chu ong ba di cau chau con tui o'.split(' '));
const DO = new Set('con chi lai van dinh tinh co lam trong nuoi nau mua ban tu thi cung dang da moi muon che xin gui goi dat duoc dc'.split(' '));
/** "Tinh dầu hiện 3 sao", "mật ong hiện đang bán". */
const NOW = new Set('nay tai dang co da chua dat duoc la'.split(' '));
/** "Nuôi ong hôm trước": when they wrote. */
const DAYS = new Set('hom bua hoi lan dot'.split(' '));
const AGO = new Set('truoc qua kia nay no roi nao'.split(' '));
/** "Thạch dừa mấy chục năm nay". */
const TENS = new Set(['chuc', 'muoi', 'tram']);
const FEW = new Set('hai ba bon nam sau bay tam chin may nhieu vai'.split(' '));
const PAIRS = new Set(['chung day', 'chung xuong', 'chung bep', 'chung lo', 'chung may', 'chung ho', 'chung mot', 'chung 1', 'chung giay', 'to hop', 'cong ty', 'giay an', 'giay attp', 'giay vsattp', 'giay 3', 'giay 4', 'giay 5', 'giay chung', 'giay dang', 'ben em', 'ben minh', 'ben toi', 'ben tui', 'nhan dang', 'nhan chua', 'nhan roi', 'nhan thi', 'tinh xin', 'tinh len', 'tinh lam', 'tinh dang', 'dinh len', 'moi ky', 'vua ky', 'attp co', 'attp roi', 'attp chua', 'hop tac', 'doanh nghiep', 'chi can', 'chi muon', 'chi dinh', 'chi nham', 'so tiep', 'so cong', 'so phieu', 'so hieu', 'so giay', 'so tcb', 'song song', 'nhu cu', 'nhu truoc', 'nhu thuong', 'binh thuong', 'thanh vien', 'dang hoang', 'dan hoang', 'han hoi', 'day du', 'ho khau', 'bo may', 'bo nao', 'bo so', 'bo mo', 'bo gi', 'thuoc bo', 'thuoc nhom', 'thuoc tieu', 'tinh la', 'tinh vao', 'lan dau', 'lau lam', 'lau roi', 'lau nay', 'lau nam', 'lau qua', 'ten nhan', 'ten thuong', 'ten la', 'ten goi', 'nhan phai', 'nhan can', 'nhan co', 'nhan gom', 'nang hang', 'danh gia', 'thay vi', 'thay cho', 'dong goi', 'dong chai', 'dong hop', 'dong hu', 'dong lo', 'dong tui', 'dong bich', 'dong bao', 'dong thung', 'dong ong', 'hut chan', 'bat dau', 'dang ky', 'cong bo', 'tu cong', 'nhap khau', 'xuat khau', 'ho kinh', 'ho gia', 'nhan ghi', 'nhan dan', 'nhan in', 'nang len', 'nang sao', 'lan hang', 'lai muon', 'lai lam', 'lai dinh', 'sang nam', 'qua nam', 'bo ra', 'nham 3', 'nham 4', 'nham 5', 've roi', 've toi', 've lai', 'may diem', 'may nam', 'may thang', 'may ngay', 'may phan', 'may sao', 'may giay', 'may muc', 'may loai', 'may cai', 've chiet', 've dong', 'bay gio', 'hien gio', 'luc nay', 'dao nay', 'vo dum', 'vo gium', 'vo giup', 'vo luon', 'vo ho', 'ho em', 'ho chi', 'ho minh', 'ho toi', 'ho tui', 'ho cai', 'ho voi', 'xuat cho', 'xuat di', 'xuat ra', 'xuat sang', 'xuat qua', 'xuat ban', 'san xuat', 'chi san', 'chi lam', 'chi nau', 'chi ban', 'chi trong', 'chi mot', 'chi theo']);

/** "mat ong rung u minh", "ga doi yen the": typed bare, and the end of a place's name before it is mình, thế. */
const endsPlace = (tokens: readonly Token[], at: number, named: number): boolean => {
  const [token, before] = [tokens[at]!, tokens[at - 1]!];
  if (at <= named || !ENDS_PLACE.has(token.folded) || (token.exact !== token.folded && token.exact !== THE) || before.breakAfter) return false;
  return before.folded.length === 1 || (isOfPlaces(before.folded) && (token.breakAfter || at + 1 === tokens.length));
};
const ENDS_PLACE = new Set(['minh', 'the']);
const THE = exactly('thế');

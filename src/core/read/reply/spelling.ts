import { fold } from '../../text.ts';

/* How words are typed in a chat and said in the regions, each with the word we read them as. */

const TYPED: Readonly<Record<string, string>> = {
  không: 'kg k ko kh hk hok hong hông hổng hỏng hem hôn hỉm hăm khum nỏ khôg khong k0 đếch hong hg hok',
  chẳng: 'chả chẵng', được: 'dc đc dx đặng đựoc đuợc', 'đăng ký': 'đk dk dki đki dky đky đkí đký', ký: 'kí', rồi: 'r rùi rui ròi oy gòi', gì: 'j gj ji', vậy: 'z zậy dzậy dậy zay v rứa dợ zợ',
  người: 'ng ngừi ngừ ngườ pax', với: 'vs zới dới', 'vợ chồng': 'vc', vợ: 'vk vơ dzợ', chồng: 'ck chông', 'tham gia': 'tgia', 'số lượng': 'sl', trước: 'trc', suất: 'xuất', cũng: 'cx cug củng', mình: 'm mk mik mjh mìn', thôi: 'thui thoy hoi', luôn: 'lun luông', quá: 'wá', qua: 'wa', biết: 'bt bít bit bik', nhiều: 'nhìu nhiu', muốn: 'mún mun',
  'mọi người': 'mn', 'bao nhiêu': 'bn', 'thế nào': 'ntn', nhưng: 'nhg nhưg', 'nhưng mà': 'nma nhma', chưa: 'chx ch chưả', 'cơ sở': 'cs', 'gia đình': 'gđ', 'hồ sơ': 'hs hso', 'sản phẩm': 'sp', 'giấy chứng nhận': 'gcn', 'công ty': 'cty', 'kết quả': 'kq', 'số điện thoại': 'sđt sdt', làm: 'lm mần', giờ: 'h jo', hôm: 'hum bữa bửa', 'hôm nay': 'hnay', đang: 'đag dag', 'chuẩn bị': 'cbi cb', 'danh sách': 'ds',
  ok: 'oke okie oki okla okay oce oc okê', ừ: 'uk uh uhm um ừm uhmm ừa u ờ ò uầy', vâng: 'zang dzang vg',
  chị: 'c chj', em: 'e iem', tôi: 'tui tớ tao tau tuôi t choa', tụi: 'bọn tụi chúng', chứ: 'chớ', đâu: 'mô', sao: 'răng', đó: 'nớ đấy', này: 'ni', 'ông ấy': 'ổng', 'bà ấy': 'bả', 'anh ấy': 'ảnh', 'bên ấy': 'bển', mẹ: 'mạ má bầm u', bố: 'tía bọ', 'hợp tác xã': 'ht htx', 'ủy ban': 'ub ubnd', 'cảm ơn': 'tks thanks thank thks', cảm: 'cám', ấy: 'áy', 'điện thoại': 'đt',
  nhé: 'nghen hen nha nhe nhá ngen hí hỉ nhea nhen hén', nè: 'nì', vào: 'vô zô', sinh: 'sanh', thật: 'thiệt', bệnh: 'bịnh', về: 'zìa dìa', 'xin lỗi': 'xl', 'không sao': 'ksao', 'không biết': 'kbt kb', giùm: 'dùm zùm',
};
const MARKED: ReadonlyMap<string, string> = new Map(Object.entries(TYPED).flatMap(([meant, all]) => all.split(' ').filter(Boolean).map((typed): [string, string] => [typed, meant])));
/** In a text without marks these are words of their own: nhà, hẹn, hơn, mày. */
const OWN = new Set(['nha', 'hen', 'chi', 'qua', 'nghe', 'tui', 'u', 'm', 'thay', 'hoi', 'hon']);
const BARE: ReadonlyMap<string, string> = new Map([...MARKED].filter(([typed]) => typed === fold(typed) && !OWN.has(typed)).map(([typed, meant]) => [typed, fold(meant)]));
/** "a" is somebody at the beginning and before what they do, and "ạ" elsewhere. */
const AFTER_ANH = /^(?:đi|di|không|khong|k|ko|bận|ban|sẽ|se|đăng|dk|đk|xin|với|vs|ra|qua|lên|vắng|mới|moi|đang|dang|phải|phai|nghỉ|nghi|tham|có|co|chưa|chua|rút|rut|thì|thi|vẫn|van|cũng|cung|kẹt|ket|chọn|chon|bị|bi)$/u;
/** "với a Tuấn", "ghi a": whom it is about. */
const BEFORE_ANH = /^(?:với|vs|voi|và|va|thêm|them|cùng|cung|cho|ghi|để|của|giùm|giúp)$/u;
const QUANTITY = /^(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|mấy|nửa|mot|bon|may|nua)/u;
/** "xuất" is "suất" where it is counted. */
const COUNTED = /^(?:\d+|một|hai|ba|bốn|mấy|thêm)$/u;
const CHI = /^(?:phí|tiết|nhánh|hội|bộ|đoàn)$/;

/** The word or words one typed word stands for. */
export function written(word: string, before: string | undefined, next: string | undefined, marked: boolean): string[] {
  if (word === 'a' && next !== undefined && (BEFORE_ANH.test(before ?? '') || (QUANTITY.test(before ?? '') && /^(?:e|em)$/.test(next)))) return ['anh'];
  if (word === 'a') return [(next !== undefined && AFTER_ANH.test(next)) || (before === undefined && next !== undefined && !/^(?:em|e|chi|chị|oi|ơi|thoi|thôi)$/u.test(next)) ? 'anh' : 'a'];
  if (word === 'chi' && marked) return [next !== undefined && CHI.test(next) ? word : 'gì'];
  if (word === 'xuất' && !COUNTED.test(before ?? '')) return [word];
  if (word === 'kg' && before !== undefined && QUANTITY.test(before)) return ['ký'];
  const own = marked ? word : fold(word);
  return ((marked ? MARKED : BARE).get(own) ?? own).split(' ');
}

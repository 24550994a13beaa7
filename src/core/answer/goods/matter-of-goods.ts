import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { fold, words } from '../../text.ts';
import type { Answer } from '../outcome.ts';

/* "Rượu giấy phép", "mật ong haccp", "du lịch phòng cháy": in the few words of a search box goods stand beside what is asked of them. The rules
 * hear a name in it and tell its set; where something else is named, the set was not wanted. */

/** Behind these nhãn is the fruit. */
const BEFORE_FRUIT = 'ong|mat|long|qua|trai|cui|hoa|bong|tra|che|say|ruou|hat|vang|giam|siro|nuoc|keo|mut|banh|vuon|cay|kem|sua chua|yen';
/** What is asked of goods and is never a part of their name, and how it is asked in full; so "hữu cơ", "tem", "mẫu" are not here: "gạo hữu cơ", "trà mẫu đơn";
 *  and "nhãn" only where it is no fruit: "mật ong nhãn". */
const MATTERS: readonly (readonly [named: string, asked: string])[] = [
  // What is claimed of them.
  ['(?:tri|chua) (?:ho|cam|mun|nam|dau|benh|viem|tieu duong|mat ngu|da day|xuong khop|tao bon|soi than|gut|gout)(?: \\S+)?|giam (?:can|mo|dau|ho|beo|duong)(?: mau| huyet)?|ha (?:duong huyet|duong|huyet ap|mo mau|sot)|(?:ho tro )?(?:duong huyet|mo mau|huyet ap|tieu duong)|bo (?:than|gan|nao|xuong|phoi|mau)(?: khop)?|giai doc(?: gan)?', 'có được ghi công dụng chữa bệnh lên nhãn không'],
  ['doc dao', 'tính độc đáo mấy điểm'], ['lien ket', 'hợp đồng liên kết mấy điểm'], ['moi truong', 'có phải đăng ký môi trường không'], ['xuat khau', 'xuất khẩu cần giấy gì'],
  ['haccp', 'có bắt buộc HACCP không'], ['iso(?: \\d+)?', 'có bắt buộc ISO không'], ['gmp', 'có cần GMP không'], ['(?:vietgap|globalgap)', 'vùng nguyên liệu có cần chứng nhận VietGAP không'],
  ['(?:attp|vsattp|(?:ve sinh )?an toan thuc pham)', 'có phải làm giấy an toàn thực phẩm không'], ['giay phep', 'có phải xin giấy phép không'], ['giay to', 'cần giấy tờ gì'],
  ['(?:pc+|phong chay(?: chua chay)?)', 'có cần phòng cháy không'], ['kiem nghiem', 'có phải kiểm nghiệm không'], ['cong bo hop quy|hop quy', 'có phải công bố hợp quy không'],
  ['(?:tu )?cong bo', 'có phải công bố không'], ['dinh duong', 'có phải ghi dinh dưỡng không'], ['thanh phan', 'nhãn ghi thành phần thế nào'], ['dinh luong', 'nhãn ghi định lượng thế nào'],
  ['(?:han (?:su )?dung|hsd)', 'nhãn ghi hạn dùng thế nào'], ['(?:ngay san xuat|nsx)', 'nhãn ghi ngày sản xuất thế nào'], ['xuat xu', 'nhãn ghi xuất xứ thế nào'], ['canh bao', 'nhãn có phải ghi cảnh báo không'],
  ['ma vach', 'có bắt buộc mã vạch không'], ['(?:truy xuat(?: nguon goc)?|qr)', 'có bắt buộc truy xuất nguồn gốc không'], ['nhan hieu', 'có phải đăng ký nhãn hiệu không'],
  ['quang cao', 'có được quảng cáo không'], ['cong dung', 'nói công dụng sức khỏe trên nhãn được không'], ['cau chuyen', 'câu chuyện viết thế nào'], ['san pham mau', 'nộp mấy sản phẩm mẫu'],
  ['khoi luong(?: tinh| rao(?: nuoc)?)?|the tich(?: thuc)?', 'nhãn ghi định lượng thế nào'], ['inci', 'nhãn ghi thành phần thế nào'], ['nhan phu', 'có phải dán nhãn phụ không'], ['phan phoi', 'khu vực phân phối mấy điểm'],
  ['nhan vien', 'nhân viên có phải được đào tạo không'], ['chat luong phuc vu', 'mức điểm của tiêu chí chất lượng phục vụ'], ['bao quan', 'nhãn có phải ghi cách bảo quản không'], ['quang ba', 'quảng bá mấy điểm'], ['vung nguyen lieu', 'vùng nguyên liệu có cần chứng nhận không'], ['cam quan', 'cảm quan mấy điểm'], ['toi thieu', 'mức tối thiểu 3 sao là gì'], [`(?<!(?:${BEFORE_FRUIT}) )nhan(?: mac)?`, 'nhãn ghi gì'],
];
/** A set asked for, or points of its sheet: those are told as they are. */
const OF_SHEET = /(?<!\bcong )\bbo\b|\b(?:nhom|nganh|phieu|bang|xep|thuoc|loai|diem)\b/;
/** More is talk, which says what it asks. */
const LONGEST = 7;

/** The same asked in full; undefined where nothing but goods is named, or more. */
export function matterOfGoods(text: string, { lexicon }: Knowledge): string | undefined {
  const said = words(text);
  if (said.length > LONGEST || OF_SHEET.test(fold(text))) return undefined;
  const [product, ...others] = findProducts(text, lexicon);
  if (!product || others.length > 0) return undefined;
  const typed = text.normalize('NFC').trim().split(/\s+/);
  const spaced = ` ${said.join(' ')} `;
  const [one] = MATTERS.flatMap(([named, asked]) => { const at = new RegExp(`(?<= )(?:${named})(?= )`).exec(spaced); return at ? [{ at, asked }] : []; });
  if (!one || typed.length !== said.length) return undefined;
  const from = spaced.slice(1, one.at.index).split(' ').length - 1;
  const rest = typed.filter((_, i) => i < from || i >= from + one.at[0].split(' ').length);
  return rest.length === 0 ? undefined : `${rest.join(' ')} ${one.asked}`;
}

/** It tells of a set, by the rules. */
export const isSet = (one: Answer | undefined): boolean => one?.outcome === 'answered' && one.by === 'rules' && one.sources[0]?.entry.startsWith('set-') === true;

import { words } from '../text.ts';

/* As offices ask: by the name of what they want to know, without a question word. "Thành phần hồ sơ", "thẩm quyền thu hồi", "đề nghị cho biết …". */

/** What nobody tells of themselves in so many words, but everybody asks for. */
const MATTERS = [
  'thanh phan (?:ho so|hoi dong|to tu van)', 'thoi han(?! den| toi| la| con| \\d)', 'thoi gian (?:giai quyet|xu ly|tham dinh|tham tra|danh gia|thuc hien|tra ket qua|cap)', 'thoi diem', 'tham quyen', 'trinh tu', '(?:cac )?thu tuc', '(?:cac )?buoc thuc hien',
  '(?:cac )?can cu (?:phap ly|danh gia|thu hoi|cham)', 'co so phap ly', '(?:cac )?dieu kien (?:toi thieu|bat buoc|doi voi|tham gia|de|dat|len|xet|xep|duoc|cong nhan|dang ky|ve|cap|su dung|thu hoi|ap dung)', 'doi tuong (?:tham gia|ap dung|phai|duoc|nao|bat buoc)', 'pham vi (?:ap dung|dieu chinh|su dung)',
  'trach nhiem (?:cua|phap ly|trong|doi voi)', 'nhiem vu (?:cua|va)', 'nghia vu', 'quyen (?:loi|va nghia vu)', 'kinh phi (?:to chuc|danh gia|thuc hien|ho tro|kiem nghiem|tap huan|do)', 'le phi', 'muc (?:xu )?phat', 'muc (?:thu|ho tro|diem|toi thieu)', 'che tai', 'che do bao cao',
  'so (?:luong|bo ho so|thanh vien|dot|mau|ban)(?!.* \\d(?! sao))', 'quy dinh (?:ve|chuyen tiep|tai|cua|hien hanh|doi voi|moi|cu)', 'quy trinh (?:danh gia|cham|nop|dang ky|thu hoi|xu ly|cong nhan|thuc hien|giai quyet|lam ho so|phan hang|ocop)', '(?:cac )?truong hop (?:thu hoi|bi|phai|khong|duoc|loai|mien|nao)', 'nguyen tac', 'yeu cau (?:ve|doi voi|toi thieu|cua (?:hang|muc|tieu chi|bo|[345] sao))',
  'bo (?:tieu chi ap dung|chu tri|quan ly nganh|nganh nao)', 'xu ly (?:chuyen tiep|truong hop|doi voi|khi|ho so|vi pham)', '(?:su )?khac (?:biet|nhau) (?:ve|giua|trong)', '(?:cac )?diem moi', 'diem (?:ve|doi voi|tieu chi|thuong)', 'khoang diem', 'muc do (?:tinh xao|doc dao|dong deu|dap ung|tuan thu)', '(?:cac )?tieu chi (?:co|ve|lien ket|dam bao|nguon|khu vuc|thi truong|tang truong)', 'quy dinh ghi', '(?:cac )?noi dung (?:phai|thoi han|toi thieu|duoc|nao)', '(?:cac )?can cu (?:loai|de)', 'giay to (?:bat buoc|toi thieu|phap ly|minh chung|doi voi)', 'hau qua', 'gioi han', 'truong hop hoi dong', '(?:cac )?minh chung', 'trinh tu sap xep',
  'khai niem', 'dinh nghia', 'thang diem', 'co cau (?:diem|hoi dong|to chuc)', '(?:cach|phuong phap) (?:tinh|cham|ghi)', 'hinh thuc (?:nop|xu ly|xu phat|minh chung|cong bo|thong bao|kiem tra)', 'phuong thuc', 'hieu luc (?:cua|khi|neu|thi hanh|phap ly)', 'noi (?:nop|tiep nhan)', 'co quan (?:tiep nhan|co tham quyen|chu tri|cap|nao|quan ly)',
  'noi dung (?:bat buoc|kiem tra|bao cao|danh gia|ghi nhan|cua|cap nhat|nhan xet)', 'gia tri phap ly', 'khung diem', 'ky hieu', 'huong xu ly', 'nganh quan ly', 'ty le (?:toi thieu|lao dong|nguyen lieu)', 'diem (?:toi da|toi thieu|cong|uu tien)', 'van ban (?:quy dinh|huong dan|hien hanh|nao)', 'tieu chi (?:danh gia|xet|cham)', 'tai lieu minh chung', 'minh chung (?:ve|cho|tieu chi)',
].join('|');
const COURTESY = '(?:da|a|thua|kinh|gui|cho|em|anh|chi|xin|ve|con|vay|the|thi|ad|oi|va|nua)';
const BY_NAME = new RegExp(`^(?:${COURTESY} )*(?:${MATTERS})(?: |$)`);
/** Who speaks of themselves, of what is done or under way, or of how it is, tells. */
const TELLS = / (?:\d+ (?:tan|ta|yen|kg|ky|hop|chai|goi|hu|lit|nguoi|lao dong|ho|thanh vien|trieu|ty|nam|thang|buoc)|em|toi(?! thieu| da| uu)|tui|minh(?! chung)|nha(?! nuoc)|ben em|chung toi|chua|roi|dang(?! ky| roi)|da (?:co|nop|lam|xong|duoc cap|gui|ky|het|biet|ro|hieu|doc)|rat|qua (?:lau|kho|cao|ngan|gap|nhieu|dai)|kho (?:qua|lam)|la) /;
/** "Kính đề nghị quý cơ quan cho biết", "xin hướng dẫn". To be shown how to register something is a wish, and not only a question. */
const REQUEST = /(?:^| )(?:(?:kinh |tran trong )?de nghi|kinh mong|rat mong|xin) (?:duoc )?(?:(?:quy|co quan|van phong dieu phoi|vpdp|ntm|nong thon moi|chi cuc|hoi dong|so|xa|ubnd|tinh|phong|anh|chi|em|ban|bo phan|don vi|van phong|vui long|duoc|giup|ho tro) ){0,6}(?:cho (?:(?:em|toi|chung toi|htx|co so|don vi) )?biet|huong dan|giai dap|lam ro|giai thich|neu ro|cung cap thong tin) (?!(?:(?:ve|viec|ho so|thu tuc|quy trinh) )*(?:dang ky|tham gia|lap ho so|lam ho so) )/;

/** Whether folded syllables ask so. */
export const asksByName = (said: readonly string[]): boolean => REQUEST.test(`${said.join(' ')} `) || namesAMatter(said);

/** Whether they are the name of what is asked for, and nothing is begged. */
function namesAMatter(said: readonly string[]): boolean {
  const line = `${said.join(' ')} `;
  return BY_NAME.test(line) && !TELLS.test(` ${line}`);
}

/** Whether a text is the name of a rule and how they beg to be told it, and no more: "đề nghị cho biết số lượng sản phẩm mẫu đối với …". */
export const namesARule = (text: string): boolean => { const line = `${words(text).join(' ')} `; return namesAMatter(line.replace(REQUEST, ' ').trim().replace(PLAIN_REQUEST, '').split(' ')); };
const PLAIN_REQUEST = /^(?:(?:xin |cho )?hoi(?: ve)?|cho biet) /;

/** Words that name no matter. */
const EMPTY = new Set('la co khong duoc nhu the nao gi sao dau ai may bao nhieu lau gio khi voi va hay hoac thi cho cua em anh chi o tai tren trong ra vao den tu phai can theo ve doi thuc hien nay ngay thang nam'.split(' '));
const LEAST = 3;

/** Whether it also names of what, and so leans on nothing said before: "điều kiện đối với hộ gia đình", and no "thời hạn thực hiện là bao nhiêu ngày". */
export function namesOfWhat(said: readonly string[]): boolean {
  if (!asksByName(said)) return false;
  const line = `${said.join(' ')} `;
  const rest = line.replace(REQUEST, ' ').trim().replace(BY_NAME, ' ');
  return rest.split(' ').filter((word) => word !== '' && !EMPTY.has(word)).length >= LEAST;
}

/** Whether a text asks so, as a whole or behind its heading: "Nhãn đồ gỗ: cách ghi thành phần". */
export const isHeadedQuestion = (text: string): boolean => [text, ...(text.includes(':') ? [text.slice(text.lastIndexOf(':') + 1), text.slice(0, text.indexOf(':'))] : [])].some((part, i) => { const said = words(part.replaceAll(HOLDS, '')); return i === 0 ? asksByName(said) : namesAMatter(said); });
/** "Không chứa đường", "hàng dạng rời": no chưa, rồi, đang. */
const HOLDS = /(?<!\p{L})(?:chứa|rời|dạng)(?!\p{L})/giu;

import { asksByName } from './named-question.ts';

const ASKS = new Set('gi nao dau ai'.split(' '));
const ASK_PHRASES = ['bao nhieu', 'bao lau', 'the nao', 'lam sao', 'tai sao', 'vi sao', 'ra sao', 'may tien', 'la sao', 'bao gio', 'khi nao', 'hay la', 'duoc khong', 'dung khong', 'phai khong', 'khong nhi', 'nhu nao', 'cho hoi', 'muon hoi', 'hoi ti', 'cho em hoi', 'can khong', 'khac gi', 'mat bao', 'thi sao', 'may sao', 'may giay', 'may bo', 'may phan', 'may muc', 'may trang', 'may ban', 'may mau', 'may tam', 'may buc', 'can may', 'phai may', 'may buoc', 'may nguoi', 'may ky', 'may ngay', 'may gio', 'gio nao', 'luc nao', 'ngay nao', 'cho nao', 'may thang', 'may lan', 'may dot', 'may nam', 'may diem', 'may mm', 'may cm', 'may gam', 'bao xa', 'hay sao', 'sao vay', 'sao the', 'sao em', 'sao nhi', 'ton bao', 'mat phi', 'mat tien', 'ton tien', 'duoc chua', 'the con', 'so may', 'thu may', 'mau may', 'hang may', 'dieu may', 'khoan may'];
/** "Được không, cùng HTX mà"; "thế nào cũng được" asks nothing. */
const ASKS_WHATEVER = /^(?:duoc|phai|dung|can) khong$/;
/** Siêu thị, đô thị, tiếp thị. */
const ENDS_IN_THI = new Set('sieu do tiep thanh'.split(' '));
const WILL = new Set('co can phai duoc bi da'.split(' '));
export const TRAIL = new Set('a mn em chi anh chau bac chu nhi vay the ha ad shop ban nhe day oi ta he hen'.split(' '));

/** "đâu phải", "đâu có": no, not where. */
const DENIES = new Set('phai co can biet duoc dam'.split(' '));
const AT = new Set('o tu den toi cho nop lay mua xin gui lam ban'.split(' '));
/** "Nhận đâu" has a where; "lần đầu", "tinh dầu", "đậu phộng" have none. */
const NO_DAU_AFTER = new Set('bat nhan lan ban gi nghe tinh ruou mut sua'.split(' '));
const NO_DAU_BEFORE = new Set('phong xanh nanh tuong me tay hu tien tu'.split(' '));
/** "Toi nau dau tram va dau que": oils, typed bare; "mua o dau tram" has a where. */
const OILS = new Set('tram que dua sa goi gac oliu oliv khuynh phong lac nanh xoa hoi thuc duoc'.split(' '));
const WHERE_BEFORE = new Set('o tu den toi ve ra'.split(' '));
/** Typed with their marks these are no đâu; cô, who speaks, is no có ("cô phải làm giấy"). */
export const whereAsked = (text: string): string => text.normalize('NFC').replace(/(?<!\p{L})(?:dâu|dầu|đậu|đầu|dấu|đau|đấu|đẩu)(?!\p{L})/giu, 'x').replace(/(?<!\p{L})cô(?!\p{L})/giu, 'chị');
/** "Chưa có kiểm nghiệm đâu". */
const deniedNear = (said: readonly string[], at: number): boolean => {
  const near = said.slice(Math.max(0, at - (at === said.length - 1 || POINTED.has(said[at - 1] ?? '') ? 5 : 3)), at);
  return near.slice(near.lastIndexOf('thi') + 1).some((word) => word === 'khong' || word === 'chua');
};
const HAS_NOT = /(?:^| )(?:chua|khong)(?: he)? (?:co|lam|xin|dang ky|nop|duoc)(?! biet)(?: (?!(?:thi|nen|gio|vay|ma|biet|hoi|o)\b)\S+){1,9} dau$/;
/** "Không rành mấy cái này đâu, con bày cho": at all, wherever it stands. */
const POINTED = new Set('nay do kia ay'.split(' '));
const notWhere = (said: readonly string[], at: number): boolean =>
  // "đâu có đâu".
  (at === said.length - 1 && said.some((word, i) => i < at && word === 'dau' && (said[i + 1] === 'co' || said[i + 1] === 'phai'))) ||
  // "Không phải chưa có kiểm nghiệm đâu".
  (at === said.length - 1 && !AT.has(said[at - 1] ?? '') && /^(?:\S+ ){0,2}(?:khong|dau) phai (?:la )?(?:chua|khong) /.test(said.join(' '))) ||
  // "Chưa có giấy đăng ký kinh doanh đâu": however long the name of the paper.
  (at === said.length - 1 && !AT.has(said[at - 1] ?? '') && HAS_NOT.test(said.join(' '))) ||
  // "không cần đâu": not at all.
  (!AT.has(said[at - 1] ?? '') && deniedNear(said, at) && (at === said.length - 1 || !said.slice(0, at).includes('biet'))) ||
  (said[at - 1] === 'de' && ['mat', 'roi'].includes(said[at + 1] ?? '')) || NO_DAU_AFTER.has(said[at - 1] ?? '') || NO_DAU_BEFORE.has(said[at + 1] ?? '') || (OILS.has(said[at + 1] ?? '') && !WHERE_BEFORE.has(said[at - 1] ?? '') && !(said[at + 1] === 'duoc' && said[at + 2] !== 'lieu')) || (DENIES.has(said[at + 1] ?? '') && !['o', 'tu', 'den', 'toi', 'cho'].includes(said[at - 1] ?? ''));

/** "Cái gì đó" names nothing; "giấy gì do xã cấp" asks. */
const BY = new Set('ai xa tinh huyen so bo phuong nha minh'.split(' '));

/** "chưa đăng ký gì hết", "chưa đăng ký kinh doanh gì", "không có gì": nothing is asked. */
const denied = (said: readonly string[], at: number): boolean =>
  ['het', 'ca', 'dau', 'nua'].includes(said[at + 1] ?? '') || /\b(?:chang|cha) co(?: \S+){0,3}$/.test(said.slice(Math.max(0, at - 5), at).join(' ')) || said.slice(Math.max(0, at - 4), at).some((word) => word === 'chua' || word === 'khong') || /^chua (?:(?!thi |phai |can |nen |lam |roi |biet |hieu |ro )\S+ ){4}$/.test(`${said.slice(Math.max(0, at - 5), at).join(' ')} `);

/** "Chưa làm ocop lần nào", "chưa có sao nào hết": none. */
const NONE = /\b(?:chua|khong co)(?: (?!biet|hieu|ro|chon|nho)\S+){0,3} (?:lan|sao|cai|giay|to|mon|loai|ma|tem|phieu|ban|don) nao$/;
/** "Hết hạn mà không ai báo". */
const NOBODY = new Set(['khong', 'chang', 'chua']);
/** "Không có mướn ai hết": nobody at all. "Không biết ai chấm" asks. */
const nobody = (said: readonly string[], at: number): boolean =>
  NOBODY.has(said[at - 1] ?? '') || (said.slice(Math.max(0, at - 3), at).some((word) => NOBODY.has(word)) && (at === said.length - 1 || AT_ALL.has(said[at + 1]!) || (BUT.has(said[at + 1]!) && HIRES.has(said[at - 1]!))) && !said.slice(Math.max(0, at - 3), at).some((word) => UNKNOWN.has(word)));
const UNKNOWN = new Set(['biet', 'ro', 'hieu', 'nho']);
/** "Tôi có thuê ai đâu", "có ai gọi cho bác đâu mà biết": nobody, and nowhere. "Có ai biết nộp ở đâu" asks. */
const NOT_ANYBODY = /(?:^| )co (?:\S+ ){0,2}ai (?:(?!biet |hieu |ro )\S+ ){0,4}(?<!(?:^| )(?:o|tu|den|toi|nop|lay|mua|xin|gui|lam|ban) )dau(?: ma(?: \S+){1,3})?$|(?:^| )dau co (?:\S+ ){0,2}ai$/;
const AT_ALL = new Set(['het', 'ca', 'dau', 'tron']);
/** "Không thuê ai chỉ có hai vợ chồng", "không mướn ai toàn người nhà", without a stop. */
const HIRES = new Set(['thue', 'muon', 'nho']);
const BUT = new Set(['chi', 'gi', 'toan', 'ma', 'nen']);

/** "Thôi khi nào xong hai món này đã". */
export const ONCE_DONE = /\b(?:khi nao|bao gio|chung nao) (?:\S+ ){1,6}(?:da|roi (?:tinh|hay|moi) ?\S*|hay tinh) ?$/;

const WHY = / (?:thoi|ma|ua|roi|nhung|the|vay|diem|,) sao (?:(?:lai|ma|ho|xa|tinh|hoi dong|van|nguoi ta|ben tinh) )*(?:khong|chua|chi|lai|van|bi|phai|mat|cham|cho) \S|^ (?:ua )?sao (?:(?:lai|ma|ho|xa|tinh|hoi dong|van) )*(?:khong|chua|chi|lai|van|bi|phai|du) (?!sao\b)\S/;

const ONE_OF = '(?:ngay|thang|nam|dai|ngan|to|nho|trong|ngoai|som|tre|re|dat|dung|sai|giay|nhua|tay|may|tuoi|kho|song|chin|tho|dam|nhat|tieng viet|tieng anh|co|khong)';
const OF_TWO = new RegExp(` ${ONE_OF} hay (?:la )?${ONE_OF} $`);

/** Whether these syllables ask something, going by their words alone; "gì cũng có", "ai cũng biết", "nắng gì mà nắng dữ" does not. */
export function isQuestion(syllables: readonly string[]): boolean {
  let end = syllables.length;
  while (end > 1 && TRAIL.has(syllables[end - 1]!)) end -= 1;
  const said = syllables.slice(0, end);
  if (asksByName(said)) return true;
  if (NOT_ANYBODY.test(said.join(' '))) return false;
  if (said.some((word, i) => ASKS.has(word) && !(word === 'gi' && said[i + 1] === 'ma' && said[i + 2] === said[i - 1]) && !(word === 'nao' && said[i - 1] === 'khi' && ONCE_DONE.test(`${said.join(' ')} `)) && !(said[i + 2] === 'thi' && said[i + 1] === said[i + 3]) && said[i + 1] !== 'cung' && !(said[i + 1] === 'do' && i + 2 < said.length && !BY.has(said[i + 2]!)) && !(word === 'dau' && notWhere(said, i)) && !(word === 'gi' && denied(said, i)) && !(word === 'ai' && nobody(said, i)) && !(word === 'nao' && NONE.test(said.slice(0, i + 1).join(' ')) && said.slice(i + 1).every((one) => AT_ALL.has(one))))) return true;
  // "Mười mấy năm nay": so many, and nobody is asked how many.
  // "Sợ tốn tiền": what is feared or spared is not asked.
  const joined = ` ${said.join(' ')} `.replaceAll(/ (muoi|chuc|tram) may /g, ' $1 ').replaceAll(/ (?:so|ngai|khoi|do|lo|cung) (?:ton|mat) (?:tien|phi) /g, ' ');
  // "chưa làm bao giờ" says never.
  const never = / (?:chua|khong) (?:\S+ ){0,3}bao gio /.test(joined);
  if (ASK_PHRASES.some((phrase) => !(ONCE_DONE.test(joined) && (phrase === 'bao gio' || phrase === 'khi nao')) && joined.includes(` ${phrase} `) && !(never && phrase === 'bao gio') && !(joined.includes(` ${phrase} cung `) && !ASKS_WHATEVER.test(phrase)))) return true;
  // "tự công bố hay đăng ký bản công bố", "xã chấm hay huyện chấm": one of two.
  if (/ hay (?:la |phai )?(?:tu (?:cong|lam)|dang ky|di |nop|xin|mua|de |ghi|dan |in |phai|can|chi can|khong can) /.test(`${joined} `)) return true;
  if (/ (?:1|mot) hay (?:nhieu|may|hai|2|ba|3|tung) /.test(`${joined} `)) return true;
  if (/ (?:xa|huyen|tinh|so|phuong) (?:\S+ ){0,3}hay (?:la )?(?:xa|huyen|tinh|so|phuong|trung uong) /.test(joined)) return true;
  if (/ hay (?:\S+ ){1,6}(?:thi )?(?:tot|loi|re|an toan|dep|tien|chac) hon $/.test(joined)) return true;
  // "Lập tổ hợp tác hay hợp tác xã"; "chăn, khăn, túi là mấy sản phẩm".
  if (/ (?:to hop tac|hop tac xa|htx|cong ty|ho kinh doanh|hkd|doanh nghiep) hay (?:la |lap |len |vao )?(?:to hop tac|hop tac xa|htx|cong ty|ho kinh doanh|hkd|doanh nghiep) $/.test(joined)) return true;
  if (/ (?:la|thanh|tinh la) may (?:san pham|ho so|bo|mon|loai|sp) $/.test(joined)) return true;
  // "Mỗi hộ một hồ sơ hay chung".
  if (/ hay (?:la |lam |nop |di |tach |de )?(?:chung|rieng|gop|rieng ra|gop chung|gop lai|gop het) $/.test(joined)) return true;
  // "Làm chung một hồ sơ hay hai", "làm 1 bộ hay 2".
  if (/ (?:[1-9]|mot|hai|ba|bon|nam)(?: (?:ho so|bo|phieu|don|mau|giay|nhan|ban|lan|cai))? hay (?:la |lam |phai )?(?:[1-9]|mot|hai|ba|bon|nam)(?: (?:ho so|bo|phieu|don|mau|giay|nhan|ban|lan|cai))? $/.test(joined)) return true;
  // "Nhà nước trả hay mình chịu"; "mất điểm thôi hay không được luôn".
  if (/ hay (?:la )?(?:minh|em|nha|co so|htx|chu the|toi|tui|ho|nguoi ta|nha nuoc|xa|tinh) (?:tu |phai )?(?:chiu|tra|lo|nop|mang) /.test(`${joined} `) || / (?:thoi|luon|roi) hay (?:la )?khong (?:duoc|con|can|phai) /.test(`${joined} `)) return true;
  // "Định lượng ghi theo quả hay theo gam"; "em hay theo dõi" says how often.
  if (/ (?:ghi|in|viet|tinh|ke) (?:\S+ ){1,6}hay (?:la )?(?:theo|bang) (?!doi )\S+ /.test(`${joined} `)) return true;
  // "Mỹ phẩm hay thực phẩm vậy".
  if (/ (?:my pham|thuc pham|duoc lieu|thuoc|tpcn|tpbvsk|do uong|gia vi) hay (?:la )?(?:my pham|thuc pham|duoc lieu|thuoc|tpcn|tpbvsk|do uong|gia vi) $/.test(joined)) return true;
  // "gói 5 cái hay 3 cái thì đẹp hơn".
  if (/ hay (?:\S+ ){1,8}thi (?:\S+ ){1,2}hon $/.test(joined)) return true;
  // "thuê thợ may thì có tính lao động địa phương": the "không" is left out.
  if (/ thi co (?:tinh|duoc|bi|phai|can|cho) (?:\S+ ){2,8}$/.test(joined) && !/ (?:roi|het|du|xong|khong|chua|cap|dau) /.test(joined)) return true;
  // "tinh dầu sả là mỹ phẩm hay dược liệu"; "hay làm" says how often.
  if (/ la (?:\S+ ){1,4}hay (?!lam |an |bi |co |duoc (?!lieu)|mua |ban |dung |di |noi |ve |goi |den |the |vay |qua |lam$)\S+ /.test(joined)) return true;
  // "Có phải mỗi xã chỉ được một sản phẩm", "có cần đăng ký bản quyền": the "không" is left out, or more comes behind it.
  if (/ co (?:phai|can|nen|bat buoc) (?:\S+ ){2,}$/.test(joined) && !/ (?:khong|chua|dau|chang|deu|la|cung|van|neu|khi) co (?:phai|can|nen|bat buoc) | dau $/.test(joined)) return true;
  // "Đăng ký được mấy sản phẩm"; "có mấy sản phẩm" may tell of a few.
  if (/ (?:duoc|phai(?: (?:co|ban|nop|lam|o))*|can(?: (?:co|ban))*|tinh|lam|nop) may (?:san pham|chi tieu|loai|vi|mon|cai|noi|cho|dai ly|cua hang) /.test(joined)) return true;
  // "Mấy bữa thì có kết quả"; "mấy bữa nay" tells when.
  if (/ may (?:bua|hom|tuan|buoi) (?!nay|truoc|qua|sau|roi|gan|toi|lien|co |thoi)/.test(joined)) return true;
  // "Mấy bữa có mã"; "mấy bữa có mưa" tells.
  if (/ may (?:bua|hom|tuan|buoi|ngay) (?:thi |moi )?co (?:ma|giay|ket qua|so|phieu|quyet dinh|chung nhan|tien|tem|bang) /.test(joined)) return true;
  // "Giờ còn mấy tờ".
  if (/ (?:con|het|can|gom|phai nop|nop|ton|thieu) may (?:to|tam|loai|khoan|buoc|ban|mon|chi tieu|thu) (?!hop |nua )/.test(joined)) return true;
  // "Có phải ghi ngày không, mình không nhớ": what comes behind it tells why.
  if (/(?<! (?:khong|chua|dau|chang|deu|van|neu)) co (?:phai|can|nen|bat buoc|bi|duoc) (?:\S+ ){1,8}?khong (?:$|(?:a|ad|em|anh|chi|con|chau|toi|tui|minh|ban|bac|chu|vay|the|nhi|vi|mot|nghe|ho|nguoi|chu) )/.test(joined)) return true;
  // "Ghi ngày hay năm", "viết dài hay ngắn".
  if (OF_TWO.test(joined)) return true;
  // "Bán mấy chỗ mới được 4 sao".
  if (/ may (?:noi|cho|dai ly|cua hang) (?:moi|thi) (?:duoc|du|dat) /.test(joined)) return true;
  // "Phải có dấu xã không hay HTX tự ký".
  if (/ (?:co|phai|can|duoc) (?:\S+ ){1,6}khong hay (?:\S+ ){2,}$/.test(joined)) return true;
  // "Hạn dùng ghi sao cho đúng"; "ghi sao lên hộp" is of stars.
  if (/ (?:ghi|dan|lam|viet|in|ke|khai|nop|tinh|xep|chup|bao quan) (?:sao|the nao|kieu gi) (?:cho|moi|thi|la) (?:\S+ )?(?:dung|hop le|chuan|dat|du|dep|de hieu|khoi sai)(?: (?:luat|quy dinh))? $/.test(joined)) return true;
  // "Hai món khác bộ không".
  if (/ (?:chung|cung|khac) (?:bo|phieu|nhom|ho so) khong $/.test(joined)) return true;
  // "Giờ còn vậy không".
  if (/ con (?:vay|the|dung|ap dung|hieu luc) (?:nua )?khong $/.test(joined)) return true;
  // "Hết hạn rồi thì còn dùng logo không"; "còn làm thì không" tells.
  if (/ con (?:dung|xai|su dung|lam|ban|in|dan|nop|hieu luc|gia tri|hop le|giu|tinh|ap dung|nhan) (?:\S+ ){0,5}khong $/.test(joined) && !/ (?:thi|ma|la) khong $/.test(joined)) return true;
  // "Nghe nói tốn 50 triệu thiệt không".
  if (/ (?:thiet|that) khong $/.test(joined)) return true;
  // "Làm lại từ đầu hay đánh giá lại".
  if (/ (?:lam|nop|cham|dang ky|danh gia) (?:lai|moi)(?: tu (?:dau|x)| het)? hay (?:la |chi |phai |can )*(?:(?:lam|nop|cham|dang ky|danh gia) (?:lai|moi)|nang hang|gia han)(?: tu (?:dau|x)| het)? $/.test(joined)) return true;
  // "Kiểm nghiệm xong rồi chưa".
  if (/ (?:xong|co|lam|xin|nop|du|duoc|cap|ky|in|den|toi) roi chua $/.test(joined)) return true;
  const last = said.at(-1);
  // "htx giải thể thì giấy ocop sao"; "thì 3 sao" says how many.
  if (last === 'sao' && !/\b(?:chua|khong|da|moi) (?:co|len|duoc|dat) sao$/.test(joined.trimEnd()) && said.slice(0, -2).includes('thi') && !/^(?:\d|ba|bon|nam|may|cung|van|chang|khong)$/.test(said.at(-2)!)) return true;
  // "Thiếu có 1,4 điểm thôi sao không cho 3 sao", "ủa sao đủ điểm mà vẫn rớt": why; "3 sao không cần" counts them.
  if (WHY.test(joined)) return true;
  // "Bịch hút chân không".
  if (last === 'khong' && said.at(-2) === 'chan') return false;
  if (last === 'khong') return said.slice(0, -1).some((word) => WILL.has(word)) && (said.at(-2) !== 'thi' || ENDS_IN_THI.has(said.at(-3) ?? ''));
  return false;
}

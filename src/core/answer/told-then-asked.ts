import { spelled } from '../read/plain.ts';
import type { Way } from './look.ts';
import { OLD_ADDRESS } from './old-address.ts';

/* "Cá bác mua của tàu, toàn mua miệng trả tiền mặt, xã hỏi hợp đồng, giấy này viết tay được không": people tell how it is with them, in the words of their
 * trade, and ask in a few more. What such a message is of is looked for by its name. */

const NOT = '(?:khong|chua|sao|ha|nhi)';
const BUYS = '\\b(?:mua|lay|nhap|gom|thu mua|bat moi)\\b';
const PACKED = '\\b(?:qua|trai|chai|goi|hu|hop|tui|lo|bich|can|bao|thung|vi|lon|loai|co)\\b';
const PRINTED = '\\b(?:bao bi|nhan|tem|hop|tui|chai|bich|lo|hu|thung|hop qua)\\b';
const KIN = '(?:con|chau|vo|chong|me|ma|bo|ba|ong|anh|chi|em)';

const MATTERS: readonly { readonly said: RegExp; readonly asks: string }[] = [
  // Bought by word of mouth, of people who write no bills.
  { said: new RegExp(`^(?!.*\\b(?:lien ket|de ngay|thiet bi|may moc)\\b).*${BUYS}.*\\b(?:mieng|tien mat|khong (?:co )?(?:giay|hoa don|bien nhan|hop dong|ghi chep)|chang (?:co )?giay)\\b.*\\b(?:viet tay|giay|hop dong|bien nhan|chung minh|minh chung)\\b.*\\b${NOT}\\b`), asks: 'nguyên liệu mua của dân không có giấy tờ thì làm giấy sao' },
  // Bought in another province.
  { said: new RegExp(`^(?!.*\\b(?:trong|o) tinh(?! (?:khac|ngoai))\\b).*${BUYS}(?: \\S+){0,2} (?:o|tu|ben|ngoai|trong|tan|duoi)\\b(?! (?:xa|phuong|cho|dai ly|tiem|nha|lang|ba con|trong xa)\\b).*\\b(?:tru diem|mat diem|bi tru|bi loai|duoc diem|may diem)\\b`), asks: 'nguyên liệu mua ở tỉnh khác có làm ocop được không' },
  // Bought at a shop, of whatever province.
  { said: new RegExp(`${BUYS}.*\\b(?:dai ly|tiem|cho|tap hoa|vua|chanh|thuong lai|moi|cua hang|lai)\\b.*\\bkhong (?:biet|ro|nho|chac)(?: \\S+){0,4} (?:tinh nao|o dau|dau ra|dau|vung nao|noi nao|nguon|cua ai|nha nao)\\b`), asks: 'nguyên liệu mua ngoài không rõ nguồn gốc có làm ocop được không' },
  // Some of it from abroad.
  { said: /\b\d{1,2}(?: phan tram)? (?:la )?(?:hang |tho |dieu |nguyen lieu |hat )?(?:nhap|mua|lay)(?: (?:khau|tho|ve|tu|o|ben|hang|hat))* (?:campuchia|cam|lao|trung quoc|tau|uc|my|an do|thai|nuoc ngoai|ngoai nuoc|chau phi|indo)\b.*\b(?:loai|duoc|sao|tinh|rot)(?: \S+){0,2} (?:khong|chua)\b|\bnhap(?: \S+){0,3} (?:campuchia|lao|trung quoc|uc|my|an do|thai lan|chau phi)\b.*\bbi loai\b/, asks: 'nguyên liệu nhập khẩu bao nhiêu phần trăm thì bị loại' },
  // Sent back, and how often it may be mended.
  { said: /^(?!.*\b(?:ma vach|nhan hieu|attp|cong bo|kinh doanh|vay|giay phep)\b).*\b(?:tra ve|tra lai|bi tra|bao thieu|bi tu choi)\b.*\b(?:sua|bo sung|lam lai|nop lai|hoan thien)\b.*\b(?:may|bao nhieu) (?:lan|ngay|hom|bua|tuan)\b/, asks: 'hồ sơ ocop bị trả lại thì sửa, bổ sung trong mấy ngày' },
  // One and the same in two sizes.
  { said: new RegExp(`${PACKED}.{0,14}\\d.*\\b(?:voi|va|hay|cung|,)\\b.*\\d.*\\b(?:hai|2|mot|1|may|chung|rieng|tach)(?: \\S+)? (?:ho so|bo|san pham|phieu)\\b`), asks: 'nhiều vị nhiều cỡ là một sản phẩm hay nhiều sản phẩm' },
  // Another kind of theirs: the same dossier or one of its own.
  { said: /^(?!.*\b(?:cau chuyen|to hop tac|moi nha|(?:\d+|muoi|may|cac|nhieu) ho(?! so))\b).*\b(?:chung|rieng|cung|tach|gop)(?: \S+){0,2} (?:mot |1 )?(?:ho so|bo ho so|phieu)\b.*\b(?:hay|hoac)\b.*\b(?:rieng|chung|tach|gop|hai|2|moi)\b|\b(?:ho so|phieu) (?:lam |nop |viet )?(?:chung|rieng) hay (?:lam |nop |viet )?(?:rieng|chung)\b/, asks: 'đăng ký nhiều sản phẩm một lúc thì mỗi món một hồ sơ hay chung' },
  // Printed on it, or stuck on.
  { said: /\b(?:in|in nhan)(?: \S+){0,2} (?:lien|truc tiep)(?: len| tren)?\b.*\bdan\b|\bdan (?:giay|decal|tem giay)\b.*\b(?:duoc|hay)\b/, asks: 'nhãn in giấy tự dán có được không' },
  // Who judges, of two.
  { said: /\bai cham\b.*\b(?:o )?(?:tinh|thanh pho|xa|phuong|huyen|so)\b.*\bhay\b|\bai cham\b.{0,20}\b(?:tinh|thanh pho|xa|phuong|so) hay\b/, asks: 'ai chấm 3 sao, tỉnh hay xã' },
  // Their own sheet.
  { said: /\b(?:phieu cham|phieu diem|bang diem|bang cham)\b.*\b(?:xem|coi|giu|xin|chup)\b.*\b(?:khong|duoc|ai)\b/, asks: 'xem phiếu chấm của mình được không' },
  // A paper that is prolonged.
  { said: /\b(?:attp|an toan thuc pham|giay an toan|du dieu kien)\b.*\bgia han\b.*\b(?:o dau|so nao|noi nao|cho nao|cho ai|ai)\b|\bgia han\b.*\b(?:attp|an toan thuc pham)\b.*\b(?:o dau|so nao|noi nao|cho nao|ai)\b/, asks: 'giấy attp xin lại nộp ở sở nào' },
  // Made anew, or prolonged.
  { said: /^(?!.*\b(?:attp|an toan|kiem nghiem|giay phep|cam ket|nhan hieu)\b)(?:\S+ ){0,5}(?:lam|nop|dang ky|danh gia)(?: (?:lai|moi|tu dau|het|nhu moi|nhu lan dau))+ hay (?:\S+ ){0,3}gia han\b/, asks: 'giấy ocop hết hạn lâu rồi làm lại như lần đầu hay đánh giá lại' },
  // What five stars take.
  { said: /\b(?:5|nam) sao\b.*\bxuat khau\b.*\bhay\b.*\b(?:sieu thi|san|trong nuoc|noi dia|cua hang)\b/, asks: '5 sao cần xuất khẩu hay siêu thị cũng được' },
  // Who signs, of two.
  { said: new RegExp(`^(?!.*\\b(?:mau (?:so )?0?3|chu tich xa|pho chu tich|tu ky|khong chiu ky|truong (?:ban|thon))\\b).*(?:\\b(?:ho so|phieu|bao cao|mau|don)\\b.*\\b(?:ky|ki) (?:ten )?hay (?:la )?\\S+(?: \\S+){0,2} (?:ky|ki)\\b|\\b(?:ky|ki) hay (?:la )?(?:\\S+ ){1,5}(?:ky|ki)(?: vao)? (?:ho so|phieu|bao cao|don|mau)\\b|\\b(?:ky|ki) (?:ho so|phieu|bao cao|don|giay)? ?(?:thay|ho|giup|gium|dum)(?: \\S+){0,3} (?:duoc|on|hop le)(?: \\S+)? ?${NOT}\\b)`), asks: 'ai là người phải ký hồ sơ, báo cáo' },
  // Who signs the decision.
  { said: /^(?:(?:the|vay|ma|roi|a|con|cho hoi|hoi) )*ai (?:la nguoi )?(?:ky|ki|cap|ra)(?: (?:cai|to))? (?:quyet dinh|giay|bang)(?: (?:cong nhan|chung nhan|sao|ocop|cap|cho))*(?:$| (?:chu tich|tinh|so|xa|ubnd|uy ban|bo|hoi dong)\b)/, asks: 'ai ký giấy chứng nhận sao' },
  // The village's name, which all of them print.
  { said: new RegExp(`\\b(?:nhan|bao bi|hop|tem|chai|tui)\\b.*\\b(?:in|ghi|de|dan|co)\\b.*\\b(?:chu|ten|lang|dia danh)\\b.*\\b(?:xin|hoi)(?: \\S+)? (?:ai|phep|lang|hoi|xa)\\b.*\\b${NOT}\\b`), asks: 'ghi tên làng lên nhãn có phải xin phép không' },
  // Printed with the old address.
  OLD_ADDRESS,
  // Stars on the pack, and a fine.
  { said: new RegExp(`^(?!.*\\b(?:quang cao|facebook|ruou|du sao|thua sao|sai sao|nham|chua (?:co|duoc) (?:quyet dinh|cong nhan|giay)|mon khac|dong bo|chua thi)\\b).*${PRINTED}.*\\b(?:in|dan|de)\\b.{0,25}\\bsao\\b.*\\b(?:phat|lam sao|co sao|bi gi)\\b|^(?!.*\\bchua co quyet dinh\\b).*\\b(?:dan|in|de) (?:\\S+ )?sao\\b.*\\bbi phat\\b|\\bhet\\b.*\\bchua (?:co|ra|nhan)(?: \\S+)? (?:giay|ket qua|quyet dinh)\\b.*\\b(?:in|dan|de)(?: \\S+)? sao\\b`), asks: 'giấy hết hạn còn bao bì in sao thì xử lý sao' },
  // Somebody of the house files it, from afar.
  { said: new RegExp(`^(?!.*\\b(?:phat|giao thong|thue|dem|trong ngay|nhom|cua dan)\\b).*\\b${KIN}\\b.*\\b(?:lam|nop|gui)\\b.*\\bqua (?:mang|zalo|mail|email|online)\\b.*\\b(?:khong|hay|ha)\\b`), asks: 'nộp hồ sơ qua mạng, cổng dịch vụ công được không' },
  // What stands on the page of a shop.
  { said: /^(?!.*\b(?:che|chieu|ne|tranh|giau|sua)\b).*\b(?:tiktok|shopee|lazada|facebook|livestream|gian hang|san thuong mai|ban online|tren mang|website)\b.*\b(?:ghi|dang|neu|de|bat buoc|phai co)\b.*\b(?:ngay|nsx|hsd|san xuat|han|thanh phan|nhan|dia chi)\b.*\bkhong\b/, asks: 'bán trên sàn, facebook phải đăng nhãn thế nào' },
  // Applied for, and no word yet.
  { said: /\b(?:nhan hieu|thuong hieu|logo)\b.*\b(?:nop|gui|dang ky)\b.*\b(?:(?:chua|khong)\b.*\b(?:tra loi|ket qua|cap|cong bo|hoi am|bang)|(?:van|dang|con|ngoi) (?:cho|doi))\b.*\b(?:tinh la|coi la|coi nhu|tinh|du|duoc)\b.*\b(?:co|chua|khong|sao)\b/, asks: 'đơn nhãn hiệu nộp rồi chưa công bố có tính là có nhãn hiệu không' },
  // Which council judges, of provinces that became one.
  { said: /\btinh\b.*\b(?:nhap|sap nhap|hop nhat|gop)\b.*\b(?:hoi dong|ai cham|cham sao|ben nao cham)\b|\bhoi dong (?:cua |ben |o )?(?:tinh cu|tinh moi|ben cu|ben moi)\b/, asks: 'tỉnh sáp nhập rồi thì hội đồng tỉnh nào chấm' },
  // Liquor out of a can.
  { said: /^(?!.*\b(?:dong chai|canh bao|ghi gi)\b).*(?:\b(?:can|binh|xo|chai nhua|can nhua|chum)(?: \S+){0,3} (?:nhua |\d+ )?(?:lit|l)\b.*\b(?:ban|cho)\b.*\b(?:sao|duoc|khong|phat)\b|\b(?:ruou)\b.*\b(?:can|binh) nhua\b.*\b(?:sao|duoc|khong|phat)\b)/, asks: 'rượu đựng can nhựa bán ở chợ thì sao' },
  // Where we have it from, and whether we are a person.
  { said: /\b(?:tra|lay|doc|hoc|biet|tim)(?: \S+)? o dau (?:ra )?(?:ma )?(?:chac|biet|hay|noi)\b.*\b(?:nguoi|may|bot|robot)\b|\b(?:nguoi|may|bot)\b.*\b(?:tra|lay|doc|hoc|biet|tim)(?: \S+)? o dau (?:ra )?(?:ma )?(?:chac|biet|hay|noi)\b/, asks: 'máy hay người mà lấy câu trả lời ở đâu ra' },
];

/** So surely the name must find it; what is found as surely by the words themselves stays. */
const SURE = 0.85;
const SURER = 0.96;

/** In more words these stand by chance. */
const LONGEST = { letters: 300, words: 36 };

/** The name of what such a message asks, as a question. */
export function matterAsked(text: string): string | undefined {
  if (text.length > LONGEST.letters) return undefined;
  const said = spelled(text);
  const line = said.join(' ');
  return said.length > LONGEST.words ? undefined : MATTERS.find(({ said }) => said.test(line))?.asks;
}

export const toldThenAsked: Way = (found, query, { search }) => {
  if (found.sure >= SURER || query.past) return undefined;
  const asks = matterAsked(query.question);
  const own = asks === undefined ? undefined : search({ ...query, question: asks, before: undefined, about: undefined, set: undefined });
  return own !== undefined && own.sure >= SURE && (own.sure > found.sure || own.hits[0]?.passage !== found.hits[0]?.passage) ? own : undefined;
};

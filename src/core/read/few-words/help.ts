import { notHeard } from './not-heard.ts';
import { of, type Row } from './row.ts';

/* Who helps, who is asked, whether what we say is sure; what we remind of. */

const FOR = '(?: (?:cho|giup|gium|dum|ho|thay)(?: (?:em|chi|anh|minh|toi|tui|bac|ba|me|nha))?)+';
const US = '(?:(?:ban|shop|admin|bot|tro ly|minh|day|ben nay|ben kia) )*(?:(?:la|co phai|phai|dang|noi chuyen|noi|chat|hoi|nhan tin|voi|tra loi|do|con) )*';
const MACHINE = '(?:bot|may(?: moc)?|robot|chatbot|ai|tro ly ao|phan mem|tu dong|may tra loi)';
const HUMAN = '(?:nguoi(?: that| thiet| ta)?|can bo|nhan vien|con nguoi)';
const FORM = '(?: (?:cai|to|mau|giup|lai))* (?:don|phieu|to khai|phieu dang ky|don dang ky)';

export const HELP: readonly Row[] = [
  ['(?:(?:phai |can )?(?:lam|viet|co) )?(?:cai |to )?(?:giay )?uy quyen(?: (?:ha|duoc khong|sao|the nao|khong))*', ({ before }) => (of(before, /\bma vach\b/) ? undefined : 'giấy ủy quyền đi nộp hồ sơ viết thế nào')],
  ['(?:noi|ke|thoa thuan|hop dong)(?: bang)? mieng(?: (?:thoi|co))*(?: (?:duoc khong|khong sao|co sao khong))?|(?:chi |moi )?co (?:hop dong|thoa thuan) mieng(?: thoi)?', ({ before }) => (of(before, /\bcau chuyen\b/) ? 'kể câu chuyện bằng miệng được không' : of(before, OF_BUYING) ? 'mua nguyên liệu chỉ thỏa thuận miệng thì làm sao' : undefined)],
  ['ai (?:giup|ho tro)(?: (?:cho|duoc))?(?: khong)?', ({ asked }) => (of(asked, /\b(?:ho tro|tien)\b/) ? undefined : 'có ai giúp không')],
  ['ai (?:se )?(?:chi|chi dan|chi ve|bay|day|huong dan)(?: (?:cho|giup|minh|lam|ho|dum|gium|toi|tui|duoc|khong))*', 'ai hướng dẫn làm hồ sơ'],
  ['(?:may|nhung|cac) (?:cai|giay|viec|thu|muc|mon)(?: to)?(?: (?:nay|do|kia|thi))* ai (?:lam|lo|viet)(?: (?:giup|ho|cho|dum|gium|duoc))*', 'ai hướng dẫn làm hồ sơ'],
  ['(?:viet|dien|lam|khai|soan)(?: (?:cho|giup|gium|dum|ho|thay)(?: (?:em|chi|anh|minh|toi|bac|ba))?)+(?: (?:duoc )?khong)?', ({ asked }) => (of(asked, /\bcau chuyen\b/) ? 'viết giúp câu chuyện sản phẩm' : 'có ai giúp không')],
  [`(?:ai|nguoi nao) (?:lam|viet|di|dien|xin|nop)${FOR}(?: (?:duoc )?khong)?`, ({ paper }) => (paper === undefined ? 'ai làm giúp hồ sơ' : `${paper} làm ở đâu`)],
  [`(?:viet|dien|khai|soan|lam)${FOR}${FORM}(?: (?:duoc )?khong)?|(?:viet|dien|khai|soan|lam)${FORM}${FOR}(?: (?:duoc )?khong)?`, ({ paper }) => (paper === undefined ? 'viết giúp phiếu đăng ký' : 'ai làm giúp hồ sơ')],
  [`(?:viet|dien|soan|lam) (?:san|mau)(?:${FOR})?(?: (?:mot|1) (?:cai|ban))?`, ({ asked }) => (of(asked, /\bcau chuyen\b/) ? 'viết giúp câu chuyện sản phẩm' : 'viết giúp phiếu đăng ký')],
  [`${US}(?:${HUMAN} hay (?:la )?(?:dang )?${US}${MACHINE}|${MACHINE} hay (?:la )?${US}${HUMAN}|(?:bot|robot|chatbot|tro ly ao|may tra loi)(?: tu dong)? (?:phai khong|dung khong|ha|a))(?: (?:vay|the|tra loi|a|day|nhi))*`, 'em là máy hay người thật'],
  [`${US}(?<=(?:la|phai|voi|do) )(?:nguoi (?:that|thiet)|bot|robot|chatbot) (?:khong|ha|phai khong|dung khong)`, 'em là máy hay người thật'],
  ['(?:cac |nhung |may )?(?:nguon|thong tin|du lieu|kien thuc|cau tra loi|tai lieu|so lieu)(?: (?:cua|ma))* (?:ban|bot|ad|em|shop)(?: (?:tra loi|noi|la|dang))* (?:lay|dan|trich|duoc|dua|hoc|tim)(?: (?:lay|ra|duoc|vao))* (?:tu|o|vao) dau(?: (?:ra|den|vay|the|day))*(?: (?:(?:minh|em|toi|de) )*(?:co )?(?:trich|dan)(?: dan| nguon| lai)* (?:co )?duoc khong)?', 'bot trả lời có căn cứ không'],
  [`(?:(?:minh|em|toi|chung minh) )?(?:co the |muon )?(?:trich(?: dan)?|dan(?: nguon| loi)?|ghi nguon)(?: (?:lai|loi|cau tra loi|nguon|ban|bot|ad|em|cua|nay|vao|trong|bai|bao cao|khoa luan|luan van|tieu luan|do an|viet|la|tu|doan|nhung gi|noi|tra loi))* (?:co )?(?:duoc|nen|hop le|on)(?: (?:khong|chua|hong))+`, 'trả lời ở đây có giá trị pháp lý gì không'],
  ['(?:hoi|gap|noi (?:chuyen )?voi|chat voi) (?:nguoi|can bo|ai do)(?: that)?(?: duoc)? khong|nguoi that(?: khong)?', 'gặp cán bộ'],
  ['(?:co |muon )?(?:goi dien|goi thoai|alo|goi zalo|noi qua dien thoai|noi chuyen dien thoai|dien thoai)(?: (?:cho|hoi|noi|truc tiep|qua|ai|em|can bo))* duoc khong', 'gặp cán bộ'],
  ['(?:sdt|so dien thoai) (?:(?:o )?dau|ai|can bo)|(?:cho|xin|cho xin)(?: em| chi| anh| minh)? (?:so|sdt|so dien thoai)(?: (?:cua )?(?:can bo|ai))?', 'xin số điện thoại cán bộ'],
  ['(?:cho |xin )*(?:so (?:may|dt|dien thoai)|sdt) (?:cua )?(?:em|e|ad|bot|can bo|nguoi phu trach)', 'xin số điện thoại cán bộ'],
  ['(?:(?:xin |cho )*(?:sdt|so dien thoai|so dt|so may)|(?:xin |cho )+so) (?:xa|phuong|ubnd|uy ban|ubnd xa|can bo xa|cua xa)', 'số điện thoại UBND xã là gì'],
  ['(?:noi|lien he|gap|keu)(?: voi)? ai(?: (?:gio|bay gio|duoc))*', 'liên hệ ai'],
  ['(?:(?:gio|phai|nen) )*hoi (?:ai|o dau|cho nao)(?: (?:bay gio|gio))*', 'liên hệ ai'],
  ['(?:noi )?(?:co )?(?:chac|chac chan|tin|chinh xac|that)(?: (?:la|chu|duoc|chan))* khong|chac chua', ({ asked, isTold }, _held, said) => (isTold && !/\b(?:noi|tin|that)\b/.test(said) ? 'nguồn ở đâu' : asked === undefined ? undefined : 'em nói có chắc không')],
  ['(?:xa|nguoi ta|ben kia|tinh|ho|ban|huyen|can bo)(?: (?:em|chi|anh|minh))? (?:noi|bao|chi|huong dan) khac', ({ isTold }) => (isTold ? 'nguồn ở đâu' : undefined)],
  ['(?:nho )?nhac (?:em|chi|anh|bac|ba|ong|co|chu|minh|toi|tui)', 'nhắc em với'],
  ['(?:nho )?nhac (?:ba|bo|me|cha|ong|sep|giam doc)(?: (?:em|toi|minh))? truoc(?: (?:han|khi het han|(?:\\d+|mot|hai|vai|may) (?:tuan|ngay|thang|hom)))', 'nhắc em trước hạn'],
  ['(?:bat|mo) lai(?: (?:di|nhac|giup|cho|cai|thong bao|tin))*', ({ isQuiet }) => (isQuiet ? 'bật nhắc' : undefined)],
  ['(?:chi|anh|a|em|co|chu|bac|toi|minh|tui) (?:day|ne|quay lai roi|vao lai roi)', notHeard('chào em')],
];

/** Of what goes in, and who grows it. */
const OF_BUYING = /\b(?:nguyen lieu|thu mua|mua (?:cua|tu|lai)|nha vuon|lien ket|ba con|nguon goc)\b/;

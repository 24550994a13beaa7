import { fold } from '../text.ts';
import { spelled } from './plain.ts';

/* "Ngắn thôi", "tới 70 chưa", "chữ nhỏ quá không", "cứ làm đi": a few words of who is well on their way: checks a label, scores, renews, is tired of being asked.
 * Each is written out early, as somebody with time would have asked it. */

/** What such words lean on. */
export type OnTheWay = {
  /** What they asked or told a moment ago. */
  readonly before?: string;
  /** A passage or a paper was told of, a moment ago. */
  readonly isTold: boolean;
  /** The paper spoken of last, as it is called. */
  readonly paper?: string;
  /** They have a certificate already. */
  readonly isRecognised: boolean;
  /** For which case the dossier is, is known: to renew, to rise. */
  readonly hasCase: boolean;
  /** A line of the score is being asked. */
  readonly isScoring: boolean;
  /** Their label is being read, or was just now. */
  readonly isLabel: boolean;
};

/** `said`: what the pattern holds in its group. */
type Written = string | ((way: OnTheWay, said: string) => string | undefined);

const BEGINS = '^(?:(?:da|a|u|ua|uh|o|ok|troi|oi|vay|the|thi|ma|roi|nhung|em|chi|anh|bac|co|chu|toi|tui|minh|bot|ad|cho hoi) )*';
const ENDS = '(?: (?:em|e|vay|the|day|ha|a|nhi|ta|chi|anh|bac|co|chu|di|bot|ad|ne|nha|nhe|voi|giup|gium|dum|luon|duoc khong))*$';
const TOO = '(?: (?:qua|the|vay|lam|du|ghe|luon|ca|roi|ma))*';

const SHORTER = 'nói ngắn thôi';
const NOTED = 'xem lại hồ sơ';
const LETTERS = 'cỡ chữ trên nhãn nhỏ nhất bao nhiêu';
const REUSED = 'đánh giá lại có phải nộp lại hết giấy tờ không';
const LOST = 'mất giấy chứng nhận OCOP thì làm sao';
const KEEP_UP = 'có sao OCOP rồi thì phải giữ những việc gì';
const PRINTED = 'được in dấu OCOP, số sao khi nào';
const SCORE = 'được mấy sao';

const ON_SITE = '(?:web|website|trang web|fb|face|facebook|fanpage|zalo|tiktok|tik tok|youtube|mang xa hoi)';
const IN_SHOP = '(?:shopee|lazada|san|san tmdt|tiktok shop|postmart|voso|buu dien)';
const COUNTS = '(?: (?:co|duoc|thi|la))* (?:cong|tinh|duoc cong|duoc tinh)(?: (?:diem|vao|them))* khong';

const ROWS: readonly (readonly [string, Written])[] = [
  // Tired of reading, of being asked, of saying it again.
  ['(?:noi |tra loi |viet |nhan )?(?:ngan|gon)(?: (?:gon|lai))? thoi', SHORTER],
  [`(?:noi |nhan |viet |gui )?(?:gi ma )?nhieu (?:chu|dong|loi|tin)${TOO}|(?:noi |viet )?(?:dai dong|lan man|vong vo)${TOO}`, SHORTER],
  ['(?:noi|tra loi|nhan)(?: (?:thang|gon|ngan|nhanh|van tat|mot cau|1 cau|vao viec|vao chuyen|vao y chinh))+|(?:dung|khoi|bot|can gi|viec gi phai)(?: (?:co|noi|hoi|phai))* (?:vong vo|dai dong|lan man|noi nhieu|hoi nhieu|noi dai|nhieu loi)', SHORTER],
  [`(?:luoi|lam bieng|ngai|met) doc${TOO}|doc (?:khong noi|moi mat|khong het|khong kip|hoa mat|met)${TOO}`, SHORTER],
  ['(?:gui|hoi|noi|chi|nhan|lam) (?:tung|lan luot tung|lan luot)(?: (?:cai|cau|viec|giay|mot|thu|buoc|mon))*(?: (?:mot|thoi))*', SHORTER],
  [`(?:noi|bao|tra loi|ke|khai) (?:(?:roi|het|hoai|mai|nhieu lan|may lan|ca chuc lan) ?)+(?:ma|con hoi|hoi gi nua)?${TOO}|(?:noi|hoi|tra loi) di (?:noi|hoi|tra loi) lai${TOO}|hoi lai (?:hoai|mai|nua)${TOO}`, NOTED],
  ['(?:(?:cai|cau|muc) (?:nay|do|kia) )?(?:(?:moi|vua|nay gio|hoi nay|da|bot|em) )*(?:noi|bao|tra loi|ke|khai|hoi) roi(?: (?:ma|con gi|con hoi))*', NOTED],
  ['(?:da )?ghi (?:duoc )?(?:nhung )?(?:cai|giay|mon) (?:nao|gi)(?: (?:xong|roi|co))*', NOTED],
  ['(?:cai|giay|mon|thu) nao (?:(?:da|co|duoc|ghi) )*(?:xong|co|du) roi|(?:tong ket|tong hop|chot lai|gom lai)(?: (?:lai|cai|ho so|het))*', NOTED],
  ['(?:con |co )*nho (?:em|chi|anh|bac|co|chu|toi|tui|minh|ai)(?: (?:la ai|nua|gi))* khong|(?:dang )?do dang (?:o )?(?:dau|cho nao)|dang do (?:o )?(?:dau|cho nao)|(?:lan truoc|hom truoc|bua truoc|hoi truoc|bua no|hom no)(?: (?:minh|em|chi|anh|bot))* (?:(?:dang|con|noi|hoi|lam|toi|den|o|thieu) )*(?:dau|cho nao|may cai|may giay|gi|nhung gi)(?: roi)?', NOTED],
  ['co gi (?:moi|thay doi|khac)(?: (?:so voi truoc|hon|khong|chua|gi))+|(?:luat|quy dinh)(?: (?:co|da))* (?:moi|thay doi|doi|khac)(?: (?:gi|moi))* (?:khong|chua)|(?:co )?(?:doi|thay) (?:luat|quy dinh)(?: gi)? (?:khong|chua)', 'quy định mới khác quy định cũ chỗ nào'],
  ['(?:khong|chang|chua) (?:muon|thich|them) (?:tra loi|noi|khai|ke|cho biet|dien)', 'bỏ qua'],
  ['(?:(?:khong|chua) biet (?:thi )?)?(?:ghi|de|chon) (?:la )?(?:khong|chua) (?:biet|ro)', 'chưa rõ'],
  ['met (?:roi|lam|thiet|that)|bo cuoc|chiu thua|dau hang', 'mệt quá'],
  ['hoi(?: luon)? (?:mot|1) (?:lan|luot)(?: (?:het|luon|cho xong|thoi))*|hoi (?:het|luon het)(?: mot lan| 1 lan)?', 'còn thiếu giấy gì'],
  ['hoi (?:de|don gian|ro|cu the)(?: (?:hon|hieu|lai|chut))*', 'giải thích'],
  ['(?:nhay|luot|cho) qua(?: (?:cau|muc|cai)(?: nay| khac)?)?', 'bỏ qua'],
  ['nhanh(?: len)?|le len|mau len', 'tiếp'],
  ['(?:noi|viet) tieng viet', 'giải thích'],
  ['viet(?: (?:lai|mau|moi|cho))*', ({ isLabel }) => (isLabel ? 'viết nhãn giúp' : undefined)],
  ['(?:noi|giai thich)(?: (?:lai|them|lan nua|mot lan nua|1 lan nua))+(?: (?:cho|de|hieu|ro|ky|coi|xem|nghe|nao))*', 'giải thích'],
  ['hoi gi(?: ma| hoi)* (?:lam|nhieu|hoai|ky|lung tung)(?: (?:lam|the|vay|qua|du|nhieu))*', 'vì sao hỏi'],
  ['(?:co )?(?:chac|chac chan|chinh xac) khong|chac chua', ({ isTold }) => (isTold ? 'nguồn ở đâu' : undefined)],
  ['(?:xa|nguoi ta|ben kia|tinh|ho|ban|huyen|can bo)(?: (?:em|chi|anh|minh))? (?:noi|bao|chi|huong dan) khac', ({ isTold }) => (isTold ? 'nguồn ở đâu' : undefined)],
  ['(?:thay |nghe |nho )?(?:cu|hoi truoc|truoc|nam truoc|lan truoc|ban cu|luat cu)(?: (?:thay|dau|co|lam|noi))* khac', ({ isTold }) => (isTold ? 'quy định mới khác quy định cũ chỗ nào' : undefined)],
  ['(?:co |muon )?(?:goi dien|goi thoai|alo|goi zalo|noi qua dien thoai|noi chuyen dien thoai|dien thoai)(?: (?:cho|hoi|noi|truc tiep|qua|ai|em|can bo))* duoc khong', 'gặp cán bộ'],
  ['(?:thoi|de|de do)(?: (?:em|chi|anh|toi|minh|tui|bac|nha))* tu lam(?: lay)?', 'để em làm'],
  ['(?:(?:thoi|cu|thi) )+(?:lam|hoi|tiep tuc|tien hanh)(?: (?:tiep|nhu vay|tiep tuc))*', 'tiếp'],
  ['(?:cai|giay|mon|viec|thu) nao (?:la )?(?:quan trong|can kip|can truoc|phai co truoc|uu tien|lam tiep)', 'bắt đầu từ đâu'],
  ['(?:rot cuoc |tom lai |tong cong |ca thay |cong lai |tong )(?:la )?(?:can |phai )?(?:co )?(?:may|bao nhieu) (?:giay(?: to)?|cai|thu|mon)', 'còn thiếu giấy gì'],
  ['(?:khong can|khoi can|dau can|can gi)(?: (?:cai|giay|mon|to))* (?:do|nay|ay) dau|(?:khong|khoi) can(?: (?:cai|giay|mon|to))+ (?:do|nay|ay)', ({ paper }) => (paper === undefined ? undefined : `${paper} có bắt buộc không`)],
  ['(?:xong |xong roi )+(?:xem|coi|kiem tra|check) lai(?: (?:cai|coi|ho))*', NOTED],
  ['(?:cai|mon|san pham|hang) (?:nay|do) (?:(?:thi|con|can|phai) )*(?:co |thieu |can )?(?:giay |nhung )?gi(?: nua)?', ({ paper }) => (paper === undefined ? 'còn thiếu giấy gì' : undefined)],
  ['con (?:\\d|hai|ba|may|vai)(?: (?:cai|giay|mon|thu))(?: to)? (?:nua )?chua(?: (?:co|xong|lam))?', 'còn thiếu giấy gì'],
  ['(?:in|viet|chep) (?:cai )?(?:ds|danh sach|list)(?: (?:ra|giay))*|(?:sep|giam doc|chu nhiem|ke toan|vo|chong|con|ca nha)(?: (?:em|toi|minh))? (?:xem|coi|doc)(?: (?:chung|cung|voi))* duoc khong', 'in danh sách còn thiếu'],
  ['(?:dung|xai|su dung|lay|nop) lai(?: (?:thi|co))* duoc khong', (way) => (isRenewing(way) ? REUSED : undefined)],
  ['(?:neu |lo |bi )*(?:tre|lo|quen)(?: (?:han|mat|dot|dot nay))*(?: (?:thi|la|co|roi|mat))*(?: (?:sao|lam sao|khong|sao khong))?', ({ isRecognised, before }) => (isRecognised ? 'trễ hạn nộp đánh giá lại thì sao' : before === undefined ? undefined : 'nộp trễ đợt chấm thì sao')],
  ['(?:trong )?(?:luc|dang)(?: (?:nop|da nop))? cho(?: (?:cham|ket qua|giay|xet|duyet))*(?: (?:co|con|van|thi))* ban(?: (?:hang|tiep|binh thuong))* duoc khong', 'trong lúc chờ chấm có được bán, quảng cáo bình thường không'],
  ['dot (?:sau|toi|ke|tiep)(?: (?:la|thi|vao))* (?:khi nao|bao gio|thang may|luc nao|ngay nao|chung nao)', 'hạn nộp bao giờ'],
  ['(?:(?:gio|phai|nen) )*hoi (?:ai|o dau|cho nao)(?: (?:bay gio|gio))*', 'liên hệ ai'],
  ['(?:thoi )?(?:co gi|khi nao can|can gi|can)(?: (?:em|chi|anh|bac|minh|toi|tui))?(?: (?:se|thi))* (?:nhan|hoi|goi)(?: (?:lai|sau|tiep))*', 'để lát nữa'],
  // Renewing.
  ['(?:xin |co |duoc |muon )*gia han(?: (?:them|duoc|giay|nua|co))*(?: (?:khong|chua))?', ({ paper, isRecognised }) => (isRecognised && paper === undefined ? 'giấy OCOP có được gia hạn không' : undefined)],
  ['(?:co )?(?:bot|giam|do|nhe|it)(?: (?:duoc|di|hon))*(?: (?:giay|thu|muc|cai))*(?: (?:nao|gi|hon))* khong', ({ isRecognised, isScoring }) => (isRecognised && !isScoring ? REUSED : undefined)],
  ['(?:phai )?lam lai (?:het |tu dau |tu A )*(?:tu dau|het)(?: (?:khong|sao))?', ({ isRecognised }) => (isRecognised ? REUSED : undefined)],
  ['(?:(?:lam|danh|bi) )?(?:mat|that lac|rach|hu) (?:to |cai )?(?:giay (?:chung nhan|cn|goc|cu|ocop)|giay goc|ban goc|chung nhan)(?: (?:ocop|roi|dau|tieu|het))*|(?:to |cai )?(?:giay goc|ban goc|giay chung nhan|giay cn|chung nhan|giay ocop)(?: (?:cu|do|ocop))* (?:dau |bi |lam )*(?:mat|that lac|rach|hu)(?: (?:roi|tieu|dau|het))*', ({ isRecognised }) => (isRecognised ? LOST : undefined)],
  ['(?:(?:lam|danh|bi) )?(?:mat|that lac)(?: (?:to|cai))* giay(?: (?:do|kia|roi|dau|tieu|het))*|(?:to |cai )?giay(?: (?:do|cu|kia))* (?:dau |bi |lam )*(?:mat|that lac)(?: (?:roi|tieu|dau|het))*', ({ isRecognised, paper }) => (isRecognised && paper === undefined ? LOST : undefined)],
  ['(?:(?:ra|di|den|toi|len|xuong) (?:dau|cho nao) (?:de )?(?:xin|lam|hoi|nho)|(?:xin|lam|cap) (?:o )?dau)(?: lai)?', ({ before }) => (IS_LOST.test(fold(before ?? '')) ? 'mất giấy chứng nhận OCOP xin cấp lại ở đâu' : undefined)],
  ['(?:cai|giay|mon|thu|phan)(?: to)? nao (?:cu )?(?:con )?(?:xai|dung|su dung|lay|giu) lai(?: duoc)?', (way) => (isRenewing(way) ? REUSED : undefined)],
  ['(?:cai|giay|mon|thu|phan)(?: to)? nao (?:phai |can )?(?:lam (?:lai|moi)|xin lai|thay|cap nhat)', (way) => (isRenewing(way) ? REUSED : undefined)],
  ['(?:ban|xai|xuat|giao)(?: (?:tiep|not|het))* (?:hang|lo|so hang)(?: (?:cu|ton|da lam|con lai|lam roi))+(?: co)? duoc khong', (way) => (isRenewing(way) ? 'giấy OCOP hết hạn thì hàng cũ bán tiếp được không' : 'hàng cũ bán tiếp được không')],
  ['(?:thoi )?(?:khoi|khong|bo|khoi phai|khong can) lam(?: (?:nua|lai|ocop|luon))+(?: co)? (?:duoc|sao) khong', ({ paper }) => `${paper ?? 'làm OCOP'} có bắt buộc không`],
  ['(?:bi |co )*(?:mat|tut|rot|ha)(?: (?:xuong|con|luon))* (?:(?:[345] )?sao|hang)(?: (?:khong|sao))?', ({ isRecognised }) => (isRecognised ? 'đánh giá lại có chắc giữ được số sao cũ không' : undefined)],
  ['(?:len|nang|xin)(?: (?:thang|luon|hang))* [45](?: sao)?(?: luon)?(?: co)?(?: duoc)? khong', ({ isRecognised, isScoring }) => (isRecognised && !isScoring ? 'đánh giá lại mà đủ điểm thì có lên hạng luôn không' : undefined)],
  ['(?:can|nop|lam|phai)(?: (?:can|nop|lam|phai))* (?:may|bao nhieu) (?:ban|bo)', 'hồ sơ OCOP nộp mấy bộ, bản giấy hay bản điện tử'],
  // Of a dossier that was handed in.
  ['(?:(?:gio|bay gio|thi|phai|can|con) )*(?:sao|lam gi|lam sao|the nao|cho gi|doi gi|cho ai)(?: (?:nua|tiep))*|buoc (?:sau|tiep theo|tiep|ke)(?: la)?(?: gi)?', (way) => (isFiled(way) ? 'hồ sơ nộp xã rồi sau đó đi những bước nào' : undefined)],
  ['(?:bao lau|may ngay|may thang|khi nao|bao gio|chung nao)(?: (?:thi|moi|co|xong|ra|biet|ket qua|duoc|cham))*', (way) => (isFiled(way) ? 'nộp hồ sơ rồi bao lâu có kết quả' : undefined)],
  ['(?:ho so |no )?(?:dang |gio |nam )+(?:o )?(?:dau|toi dau|den dau)(?: roi)?|(?:ho so )?(?:toi|den) dau roi|(?:khong|chua|van chua|sao chua)(?: thay)?(?: co)? ai (?:goi|bao|nhan|tra loi|noi)(?: (?:gi|het|lai|ca))*', (way) => (isFiled(way) ? 'biết hồ sơ tới đâu bằng cách nào' : undefined)],
  ['(?:moi |vua |co )*nhan (?:duoc )?(?:giay hen|bien nhan|giay bien nhan|phieu hen|giay tiep nhan)(?: roi)?', 'nộp hồ sơ rồi'],
  ['(?:nop |dem |gui )?(?:may|bao nhieu) (?:cai|mau|hop|chai|goi|san pham|hu)', ({ before }) => (/\b(?:dem|mang|nop|gui|kem) (?:theo )?(?:mau|san pham|hang)\b/.test(fold(before ?? '')) ? 'phải nộp mấy sản phẩm mẫu' : undefined)],
  ['(?:san pham )?mau (?:thi )?(?:nop |dem |gui )?(?:may|bao nhieu) (?:cai|mau|hop|chai|goi|san pham|hu)', 'phải nộp mấy sản phẩm mẫu'],
  ['(?:da )?nop(?: ho so)?(?: (?:roi|xong))+ (?:(?:gio|thi|roi|phai) )*(?:sao|lam gi|lam sao|cho gi|the nao)(?: (?:nua|tiep))*', 'hồ sơ nộp xã rồi sau đó đi những bước nào'],
  ['(?:(?:le )?trao(?: giay)?|nhan giay)(?: (?:o dau|khi nao|cho nao|bao gio|luc nao))+|(?:dau|dat|duoc|cham)(?: (?:xong|roi|thi))+ (?:(?:co|ra|cap|phat) )+giay(?: (?:lien|ngay|luon))*(?: khong)?', 'chấm xong bao lâu có giấy, lễ trao giấy khi nào'],
  // Of who has been recognised.
  ['(?:(?:gio|bay gio|thi|phai|can|con) )*lam (?:gi|sao)(?: (?:nua|tiep))*', ({ before, isRecognised, hasCase }) => (isRecognised && !hasCase && !RUN_OUT.test(fold(before ?? '')) ? KEEP_UP : undefined)],
  ['(?:vua |moi |da )*(?:duoc|dat|co|len) (?:(?:ocop )?[345] sao|cong nhan|giay|sao)(?: roi)? (?:(?:gio|thi|phai|can|con) )*lam (?:gi|sao)(?: (?:nua|tiep))*', KEEP_UP],
  ['(?:con )?(?:cai|mon|san pham|hang|loai) khac(?: (?:cua )?(?:em|nha|minh))? (?:(?:co|thi) )*(?:in|dung|dan|xai|de)(?: (?:logo|dau|tem|ke|theo|chung|luon|duoc|ocop))* khong', ({ isRecognised }) => (isRecognised ? 'món khác cùng nhà có dán dấu OCOP được không' : undefined)],
  ['(?:con )?(?:logo|dau|tem|dau ocop|logo ocop)(?: ocop)? thi sao', ({ isRecognised }) => (isRecognised ? PRINTED : undefined)],
  ['(?:gan|ghi|de|in|dan)(?: (?:chu|logo|hang|so|them|cai))* (?:ocop|sao)(?: [345] sao)?(?: (?:len|tren|vao) \\S+(?: \\S+)?)?(?: co)? duoc (?:khong|chua)', ({ isRecognised }) => (isRecognised ? PRINTED : undefined)],
  [`(?:live|dang|quay|len|ban|ghi|noi)(?: tren| len)? (?:${ON_SITE}|${IN_SHOP})(?: (?:noi|ghi|gan|de|la|chu|hang|co|them))* (?:ocop|[345] sao)(?: [345] sao)?(?: co)? duoc khong`, 'dùng chữ, logo OCOP trên Facebook, TikTok được không'],
  [`(?:len|ban|ban tren|dua len|ban qua|ban len) (?:${ON_SITE}|${IN_SHOP})(?: co)? duoc khong`, ({ isScoring }) => (isScoring ? undefined : 'bán trên TikTok, Facebook, sàn thì cần những giấy gì')],
  ['nhan (?:tien )?(?:o )?(?:dau|khi nao|bao gio|cho nao)|(?:khi nao|bao gio|chung nao) (?:moi )?(?:duoc )?nhan', ({ before }) => (/\b(?:thuong|tien)\b/.test(fold(before ?? '')) ? 'nhận tiền thưởng ở đâu' : undefined)],
  ['(?:giay |no )?(?:(?:duoc|co gia tri|gia tri|han|xai|dung) )*(?:may|bao nhieu) nam', ({ isRecognised, paper }) => (isRecognised && paper === undefined ? 'giấy chứng nhận OCOP có giá trị mấy năm' : undefined)],
  ['(?:doi|thay)(?: (?:cai|lai))? (?:bao bi|hop|mau ma|mau|nhan|chai|tui|hu)(?: (?:moi|khac))*(?: (?:thi|co))* (?:duoc|phai bao|phai xin|phai xin phep|bao)(?: (?:ai|xa|tinh|gi|lai))* khong', ({ isRecognised, isLabel }) => (isRecognised && !isLabel ? 'đổi bao bì sau khi có sao có phải báo không' : undefined)],
  ['(?:(?:lo|neu) )?(?:rot|truot|khong dat|khong dau)(?: (?:thi|roi|co|duoc))* (?:cham|thi|nop|lam|dang ky) lai(?: duoc)? (?:khong|may lan|luon khong)', 'trượt rồi có nộp lại được không'],
  // Of a label.
  [`chu(?: (?:tren|in|cua|o))*(?: nhan)?(?: (?:em|chi|minh))? (?:co )?(?:nho|be|bang)(?: (?:qua|the|vay|the nay|nay|xiu|ti))*(?: (?:thi|co|bi|duoc|sao|sai|phat))* khong`, LETTERS],
  ['(?:co )?chu(?: (?:tren|in|cua|o))*(?: nhan)? (?:phai )?(?:cao |to |nho |co |lon )*(?:bao nhieu|may)(?: (?:mm|li|ly|phan|milimet|la duoc|la vua))*', LETTERS],
  ['(?:cao |it nhat |toi thieu |phai )*(?:bao nhieu|may) (?:mm|li|ly|milimet)', ({ before, isLabel }) => (isLabel || OF_LABEL.test(fold(before ?? '')) ? LETTERS : undefined)],
  ['(?:coi |xem |check |kiem tra )?nhan(?: (?:cua|em|chi|anh|minh|nha|vay|the|nhu vay|nhu the|nay|in|ghi|toi|tui))* (?:duoc|dung|chuan|on|dat|hop le|dung luat)(?: (?:luat|quy dinh))? chua|(?:nhan|nhan hang)(?: (?:cua|em|chi|anh|minh|nha|vay|the|nay))* (?:on|chuan|hop le|dung luat) khong', ({ isLabel }) => (isLabel ? undefined : 'xem nhãn')],
  ['(?:ai|co ai|xa|noi nao|ben nao) (?:duyet|xet|ky|kiem) (?:cai |mau )?nhan(?: khong)?|nhan (?:ai|co ai) (?:duyet|xet)(?: khong)?', 'nhãn có phải xin duyệt không'],
  // Of the score.
  ['(?:doi|sua|chon lai|lay)(?: (?:thanh|lai|qua|sang|cau|muc|so))* (\\d)', ({ isScoring }, said) => (isScoring ? `chọn ${said}` : undefined)],
  ['con (?:nhieu|may cau|bao nhieu cau)(?: nua)?(?: khong)?|(?:toi|den) dau roi|may cau nua', ({ isScoring }) => (isScoring ? 'còn mấy câu nữa' : undefined)],
  ['(?:cau truoc|cau vua roi|cau hoi nay|luc nay|hoi nay)(?: (?:em|chi|anh|toi|tui))? (?:tra loi |chon |bam |noi |ghi )?(?:sai|nham|lon)(?: roi)?', ({ isScoring }) => (isScoring ? 'câu trước' : NOTED)],
  ['(?:mai|sang mai|lat|lat nua|toi|chieu|hom sau|bua sau) (?:(?:em|chi|anh|minh) )?cham(?: diem)?(?: (?:tiep|sau|not))?', ({ isScoring }) => (isScoring ? undefined : 'để lát nữa')],
  ['cham lai(?: (?:tu dau|het|cai|diem))*', ({ isRecognised }) => (isRecognised ? undefined : 'chấm điểm')],
  ['(?:(?:sao|diem|ma) )*(?:thap|it|kem)(?: diem)?(?: (?:the|vay|qua|du))*', ({ before }) => (OF_SCORE.test(fold(before ?? '')) ? 'làm sao thêm điểm' : undefined)],
  ['(?:(?:la|duoc|len|tinh ra) )*may sao', ({ before }) => (OF_SCORE.test(fold(before ?? '')) ? SCORE : undefined)],
  ['(?:da )?(?:duoc|toi|den|qua|du|dat|len)(?: (?:noi|duoc|toi))* (?:50|60|70|80|90)(?: diem)? (?:chua|khong|noi khong)', SCORE],
  ['(?:cau|muc|phan|tieu chi|cai) (?:nay|do) (?:(?:thi|duoc|la|co|toi da|cao nhat) )*(?:may|bao nhieu) diem', ({ isScoring }) => (isScoring ? 'giải thích' : undefined)],
  ['(?:lay|kiem|tim)(?: (?:o dau|dau|gi))? (?:ra )?(?:so lieu|giay|bang chung|minh chung|gi)(?: (?:o dau|dau|ra|chung minh|de chung minh|lam bang chung))*|(?:can |lay )?(?:giay |cai )?gi(?: de)? (?:chung minh|lam bang|lam bang chung)|chung minh (?:sao|the nao|bang gi|kieu gi)', ({ isScoring }) => (isScoring ? 'giải thích' : undefined)],
  [`(?:co |lam |ban )?${ON_SITE}${COUNTS}`, 'quảng bá trên mạng xã hội được mấy điểm'],
  [`(?:len |ban |ban tren |co )?${IN_SHOP}${COUNTS}`, 'bán trên sàn thương mại điện tử được mấy điểm'],
];

const IS_LOST = /\b(?:mat giay|giay (?:\S+ ){0,2}mat|that lac)\b/;
/** What runs out and is renewed. */
const RENEWS = /\b(?:danh gia lai|het han|qua han|lam lai|lan truoc|giay cu|ho so cu|gia han)\b/;
const RUN_OUT = /\b(?:het|qua|lo) han\b/;
const FILED = /\b(?:da nop|nop (?:ho so )?(?:\S+ ){0,3}(?:roi|r|hom|xong)|nop (?:roi|xong|hom|r))\b/;
/** The dossier, and no application for a paper. */
const isFiled = ({ before, paper }: OnTheWay): boolean => paper === undefined && FILED.test(fold(before ?? ''));
const OF_SCORE = /\b(?:may|bao nhieu) (?:sao|diem)\b|\b(?:diem|cham)\b/;
const OF_LABEL = /\b(?:nhan(?! hieu)|chu|bao bi)\b/;
const isRenewing = ({ before, isRecognised }: OnTheWay): boolean => isRecognised || RENEWS.test(fold(before ?? ''));
const COMPILED = ROWS.map(([body, written]) => ({ way: new RegExp(`${BEGINS}(?:${body})${ENDS}`), written }));
/** With their marks these are other words: "chú nhỏ", "chủ", "nhận", "gỡi". */
const OTHERS = /(?<!\p{L})(?:chú|chủ|nhận|nhẫn|nhân|giữa)(?!\p{L})/iu;
/** More syllables say what they mean. */
const MOST = 9;

/** The words as they are meant; what leans on nothing stays as it is. */
export function laterOn(text: string, on: OnTheWay): string {
  const line = spelled(text);
  if (line.length === 0 || line.length > MOST || OTHERS.test(text.normalize('NFC'))) return text;
  const joined = line.join(' ');
  for (const { way, written } of COMPILED) {
    const found = way.exec(joined);
    if (!found) continue;
    const full = typeof written === 'string' ? written : written(on, found[1] ?? '');
    if (full !== undefined) return full;
  }
  return text;
}

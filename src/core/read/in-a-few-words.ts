import { isHeard } from './heard.ts';
import { spelled } from './plain.ts';

/* Impatient messages of a few words, in the midst of a dossier: the whole message, and the question or word it is in full. */

const BEGINS = '^(?:(?:da|a|u|ua|ok|oi|the|vay|thi|thoi|ma|gio|em|chi|anh|toi|tui|minh|bac|chu|ad|bot|cho hoi|hoi) )*';
const ENDS = '(?: (?:em|a|vay|the|chi|anh|ad|bot|ta|nhi|nha|nhe|ha|oi))*$';
/** Those who are shown what we wrote. */
const SEES_IT = '(?:sep|giam doc|chu nhiem|chu tich|thu truong|ke toan)';
const NOT_NOW = '(?:lat|ti|ty|chut|xiu|lat nua|ti nua|chut nua)';
/** What a label must say. */
const ON_LABEL = '(?:ngay san xuat|nsx|han su dung|han dung|hsd|thanh phan|dinh luong|khoi luong|xuat xu|dia chi(?: co so)?|huong dan su dung)';
const THEY = '(?: (?:em|chi|anh|toi|tui|minh|nha|bac|chu))*';

/** What we wrote down of them: shown, it is mended by what they say next. */
const NOTED = 'em đã ghi gì của chị rồi';

/** What is put off for now. */
export const LATER = 'để lát nữa';

const WAYS: readonly (readonly [string, string])[] = [
  ['(?:con )?han (?:(?:toi|den) )?(?:bao gio|khi nao|luc nao|ngay nao)', 'khi nào hết hạn'],
  [`(?:gui|goi|chuyen|forward)(?: (?:lai|qua|cai nay|cai do))*(?: cho)? ${SEES_IT}(?: (?:xem|coi|doc))?(?: duoc)? khong`, 'gửi danh sách còn thiếu'],
  ['in (?:het )?ra(?: giay)? (?:the nao|lam sao|duoc khong)', 'in danh sách còn thiếu'],
  ['(?:xem|coi|hoi|noi|lam|lo)(?: ve)? giay(?: to)? truoc', 'còn thiếu giấy gì'],
  ['(?:con )?thieu (?:may|bao nhieu) diem(?: nua)?', 'được mấy sao'],
  ['(?:cu )?hoi (?:nua|di|tiep)(?: di)?', 'tiếp'],
  [`de${THEY} ${NOT_NOW}`, LATER],
  ['de do(?: (?:da|di))*', 'để sau nhé'],
  [`de${THEY} (?:sua|in lai|tinh|hoi|kiem|tim|suy nghi)(?: (?:lai|da|cai|roi|them|thu|sep|nha|chong|vo))*`, LATER],
  ['(?:lam|nop|dang ky) (?:cai|mon|giay|viec) (?:do|nay|kia|ay) truoc', LATER],
  ['ai (?:se )?(?:chi|chi dan|chi ve|bay|day|huong dan)(?: (?:cho|giup|minh|lam|ho|dum|gium|toi|tui))*', 'ai hướng dẫn làm hồ sơ'],
  ['(?:neu )?(?:bo|khoi|khoi lam|khong lam|khong co|bo bot)(?: (?:cai|giay|mon|muc|to) (?:do|nay|ay))? (?:co )?duoc khong', 'có bắt buộc không'],
  ['nhan (?:da |lo |moi )?in (?:xong )?(?:roi|het) (?:(?:ma|lai|moi|thay|bi|gio) )*thieu(?: (?!(?:bao|may)\\b)\\S+){0,4}', 'nhãn in rồi mà thiếu mục bắt buộc thì sao'],
  [`(?:nhan )?(?:in |ghi )?(?:bi )?thieu ${ON_LABEL}`, 'nhãn in rồi mà thiếu mục bắt buộc thì sao'],
  ['(?:(?:co|la) )?(?:phai )?in lai (?:het|tat ca|hang loat|tu dau|toan bo)(?: nhan)? (?:ha|sao|khong|a)', 'nhãn in thiếu có phải in lại hết không'],
  ['(?:xai|dung|ban|dan) het(?: (?:so|cho|nhan|lo|cai|hang|cu|nay|do|da in))* (?:(?:roi|moi|thi) )+(?:doi|thay|in lai|sua|in moi)(?: nhan)? duoc khong', 'nhãn cũ in rồi xài hết có được không'],
  ['con (?:cai|giay|mon|thu|muc)(?: to)? (?:gi|nao)(?: nua)?', 'còn thiếu gì'],
  ['con (?:nhung |cac )(?:cai )?gi(?: nua)?', 'còn thiếu gì'],
  ['(?:giay(?: to)?|ho so|bo ho so)(?: (?:thi|phai|lam|nop|de|co))* (?:rieng|chung)(?: (?:tung|moi|cho|het|cai|mon|san pham|sp|hay|la|lam))*(?: (?:rieng|chung))?(?: (?:ha|khong|duoc khong|a))*', 'hai món làm chung một hồ sơ hay hai'],
  ['(?:may|nhung|cac) (?:cai|giay|viec|thu|muc|mon)(?: to)?(?: (?:nay|do|kia|thi))* ai (?:lam|lo|viet)(?: (?:giup|ho|cho|dum|gium|duoc))*', 'ai hướng dẫn làm hồ sơ'],
  ['con nhieu(?: (?:giay|cai|thu|mon|viec))?(?: (?:lam|nua))? khong', 'còn mấy giấy nữa'],
  ['(?:con )?ho so(?: (?:cua|nha))*(?: (?:em|chi|anh|minh|toi|tui))? (?:sao|the nao|toi dau|den dau) roi', 'tiến độ'],
  ['(?:con )?sua lai (?:duoc khong|sao|the nao|o dau|duoc chua)', NOTED],
  ['(?:cho )?(?:(?:xin )?(?:vd|vi du))(?: (?:di|xem|voi|nao|coi|thu))*', 'câu này là sao'],
  [`(?:(?:em|chi|anh|toi|minh|tui|ba|me|bo) )?(?:phai |sap )?di (?:ngu|lam|an com|an|nau com|ra dong|ra vuon|don con|hop|tam|viec|ra ngoai)(?: (?:roi|da|day|cai))+`, LATER],
  ['(?:phan|muc|cho|tieu chi|cai) nao (?:(?:cua|con|bi|dang|minh) )*(?:yeu|thap|mat diem|hut|thieu diem|kem|thieu)', 'làm sao thêm điểm'],
  ['diem (?:nay|do|thu|cham thu|o tren) (?:(?:co|da) )?(?:chac|dung|chinh xac|that|chac chan)(?: chua)?(?: khong)?', 'tự chấm điểm trước khi nộp thế nào'],
  ['(?:hang|lo) (?:cu|ton|ton kho|da lam|lam truoc)(?: (?:thi|con|co))* (?:ban|xai|xuat)(?: (?:tiep|het|nua))* duoc khong', 'hàng cũ bán tiếp được không'],
  ['(?:co )?(?:giong|khac)(?: (?:gi|nhu|voi|so voi|het))* lan dau(?: (?:gi|khong|nhieu|lam))+', 'đánh giá lại khác gì lần đầu'],
  [`(?:(?:bao gio|khi nao|hom nao|ngay nao|bua nao)(?: (?:co|mo|to chuc|toi|thi))*(?: lop)? tap huan|(?:lop )?tap huan (?:o dau|khi nao|bao gio|ngay nao|hom nao|thi sao)|(?:co|sap co|con)(?: lop)? tap huan(?: (?:nao|gi))? khong)`, 'có lớp tập huấn OCOP không, học ở đâu'],
  ['(?:xin |cho )*(?:sdt|so dien thoai|so dt|so may) (?:xa|phuong|ubnd|uy ban|ubnd xa|can bo xa|cua xa)', 'số điện thoại UBND xã là gì'],
  ['(?:noi|lien he|gap|keu)(?: voi)? ai(?: (?:gio|bay gio|duoc))*', 'liên hệ ai'],
  ['(?:cai|so|muc|giay|mon)(?: (?:thu|so))? (?:\\d+|nhat|hai|ba|tu|bon|nam|cuoi) (?:co )?(?:gap|can gap) khong', 'cái nào gấp'],
  ['nop (?:ai|cho ai|ai day)', 'nộp cho ai'],
  ['(?:nho )?nhac (?:ba|bo|me|cha|ong|sep|giam doc)(?: (?:em|toi|minh))? truoc(?: (?:han|khi het han|(?:\\d+|mot|hai|vai|may) (?:tuan|ngay|thang|hom)))', 'nhắc em trước hạn'],
  ['(?:chi|anh|a|em|co|chu|bac|toi|minh|tui) (?:day|ne|quay lai roi|vao lai roi)', 'chào em'],
];
const COMPILED = WAYS.map(([way, full]) => [new RegExp(`${BEGINS}${way}${ENDS}`), full] as const);

/** "Ma 4 sao thi sao": that rank, if the whole message asks of one. */
const RANK = new RegExp(`${BEGINS}(?:con |neu )?([345]) sao (?:thi )?(?:sao|the nao)${ENDS}`);

export const rankAsked = (text: string): string | undefined => (text.length > LONGEST ? undefined : RANK.exec(spelled(text).join(' '))?.[1]);

/** "4 sao nổi không": whether they can get there. */
const REACH = new RegExp(`${BEGINS}(?:(?:minh|nha|len|co|lam|dat) )*([345]) sao (?:(?:co|thi|lam|len|dat|kham) )*(?:noi|kham noi|toi noi) khong${ENDS}`);

/** More than a few words are no such message. */
const LONGEST = 60;

/** "Dê sữa", typed with its marks. */
const GOATS = /(?<!\p{L})dê(?!\p{L})/iu;

/** "Ba hỏi ai làm": somebody of theirs asks. */
const ASKER = /^\s*(?:ba|bà|mẹ|me|má|bố|bo|chồng|chong|vợ|vo|sếp|sep|giám đốc|giam doc|chủ nhiệm|chu nhiem|ông|ong|cha|tía|tia)(?: (?:em|con|cháu|chau|tôi|toi|mình|minh|nó|no))? (?:hỏi|hoi)(?: (?:là|la|lại|lai))?[\s,:]+(?=\S+ \S)/iu;

/** What somebody of theirs wants to know, as their own question. */
export const withoutAsker = (typed: string): string => (typed.length > LONGEST ? typed : typed.replace(ASKER, ''));

/** In full, where the whole message is one of these; else as it is. */
export function fromShort(typed: string): string {
  const text = withoutAsker(typed);
  if (text.length > LONGEST || GOATS.test(text.normalize('NFC'))) return text;
  const said = spelled(text).join(' ');
  const reach = REACH.exec(said)?.[1];
  if (reach !== undefined) return `làm sao lên ${reach} sao`;
  return isHeard(text) ? text : COMPILED.find(([way]) => way.test(said))?.[1] ?? text;
}

/** "Tạm dừng", "thôi nghỉ". */
const RESTS = new RegExp(`${BEGINS}(?:tam (?:dung|nghi|ngung)|(?:thoi |cho )?nghi (?:da|cai|ti|xiu|mot lat)|thoi nghi|nghi thoi|met roi nghi)(?: (?:da|thoi|cai|di|lai))*${ENDS}`);
export const rests = (text: string): boolean => RESTS.test(spelled(text).join(' '));

/** Of what is shown, a photo or a label, only that it is put off. */
export const putOff = (text: string): string => (fromShort(text) === LATER ? LATER : text);

/** "Còn lại thì chưa", "mấy cái kia chưa có": of no paper by name. */
const REST = new RegExp(`${BEGINS}(?:(?:nhung|cac|may) )?(?:(?:cai|giay|mon|muc|phan|thu) )?(?:con lai|khac|kia)(?: (?:thi|deu|la|cung))* chua(?: (?:co|lam|xong|xin|kip))*(?: (?:gi|het|ca|dau))*${ENDS}`);
export const restNotYet = (text: string): boolean => REST.test(spelled(text).join(' '));

/** "Chưa đổi gì hết", "vẫn như cũ". */
const SAME = new RegExp(`${BEGINS}(?:(?:chua|khong) (?:co )?(?:doi|thay doi|khac|moi)(?: gi)?(?: (?:het|ca|moi|khac|so voi truoc|dau))*|(?:chua|khong) co gi (?:moi|khac|doi|thay doi)(?: (?:het|ca))*|(?:van|y)(?: y)? (?:nhu cu|nhu truoc|nguyen|vay|the|cu)|nhu (?:cu|truoc))(?: thoi)?${ENDS}`);
export const nothingChanged = (text: string): boolean => SAME.test(spelled(text).join(' '));

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

/** What is put off for now. */
const LATER = 'để lát nữa';

const WAYS: readonly (readonly [string, string])[] = [
  ['(?:con )?han (?:(?:toi|den) )?(?:bao gio|khi nao|luc nao|ngay nao)', 'khi nào hết hạn'],
  ['con(?: lai)? (?:may|bao nhieu) (?:cai|giay|mon|muc|thu)(?: (?:nua|thoi))?', 'còn mấy giấy nữa'],
  [`(?:gui|goi|chuyen|forward)(?: (?:lai|qua|cai nay|cai do))*(?: cho)? ${SEES_IT}(?: (?:xem|coi|doc))?(?: duoc)? khong`, 'gửi danh sách còn thiếu'],
  ['in (?:het )?ra(?: giay)? (?:the nao|lam sao|duoc khong)', 'in danh sách còn thiếu'],
  ['(?:xem|coi|hoi|noi|lam|lo)(?: ve)? giay(?: to)? truoc', 'còn thiếu giấy gì'],
  ['(?:con )?thieu (?:may|bao nhieu) diem(?: nua)?', 'được mấy sao'],
  ['(?:cu )?hoi (?:nua|di|tiep)(?: di)?', 'tiếp'],
  [`(?:de|cho|doi)${THEY} ${NOT_NOW}`, LATER],
  ['de do(?: (?:da|di))*', 'để sau nhé'],
  [`de${THEY} (?:sua|in lai|xem|coi|tinh|hoi|kiem|tim|suy nghi)(?: (?:lai|da|cai|roi|them|thu|sep|nha|chong|vo))*`, LATER],
  ['(?:lam|nop|dang ky) (?:cai|mon|giay|viec) (?:do|nay|kia|ay) truoc', LATER],
  ['(?:(?:co|nghe|thay) )?kho(?: lam)? khong', 'làm OCOP có khó không'],
  ['ai (?:se )?(?:chi|chi dan|chi ve|bay|day|huong dan)(?: (?:cho|giup|minh|lam|ho|dum|gium|toi|tui))*', 'ai hướng dẫn làm hồ sơ'],
  ['(?:neu )?(?:bo|khoi|khoi lam|khong lam|khong co|bo bot)(?: (?:cai|giay|mon|muc|to) (?:do|nay|ay))? (?:co )?duoc khong', 'có bắt buộc không'],
  ['nhan (?:da |lo |moi )?in (?:xong )?(?:roi|het) (?:(?:ma|lai|moi|thay|bi|gio) )*thieu(?: (?!(?:bao|may)\\b)\\S+){0,4}', 'nhãn in rồi mà thiếu mục bắt buộc thì sao'],
  [`(?:nhan )?(?:in |ghi )?(?:bi )?thieu ${ON_LABEL}`, 'nhãn in rồi mà thiếu mục bắt buộc thì sao'],
  ['(?:(?:co|la) )?(?:phai )?in lai (?:het|tat ca|hang loat|tu dau|toan bo)(?: nhan)? (?:ha|sao|khong|a)', 'nhãn in thiếu có phải in lại hết không'],
  ['(?:xai|dung|ban|dan) het(?: (?:so|cho|nhan|lo|cai|hang|cu|nay|do|da in))* (?:(?:roi|moi|thi) )+(?:doi|thay|in lai|sua|in moi)(?: nhan)? duoc khong', 'nhãn cũ in rồi xài hết có được không'],
];
const COMPILED = WAYS.map(([way, full]) => [new RegExp(`${BEGINS}${way}${ENDS}`), full] as const);

/** "Ma 4 sao thi sao": of that rank. */
const RANK = new RegExp(`${BEGINS}(?:con |neu )?([345]) sao (?:thi )?(?:sao|the nao)${ENDS}`);

/** More than a few words are no such message. */
const LONGEST = 60;

/** "Dê sữa", typed with its marks. */
const GOATS = /(?<!\p{L})dê(?!\p{L})/iu;

/** In full, where the whole message is one of these; else as it is. */
export function fromShort(text: string): string {
  if (text.length > LONGEST || GOATS.test(text.normalize('NFC'))) return text;
  const said = spelled(text).join(' ');
  const rank = RANK.exec(said)?.[1];
  return rank === undefined ? COMPILED.find(([way]) => way.test(said))?.[1] ?? text : `${rank} sao là gì`;
}

/** Of what is shown, a photo or a label, only that it is put off. */
export const putOff = (text: string): string => (fromShort(text) === LATER ? LATER : text);

/** "Còn lại thì chưa", "mấy cái kia chưa có": of no paper by name. */
const REST = new RegExp(`${BEGINS}(?:(?:nhung|cac|may) )?(?:(?:cai|giay|mon|muc|phan|thu) )?(?:con lai|khac|kia)(?: (?:thi|deu|la|cung))* chua(?: (?:co|lam|xong|xin|kip))*(?: (?:gi|het|ca|dau))*${ENDS}`);
export const restNotYet = (text: string): boolean => REST.test(spelled(text).join(' '));

/** "Chưa đổi gì hết", "vẫn như cũ". */
const SAME = new RegExp(`${BEGINS}(?:(?:chua|khong) (?:co )?(?:doi|thay doi|khac|moi)(?: gi)?(?: (?:het|ca|moi|khac|so voi truoc|dau))*|(?:chua|khong) co gi (?:moi|khac|doi|thay doi)(?: (?:het|ca))*|(?:van|y)(?: y)? (?:nhu cu|nhu truoc|nguyen|vay|the|cu)|nhu (?:cu|truoc))(?: thoi)?${ENDS}`);
export const nothingChanged = (text: string): boolean => SAME.test(spelled(text).join(' '));

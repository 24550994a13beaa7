import { spelled } from './plain.ts';

/* "Chụp giấy gửi em được không", "em đọc được ảnh không": a photo is offered, and nothing else is asked. */

const BEFORE = '^(?:(?:da|a|u|the|vay|gio|ma|thi|em|chi|anh|toi|tui|minh|bac|co|chu|ba|ong|muon|de|lat|lat nua|mai|cho hoi|hoi|cu|neu|hay|ok|ad|bot|oi|xin|nho|duoc) )*';
const TO_US = '(?:em|bot|ad|day|may|ban|zalo|nhom|con|chau)';
const READ = '(?: (?:xem|coi|doc|kiem tra|check|ngo|luu|ghi|soi))?(?: (?:giup|thu|ho|qua|luon|voi|cho ro))*';
const WHETHER = '(?: (?:duoc|khong|chu|co|nha|nhe|nghe|nghen|hen|di|a|vay|em|ad|ha)){0,4}$';
const PHOTO = '(?:chup(?: (?:anh|hinh|lai))?|(?:gui|goi|up|quang|ban|send)(?: (?:cho )?(?:em|bot|ad))? (?:(?:cai|tam|may|vai|mot) )?(?:anh|hinh)(?: chup)?)';
const OFFERED = new RegExp(`${BEFORE}${PHOTO}(?: (?!(?:khong|nhu|the|sao|may|o|bang|bao(?! bi)|dau|la|va|roi|cua)\\b)\\S+){0,5}? (?:(?:cho|qua|sang|gui|goi|len|vao|de) )+${TO_US}${READ}${WHETHER}`);
/** "Chị gửi em tấm hình giấy attp nha": who calls us em. */
const SENT = new RegExp(`${BEFORE}(?<=(?:chi|anh|bac|co|chu|toi|tui|minh|ong|ba) )(?:gui|goi) (?:cho )?em (?:(?:cai|tam|may|vai|mot) )?(?:anh|hinh)(?: (?!(?:mau|khong|nhu|the|sao|cua)\\b)\\S+){0,4}?${WHETHER}`);
/** "Gửi ảnh giấy chứng nhận được không". */
const PAPER_SENT = new RegExp(`${BEFORE}(?:gui|goi|chup) (?:(?:cai|tam) )?(?:anh|hinh) (?:chup )?(?:cai )?(?:giay|phieu|gcn|bia do|van bang)(?: (?!(?:thay|cho|len|vao)\\b)\\S+){0,4} duoc khong(?: (?:em|a|vay|ad|bot))*$`);
const READS = new RegExp(`${BEFORE}(?:doc|xem|coi|nhan|nhin|hieu)(?: duoc)? (?:anh|hinh)(?: (?:chup|giay|nhan|giay to|san pham))*(?: duoc)? (?:khong|chu|ha)(?: (?:em|a|vay|ad|bot))*$`);
/** "Chụp giấy gửi nha", "gửi hình được không": to nobody named, and so to us. */
const SHORT = new RegExp(`${BEFORE}(?:chup (?:(?:giay|hinh|anh|het) )?(?:roi |xong )?(?:gui|goi|qua|len)|(?:gui|goi) (?:hinh|anh|giay)(?: chup)?)(?: (?:len|qua|vao|vo|day))?(?: (?:nha|nhe|nghe|duoc khong|duoc chu|luon|thoi|ha))+(?: (?:em|a|vay|ad|bot))*$`);
/** "Gửi nhãn em coi được không": its photo or its words. */
const LABEL_SENT = new RegExp(`${BEFORE}(?:gui|goi|dua) (?:(?:cai|mau|to) )*(?:nhan(?! hieu)|tem|bao bi) (?:(?:cho|qua|sang|len|de) )*${TO_US}(?: (?:xem|coi|doc|kiem tra|check|ngo|soi))(?: (?:giup|thu|ho|qua|luon|voi|cho ro|dum|gium))*${WHETHER}`);
const OF_LABEL = /\b(?:nhan(?! hieu)|tem|bao bi|vo hop|mat sau)\b/;

/** Of what a photo is offered, if one is: of the label, or of a paper. */
export function photoOffered(text: string): 'label' | 'paper' | undefined {
  const said = spelled(text).join(' ');
  if (![OFFERED, SENT, SHORT, LABEL_SENT, PAPER_SENT, READS].some((way) => way.test(said))) return undefined;
  return OF_LABEL.test(said) ? 'label' : 'paper';
}

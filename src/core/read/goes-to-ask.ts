import { spelled } from './plain.ts';

/* "Ok để em đi hỏi chỗ gạo, cảm ơn ad": they go and ask somebody else, and ask nothing of us. */

const SELF = '(?:em|chi|anh|toi|tui|minh|bac|chu|co|con|chau|ba|ong|nha|o|me|di|thim|htx|ben em|nha em)';
const LEADS = '(?:(?:ok|oke|okie|da|vang|u|uh|ua|a|thoi|vay|the|roi|thi|ro|hieu|biet|nghe|duoc|em|chi|anh|toi|tui|minh|bac|chu|co|con|chau) )*';
const GOES = '(?:hoi|tim|kiem|coi|xem|lam|lo|gom|goi|chay|chup|ghi|in|nop|gui|xin|don|soan|chuan bi|ban)';
const SOON = '(?: (?:mai|chieu|toi|sang|se|thu|tu|con|coi|lai|luon))*';
const THERE = '(?:di|len|ra|ve|qua|xuong|chay)(?: (?:xa|phuong|uy ban|ubnd|thue|tinh|so|tram|huyen))?';
const LEAVES = new RegExp(`^${LEADS}de ${SELF}${SOON}(?: (?:${THERE}(?:${SOON} ${GOES})?|${GOES}))\\b`);
/** What asks all the same: "để em làm nhãn thì ghi gì". */
const ASKS = /\b(?:gi|sao|dau|nao|may|bao (?:nhieu|lau|gio)|(?:duoc|dung|phai|kip|can|co) (?:khong|chua)|khong|chua|ha|nhi|the nao)\b/;

/** Whom or where: "để tui hỏi lại" only puts off what is open. */
const WHOM = /\b(?:xa|phuong|uy ban|ubnd|thue|tinh|so|huyen|cho|dai ly|ben|phong|tram|ke toan|can bo|vo|chong|con (?:trai|gai|no|be|dau)|ong|ba|thang|dua|nguoi|lo|xuong|htx|hop tac xa|cong ty)\b/;

const WHO_LEAVES = new RegExp(`^${LEADS}de ${SELF}`);

export const goesToSomebody = (text: string): boolean => goesToAsk(text) && WHOM.test(spelled(text).join(' ').replace(WHO_LEAVES, ''));

export function goesToAsk(text: string): boolean {
  const said = spelled(text.normalize('NFC').replace(/[,.;!\n]+/g, ' ')).join(' ');
  const [lead] = LEAVES.exec(said) ?? [];
  return lead !== undefined && !text.includes('?') && !ASKS.test(said.slice(lead.length));
}

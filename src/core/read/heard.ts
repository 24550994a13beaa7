import { bare, spelled } from './plain.ts';

/** Words that only say that ours came through: "ok em", "vâng ạ", "dạ để tui làm". To a question they may be a yes; it is told by what was said before. */
export const isHeard = (text: string): boolean => [HEARD, CLOSES].some((one) => one.test(spelled(text).join(' '))) || HEARD.test(bare(text));

const HEARER = 'em|chi|anh|chu|bac|chau|con|ad|admin|ban|bot|shop';
const WHO = `(?:${HEARER}|toi|tui|minh|co)`;
const HEARD = new RegExp(
  `^(?:da |a |the )?(?:ok|vang|u|da|duoc|duoc roi|the a|vay a|the ha|vay ha|that a|that ha|ra vay|ra the|biet roi|hieu roi|ro roi|nghe roi|dong y|nhat tri|tot qua|hay qua|good)(?: (?:a|nhe|nha|nhen|roi|ok|da|vang|u|the|day|cam on|hieu|biet|${HEARER}))*` +
  `(?: de (?:roi )?(?:${WHO} (?:lam|tinh|lo|di|ve|coi|xem|hoi|kiem|tim|sua|in lai)|lam|sua|in lai)(?: (?:lai|da|sau|them|thu|lo|hoi|lam|tim|di|giay|cho|het|nha|nhe|a))*)?$`,
);

/** "Trân trọng.", "xin trân trọng cảm ơn quý cơ quan", at the end of a letter. */
const CLOSES = /^(?:xin )?(?:(?:rat |kinh |mong )?tran trong|kinh (?:chao|thu|cam on|mong))(?: (?:kinh |xin )?(?:cam on|chao))?(?: (?:quy (?:vi|co quan|so|ong ba|anh chi|don vi)|cac|nhieu|rat|anh|chi|em|a|ban))*$/;

/** "Uh đúng rồi": a yes where something to say yes to is asked, else only that it is so. */
export const agrees = (text: string): boolean => AGREES.test(spelled(text).join(' '));
const AGREES = new RegExp(`^(?:(?:da|a|u|o|ok|vang) )*(?:dung|chuan|phai)(?: (?:roi|vay|the|day|a|nhe|nha|${HEARER}))+$`);

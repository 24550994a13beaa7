import { WRITER } from './persons.ts';
import { isQuestion } from './question.ts';
import { bare } from './plain.ts';

/** What words beside a plain yes or no say to "đồng ý để em lưu không". */
export type Agreeing = 'yes' | 'no' | 'asks-why';

const KEEP = '(?:luu|giu|ghi|nho|lam|dong y|nhat tri|chap nhan|cho phep)';
const SOFT = '(?: (?:di|lai|luon|het|do|giup|dum|ho|cho|toi|tui|minh|em|chi|anh|co|bac|chu|con|chau|ba|ong|di|oi|nha|nhe|nghe|tiep|thoi|a|cung duoc))*';
const YES = new RegExp(`^(?:(?:u|vang|da|ok|co|duoc|roi|thoi|the|thi|agree|yes|nha|nhe) )*(?:(?:${WRITER}|con|chau|ba|ong|di) )?(?:(?:cu|thi|la|cho|hay|chac|rat|hoan toan) )*${KEEP}${SOFT}$`);
const NO = new RegExp(`(?:khong|dung|chua|thoi|chang|ngai|(?<!ho )so)(?: (?:co|cho|muon|cho phep|thich|can|dam|duoc|de|toi|em))* ${KEEP}\\b(?<!\\bchua(?: co| duoc| kip)? (?:lam|ghi|nho))(?!.*\\b(?:gi|sao|nao)$)|^(?:khong|thoi) (?:dau|can dau|nha|nhe)$`);
const WHY = new RegExp(`\\b(?:luu|dong y)\\b.*\\b(?:gi|chi|sao|dau|bao lau|khong)\\b|\\b(?:ai|nhung ai|cho ai|nguoi nao) (?:\\S+ )?(?:xem|doc|coi|biet|thay|giu)|\\b(?:de|lam) (?:lam )?(?:gi|chi)$|\\b(?:lo|lo lot|ban|lay) (?:het )?(?:thong tin|so dien thoai|du lieu)|(?:tin duoc|lua dao|(?:bi|so|la|co|khong) lua|lua (?:toi|tui|minh|em|chi|anh|dan|nguoi|ba con))\\b`);

/** In the spelling of a chat and of the south, typed with its marks where it is another word without. */
const SLANG = /^(?:(?:ừ|u|uh|ờ|ừa|ưng|ok|dạ|vâng) )*(?:ờ|ừa|ưng|ukm|okela|okla|yup|yes|agree|đy|dongy|nhứt trí|nhut tri|ok đi|ok di|(?<=(?:ờ|ừ|u|uh|dạ|vâng|ok) )(?:được|duoc|dc|đc))(?: (?:em|con|cháu|chau|nha|nhé|nhe|nghen|nghe|luôn|luon|ạ|ơi))*[.! ]*$/u;

/** "Ừ lưu đi, không can chi": nothing stands against it. */
const EASED = / (?:khong (?:sao|can gi|can chi|co gi|van de gi|he gi|ngai gi|lo gi)|co gi|co sao|khong sao)(?: (?:dau|ca|het|em|a|ma))*$/;

/** So many words that ask are no answer to ours. */
const LONG = 7;

/** Undefined where the words are of something else. A doubt is no agreement (Luật 91/2025/QH15, Điều 9). */
export function agreeing(text: string): Agreeing | undefined {
  const said = bare(text).replace(EASED, '');
  if (NO.test(said) && !(isQuestion(said.split(' ')) && said.split(' ').length >= LONG)) return 'no';
  if (YES.test(said) || SLANG.test(text.normalize('NFC').toLowerCase().trim())) return 'yes';
  return WHY.test(said) ? 'asks-why' : undefined;
}

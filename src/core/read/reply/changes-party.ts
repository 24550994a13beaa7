import { FOLDED, numberOf } from '../number-words.ts';
import { WRITER } from '../persons.ts';
import { spelled } from '../plain.ts';

/* What a reply does to the party somebody already named: "thêm 1 người nữa", "rút bớt 1 suất", "chồng chị không đi được". It counts
 * only where there is such a party. */

/** Folded, "từ" is no four. */
const WORDS = Object.keys(FOLDED).filter((word) => word !== 'tu');
const NUMBER = `(\\d{1,3}|${WORDS.join('|')})`;
const HEADS = '(?:nguoi|suat|cho|dua|slot|ve|ban|ghe|thanh vien|chau|em|chi|anh)';
const KIN = '(?:chi|anh|co|chu|bac|ba|ong|em|chau|cau|di|thim|me|bo|chong|vo|con|ong xa|ba xa|dau|re|nhan vien|hang xom)';
const ME = `(?:${WRITER}|chau)`;

const MORE_OF = new RegExp(`\\b(?:them|cong them|bo sung) (?:cho (?:${ME} )?)?${NUMBER}(?: ${HEADS})?\\b|\\b${NUMBER} ${HEADS} nua\\b`);
/** "Chồng chị cũng đi nữa", "chị Hoa nữa"; not "chị đi nữa". */
const OTHER = '(?:chong|vo|con|me|bo|ong xa|ba xa|con dau|thim|hang xom|nhan vien|(?:chi|anh|co|bac|em|chu) (?!(?:di|cung|se|van|muon|co|du|thi|lai|moi|toi|minh|nay|do|ay|ta|duoc|xin|dang)\\b)\\S+)';
const MORE_ONE = new RegExp(`\\b(?:them|tinh them|ghi them|dan them|ru them) (?:(?:ca|ten|cho|duoc|luon|cai) )*${KIN}\\b|\\b${OTHER}(?: \\S+){0,3}? nua(?: (?:nhe|nha|a|em|di|voi))*$`);
const LESS = `(?:rut bot|bot|rut|rut ten|giam|huy bot|huy|tru)(?: (?:di|cho|giup|gium|${ME}))* ${NUMBER} ${HEADS}`;
const LESS_OF = new RegExp(`\\b${LESS}\\b`);
const LESS_ALONE = new RegExp(`^(?:(?:da|a|thoi|cho|xin|nho|oi|${ME}) )*${LESS}(?: (?:di|nhe|nha|a|voi|nua|thoi|giup|roi|em|ban))*$`);
/** "Còn mình tôi thôi": how many are left is said outright. */
const LEFT = new RegExp(`\\bcon (?:lai |co |moi |dung )?(?:${NUMBER}|minh)\\b`);
const FAMILY = new RegExp(`^(?:(?:da|em oi|a|thoi) )*(?:chong|vo|con|me|bo|ong xa|ba xa|con (?:dau|gai|trai|re)|thang con|dua (?:con|chau|em)|nguoi nha|nhan vien)(?: ${ME})? (?:(?:lai|ban|thi|bi om|om|mac viec|nen|no) )*khong di(?: duoc)?(?: nua)?(?: (?:em|a|nhe|nha|roi))*$`);
/** "Chị Hoa không đi nữa": somebody by name. */
const NAMED = /^(?:dạ |em ơi |thôi )?(?:chị|anh|cô|chú|bác|em|bà|ông|chi|anh|co|chu|bac|ba|ong) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* (?:bận )?(?:không|ko|k|kg|khong|hông|hok) đi(?: (?:được|đc|dc))?(?: nữa)?(?: (?:em|ạ|nhé|nha|rồi))*[.!]*$/u;
/** Somebody else alone is put on the list. */
const FOR_OTHER = new RegExp(`^(?:(?:da|em oi|a|cho|nho|nho em|bot) )*(?:dang ky|ghi ten|ghi danh|ghi|giu cho) (?:giup |ho |gium |dum |cho |ten )+(?!${ME}(?:$| (?:voi|nhe|nha|a|em|di|mot|\\d|va|cung|mot minh)\\b))${KIN}\\b`);

/** "Chồng em đi thay", "cử em Hạnh đi dự thay"; "em đi thay chồng" is who writes. */
const SOMEBODY = '(?:chong|vo|con|me|bo|ong xa|ba xa|dau|re|chau|nhan vien|dua|thang|nho|em gai|em trai|chi gai|anh trai|nguoi nha|nguoi khac|ban|ke toan|pho giam doc|(?:cu|nho|bao|cho) (?:em|chi|anh|co|chu|bac|ban)(?! di) \\S+)';
const GOES_INSTEAD = new RegExp(`\\b${SOMEBODY}(?: (?!(?:thi|nen|de|ban) ${ME} di)\\S+){0,4}? (?:di|hoc|du|tham gia|tham du)(?: (?:hoc|du|hop))? (?:thay|the|ho|gium)\\b|\\b${SOMEBODY}(?: ${ME})? thay(?: mat)?(?: (?:cho )?${ME})? (?:di|hoc|du)\\b`);

/** "… với chị Mai", "… và anh Tư". */
const ONE_MORE = new RegExp(`\\b(?:voi|va|cung) ${KIN} (?!nhe|nha|a\\b)\\S+`, 'g');

const valueOf = (word: string | undefined): number => (word === undefined ? 1 : numberOf(word));

export function changeOfParty(text: string): number | undefined {
  const said = spelled(text).join(' ');
  const more = /^\+\s?(\d{1,2}) n(?:ữa|ua)/iu.exec(text.normalize('NFC').trim())?.slice(1) ?? MORE_OF.exec(said)?.slice(1);
  if (more) return valueOf(more.find((one) => one !== undefined));
  if (LEFT.test(said)) return undefined;
  const less = LESS_OF.exec(said);
  if (less) return -valueOf(less[1]);
  if (FAMILY.test(said) || NAMED.test(text.normalize('NFC').trim())) return -1;
  if (FOR_OTHER.test(said)) return 1 + (said.match(ONE_MORE) ?? []).length;
  return MORE_ONE.test(said) ? 1 : undefined;
}

/** "Rút bớt 2 người" says nothing else. */
export const takesAway = (text: string): boolean => LESS_ALONE.test(spelled(text).join(' '));
export const isForOther = (text: string): boolean => FOR_OTHER.test(spelled(text).join(' '));
/** Somebody else comes in place of who was invited. */
export const isInPlace = (text: string): boolean => GOES_INSTEAD.test(spelled(text).join(' '));

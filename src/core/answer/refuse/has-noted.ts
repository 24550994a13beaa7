import { WRITER } from '../../read/persons.ts';
import { spelled } from '../../read/plain.ts';

/* "Em ghi giúp chị: chị chưa có giấy kiểm nghiệm", "bot nhớ giúp em sản phẩm là trà hoa vàng": they tell us how it is, and nothing is written for them. What was
 * learnt of "ghi giúp" is a forger's. Nobody forges what they lack, nor what they make and where. */

const SELF = `(?:${WRITER}|chau)`;
const NOTES = new RegExp(`^(?:(?:da|a|alo|oi|em|bot|ad|ban|thi|nho) )*(?:ghi(?: lai| nhan| chu| nho)?|nho(?: lai)?|luu(?: lai)?|note(?: lai)?) (?:giup|ho|dum|gium|cho)(?: ${SELF})?(?: (?:la|rang|nhe|nha|voi))? (.*)$`);
const LACKS = new RegExp(`^(?:(?:ben|nha|co so|ho|htx) )?(?:${SELF} )?(?:con )?(?:chua|khong)(?: he)? (?:co|lam|kham|dang ky|xin duoc|kip)(?: (?!(?:ma|nhung|cu|thi|de|roi)\\b)\\S+){1,7}$`);
const GOODS = new RegExp(`^(?:${SELF} )?(?:(?:san pham|mat hang|co so|xuong|nha|htx|ten)(?: (?:cua )?(?:nha )?${SELF})? (?:la|o|ten|ban|lam|trong|nuoi)|dang (?:ban|lam|trong|nuoi))(?: (?!(?:chua|tri|benh|khoi|giam|ma|nhung|cu|de|cho|thi|thanh)\\b)\\S+){1,8}$`);

export function hasNoted(text: string): boolean {
  const told = NOTES.exec(spelled(text).join(' '))?.[1];
  return told !== undefined && (LACKS.test(told) || GOODS.test(told));
}

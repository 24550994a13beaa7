import { fold } from '../../text.ts';

/* "Số bác Ba bao nhiêu": how to reach a person who is named and is not of an office. Whether it is ours or not, it is told plainly that we do not give it. */

const NUMBER = '(?:so dien thoai|so dt|so zalo|so may|so di dong|sdt|dien thoai|zalo|so)';
const KIN = '(?:anh|chi|bac|chu|co|ong|ba|em|cau|mo|di|duong|thim|ac)';
const OPENS = '(?:(?:em|ad|bot|a|chi|anh) oi |(?:cho|xin|lay|biet|co) (?:(?:em|toi|tui|chi|anh|minh|chau|xin|hoi) )?)?';
const ASKS = new RegExp(`^${OPENS}${NUMBER} (?:cua )?${KIN} (\\p{L}+)(?: (\\p{L}+))?(?: (?:la )?(?:bao nhieu|may|gi|nao|nhieu|bn))(?: (?:vay|the|a|em|nhi|ha|ta|di|z|v))?$`, 'u');
/** No name: whom we speak with, and who holds an office. */
const NO_NAME = new Set('em minh toi oi ay do nay kia la bao may gi nao can tham cham phu ban cong nhan si nong lam cua ta sao thi dang nop ky o so xa phuong tinh chi anh ban'.split(' '));

export function asksAnothersNumber(text: string): boolean {
  const said = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const name = ASKS.exec(said)?.[1];
  return name !== undefined && !NO_NAME.has(name);
}

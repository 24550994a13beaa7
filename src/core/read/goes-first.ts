import { spelled } from './plain.ts';

/** "Vậy đăng ký trứng trước đi", "thôi làm cái bánh trước đã": what stands between goes first. Of spelled words. */
const FIRST = /^(?:.* )?(?:dang ky|lam ho so|lam)(?: (?:cho|cai|mon|ben))* ((?:\S+ ){1,4})truoc(?: (?:di|da|nhe|nha|cai|em|a|thoi|cho chac|roi tinh|roi))*$/;
export const goesFirstIn = (text: string): string | undefined => FIRST.exec(spelled(text).join(' '))?.[1]?.trim();

/** "Mắm để từ từ", "bột nghệ thì để sau": what is put off. */
const LATER = /^(?:(?:thoi|con|rieng|ma|da|cai|mon) )*((?:\S+ ){1,4}?)(?:thi )?de (?:tu tu|sau|sau nay|khi khac|bua khac|tinh sau|lam sau)(?: (?:di|da|nhe|nha|em|a|cung duoc|cho chac))*$/;
export const putOffIn = (text: string): string | undefined => LATER.exec(spelled(text).join(' '))?.[1]?.trim();

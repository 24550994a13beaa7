import { spelled } from './plain.ts';

/** "Vậy đăng ký trứng trước đi", "thôi làm cái bánh trước đã": what stands between goes first. Of spelled words. */
const FIRST = /\b(?:dang ky|lam ho so|lam)(?: (?:cho|cai|mon|ben))* ((?:\S+ ){1,4})truoc(?: (?:di|da|nhe|nha|cai|em|a|cho chac|roi tinh|roi))*$/;
export const goesFirstIn = (text: string): string | undefined => FIRST.exec(spelled(text).join(' '))?.[1]?.trim();

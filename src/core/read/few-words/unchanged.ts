import { spelled } from '../plain.ts';
import { whole } from './whole.ts';

/** "Còn lại thì chưa", "mấy cái kia chưa có": of no paper by name. */
const REST = whole('(?:(?:nhung|cac|may) )?(?:(?:cai|giay|mon|muc|phan|thu) )?(?:con lai|khac|kia)(?: (?:thi|deu|la|cung))* chua(?: (?:co|lam|xong|xin|kip))*(?: (?:gi|het|ca|dau))*');
export const restNotYet = (text: string): boolean => REST.test(spelled(text).join(' '));

/** "Chưa đổi gì hết", "vẫn như cũ". */
const SAME = whole('(?:(?:chua|khong) (?:co )?(?:doi|thay doi|khac|moi)(?: gi)?(?: (?:het|ca|moi|khac|so voi truoc|dau))*|(?:chua|khong) co gi (?:moi|khac|doi|thay doi)(?: (?:het|ca))*|(?:van|y)(?: y)? (?:nhu cu|nhu truoc|nguyen|vay|the|cu)|nhu (?:cu|truoc))(?: thoi)?');
export const nothingChanged = (text: string): boolean => SAME.test(spelled(text).join(' '));

import { fold } from '../text.ts';

/** "Giấy đăng ký htx", "giấy htx", "đó là giấy đăng ký": what shows who they are, under none of the names of the list. */
export const saysRegistration = (text: string): boolean => REGISTRATION.test(fold(text).trim());
const REGISTRATION = /^(?:(?:do|day|la|cai|to|kia|no) )*giay (?:(?:chung nhan )?dang ky|phep dang ky|thanh lap|phep|dk|(?=(?:htx|hop tac xa|to hop tac|cong ty|ho kinh doanh|hkd)\b))(?: ?(?:kinh doanh|ho kinh doanh|hkd|htx|hop tac xa|to hop tac|cong ty|doanh nghiep|moi|em|a|nha|nhe|do))*$/;

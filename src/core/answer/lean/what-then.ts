import { spelled } from '../../read/plain.ts';

/** "Thôi không ghi nữa, vậy cần ghi gì" behind a question of what a label may say: what it must. */
export const whatThen = (text: string, before: string): string | undefined =>
  WHAT.test(spelled(text).join(' ')) && OF_LABEL.test(spelled(before).join(' ')) ? 'nhãn phải ghi những gì' : undefined;

const WHAT = /(?:^|\b(?:vay|the|gio|thi) )(?:em |chi |anh |co |minh |tui )?(?:(?:can|phai|nen|duoc) )?ghi (?:nhung |cac |cai )?gi(?: (?:moi dung|tren nhan|len nhan|vao nhan|vay|the|em|a|day|gio|ta|nhi|con))*$/;
const OF_LABEL = /\b(?:nhan|ghi|in|quang cao)\b.*\b(?:duoc|dc|co sao) (?:khong|ko|hong)\b/;

import { spelled } from '../../read/plain.ts';

const LEANS = /^(?:(?:a|u|ua|o|oi|da|ok|vang|ma|em|anh|chi|ad|bot|troi|uh) )*(?:con|the|vay|neu|lo|nho|nhung|chu|rua|roi|loai|cai do|cai nay)\b|\b(?:thi sao|nhu (?:vay|the|tren)|do|nay|ay|no|luon ha|nua ha)$|\b(?:giay|to|cai|moc|muc|phieu|bang|ban|mau|dot|so|ma|tem|the|khoan|phan|loai|cho|viec|thu|bo|don|han|ngay|hang|ben|dong|tren|tui|hop|chai) (?:do|ay|no|nay|kia|luon)\b/;

/** Whether words lean on what was asked before them: "còn loại …", "lỡ … thì sao", "giấy ấy", "mục nớ". */
export const leansByWords = (text: string): boolean => LEANS.test(spelled(text).join(' '));

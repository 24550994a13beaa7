/* "Đăng ký nhãn hiệu làm sao", "muốn làm OCOP thì làm sao", "làm nhãn sao cho đúng": how it is done, which the knowledge calls "làm thế nào". "… thì làm sao" alone asks what becomes of
 * it, "biết làm sao" sighs. */

const TAIL = '(?=(?:\\s+(?:em|ạ|a|vậy|vay|anh|chị|chi|ad|bot|con|cháu|chau|hả|ha|nhỉ|nhi|rứa|rua|hè|he|đây|day|bây giờ|bay gio|giờ|gio|ta|cho đúng|cho dung))*\\s*[?.!…]*$)';
const HOW = new RegExp(`(?<=\\p{L}{2}\\s)(?<!(?<!\\p{L})(?:thì|thi|là|la|biết|biet|phải|phai|rồi|roi|nên|nen|mà|ma|bị|bi|có|co|cũng|cung|sao|không|khong|chưa|chua|hết|het|mất|mat|vì|vi)\\s)(?:làm sao|lam sao|làm răng|lam rang)${TAIL}`, 'iu');
const WANTS = new RegExp(`^((?:(?:giờ|gio|nếu|neu|em|chị|chi|anh|tôi|toi|tui|mình|minh|con|cháu|chau|bác|bac|cô|co)\\s+)*(?:muốn|muon|để|de|định|dinh)\\s.{2,60}?\\s(?:thì|thi)\\s)(?:làm sao|lam sao|làm răng|lam rang|sao)${TAIL}`, 'iu');
const RIGHTLY = /(?<=^(?:\p{L}+\s+){1,6})(?<!\p{L})sao (?=cho (?:đúng|dung|chuẩn|chuan|hợp lệ|hop le|đạt|dat)(?!\p{L}))/iu;

export const asHow = (text: string): string => text.replace(WANTS, '$1làm thế nào').replace(HOW, 'làm thế nào').replace(RIGHTLY, 'thế nào ');

import { agrees, isHeard } from '../read/heard.ts';
import { spelled } from '../read/plain.ts';

const THANKS = /cam on|cam ta|biet on|thank|^(?:(?:da|bot|em) )*(?:hay|gioi|tot|tuyet|xin|ngon|qua hay|hay gioi)(?: (?:qua|the|vay|lam|ghe|a|em|bot|nha|nhi|that))+$/;
const CROSS = /\b(?:bot (?:ngu|dot|lao|vo dung|nham nhi|lam phien|phien)|ngu the|ngu vay|do ngu|ngu qua|may ngu|qua ngu|ngu ghe|ngu nguoi|ngu si|vo dung|im mom|im di|cam mom|noi nham|lam nham|phien qua|buc minh|tra loi lung tung|noi lung tung|(?:tra loi|noi) (?:cha|chang|khong|chong) (?:dau vao dau|ra dau|ra gi|ra lam sao)|tra loi (?:do|te) (?:qua|the|vay)|chan qua)\b/;

export const thanksIn = (text: string): boolean => THANKS.test(spelled(text).join(' '));
/** Somebody is cross with us. */
export const isCross = (text: string): boolean => CROSS.test(spelled(text).join(' '));

const HEARER = '(?:a|em|bot|ad|nha|nhe|vay|the|roi|ban|oi|day|do)';
const WRONG = new RegExp(`^(?:(?:bot|em|ad|cai nay|cau nay|cho nay|vay|the|la) )*(?:(?:noi|tra loi) )?(?:sai|khong dung|chua dung|nham)(?: (?:het|bet|lam|be bet|${HEARER}))*$|^(?:(?:bot|em) )*(?:noi|tra loi) (?:gi|cai gi)(?: \\S+){0,2} (?:khong|chang|cha|chua) (?:hieu|ro)(?: ${HEARER})*$|^(?:(?:u|a|o) )*(?:sao|the nao)(?: ma)?(?: (?:lai|la))? (?:the|vay|ky|ky vay)(?: ${HEARER})*$|^(?:(?:chi|toi|bac|anh|em) )?(?:doc )?(?:khong|chua|chang) hieu(?: gi)?(?: ${HEARER})*$`);
/** What we said was wrong, or not to be understood. */
export const isWrong = (text: string): boolean => WRONG.test(spelled(text).join(' '));

/** "Ok em", "chuẩn rồi": nothing to say to. */
export const isMereYes = (text: string): boolean => agrees(text) || isHeard(text);

/** A sentence of its own, not "trả lời giúp" beside what is quoted. */
export const addsToIt = (text: string): boolean => spelled(text).length > 3 && !/\b(?:tra loi|giai thich|huong dan|xem|tra|tim|noi ro)(?: \S+)? (?:giup|ho|dum|gium|cho)\b/.test(spelled(text).join(' '));

/** "Hôm trước em nói khác chị Tú", "cái này sai rồi nha, 60 điểm mới đúng": what we said is doubted, and nothing is asked. */
export const isDoubted = (text: string): boolean => /\b(?:em|bot|ad|tro ly|may)(?: \S+){0,3} (?:noi|tra loi|bao|ghi)(?: \S+){0,2} (?:khac|sai|nham|nguoc)\b|^(?:(?:cai|cau|cho|y|so|thong tin)(?: \S+)? (?:nay|do|kia|ay) |bot |em |ad )*(?:noi |tra loi |bi )?(?:sai|nham|khong dung|chua dung)(?: (?:roi|nha|nhe|a|em|bot|het|bet|day))*(?: (?:vi|ma|phai la|moi dung|\d)|$)|\bmoi (?:dung|phai|chuan)(?: (?:nha|nhe|a|em|chu|day|roi))*$/.test(spelled(text).join(' '));

/** "Chị Tú nói vậy chuẩn chưa em": we are to judge what somebody said here. */
export const asksWhoIsRight = (text: string): boolean => /\b(?:noi|bao|tra loi|bao la|noi la)(?: \S+)? (?:vay|the|nhu vay|nhu the)(?: \S+)? (?:co )?(?:dung|chuan|phai|chinh xac|on)(?: \S+)? ?(?:khong|chua|ha|hong)\b/.test(spelled(text).join(' '));

/** What we are. */
export const asksWhatWeAre = (text: string): boolean => /^(?:\S+ ){0,2}(?:la )?nguoi (?:that )?hay (?:la )?(?:may|bot|robot)\b|^(?:(?:a|e|ua|oi|bot|ad|the) )*(?:em|may|ban|mi|bot|tro ly|may la|day) (?:la )?(?:ai|nguoi (?:that |hay|may)|may hay|robot|con gi|cai gi|ai vay|nguoi (?:that )?(?:a|ha|khong)|may (?:a|ha|khong|moc))\b|\bai (?:tao|lam|lap trinh|viet|de|sinh) ra (?:em|may|bot|ban|mi)\b|\b(?:em|may|bot|ban) (?:do|cua) (?:ai|cong ty nao|don vi nao)\b|\b(?:ai|chat ?gpt) (?:dang )?tra loi (?:vay|day|the)\b/.test(spelled(text).join(' '));

/** "Xin lỗi chị nhầm nhóm": said to us, and nothing else. */
export const isSorry = (text: string): boolean => /^(?:(?:da|a|u|oi|em|chi|anh|bot|ui|thoi|co|bac) )*(?:xin loi|sorry|sory|thong cam|(?:gui|nhan|tag|goi|bam|noi) (?:nham|lon)|nham (?:nhom|nguoi|roi|tin|cho))(?: \S+){0,6}$/.test(spelled(text).join(' '));

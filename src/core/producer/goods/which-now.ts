import { spelled } from '../../read/plain.ts';
import { talkingAbout } from '../../say/talk.ts';
import { again } from '../again.ts';
import { says, type Turn } from '../turn.ts';

/** "Đang hỏi sp nào ấy nhỉ", of who has several: the one in hand, and our question once more. */
export const whichNow = (turn: Turn, text: string): Turn | undefined => (turn.person.product !== undefined && WHICH_NOW.test(spelled(text).join(' ')) ? again(says(turn, talkingAbout(turn))) : undefined);
const WHICH_NOW = /^(?:(?:da|a|u|ua|o|the|vay|gio|bay gio|nay gio|em|minh|bot|chi|anh|khoan|ma) )*(?:dang|nay gio|vua|vua roi) (?:em |minh |chi |anh )?(?:hoi|noi|lam|ghi|khai)(?: (?:ve|toi|den|cho|cua))* (?:(?:san pham|mon|cai|mat hang|hang|ho so)(?: (?:san pham|mon))? (?:nao|gi)|gi)(?: (?:ay|vay|the|nhi|a|ha|do|day|em|roi|rua))*$/;

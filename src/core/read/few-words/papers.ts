import { fold } from '../../text.ts';
import { of, type Moment, type Row } from './row.ts';

/* Of one paper: the one spoken of, asked about or named: whether it can be spared, how it stands, where it is had. */

const IT = '(?:cai|giay|to|thu|mon|muc) (?:do|nay|ay|kia)';
const SAME = 'vay|the|giong vay|nhu vay|rua|y vay';
const FORM = '(?:mau|form|bieu mau|mau don|mau giay)';

export const PAPERS: readonly Row[] = [
  ['(?:khong can|khoi can|dau can|can gi)(?: (?:cai|giay|mon|to))* (?:do|nay|ay) dau|(?:khong|khoi) can(?: (?:cai|giay|mon|to))+ (?:do|nay|ay)', ({ paper, told }) => ((paper ?? told) === undefined ? undefined : `${paper ?? told} có bắt buộc không`)],
  ['khoi (?:can |phai |lam |xin |nop |co )*(\\S+(?: \\S+){0,3}?)(?: (?:luon|duoc|khong|ha|sao))*', ({ isPaper }, it) => (isPaper(it) ? `${it} có bắt buộc không` : undefined)],
  ['(?:thoi )?(?:khoi|khong|bo|khoi phai|khong can) lam(?: (?:nua|lai|ocop|luon))+(?: co)? (?:duoc|sao) khong', ({ paper, told }) => `${paper ?? told ?? 'làm OCOP'} có bắt buộc không`],
  ['(?:van |cung )?phai lam (?:ha|a|khong)|(?:van |cung )phai lam sao|(?:thoi )?khong lam (?:duoc khong|co sao khong|thi sao)', ({ paper }) => `${paper ?? 'làm OCOP'} có bắt buộc không`],
  [`(?:neu )?(?:(?:bo|bo bot|khoi|khoi lam|khong lam|khong co) ${IT}|khoi|khoi lam|khong co) (?:co )?duoc khong`, 'có bắt buộc không'],
  ['(?:co )?(?:bi )?phat (?:khong|gi khong|bao nhieu|sao)', ({ paper }) => (paper === undefined ? undefined : `không có ${paper} có bị phạt không`), 'phát'],
  ['(?:tu|minh tu|tu minh) lam(?: lay)? duoc khong', ({ paper }) => (paper === undefined ? undefined : `tự làm ${paper} được không`)],
  [`(?:co|xin|gui|cho xin|tai) ${FORM}(?: khong|(?: tai| xin| lay)? (?:o )?dau)?|${FORM} (?:khong|(?:(?:tai|xin|lay) )?(?:o )?dau)`, (moment) => (of(moment.asked, ASKS_FORM) ? undefined : formOf(moment))],
  ['(?:o dau|cho nao)', ({ asked, paper }) => (paper === undefined || of(asked, ASKS_LEAVE) ? undefined : `${paper} làm ở đâu`)],
  ['(?:co )?(?:cho|phong|noi|don vi|trung tam) nao(?: (?:lam|kiem|gui|xin))? (?:o )?gan(?: (?:day|nha|nhat|minh|(?:tinh )?\\S+(?: \\S+)?))?(?: khong)?', ({ paper, open, told }) => ((paper ?? told ?? open) === undefined ? undefined : `${(paper ?? told ?? open)!} làm ở đâu`)],
  ['(?:1|mot|moi) nam (?:kiem |lam |xin |nop )?(?:may|bao nhieu) lan', ({ paper }) => (paper === undefined ? undefined : `${paper} bao lâu làm một lần`)],
  [`(?:co|da co|lam|xong|co san) ${IT}(?: (?:roi|luon))+|${IT}(?: (?:thi|em|chi|minh|nha|cung|da))* (?:co|lam|xong)(?: xong)?(?: luon)? roi`, (moment) => named(theOne(moment), 'có rồi')],
  [`(?:chua|chua co|khong co) ${IT}`, (moment) => named(theOne(moment), 'chưa có')],
  [`(?:${IT} )?cung (?:${SAME})`, ({ open, stood }) => (stood === undefined ? undefined : named(open, stood))],
  [`((?:\\S+ ){1,4}?)(?:thi )?cung (?:${SAME})`, ({ stood, isPaper }, it) => (stood === undefined || !(/^(?:(?:cai|so|giay|muc) )*\d{1,2}$/.test(it) || isPaper(it)) ? undefined : named(it, stood))],
];

/** "Cái đó", where only one can be meant. */
const theOne = ({ open, paper }: Moment): string | undefined => (open !== undefined && paper !== undefined && open !== paper ? undefined : open ?? paper);
const named = (paper: string | undefined, stands: string): string | undefined => (paper === undefined ? undefined : `${paper} ${stands}`);
/** "Cho chị hỏi", and the question in pieces. */
const ASKS_LEAVE = /\bhoi\b/;
const ASKS_FORM = /\b(?:kiem nghiem|mau (?:thu|nuoc|san pham))\b/;
/** Of a paper: where it is had, and with it its form; else the forms of the dossier. */
const formOf = ({ paper }: Moment): string => (paper === undefined ? 'mẫu hồ sơ tải ở đâu' : `${paper} làm ở đâu`);

/** "Kiểm ở đâu", behind what was said of a test: of that test, and no "kiểm tra". */
const CUT_SHORT = /(?<!\p{L})(?:kiểm|kiem)(?!\p{L})(?!\s+(?:nghiệm|nghiem|tra|định|dinh|soát|soat|toán|toan|kê|ke|đếm|dem|chứng|chung|dịch|dich)(?!\p{L}))/iu;
export const wholePaper = (text: string, paper: string | undefined): string => (paper !== undefined && /\bkiem nghiem\b/.test(fold(paper)) ? text.replace(CUT_SHORT, (said) => (fold(said) === said ? 'kiem nghiem' : 'kiểm nghiệm')) : text);

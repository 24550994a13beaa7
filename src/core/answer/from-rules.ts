import { findDates } from '../dates.ts';
import { deadlines } from '../deadline/deadlines.ts';
import type { LawId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { findProducts } from '../recognise.ts';
import { spelled } from '../read/plain.ts';
import * as say from '../say/passages.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import type { Answer } from './outcome.ts';
import { asksOfThen } from './then.ts';

/** What is reckoned, not looked up: the days of a certificate whose date stands in the question (when it is about ours: milk has its days too),
 *  the stars of so many points, the set of a named product. */
export function fromRules(text: string, on: Day, isOurs: boolean, knowledge: Knowledge): Answer | undefined {
  return (isOurs ? renewal(text, on, knowledge) : undefined) ?? starsOf(text, on, knowledge) ?? setOf(text, on, knowledge);
}

function renewal(text: string, on: Day, knowledge: Knowledge): Answer | undefined {
  const said = spelled(text).join(' ');
  const day = findDates(text, on).find((found) => found.precision === 'day' && found.day !== undefined)?.day;
  if (!day || !/\b(?:cap|cong nhan|chung nhan|het han|giay (?:ocop|sao|(?:3|4|5|ba|bon|nam) sao))\b/.test(said) || !/\b(?:khi nao|bao gio|luc nao|ngay nao|may ngay|con kip|kip khong|nop|gia han|danh gia lai|het han|(?:toi|den) (?:khi|luc|ngay|nam|hoi|thang) nao|may nam|con (?:dung|xai|gia tri|han))\b/.test(said) || /\battp|an toan thuc pham|kiem nghiem|nhan hieu|thong tu|nghi dinh|quyet dinh\b/.test(said)) return undefined;
  const ends = /het han(?! (?:khi|luc|ngay nao|bao))|han den|den ngay/.test(said);
  const { dates, reason } = deadlines({ case: 'danh_gia_lai', ...(ends ? { expires: day } : { issued: day }), on }, knowledge.deadlines);
  return dates.length > 0 ? { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.renewalDays(dates, reason, knowledge), sources: dates.map(({ law, clause }) => ({ entry: 'deadlines', ref: { law, clause } })) } : undefined;
}

/** QĐ 26/2026 Điều 3 khoản 3: the least points of each rank. */
const BANDS = [{ stars: 5, from: 90, below: 101 }, { stars: 4, from: 70, below: 90 }, { stars: 3, from: 50, below: 70 }, { stars: 2, from: 30, below: 50 }, { stars: 1, from: 0, below: 30 }] as const;
const QD26 = 'qd-26-2026' as LawId;
const POINTS = /(?<![\d/.,])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:diem|d)\b/g;
const ASKS_STARS = /\b(?:may sao|bao nhieu sao|sao may|sao nao|hang (?:gi|nao|may|bao nhieu)|(?:xep|dat|duoc|len) (?:hang|loai) (?:gi|nao|may))\b/;
/** Of one part of the sheet, of another time, or of why it is not so: no matter of adding up. */
const OTHERWISE = /\b(?:nhung|vi sao|tai sao|sao lai|ma (?:chi|chua|khong|thieu)|148|1048|1489|truoc day|hoi (?:do|truoc|nam)|trung uong|lech|tieu chi nao|muc nao|phan [abc])\b/;

/** "65 điểm là mấy sao". */
function starsOf(text: string, on: Day, knowledge: Knowledge): Answer | undefined {
  const said = spelled(text.replace(/(\d)[.,](\d)/g, '$1dot$2')).join(' ').replaceAll(/(\d)dot(\d)/g, '$1.$2');
  const points = [...said.matchAll(POINTS)].map((found) => Number(found[1]!.replace(',', '.')));
  const [first, ...others] = points;
  if (first === undefined || others.length > 0 || first > 100 || !ASKS_STARS.test(said) || OTHERWISE.test(said) || asksOfThen(text, on)) return undefined;
  const band = BANDS.find(({ from }) => first >= from)!;
  const clauses = ['Điều 3 khoản 3', 'Điều 4 khoản 1 điểm a'];
  return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.starsOf(first, band, clauses.map((clause) => ({ law: QD26, clause })), knowledge), sources: clauses.map((clause) => ({ entry: 'may-sao-nghia-gi', ref: { law: QD26, clause } })) };
}

const FILLER = /^(?:\s*(?:ủa|ua|mà|ma|à|ơ|thế|the|vậy|vay|còn|con|thì|thi|cho (?:em|chị|chi|anh|tôi|toi|tui|mình|minh) (?:hỏi|hoi)|(?:em|ad|bot) (?:ơi|oi))[\s,]+)+/iu;

/** "Ngành nào cấp giấy", "bộ nào quản lý": an office is asked for, no criteria set. */
const OFFICE = /\b(?:nganh|bo|so|co quan|don vi) (?:nao|gi) (?:thi )?(?:duoc )?(?:cap|quan|phu trach|chu tri|lo|xin|chiu)\b/;
const PAPER = /\b(?:giay|attp|vsattp|an toan thuc pham|ve sinh|cap phep|kiem nghiem)\b/;
/** Kinds that people name when they ask which of two a product is. */
const GROUP = '(?:gia vi|duoc lieu|my pham|thuc pham(?: chuc nang)?|tpcn|do uong|nuoc giai khat|banh|mut|che|tra|thao duoc|thao moc|(?:do |hang )?thu cong(?: my nghe)?|trang tri|luu niem|hoa|cay canh|rau(?: cu| qua)?|trai cay|hang tuoi|tuoi song|so che|(?:do |hang )?che bien|gao|ngu coc|khoang san|thuy san|ruou)';
const SET = new RegExp(`\\b(?:bo (?:so (?:may|nhieu|bao nhieu)|may|tieu chi (?:nao|so may|may)|so nao|bao nhieu|nhieu)|bo nao(?! (?:quan|cap|phu|chu tri|lo|dung|lam|chu toa|ky|gui|xet|duyet|thu|ra))|thuoc (?:bo|nhom) (?:nao|may|gi)|(?:phan )?nhom (?:nao|gi)|xep (?:vao |vo )?(?:bo|nhom) (?:nao|may)|(?:khai|xep|dang ky|ghi|nam|tinh|de) (?:duoc )?(?:vao|vo|o|trong) (?:phan )?(?:nhom|bo) .{2,30}(?:duoc|dung|phai) (?:khong|hong|ko|k)|phieu (?:(?:cham|diem|cham diem) (?:so may|may|nao|so nao)|so (?:may|nao|bao nhieu)))\\b|\\b(?:la|tinh la|xep la|coi la|tinh vao|vo|vao) (?:do |hang |nhom |bo )?${GROUP} (?:hay|hoac) (?:la |vao |vo )?(?:do |hang |nhom |bo )?${GROUP}\\b`);
const INDUSTRY = /\b(?:thuoc nganh (?:nao|may|gi)|nganh nao)\b/;

/** "Thuộc bộ nào", folded: which of the 26 sets a product is of. */
export const asksSet = (said: string): boolean => SET.test(said) || (INDUSTRY.test(said) && !OFFICE.test(said) && !PAPER.test(said));

/** "Bột nghệ viên uống kiểu thực phẩm chức năng": what it is sold as decides. */
const REMEDY = 18;

/** The products a text names; not "tui", who asks, nor the kinds it asks about. */
const productsIn = (text: string, { lexicon }: Knowledge) => findProducts(text, lexicon).filter(({ name }) => !NO_NAME.test(fold(name)));
const NO_NAME = new RegExp(`^(?:tui|${GROUP})$`);

function setOf(text: string, on: Day, knowledge: Knowledge): Answer | undefined {
  const said = fold(text);
  if (!asksSet(said) || asksOfThen(text, on)) return undefined;
  const named = text.replace(FILLER, '').replace(/\b(?:thì|thi|là|la|thuộc|thuoc|xếp|xep|vào|vao)\b.*$/iu, '');
  // A name that is a raw material and a word for what is made of it counts where it is said to be made.
  const product = productsIn(text, knowledge).find(({ recognition }) => recognition.type === 'one' && recognition.set === REMEDY) ?? [named, `làm ${named}`, text].map((words) => productsIn(words, knowledge)[0]).find((one) => one !== undefined);
  if (!product || product.recognition.type === 'none') return undefined;
  const told = say.setOf(product.name, product.recognition, knowledge, OFFICE.test(said));
  return told && { outcome: 'answered', by: 'rules', sure: 1, near: [], text: told.text, sources: told.sets.flatMap((set) => set.refs.map((ref) => ({ entry: `set-${set.set}`, ref }))) };
}

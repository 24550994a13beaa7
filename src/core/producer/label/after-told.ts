import { asksAtTheEnd } from '../../read/asks-at-the-end.ts';
import { printedSaid } from '../../read/label/said.ts';
import { bare, spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import * as say from '../../say/label.ts';
import { fold, spaced, words } from '../../text.ts';
import { judged } from './facts.ts';
import { mendedWish } from './mended.ts';
import { wholeText } from './labels.ts';
import type { ShownLabel } from '../state.ts';
import { write } from './told.ts';
import { asks, says, type Turn } from '../turn.ts';

/* What is said of a label a moment after it was judged: whether it is right, what is still wrong, how it would be right, that
 * it was mended, and what one of the findings means. `open`: nothing else is being asked meanwhile, so fewer words will do. */

export function afterTold(turn: Turn, label: ShownLabel | undefined, given: string, open: boolean): Turn | undefined {
  if (!label?.told) return undefined;
  const said = bare(given);
  const named = open || OF_LABEL.test(said);
  if (named && IS_IT_RIGHT.test(said) || WHAT_IS_WRONG.test(said) && (OF_LABEL.test(said) || (open && COUNTS_FAULTS.test(said)))) return says(turn, say.howItStands(label.told, turn.world.knowledge));
  if (named && HOW_TO_MEND.test(said)) return write(turn);
  if (open && THAT_IS_ALL.test(said)) {
    const { focus } = turn.person;
    return asks(says(turn, say.thatWasAll(label.told)), { question: say.whenMended(), about: focus.type === 'asking' ? focus.about : { type: 'choice' }, offered: focus.type === 'asking' ? focus.offered : [] });
  }
  if (claimsMended(given) && printedSaid(given) === undefined) return mendedWish(turn);
  return meaning(turn, label, given);
}

const OF_LABEL = /\b(?:nhan|tem|bao bi)\b/;

/** "hết rồi em", "nhiêu đó thôi", after the faces. */
const THAT_IS_ALL = /^(?:(?:da|u|ok|vay|the|la|chi|nhan|chu|em|c|minh) )*(?:het|xong|du|nhieu do|bay nhieu|chi co (?:vay|the|nhieu|bay nhieu)|co (?:vay|the|bay nhieu) thoi|vay thoi|the thoi)(?: (?:roi|thoi|em|a|nha|nhe|do|day|chi|oi|nhan|mat|chu|ca|la))*$/;

/** "sửa thế nào", "vậy ghi sao cho đúng", after it was judged: how it would be right. */
const HOW_TO_MEND = /^(?:(?:u|ua|the|vay|gio|nhan|roi|thi|phai|em|chi|anh|no|cai do|cho do|may cho do|cai nay) )*(?:sua|ghi|viet|chinh|lam)(?: lai)? (?:the nao|sao|ra sao|lam sao|nhu nao|nhu the nao|kieu gi|thanh sao)(?: (?:cho dung|moi dung|la dung|duoc|em|chi|anh|a|vay|ha|day|ta|gio))*$/;

/** "đúng chưa em", "nhãn vậy ổn chưa", "vậy in được chưa". */
const IS_IT_RIGHT = /^(?:(?:nhan|tem|da|ok|oke|the|vay|nhu|nay|la|roi|em|chi|gio|thi|bay|cai) )*(?:(?:da )?(?:dung|on|duoc|ok|chuan|dat|du)(?: het| ca)?|(?:dem )?in (?:(?:nhu )?(?:vay|the) )?duoc|het loi) (?:chua|khong)(?: (?:em|a|vay|nha|chi|roi|ha|ta))*$/;

/** "Thiếu gì trên nhãn", "nhãn sai chỗ nào", "vậy còn lỗi nào", "còn mấy lỗi". */
const WHAT_IS_WRONG = /^(?:(?:the|vay|nay|con|nhan|tren nhan|cai|em|chi|no|la|bi|dang|gio|tem) )*(?:(?:thieu|sai|loi|vuong) (?:nhung )?(?:gi|nao|cho nao|muc nao|o dau|cai gi)|(?:may|bao nhieu|nhung) (?:loi|cho sai|cho thieu|cho)|(?:con )?loi khong)(?: (?:o |tren |trong )?(?:cai )?nhan)?(?: (?:em|a|vay|nua|ha|the|ta|gi|nao|khong|phai|sua))*$/;
const COUNTS_FAULTS = /\b(?:loi|sai)\b|\bcho (?:sai|thieu|phai sua)\b/;

/** "500 ml viết cách ra rồi đó", "bỏ dòng công dụng rồi, xem lại": that something of it was mended, without the new words. */
export function claimsMended(given: string): boolean {
  const said = spelled(given).join(' ');
  if (spelled(given).length > LONGEST || !DID.test(said) || !(PART.test(said) || LOOK_AGAIN.test(said)) || PAPER.test(said)) return false;
  return !/:\s*\S/.test(given) && !isAsked(given);
}
const LONGEST = 16;
const DID = /\b(?:them|bo sung|bo|xoa|go|sua|doi|chinh|viet|ghi|tach|cach|thay|in)\b(?: \S+){0,8}? (?:roi|xong)\b/;
const PART = /\b(?:dong|chu|cau (?:do|nay|ay|kia)|canh bao|xuat xu|hsd|nsx|han su dung|han dung|ngay san xuat|thanh phan|dinh luong|khoi luong|the tich|cong dung|bao quan|huong dan su dung|hdsd|dinh duong|phu gia|don vi|nhan|\d+ ?(?:g|gr|gam|kg|ml|l|lit))\b/;
const LOOK_AGAIN = /\b(?:coi|xem|kiem|kiem tra|check|soi|doc) (?:lai|giup|thu|ho|gium)\b/;
/** Of a paper and no label. */
const PAPER = /\b(?:giay|ho so|phieu|hop dong|dang ky|to khai|cam ket|kiem nghiem|chua)\b/;

/** "Acid citric là ghi sao em", "bỏ chữ trị mụn là được hả": a question that names what one of the findings is about is answered by it. */
function meaning(turn: Turn, label: ShownLabel, given: string): Turn | undefined {
  const said = spaced(given);
  const why = WHY.test(said);
  if (spelled(given).length > LONGEST || !OF_WORDS.test(said) || !(why || isAsked(given))) return undefined;
  const text = fold(wholeText(label));
  const { findings } = judged(label, turn.state, turn.world);
  const quotes = (message: string): boolean => [...message.matchAll(QUOTED)].flatMap(([, quote]) => quote!.split(', ')).some((quote) => { const plain = fold(quote); return plain.length >= 3 && text.includes(plain) && said.includes(spaced(plain)); });
  // "Sao lại không được ghi công dụng".
  const names = (rule: string): boolean => { const head = words(turn.world.knowledge.labels.rules.find(({ id }) => id === rule)?.name ?? '').slice(0, 2); return head.length === 2 && said.includes(` ${head.join(' ')} `); };
  const meant = findings.filter(({ message, rule }) => quotes(message) || (why && names(rule)));
  return meant.length === 0 ? undefined : says(turn, meant.map(say.inWords).join('\n'));
}
const OF_WORDS = / (?:ghi|in|viet|bo|sua|doi|them|de|chu|dong|nhan) /;
const WHY = /^ (?:\S+ ){0,4}(?:sao|vi sao|tai sao) (?!(?:cho|de|la) )/;
/** What a finding holds of the label's own words. */
const QUOTED = /[“(]([^“”()]{2,60})[”)]/g;

const isAsked = (given: string): boolean => isQuestion(spelled(whereAsked(given))) || asksAtTheEnd(spelled(given)) || WRITTEN_HOW.test(spelled(given).join(' '));
/** "Hương sầu riêng ghi sao cho đúng". */
const WRITTEN_HOW = /\b(?:ghi|viet|sua|de) (?:lai )?(?:sao|lam sao|the nao|ra sao|kieu gi)\b/;

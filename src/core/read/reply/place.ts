import { claimsIn } from './claims.ts';
import { has, oneOf, vi } from './pattern.ts';
import { GO_WORDS } from './coming.ts';
import { I_COME, partyIn } from './party.ts';
import type { Said } from './said.ts';

/* How many come where nobody is counted: who sends somebody in their place sends one. */

const SOME_OF_OURS = vi('nhân viên|người|anh em|chị em|ai đó|mấy');
/** A child who writes for their parents, or somebody who comes in another's place: no number is said. */
const WRITES_FOR = vi('(?:mẹ|bố|ba|má|cha|dì|cô \\S+|ông|bà) (?:em|con|cháu)? ?(?:sẽ |cũng |đồng ý |vẫn )?(?:đi|đến|tới|lên)(?= (?:ạ|nha|nhé|dự|được)|$| $)|nhờ (?:con|em|cháu) (?:nhắn|báo|trả lời)');
const I_COME_INSTEAD = vi('(?:để|nên|thì|xin|,) (?:tôi|tui|em|mình|chị|anh|con)? ?(?:xin )?(?:đi|lên|học)(?: dự)?(?= (?:thay|thế|hộ|giùm)|$| $)', '(?:nen|thi|xin) (?:toi|em|minh|chi|anh|con)? ?(?:di|len|hoc)(?= (?:thay|ho|gium))');
const IN_PLACE = vi('(?:nó|con (?:dâu|trai|gái|rể)|em (?:trai|gái)|thằng|đứa|vợ|chồng|bà xã|ông xã|nhỏ em|chú \\S+|bạn|phó giám đốc|kế toán) (?:(?!bảo|kêu|nói|xúi|rủ|chở|đưa)\\S+ ){0,4}?(?:đi|lên|xuống|ra)(?: ngồi| nghe| học| dự)? (?:thay|thế!|giùm|hộ|cho(?= (?:mình|tôi|tui|chị|em|anh|dì|cô|bác|ông|bà|biết|$|,)|$))|đại diện (?:\\S+ ){0,3}?(?:đi|dự|tham dự|tham gia|lên)|cử (?:đồng chí|anh|chị|em|cháu|bạn|chú|cô) \\S+');

/** Kin or staff come, and who writes says nothing of coming: "con trai tui lên học", "phó giám đốc Hường có mặt". */
const OTHERS = oneOf('con (?:gái|trai|dâu|rể)|em (?:trai|gái|dâu|rể)|thằng|vợ|chồng|bà xã|ông xã|nhỏ em|con em|phó (?:giám đốc|chủ nhiệm)|kế toán|nhân viên|bạn|cháu (?:nội|ngoại|trai|gái)|thủ quỹ');
const OTHER_COMES = vi(`^ (?:dạ |ok |vâng |có |thì |để |cho )*${OTHERS} (?:(?!bảo|kêu|nói|xúi|rủ|chở|đưa|cho|không|chưa|bận|và|với|chửi|cản|giữ|ở|trông|mà|muốn)\\S+ ){0,4}?(?:${GO_WORDS}|lên|xuống|ra|sang|qua|ngồi|học)`);
const ALONG = vi('đi (?:nghe |học |dự )?(?:cùng|kèm|theo)(?: với)?(?: (?:tôi|tui|chị|em|anh|mình|bác|cô|chú))?|cùng (?:tôi|tui|chị|mình|bác|cô|chú)');

/** How many come, as far as it is said. Who sends somebody sends one. */
export function partyOf(said: Said): number | undefined {
  const party = partyIn(said);
  if (party !== undefined || has(SOME_OF_OURS, said.whole, said)) return party;
  if (has(IN_PLACE, said.whole, said)) return 1;
  if (has(WRITES_FOR, said.whole, said) || has(I_COME_INSTEAD, said.whole, said)) return undefined;
  const sent = said.clauses.find((clause) => claimsIn(clause, said).has('sends') || has(OTHER_COMES, clause, said));
  return sent === undefined || said.clauses.some((clause) => clause !== sent && has(I_COME, clause, said)) ? undefined : has(ALONG, sent, said) ? 2 : 1;
}

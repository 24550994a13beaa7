import { readFacts } from '../../read/facts.ts';
import { tellsResult } from '../../read/pick.ts';
import { bare, spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { lastPaper } from '../goods/about-it.ts';
import { acknowledge } from '../acknowledge.ts';
import { askNext } from '../ask.ts';
import { currentDossier, dossierOf } from '../dossier.ts';
import { id } from '../facts.ts';
import { learnFact } from './fact.ts';
import { spokenJustNow } from '../spoken.ts';
import { dayOf, heard } from '../../say/talk.ts';
import { says, type Turn } from '../turn.ts';

const DOING = /^(?:(?:a|u|quen|nham|chua(?: co)?|em|chi|anh|minh|ben em|nha|cai do|giay do|thi|ma) )*(?:dang|moi) (?:nop|lam|xin|cho|doi|gui|dat)(?: (?:don|ho so|giay|cap|ket qua|mau|in|lai|di|thoi))*(?: roi)?(?: (?:hoi|tu|vao|dau|cuoi|giua|duoc))*(?: (?:(?:thang|tuan|nam|hom|bua|ngay)(?: (?:truoc|roi|nay|ngoai|kia|qua|\d{1,2}))?|may (?:ngay|tuan|thang)(?: nay)?|qua|\d{1,2}))*(?: roi)?$/;

/** "Em xin cấp lại rồi, đang chờ". */
const WAITING = /^(?:(?:a|da|u|em|chi|anh|minh|ben em|nha|thi|cung|moi|vua) )*(?:nop|xin|gui|lam)(?: (?:don|ho so|cap|lai|mau|di|giay|doi))*(?: roi)?(?: (?:gio|con|van|hien|ma|nhung))* (?:dang )?(?:cho|doi)(?: (?:ket qua|giay|ho|thoi|cap|tra loi))*$/;

const DONE = /^(?:(?:da|ok|u|em|chi|anh|minh|vua|moi|cai do|giay do) )*(?:lam |nop |xin )?xong(?: (?:roi|het|a|em|nhe|nha|do|day|chi|anh))*$/;
/** "Xong rồi em", and no more. */
export const isDone = (text: string): boolean => DONE.test(bare(text));

/** "Hôm trước làm rồi", "làm lâu rồi". */
const SINCE = /^(?:(?:da|ok|u|a|em|chi|anh|minh|toi|tui|nha|htx|cai do|giay do|thi|no) )*(?:(?:(?:hom|bua|thang|tuan|nam) (?:truoc|qua|kia|ngoai|no|roi)|lau roi|vua roi|moi day|hoi dau nam|dau nam) (?:(?:da|moi|co|minh|em|chi) )*)?(?:lam|xin|kiem)(?: (?:xong|duoc|lau))? roi(?: (?:a|em|chi|anh|nha|nhe|ma|do|day))*$/;

/** "Có rồi nha, hồi tháng 6": whether it is there was what they asked themselves. */
const THERE = /^(?:(?:da|ok|u|a|em|chi|anh|minh|ma|me|ba|thi) )*co (?:roi|day)(?: (?:nha|nhe|a|em|chi|anh|do|ne))*(?: (?:hoi|tu|cap|lam|hom)? ?(?:thang|nam|hom|tuan)\b.*| (?:nhung|ma|co dieu)\b.*)?$/;

const TEST_REPORT = id('test-report');

/** "Có rồi mà hết hạn": how it stands is another matter. */
const TAKEN_BACK = /^.*\bco (?:roi|day)\b.*\b(?:nhung|ma|co dieu)\b.*\b(?:het han|qua han|mat|khong dat|sai|hong)\b/;
/** "… mà cũ quá, năm 2023": its day is asked for. */
const DATED = /\bco (?:roi|day)\b.*\b(?:cu|lau|nam 20\d\d|nam (?:ngoai|kia)|thang \d+)\b/;

/** "Không phải chưa có đâu". */
const NOT_LACKING = /^(?:(?:da|a|em|chi|anh) )*(?:khong|dau) phai (?:la )?(?:chua|khong) co(?: (?:dau|nha|nhe|em|a))*$/;
/** "Họ bảo tháng sau có", "tuần sau mới lấy được". */
const TO_COME = /^(?:(?:ho|ben in|xuong|nguoi ta|phong|da|a|em|chi|thi) )*(?:(?:bao|hen|noi|keu) )?(?:thang|tuan|hom|bua|vai hom|may hom|dau thang|cuoi thang) (?:sau|toi|nua)(?: (?:thi|la|moi|se))* (?:co|xong|tra|giao|lay|ra)(?: (?:duoc|ket qua|giay|hang|nha|nhe|em|a))*$/;

/** "Chưa có em ơi". */
const LACKS = /^(?:(?:da|ok|u|a|em|chi|anh|minh|bac|chu|co|ong|toi|tui|nha|htx|ma|me|ba|thi|cai do|cai nay|giay do) )*chua(?: (?:co|lam|xin|viet|dang ky))*(?: (?:em|oi|a|nha|nhe|chi|anh|chau|con|dau|nua|cai do|cai nay|giay do))*$/;

/** "Hết hạn rồi", "à còn hạn". */
const LAPSED = /^(?:(?:da|a|u|ma|nhung|thi|cai do|giay do|no|hinh nhu) )*(?:het|qua) han(?: (?:roi|mat|lau|em|a|chi|anh))*$/;
const HOLDS = /^(?:(?:da|a|u|nham|khong|ma|thi|van|no) )*con han(?: (?:ma|em|a|nha|nhe|chi|anh|do))*$/;

/** "Đang nộp đơn rồi", "xong rồi em", a moment after they asked of a paper while we ask something else: that paper is under way, or there. */
export function ofLastPaper(turn: Turn, whole: string, { corrected, correction, question, wishes, facts }: Reading): Turn | undefined {
  const { person: { focus }, world } = turn;
  const text = correction ? corrected : whole;
  if (question || wishes.length + facts.statements.length + facts.named.length > 0 || !spokenJustNow(turn) || standing(text) === undefined) return undefined;
  // What is asked of may itself be under way.
  if (focus.type === 'asking' && focus.offered.some(({ act }) => act.type === 'fact' && act.value === 'dang_lam')) return undefined;
  const paper = lastPaper(turn);
  // "Nhãn chưa có mã vạch", another thing told, and then "có rồi": of that.
  if (!correction && turn.state.facts.some(({ at }) => at > turn.person.asked!.at) && standing(text) === 'co' && readFacts(turn.person.asked!.text, world.knowledge.facts).statements.some(({ fact, value }) => value === 'chua' && world.knowledge.facts.get(fact)?.type === 'paper')) return undefined;
  if (tellsResult(text) && paper !== TEST_REPORT) return undefined;
  // "Mắm gửi mẫu rồi", and then "chưa có": it is under way still.
  if (paper && !correction && standing(text) === 'chua' && LACKS.test(spelled(text).join(' ')) && dossierOf(turn.state, turn.person.product, world).facts.get(paper) === 'dang_lam') return says(turn, heard());
  // "Chưa" alone, while something else is asked: what they told us they have is not taken back by it.
  if (paper && !correction && focus.type === 'asking' && /^chua$/.test(spelled(text).join(' ')) && dossierOf(turn.state, turn.person.product, world).facts.get(paper) === 'co') return undefined;
  const title = DATED.test(spelled(text).join(' ')) ? world.knowledge.items.find(({ id }) => id === paper)?.title : undefined;
  if (paper && title !== undefined) return says(learnFact(turn, paper, 'co'), dayOf(title));
  return paper && acknowledge(learnFact(turn, paper, standing(text)!), currentDossier(turn.state, turn.person, world), false);
}

function standing(text: string): 'co' | 'chua' | 'dang_lam' | undefined {
  const said = spelled(text).join(' ');
  if (TAKEN_BACK.test(said)) return undefined;
  if (isDone(text) || SINCE.test(said) || THERE.test(said) || tellsResult(text) || NOT_LACKING.test(said)) return 'co';
  if (LACKS.test(said) || LAPSED.test(said)) return 'chua';
  if (HOLDS.test(said)) return 'co';
  return DOING.test(bare(text)) || WAITING.test(said) || TO_COME.test(said) ? 'dang_lam' : undefined;
}

/** "Hết hạn rồi", behind a paper that was told of: said of it, and asked nothing. */
export const lapsedLast = (turn: Turn, text: string, reading: Reading): Turn | undefined => {
  const said = spelled(text).join(' ');
  const told = LAPSED.test(said) || HOLDS.test(said) ? ofLastPaper(turn, text, { ...reading, wishes: [] }) : undefined;
  return told && askNext(told);
};

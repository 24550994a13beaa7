import { partsAsked } from '../../answer/parts/two.ts';
import { readFacts } from '../../read/facts.ts';
import { spelled } from '../../read/plain.ts';
import { read } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { ask, tells } from './answers.ts';
import { asIf, remembers } from '../spoken.ts';
import * as say from '../../say/talk.ts';
import { says, type Turn } from '../turn.ts';

/** So few words ("được không em") ask nothing by themselves; so surely a passage must answer them. */
const SHORTEST = 4;
const SURE = 0.7;
/** So many of the last parts are looked at: nobody asks at the end of a page what begins it. */
const MOST_PARTS = 8;
/** What is told beside leads the search astray. */
const WHOLE = 0.55;

/** "Nhãn in rồi, hạn sử dụng ghi sao em": what was told is written down, and what is asked beside it is answered. As it was where no part of the
 *  words only asks, or nothing surely answers it. */
export function askedAsWell(turn: Turn, text: string): Turn {
  const part = partsAsked(text.replaceAll(THEN, '$1, '), SHORTEST).slice(-MOST_PARTS).findLast((one) => words(one).length < words(text).length && onlyAsks(one, turn));
  const alone: Turn = { ...turn, person: asIf(turn.person, undefined) };
  const whole = part === undefined ? undefined : withBefore(text, part);
  // "Vừa đổi tên, giấy tờ cũ có phải làm lại không": what it is of may stand before it, though no word leans on that.
  const paper = part === undefined ? undefined : paperTold(turn, text, part);
  const ways = part === undefined ? [] : paper !== undefined ? [part, `${paper} ${part}`] : whole === undefined ? [part] : SO.test(spelled(part).join(' ')) ? [whole, part] : [part, whole];
  const [told] = ways.flatMap((way) => { const one = ask(alone, way); return one.outcome === 'answered' && one.sure >= SURE ? [{ way, found: one }] : []; });
  const found = part === undefined ? wholeAsked(turn, text) : told?.found;
  if (found?.outcome === 'answered' && found.sure >= SURE) return tells(remembers(turn, told?.way ?? text), found);
  return part !== undefined && words(part).length >= WHOLE_QUESTION && WHETHER.test(spelled(part).join(' ')) ? says(turn, say.askedBeside(part)) : turn;
}

/** "Nhãn hiệu thì chưa đăng ký, nộp đơn thôi chưa cấp được tính không": the only paper told of, where what is asked names none. */
function paperTold({ world: { knowledge } }: Turn, text: string, part: string): string | undefined {
  const papersIn = (said: string) => { const { statements, named, asked } = readFacts(said, knowledge.facts); return [...new Set([...statements.map(({ fact }) => fact), ...named, ...asked])].filter((fact) => knowledge.facts.get(fact)?.type === 'paper'); };
  const [paper, ...more] = papersIn(text);
  return paper !== undefined && more.length === 0 && papersIn(part).length === 0 ? knowledge.items.find(({ id }) => id === paper)?.topics[0] : undefined;
}

/** Of these many words, and asked whether or how, it is not passed over in silence. */
const WHOLE_QUESTION = 6;
const WHETHER = /\b(?:co|phai|can|bi|duoc) (?:\S+ ){1,6}(?:khong|gi khong)(?: (?:em|a|vay|con|chau|anh|chi|ad|ban))*$|\b(?:the nao|lam sao|o dau|bao lau|bao nhieu tien)(?: (?:em|a|vay|con|chau|anh|chi|ad|ban))*$/;

/** "Mã vạch em không làm vì bán ở chợ, mà vậy có bị trừ điểm không": it leans on what was told just before it. */
function withBefore(text: string, part: string): string | undefined {
  const before = text.slice(0, Math.max(0, text.lastIndexOf(part))).split(/[,;.!\n]/).findLast((piece) => words(piece).length > 0);
  return before === undefined ? undefined : `${before.trim().replace(RENAMED, '$1')}, ${part}`;
}
/** "Đổi tên từ Cascara Di Linh sang Hương Vỏ Cà": the names lead the search astray. */
const RENAMED = /((?:đổi|doi)\s+(?:tên|ten))\s+(?:từ|tu)\s+.{2,50}?\s(?:sang|qua|thành|thanh)\s+.{2,40}$/iu;
const SO = /^(?:(?:ma|thi|chu|nhung|roi) )*(?:vay|the|nhu vay|nhu the|lam vay|lam the|coi nhu|tinh la|coi la)\b/;

/** "Mật ong nhà em có phải ghi cảnh báo không": what is asked of it is told beside. */
function wholeAsked(turn: Turn, text: string) {
  const { question, wishes } = read(text, turn.world.knowledge, turn.world.now);
  const asked = text.split(/[,;.!\n]/).findLast((part) => words(part).length > 0) ?? '';
  if (!question || wishes.length > 0 || words(asked).length < SHORTEST) return undefined;
  const found = ask({ ...turn, person: asIf(turn.person, undefined) }, text);
  return found.outcome === 'answered' && found.by === 'knowledge' && found.sure >= WHOLE ? found : undefined;
}

/** What tells of them, or wishes something of us, is heard elsewhere. */
function onlyAsks(part: string, { world }: Turn): boolean {
  const { question, facts, wishes, products, places } = read(part, world.knowledge, world.now);
  return (question || ENDS_ASKING.test(spelled(part).join(' '))) && facts.statements.length + wishes.length + products.length + places.length === 0;
}
const THEN = /((?<!\p{L})(?:rồi|roi|chưa|chua))\s+(?:còn|con|mà|ma|thế|the|vậy|vay)(?!\p{L})\s/giu;
/** "Hạn sử dụng ghi sao em". */
const ENDS_ASKING = /\b(?:sao|gi|dau|nao|ai|may|nhieu|lau)(?: (?:em|a|ad|vay|the|ha|nhi|day|shop|anh|chi))*$/;

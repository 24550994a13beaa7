import type { Knowledge, Matter } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { tells } from './matter-named.ts';
import type { Answered, Question } from '../outcome.ts';
import { toldOf } from './side-of-paper.ts';
import { asksOfThen } from '../then.ts';

/* "Chưa có con dấu thì nộp được không", "thiếu kiểm nghiệm có được 3 sao không": whether one may file, or is recognised, without it. What that
 * tells stands with the paper (`without`), as its other sides do. Of 4 and 5 stars a question like that is looked for. */

const LACKS = /(?:^|\s)(?:(?:khong|chua|chang|hong|dau) (?:(?:co|lam|xin|vao|theo|kip|duoc|di|phai la|nam trong|biet lam) )+|(?:bi |con )?thieu |khong (?=\S+ (?:htx|hop tac xa)))(?:(?:cai|to|phieu|ban|cac|nhung|bo) )?/g;
/** What is done without it: filed, entered for, recognised. */
const FILES = /^(?:(?:thi|ma|co|lieu|van|vay|the|luon|truoc) )*(?:(?:nop|dang ky|tham gia|thi|du thi|du|lam|xin|xet|cham|len|dat|duoc|co|lay|di|don|ho so|chuong trinh|cho|em|chi|nha|minh|bi|rot|loai|truot|danh rot|tra ve|tra lai) )*/;
const OURS = /\b(?:nop|dang ky|tham gia|thi(?= (?:ocop|sao|duoc))|du thi|ocop|sao|rot|loai|truot|tra ve|tra lai|xet|cham)\b/;
const WHETHER = /\b(?:duoc|noi|on|sao|ocop|rot|loai|truot|ve|lai)(?: luon| a| dau)? ?(?:khong|chua|hong|hon|ha|a)(?: (?:em|a|ad|vay|the|nhi|ta|chi|anh|ban))*$/;
/** More words ask more. */
const MOST = 24;

/** Undefined where nothing is said to be lacking, or no passage tells of filing without it. */
export function withoutIt(question: Question, knowledge: Knowledge): Answered | undefined {
  const item = lacking(question).map((rest) => itemBefore(rest, knowledge)).find((one) => one !== undefined) ?? underWay(question, knowledge);
  return item && toldOf(item, 'without', question.on, knowledge);
}

/** The same of what no matter is named for: what is asked of everybody, and what is not. */
export function withoutAny(question: Question, knowledge: Knowledge): Answered | undefined {
  const any = knowledge.matters.find(({ id }) => id === 'some-paper');
  return any && lacking(question).some(isAny) ? toldOf(any, 'without', question.on, knowledge) : undefined;
}
const isAny = (rest: string): boolean => { const behind = UNNAMED.exec(rest)?.[1]; return behind !== undefined && OURS.test(behind) && isFiling(behind); };
/** What is lacking, and the filing behind it. */
const UNNAMED = /^(?:\S+ ){1,4}?((?:thi|ma|co|nop|dang ky)\b.*)$/;

/** "Giấy attp đang xin, nộp hồ sơ trước bổ sung sau được không": the paper stands before what it waits for. */
function underWay({ text, on }: Question, knowledge: Knowledge): Matter | undefined {
  const said = spelled(text);
  const line = said.join(' ');
  const waits = said.length > MOST || asksOfThen(text, on) ? null : WAITS.exec(line);
  const behind = waits ? line.slice(waits.index + waits[0].length).trim() : '';
  if (!waits || !WHETHER.test(line) || !OURS.test(behind) || !isFiling(behind.replaceAll(AFTERWARDS, ' ').replaceAll(/ +/g, ' ').trim())) return undefined;
  return named(knowledge).find(({ topic }) => line.slice(0, waits.index).endsWith(topic))?.item;
}
const WAITS = /(?: (?:thi|con|van|moi|cung|em|nha|minh))* (?:(?:dang|vua|moi|con) (?:xin|lam|cho|doi|nop(?: don)?|gui|dang ky|xu ly)|chua (?:ra|ve|cap|xong|lay))(?: (?:duoc|cap|so|xa|tinh|phong|cuc|co quan|ben do|chua co|chua ra|chua xong|ket qua|don|lai|giay))*(?= )/;
const AFTERWARDS = /\b(?:(?:truoc )?(?:roi )?(?:bo sung|dua|nop) (?:giay |no |them )?sau|truoc)\b/g;

/** What stands behind each "không có" of a question whether one may file. */
function lacking({ text, on }: Question): readonly string[] {
  const said = spelled(text);
  const line = said.join(' ');
  if (said.length > MOST || !(WHETHER.test(line) || /\?\s*$/.test(text)) || asksOfThen(text, on)) return [];
  return [...line.matchAll(LACKS)].map(({ index, 0: lacks }) => line.slice(index + lacks.length));
}

/** The paper these words begin with, where nothing but the filing comes behind it. */
function itemBefore(rest: string, knowledge: Knowledge): Matter | undefined {
  const first = named(knowledge).find(({ topic }) => rest.startsWith(`${topic} `));
  if (!first) return undefined;
  const behind = rest.slice(first.topic.length + 1);
  return OURS.test(behind) && isFiling(behind) ? first.item : undefined;
}

/** Whatever one may file without or not, by each of its names; the longest first. */
const named = ({ items, matters }: Knowledge) => [...matters, ...items].filter((item) => tells(item, 'without'))
  .flatMap((item) => item.topics.map((topic) => ({ item, topic: spelled(topic).join(' ') }))).toSorted((a, b) => b.topic.length - a.topic.length);

const isFiling = (behind: string): boolean => LEFT.test(`${behind} `.replace(FILES, ''));
const LEFT = /^(?:(?:duoc|noi|on|ocop|3|sao|hang|khong|chua|hong|hon|ha|a|em|ad|vay|the|nhi|ta|chi|anh|ban|luon|dau|ho so|lan|nay|dot|rot|loai|truot|ve|lai) )*$/;

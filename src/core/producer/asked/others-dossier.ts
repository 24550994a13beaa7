import { asksHonestly } from '../../answer/refuse/asks-honestly.ts';
import { LAWFUL_WAY } from '../../answer/refuse/refuse.ts';
import { tellsOfMaterial } from '../../read/bought.ts';
import { somebodyIn } from '../../read/somebody.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/passages.ts';
import { fold } from '../../text.ts';
import { beside } from '../again.ts';
import { tells } from './answers.ts';
import type { Wish } from '../focus.ts';
import { isOwnHousehold } from '../learn/of-households.ts';
import type { Turn } from '../turn.ts';

/** What is told of a dossier: of theirs only. */
const OF_DOSSIER = new Set<Wish>(['missing', 'progress', 'dossier', 'stars', 'score']);
/** "Nộp chưa", "được mấy sao", "hồ sơ tới đâu rồi"; whether one may hand in is no secret. */
const HOW_IT_STANDS = /\b(?:(?:nop|gui)(?! (?:duoc|lien|luon|ngay)\b)|xong|dat|dau|rot|truot|duoc cong nhan|co ket qua)(?: \S+){0,3} (?:chua|khong)(?: (?:a|em|vay|nhi|ta))*$|\b(?:duoc|dat|dang|len) (?:may|bao nhieu) (?:sao|diem)\b|\bho so\b(?: \S+){0,6} (?:toi|den|o|ra) (?:dau|sao)\b|\b(?:xem|coi|cho)\b(?: \S+){0,3} ho so\b|\bthieu (?:giay |giay to )?(?:gi|nao)\b/;
/** Whom a thing is asked of, or who has said it. */
const OF_GENERAL = /\b(?:hoi|gap|nho|goi|gui|nop|dua|bao|dan) (?:cho )?(?:chi|anh|co|chu|bac|ong|ba)\b|\b(?:can bo|chu tich|truong thon|o xa|uy ban|ubnd|van phong|bao|keu|dan|nhac|khuyen)\b/;

/** "Hồ sơ chị Hoa tới đâu rồi", of somebody who is not who writes: theirs is no answer to it, and others' is told to nobody. */
export function othersDossier(turn: Turn, text: string, { question, wishes, facts, slash }: Reading): Turn | undefined {
  // "Nhãn mới in mỗi chữ lạp sườn bà Nhâm, còn thiếu gì không": what stands on their own.
  if (slash || facts.statements.length > 0 || asksHonestly(text)) return undefined;
  const said = spelled(text).join(' ');
  // "Tre thì mua của người Hrê, không có giấy tờ gì": of what theirs is made of.
  if ((tellsOfMaterial(text) && !HOW_IT_STANDS.test(said)) || OF_GENERAL.test(said) || !(HOW_IT_STANDS.test(said) || (question || wishes.length > 0) && wishes.some((wish) => OF_DOSSIER.has(wish)))) return undefined;
  const own = [turn.person.name, turn.event.name, ...turn.state.people.map(({ name }) => name)].flatMap((name) => (name === undefined ? [] : fold(name).split(' ')));
  const [other] = somebodyIn(text).filter(({ name }) => !own.includes(fold(name).split(' ').at(-1)!) && !isOwnHousehold(turn, name));
  const passage = other && turn.world.knowledge.passages.find(({ id }) => id === LAWFUL_WAY.others);
  return passage && beside(tells(turn, { text: say.passage(passage, turn.world.knowledge), sources: [{ entry: passage.id, passage }] }));
}

import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/other-households.ts';
import { again } from '../again.ts';
import { factsOf, id } from '../facts.ts';
import { says, type Turn } from '../turn.ts';

/** Somebody by their name, and what they are: "ông Tám là hộ …", "bà Mùi ở xã …". */
const NAMED = /(?<!\p{L})(?:ông|bà|anh|chị|cô|chú|bác|dì|cậu|ong|ba|chi|chu|bac)\s+(?!(?:ấy|ay|này|nay|đó|do|nội|noi|ngoại|ngoai|xã|xa|chủ|chu|em|con|kia|nhà|nha|cũng|cung|đang|dang|là|la|ở|o|làm|lam|thì|thi)(?!\p{L}))\p{L}+(?:\s+\p{L}+){0,5}?\s+(?:là|la|thì|thi|ở|o|bên|ben)(?!\p{L})/iu;

/** "Hộ thứ hai làm giò lụa, hộ kinh doanh", of somebody who asks for several. */
const ANOTHER = /(?<!\p{L})(?:hộ|ho|nhà|nha|cơ sở|co so|htx|bên|ben|chủ|chu)\s+(?:(?:thứ|thu)\s+(?:hai|2|ba|3|bốn|bon|4)|kia|khác|khac|còn lại|con lai)(?!\p{L})/iu;

/** Who and where one is, known already and said now of somebody else: theirs is not overwritten. */
export function ofAnother(turn: Turn, text: string, { facts: { statements }, places, correction, question }: Reading): Turn | undefined {
  if (correction || question || ![NAMED, ANOTHER].some((pattern) => pattern.test(text.normalize('NFC')))) return undefined;
  const apart = /^\s*(?:còn|con|thế còn|the con)\s/iu.test(text);
  const known = factsOf(turn.state, undefined);
  const said = [...statements.map(({ fact, value }) => [fact, value] as const), ...places.flatMap(({ commune }) => (commune ? [[id('commune'), commune] as const] : []))];
  const others = said.some(([fact, value]) => (fact === id('producer-kind') || fact === id('commune')) && (apart || known.has(fact)) && known.get(fact) !== value);
  return others ? again(says(turn, say.ofAnother())) : undefined;
}

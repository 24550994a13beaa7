import { findPlaces } from '../../place/find.ts';
import { inLists } from '../../answer/reckoned/where-now.ts';
import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { ONE } from '../../read/persons.ts';
import { isIn, nowPartOf } from '../../say/merged.ts';
import { words } from '../../text.ts';
import { beside } from '../again.ts';
import { ask, tells } from '../asked/answers.ts';
import { factsOf, id } from '../facts.ts';
import { remembers } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

const LONGEST = 9;
const WHETHER = /\b(?:nay|gio|bay gio) (?:la|thuoc|thanh)\b|\bsao\b|\b(?:nhap|sap nhap|doi ten|doi thanh)\b|\b(?:a|ha|u|hu|chu)$|^(?:\S+ ){1,4}(?:a|ha|ha) (?:the|bac|toi|tui|em|chi|anh|co|chu|vay|u|ok|ma)\b/;

/** The same where we have their province already; else the words may tell it. */
export const mergedKnown = (turn: Turn, text: string, reading: Reading): Turn | undefined => {
  const own = factsOf(turn.state, undefined);
  const [commune, known] = [own.get(id('commune')), own.get(id('province'))];
  // "Giờ thuộc tỉnh gì ta": theirs.
  if (typeof commune === 'string' && typeof known === 'string' && NAMELESS.test(spelled(text).join(' '))) return beside(says(turn, isIn(commune, known)));
  return known !== undefined && (reading.question || reading.places[0]?.province === known) ? mergedProvince(turn, text, reading) : undefined;
};

/** "Xã mới sáp nhập, tên xã khác rồi": which name the dossier says is told, and the commune of today asked. */
export function communeMerged(turn: Turn, text: string, { question, facts: { statements }, places, products }: Reading): Turn | undefined {
  if (question || statements.length + places.length + products.length > 0 || !MERGED.test(spelled(text).join(' '))) return undefined;
  const found = ask(turn, 'xã mới sáp nhập tên khác thì hồ sơ ghi tên nào');
  return found.outcome === 'answered' ? beside(tells(remembers(turn, text), found)) : undefined;
}
const MERGED = new RegExp(`^(?:(?:a|da|ma|nhung|thi|nay|gio|bay gio) )*(?:xa|phuong)(?: (?:${ONE}|cua|nha|ben|nay|moi|vua|da|bi|cung|gio|duoc|co|hien))* (?:sap nhap|nhap (?:lai|vao|chung|voi)|gop|tach|doi ten|giai the)\\b`);

/** "Trảng Bàng giờ thuộc tỉnh nào", "xã Nghĩa Dân nằm ở tỉnh nào". */
const WHICH = /\b(?:thuoc|o|la|ve|nam o|nam trong|cua) (?:tinh|thanh pho|tp) (?:nao|gi)\b/;

const NAMELESS = /^(?:(?:the|vay|ma|a|u|ua|em|oi|xa|cho|nha|minh|chi|anh|do|nay|gio|bay gio|hien|la) )*(?:thuoc|o|la|ve|nam o) (?:tinh|thanh pho) (?:nao|gi)(?: (?:ta|vay|the|em|a|nhi|ha|do))*$/;

/** Which province a commune or a district is in now; undefined where the lists leave that open, or something else is asked. */
export function whichProvince(turn: Turn, text: string): Turn | undefined {
  if (!WHICH.test(spelled(text).join(' ')) || words(text).length > LONGEST + 3) return undefined;
  const found = inLists(text, turn.world.knowledge.places);
  return found && beside(says(turn, isIn(found.name, found.province)));
}

/** "Nay là Đồng Nai hả", "sao lại Phú Thọ": which provinces became this one. Undefined where something else is asked of it. */
export function mergedProvince(turn: Turn, text: string, { places: told, wishes, facts }: Reading): Turn | undefined {
  // In a question they are no place of theirs, and still named.
  const places = told.length > 0 || words(text).length > LONGEST ? told : findPlaces(text, turn.world.knowledge.places);
  const [place, ...more] = places;
  const { provinces } = turn.world.knowledge.places;
  const province = provinces.find(({ name }) => name === place?.province);
  if (!province || province.was.length === 0 || [place!, ...more].some((one) => one.kind !== 'province' || one.province !== province.name) || wishes.length + facts.statements.length > 0) return undefined;
  return words(text).length <= LONGEST && WHETHER.test(spelled(text).join(' ')) ? beside(says(turn, nowPartOf(province.name, province.was))) : undefined;
}

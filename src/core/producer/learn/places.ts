import { communeFound, inProvince } from '../../place/listed.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { dropFact, factsOf, id } from '../facts.ts';
import { learnFact } from './fact.ts';
import { says, type Turn } from '../turn.ts';

/** A place counts when it is stated, not when a question merely names it. */
export function learnPlaces(turn: Turn, reading: Reading): Turn {
  const focus = turn.person.focus;
  const asked = focus.type === 'asking' && focus.about.type === 'fact' && ['commune', 'province'].includes(focus.about.fact);
  if (reading.onlyAsks && !asked && !OWN_PLACE.test(spelled(reading.corrected).join(' '))) return turn;
  // "Hôm qua lên Hà Nội họp": a province in passing does not take the place of theirs.
  const known = factsOf(turn.state, undefined).get(id('province'));
  const said = spelled(reading.corrected);
  if (known !== undefined && !asked && !reading.correction && said.length > SHORT && !IS_THERE.test(said.join(' ')) && !MOVES.test(said.join(' ')) && reading.places.some(({ province }) => province !== undefined && province !== known)) return turn;
  let now = turn;
  // A guess does not take the place of what they told us.
  const told = factsOf(turn.state, undefined).has(id('commune')) && !asked && !reading.correction;
  const was = factsOf(turn.state, undefined).get(id('province'));
  const places = typeof was !== 'string' || reading.correction || reading.places.some(({ kind }) => kind !== 'commune') ? reading.places : reading.places.map((place) => (place.province === undefined || place.province === was ? place : inProvince(place, was)));
  const commune = places.find((place) => place.commune && !(place.guessed && told && !places.some((one) => one.kind === 'province')))?.commune;
  const province = places.find((place) => place.province)?.province;
  if (commune) now = learnFact(now, id('commune'), commune);
  if (province) now = moved(learnFact(now, id('province'), province), turn, commune, reading);
  const renamed = places.find((place) => place.was || place.note);
  const district = places.find((place) => place.kind === 'district');
  if (renamed?.note && now !== turn) now = says(now, renamed.note);
  return district && (asked || now !== turn) ? says(now, say.districtIsGone(district.said)) : now;
}

const SHORT = 5;
const IS_THERE = /\b(?:em|chi|anh|toi|tui|minh|bac|chau|con|nha|htx|co so|xuong|lo|vuon|cong ty|dia chi)(?: (?:em|chi|anh|minh|toi|tui|dang|hien|gio|nay|van|thi|moi|la|lam))* (?:o|thuoc|ve|tai|chuyen|doi|don|xa|tinh)\b/;

/** "Chị ở xã Tân Thạnh … giờ phải làm sao": asked in the same breath, and said of themselves. */
const OWN_PLACE = /\b(?:em|chi|anh|toi|tui|minh|bac|chau|con|nha|htx|co so|ben em) (?:dang |hien )?o (?:xa|phuong|thi tran|dac khu)\b/;

/** "Em chuyển về Tiền Giang rồi": the commune of the province before is of the past. One who only puts the province right keeps it, and one
 *  whose province we had from the list alone. */
function moved(turn: Turn, before: Turn, commune: string | undefined, { correction, corrected }: Reading): Turn {
  const was = factsOf(before.state, undefined).get(id('province'));
  const left = was !== undefined && was !== factsOf(turn.state, undefined).get(id('province'));
  const had = factsOf(before.state, undefined).get(id('commune'));
  const listed = typeof had === 'string' && communeFound(had, turn.world.knowledge.places).province === was && !MOVES.test(spelled(corrected).join(' '));
  return left && commune === undefined && !correction && !listed ? { ...turn, state: dropFact(turn.state, id('commune'), undefined) } : turn;
}
const MOVES = /\b(?:chuyen|doi|don) (?:nha |co so |xuong |xuong ve )?(?:ve|sang|vao|ra|qua|len|xuong)\b/;

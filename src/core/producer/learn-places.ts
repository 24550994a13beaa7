import { spelled } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import * as say from '../say/learned.ts';
import { dropFact, factsOf, id } from './facts.ts';
import { learnFact } from './learn-fact.ts';
import { says, type Turn } from './turn.ts';

/** A place counts when it is stated, not when a question merely names it. */
export function learnPlaces(turn: Turn, reading: Reading): Turn {
  const focus = turn.person.focus;
  const asked = focus.type === 'asking' && focus.about.type === 'fact' && ['commune', 'province'].includes(focus.about.fact);
  if (reading.onlyAsks && !asked && !OWN_PLACE.test(spelled(reading.corrected).join(' '))) return turn;
  let now = turn;
  // A guess does not take the place of what they told us.
  const told = factsOf(turn.state, undefined).has(id('commune')) && !asked && !reading.correction;
  const commune = reading.places.find((place) => place.commune && !(place.guessed && told && !reading.places.some((one) => one.kind === 'province')))?.commune;
  const province = reading.places.find((place) => place.province)?.province;
  if (commune) now = learnFact(now, id('commune'), commune);
  if (province) now = moved(learnFact(now, id('province'), province), turn, commune, reading);
  const renamed = reading.places.find((place) => place.was || place.note);
  const district = reading.places.find((place) => place.kind === 'district');
  if (renamed?.note && now !== turn) now = says(now, renamed.note);
  return district && (asked || now !== turn) ? says(now, say.districtIsGone(district.said)) : now;
}

/** "Chị ở xã Tân Thạnh … giờ phải làm sao": asked in the same breath, and said of themselves. */
const OWN_PLACE = /\b(?:em|chi|anh|toi|tui|minh|bac|chau|con|nha|htx|co so|ben em) (?:dang |hien )?o (?:xa|phuong|thi tran|dac khu)\b/;

/** "Em chuyển về Tiền Giang rồi": the commune of the province before is of the past. One who only puts the province right keeps it. */
function moved(turn: Turn, before: Turn, commune: string | undefined, { correction }: Reading): Turn {
  const was = factsOf(before.state, undefined).get(id('province'));
  const left = was !== undefined && was !== factsOf(turn.state, undefined).get(id('province'));
  return left && commune === undefined && !correction ? { ...turn, state: dropFact(turn.state, id('commune'), undefined) } : turn;
}

import { fold } from '../text.ts';
import { communeFound, type PlaceFound } from './listed.ts';
import { indexOf, type Places } from './places.ts';
import { isOfPlaces } from './shape.ts';

/** "Năm Căn Cà Mau", "cà mau năm căn": a message that is nothing but a province and a name beside it says the commune as well. */
export function besideProvince(text: string, found: readonly PlaceFound[], places: Places): readonly PlaceFound[] {
  const [province] = found;
  if (found.length !== 1 || province!.kind !== 'province' || !province!.said.includes(' ')) return found;
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words.slice(OWN.has(fold(words[0] ?? '')) ? 1 : 0);
  const all = ` ${said.join(' ')} `;
  const name = all.startsWith(` ${province!.said} `) || all.endsWith(` ${province!.said} `) ? all.replace(` ${province!.said} `, ' ').trim() : '';
  const syllables = name.split(' ');
  // "Kim Sơn Ninh Bình": a district that is no more, of many communes.
  return syllables.length === 2 && !indexOf(places).districts.has(fold(name)) && syllables.every((word) => isOfPlaces(fold(word))) ? [...found, { ...communeFound(name, places), province: province!.province!, guessed: true }] : found;
}
const OWN = new Set(['o', 'em', 'chi', 'anh', 'toi', 'minh']);

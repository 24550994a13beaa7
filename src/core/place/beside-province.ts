import { fold } from '../text.ts';
import { capitals, guessedIn, type PlaceFound } from './listed.ts';
import { indexOf, type Places } from './places.ts';
import { isOfPlaces } from './shape.ts';

/** "Năm Căn Cà Mau", "cà mau năm căn": a message that is nothing but a province and a name beside it says the commune as well. */
export function besideProvince(text: string, found: readonly PlaceFound[], places: Places): readonly PlaceFound[] {
  const [province] = found;
  if (found.length !== 1 || province!.kind !== 'province' || !province!.said.includes(' ')) return found;
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.findLastIndex((word) => !BEHIND.has(fold(word))) + 1;
  const said = words.slice(SPEAKERS.has(fold(words[0] ?? '')) && fold(words[1] ?? '') === 'o' ? 2 : OWN.has(fold(words[0] ?? '')) ? 1 : 0, last);
  const all = ` ${said.join(' ')} `;
  const name = all.startsWith(` ${province!.said} `) || all.endsWith(` ${province!.said} `) ? all.replace(` ${province!.said} `, ' ').trim() : '';
  const syllables = name.split(' ');
  const isThere = (indexOf(places).communes.get(fold(name)) ?? []).some((one) => one.province === province!.province);
  // "Kim Sơn Ninh Bình": a district that is no more, of many communes.
  return (isThere || (syllables.length === 2 && !indexOf(places).districts.has(fold(name)) && syllables.every((word) => isOfPlaces(fold(word))))) ? [...found, guessedIn(name, province!.province!, places)] : found;
}
/** "Thái Bình cũ đó". */
const BEHIND = new Set('cu do day nha nhe a em chi anh day ma'.split(' '));
/** "Bác ở Thái Bình"; Bắc Hà is a commune. */
const SPEAKERS = new Set('bac co chu chau con thim nha ben tui em chi anh toi minh bo me ong ba htx day'.split(' '));
const OWN = new Set(['o', 'em', 'chi', 'anh', 'toi', 'minh']);

/** "Bản Hoa Tiến, Châu Tiến, Quỳ Châu, Nghệ An": of an address without its markers the commune is the part that the lists know as one of that province,
 *  right before it or before the district that was. */
export function inAddress(text: string, found: readonly PlaceFound[], places: Places): readonly PlaceFound[] {
  const province = found.find(({ kind }) => kind === 'province');
  if (!province?.province || found.some(({ kind }) => kind === 'commune')) return found;
  const parts = text.normalize('NFC').split(/[,;–]| - /).map((part) => part.trim());
  const at = parts.findIndex((part) => part.replace(MARKS_PROVINCE, '').replace(/[.\s]+$/, '') === province.said);
  const { communes, ended, districts } = indexOf(places);
  const isThere = (list: typeof communes | typeof ended, name: string): boolean => (list.get(fold(name)) ?? []).some((one) => one.province === province.province);
  const [near = '', far = ''] = [parts[at - 1], parts[at - 2]];
  const isCommune = (name: string): boolean => NAME.test(name) && (isThere(communes, name) || isThere(ended, name));
  const commune = at < 1 ? undefined : isThere(districts, near) && isCommune(far) ? far : isCommune(near) ? near : undefined;
  return commune ? [...found, guessedIn(commune, province.province, places)] : found;
}
/** "An Thới, Phú Quốc", "an thoi, phu quoc" and nothing else: a commune, and the district or commune it is in, where one province alone has both. */
export function inPair(text: string, places: Places): readonly PlaceFound[] {
  const parts = text.normalize('NFC').trim().replace(AT, '').replace(/[.!\s]+$/u, '').split(/\s*,\s*/);
  if (parts.length !== 2 || !parts.every((part) => PART.test(part))) return [];
  const { communes, ended, districts } = indexOf(places);
  const provinces = (lists: readonly ReadonlyMap<string, readonly { readonly province: string }[]>[], name: string): readonly string[] => lists.flatMap((list) => list.get(fold(name)) ?? []).map(({ province }) => province);
  const whole = provinces([districts, communes], parts[1]!);
  const [only, ...more] = new Set(provinces([communes, ended], parts[0]!).filter((province) => whole.includes(province)));
  return only === undefined || more.length > 0 ? [] : [guessedIn(capitals(parts[0]!), only, places)];
}
const AT = /^(?:(?:em|chị|chi|anh|tôi|toi|nhà|nha)\s+)?(?:(?:ở|o|tại|tai)\s+)?/iu;
const PART = /^\p{L}+(?: \p{L}+){1,3}$/u;
const NAME = /^\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,3}$/u;
const MARKS_PROVINCE = /^(?:tỉnh|thành phố|tp\.?|t\.) /iu;

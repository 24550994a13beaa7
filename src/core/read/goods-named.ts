import type { Knowledge } from '../knowledge.ts';
import type { PlaceFound } from '../place/listed.ts';
import { findProducts, type ProductFound } from '../product/find.ts';
import { recognise } from '../product/recognise.ts';
import { fold, words } from '../text.ts';
import { spelled } from './plain.ts';
import { wishesIn } from './wishes.ts';

type Said = { readonly text: string; readonly corrected: string; readonly denied?: string | undefined; readonly question: boolean };

/** The goods a message names: those of its correction where it has some, none that a place is called by. */
export function goodsNamed({ text, corrected, denied, question }: Said, places: readonly PlaceFound[], knowledge: Knowledge): readonly ProductFound[] {
  const found = (part: string): readonly ProductFound[] => unplaced(withoutMarked(part, places), places, knowledge).filter((product) => !places.some((place) => isOfPlace(product, place)));
  const again = corrected !== text && corrected !== '' ? found(corrected) : [];
  const anew = again.filter((product) => !isDenied(product, corrected));
  // "Không phải, bà không bán đồ ăn": what they say they do not make is no name of theirs.
  if (again.length > 0 && anew.length === 0 && denied === undefined) return [];
  const instead = anew.length === 0 && denied !== undefined ? insteadOf(corrected, found(denied), knowledge) : undefined;
  const named = instead ?? stillMade(anew.length > 0 ? anew : found(text), anew.length > 0 ? corrected : text);
  return named.length > 0 || question ? named : alsoNamed(text, knowledge);
}

const isOfPlace = ({ name }: ProductFound, { said }: PlaceFound): boolean => ` ${fold(said)} `.includes(` ${fold(name)} `) || AT_PLACE.has(fold(name).replace(fold(said), '').trim());
/** "Ở Mai Châu" typed without marks is no ô mai. */
const AT_PLACE = new Set(['o', 'tai', 'u', 'uh', 'vang', 'dung', 'ok']);

const LONGEST_NAME = 6;
/** "Kẹo chuối chứ không phải kẹo dừa": what takes the place of a product is one, though no list has it. */
function insteadOf(corrected: string, denied: readonly ProductFound[], { lexicon }: Knowledge): readonly ProductFound[] | undefined {
  if (denied.length === 0) return undefined;
  const name = corrected.replace(/[\s,.!]+$/u, '').replace(/^(?:(?:dạ|da|là|la|làm|lam|em|chị|chi|anh|nhà|nha)\s+)+/iu, '').trim();
  return name !== '' && words(name).length <= LONGEST_NAME ? [{ name, start: 0, end: name.length, recognition: recognise(name, lexicon) }] : [];
}

/** "Trà lá ổi nữa": nothing but a name and that word. */
const ALSO = /^(?:(?:dạ|da|à|a|còn|con|có|co|cả|ca|thêm|them|với|voi)\s+)*(\p{L}+(?:\s+\p{L}+){1,4})\s+(?:nữa|nua)(?:\s+(?:em|ạ|a|nha|nhé|nhe))*[.!]*$/iu;
function alsoNamed(text: string, { lexicon }: Knowledge): readonly ProductFound[] {
  const [, name = ''] = ALSO.exec(text.trim()) ?? [];
  const recognition = recognise(name, lexicon);
  const start = text.indexOf(name);
  return name === '' || recognition.type !== 'one' || !fold(name).startsWith(recognition.word) || wishesIn(text).length > 0 ? [] : [{ name, start, end: start + name.length, recognition }];
}

const isDenied = ({ start, end }: ProductFound, corrected: string): boolean => NO_LONGER.test(fold(corrected.slice(0, start)).trimEnd()) && !/^\s*nua\b/.test(fold(corrected.slice(end)));

/** "Không làm mật ong nữa, làm nước mắm": of several that are named, those no longer made are none. */
function stillMade(products: readonly ProductFound[], text: string): readonly ProductFound[] {
  const sold = products.filter(({ end }) => !KEPT.test(spelled(text.slice(end)).join(' ')));
  if (sold.length < products.length) return stillMade(sold, text);
  const left = products.filter(({ start, end }) => !(NO_LONGER.test(fold(text.slice(0, start))) && /^\s*nua\b/.test(fold(text.slice(end)))));
  return left.length > 0 ? left : products;
}
/** "Còn rượu nếp nữa nhưng để uống không bán". */
const KEPT = /^(?:(?:thi|nua|nay|cung|nhung|ma|chi|la|co) )*(?:(?:de|cho|lam|nau) (?:(?:nha|trong nha|gia dinh|minh) )?(?:uong|an|dung|xai|bieu|tang|choi)(?: \S+){0,3} (?:khong|chua|chu)\b|(?:khong|chua) ban(?! (?:duoc|chay|het|online|tren|qua|o|ra|cho))\b)/;
const NO_LONGER = /\b(?:khong|ko|k|hong|hok|hem)(?: (?:con|lam|ban|dang ky|dk|nuoi|trong|nau))+$/;

/** "mien gao thai nguyen": typed small the province is where they are and no part of the name, but in a name that we know with it ("chè Thái
 *  Nguyên"). */
function unplaced(part: string, places: readonly PlaceFound[], { lexicon }: Knowledge): readonly ProductFound[] {
  const found = findProducts(part, lexicon);
  const known = (said: string): boolean => found.some(({ recognition }) => recognition.type === 'one' && ` ${recognition.word} `.includes(` ${fold(said)} `));
  const apart = places.filter(({ kind, said }) => kind === 'province' && said === said.toLowerCase() && said.includes(' ') && !known(said) && found.some(({ name }) => ` ${fold(name)} `.includes(` ${fold(said)} `)));
  if (apart.length === 0) return found;
  const without = findProducts(apart.reduce((left, { said }) => left.replace(said, () => `,${' '.repeat(said.length - 1)}`), part), lexicon);
  return without.length === found.length ? without : found;
}

/** "xã Phong Điền" names no xà phòng: what is said to be a place is blank, and as long as it was. */
const withoutMarked = (text: string, places: readonly PlaceFound[]): string =>
  places.reduce((left, { marked }) => (marked ? left.replace(marked, () => `,${' '.repeat(marked.length - 1)}`) : left), text);

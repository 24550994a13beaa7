import { exactly, fold } from '../text.ts';
import { indexOf, type Places } from './places.ts';

/* What the lists say of a name. */

export type PlaceFound = {
  readonly kind: 'province' | 'commune' | 'district';
  /** As it stands in the text. */
  readonly said: string;
  readonly commune?: string;
  readonly province?: string;
  /** The old name that was used. */
  readonly was?: string;
  /** A sentence about the merger. */
  readonly note?: string;
  /** On no list and not said to be a commune: "ở Tân Hưng". */
  readonly guessed?: true;
  /** As it stands in the text with "xã", "phường", "huyện" before it. */
  readonly marked?: string;
};

export function provinceFound(name: string, said: string, places: Places): PlaceFound | undefined {
  const whole = isCutShort(name) ? indexOf(places).provinces.get(CUT_SHORT[name]!) : undefined;
  if (whole) return { kind: 'province', said, province: whole.name };
  const current = indexOf(places).provinces.get(name);
  if (current && spells(said, current.name)) return { kind: 'province', said, province: current.name };
  const merged = indexOf(places).merged.get(name);
  if (!merged || !spells(said, merged.was)) return undefined;
  return { kind: 'province', said, province: merged.province.name, was: merged.was, note: `${merged.was} nay thuộc tỉnh, thành phố ${merged.province.name} (từ 01/7/2025).` };
}

/** As it is typed on a phone; nothing else is called so. */
const CUT_SHORT: Readonly<Record<string, string>> = { hcm: 'ho chi minh', tphcm: 'ho chi minh' };
/** Whether a folded name is one that a phone cuts short: `hcm`. */
export const isCutShort = (name: string): boolean => Object.hasOwn(CUT_SHORT, name);

/** Accents that were typed must fit: "giá lại" is no Gia Lai. */
const spells = (said: string, name: string): boolean =>
  said.split(' ').every((word, i) => word.toLowerCase() === fold(word) || exactly(word) === exactly(name.split(/[\s-]+/)[i] ?? ''));

export function communeFound(said: string, places: Places): PlaceFound {
  const name = fold(said);
  const matching = indexOf(places).communes.get(name) ?? [];
  const only = matching.length === 1 ? matching[0] : undefined;
  const commune = only?.name ?? capitals(said);
  const renamed = only && fold(only.name) !== name;
  return {
    kind: 'commune',
    said,
    commune,
    ...(only ? { province: only.province } : {}),
    ...(renamed ? { was: capitals(said), note: `${capitals(said)} nay thuộc ${only.name}, ${only.province}.` } : {}),
  };
}

/** A commune of the list is another one where they say that theirs is in a different province: "Đồng Văn, Hà Giang". */
export function inProvince(place: PlaceFound, province: string): PlaceFound {
  if (place.province === undefined || place.province === province) return { ...place, province };
  const { was: _was, note: _note, ...rest } = place;
  return { ...rest, commune: capitals(place.said), province };
}

export function districtFound(said: string, places: Places): PlaceFound {
  const district = indexOf(places).districts.get(fold(said));
  return { kind: 'district', said: capitals(said), ...(district ? { province: district.province } : {}) };
}

/** `xuân thành` → `Xuân Thành` */
export const capitals = (text: string): string => text.split(/\s+/).map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join(' ');

export const known = (name: string, places: Places): boolean => indexOf(places).communes.has(name) || indexOf(places).districts.has(name);

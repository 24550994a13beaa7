import { exactly, fold } from '../text.ts';
import { type Commune, type InProvince, indexOf, type Places } from './places.ts';

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

/** `province`: which it is known to be in. A name that communes of several provinces bear, or bore, tells none of them. */
export function communeFound(said: string, places: Places, province?: string): PlaceFound {
  const name = fold(said);
  const { communes, ended } = indexOf(places);
  const here = <One extends InProvince>(all: readonly One[] | undefined) => (all ?? []).filter((one) => (province === undefined || one.province === province) && spells(said, calledSo(one, name)));
  const those = [...here(communes.get(name)), ...here(ended.get(name))];
  // "Đông A" typed with its marks is no Đông Á.
  const exact = isMarked(said) ? those.filter((one) => exactly(calledSo(one, name)) === exactly(said)) : [];
  const bearers = exact.length > 0 ? exact : those;
  const matching = bearers.filter((one): one is Commune => 'was' in one);
  const only = matching.length === 1 && bearers.every((one) => one.province === matching[0]!.province) ? matching[0] : undefined;
  // Typed without marks it is written as it is called, where there is one way to.
  const called = new Set(bearers.map((one) => one.name.split(' - ')[0]!));
  const renamed = only?.was.some((was) => fold(was) === name) ?? false;
  const commune = only && renamed ? only.name : called.size === 1 && !isMarked(said) ? [...called][0]! : capitals(said);
  return {
    kind: 'commune',
    said,
    commune,
    ...(only ? { province: only.province } : {}),
    ...(only && renamed ? { was: capitals(said), note: `${capitals(said)} nay thuộc ${only.name}, ${only.province}.` } : {}),
  };
}

/** The name of these that it is: today's, what it is called for short, or an old one. */
const calledSo = (one: InProvince & { readonly was?: readonly string[] }, name: string): string => one.was?.find((each) => fold(each) === name) ?? (fold(one.name) === name ? one.name : one.name.split(' - ')[0]!);
const isMarked = (said: string): boolean => said.toLowerCase() !== fold(said);

/** A commune of the list is another one where they say that theirs is in a different province: "Đồng Văn, Hà Giang". */
export function inProvince(place: PlaceFound, province: string, places: Places): PlaceFound {
  if (place.province === province) return place;
  const { was: _was, note: _note, ...rest } = place;
  return { ...rest, ...communeFound(place.said, places, province), province };
}

export function districtFound(said: string, places: Places): PlaceFound {
  const matching = (indexOf(places).districts.get(fold(said)) ?? []).filter(({ name }) => spells(said, name));
  const [provinces, called] = [new Set(matching.map(({ province }) => province)), new Set(matching.map(({ name }) => name))];
  return { kind: 'district', said: called.size === 1 ? [...called][0]! : capitals(said), ...(provinces.size === 1 ? { province: [...provinces][0]! } : {}) };
}

/** A commune of a province that is known, said without "xã": it may be another one of the district that was called so, and that is said. */
export function guessedIn(said: string, province: string, places: Places): PlaceFound {
  const found = communeFound(said, places, province);
  const isDistrict = (indexOf(places).districts.get(fold(said)) ?? []).some((one) => one.province === province);
  return { ...found, province, guessed: true, ...(isDistrict ? { note: `Em ghi là xã, phường ${found.commune} bây giờ; ở xã khác của huyện ${found.commune} cũ thì anh/chị nhắn tên xã giúp em.` } : {}) };
}

/** `xuân thành` → `Xuân Thành` */
export const capitals = (text: string): string => text.split(/\s+/).map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join(' ');

/** Whether a list has a name that these words may be: "ở chỗ mới" is no Chợ Mới. */
export const isListed = (list: 'communes' | 'districts', said: string, places: Places): boolean => (indexOf(places)[list].get(fold(said)) ?? []).some(({ name }) => fold(name) !== fold(said) || spells(said, name));

export const known = (name: string, places: Places): boolean => indexOf(places).communes.has(name) || indexOf(places).districts.has(name);
/** Or what once was called so. */
export const everKnown = (name: string, places: Places): boolean => known(name, places) || indexOf(places).ended.has(name);

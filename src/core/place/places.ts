import { fold } from '../text.ts';

export type Province = { readonly name: string; /** Names before 01/7/2025 that are now this province. */ readonly was: readonly string[] };
export type Commune = { readonly name: string; readonly province: string; readonly was: readonly string[] };

/** What `knowledge/places.yaml` says. Districts ended on 01/7/2025. */
export type Places = {
  readonly provinces: readonly Province[];
  readonly communes: readonly Commune[];
  readonly districts: readonly { readonly name: string; readonly province: string }[];
};

/** The names of the lists, folded once. */
export type Index = {
  readonly provinces: ReadonlyMap<string, Province>;
  readonly merged: ReadonlyMap<string, { province: Province; was: string }>;
  readonly communes: ReadonlyMap<string, readonly Commune[]>;
  readonly districts: ReadonlyMap<string, { name: string; province: string }>;
};

const indexes = new WeakMap<Places, Index>();

export function indexOf(places: Places): Index {
  const known = indexes.get(places);
  if (known) return known;
  const communes = new Map<string, Commune[]>();
  for (const commune of places.communes) for (const name of [commune.name, ...commune.was]) communes.set(fold(name), [...(communes.get(fold(name)) ?? []), commune]);
  const index: Index = {
    provinces: new Map(places.provinces.map((province) => [fold(province.name), province])),
    merged: new Map(places.provinces.flatMap((province) => province.was.map((was) => [fold(was), { province, was }] as const))),
    communes,
    districts: new Map(places.districts.map((district) => [fold(district.name), district])),
  };
  indexes.set(places, index);
  return index;
}

import { exactly, fold } from '../text.ts';

export type Province = { readonly name: string; /** Names before 01/7/2025 that are now this province. */ readonly was: readonly string[] };
export type Commune = { readonly name: string; readonly province: string; readonly was: readonly string[] };

/** What `knowledge/places.yaml` and `communes.yaml` say. Districts ended on 01/7/2025. */
export type Places = {
  readonly provinces: readonly Province[];
  readonly communes: readonly Commune[];
  /** Names of communes that ended on 01/7/2025 or before; what they went into is not told. */
  readonly ended: readonly InProvince[];
  readonly districts: readonly InProvince[];
};
/** A name, and the province that its land is in now. */
export type InProvince = { readonly name: string; readonly province: string };

/** The names of the lists, folded once. */
export type Index = {
  readonly provinces: ReadonlyMap<string, Province>;
  readonly merged: ReadonlyMap<string, { province: Province; was: string }>;
  readonly communes: ReadonlyMap<string, readonly Commune[]>;
  readonly ended: ReadonlyMap<string, readonly InProvince[]>;
  readonly districts: ReadonlyMap<string, readonly InProvince[]>;
  /** Syllables that communes' names begin with, and go on with; each as it is written and as it is typed without marks. */
  readonly begins: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
};

/** "Xuân Hương - Đà Lạt" is called Xuân Hương. */
const namesOf = ({ name, was }: Commune): readonly string[] => [...new Set([name, name.split(' - ')[0]!, ...was])];

const indexes = new WeakMap<Places, Index>();

export function indexOf(places: Places): Index {
  const known = indexes.get(places);
  if (known) return known;
  const communes = new Map<string, Commune[]>();
  for (const commune of places.communes) for (const name of namesOf(commune)) communes.set(fold(name), [...(communes.get(fold(name)) ?? []), commune]);
  const syllables = [...places.communes.flatMap(namesOf), ...places.ended.map(({ name }) => name)].map((name) => name.split(/[\s-]+/));
  const typed = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap((name) => [exactly(name), fold(name).replace(/[^a-z]/g, '')]));
  const index: Index = {
    begins: typed(syllables.map(([first]) => first!)),
    goesOn: typed(syllables.flatMap(([, ...rest]) => rest)),
    provinces: new Map(places.provinces.map((province) => [fold(province.name), province])),
    merged: new Map(places.provinces.flatMap((province) => province.was.map((was) => [fold(was), { province, was }] as const))),
    communes,
    ended: Map.groupBy(places.ended, ({ name }) => fold(name)),
    districts: Map.groupBy(places.districts, ({ name }) => fold(name)),
  };
  indexes.set(places, index);
  return index;
}

import { bareName } from '../staff/roles.ts';
import type { Counted } from './source.ts';

/** Which commune somebody counts with. One name in two provinces is two communes; who did not say a province counts with the only
 *  one of that name, where there is only one. */
export type CommuneOf = (one: Pick<Counted, 'commune' | 'province'>) => { readonly key: string; readonly commune?: string; readonly province?: string };

export function communesOf(producers: readonly Pick<Counted, 'commune' | 'province'>[]): CommuneOf {
  const provinces = new Map<string, Map<string, string>>();
  const names = new Map<string, string>();
  for (const { commune, province } of producers) {
    if (commune === undefined) continue;
    const bare = bareName(commune);
    if (!names.has(bare)) names.set(bare, commune);
    if (province === undefined) continue;
    const known = provinces.get(bare) ?? new Map<string, string>();
    if (!known.has(bareName(province))) known.set(bareName(province), province);
    provinces.set(bare, known);
  }
  return ({ commune, province }) => {
    if (commune === undefined) return { key: '' };
    const bare = bareName(commune);
    const known = provinces.get(bare) ?? new Map<string, string>();
    const within = province === undefined ? (known.size === 1 ? [...known.keys()][0]! : '') : bareName(province);
    const shown = known.get(within);
    return { key: `${bare}, ${within}`, commune: names.get(bare)!, ...(shown ? { province: shown } : {}) };
  };
}

import { z } from 'zod';
import type { Places } from '../core/place/places.ts';
import { day, KnowledgeFault, readYaml, verified } from './file.ts';

const FILE = 'places.yaml';
const schema = z.strictObject({
  reviewed: day,
  verified,
  note: z.string(),
  provinces: z.array(z.strictObject({ name: z.string(), was: z.array(z.string()).default([]) })),
  communes: z.array(z.strictObject({ name: z.string(), province: z.string(), was: z.array(z.string()).default([]) })),
  districts: z.record(z.string(), z.array(z.string())),
});

const LISTS = 'communes.yaml';
const names = z.array(z.string());
const lists = z.strictObject({ reviewed: day, verified, note: z.string(), provinces: z.record(z.string(), z.strictObject({ communes: names, was: names, districts: names })) });

/** Provinces since 01/7/2025 with their old names, the communes of today, and communes and districts that are no more. */
export function readPlaces(directory: string): Places {
  const { provinces, communes, districts } = readYaml(directory, FILE, schema);
  const { provinces: listed } = readYaml(directory, LISTS, lists);
  const known = new Set(provinces.map((one) => one.name));
  for (const commune of communes) if (!known.has(commune.province)) throw new KnowledgeFault(FILE, commune.name, `thuộc tỉnh không có: ${commune.province}`);
  for (const province of Object.keys(districts)) if (!known.has(province)) throw new KnowledgeFault(FILE, 'districts', `không có tỉnh ${province}`);
  for (const province of Object.keys(listed)) if (!known.has(province)) throw new KnowledgeFault(LISTS, province, 'không có tỉnh này');
  const all = Object.entries(listed);
  const sourced = new Set(communes.map(({ name, province }) => `${province} ${name}`));
  const of = (all: readonly (readonly [string, readonly string[]])[]) => all.flatMap(([province, names]) => names.map((name) => ({ name, province })));
  return {
    provinces,
    communes: [...communes, ...of(all.map(([province, { communes: names }]) => [province, names])).filter(({ name, province }) => !sourced.has(`${province} ${name}`)).map((one) => ({ ...one, was: [] }))],
    ended: of(all.map(([province, { was }]) => [province, was])),
    districts: of([...Object.entries(districts), ...all.map(([province, { districts: names }]) => [province, names.filter((name) => !districts[province]?.includes(name))] as const)]),
  };
}

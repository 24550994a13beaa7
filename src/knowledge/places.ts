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

/** Provinces since 01/7/2025 with their old names, what communes we could source, and districts that are no more. */
export function readPlaces(directory: string): Places {
  const { provinces, communes, districts } = readYaml(directory, FILE, schema);
  const known = new Set(provinces.map((one) => one.name));
  for (const commune of communes) if (!known.has(commune.province)) throw new KnowledgeFault(FILE, commune.name, `is in the unknown province ${commune.province}`);
  for (const province of Object.keys(districts)) if (!known.has(province)) throw new KnowledgeFault(FILE, 'districts', `unknown province ${province}`);
  return {
    provinces,
    communes,
    districts: Object.entries(districts).flatMap(([province, names]) => names.map((name) => ({ name, province }))),
  };
}

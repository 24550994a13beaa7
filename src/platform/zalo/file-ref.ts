import { z } from 'zod';

/** What is needed to fetch a file, in the one string the core passes on. A photo has several places, best first; a file one,
 *  for its thumbnail is another thing. */
const schema = z.object({ kind: z.enum(['photo', 'file']), urls: z.array(z.string()), name: z.string().optional() });
export type Ref = z.infer<typeof schema>;

export const refOf = (kind: Ref['kind'], urls: readonly (string | undefined)[], name?: string): string =>
  JSON.stringify({ kind, urls: [...new Set(urls.filter((url) => url))], ...(name ? { name } : {}) });

export function refFrom(ref: string): Ref | undefined {
  try {
    return schema.safeParse(JSON.parse(ref)).data;
  } catch {
    return undefined;
  }
}

import type { ItemId } from './ids.ts';

/** What the office does to a producer's own state: told to the producer's machine as an event, so that it is in their log. */
export type OfficeAct =
  | { readonly type: 'judge'; readonly item: ItemId; readonly verdict: 'checked' | 'rejected'; readonly reason?: string; readonly by?: string }
  | { readonly type: 'pause'; readonly hours: number }
  | { readonly type: 'tag'; readonly tag: string; readonly on: boolean }
  | { readonly type: 'note'; readonly text: string; readonly by?: string };

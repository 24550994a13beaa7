import type Anthropic from '@anthropic-ai/sdk';
import { blocksOf, type Body } from './schema.ts';

/* What the model says. The forms are compiled against the SDK's own types. */

/** A piece of an answer; `of`: passage, first block, and the block after the last. */
export type Said = { readonly text: string; readonly of?: readonly (readonly [index: number, from: number, to: number])[] };

export type Scripted =
  /** `thinks`: a thinking block comes first. `usage`: as the provider would count it. */
  | { readonly type: 'says'; readonly text: string | readonly Said[]; readonly stop?: Anthropic.StopReason; readonly thinks?: boolean; readonly usage?: Partial<Anthropic.Usage>; readonly after?: number }
  /** The same with some of its fields wrong. */
  | { readonly type: 'says-wrong'; readonly fields: object }
  | { readonly type: 'refuses'; readonly status: number; readonly error: string; readonly headers?: Readonly<Record<string, string>> }
  /** Never answers. */
  | { readonly type: 'hangs' }
  /** The connection goes before an answer, or in the middle of one. */
  | { readonly type: 'cut'; readonly when: 'before' | 'within' }
  /** The body stalls after its headers. */
  | { readonly type: 'stalls' }
  | { readonly type: 'no-json' };

export const says = (text: string | readonly Said[], more: Partial<Scripted & { type: 'says' }> = {}): Scripted => ({ type: 'says', text, ...more });
export const json = (value: unknown, more: Partial<Scripted & { type: 'says' }> = {}): Scripted => says(JSON.stringify(value), more);

export const USAGE = { input_tokens: 1200, output_tokens: 80 };

export function messageFor(body: Body, said: Scripted & { type: 'says' }, id: string): Anthropic.Message {
  const thinking: Anthropic.ThinkingBlock[] = said.thinks ? [{ type: 'thinking', thinking: '', signature: 'c2lnbmVk' }] : [];
  const pieces: readonly Said[] = typeof said.text === 'string' ? [{ text: said.text }] : said.text;
  return {
    id, type: 'message', role: 'assistant', model: body.model, container: null, diagnostics: null,
    content: [...thinking, ...pieces.map((piece): Anthropic.TextBlock => ({ type: 'text', text: piece.text, citations: piece.of ? piece.of.map((one) => citation(body, one)) : null }))],
    stop_reason: said.stop ?? 'end_turn', stop_sequence: null,
    stop_details: said.stop === 'refusal' ? { type: 'refusal', category: null, explanation: null } : null,
    usage: { ...USAGE, cache_creation: null, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, inference_geo: null, output_tokens_details: null, server_tool_use: null, service_tier: 'standard', speed: 'standard', ...said.usage },
  };
}

/** Cites what stands there, as the API does; an index that is nowhere is cited too, so that a test can send one. */
function citation(body: Body, [index, from, to]: readonly [number, number, number]): Anthropic.CitationsSearchResultLocation {
  const result = blocksOf(body).filter((block) => block.type === 'search_result')[index];
  return { type: 'search_result_location', search_result_index: index, start_block_index: from, end_block_index: to, source: result?.source ?? `k${index + 1}`, title: result?.title ?? null, cited_text: result?.content.slice(from, to).map((block) => block.text).join('') ?? '' };
}

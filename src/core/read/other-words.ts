import { exactly, fold } from '../text.ts';

/* What is typed with the marks of other words: "bảo hồ sơ" is no bảo hộ, "hợp đồng bao tiêu" no đóng bao. */

/** The words as they are typed, and folded. */
export type Typed = { readonly exact: ReadonlySet<string>; readonly folded: ReadonlySet<string>; /** How each folded word is typed. */ readonly ways: ReadonlyMap<string, readonly string[]> };

export function typedIn(text: string): Typed {
  const all = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const ways = new Map<string, string[]>();
  for (const word of new Set(all)) ways.set(fold(word), [...(ways.get(fold(word)) ?? []), exactly(word)]);
  return { exact: new Set(all.map(exactly)), folded: new Set(ways.keys()), ways };
}

/** Whether a phrase (its words as they are written, and folded) is not what was typed: none of its words is typed so nor without marks; of two, one bears another tone. */
export function isOtherWords(written: readonly string[], syllables: readonly string[], { exact, folded, ways }: Typed): boolean {
  if (written.length === 2 && written.some((word, i) => ways.get(syllables[i]!)?.every((way) => isOtherTone(way, word)))) return true;
  return written.every((word, i) => folded.has(syllables[i]!) && !exact.has(word) && !exact.has(syllables[i]!));
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]$/;
/** Hỏi and ngã are one tone in the South, and mixed up everywhere. */
const toneOf = (word: string): string | undefined => TONE.exec(word)?.[0].replace('\u0303', '\u0309');

/** Both bear a tone, and not the same. One left out is a slip. */
function isOtherTone(typed: string, meant: string): boolean {
  const [one, other] = [toneOf(typed), toneOf(meant)];
  return one !== undefined && other !== undefined && one !== other;
}

import { fold } from '../../text.ts';
import type { Said } from './said.ts';
import { settled } from '../keyboard.ts';

export type Pattern = { readonly marked: RegExp; readonly bare: RegExp };

/** One pattern, or several of which any will do. */
type Source = string | readonly string[];

const joined = (source: Source): string => (typeof source === 'string' ? source : source.join('|'));
/** Any of these, as a part of a pattern. */
export const oneOf = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;
const whole = (inner: string): RegExp => new RegExp(`(?<= |^)(?:${inner})(?= |$)`, 'u');
const folded = (source: string): string => source.replace(/[^\u0000-\u007f]+/gu, (part) => fold(part));

/** A pattern written in Vietnamese, of whole words, for texts with marks and for texts without. A word with `!` behind it is too
 *  like another one to be read without its marks; `bare` is what is looked for in its place. */
export function vi(source: Source, bare: Source = ''): Pattern {
  const [told, more] = [joined(source), joined(bare)];
  return { marked: whole(told.replaceAll(/(?<=\p{L})!/gu, '').replace(/\p{L}+/gu, settled)), bare: whole(folded(told.replace(/\p{L}+!/gu, '(?!)') + (more && `|${more}`))) };
}

/** Two patterns apart, where too many of the words are others without their marks. */
export const apart = (marked: Source, bare: Source): Pattern => ({ marked: vi(marked).marked, bare: whole(folded(joined(bare))) });

export const finds = (pattern: Pattern, text: string, { marked }: Pick<Said, 'marked'>): RegExpExecArray | null => (marked ? pattern.marked : pattern.bare).exec(text);
export const has = (pattern: Pattern, text: string, said: Pick<Said, 'marked'>): boolean => finds(pattern, text, said) !== null;

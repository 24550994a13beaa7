import type { Sign } from '../weighed.ts';

const BESIDE = 0.5;

/** How a message looks, beside its words: how long it is, whether it holds a figure, whether it ends as a question. */
export const shapeSigns = (text: string, said: readonly string[]): Sign[] => [
  [`#${said.length <= 2 ? 'short' : said.length <= 6 ? 'some' : said.length <= 14 ? 'many' : 'long'}`, BESIDE],
  ...(/\d/.test(text) ? [['#number', BESIDE] as Sign] : []),
  ...(text.includes('?') ? [['#asked', BESIDE] as Sign] : []),
];

import { ASKS_FOR, DONE, MATTERS } from './beside.ts';
import { AFTER_ALL, AGREES, COMES, ENROLS, FREE, NOT, SENDS, WISH } from './coming.ts';
import { DECLINES, IN_THE_WAY } from './hindrance.ts';
import { has, type Pattern } from './pattern.ts';
import type { Said } from './said.ts';
import { BUT, IF, UNSETTLED, WOULD_HAVE } from './unsettled.ts';

/** What one part of a reply claims, by itself. What the parts come to together is weighed elsewhere. */
export type Claim = 'comes' | 'not' | 'after-all' | 'declines' | 'in-the-way' | 'unsettled' | 'if' | 'would-have' | 'wish' | 'but' | 'enrols' | 'free' | 'agrees' | 'sends' | 'matters' | 'done' | 'asks';

const CLAIMS: readonly (readonly [Claim, Pattern])[] = [
  ['comes', COMES], ['not', NOT], ['after-all', AFTER_ALL], ['declines', DECLINES], ['in-the-way', IN_THE_WAY], ['unsettled', UNSETTLED], ['if', IF], ['would-have', WOULD_HAVE], ['wish', WISH], ['but', BUT], ['enrols', ENROLS], ['free', FREE], ['agrees', AGREES], ['sends', SENDS], ['matters', MATTERS], ['done', DONE], ['asks', ASKS_FOR],
];

export const claimsIn = (text: string, said: Pick<Said, 'marked'>): ReadonlySet<Claim> => new Set(CLAIMS.flatMap(([claim, pattern]) => (has(pattern, text, said) ? [claim] : [])));

import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Turn } from '../turn.ts';

/* HACCP, ISO 22000 and their like are one paper to us: any of them will do. */

export const STANDARD = id('haccp');

/** "ISO 22000: không có", of somebody whose HACCP is there or under way: that stays as it is. */
export function lacksAnother({ state, person, world }: Turn, { corrected, correction }: Reading, statements: Reading['facts']['statements']): boolean {
  if (correction || !statements.some(({ fact, value }) => fact === STANDARD && value === 'chua') || /\bhaccp\b/.test(spelled(corrected).join(' '))) return false;
  const known = currentDossier(state, person, world);
  return known.papers.has(STANDARD) || known.facts.get(STANDARD) === 'dang_lam';
}

import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Turn } from '../turn.ts';

/* HACCP, ISO 22000 and their like are one paper to us: any of them will do. */

export const STANDARD = id('haccp');

/** "ISO 22000: không có", of somebody whose HACCP is there or under way: that stays as it is. So does one that is there where another is "đang làm". */
export function lacksAnother({ state, person, world }: Turn, { corrected, correction }: Reading, statements: Reading['facts']['statements']): boolean {
  const said = spelled(corrected).join(' ');
  const value = statements.find(({ fact }) => fact === STANDARD)?.value;
  if (correction || (value !== 'chua' && value !== 'dang_lam') || /\bhaccp\b/.test(said)) return false;
  const known = currentDossier(state, person, world);
  return value === 'chua' ? known.papers.has(STANDARD) || known.facts.get(STANDARD) === 'dang_lam' : known.papers.has(STANDARD) && !ANEW.test(said);
}
/** "ISO 22000 hết hạn, đang xin lại": the one that was there. */
const ANEW = /\b(?:het han|qua han|lai|gia han|nham|chua|moi)\b/;

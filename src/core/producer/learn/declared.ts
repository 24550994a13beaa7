import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import type { Dossier } from '../dossier.ts';
import { id } from '../facts.ts';

/* "Công bố rồi": the declaration that such goods take. Of soap it is that of cosmetics, of baskets that of a standard; of food the bare word is tự công bố. */

type Statements = Reading['facts']['statements'];

const SELF = id('self-declaration');
const DECLARES = /công bố/i;
const BY_ITSELF = /\btu cong bo\b|\btcb\b/;

/** `unclear`: such goods take several, and which of them is meant is not said; of these nothing is written down. */
export function declared({ product, lines }: Dossier, { corrected }: Reading, statements: Statements): { readonly statements: Statements; readonly unclear: readonly string[] } {
  const bare = statements.find(({ fact }) => fact === SELF);
  const own = lines.find(({ item }) => item.id === SELF);
  if (!bare || !product || own?.state !== 'not-needed' || BY_ITSELF.test(spelled(corrected).join(' '))) return { statements, unclear: [] };
  const others = lines.filter(({ item, state }) => item.id !== SELF && item.section === own.item.section && DECLARES.test(item.title) && state !== 'not-needed');
  const needed = others.filter(({ state }) => state !== 'unknown');
  const [only, ...more] = needed.length > 0 ? needed : others;
  if (!only) return { statements, unclear: [] };
  const rest = statements.filter((one) => one !== bare);
  return more.length === 0 ? { statements: [...rest, { ...bare, fact: only.item.id }], unclear: [] } : { statements: rest, unclear: [only, ...more].map(({ item }) => item.title) };
}

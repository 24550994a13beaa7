import { words } from '../text.ts';
import { readLabel, type Mark } from './fields.ts';

/* A label comes in pieces: one face, then the other; then only the line that was mended. A piece is what stands between
 * two markers or two line ends. */

type Field = Mark['field'] | 'ocop';
type Piece = { readonly field: Field | undefined; readonly text: string; /** What parts it from the next. */ readonly gap: string };

/** The label after a further text: whole when the text is the label again, else its own lines in place of those they mend
 *  and the rest below. */
export const joined = (before: string, further: string): string => join(before, further).text;

/** How a further text goes with what is there: `all` takes its place, `some` mends lines of it, `none` only adds. */
export function join(before: string, further: string): { readonly text: string; readonly replaced: 'all' | 'some' | 'none' } {
  if (before.trim() === '') return { text: further, replaced: 'none' };
  const old = piecesOf(before);
  const fresh = piecesOf(further);
  const fields = fieldsOf(fresh);
  const known = fieldsOf(old);
  const again = [...fields].filter((field) => known.has(field));
  if (again.length >= 3 && again.length * 5 >= known.size * 3) return { text: further, replaced: 'all' };
  const used = new Set<Piece>();
  const mended = old.map((piece) => {
    const instead = piece.field && fresh.find((one) => one.field === piece.field && !used.has(one));
    if (!instead) return piece;
    used.add(instead);
    return { ...instead, gap: piece.gap.includes('\n') ? piece.gap : '\n' };
  });
  const rest = fresh.filter((one) => !used.has(one));
  const text = [...mended.map(({ text, gap }) => text + gap), ...(rest.length > 0 ? ['\n', ...rest.map(({ text, gap }) => text + gap)] : [])].join('').replace(/\n{2,}/g, '\n').trim();
  return { text, replaced: used.size > 0 ? 'some' : 'none' };
}

/** Whether the further text is the label of something else: another name above fields that the first one has too. */
export function isAnother(before: string, further: string): boolean {
  const [old, fresh] = [readLabel(before, []).name, readLabel(further, []).name].map(words);
  if (old!.length === 0 || fresh!.length === 0 || fresh!.length > 12) return false;
  const both = fresh!.filter((word) => old!.includes(word)).length;
  if (both * 2 > Math.min(old!.length, fresh!.length)) return false;
  const known = fieldsOf(piecesOf(before));
  const fields = [...fieldsOf(piecesOf(further))];
  return fields.length >= 2 && fields.some((field) => known.has(field));
}

const fieldsOf = (pieces: readonly Piece[]): ReadonlySet<Field> => new Set(pieces.flatMap(({ field }) => (field && field !== 'other' ? [field] : [])));

function piecesOf(given: string): Piece[] {
  const { text, marks } = readLabel(given, []);
  // "Nồng độ: 12% vol, 750ml": how much there is goes on when how strong it is was mended.
  const strengths = marks.flatMap(({ field, at }) => { const behind = field === 'ethanol' ? text.slice(at, at + 60).search(/[,;] ?(?=\d)/) : -1; return behind < 0 ? [] : [at + behind + 1]; });
  const cuts = new Set([0, ...strengths, ...marks.map(({ at }) => at), ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length]);
  const sorted = [...cuts].toSorted((a, b) => a - b);
  const fields = new Map(marks.map(({ field, at }) => [at, field]));
  return sorted.slice(0, -1).flatMap((from, i) => {
    const whole = text.slice(from, sorted[i + 1]);
    const kept = whole.replace(/[\s;|–-]+$/, '');
    return kept === '' ? [] : [{ field: fields.get(from) ?? (kept.length <= 40 && /\bocop\b/i.test(kept) ? 'ocop' : undefined), text: kept, gap: whole.slice(kept.length) || '\n' }];
  });
}

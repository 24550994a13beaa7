const BORDERS = ['\n\n', '\n', '. ', ' '];

/** A text in parts of at most so many UTF-16 units, cut between paragraphs, else between lines, sentences, words. Half a letter of
 *  two units, which a name or a quoted line may end with, would have the whole refused. */
export function cut(text: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = text.trim().toWellFormed();
  while (rest.length > longest) {
    const at = borderIn(rest, longest);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest) parts.push(rest);
  return parts;
}

/** Where to cut: at the last border that leaves a part worth sending, and never through a letter of two units. */
function borderIn(text: string, longest: number): number {
  for (const border of BORDERS) {
    const at = text.lastIndexOf(border, longest - border.length);
    if (at > longest / 4) return at + (border === '. ' ? 1 : 0);
  }
  return /[\uD800-\uDBFF]/.test(text[longest - 1]!) ? longest - 1 : longest;
}

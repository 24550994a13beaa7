/** What a phone shows without scrolling much. */
const SCREEN_LINES = 28;
const SCREEN_CHARACTERS = 1000;
const LINE = 42;

const MORE = 'Còn nữa ạ, anh/chị nhắn "xem tiếp" để đọc phần sau.';

/** Lays paragraphs out on screens. A heading goes with what it heads. The question, if any, stands on the first screen, so that nobody has to scroll for it. */
export function fitToScreen(paragraphs: readonly string[], question?: string): { first: string; rest: readonly string[] } {
  const tail = question ? [question] : [];
  if (fits([...paragraphs, ...tail])) return { first: [...paragraphs, ...tail].join('\n\n'), rest: [] };
  const screens: string[][] = [[]];
  for (const piece of paragraphs.flatMap(breakUp)) {
    const current = screens.at(-1)!;
    const reserve = screens.length === 1 ? [...tail, MORE] : [MORE];
    if (current.length === 0 || fits([...current, piece, ...reserve])) current.push(piece);
    else screens.push([...(current.length > 1 && current.at(-1)!.trimEnd().endsWith(':') ? [current.pop()!] : []), piece]);
  }
  const [first, ...rest] = screens.map((screen) => screen.join('\n\n').replaceAll(`\n\n${JOIN}`, '\n').replaceAll(JOIN, ''));
  return { first: [first!, ...(rest.length > 0 ? [MORE] : []), ...tail].join('\n\n'), rest };
}

/** Marks a line that was one paragraph with the line before it. */
const JOIN = '\u2060';

/** A paragraph longer than a screen falls apart at its lines, and a line at its sentences. */
function breakUp(paragraph: string): string[] {
  const lines = paragraph.split('\n');
  if (lines.length > 1) return lines.flatMap((line, i) => breakLine(line).map((piece, j) => (i + j > 0 ? JOIN + piece : piece)));
  return breakLine(paragraph);
}

function breakLine(line: string): string[] {
  if (line.length <= SCREEN_CHARACTERS / 2) return [line];
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > SCREEN_CHARACTERS / 2) {
    const window = rest.slice(0, SCREEN_CHARACTERS / 2);
    const sentence = window.lastIndexOf('. ') + 1;
    const cut = (sentence > window.length / 3 ? sentence : Math.max(sentence, window.lastIndexOf('; ') + 1)) || window.lastIndexOf(' ') || window.length;
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}

function fits(paragraphs: readonly string[]): boolean {
  const text = paragraphs.join('\n\n');
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return text.length <= SCREEN_CHARACTERS && lines <= SCREEN_LINES;
}

/* A long message tells of many things and asks one: "nhà bác làm miến ba đời rồi, … kể bác nghe phải sắm giấy tờ gì để nộp".
 * Its parts are looked up beside the whole. */

/** A message of fewer words is one question. */
const LONG = 12;
const SHORTEST = 4;
/** A stretch without commas is looked at through a window of so many words, moved on by so many. */
const WINDOW = { words: 12, step: 4 };
const MOST = 8;

const BREAKS = /[,.;:!?\n()…"“”]+(?:\s|$)|\s(?:nhưng|nhung|với lại|voi lại|voi lai|nghe (?:nói|noi|bảo|bao|đồn|don)|và|va|hay là|hay la|chứ|chu)\s/giu;

/** The clauses of a long message and its stretches, the last first: people tell before they ask. */
export function partsOf(text: string): string[] {
  if (count(text) < LONG) return [];
  const clauses = text.split(BREAKS).map((part) => (part ?? '').trim()).filter((part) => count(part) > 0);
  const pairs = clauses.slice(1).map((clause, i) => `${clauses[i]} ${clause}`);
  const parts = [...clauses.toReversed().flatMap(windows), ...pairs.toReversed().filter((pair) => count(pair) <= WINDOW.words + WINDOW.step)];
  return [...new Set(parts)].filter((part) => count(part) >= SHORTEST && part.length < text.length * 0.9).slice(0, MOST);
}

function windows(clause: string): string[] {
  const words = clause.split(/\s+/);
  if (words.length <= WINDOW.words + WINDOW.step) return [clause];
  const from = Array.from({ length: Math.ceil((words.length - WINDOW.words) / WINDOW.step) + 1 }, (_, i) => Math.min(i * WINDOW.step, words.length - WINDOW.words));
  return from.toReversed().map((start) => words.slice(start, start + WINDOW.words).join(' '));
}

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

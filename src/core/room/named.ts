import { asks, sentencesIn } from './asking.ts';
import { NAMES_SOMEONE } from './line-words.ts';

/* Whom a line names: put to somebody by name it is for them, and about a product or a firm by name it is somebody's dossier. */

const NAMES = /(?<![.!?]\s*|\p{L})\p{Lu}\p{Ll}+/gu;
const ENDS_WITH_ONE = /\s\p{Lu}\p{Ll}+[\s?.!]*$/u;
const CALLS = /^(?:dạ |thưa )?(?:chị|anh|cô|chú|bác|ông|bà|em|c|a|e|b|thầy)\s+\p{L}+(?:\s+\p{L}+){0,3}\s+(?:ơi|oi|à)/iu;

export function namedIn(text: string): string[] {
  const names = (text.trim().slice(1).match(NAMES) ?? []).length;
  const whom = [NAMES_SOMEONE.test(text) ? 'one' : '', ENDS_WITH_ONE.test(text) ? 'at the end' : '', CALLS.test(text) ? 'called' : ''].filter(Boolean);
  const asking = sentencesIn(text).some(asks) ? 'asked' : 'told';
  return [`#names ${Math.min(3, names)}${text === text.toLowerCase() ? ' in small letters' : ''}`, ...whom.map((how) => `#named ${how} ${asking}`), `#named ${whom.join(', ') || 'none'}, ${asking}`];
}

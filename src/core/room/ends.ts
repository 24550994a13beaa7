import type { Clause } from './clause.ts';

/* How the parts of a line begin and end: in Vietnamese most of what tells a question from a statement stands at its end, before
 * whom it is said to: "kiểm một lần được KHÔNG các bác", "ký nháy từng trang LÀ ĐƯỢC nhé". As kinds (kinds.ts). */

const SAID_TO = new Set(['POL', 'QPART', 'PERS', 'NAMED', 'ALL', 'CALL', 'WITH', 'ME']);
/** "có", "được", "phải": what "không" at the end answers to. */
const WHETHER = new Set(['CAN', 'MUST', 'HAVE']);

const wordsOf = ({ kinds }: Clause): readonly string[] => kinds.filter((kind) => /\p{L}|_/u.test(kind));

function withoutCall(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((kind) => !SAID_TO.has(kind));
  return words.slice(0, Math.max(1, last + 1));
}

/** Of the part that asks. */
export function endsOf(clause: Clause): string[] {
  const words = wordsOf(clause);
  const said = withoutCall(words);
  const whether = said.some((kind) => WHETHER.has(kind)) ? 'whether ' : '';
  return [1, 2].flatMap((many) => [`~${said.slice(-many).join(' ')}`, `~$${words.slice(-many).join(' ')}`, `~^${words.slice(0, many).join(' ')}`]).concat(`~~${whether}${said.at(-1)}`);
}

/** Of another part. */
export function restEndsOf(clause: Clause): string[] {
  const words = wordsOf(clause);
  return [`_${withoutCall(words).at(-1)}`, `_$${words.at(-1)}`, `_^${words[0]}`];
}

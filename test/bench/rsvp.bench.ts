import { asksOfEvent } from '../../src/core/read/of-event.ts';
import { mayAnswer, readRsvp } from '../../src/core/read/rsvp.ts';
import { readReplies } from '../announcement/replies.ts';

/* `npm run -s bench:rsvp`: how the time of reading a reply to an invitation grows. A reply as long as one may be takes no more than
 * TIMES the time of one a tenth as long, whatever it is made of; and of the written ones hardly any takes longer than SLOWEST times
 * the middle one. Ratios, so that a busy machine says the same. */

/** The letters a reply may have, and a tenth of them. */
const [LONG, SHORT] = [200, 20];
/** Ten times as many letters, and a little room for a busy machine. */
const TIMES = 12;
const SLOWEST = 8;
const ROUNDS = 40;

const read = (text: string): void => { readRsvp(text); mayAnswer(text); asksOfEvent(text); };
const middle = (spans: readonly number[], at = 0.5): number => spans.toSorted((a, b) => a - b)[Math.floor(spans.length * at)]!;
/** What was read a moment ago is remembered: so many others are read in between. */
const OTHERS = Array.from({ length: 40 }, (_, i) => `để hỏi lại ${i}`);
const time = (text: string): number => { for (const other of OTHERS) read(other); const start = performance.now(); read(text); return performance.now() - start; };
const timeOf = (text: string): number => middle(Array.from({ length: ROUNDS }, () => time(text)));

const written = readReplies('rsvp.jsonl').filter((_, i) => i % 5 === 0).map(({ text }) => text);
for (const text of written) read(text);

const spans = written.map((text) => middle(Array.from({ length: 3 }, () => time(text))));
const [usual, slow] = [middle(spans), middle(spans, 0.99)];
process.stdout.write(`${written.length} written replies: ${usual.toFixed(2)} ms in the middle, of a hundred one takes ${(slow / usual).toFixed(1)} times that\n`);
let slower = slow > usual * SLOWEST;

const PIECES: Readonly<Record<string, string>> = { coming: 'chị đi nha ', bare: 'toi di voi vo ', hindered: 'bận con ốm, ', unsettled: 'nếu rảnh thì ', counted: '2 mẹ con và ', named: 'cô Sáu, ', choices: '1 2 ', letters: 'a', commas: ',', spaces: ' ', plus: '+1 ' };
for (const [name, piece] of Object.entries(PIECES)) {
  const [short, long] = [SHORT, LONG].map((letters) => timeOf(piece.repeat(letters).slice(0, letters))) as [number, number];
  slower ||= long > Math.max(short, usual / 10) * TIMES;
  process.stdout.write(`${name}: ${LONG} letters take ${(long / short).toFixed(1)} times as long as ${SHORT}\n`);
}
if (slower) process.exitCode = 1;

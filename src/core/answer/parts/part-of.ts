import { sentencesOf, words } from '../../text.ts';

/** Less is no part. */
export const LEAST = 150;

const ITEM = /^- /;
/** What turns from the sentence before it, and says nothing without it. */
const TURNS = /^(?:Nhưng|Tuy nhiên|Vì (?:vậy|thế)|Do đó|Cho nên|Thế nên|Ngoài ra|Nếu không thì|Khi đó|Lúc đó|Hai là|Ba là)(?!\p{L})/u;
/** Where a list goes on that is told in part. */
const GOES_ON = '\n- … (còn nữa)';

/** A passage begins with its answer: its first sentence is worth so many words of the question. */
const OPENING = 1;

/** As many whole sentences and lines on end as fit, those that speak most of what is asked; undefined when none do. A list is never begun in its
 *  midst, nor anything with "nhưng", and one that is cut says so: half of what is required must not look like all of it. */
export function partOf(body: string, question: string, room: number, opening = OPENING): string | undefined {
  if (room < LEAST) return undefined;
  if (body.length <= room) return body;
  const asked = new Set(words(question));
  const pieces = body.split('\n').flatMap((line) => sentencesOf(line).map((sentence, i) => ({ sentence, opens: i === 0, item: i === 0 && ITEM.test(sentence) })));
  const told = pieces.map(({ sentence }) => words(sentence).filter((word) => asked.has(word)).length);
  let best: { text: string; worth: number } | undefined;
  for (let from = 0; from < pieces.length; from += 1) {
    if (pieces[from]!.item || TURNS.test(pieces[from]!.sentence)) continue;
    let text = '';
    let worth = from === 0 ? opening : 0;
    for (let to = from; to < pieces.length; to += 1) {
      const { sentence, opens } = pieces[to]!;
      text += `${to === from ? '' : opens ? '\n' : ' '}${sentence}`;
      worth += told[to]!;
      const next = pieces[to + 1];
      const cut = next?.item === true;
      if (text.length + (cut ? GOES_ON.length : 0) > room) break;
      // What only opens a list says nothing.
      if (cut && !pieces[to]!.item) continue;
      const value = worth + text.length / room;
      if (!best || value > best.worth) best = { text: cut ? `${text}${GOES_ON}` : text, worth: value };
    }
  }
  return best && best.text.length >= LEAST / 3 ? best.text : undefined;
}

import type { Message } from '../../core/message.ts';
import { cut } from '../cut.ts';
import { numbered } from '../numbered.ts';

export const LONGEST = 2000;
/** More is no message. */
const MOST_PARTS = 8;

/** A message as texts of at most 2,000 UTF-16 units, cut between paragraphs, else between lines, sentences, words; the
 *  numbered choices stay in one piece with each other. Undefined: too long to be said in a chat. */
export function partsOf(message: Message, longest = LONGEST): readonly string[] | undefined {
  const whole = numbered(message).trimEnd().toWellFormed();
  if (whole.length <= longest) return [whole];
  const choices = message.choices?.length ? numbered({ text: '', choices: message.choices }).trimStart() : '';
  const parts = cut(message.text, longest);
  if (choices) {
    const last = parts.at(-1) ?? '';
    if (last.length + 1 + choices.length <= longest) parts[parts.length - 1] = `${last}\n${choices}`;
    else parts.push(...cut(choices, longest));
  }
  return parts.length > MOST_PARTS ? undefined : parts;
}

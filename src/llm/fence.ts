/* Words of people, passages and file names are data. Each piece stands in a text block of its own between two marks that it
 * cannot write itself; the instructions are in `system` and in the reminder that comes last. */

/** Control characters but the end of a line, and what writes right to left or not at all: they hide text from a reader. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** What the model reads of somebody's words: no mark of ours can be in them. */
export const asData = (text: string): string => text.normalize('NFC').replace(HIDDEN, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim();

export const fenced = (name: string, text: string): string => `<${name}>\n${asData(text)}\n</${name}>`;

/** Of a model's text: composed, without control characters. */
export const plain = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').replace(HIDDEN, '');

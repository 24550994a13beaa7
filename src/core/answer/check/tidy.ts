import type { Sentence } from '../../think.ts';

/** As a phone shows them: one line each; what holds no word (a full stop between two citations) belongs to the sentence before. */
export function tidy(sentences: readonly Sentence[]): readonly Sentence[] {
  const tidied: Sentence[] = [];
  for (const { text, cites } of sentences) {
    const said = text.normalize('NFC').replace(/[ \t\r\n]+/g, ' ').trim();
    const last = tidied.at(-1);
    if (said === '') continue;
    if (last && !/[\p{L}\p{N}]/u.test(said) && said.length <= 3) tidied[tidied.length - 1] = { ...last, text: last.text + said, cites: [...last.cites, ...cites] };
    else tidied.push({ text: said, cites });
  }
  return tidied;
}

/* A form whose boxes are ticked: "lần đầu ☑ đánh giá lại ☐", "[x] 3 sao [ ] 4 sao". What is left empty is not said. */

const BOX = /(\[[ xXvV]?\]|\([ xX]\)|[☑☒☐□✅✔]️?)/u;
const EMPTY = /^(?:\[ ?\]|\( \)|[☐□]️?)$/u;

/** The text without what its empty boxes stand at; a line without both kinds of box as it is. */
export const tickedOnly = (text: string): string => (/[☐□]|\[ ?\]|\( \)/u.test(text) ? text.split('\n').map(lineTicked).join('\n') : text);

function lineTicked(line: string): string {
  const parts = line.split(BOX);
  const boxes = parts.filter((_, i) => i % 2 === 1);
  if (!boxes.some((box) => EMPTY.test(box)) || boxes.every((box) => EMPTY.test(box))) return line;
  const [, label = '', first = ''] = /^(.*:\s*)?(.*)$/su.exec(parts[0]!) ?? [];
  // The boxes stand before what they are of, or behind it.
  const leads = first.trim() === '';
  const options = boxes.map((box, i) => ({ box, of: (leads ? parts[i * 2 + 2]! : i === 0 ? first : parts[i * 2]!).trim() }));
  return `${label}${options.filter(({ box, of }) => !EMPTY.test(box) && of !== '').map(({ of }) => of).join(', ')}`.trim();
}

import { WRITER_SPELLED } from '../persons.ts';
import { fullNamesIn } from './full-names.ts';
import { written } from './spelling.ts';
import { settled } from '../keyboard.ts';
import { meant } from './typing.ts';
import { unstretched } from '../../text.ts';

/* A short reply as words that rules can look at. Who types with marks is read with them ("vâng" is no "vắng"), who types without
 * is read without. */

/** `clauses`: its parts, their words with a space between and around; `whole`: all of them, parted by ` , `; `asked`: which parts end
 *  with a question mark; `fullNames`: how many are named as in a list, "Nguyễn Văn Khải"; `text`: as it was typed. */
export type Said = { readonly text: string; readonly marked: boolean; readonly whole: string; readonly clauses: readonly string[]; readonly asked: ReadonlySet<number>; readonly fullNames: number };

const ME_BARE = 'toi|tui|chi|em|anh|minh|bac|co|chu';
/** Words that begin a new part where nobody typed a stop. */
const JOINTS = {
  marked: new RegExp(`(?<= )(?=(?:nhưng|nên|còn(?= (?:${WRITER_SPELLED}|con|vợ|chồng|ông|bà|mẹ|bố|mấy))|vì|bởi|giờ(?= (?:không|lo|chưa|lại|bận|kẹt))|mà(?= (?:mấy|đem|mang|bao|ở đâu|cho|đi xe|ai|nội|nghĩ|giờ|vẫn|cũng|lại|hôm|kẹt|bận|chưa|có (?:\\S+ )*không)|(?<!đâu mà)(?= (?:${WRITER_SPELLED}) ))|để(?= (?:\\S+ ){1,3}(?:đi|học|dự) thay)|chứ(?= (?:thứ|hôm|nay|này|bữa|giờ) )|(?<!đi )thôi(?= (?:cho|để|${WRITER_SPELLED}) )) )`, 'u'),
  bare: new RegExp(`(?<= )(?=(?:nhung|nen|(?<!neu )con(?= (?:${ME_BARE}|vo|chong|ong|may) (?:thi |o |phai |ban ))|vi|boi|gio(?= (?:khong|lo|chua|lai|ban|ket))|ma(?= (?:may|dem|mang|bao|o dau|cho hoi|di xe|ai|nghi|gio|van|cung|lai|hom|ket|ban|chua))|de(?= (?:\\S+ ){1,3}(?:di|hoc|du) thay)) )`, 'u'),
};
/** "ạ" comes by itself out of a phone, and says nothing of the other words. */
const MARKS = /[^\u0000-\u007f]/;
const STOPS = /(?<=\?)|[,.;!…:()"\n\r]+|\s[-–—]+\s|\p{Extended_Pictographic}+/u;

/** What is no word by itself: joiners of emoji, hours, "+1", percents. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/\u200d|\ufe0f|\p{Emoji_Modifier}/gu, ''], [/(\d)[.,](\d)/g, '$1$2'], [/(\d+)\s*(?:h|g|giờ)(\d*)(?!\p{L})/gu, ' $1h$2 '], [/\+\s?(?=\d)/g, ' thêm '], [/(?<=\p{L}\s?)\+\s?(?=\p{L})/gu, ' và '], [/(\d+)(?=(?:ng|người|nguoi|đứa|dua|vc|bạn|ban|suất|suat|chỗ|slot|mẹ|me)(?!\p{L}))/gu, '$1 '], [/khi mô/g, 'khi nào'], [/(?<!\p{L})[dzv]z?[ợơ] (?=ch[ồô]ng|ck)/gu, 'vợ '], [/(?<!\d|\/)(?!1\/2)(\d{1,2})\/(1[0-2]|0?[1-9])(?![\d/])/g, ' $1th$2 '], [/(?<![\p{L}\d/.,:])0(?= (?:đi|di|tham|đk|dk|đc|dc|được|duoc|dự|rảnh)(?!\p{L}))/gu, 'không'], [/100\s?%/g, ' chắc chắn '], [/\d+\s?%/g, ' phân vân '],
];

export function said(text: string): Said {
  const given = SPELT.reduce((all, [from, to]) => all.replace(from, to), unstretched(text).toLowerCase());
  const parts = given.split(STOPS).map((part) => ({ asked: part.includes('?'), words: (part.match(/[\p{L}\p{N}]+/gu) ?? []).map(meant) })).filter(({ words }) => words.length > 0);
  const all = parts.flatMap(({ words }) => words);
  const marked = all.filter((word) => word !== 'ạ' && MARKS.test(word)).length > all.length * 0.15;
  const clauses = parts.flatMap(({ words, asked }) => {
    const spaced = ` ${words.flatMap((word, i) => written(word, words[i - 1], words[i + 1], marked)).map(settled).join(' ')} `;
    const joined = spaced.split(marked ? JOINTS.marked : JOINTS.bare).map((part) => ` ${part.trim()} `).filter((part) => part.trim() !== '');
    return joined.map((clause, i) => ({ clause, asked: asked && i === joined.length - 1 }));
  });
  return { text, marked, clauses: clauses.map(({ clause }) => clause), whole: clauses.map(({ clause }) => clause.trim()).join(' , ').replace(/^|$/g, ' '), asked: new Set(clauses.flatMap(({ asked }, i) => (asked ? [i] : []))), fullNames: fullNamesIn(text) };
}

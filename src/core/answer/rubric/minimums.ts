import type { Knowledge } from '../../knowledge.ts';
import { numberOf } from '../../read/number-words.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/minimums.ts';
import type { Rank } from '../../score/sheet.ts';
import type { Answered, Question } from '../outcome.ts';
import { goodsIn } from './goods.ts';
import { CRITERION } from './tell-line.ts';

/* "Nước mắm muốn 4 sao cần gì": the marked lines of the sheet of these goods (QĐ 26/2026 Phụ lục II), and nothing of other goods. */

const STARS = '([345]|ba|bon|nam) sao';
const ASKED: readonly RegExp[] = [
  new RegExp(`\\b${STARS} (?:ocop )?(?:(?:thi|phai|can|nen|con|cua no) )*(?:can|phai|doi hoi|doi|yeu cau|bat buoc|them|co)(?: (?:co|dat|phai|duoc|them|nhung|cac))* (?:gi|cai gi|muc nao|tieu chi (?:nao|gi)|dieu kien (?:nao|gi))(?: (?:nua|moi duoc))?(?= |$)`),
  new RegExp(`\\b(?:nhung |cac )?(?:muc |yeu cau )*toi thieu (?:(?:cua|de|cho|len|dat|duoc|muon|hang) )*${STARS}\\b(?: (?:gom |la )*(?:nhung |cai )?gi)?`),
  new RegExp(`\\bdieu kien (?:(?:de|len|dat|duoc|xin|cho) )*${STARS}\\b(?: (?:gom |la )*(?:nhung )?gi)?`),
  new RegExp(`\\b${STARS} (?:thi )?(?:(?:muc|tieu chi|dong|yeu cau|nhung|cac) )*(?:nao (?:phai |can )?(?:bat buoc|dat (?:san|toi thieu))(?: dat (?:san|muc|toi thieu))?|toi thieu(?: (?:can|gom|la))*(?: (?:nhung )?gi)?)\\b`),
];
/** "Thế 5 sao thì sao", of goods whose set is known. */
const OF_OWN = new RegExp(`^(?:(?:the|vay|con|roi|ma|neu|lo|muon|len) )*${STARS} thi sao(?: (?:em|a|nhi|vay|ha|nua|ad))*$`);
/** One line is asked of, or papers, and not all that is marked. */
const NARROWER = /\b(?:nhan|bao bi|nhan hieu|cau chuyen|lien ket|moi truong|cam quan|logo|tem|quang ba|lao dong|giay|ho so|kiem nghiem|haccp|diem|tien)\b/;
/** More words ask more. */
const MOST = 8;

export function minimumsTold({ text, before, about, set: own, on }: Question, knowledge: Knowledge): Answered | undefined {
  const line = spelled(text).join(' ').replaceAll(/\b(?:muc )?diem (?=(?:toi thieu|san)\b)/g, 'muc ');
  const found = [...ASKED, ...(own === undefined ? [] : [OF_OWN])].map((pattern) => pattern.exec(line)).find((one) => one !== null);
  if (!found) return undefined;
  const rest = line.replace(found[0], ' ').trim();
  if (NARROWER.test(rest) || rest.split(' ').length > MOST) return undefined;
  const { rubric, lexicon, sheets } = knowledge;
  // "Can gi" alone names no goods.
  const named = rest === '' ? [] : goodsIn(text, rubric.goods, lexicon).sets;
  const known = own !== undefined && (named.length === 0 || named.includes(own)) ? [own] : undefined;
  // "Bánh pía bộ nào", and then "4 sao cần gì".
  const spoken = about ?? before;
  const [set, ...others] = known ? known : named.length > 0 || spoken === undefined ? named : goodsIn(spoken, rubric.goods, lexicon).sets;
  const sheet = set === undefined || others.length > 0 ? undefined : sheets.get(set);
  const stars = numberOf(found[1]!) as Rank;
  if (!sheet || sheet.from > on) return undefined;
  const ref = sheet.refs[0]!;
  return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.minimums(sheet, stars, knowledge), sources: [{ entry: `${CRITERION}minimums-${sheet.set}-${stars}`, ref }] };
}

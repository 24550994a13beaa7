import { spelled } from '../../read/plain.ts';
import * as say from '../../say/talk.ts';
import { factsOf, id } from '../facts.ts';
import { says, type Turn } from '../turn.ts';
import { passagePicked } from './answers.ts';

/* "Doanh thu năm ngoái 3 tỷ", "pccc có rồi", "có logo rồi": told of things that the dossier has no place for. It is heard, and where it counts is told
 *  from the passage that knows. */

const TOURISM = 26;
const COUNTS: readonly (readonly [RegExp, (set: unknown) => string])[] = [
  [/\bphong chay\b/, (set) => (set === TOURISM ? 'homestay-phong-chay' : 'phong-chay-xuong')],
  [/\biso 9001\b/, () => 'haccp-iso-diem'],
  [/\b(?:doanh thu|loi nhuan|doanh so)\b.*\d/, () => 'tang-truong-diem'],
  [/\b(?:cong suat|san luong)\b.*\d|\b(?:lam|ra|duoc|san xuat) (?:duoc )?(?:khoang )?\d+(?: \d+)? (?:tan|ta)\b/, () => 'nang-luc-san-xuat-diem'],
  [/^(?:(?:da|em|chi|anh|toi|tui|minh|nha|htx|thi) )*(?:co |da co |lam |thiet ke )?logo(?: rieng)?\b(?!.*\bocop\b)/, () => 'nhan-hieu-la-gi'],
];

/** Undefined where nothing of the kind is told. */
export function countsElsewhere(turn: Turn, text: string): Turn | undefined {
  const said = spelled(text.replaceAll(/pccc/giu, 'phòng cháy')).join(' ');
  const of = COUNTS.find(([pattern]) => pattern.test(said))?.[1];
  return of && said.split(' ').length <= LONGEST ? passagePicked(says(turn, say.countsElsewhere()), of(factsOf(turn.state, turn.person.product).get(id('set')))) : undefined;
}
const LONGEST = 14;

import { findDates } from '../../dates.ts';
import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import { dayOf } from '../../time.ts';
import { acknowledge } from '../acknowledge.ts';
import { askNext } from '../ask.ts';
import { dossierOf } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { talkAbout } from '../goods/change.ts';
import { meantIn } from '../goods/which-product.ts';
import { remembers } from '../spoken.ts';
import type { Turn } from '../turn.ts';
import { datedPaper } from './dates.ts';
import { learnFact } from './fact.ts';

const REPORT = id('test-report');

/** "Có kết quả rồi", "có phiếu tôm chua rồi, đạt hết", however long after its sample was sent: the report of the one that is waited for is there.
 *  Undefined where none is, or which of several is meant is not said. */
export function resultBack(turn: Turn, text: string, { question, slash, corrected }: Reading): Turn | undefined {
  const said = spelled(corrected).join(' ');
  if (question || slash || !BACK.test(said) || NOT_SO.test(said)) return undefined;
  const waiting = turn.state.products.filter((one) => factsOf(turn.state, one.id).get(REPORT) === 'dang_lam');
  const named = meantIn(corrected, turn.state.products);
  const open = turn.state.products.filter((one) => !dossierOf(turn.state, one.id, turn.world).papers.has(REPORT) || factsOf(turn.state, one.id).has(REPORT));
  const [only, ...more] = named === 'several' ? [] : named.length > 0 ? open.filter((one) => named.includes(one)) : waiting;
  if (!only || more.length > 0) return undefined;
  const there = talkAbout(turn, only.id);
  const before = dossierOf(turn.state, only.id, turn.world);
  const day = findDates(corrected, dayOf(turn.world.now)).find(({ precision, day }) => precision === 'day' && day !== undefined && day <= dayOf(turn.world.now))?.day;
  return askNext(acknowledge(remembers(day && /\d/.test(corrected) ? datedPaper(there, REPORT, { issued: day }, only.name) : learnFact(there, REPORT, 'co'), text), before, false));
}

/** Up to the first comma; how it came out may follow. */
const WHEN = '(?: (?:hom nay|hom qua|sang nay|chieu qua|hom kia))?';
const BACK = new RegExp(`^(?:(?:da|a|u|ok|em|chi|anh|co|minh|oi|ben em|nha|moi|vua|hom nay|hom qua|sang nay) )*(?:(?:(?!neu |chua |khong |phai |can |doi |cho )\\S+ ){0,3}?(?:co|ra|nhan|lay|cam)(?: duoc)? (?:ket qua|phieu|kq)|(?:ket qua|phieu|kq)(?! (?:cong bo|dong y|cham|tiep nhan|hen|thu|xuat|nhap|danh gia)\\b)(?: (?!co |ra |ve |chua |cham |ocop )\\S+){0,4}${WHEN} (?:da |moi )?(?:co|ra|ve|lay duoc))(?: (?!chua |cham |ocop |sao |thi )\\S+){0,5}? (?:roi|day)\\b`);
/** A council has results too; one that is not passed is told of elsewhere. */
const NOT_SO = /\b(?:hoi dong|cham|ocop|xet|phan hang|cong nhan|khong dat|chua dat|rot|vuot|bi loai|nhan hieu|ma vach|chua co|hen|neu|khi nao)\b/;

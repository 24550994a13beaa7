import { findDates } from '../../dates.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { dayOf, type Day } from '../../time.ts';
import { again } from '../again.ts';
import { factsOf, id } from '../facts.ts';
import { meantIn, withoutName } from '../goods/which-product.ts';
import { remembersOnly } from '../spoken.ts';
import type { Product } from '../state.ts';
import { says, type Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/* "Quyết định rong nho số 412 ngày 16/8/2024, còn thạch là 28/6/2024", "à nhầm, thạch là 26/8/2024 mới đúng": each of theirs with the day of its
 * certificate, and no more. */

/** What stands around the name and the day. */
const AROUND = /\b(?:quyet dinh|qd|giay|chung nhan|cong nhan|ocop|so \S+|ngay|hom|mung|cap|ky|la|thi|con|cua|duoc|dat|[345] sao|moi|phai|dung|co|cai|san pham|ben|em|chi|anh|toi|tui|minh|nha|nhe|a|da|ma|chu|ngay)\b/g;
const ONLY_MENDS = /^(?:(?:toi|em|chi|anh|tui|minh|co|bac|xin loi|a|da|noi|ghi|nham|lon|roi|khong|phai) ?)+$/;

/** Undefined where one piece tells anything else, names none of theirs with a certificate, or has a day already that is not put right. */
export function ownDays(turn: Turn, text: string, { question, slash, correction, corrected }: Reading): Turn | undefined {
  if (question || slash || turn.state.products.length < 2) return undefined;
  const today = dayOf(turn.world.now);
  const pieces = (correction ? corrected : text).normalize('NFC').split(/[,;\n]+\s*/u).filter((piece) => piece.trim() !== '' && !ONLY_MENDS.test(spelled(piece).join(' ')));
  const told = pieces.map((piece) => dayOfOne(turn, piece, today, correction));
  const all = told.flatMap((one) => (one ? [one] : []));
  if (all.length === 0 || all.length < told.length || new Set(all.map(({ product }) => product.id)).size < all.length) return undefined;
  const learned = all.reduce((known, { product, day }) => {
    const next = learnFact({ ...known, person: { ...known.person, product: product.id } }, id('certificate-issued'), day);
    const window = say.certificate(factsOf(next.state, product.id), today, turn.world.knowledge);
    return says(next, window && say.ofProduct(product.name, window));
  }, turn);
  // "Thế hạn của nó là bao giờ", behind it.
  return again(remembersOnly({ ...learned, person: { ...turn.person, product: all.at(-1)!.product.id } }, text));
}

function dayOfOne({ state, world }: Turn, piece: string, today: Day, mends: boolean): { readonly product: Product; readonly day: Day } | undefined {
  const meant = meantIn(piece, state.products);
  const [product, ...more] = meant === 'several' ? [] : meant;
  const [date, ...others] = findDates(piece, dayOf(world.now));
  if (!product || more.length + others.length > 0 || date?.precision !== 'day' || date.day === undefined || date.day > today) return undefined;
  const facts = factsOf(state, product.id);
  const held = facts.has(id('certificate-stars')) || ['nang_hang', 'danh_gia_lai'].includes(String(facts.get(id('case'))));
  const rest = spelled(withoutName(piece, product.name)).join(' ').replaceAll(AROUND, '').trim();
  return held && (mends || !facts.has(id('certificate-issued'))) && /^[\d\s]*(?:thang \d+|nam \d+|\s)*$/.test(rest) ? { product, day: date.day } : undefined;
}

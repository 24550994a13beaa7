import type { Reading } from '../../read/reading.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/learned.ts';
import { dayOf } from '../../time.ts';
import { lastPaper } from '../goods/about-it.ts';
import { again } from '../again.ts';
import { factsOf, id } from '../facts.ts';
import { learnFact } from './fact.ts';
import { find } from '../goods/own.ts';
import { askedUntilWhen, spokenJustNow } from '../spoken.ts';
import type { Product } from '../state.ts';
import { says, type Turn } from '../turn.ts';

/** "Cấp 12/2023" and no more, while something else is asked: of the one certificate whose day is not known, though another product is spoken of. */
export function issuedOf(turn: Turn, { corrected: whole, dates, question, facts, products }: Reading): Turn | undefined {
  const { person: { focus, product: current }, world } = turn;
  const [found, ...more] = dates;
  const [named, ...others] = products.map(({ name }) => find(turn.state, name));
  const corrected = products.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, whole).trim();
  if (!found?.day || more.length + others.length > 0 || question || (products.length > 0 && !named) || facts.statements.length + facts.named.length > 0 || !ISSUED.test(spelled(corrected).join(' '))) return undefined;
  if (focus.type === 'asking' && (focus.about.type === 'paper-date' || (focus.about.type === 'fact' && focus.about.fact === id('certificate-issued')))) return undefined;
  const meant = undatedOf(named ? { ...turn, person: { ...turn.person, product: named.id } } : turn);
  if (named && meant !== named) return undefined;
  // A paper was spoken of just now: of that one.
  if (!meant || ((meant.id !== current ? spokenJustNow(turn) : askedUntilWhen(turn)) && isOfPaper(turn)) || found.day > dayOf(world.now)) return undefined;
  if (found.precision === 'year') return undefined;
  const ofIt = (told: string): string => (meant.id === current ? told : say.ofProduct(meant.name, told));
  if (found.precision === 'month') return again(says(turn, ofIt(say.ofMonth(found.day, dayOf(world.now), world.knowledge))));
  const learned = learnFact({ ...turn, person: { ...turn.person, product: meant.id } }, id('certificate-issued'), found.day);
  const window = say.certificate(factsOf(learned.state, meant.id), dayOf(world.now), world.knowledge);
  return again(says({ ...learned, person: turn.person }, window && ofIt(window)));
}

/** Nobody issues a label on a day, nor the right to print the stars. */
const UNDATED: ReadonlySet<string> = new Set(['product-label', 'ocop-mark']);
const isOfPaper = (turn: Turn): boolean => { const paper = lastPaper(turn); return paper !== undefined && !UNDATED.has(paper); };

/** Theirs that has a certificate of no known day: the one that is spoken of, else the only one. */
function undatedOf({ person, state }: Turn): Product | undefined {
  const undated = state.products.filter((one) => {
    const known = factsOf(state, one.id);
    return (known.has(id('certificate-stars')) || ['nang_hang', 'danh_gia_lai'].includes(String(known.get(id('case'))))) && !known.has(id('certificate-expires'));
  });
  return undated.find((one) => one.id === person.product) ?? (undated.length === 1 ? undated[0] : undefined);
}

/** Of spelled words: the year and the month stand apart there. */
const ISSUED = /^(?:(?:da|giay|no|cai|do|chung nhan|cua|em|chi|anh|minh|toi|tui|thi|duoc|hinh nhu|chac|khoang|nho la|ben em|tinh|huyen) )*(?:cap|cong nhan|ky|quyet dinh|qd)(?: so \S+| cong nhan)?(?: (?:ngay|thang|nam|hom|hoi|tu|khoang|dau|cuoi|vao))*(?: \d{1,4}| thang| nam| ngay| ngoai| kia| truoc)+(?: (?:a|do|nhe|nha|em|thoi|roi))*$/;

import { readFacts } from '../../read/facts.ts';
import { isHearsay } from '../../read/hearsay.ts';
import { tellsOfSelf } from '../../read/of-self.ts';
import { spelled } from '../../read/plain.ts';
import { read, type Reading } from '../../read/reading.ts';
import { withoutOthers } from '../../read/whose.ts';
import { namesOtherGoods } from '../asked/answered-first.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import type { Wish } from '../focus.ts';
import { find } from '../goods/own.ts';
import type { Turn } from '../turn.ts';

/* What a message holds and does not say of who writes it: what others tell them, what a question only supposes. It stays asked of, and is not believed. */

/** In a longer question these words hold no wish: "tỉnh thu hồi công nhận", "không biết thật không". */
const PUTS_OFF = new Set<Wish>(['later', 'pause', 'unknown']);
const LONG = 8;
const A_QUESTION = 7;
/** "Muốn 4 sao thì cần thêm gì": the aim changes, though it is asked of. */
const AIMS = /\b(?:muon|dinh|nham|doi|quyet|chuyen sang|mong)\b/;

/** The reading without what is not theirs. */
export function theirsOnly(turn: Turn, text: string, reading: Reading): Reading {
  const { question, correction, slash, wishes } = reading;
  if (slash || correction) return reading;
  // "7 nhà nhưng chỉ 4 nhà có giấy": some of theirs, and not the whole of them.
  if (OF_SOME.test(spelled(text).join(' '))) return believed(reading, ({ fact }) => turn.world.knowledge.facts.get(fact)?.type !== 'paper', reading.places);
  const own = question && !turn.person.inquires ? withoutOthers(text, kindOf(turn)) : undefined;
  if (own !== undefined) return apart(turn, own, reading);
  const ofSelf = tellsOfSelf(text);
  if (!ofSelf && isHearsay(text, question)) {
    // "Giấy an toàn bác chưa có mà nghe nói khỏi cần": what stands before it is their own.
    const lead = BEFORE_HEARSAY.exec(text.normalize('NFC'))?.[1] ?? '';
    const own = tellsOfSelf(lead) ? readFacts(lead, turn.world.knowledge.facts).statements : [];
    // "Người ta bảo cứ ba sao trước đã rồi tính sau": what they would put off answers nothing of ours.
    const heard = reading.facts.statements.length === 0 ? reading : { ...reading, wishes: wishes.filter((wish) => !PUTS_OFF.has(wish)) };
    return believed(heard, ({ fact, value }) => own.some((one) => one.fact === fact && one.value === value), []);
  }
  if (!question) return reading;
  const meant = spelled(text).length >= LONG ? { ...reading, wishes: wishes.filter((wish) => !PUTS_OFF.has(wish)) } : reading;
  if (!ofSelf && turn.state.products.length > 0 && namesOtherGoods(turn, text)) return believed(meant, () => false, []);
  const isSupposed = contradicts(turn, text);
  // "Chị cũng có bán tinh dầu sả để xông phòng nữa": told of those, and not of the soap in hand.
  const isOfNew = turn.state.products.length > 0 && reading.adds && reading.products.length > 0 && reading.products.every(({ name }) => find(turn.state, name) === undefined);
  return believed(meant, (statement) => !isSupposed(statement) && !(isOfNew && turn.world.knowledge.facts.get(statement.fact)?.about === 'product'), ofSelf ? meant.places : placesTold(turn, text, reading));
}

const MEMBERS = '(?:\\d+|mot|hai|ba|bon|nam|sau|bay|tam|may|vai|mot so|mot nua|phan nua) (?:nha|ho|thanh vien|xa vien|co so|nguoi|gia dinh|homestay)';
const OF_SOME = new RegExp(`\\b(?:chi|moi)(?: (?:co|duoc))? ${MEMBERS}(?: (?:la|thi|da|trong|so|do|dau|thoi))* (?:co|xong|lam|duoc|kham)\\b|\\b${MEMBERS} (?:kia|con lai|nua|khac)(?: (?:thi|van|con|la))* chua (?:co|lam|xong|dang ky|kham)\\b`);
const BEFORE_HEARSAY = /^(.+?)[\s,.;]+(?:mà|ma|nhưng|nhung|song|với lại|voi lai)?\s*(?:nghe|thấy|thay|có người|co nguoi|người ta|nguoi ta|xã|phường|họ)\s/iu;

/** What they are known to be. */
export const kindOf = ({ state }: Turn): string | undefined => factsOf(state, undefined).get(id('producer-kind'))?.toString();

/** "Ông bạn có đăng ký rồi, em mượn được không": asked of, and what is told of the others is believed of nobody. */
function apart(turn: Turn, own: string, reading: Reading): Reading {
  const { facts, products, places, dates, adds } = read(own, turn.world.knowledge, turn.world.now);
  const untold = reading.facts.statements.filter(({ fact, value }) => !facts.statements.some((one) => one.fact === fact && one.value === value)).map(({ fact }) => fact);
  return { ...reading, adds, products: turn.state.products.length > 0 ? reading.products : products, places, dates, facts: { ...reading.facts, statements: facts.statements, asked: [...new Set([...reading.facts.asked, ...untold])] } };
}

type Statement = Reading['facts']['statements'][number];

/** What is not believed is asked of. */
function believed(reading: Reading, isTold: (statement: Statement) => boolean, places: Reading['places']): Reading {
  const { facts } = reading;
  const told = facts.statements.filter(isTold);
  const untold = facts.statements.filter((one) => !told.includes(one)).map(({ fact }) => fact);
  return untold.length === 0 && places.length === reading.places.length ? reading : { ...reading, places, facts: { ...facts, statements: told, asked: [...new Set([...facts.asked, ...untold])] } };
}

/** "Tổ hợp tác thì cần giấy gì", of an HTX: where a question tells nothing of themselves, it changes nothing that is known. */
function contradicts({ state, person, world }: Turn, text: string): (statement: Statement) => boolean {
  const known = currentDossier(state, person, world).facts;
  const aims = AIMS.test(spelled(text).join(' '));
  const own = text.split(/[.,;?!\n]+/).filter(tellsOfSelf);
  const isOwn = ({ fact, value }: Statement): boolean => own.some((clause) => readFacts(clause, world.knowledge.facts).statements.some((one) => one.fact === fact && one.value === value));
  return (one) => world.knowledge.facts.get(one.fact)?.type !== 'paper' && known.has(one.fact) && known.get(one.fact) !== one.value && !(aims && one.fact === id('stars')) && !isOwn(one);
}

/** "Mai Nam Định có mưa không": a province that is named in a longer question is not where they are. */
const placesTold = ({ person: { focus } }: Turn, text: string, { places }: Reading): Reading['places'] =>
  focus.type !== 'asking' || spelled(text).length < A_QUESTION ? places : places.filter(({ kind }) => kind !== 'province');

import type { FactId } from '../../ids.ts';
import { backToIt, onward } from '../onward.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import { currentDossier, dossierOf, type Dossier } from '../dossier.ts';
import { id, putFact } from '../facts.ts';
import type { Offer, Wish } from '../focus.ts';
import { labelWish } from '../label/labelling.ts';
import { haveAll } from '../learn/have-all.ts';
import { invite, link } from '../consent/linking.ts';
import { askToErase, showData } from '../consent/privacy.ts';
import { talkAbout } from '../goods/change.ts';
import { unpromised } from '../clock/promised.ts';
import { find, namedIn } from '../goods/own.ts';
import { keepQuestion, thenAgain } from './questions.ts';
import { asksForForm } from '../../read/form.ts';
import { sighs } from '../../read/asides.ts';
import { bare, spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { parted } from '../parted.ts';
import { reckoned, ruleOf } from './reckoned.ts';
import { dropWish } from '../goods/removing.ts';
import { resultAwaited } from './result.ts';
import { scoringWish } from '../score/scoring.ts';
import * as say from '../../say/answers.ts';
import * as talk from '../../say/talk.ts';
import { words } from '../../text.ts';
import { does, asks, idle, saidIn, says, type Turn, withPerson } from '../turn.ts';
import { meantIn } from '../goods/which-product.ts';
import { needsIssued } from './until-when.ts';

/** Grants what a message wishes and answers what it asks of a paper; undefined when it does neither. */
export function fulfil(given: Turn, reading: Reading): Turn | undefined {
  const turn = aboutNamed(given, reading);
  const wishes = reading.wishes.filter((wish) => !drowned(wish, reading, turn));
  const form = wishes.length === 0 ? asksForForm(reading.corrected) : undefined;
  // "Nhãn hiệu không có, có cần không".
  const [told, ...more] = wishes.includes('why') && reading.facts.asked.length + reading.facts.named.length === 0 ? reading.facts.statements : [];
  const papers = [...new Set([...(told && more.length === 0 ? [told.fact] : []), ...reading.facts.asked, ...(wishes.includes('why') || wishes.includes('explain') || form || WHAT_IT_IS.test(bare(reading.corrected)) ? reading.facts.named : [])])].filter(
    (fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper' && !(fact === id('product-label') && wishes.length === 0 && reading.question && OF_LABEL.test(bare(reading.corrected))),
  );
  if (papers.length > 0 && !wishes.some((wish) => ['missing', 'first', 'progress', 'erase', 'show-data'].includes(wish))) {
    const dossier = currentDossier(turn.state, turn.person, turn.world);
    const told = papers.slice(0, 2).reduce((now, paper) => says(now, say.aboutPaper(paper, dossier, turn.world.knowledge)), form === 'writing' && reading.facts.asked.length === 0 ? says(turn, say.writeItYourselves()) : turn);
    return onward(reckoned(turn, told, 'paper'));
  }
  if (wishes.length === 0 && asksWhich(turn, reading)) return backToIt(says(turn, ...explained(turn, currentDossier(turn.state, turn.person, turn.world))));
  const [first, second] = wishes;
  if (!first) return undefined;
  const done = fulfilWish(turn, first);
  if (!done || !second || !ANSWERS.has(first) || !ANSWERS.has(second)) return done;
  return fulfilWish({ ...turn, lines: done.lines, person: { ...turn.person, ...(done.person.told ? { told: done.person.told } : {}) } }, second);
}

const HOW_SCORED = /\b(?:ai|ben nao|co quan nao|hoi dong|xa|tinh|kieu gi|the nao|nhu nao|ra sao|dua vao|gom|o dau|bao lau|bao gio|khi nao|may nguoi|tu dau)\b/;
/** Behind what somebody would do; "không điền có sao không" is of what we are asking. */
const DOES_IT_MATTER = /^(?:\S+ ){4,}co sao khong$/;
const WITH_THAT = /^(?:\S+ ){4,}(?:(?:gio|thi|bay gio|la) )*(?:phai lam sao|biet lam sao|lam sao gio|lam sao bay gio|phai lam gi|lam the nao|gio sao|lam gi bay gio)$/;
const WITH_DOSSIER = /\b(?:ocop|ho so|dang ky|giay to|bat dau|moi lam|thu tuc|chua biet|chua co gi)\b/;
const OF_LABEL = /\b(?:nhan|bao bi|tem|chai|hop|tui)\b(?: \S+){0,3} (?:ghi|in|de|dan|viet|quang cao) \S|\b(?:doi|thay|sua|in|lam) (?:\S+ )?(?:nhan|bao bi|tem|mau)\b/;
/** "Mã vạch không biết là gì". */
const WHAT_IT_IS = /\b(?:khong|chua|chang) (?:biet|hieu|ro) (?:no )?la (?:cai )?gi\b/;
const WITHOUT_IT = /^(?:\S+ ){0,2}(?:khong|chua|thieu|bo|de) /;
const USED_AGAIN = /\S dung lai\b/;
const WHAT_BECOMES = /\b(?:thi|co) (?:sao|bi|mat|phai|the nao|lam sao|tinh sao|giay)\b/;
const NOT_ALL = /\b(?:chua|khong|thieu|con|sap|dang)\b/;

/** "Mận sấy còn thiếu gì" while another product of theirs is spoken of. */
function aboutNamed(turn: Turn, { wishes, corrected }: Reading): Turn {
  if (!wishes.some((wish) => OF_PRODUCT.has(wish))) return turn;
  const whole = namedIn(turn.state, corrected);
  // "Còn thiếu gì của bún": by a part of its name.
  const part = whole.length === 0 && turn.state.products.length > 1 ? meantIn(corrected, turn.state.products) : [];
  const [named, ...more] = part === 'several' ? [] : [...whole, ...part];
  return !named || more.length > 0 || named.id === turn.person.product ? turn : talkAbout(turn, named.id);
}

const OF_PRODUCT = new Set<Wish>(['missing', 'have-all', 'first', 'progress', 'when', 'score', 'stars', 'climb', 'dossier']);

/** "Đánh giá lại hay lần đầu" to the question which of the two it is. */
function asksWhich({ person: { focus } }: Turn, { facts, corrected }: Reading): boolean {
  return focus.type === 'asking' && focus.about.type === 'fact' && facts.asked.includes(focus.about.fact) && words(corrected).slice(1, -1).includes('hay');
}

/** Wishes that only tell something and may stand beside one another. */
const ANSWERS = new Set<Wish>(['missing', 'first', 'progress', 'when', 'where', 'dossier', 'help']);

/** "Giấy làm tháng 5, số quên rồi", where a kind is asked: it is the number that they forgot. */
const isOfDetail = ({ corrected }: Reading, { person: { focus }, world: { knowledge } }: Turn): boolean =>
  focus.type === 'asking' && focus.about.type === 'fact' && ['choice', 'paper'].includes(knowledge.facts.get(focus.about.fact)?.type ?? '') && FORGOTTEN_DETAIL.test(bare(corrected));
const FORGOTTEN_DETAIL = /\b(?:so|ma so|ngay|ten)(?: (?!ho|mot|hop)\S+){0,2} (?:thi )?(?:quen|khong nho|khong biet|chua biet|khong ro)\b/;

/** "không biết nộp ở đâu": the second is what they want to know. "để sau" beside a statement is no wish about it. */
function drowned(wish: Wish, reading: Reading, turn: Turn): boolean {
  if (wish === 'unknown' && (isOfDetail(reading, turn) || answersIt(turn, reading))) return true;
  // "Giấy tờ gì mà lắm thế không biết".
  if ((wish === 'missing' || wish === 'unknown') && sighs(reading.corrected)) return true;
  if (wish === 'unknown' || wish === 'explain' || wish === 'later' || wish === 'pause') return reading.wishes.some((other) => other !== wish && ANSWERS.has(other));
  // "Ai chấm điểm", "homestay chấm điểm kiểu gì": how it is done is asked, not begun.
  if (wish === 'score') return reading.question && HOW_SCORED.test(bare(reading.corrected));
  // "Kiểm nghiệm, công bố có hết rồi": those.
  if (wish === 'have-all') return reading.question || reading.facts.statements.length > 0 || NOT_ALL.test(bare(reading.corrected));
  // "Ghi sao lên bao trước khi được công nhận có sao không": another matter than what we are asking.
  // "Trên nhãn em ghi trị ho có sao không": what is written there, and not whether one has a label.
  if (wish === 'why') return (OF_LABEL.test(bare(reading.corrected)) || ![...reading.facts.asked, ...reading.facts.named].some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper')) && DOES_IT_MATTER.test(bare(reading.corrected)) && !WITHOUT_IT.test(bare(reading.corrected));
  // "Mã vạch hết hạn chưa đóng tiền" tells of a paper.
  if (wish === 'when' && SPOILS.test(bare(reading.corrected))) return true;
  if (wish === 'missing') return SOLD_ABROAD.test(spelled(reading.corrected).join(' '));
  if (wish === 'when') return !reading.question && reading.facts.statements.some(({ fact }) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  // "Logo cũ in trên chai giờ phải làm sao": with that, and not with the dossier.
  if (wish === 'first') return reading.question && reading.products.length + reading.facts.statements.length + reading.places.length === 0 && WITH_THAT.test(bare(reading.corrected)) && !WITH_DOSSIER.test(bare(reading.corrected));
  if (wish === 'add-product') return reading.products.length > 0;
  // "Giấy cũ dùng lại được không": dùng, not dừng; "nghỉ làm thì giấy có bị thu không" asks what becomes of it.
  if (wish === 'cancel' && reading.question && [USED_AGAIN, WHAT_BECOMES].some((pattern) => pattern.test(spelled(reading.corrected).join(' ')))) return true;
  // "thôi không làm nước mắm nữa, làm chả bò": they go on with another.
  // "Thôi không lên công ty nữa": that alone they leave.
  if (wish === 'cancel' && LEAVES_OTHER.test(spelled(reading.corrected).filter((word) => !WHO.has(word)).join(' '))) return true;
  // "Thôi không làm bánh in đâu", which is none of theirs.
  if (wish === 'cancel' && reading.products.length > 0 && reading.products.every(({ name }) => !find(turn.state, name))) return true;
  if (wish === 'cancel') return (turn.person.focus.type === 'idle' && reading.facts.statements.length > 0) || reading.products.length > 1;
  return false;
}

/** "Lần đầu thôi chứ có biết gì đâu": what we ask is told beside it. */
const answersIt = ({ person: { focus } }: Turn, { facts, corrected }: Reading): boolean =>
  (facts.statements.length > 0 && KNOWS_NOTHING.test(bare(corrected))) || (focus.type === 'asking' && focus.about.type === 'fact' && facts.statements.some(({ fact }) => focus.about.type === 'fact' && fact === focus.about.fact));

/** Of somebody modest, behind what they tell. */
const KNOWS_NOTHING = /\b(?:biet (?:cai )?gi dau|dau (?:co )?biet gi)\b/;

const WHO = new Set('em chi anh toi tui minh bac co chu ba ong nha'.split(' '));
const LEAVES_OTHER = /\bthoi khong (?!(?:lam|dang ky|dk|nop|tham gia|theo|thi|ocop|xin|can|muon|nua|dau|con|choi|co|phai|biet|duoc)\b)\S+ \S/;

/** "Để tủ lạnh bao lâu thì hư": the goods, and no round. */
const SPOILS = /\bbao lau (?:thi |moi |se )?(?:hu|hong|moc|thiu|chua|het (?:tuoi|ngon)|chay)\b/;
/** "Bán ở hội chợ nước ngoài cần giấy gì": other papers than those of the dossier. */
const SOLD_ABROAD = /\b(?:ban|xuat|dua|gui|di)(?: \S+){0,3} (?:nuoc ngoai|nhat|my|han quoc|trung quoc|chau au|thai lan|dai loan)\b|\bxuat khau\b/;

/** One wish granted; what it told with its law is kept for `/nguon`. Undefined when there is nothing it could apply to. */
export function fulfilWish(turn: Turn, wish: Wish): Turn | undefined {
  const done = granted(turn, wish);
  const rule = ruleOf(wish);
  return done && rule ? reckoned(turn, done, rule) : done;
}

function granted(turn: Turn, wish: Wish): Turn | undefined {
  const { knowledge } = turn.world;
  const dossier = currentDossier(turn.state, turn.person, turn.world);
  const scoring = scoringWish(turn, wish);
  if (scoring) return scoring;
  const label = labelWish(turn, wish);
  if (label) return label;
  switch (wish) {
    case 'missing': return dossier.product ? onward(says(turn, ...say.missing(dossier, knowledge))) : askNext(says(turn, say.needProductFirst()));
    case 'have-all': return haveAll(turn, dossier);
    case 'first': return dossier.product ? onward(says(turn, ...say.first(dossier, knowledge))) : askNext(says(turn, ...say.firstSteps(knowledge)));
    case 'progress': return dossier.product ? onward(says(turn, say.progress(turn.state.products.map((one) => dossierOf(turn.state, one.id, turn.world)), knowledge))) : askNext(says(turn, say.needProductFirst()));
    case 'when': return needsIssued(turn) ?? resultAwaited(turn) ?? onward(says(turn, ...say.when(dossier, knowledge)));
    case 'where': return onward(says(turn, say.where(dossier, knowledge)));
    case 'why': return backToIt(says(turn, ...whyAsked(turn, dossier)));
    case 'explain': return backToIt(says(turn, ...explained(turn, dossier)));
    case 'dossier': return onward(says(turn, ...say.dossier(dossier, turn.state, knowledge)));
    case 'products': return otherProducts(turn);
    case 'add-product': return asks(turn, { question: say.whichNewProduct(), about: { type: 'fact', fact: id('product-name') }, offered: [] });
    case 'drop-product': return dropWish(turn, dossier);
    case 'cancel': return says(idle(turn), talk.cancelled());
    case 'help': return onward(says(turn, say.help()));
    case 'person': return thenAgain(keepQuestion(turn, turn.event.type === 'said' ? turn.event.text : talk.WANTS_PERSON, { words: talk.wantsPerson }));
    case 'more': return more(turn);
    case 'quiet': return says(withPerson(unpromised(turn), { reminders: 'off' }), talk.quiet());
    case 'remind': return says(withPerson(turn, { reminders: 'on', reminded: 0 }), talk.remindOn());
    case 'show-data': return does(says(turn, ...showData(turn)), { type: 'show-invitations' });
    case 'erase': return askToErase(turn);
    case 'link': return link(turn);
    case 'invite': return invite(turn);
    case 'pause': return says(parted(turn), talk.wheneverYouLike());
    case 'later':
    case 'unknown': return putOffAsked(turn, wish, dossier);
    case 'start': return backToIt(says(turn, talk.startAgain(dossier)));
    case 'score':
    case 'stars':
    case 'climb':
    case 'label':
    case 'label-mended':
    case 'write-label': return undefined;
    default: return wish satisfies never;
  }
}

function whyAsked(turn: Turn, dossier: Dossier): string[] {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || focus.about.type !== 'fact') return [say.whyOcop(turn.world.knowledge)];
  return say.why(focus.about.fact, dossier, turn.world.knowledge);
}

function explained(turn: Turn, dossier: Dossier): string[] {
  const { focus } = turn.person;
  if (focus.type === 'asking' && focus.about.type === 'guide') return [say.explain(id('set'), dossier, turn.world.knowledge)];
  if (focus.type !== 'asking' || focus.about.type !== 'fact') return [say.help()];
  return [say.explain(focus.about.fact, dossier, turn.world.knowledge)];
}

/** "để sau", "không biết": the question asked is put off and the next one comes. */
function putOffAsked(turn: Turn, put: 'later' | 'unknown', dossier: Dossier): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking') return put === 'later' ? says(turn, talk.wheneverYouLike()) : undefined;
  if (focus.about.type === 'paper-date') return askNext(says(idle(turn), talk.dateLater()));
  if (focus.about.type === 'consent') return undefined;
  const fact = focus.about.type === 'fact' ? focus.about.fact : focus.about.type === 'guide' ? id('set') : undefined;
  if (!fact) return askNext(idle(turn));
  const said = turn.event.type === 'said' ? bare(turn.event.text) : '';
  const meant = OF_STARS.test(said) ? id('stars') : OF_COMMUNE.test(said) ? id('commune') : fact;
  return meant !== fact && dossier.facts.has(meant) ? again(says(turn, talk.alreadyNoted())) : putOff(turn, put, meant, dossier);
}
/** "Giờ thuộc xã nào không nhớ", whatever we were asking. */
const OF_COMMUNE = /\b(?:xa|phuong) (?:nao|gi|moi)(?: \S+){0,4} (?:(?:khong|chua|chang|hong|hk) (?:nho|biet|ro|chac)|quen)\b|\bquen(?: (?:mat|roi|ten|la|cai))* (?:xa|phuong) (?:nao|gi|moi)\b|\b(?:khong|chua|chang) (?:nho|biet|ro|chac)(?: \S+){0,3} (?:xa|phuong) (?:nao|gi)\b/;
/** "Mấy sao cũng được", whatever we were asking. */
const OF_STARS = /\b(?:may|bao nhieu) sao (?:cung|chua|khong)\b/;

function putOff(turn: Turn, put: 'later' | 'unknown', fact: FactId, dossier: Dossier): Turn {
  const definition = turn.world.knowledge.facts.get(fact);
  const { focus } = turn.person;
  // Of the product that was asked of, also where another is spoken of meanwhile.
  const asked = focus.type === 'asking' && ((focus.about.type === 'guide' && fact === id('set')) || (focus.about.type === 'fact' && focus.about.fact === fact)) ? focus.about.product : undefined;
  const owner = definition?.about === 'product' ? asked ?? dossier.product?.id : undefined;
  const state = putFact(turn.state, fact, owner, { put }, saidIn(turn, 'said'));
  return askNext(says({ ...turn, state }, talk.putOff(put, definition)));
}

function more(turn: Turn): Turn {
  const { unread } = turn.person;
  if (unread.length > 0) return says(withPerson(turn, { unread: [] }), ...unread);
  const open = withoutPutOff(turn);
  return askNext(open);
}

/** "tiếp" brings back the questions that were put off. */
const withoutPutOff = (turn: Turn): Turn => ({
  ...turn,
  state: { ...turn.state, facts: turn.state.facts.filter((fact) => fact.value !== undefined || fact.put !== 'later') },
});

function otherProducts(turn: Turn): Turn {
  const { products } = turn.state;
  if (products.length === 0) return askNext(says(turn, say.needProductFirst()));
  const offered: Offer[] = [
    ...products.map((one): Offer => ({ label: one.name, act: { type: 'talk-about', product: one.id } })),
    { label: say.ADD, act: { type: 'wish', wish: 'add-product' } },
  ];
  return asks(turn, { question: say.whichProduct(products.length), about: { type: 'choice' }, offered });
}

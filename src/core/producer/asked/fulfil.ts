import { meaningAsked } from '../../answer/meaning-asked.ts';
import { backToIt, onward } from '../onward.ts';
import { askNext } from '../ask.ts';
import { currentDossier, dossierOf, type Dossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Offer, Wish } from '../focus.ts';
import { labelWish } from '../label/labelling.ts';
import { haveAll } from '../learn/have-all.ts';
import { invite, link } from '../consent/linking.ts';
import { askToErase, showData } from '../consent/privacy.ts';
import { talkAbout } from '../goods/change.ts';
import { unpromised } from '../clock/promised.ts';
import { namedIn } from '../goods/own.ts';
import { answers, ask } from './answers.ts';
import { ANSWERS, drowned, OF_LABEL } from './drowned.ts';
import { putOffAsked } from './put-off.ts';
import { keepQuestion, thenAgain } from './questions.ts';
import { asksForForm } from '../../read/form.ts';
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
import { does, asks, idle, says, type Turn, withPerson } from '../turn.ts';
import { meantIn } from '../goods/which-product.ts';
import { needsIssued } from './until-when.ts';
import { fitToScreen } from '../pages.ts';
import { listSeen, showed } from './of-the-list.ts';

/** Grants what a message wishes and answers what it asks of a paper; undefined when it does neither. */
export function fulfil(given: Turn, reading: Reading): Turn | undefined {
  const turn = aboutNamed(given, reading);
  // "Viết giúp em với": help with that paper, and not what we can do.
  const isWriting = reading.facts.named.length > 0 && asksForForm(reading.corrected) === 'writing';
  const wishes = reading.wishes.filter((wish) => !drowned(wish, reading, turn) && !(wish === 'help' && isWriting));
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

/** "Nói một việc thôi cho dễ nhớ". */
const ONLY_ONE = /\b(?:mot|1) (?:viec|cai|thu)(?: \S+)? (?:thoi|cho de nho|truoc thoi)\b/;
/** "Mã vạch không biết là gì". */
const WHAT_IT_IS = /\b(?:khong|chua|chang) (?:biet|hieu|ro) (?:no )?la (?:cai )?gi\b/;

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
    case 'missing': return ofEach(turn) ?? (dossier.product ? onward(says(showed(turn, dossier.product.id, say.needed(dossier).map(({ item }) => item.id)), ...say.missing(dossier, knowledge))) : askNext(says(turn, say.needProductFirst())));
    case 'have-all': return haveAll(turn, dossier);
    case 'first': return dossier.product ? onward(says(showed(turn, dossier.product.id, say.foremost(dossier).map(({ item }) => item.id)), ...say.first(dossier, knowledge, turn.event.type === 'said' && ONLY_ONE.test(spelled(turn.event.text).join(' '))))) : askNext(says(turn, ...say.firstSteps(knowledge)));
    case 'progress': return dossier.product ? onward(says(turn, say.progress(turn.state.products.map((one) => dossierOf(turn.state, one.id, turn.world)), knowledge))) : askNext(says(turn, say.needProductFirst()));
    case 'when': return needsIssued(turn) ?? resultAwaited(turn) ?? onward(says(turn, ...say.when(dossier, knowledge)));
    case 'where': return onward(says(turn, say.where(dossier, knowledge)));
    case 'why': return backToIt(says(turn, ...whyAsked(turn, dossier)));
    case 'explain': return meaningTold(turn) ?? backToIt(says(turn, ...explained(turn, dossier)));
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

/** "Mỗi cái còn thiếu gì", of several goods. */
function ofEach(turn: Turn): Turn | undefined {
  const { state, world, event } = turn;
  if (state.products.length < 2 || event.type !== 'said' || !OF_EACH.test(bare(event.text))) return undefined;
  return onward(says(turn, say.missingOfEach(state.products.map(({ id: one }) => dossierOf(state, one, world)))));
}
const OF_EACH = /\b(?:moi|tung|ca (?:hai|ba|bon|may|\d)) (?:cai|mon|thu|loai|sp|san pham|hang|con|dua)\b/;

function whyAsked(turn: Turn, dossier: Dossier): string[] {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || focus.about.type !== 'fact') return [say.whyOcop(turn.world.knowledge)];
  return say.why(focus.about.fact, dossier, turn.world.knowledge);
}

/** "Bác chưa hiểu OCOP là cái gì cả": of what they name, and not of what we are asking. */
function meaningTold(turn: Turn): Turn | undefined {
  const meant = turn.event.type === 'said' ? meaningAsked(turn.event.text) : undefined;
  const found = meant === undefined ? undefined : ask(turn, meant);
  return found?.outcome === 'answered' ? answers(turn, meant!, found) : undefined;
}

function explained(turn: Turn, dossier: Dossier): string[] {
  const { focus } = turn.person;
  if (focus.type === 'asking' && focus.about.type === 'guide') return [say.explain(id('set'), dossier, turn.world.knowledge)];
  if (focus.type !== 'asking' || focus.about.type !== 'fact') return [say.help()];
  return [say.explain(focus.about.fact, dossier, turn.world.knowledge)];
}

function more(turn: Turn): Turn {
  const { unread } = turn.person;
  if (unread.length > 0) return says(withPerson(turn, { unread: [] }), ...unread);
  return restOfList(turn) ?? askNext(withoutPutOff(turn));
}

/** "Xem tiếp", of the list, after something else was asked in between: what stood behind its first screen and is missing still, by the numbers it had there. */
function restOfList(turn: Turn): Turn | undefined {
  const { state, world, event } = turn;
  const listed = listSeen(turn);
  if (listed === undefined || event.type !== 'said' || !READ_ON.test(bare(event.text))) return undefined;
  const dossier = dossierOf(state, listed.product, world);
  const { first } = fitToScreen([say.asListed(dossier, listed.items, world.knowledge), ...say.missing(dossier, world.knowledge).slice(1)]);
  const rest = say.missingFrom(dossier, listed.items, first.match(/^\d+\. /gm)?.length ?? 0, world.knowledge);
  return rest === undefined ? undefined : says(turn, rest);
}
const READ_ON = /\b(?:xem|doc|coi) (?:tiep|them|not)\b|\bphan sau\b|\bcon nua khong\b/;

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

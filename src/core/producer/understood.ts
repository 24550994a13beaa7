import { agrees } from '../read/heard.ts';
import { goesFirstIn } from '../read/goes-first.ts';
import { keepsAll } from '../read/pick.ts';
import { bare, spelled } from '../read/plain.ts';
import type { Reading } from '../read/reading.ts';
import * as say from '../say/talk.ts';
import { again } from './again.ts';
import { askNext } from './ask.ts';
import { askedAsWell } from './asked/asked-as-well.ts';
import { currentDossier } from './dossier.ts';
import { isRaw } from './goods/made-of.ts';
import type { Wish } from './focus.ts';
import { find } from './goods/own.ts';
import { eachOwn } from './learn/each-own.ts';
import { freeText } from './free-text.ts';
import { fulfil, fulfilWish } from './asked/fulfil.ts';
import { ofOtherGoods } from './goods/of-other-goods.ts';
import { hasStars } from './asked/has-stars.ts';
import { allBut, othersListed } from './learn/have-all.ts';
import { issuedOf } from './learn/issued-of.ts';
import { filed } from './learn/filed.ts';
import { id } from './facts.ts';
import { learnFact } from './learn/fact.ts';
import { learn } from './learn/learn.ts';
import { moreThanPaper } from './asked/more-than-paper.ts';
import { ofAnother } from './learn/of-another.ts';
import { ofLastPaper } from './learn/of-last.ts';
import { onward } from './onward.ts';
import { asksWhatNeeded } from './learn/own-kind.ts';
import { remembers, remembersOnly } from './spoken.ts';
import { says, type Turn } from './turn.ts';

/** Statements first, then wishes, then questions about papers; undefined when the words held none of these. */
export function understood(turn: Turn, text: string, reading: Reading): Turn | undefined {
  // The day something was filed is no answer to when a paper was issued.
  const own = ofAnother(turn, text, reading) ?? ofOtherGoods(turn, text, reading) ?? eachOwn(turn, reading) ?? issuedOf(turn, reading) ?? hasStars(turn, reading);
  if (own) return namesPaper(turn, reading) || tellsStars(reading) ? remembers(own, text) : own;
  const free = reading.filed && !isOfPaper(turn, reading) ? undefined : freeText(turn, text, reading);
  const read = free ?? learn(renewed(turn, reading), reading) ?? ofLastPaper(turn, text, reading);
  // What "cái này" will mean.
  const learned = read && (namesPaper(turn, reading) || tellsStars(reading)) ? remembers(read, text) : read;
  const known = learned ?? turn;
  if (reading.filed && !isOfPaper(turn, reading)) return filed(known, reading);
  const others = othersListed(known, reading) ?? allBut(known, reading);
  if (others) return others;
  const wished = moreThanPaper(known, text, reading) ?? fulfil(namesPaper(turn, reading) ? remembers(known, text) : asksOfAll(reading) ? remembersOnly(known, text) : reading.question ? remembers(known, text) : known, reading);
  if (wished) return wished;
  if (learned?.asked) return learned;
  const needed = learned && turn.state.products.length === 0 && reading.wishes.length === 0 && asksWhatNeeded(text) ? fulfilWish(learned, 'missing') : undefined;
  if (needed) return needed;
  // "Mấy giấy của cà phê dùng chung cho mắc ca được không": two of theirs are named, and something is asked of both.
  if (learned && reading.question && !learned.asked && learned.lines.length === turn.lines.length && reading.products.length > 1 && learned.state === turn.state) return undefined;
  // "HTX nấu rượu thì phải có giấy phép gì" tells nothing new, and asks.
  if (learned && reading.question && !learned.asked && learned.lines.length === turn.lines.length && !news(turn, learned)) return undefined;
  if (learned && learned.lines.length === turn.lines.length && !news(turn, learned)) return again(says(remembers(learned, text), spelled(text).length < TELLS_MORE || SAID_BEFORE.test(bare(text)) || tellsOfPack(reading) || mendsPlace(reading) ? say.alreadyNoted() : say.restNotNoted()));
  // "Khách tây thích mua thổ cẩm": named in a tale, and nothing of it is told that belongs into a dossier.
  if (learned && learned.state === turn.state && learned.lines.length === turn.lines.length && !learned.asked && isTale(reading, text)) return onward(says(remembers(turn, text), say.heardOf(reading.products[0]!.name)));
  if (learned) return askNext(askedAsWell(turn.person.product && turn.person.product !== learned.person.product && learned.lines.length === turn.lines.length ? says(learned, say.talkingAbout(learned)) : learned, text), beforeOf(turn));
  if (tellsOfRaw(turn, reading)) return onward(says(remembers(turn, text), say.heardRaw(reading.products.map(({ name }) => name))));
  if (reading.products.length > 0 && !reading.question && turn.person.product) return onward(says(remembers(turn, text), isTale(reading, text) ? say.heardOf(reading.products[0]!.name) : say.talkingAbout(turn)));
  if (reading.greeting) return again(turn.greeting === undefined ? says(turn, say.greetAgain()) : turn);
  if (reading.thanks) return says(turn, say.welcome());
  if (keepsAll(text)) return again(says(turn, say.neverMind()));
  if (reading.heard || agrees(text)) return acknowledges(turn);
  return undefined;
}

/** "4 sao cấp 20/12/2023, nộp lại hồi tháng 8 rồi": it is not told to file what lies there. */
const renewed = (turn: Turn, reading: Reading): Turn =>
  reading.filed && reading.dates.length > 0 && turn.state.products.length > 0 && !isOfPaper(turn, reading) && RENEWED.test(bare(reading.corrected)) ? learnFact(turn, id('renewal-filed'), 'co') : turn;
const RENEWED = /\bnop lai\b/;

/** "Gia vị mua ở chợ": all that is named goes into theirs. */
const tellsOfRaw = ({ state, person }: Turn, { products, question, corrected }: Reading): boolean =>
  products.length > 0 && !question && person.product !== undefined && products.every(({ name }) => find(state, name) === undefined && isRaw(corrected, name));

/** One product is named, and more is told beside it than what to speak of. */
const isTale = ({ question, wishes, products: [one, ...more], corrected }: Reading, text: string): boolean =>
  !question && wishes.length === 0 && one !== undefined && more.length === 0 && goesFirstIn(corrected) === undefined && !/\btruoc\b/.test(spelled(text).join(' ')) && spelled(text).length - spelled(one.name).length >= TALE;
const TALE = 5;

/** "Hôm qua nộp rồi" while we ask of a paper: that paper, unless they say hồ sơ. */
const isOfPaper = ({ person: { focus }, world }: Turn, { corrected, facts }: Reading): boolean =>
  // "ATTP nộp hồ sơ 2 tuần rồi chưa thấy trả lời": the application for that paper.
  ([...facts.statements.map(({ fact }) => fact), ...facts.named].some((fact) => world.knowledge.facts.get(fact)?.type === 'paper') && !OF_DOSSIER.test(bare(corrected))) || focus.type === 'asking' && focus.about.type === 'fact' && world.knowledge.facts.get(focus.about.fact)?.type === 'paper' && !/\bho so\b/.test(bare(corrected));

const OF_DOSSIER = /\b(?:xa|phuong|uy ban|ubnd|ocop)\b/;

const tellsStars = ({ facts }: Reading): boolean => facts.statements.some(({ fact }) => fact === 'certificate-stars');

const namesPaper = ({ world }: Turn, { facts }: Reading): boolean =>
  [...facts.statements.map(({ fact }) => fact), ...facts.asked, ...facts.named].some((fact) => world.knowledge.facts.get(fact)?.type === 'paper');

/** "Còn thiếu gì", "tiến độ": of their whole dossier, whatever was spoken of before. */
const asksOfAll = ({ question, wishes }: Reading): boolean => question && wishes.length > 0 && wishes.every((wish) => OF_ALL.has(wish));
const OF_ALL: ReadonlySet<Wish> = new Set<Wish>(['first', 'missing', 'dossier', 'progress', 'products']);

/** Whether anything was learned that was not known. */
const news = (before: Turn, after: Turn): boolean => {
  const [old, now] = [before, after].map((turn) => currentDossier(turn.state, turn.person, turn.world));
  return old!.product !== now!.product || [...now!.facts].some(([fact, value]) => old!.facts.get(fact) !== value);
};

const beforeOf = ({ person: { focus } }: Turn) =>
  focus.type === 'asking' && focus.about.type === 'fact' ? { fact: focus.about.fact, ...(focus.about.product ? { product: focus.about.product } : {}) } : undefined;

/** "Ok em": what was open is asked again; after goodbye it is not. */
export const acknowledges = (turn: Turn): Turn => (turn.person.focus.type === 'asking' && turn.person.focus.aside !== 'parted' ? again(turn) : says(turn, say.heard()));

/** "Bỏ hũ nhựa dán cái giấy có tên với số điện thoại": all of it is of how it is packed. */
const tellsOfPack = ({ facts: { statements, named } }: Reading): boolean => statements.length > 0 && named.length === 0 && statements.every(({ fact }) => fact === 'packaged');

/** "Phường Đồng Nguyên chứ không phải xã": the same place, by another rank. */
const mendsPlace = ({ correction, denied, places, facts: { statements, named } }: Reading): boolean => (correction || denied !== undefined) && places.length > 0 && statements.length + named.length === 0;

/** "HTX có 12 xã viên, 8 nữ": more than what they are. */
const TELLS_MORE = 7;
const SAID_BEFORE = /\b(?:noi|ghi|bao|khai|nhan) roi\b|\broi ma\b/;

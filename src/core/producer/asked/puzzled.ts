import type { FactId, ItemId } from '../../ids.ts';
import { again } from '../again.ts';
import { askNext, questionFor } from '../ask.ts';
import { answered, ask, named } from './answers.ts';
import { doubted, goesOn, meantAsQuestion, printedOld, toldAnyway } from './asks-in-telling.ts';
import { pieceOf } from './piecemeal.ts';
import { countsElsewhere } from './counts-elsewhere.ts';
import { leaveAgain } from './hand-over.ts';
import { leftAsWish } from './meant-wish.ts';
import { askedOfPaper, noTerm, onlyPaper } from './named-paper.ts';
import { leftAsTalk } from './small-talk.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id, putFact } from '../facts.ts';
import { monthSaid } from '../free-text.ts';
import { lastPaper, ofPaper } from '../goods/about-it.ts';
import { ownGoods } from '../goods/own-goods.ts';
import { newIn } from '../goods/passed-over.ts';
import { certificatesDay } from '../learn/certificates-day.ts';
import { communeAlone } from '../learn/commune-alone.ts';
import { dayOfLast, endsThen, madeThen, tellsWhen } from '../learn/day-of-last.ts';
import { doneOfLast } from '../learn/done-of-last.ts';
import { judged } from '../learn/judged.ts';
import { mergedProvince, whichProvince } from '../learn/merged.ts';
import { onward } from '../onward.ts';
import { parted } from '../parted.ts';
import { remembers } from '../spoken.ts';
import { asks, idle, saidIn, says, type Turn } from '../turn.ts';
import { tellsOfHands } from '../../read/as-meant.ts';
import { sighs, tellsAside, tellsNameOrPhone, tellsTheirPost, tellsWhoIsWho, tellsDeadline, tellsHowTheyWork, tellsWhereSold } from '../../read/asides.ts';
import { tellsOfMaterial } from '../../read/bought.ts';
import { bare, spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { ofMonth } from '../../say/learned.ts';
import { first } from '../../say/answers.ts';

import { offTopic } from '../../say/passages.ts';
import * as say from '../../say/talk.ts';
import { dayOf } from '../../time.ts';

/** Nothing fitted. A question is kept for a person; anything else is asked again, at the third time with a way out. */
export function puzzled(turn: Turn, text: string, reading: Reading): Turn {
  // "Sao giấy tờ nhiều quá vậy, nản ghê": sighed, and nothing for a person to look up.
  if (sighs(text)) return again(says(turn, say.stepByStep()));
  if (reading.question) return whichProvince(turn, text) ?? mergedProvince(turn, text, reading) ?? answered(ownGoods(turn, text, reading), text);
  if (turn.lines.length > 0) return again(turn);
  const piece = pieceOf(turn, text);
  if (piece) return piece;
  const ends = endsThen(turn, text, reading);
  if (ends) return ends;
  if (TELLS_STORY.test(bare(text))) return again(says(remembers(turn, text), say.writeItDown()));
  const printed = printedOld(spelled(text).join(' '));
  if (printed) return answered(turn, printed);
  if ((reading.dates.length > 0 || tellsWhen(text)) && reading.facts.named.some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper')) return madeThen(turn, text, reading) ?? noTerm(turn, reading) ?? again(says(remembers(turn, text), say.needDay(undefined)));
  const done = doneOfLast(turn, text, reading);
  if (done) return done;
  const council = judged(turn, text);
  if (council) return council;
  const counts = countsElsewhere(turn, text);
  if (counts) return counts;
  if (tellsOfMaterial(text) && turn.state.products.length > 0 && !currentDossier(turn.state, turn.person, turn.world).papers.has('origin-proof' as ItemId)) return again(lastPaper(turn) === ORIGIN ? says(turn, say.heardAside()) : ofPaper(turn, text, ORIGIN));
  const ofLast = dayOfLast(turn, reading);
  if (ofLast) return ofLast;
  const month = monthSaid(reading.dates[0]);
  if (month && month <= dayOf(turn.world.now) && OF_CERTIFICATE.test(bare(text))) return again(says(turn, ofMonth(month, dayOf(turn.world.now), turn.world.knowledge)));
  const whose = certificatesDay(turn, text, reading);
  if (whose) return whose;
  if (reading.dates.some(({ said, precision }) => precision !== 'year' && /\d/.test(said) && !tellsDeadline(text)) || (reading.dates.length > 0 && spelled(text).length < TELLS)) return again(isOtherMatter(turn, text) ? says(turn, offTopic()) : says(remembers(turn, text), say.whoseDate()));
  // "Có 3 người làm": whether they are hired is what nobody has said.
  if (tellsOfHands(text)) return factsOf(turn.state, undefined).has(id('hires')) ? again(says(turn, say.heardAside())) : asks(turn, questionFor(turn, id('hires'), currentDossier(turn.state, turn.person, turn.world)));
  if (tellsNameOrPhone(text)) return again(says(turn, say.noNameNeeded()));
  if (tellsWhoIsWho(text) || tellsTheirPost(text)) return again(says(turn, say.heardAside()));
  const paper = onlyPaper(turn, text, reading);
  if (paper) return again(ofPaper(turn, text, paper));
  const meant = meantAsQuestion(spelled(text).join(' '));
  if (meant) return answered(turn, meant);
  const unsure = askedOfPaper(turn, text, reading);
  if (unsure) return unsure;
  const subject = reading.adds || MOSTLY.test(spelled(text).join(' ')) ? undefined : goesOn(turn, text) ?? named(turn, text) ?? toldAnyway(turn, text);
  if (subject) return subject;
  if (NO_PAPER.test(spelled(text).join(' ')) && turn.state.products.length > 0) return onward(says(turn, ...first(currentDossier(turn.state, turn.person, turn.world), turn.world.knowledge)));
  if (LEAVES.test(spelled(text).join(' ')) || STOPS.test(text.normalize('NFC').trim())) return says(parted(turn), say.wheneverYouLike());
  if (tellsWhereSold(text)) return again(says(turn, say.heardWhereSold()));
  if (WANTS_IN.test(bare(text))) return again(says(turn, say.stepByStep()));
  const either = EITHER.test(spelled(text).join(' ')) && turn.state.products.length > 0 && !factsOf(turn.state, turn.person.product).has(id('stars')) ? turn.world.knowledge.facts.get(id('stars'))?.help : undefined;
  if (either) return again(says(turn, either));
  const alone = communeAlone(turn, text);
  if (alone) return alone;
  // Whether goods are another, and whose a day is, are no matters to insist on.
  if (turn.person.focus.type === 'asking' && newIn(turn.person.focus.about, turn.person.focus.offered)) return askNext(says(idle(turn), say.notUnderstood(0)));
  if (asksWhoseDay(turn)) return askNext(says(idle(turn), new Set(spelled(text)).size >= TELLS ? say.heardOnly() : say.notUnderstood(0)));
  const unlawful = doubted(turn, text);
  if (unlawful) return unlawful;
  const wished = leftAsWish(turn, text, reading);
  if (wished) return wished;
  const talked = leftAsTalk(turn, text);
  if (talked) return talked;
  const { focus } = turn.person;
  if (TOO_LONG.test(bare(text)) && focus.type === 'asking' && focus.about.type === 'fact') return again(says(turn, say.shorter()));
  if (new Set(spelled(text)).size >= STORY) return again(says(turn, say.listening()));
  if (tellsAside(text) && !(tellsHowTheyWork(text) && isOpen(turn, id('producer-kind')))) return again(says(remembers(turn, text), say.heardAside()));
  const tells = new Set(spelled(text)).size >= TELLS && !text.trim().startsWith('/');
  if (focus.type !== 'asking') return askNext(says(tells ? remembers(turn, text) : turn, tells ? say.heardOnly() : say.notUnderstood(0)));
  const misses = focus.misses + 1;
  const puzzledBy = says(tells ? remembers(turn, text) : turn, tells ? say.heardOnly() : say.notUnderstood(misses));
  const leave = misses === 1 ? leaveAgain(puzzledBy) : undefined;
  if (leave) return leave;
  if (misses >= GIVES_UP) return setAside(turn);
  const told = again(puzzledBy);
  if (!told.asked) return told;
  const offersIt = told.asked.offered.some((offer) => offer.label === say.PASS_ON);
  const wayOut = misses >= 2 && !offersIt ? [{ label: say.PASS_ON, act: { type: 'ask-person', text: text.slice(0, 500) } as const }, { label: say.SKIP, act: { type: 'wish', wish: 'later' } as const }] : [];
  return { ...told, asked: { ...told.asked, offered: [...told.asked.offered, ...wayOut], misses } };
}

const asksWhoseDay = ({ person: { focus } }: Turn): boolean => focus.type === 'asking' && focus.about.type === 'choice' && focus.offered.some(({ act }) => act.type === 'fact' && act.fact === id('certificate-issued'));

const ORIGIN = 'origin-proof' as FactId;

/** "Câu chuyện: nghề của bà ngoại từ 1975". */
const TELLS_STORY = /^(?:\S+ ){0,2}cau chuyen(?: san pham)?(?: (?:thi|la))? (?!.*\b(?:co|chua|xong|roi|viet|dang|nop|can|phai)\b)(?:\S+ ){3,}\S+$/;

/** "Giấy chứng nhận OCOP cấp năm 2022 tháng 12", whatever we were asking. */
const OF_CERTIFICATE = /\b(?:chung nhan|cong nhan|giay|duoc|cap) (?:\S+ ){0,2}(?:ocop|sao)\b/;

/** "Dài quá", "bà mắt kém, nói ngắn thôi". */
const TOO_LONG = /^(?:\S+ ){0,3}(?:dai|nhieu chu) (?:qua|the|vay|dong|lam)(?: (?:em|chau|con|ban|bot|ad|oi|a|di|troi))*(?:$| (?:\S+ ){0,4}doc (?:khong|chang|chua) (?:kip|noi|het|duoc|hieu)\b)|\b(?:noi|viet|nhan|tra loi) (?:ngan|gon|van tat)(?: (?:thoi|gon|ngan|lai|di|nha|nhe|nghe|giup|bot|cho|bac|em|chi|anh|chu|coi|xem|voi|hon|chut|ti|xiu|duoc khong))*$/;
const isOpen = ({ person: { focus } }: Turn, fact: FactId): boolean => focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === fact;

/** So many different syllables tell a story; so many tell something, whether or not it was meant as an answer. */
const STORY = 16;
const TELLS = 5;

/** "Bác không có giấy gì hết": what to begin with. */
const NO_PAPER = /\b(?:khong|chua|chang) (?:co |lam )?(?:(?:giay|giay to|to|cai) (?:gi|nao)|gi (?:het|ca|tron))(?: (?:het|ca|dau|tron|a|em|chau))*$/;

/** "3 sao hoặc 4 sao": which, they are told how to choose. */
const EITHER = /\b[345](?: sao)? (?:hay|hoac)(?: la)? [345]\b/;

/** "Ad ơi em muốn đk ocop", in the midst of it. */
const WANTS_IN = /^(?:(?:ad|em|chi|anh|toi|tui|minh|ben|nha|htx|oi|cung|dang) )*(?:muon|can|dinh|tinh|xin) (?:(?:duoc|di|lam|thi|ho so) )*(?:dang ky|lam|thi|tham gia|vao|du) (?:(?:ho so|san pham|thi|chuong trinh) )*ocop$/;

/** "Dừng", typed with its mark, where nothing goes on: no đúng, no dùng. */
const STOPS = /^(?:(?:thôi|ok|dạ|tạm)\s+)*dừng(?:\s+(?:lại|ở đây|đã|thôi|nhé|nha|em|ạ))*[.!]*$/iu;
/** "Mai chú đi xã hỏi": they come back. */
const LEAVES = /^(?:(?:da|ok|the|thoi|vay|u|de|vang|o|uh|roi) )*(?:mai|mot|chieu|chieu nay|toi|toi nay|sang mai|hom sau|bua sau|bua nao|tuan sau|dau tuan|thang sau)(?: (?:em|chi|anh|toi|tui|minh|chu|bac|co|ba|ong|nha|con|chau|de|se|roi|phai))* (?:di|len|ra|ve|qua|xuong|hoi|xin|kiem|tim|lay|nho|gui|nop|dem|mang)\b|^(?:(?:da|ok|the|thoi|vay|u|roi|gio|em|chi|anh|chu|bac|co|ba|ong|toi|tui|minh|con|chau) )+di (?:nghi|ngu|an com|lam|cho|dong|ruong|ray|don con|nau com|cong chuyen)\b(?! (?:xa|thue|truoc|roi|cho|thue))(?: \S+){0,8}$/;

const GIVES_UP = 4;


/** The same apology does not help a fourth time: the question is put off until they say "tiếp". */
function setAside(turn: Turn): Turn {
  const { focus } = turn.person;
  const fact = focus.type === 'asking' && focus.about.type === 'fact' ? focus.about.fact : undefined;
  const owner = fact && turn.world.knowledge.facts.get(fact)?.about === 'product' ? turn.person.product : undefined;
  const state = fact ? putFact(turn.state, fact, owner, { put: 'later' }, saidIn(turn, 'said')) : turn.state;
  return says(idle({ ...turn, state }), say.setAside());
}

/** "Giá heo hôm nay": a day in words, and no matter of ours. */
function isOtherMatter(turn: Turn, text: string): boolean {
  const found = ask(turn, text);
  return !/\d/.test(text) && found.outcome === 'no-answer' && found.why === 'unlike-ours';
}

/** "Bán cho khách du lịch là chính" tells, whatever passage is near. */
const MOSTLY = /\bla (?:chinh|chu yeu)(?: (?:a|em|thoi|do|ha))*$/;

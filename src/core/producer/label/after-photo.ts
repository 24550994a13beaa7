import { derive, type ItemId } from '../../ids.ts';
import { isLabelCaption } from '../../read/label/wish.ts';
import { readFacts } from '../../read/facts.ts';
import type { Reading } from '../../read/reading.ts';
import { saysRegistration } from '../../read/registration.ts';
import * as say from '../../say/papers.ts';
import { fold } from '../../text.ts';
import { dayOf } from '../../time.ts';
import { askNext } from '../ask.ts';
import { paperOwner } from '../dossier.ts';
import { datePaper, learnPaper, namePaper } from '../learn/documents.ts';
import type { Document } from '../state.ts';
import { says, withState, type Turn } from '../turn.ts';
import { photoOf, saysGoods } from './photo-of.ts';

/* What they say of a photo a moment after they sent it: that it shows another paper, or bears another day; of two that came together, which is which. */

const JUST_NOW = 600_000;

export function afterPhoto(turn: Turn, text: string, read: Reading): Turn | undefined {
  const wrong = SENT_WRONG.exec(text.normalize('NFC'))?.[0];
  const reading = wrong === undefined ? read : { ...read, correction: true, corrected: text.normalize('NFC').slice(wrong.length) };
  const { state, person, world } = turn;
  const last = state.documents.findLast((one) => one.state === 'shown' && one.by === person.id);
  if (!last || reading.question || world.now - last.at > JUST_NOW) return undefined;
  const { focus } = person;
  if (focus.type === 'asking' && focus.about.type === 'paper' && focus.about.document === last.id) return eachPhoto(turn, text, last);
  if (!reading.correction || !(last.item || last.label) || (person.asked && person.asked.at > last.at)) return undefined;
  return renamed(turn, reading, last) ?? redated(turn, reading, last);
}

/** "Chụp nhầm, cái đấy là giấy attp". */
const SENT_WRONG = /^(?:(?:em|chị|chi|anh|cô|co) )?(?:chụp|chup|gửi|gui) (?:nhầm|nham|lộn|lon)(?: rồi| roi)?[\s,.]+/iu;

/** "À nhầm, đó là giấy attp". */
function renamed(turn: Turn, { corrected }: Reading, last: Document): Turn | undefined {
  const item = THAT.test(fold(corrected).trim()) ? paperIn(turn, corrected) : undefined;
  if (!item || item === last.item) return undefined;
  const { issued: _issued, expires: _expires, product: _product, label: _label, ...blank } = last;
  return namePaper(withState(turn, { documents: turn.state.documents.map((one) => (one === last ? blank : one)) }), last.id, item);
}
const THAT = /^(?:(?:cai|anh|hinh|to|tam|giay) )?(?:do|nay|day|kia|vua roi|hoi nay|moi gui|vua gui)(?: phai)? la /;

/** "Nhầm, 12/5/2026": no other paper is spoken of since. */
function redated(turn: Turn, { corrected, dates: [found, ...more], facts }: Reading, last: Document): Turn | undefined {
  const plain = found?.day !== undefined && found.precision === 'day' && more.length + facts.statements.length + facts.named.length === 0;
  return plain && (last.issued ?? last.expires) && found.day <= dayOf(turn.world.now) ? askNext(datePaper(turn, last.id, corrected, found.day)) : undefined;
}

/** "Cái đầu là nhãn, cái sau là phiếu kiểm nghiệm": of two pages kept as one. */
function eachPhoto(turn: Turn, text: string, both: Document): Turn | undefined {
  const [, first = '', second = ''] = EACH.exec(text.normalize('NFC').trim()) ?? [];
  const item = paperIn(turn, second);
  if (first === '' || !(item || isLabelCaption(second) || saysGoods(turn, second))) return undefined;
  const apart = both.files.length < 2 ? unsent(turn, item) : split(turn, both, item === 'product-label' ? undefined : item);
  const one = paperIn(apart, first);
  if (isLabelCaption(first)) return photoOf(apart, both.id, 'label');
  return one ? namePaper(apart, both.id, one) : saysGoods(apart, first) ? photoOf(apart, both.id, 'goods') : undefined;
}
const EACH = /^(?:(?:cái|cai|ảnh|anh|hình|hinh|tấm|tam|tờ|to) )(?:đầu tiên|dau tien|đầu|dau|trước|truoc|thứ nhất|thu nhat|1|một|mot) (?:là |la )?(.+?)[,;. ]+(?:còn |con )?(?:cái|cai|ảnh|anh|hình|hinh|tấm|tam|tờ|to) (?:sau|thứ hai|thu hai|2|hai|kia|còn lại|con lai) (?:là |la )?(.+)$/iu;

function split(turn: Turn, both: Document, item: ItemId | undefined): Turn {
  const [front, ...rest] = both.files;
  const product = item && paperOwner(item, turn.person.product, turn.world.knowledge);
  const behind: Document = { ...both, id: derive.document(turn.event.no), files: rest, ...(item ? { item } : {}), ...(product ? { product } : {}) };
  const documents = [...turn.state.documents.filter((one) => one !== both), behind, { ...both, files: front ? [front] : [] }];
  const title = turn.world.knowledge.items.find(({ id }) => id === item)?.title;
  return says(withState(turn, { documents }), title === undefined ? say.keptAside() : say.shown(title, turn.world.knowledge));
}

const unsent = (turn: Turn, item: ItemId | undefined): Turn => (item ? learnPaper(turn, item, 'co', paperOwner(item, turn.person.product, turn.world.knowledge)) : turn);

const paperIn = ({ world: { knowledge } }: Turn, text: string): ItemId | undefined => {
  const { statements, named, asked } = readFacts(text, knowledge.facts);
  const found = [...statements.filter(({ value }) => value === 'co').map(({ fact }) => fact), ...named, ...asked].find((fact) => knowledge.facts.get(fact)?.type === 'paper');
  return found ?? (saysRegistration(text) ? ('business-registration' as ItemId) : undefined);
};

import type { ProductId } from '../../ids.ts';
import { readLabel } from '../../label/fields.ts';
import { isAnother, join } from '../../label/pieces.ts';
import { unreadable } from '../../label/readable.ts';
import { isLabelText, isMakerLine, kindSaid, labelWishIn, printedSaid, withoutTalk } from '../../read/label.ts';
import { bare } from '../../read/plain.ts';
import * as say from '../../say/label.ts';
import { askNext } from '../ask.ts';
import type { About, Offer, Wish } from '../focus.ts';
import { askWhich, isSitting, latest, meant, ofText, only, productOf, recent } from './product.ts';
import { labelKind, labelPrinted, tell, write } from './told.ts';
import { dropLabel, labelOf, putLabel, wholeText } from './labels.ts';
import { talkAbout } from '../goods/change.ts';
import type { Product, ShownLabel } from '../state.ts';
import { asks, idle, says, type Turn } from '../turn.ts';

const LONGEST = 20_000;

/** "kiểm tra nhãn", "sửa rồi", "viết nhãn giúp em". Undefined when it is none of these, or there is nothing to mend. */
export function labelWish(turn: Turn, wish: Wish): Turn | undefined {
  if (wish === 'label') return toCheck(turn);
  if (wish === 'label-mended') return mendedWish(turn);
  if (wish === 'write-label') return write(turn);
  const { focus } = turn.person;
  const asked = focus.type === 'asking' && (focus.about.type === 'label' || focus.about.type === 'label-read');
  if ((wish === 'why' || wish === 'explain') && (asked || (focus.type === 'asking' && focus.about.type === 'choice' && isSitting(turn)))) return explained(turn);
  return asked && (wish === 'later' || wish === 'unknown' || wish === 'cancel') ? askNext(says(idle(turn), say.whenever())) : undefined;
}

/** What we do with a label, and on what ground. What was asked stays asked. */
function explained(turn: Turn): Turn {
  const { focus } = turn.person;
  const told = says(turn, say.whatWeDo(turn.world.knowledge));
  if (focus.type !== 'asking') return told;
  return labelAgain(told) ?? asks(told, { question: say.whatNow(), about: focus.about, offered: focus.offered });
}

function toCheck(turn: Turn): Turn {
  const product = meant(turn);
  if (product === 'which') return askWhich(turn, 'label');
  const there = product ? talkAbout(turn, product.id) : turn;
  const waiting = labelOf(there.state, undefined);
  if (product && waiting && recent(waiting, there) && !waiting.told) return takeOver(there, product, waiting);
  const told = labelOf(there.state, product?.id)?.told;
  return askText(told ? says(there, say.lastTime(told, turn.world.knowledge)) : there, product);
}

/** Words that came before we knew whose label it is. */
function takeOver(turn: Turn, product: Product, waiting: ShownLabel): Turn {
  const without = { ...turn, state: dropLabel(turn.state, undefined) };
  return tell(waiting.faces.reduce((now, face) => withFace(now, product.id, face), without), product.id);
}

function mendedWish(turn: Turn): Turn | undefined {
  const label = latest(turn);
  if (!label?.told) return undefined;
  const product = turn.state.products.find((one) => one.id === label.product);
  return asks(product ? talkAbout(turn, product.id) : turn, { question: say.giveMended(product?.name), about: labelAbout(label.product, true), offered: [] });
}

export const labelAbout = (product: ProductId | undefined, mended = false): Extract<About, { type: 'label' }> => ({ type: 'label', ...(product ? { product } : {}), ...(mended ? { mended: true } : {}) });

const askText = (turn: Turn, product: Product | undefined): Turn => asks(turn, { question: say.giveText(product?.name), about: labelAbout(product?.id), offered: NONE_YET });

const NONE_YET: readonly Offer[] = [{ label: say.NONE_YET, act: { type: 'wish', wish: 'write-label' } }];

/** Asks for the words once more; undefined when they are not what we wait for. */
export function labelAgain(turn: Turn): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || focus.about.type !== 'label') return undefined;
  const { about } = focus;
  const product = turn.state.products.find((one) => one.id === about.product);
  return asks(turn, { question: about.mended ? say.giveMended(product?.name) : say.giveText(product?.name), about, offered: focus.offered, misses: focus.misses });
}

/** The words of a label, asked for or not. Undefined when these are none. */
export function labelSaid(turn: Turn, given: string): Turn | undefined {
  const { focus } = turn.person;
  const about = focus.type === 'asking' && focus.about.type === 'label' ? focus.about : undefined;
  const { text, wish, talk } = withoutTalk(given.slice(0, LONGEST));
  const wait = about && WAIT.exec(bare(given));
  if (wait) return wait[1] === undefined ? says(turn, say.waits()) : askNext(says(idle(turn), say.whenever()));
  if (about && NOT_YET.test(bare(given))) return write(says(turn, say.noneYet()));
  const bad = about && !labelWishIn(given) ? unreadable(text) : undefined;
  if (bad === 'no-vietnamese') return labelAgain(says(turn, say.unreadable(bad, turn.world.knowledge)));
  const sitting = about === undefined && (focus.type === 'idle' || focus.about.type === 'choice') && isSitting(turn);
  const named = sitting ? kindSaid(text, turn.world.knowledge.labels.kinds) : undefined;
  const last = latest(turn);
  if (sitting && last?.told && (IS_IT_RIGHT.test(bare(given)) || (WHAT_IS_WRONG.test(bare(given)) && /\bnhan\b/.test(bare(given))))) return says(turn, say.howItStands(last.told, turn.world.knowledge));
  if (sitting && last?.told && HOW_TO_MEND.test(bare(given))) return write(turn);
  if (sitting && last?.told && THAT_IS_ALL.test(bare(given))) return asks(says(turn, say.thatWasAll(last.told)), { question: say.whenMended(), about: focus.type === 'asking' ? focus.about : { type: 'choice' }, offered: focus.type === 'asking' ? focus.offered : [] });
  if (named && last && recent(last, turn)) return labelKind(turn, { type: 'label-kind', ...(last.product ? { product: last.product } : {}), kind: named.id });
  const printed = sitting ? printedSaid(text) : undefined;
  if (printed && last && recent(last, turn)) return labelPrinted(turn, { ...(last.product ? { product: last.product } : {}), before: printed === 'before' });
  if (text.trim().startsWith('/') || !(isLabelText(text, about !== undefined || wish !== undefined || talk !== '') || (sitting && isLabelText(text, true) && (hasField(text) || isMakerLine(text))))) return undefined;
  const face = { text, ...(turn.event.message ? { message: turn.event.message } : {}) };
  const mended = about?.mended === true || wish === 'label-mended';
  const product = about?.product ? turn.state.products.find((one) => one.id === about.product) : (ofText(turn, text, talk) ?? (mended || (sitting && !ofAnother(last, text)) ? productOf(turn, last) : undefined) ?? only(turn));
  if (!product && turn.state.products.length > 1) {
    const held = withFace({ ...turn, state: dropLabel(turn.state, undefined) }, undefined, face);
    return askWhich(says(held, say.keptFace()), 'label');
  }
  const there = product ? talkAbout(turn, product.id) : turn;
  return tell(withFace(there, product?.id, face, mended), product?.id);
}

const ofAnother = (label: ShownLabel | undefined, text: string): boolean => label !== undefined && isAnother(wholeText(label), text);

/** "đợi chị tí", "để em chụp đã"; in the first group, that nothing will come. */
const WAIT = /^(?:(thoi|thoi khong|khong|khong can|thoi khoi|khoi|khong gui)|(?:ok |u |vang )?(?:cho|doi) (?:\w+ ){0,2}(?:ti|chut|lat|xiu)(?: xiu| nha| nhe)?|de (?:chi|em|anh|co|bac|minh|toi) (?:chup|go|xem|lay|tim|viet)\b.{0,30})$/;

/** "hết rồi em", "nhiêu đó thôi", after the faces. */
const THAT_IS_ALL = /^(?:(?:da|u|ok|vay|the|la|chi|nhan|chu|em|c|minh) )*(?:het|xong|du|nhieu do|bay nhieu|chi co (?:vay|the|nhieu|bay nhieu)|co (?:vay|the|bay nhieu) thoi|vay thoi|the thoi)(?: (?:roi|thoi|em|a|nha|nhe|do|day|chi|oi|nhan|mat|chu|ca|la))*$/;

/** "sửa thế nào", "vậy ghi sao cho đúng", after it was judged: how it would be right. */
const HOW_TO_MEND = /^(?:(?:u|ua|the|vay|gio|nhan|roi|thi|phai|em|chi|anh|no|cai do|cho do|may cho do|cai nay) )*(?:sua|ghi|viet|chinh|lam)(?: lai)? (?:the nao|sao|ra sao|lam sao|nhu nao|nhu the nao|kieu gi|thanh sao)(?: (?:cho dung|moi dung|la dung|duoc|em|chi|anh|a|vay|ha|day|ta|gio))*$/;

/** "đúng chưa em", "nhãn vậy ổn chưa", after it was judged. */
const IS_IT_RIGHT = /^(?:(?:nhan|da|the|vay|nhu|nay|la|roi|em|chi|gio) )*(?:dung|on|duoc|ok|chuan|dat) (?:chua|khong)(?: (?:em|a|vay|nha|chi|roi|ha|ta))*$/;

/** "Thiếu gì trên nhãn", "nhãn sai chỗ nào". */
const WHAT_IS_WRONG = /^(?:(?:the|vay|con|nhan|tren nhan|cai nhan|em|chi|no|la|bi|dang) )*(?:thieu|sai|loi|vuong) (?:nhung )?(?:gi|cho nao|muc nao|o dau|cai gi)(?: (?:o |tren |trong )?(?:cai )?nhan)?(?: (?:em|a|vay|nua|ha|the|ta))*$/;

const NOT_YET = /^(?:(?:em|chi|anh|co|bac|minh|toi|nha|ben) ){0,2}(?:chua|khong|dau) (?:co|lam|in)(?: (?:nhan|dau|nua|gi|het|cai nao|mac|tem))*$/;

const hasField = (text: string): boolean => readLabel(text, []).marks.length > 0;

/** One part more: within a sitting, or when it mends, it joins what was there; else it begins anew. */
export function withFace(turn: Turn, product: ProductId | undefined, face: ShownLabel['faces'][number], mended = false): Turn {
  const { person, world, state } = turn;
  const before = labelOf(state, product);
  const another = before !== undefined && !mended && isAnother(wholeText(before), face.text);
  const goesOn = before !== undefined && !another && (mended || (recent(before, turn) && before.by === person.id));
  const { replaced } = goesOn ? join(wholeText(before), face.text) : { replaced: 'all' };
  const faces = goesOn && replaced !== 'all' ? [...before.faces, face] : [face];
  const kind = another ? undefined : before?.kind;
  const printedBefore = !another && before?.printedBefore === true;
  // A further face is no mending: what the first one lacked was only not sent yet.
  const told = another || (replaced === 'none' && !mended && before && before.faces.length > 0) ? undefined : before?.told;
  return { ...turn, state: putLabel(state, { ...(product ? { product } : {}), ...(kind !== undefined ? { kind } : {}), ...(printedBefore ? { printedBefore } : {}), faces, unconfirmed: [], ...(told ? { told } : {}), by: person.id, at: world.now }) };
}

/** They say that what was read from a photo is right. */
export function labelConfirmed(turn: Turn, of: ProductId | undefined): Turn {
  const label = labelOf(turn.state, of);
  if (!label || label.unconfirmed.length === 0) return askNext(idle(turn));
  const face = { text: label.unconfirmed.map((line) => line.text).join('\n'), ...(turn.event.message ? { message: turn.event.message } : {}) };
  return tell(withFace(turn, of, face), of);
}


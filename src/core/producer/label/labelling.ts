import type { ProductId } from '../../ids.ts';
import { claimIn } from '../../label/claims.ts';
import { readLabel } from '../../label/fields.ts';
import { isAnother, join } from '../../label/pieces.ts';
import { unreadable } from '../../label/readable.ts';
import { kindSaid, printedSaid } from '../../read/label/said.ts';
import { withoutTalk } from '../../read/label/talk.ts';
import { labelWishIn } from '../../read/label/wish.ts';
import { givesField, hasHeadings, isHeadedLines, isLabelText, isMakerLine, isMakerName } from '../../read/label/words.ts';
import { pick } from '../../read/pick.ts';
import { bare, spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';
import * as say from '../../say/label.ts';
import { spaced, words } from '../../text.ts';
import { askNext } from '../ask.ts';
import type { Offer, Wish } from '../focus.ts';
import { afterTold, claimsMended } from './after-told.ts';
import { labelAbout, mendedWish } from './mended.ts';
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
  // "Xóa hết", to whether all is to go: an answer to what is asked, and no line of a label.
  if (about === undefined && focus.type === 'asking' && pick(given.slice(0, LONGEST), focus.offered)) return undefined;
  const { text, wish, talk, asksBehind } = withoutTalk(given.slice(0, LONGEST));
  const wait = about && WAIT.exec(bare(given));
  if (wait) return wait[1] === undefined ? says(turn, say.waits()) : askNext(says(idle(turn), say.whenever()));
  if (about && NOT_YET.test(bare(given))) return write(says(turn, say.noneYet()));
  if (about?.mended && claimsMended(given) && wish === undefined) return labelAgain(turn);
  const bad = about && !labelWishIn(given) ? unreadable(text) : undefined;
  // "1" picks nothing here, and is no label in another tongue.
  if (bad === 'no-vietnamese') return labelAgain(/\p{L}/u.test(text) ? says(turn, say.unreadable(bad, turn.world.knowledge)) : turn);
  const near = about === undefined && isSitting(turn);
  const sitting = near && (focus.type === 'idle' || focus.about.type === 'choice');
  const named = sitting ? kindSaid(text, turn.world.knowledge.labels.kinds) : undefined;
  const last = latest(turn);
  if (near && wish === undefined) {
    const said = afterTold(turn, last, given, sitting);
    if (said) return said;
  }
  if (named && last && recent(last, turn)) return labelKind(turn, { type: 'label-kind', ...(last.product ? { product: last.product } : {}), kind: named.id });
  const printed = sitting || (near && OF_PACKAGING.test(bare(given))) ? printedSaid(text) : undefined;
  if (printed && last && recent(last, turn)) return labelPrinted(turn, { ...(last.product ? { product: last.product } : {}), before: printed === 'before' });
  const isFace = isLabelText(text, about !== undefined || wish !== undefined || talk !== '')
    || (sitting && isLabelText(text, true) && (hasField(text) || isMakerLine(text)))
    || (asksBehind === true && hasHeadings(text))
    || (near && isHeadedLines(text))
    || (sitting && lacking(last).has('responsible') && isMakerName(text))
    || ((about !== undefined || sitting) && givesField(text, about ? undefined : lacking(last)))
    || (about !== undefined && claimIn(text) !== undefined && !isQuestion(spelled(whereAsked(text))))
    || (about !== undefined && NAMED.test(text))
    || (about?.product !== undefined && isNameOf(text, turn.state.products.find((one) => one.id === about.product)?.name));
  if (text.trim().startsWith('/') || !isFace) return undefined;
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

/** "Ten: mat ong rung", first of a label that is typed in pieces: no new name of the goods. */
const NAMED = /^\s*(?:tên|ten)(?: (?:sản phẩm|san pham|sp|hàng|hang|hàng hóa|hang hoa))?\s*:\s*\p{L}/iu;
/** "Thịt trâu gác bếp Tây Bắc", first of a label typed line by line. */
const isNameOf = (text: string, name: string | undefined): boolean => name !== undefined && spaced(text).startsWith(spaced(name)) && words(text).length <= words(name).length + 4 && !isQuestion(spelled(whereAsked(text)));

/** What the last verdict missed. */
const lacking = (label: ShownLabel | undefined): ReadonlySet<string> => new Set(label?.told?.findings.filter(({ status }) => status === 'missing').map(({ rule }) => rule));

/** "Nhãn này in từ năm ngoái": whatever was asked meanwhile. */
const OF_PACKAGING = /\b(?:nhan|tem|bao bi)\b/;

const ofAnother = (label: ShownLabel | undefined, text: string): boolean => label !== undefined && isAnother(wholeText(label), text);

/** "đợi chị tí", "để em chụp đã"; in the first group, that nothing will come. */
const WAIT = /^(?:(thoi|thoi khong|khong|khong can|thoi khoi|khoi|khong gui)|(?:ok |u |vang )?(?:cho|doi) (?:\w+ ){0,2}(?:ti|chut|lat|xiu)(?: xiu| nha| nhe)?|de (?:chi|em|anh|co|bac|minh|toi) (?:chup|go|xem|lay|tim|viet)\b.{0,30})$/;

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


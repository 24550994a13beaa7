import type { DocumentId, ItemId } from '../../ids.ts';
import { bare } from '../../read/plain.ts';
import { isLabelCaption } from '../../read/label/wish.ts';
import { saysRegistration } from '../../read/registration.ts';
import type { Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { namePaper } from '../learn/documents.ts';
import { photoOf, saysGoods } from './photo-of.ts';
import type { Turn } from '../turn.ts';

/** Words to "đây là ảnh gì": a paper that was not offered, the label, or the goods. */
export function photoSaid(turn: Turn, document: DocumentId, text: string, { question, facts }: Reading): Turn | undefined {
  if (question || words(text).length > LONGEST) return undefined;
  if (LABEL.test(bare(text))) return photoOf(turn, document, 'label');
  if (saysGoods(turn, text)) return photoOf(turn, document, 'goods');
  const item = [...facts.statements.map(({ fact }) => fact), ...facts.named].find((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  if (isLabelCaption(text) && (item === undefined || item === 'product-label')) return photoOf(turn, document, 'label');
  if (!item && saysRegistration(text)) return namePaper(turn, document, 'business-registration' as ItemId);
  return item && facts.statements.every(({ value }) => value === 'co') ? namePaper(turn, document, item) : undefined;
}
const LONGEST = 10;
/** "Tem túi chả mực". */
const LABEL = /^(?:(?:do|day|la|cai|anh|hinh) )*(?:tem|bao bi|vo hop|vo bao|mat truoc|mat sau)(?! (?:truy xuat|qr|dien tu|chong hang gia|ruou))\b/;

import type { ItemId } from '../../ids.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';
import { paperOwner } from '../dossier.ts';
import type { Offer } from '../focus.ts';
import { asks, type Turn } from '../turn.ts';

const SALES = 'sales-proof' as ItemId;
const ORIGIN = 'origin-proof' as ItemId;

/** "Có hợp đồng", "không có hợp đồng": of selling or of buying in, which two papers tell apart. */
export function whichContract(turn: Turn, text: string, { question, facts }: Reading): Turn | undefined {
  const said = spelled(text).join(' ').replaceAll(/\bhd\b/g, 'hop dong');
  const found = CONTRACT.exec(said) ?? ALONE.exec(said);
  if (question || facts.statements.length > 0 || turn.state.products.length === 0 || !found) return undefined;
  const value = found[1] ? 'chua' : 'co';
  const of = (fact: ItemId, label: string): Offer => {
    const product = paperOwner(fact, turn.person.product, turn.world.knowledge);
    return { label, act: { type: 'fact', fact, value, ...(product ? { product } : {}) } };
  };
  return asks(turn, { question: say.whichContract(), about: { type: 'choice' }, offered: [of(SALES, say.OF_SALES), of(ORIGIN, say.OF_BUYING), { label: say.OF_NEITHER, act: { type: 'never-mind' } }] });
}
const CONTRACT = /^(?:(?:a|da|u|con|em|chi|anh|thi) )*hop dong(?: voi (?:(?!chua |khong )\S+ ){1,5}?(?=(?:co|ky|xin|lam) ))?(?: ?(?:thi|em|chi|anh|minh|toi|tui|nha|htx|moi|vua|da))* ?(?:co|ky|xin|lam)(?: (?:duoc|xong|\d|mot|cai|to|ban|them))* roi\b|^(?:(?:da|a|em|chi|anh|toi|tui|minh|nha|htx|thi|cung|vua|moi) )*(?:(khong|chua) (?:co )?|(?:co|da ky|ky|da co) )hop dong(?: (?:gi|nao|het|roi|day|a|em|nha|nhe|noi choi|mieng|dau))*$/;
/** "Hđ có", in few words. */
const ALONE = /^(?:(?:a|da|u|con|em|chi|anh|thi) )*hop dong (?:thi )?(?:(khong|chua)(?: co| ky)?|co|co day)(?: (?:em|a|nha|nhe))*$/;

import type { Knowledge } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import { namedIn as goodsIn } from '../of-self.ts';
import { namedIn, papersIn } from '../paper/matter-named.ts';
import { sideAlone } from '../paper/side-alone.ts';
import { SET_ASKED } from './in-full.ts';

/** "Cần giấy gì" behind "rượu có làm ocop được không": asked of these goods. Undefined where none or several were named, or a paper was spoken of. */
export function papersAsked(text: string, before: string, knowledge: Knowledge): string | undefined {
  if (sideAlone(text) !== 'needs' || namedIn(spelled(before), papersIn(knowledge))) return undefined;
  const goods = goodsOf(before, knowledge);
  return goods === undefined ? undefined : `${goods} cần giấy gì`;
}

/** The one kind of goods a question is of; undefined of none or several. */
export function goodsOf(before: string, knowledge: Knowledge): string | undefined {
  const [, [goods, ...others]] = goodsIn(before.replace(WHETHER, ''), knowledge);
  return goods && others.length === 0 ? goods.name.replace(SET_ASKED, '').replace(PLACED, '') : undefined;
}
/** "Gạo ST25 xếp bộ nào". */
const PLACED = /(?:\s+(?:xếp|xep|thuộc|thuoc|vào|vao|là|la|thì|thi|xét|xet))+$/iu;
/** "Rượu có làm ocop được không": a bare name ends there. */
const WHETHER = /\s+(?:thì\s+|thi\s+)?(?:có|co)\s+(?:được\s+|duoc\s+)?(?:làm|lam|đăng ký|dang ky|tham gia|dự|du|thi|vào|vao|lên|len)(?!\p{L}).*$/iu;

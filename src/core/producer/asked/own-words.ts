import type { FactId } from '../../ids.ts';
import { ofLiquor } from '../../read/licence.ts';
import { factsOf } from '../facts.ts';
import type { Product } from '../state.ts';
import type { Turn } from '../turn.ts';

/** The words as somebody of their trade means them: of a maker of rượu (sets 14 and 15) a bare "giấy phép" is the one to make it; of what is put on the body (19,
 *  20), a phiếu công bố is that of cosmetics, and a workshop is fit to make these. */
export function ownWords({ state, person }: Turn, text: string, named?: Product): string {
  const set = Number(factsOf(state, named?.id ?? person.product).get('set' as FactId));
  return [14, 15].includes(set) ? ofLiquor(text) : set === COSMETICS ? ofSlip(ofCosmetics(text)) : set === OILS ? ofSlip(text) : text;
}

const COSMETICS = 19;
const OILS = 20;
/** Food has a bản công bố, cosmetics a phiếu. */
const ofSlip = (text: string): string => text.normalize('NFC').replace(/(?<!\p{L})(?:phiếu|phieu) (?:công bố|cong bo)(?! (?:mỹ|my|sản phẩm mỹ|san pham my))(?: (?:sản phẩm|san pham))?(?!\p{L})/giu, 'phiếu công bố mỹ phẩm');
const ofCosmetics = (text: string): string => (PLACE.test(text.normalize('NFC')) ? text.normalize('NFC').replace(IS_FIT, '$& sản xuất mỹ phẩm') : text);
const PLACE = /(?<!\p{L})(?:xưởng|xuong|bếp|bep|chỗ làm|cho lam|nơi làm|noi lam|cơ sở|co so|gian|phòng|phong|nhà|nha)(?!\p{L})/iu;
const IS_FIT = /(?<!\p{L})(?:đủ|du|đạt|dat|đáp ứng|dap ung)(?: (?:được|duoc|dc|các|cac))? (?:đk|dk|điều kiện|dieu kien|tiêu chuẩn|tieu chuan)(?!\p{L})(?! (?:sản|san|làm|lam|để|de|mỹ|my|an|attp))/iu;

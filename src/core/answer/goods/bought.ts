import type { Knowledge } from '../../knowledge.ts';
import { fold } from '../../text.ts';
import type { Found, Query } from '../search.ts';

/* "Chuối mua của hàng xóm có được không": whatever it is, it is what goes in; where raw material may come from is told of all of it alike. */

const BOUGHT = /^(?:(?:còn|con|vậy|vay|thế|the|mà|ma|nếu|neu)\s+)*(?:\p{L}+\s+){1,3}?((?:mua|lấy|lay|nhập|nhap|gom)(?:\s+(?:thêm|them|lại|lai|về|ve))?\s+(?:của|cua|từ|tu|ở|o|bên|ben|ngoài|ngoai)\s.+)$/iu;
const WHETHER = /\b(?:duoc|co sao|co bi)\b/;
/** More words ask more. */
const MOST = 9;
const ORIGIN = 'nguon-goc';
const SURE = 0.5;

export function bought(found: Found, query: Query, { search }: Knowledge): Found | undefined {
  const rest = BOUGHT.exec(query.question.normalize('NFC').trim())?.[1];
  if (rest === undefined || rest.split(/\s+/).length > MOST || !WHETHER.test(fold(rest))) return undefined;
  const ofAll = search({ question: `nguyên liệu mua ${rest.replace(/^\S+\s+/u, '')}`, on: query.on, past: query.past });
  return ofAll.sure >= SURE && ofAll.hits[0]?.passage.topic === ORIGIN ? { ...ofAll, read: found.read } : undefined;
}

import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/knock-outs.ts';
import type { Answered, Question } from '../outcome.ts';
import { goodsIn } from './goods.ts';
import { CRITERION } from './tell-line.ts';

/* "Bộ 18 bị loại khi nào": what a sheet puts a dossier out for (QĐ 26/2026 Phụ lục II, "Hồ sơ bị loại khi"), of one sheet and whole. */

const ASKED = /\b(?:bi loai|loai (?:bo )?ho so|(?:dieu kien|truong hop|ly do|loi) (?:\S+ )?loai|dung cham|khong (?:duoc )?cham)\b/;
/** Whoever names more asks whether that very thing puts it out. */
const ASKING = new Set('bo so tieu chi san pham ho so phan hang ocop cua thuoc doi voi theo quy dinh trong nhung cac truong hop dieu kien ly do loi vi khi nao gi luc thi la bi loai bo ngay dung cham khong duoc co neu cau mat hang em a ad oi vay cho hoi de nghi biet lam ro tai phu luc ii'.split(' '));

export function knockOutsTold({ text, before, on }: Question, { rubric: { goods }, lexicon, sheets, laws }: Knowledge): Answered | undefined {
  if (before !== undefined || !ASKED.test(spelled(text).join(' '))) return undefined;
  const [set, ...others] = goodsIn(text, goods, lexicon).sets;
  const sheet = set === undefined || others.length > 0 ? undefined : sheets.get(set);
  if (!sheet || sheet.from > on) return undefined;
  const rest = findProducts(text, lexicon).toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  if (!spelled(rest).every((word) => ASKING.has(word) || /^\d+$/.test(word))) return undefined;
  return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.knockOuts(sheet, laws), sources: [{ entry: `${CRITERION}knock-outs-${sheet.set}`, ref: sheet.refs[0]! }] };
}

import { progress } from '../checklist/progress.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import { titles } from './lists.ts';

export function reminder(dossier: Dossier, nth: number, most: number, knowledge: Knowledge): string {
  const { needed, held } = progress(dossier.lines);
  const name = dossier.product?.name ?? 'sản phẩm';
  const first = dossier.lines.filter((line) => line.item.by === 'producer' && line.state === 'needed').toSorted((a, b) => a.item.rank - b.item.rank).slice(0, 2);
  const todo = first.length > 0 ? ` Nên làm trước:\n${titles(first, knowledge)}` : '';
  const opening = `Dạ em nhắc hồ sơ ${name}: có ${held}, còn thiếu ${needed}.${todo}`;
  const closing = nth >= most ? '\nĐây là lần nhắc cuối, em không làm phiền nữa. Cần gì anh/chị cứ nhắn ạ.' : '\n(Không muốn nhắc, anh/chị nhắn "đừng nhắc nữa".)';
  return opening + closing;
}

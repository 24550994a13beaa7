import type { Line } from '../checklist/checklist.ts';
import { progress } from '../checklist/progress.ts';
import { toDo } from '../checklist/to-do.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import { titles } from './lists.ts';

/** The first says where it stands; the later ones are shorter, each in its own words: nothing is said twice in a silence. */
export function reminder(dossier: Dossier, nth: number, most: number, knowledge: Knowledge): string {
  const { needed, held } = progress(dossier.lines);
  const name = dossier.product?.name ?? 'sản phẩm';
  const todo = toDo(dossier);
  if (nth >= most) return `Dạ hồ sơ ${name} em vẫn giữ, còn thiếu ${needed} giấy. Đây là lần nhắc cuối, em không làm phiền nữa. Cần gì anh/chị cứ nhắn ạ.`;
  if (nth > 1) return `Dạ hồ sơ ${name} vẫn chờ anh/chị.${next(todo[0])} Rảnh lúc nào làm tiếp lúc đó ạ.\n${STOP}`;
  const first = todo.length > 0 ? ` Nên làm trước:\n${titles(todo.slice(0, 2), knowledge)}` : '';
  return `Dạ em nhắc hồ sơ ${name}: có ${held}, còn thiếu ${needed}.${first}\n${STOP}`;
}

const STOP = '(Không muốn nhắc, anh/chị nhắn "đừng nhắc nữa".)';

const next = (line: Line | undefined): string => (line ? ` Việc nên làm tiếp: ${line.item.title}.` : '');

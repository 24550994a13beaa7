import { progress } from '../checklist/progress.ts';
import { toDo } from '../checklist/to-do.ts';
import type { FactDefinition, Knowledge } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import { capital } from '../text.ts';
import { titles } from './lists.ts';

export const DONT_KNOW = 'Chưa rõ';
export const OTHER_KIND = 'Loại khác';

/** `{product}` in a question is the product's own name. */
export const question = (definition: FactDefinition, product: string | undefined): string =>
  capital(definition.question.replaceAll('{product}', product ?? 'sản phẩm'));

/** What the stars take is told once the set is known. */
export const setFirst = (name: string): string => `Dạ, mức tối thiểu của ${name} thì tùy bộ tiêu chí, nên em cần biết thêm một ý rồi mới kể được ạ.`;
export const whichSet = (name: string, ask: string): string => ask.replaceAll('{product}', name);

export const guide = (name: string, depth: number): string =>
  depth === 0 ? `Em chưa rõ "${name}" thuộc loại nào. Sản phẩm này là:` : `"${name}" gần với loại nào hơn ạ?`;

export const papersBegin = (dossier: Dossier): string => {
  const { needed, held } = progress(dossier.lines);
  return `Em lập xong danh sách: ${needed + held} giấy tờ cho ${dossier.product?.name ?? 'hồ sơ'}. Giờ em hỏi từng giấy. Có giấy nào anh/chị chụp ảnh gửi luôn cũng được; câu nào chưa trả lời được thì nhắn "để sau".`;
};

/** Nothing left to ask: what is there, what is missing, what to do first. */
export const nothingToAsk = (dossier: Dossier, knowledge: Knowledge): string => {
  if (!dossier.product) return 'Khi nào có sản phẩm muốn đăng ký, anh/chị nhắn tên sản phẩm cho em nhé.';
  const { needed, held, unknown } = progress(dossier.lines);
  if (needed === 0 && unknown === 0) {
    return `Theo những gì anh/chị cho biết, hồ sơ ${dossier.product.name} đã đủ ${held} giấy tờ. Anh/chị soát lại bản giấy và bản điện tử rồi nộp ở UBND xã. Nhắn "bao giờ nộp" để xem hạn.`;
  }
  const missing = toDo(dossier);
  const first = missing.slice(0, 3);
  const rest = unknown > 0 ? ` Còn ${unknown} mục chưa rõ, nhắn "tiếp" để em hỏi nốt.` : '';
  return first.length > 0
    ? `Hiện em hỏi xong rồi ạ. Có ${held}, còn thiếu ${needed}. Nên làm trước:\n${titles(first, knowledge)}\nNhắn "còn thiếu gì" để xem hết.${rest}`
    : `Hiện em hỏi xong rồi ạ. Có ${held} giấy tờ.${rest}`;
};

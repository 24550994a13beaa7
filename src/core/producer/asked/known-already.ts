import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Turn } from '../turn.ts';

/* Passages are written for whoever asks; of somebody who has told what they make, and what they are, none of that is asked again. */

/** A sentence that asks for no more than what they make, or what they are. */
const ASKS_GOODS = /(?:^|(?<=[.:;\n] ?))[ ]?(?:Cần em liệt kê giấy theo đúng món của mình thì nhắn|(?:Anh\/chị|anh\/chị) (?:nhắn|cho)(?: em)?(?: biết)?) (?:tên )?(?:sản phẩm|món)(?: là gì)?(?:, em [^.\n]*| để [^.\n]*| nhé)\.(?= |$|\n)/gmu;
const ASKS_BOTH = /[ ]?Anh\/chị cho em biết loại cơ sở và sản phẩm, em nói cụ thể\./gu;
const LISTS = /(?:^|(?<=[.:;\n] ?))[ ]?Cần em liệt kê giấy theo đúng món của mình thì nhắn tên sản phẩm nhé\./gmu;
const OWN_LIST = ' Giấy theo đúng món của mình thì anh/chị nhắn "còn thiếu gì" ạ.';

export function withoutKnown(turn: Turn, text: string): string {
  if (turn.state.products.length === 0) return text;
  const { facts } = currentDossier(turn.state, turn.person, turn.world);
  const told = text.replaceAll(LISTS, OWN_LIST).replaceAll(ASKS_GOODS, '');
  return facts.has(id('producer-kind')) ? told.replaceAll(ASKS_BOTH, '') : told;
}

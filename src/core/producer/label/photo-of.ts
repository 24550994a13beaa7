import type { DocumentId } from '../../ids.ts';
import { isLabelCaption } from '../../read/label/wish.ts';
import { readFacts } from '../../read/facts.ts';
import { bare } from '../../read/plain.ts';
import * as label from '../../say/label-photo.ts';
import * as say from '../../say/papers.ts';
import { words } from '../../text.ts';
import { askNext } from '../ask.ts';
import { readPhoto } from './photo.ts';
import { labelAbout } from './mended.ts';
import { namedIn } from '../goods/own.ts';
import type { Document } from '../state.ts';
import { canThink } from '../model/think.ts';
import { asks, idle, says, withPerson, withState, type Turn } from '../turn.ts';

/* A photo that is no paper: of the label, or of the goods themselves. Neither counts as a paper held. */

export type PhotoOf = 'label' | 'goods';

/** What they say it shows. */
export function photoOf(turn: Turn, document: DocumentId, what: PhotoOf): Turn {
  const shown = turn.state.documents.find((one) => one.id === document);
  if (!shown) return askNext(idle(turn));
  return what === 'label' ? ofLabel(turn, shown) : ofGoods(turn, shown);
}

/** It is read as one that came as a label. */
function ofLabel(turn: Turn, shown: Document): Turn {
  const product = shown.product ?? turn.person.product;
  const document: Document = { ...shown, ...(product ? { product } : {}), label: true };
  const there = withState(turn, { documents: turn.state.documents.map((one) => (one === shown ? document : one)) });
  if (!canThink(there)) return asks(idle(there), { question: label.cannotRead(), about: labelAbout(product), offered: [] });
  const waits = withPerson(there, { focus: { type: 'asking', about: { ...labelAbout(product), reading: true }, offered: [], no: turn.event.no, at: turn.event.at, misses: 0 } });
  const [file] = document.files;
  return says(file ? readPhoto(waits, document, file) : waits, label.reading());
}

/** Kept aside: it proves nothing by itself. */
export function ofGoods(turn: Turn, shown: Document, caption = ''): Turn {
  const product = shown.product ?? namedIn(turn.state, caption)[0]?.id ?? turn.person.product;
  const name = turn.state.products.find((one) => one.id === product)?.name;
  const documents = turn.state.documents.map((one): Document => (one.id === shown.id && product ? { ...one, product } : one));
  return askNext(says(idle(withState(turn, { documents })), say.goodsShown(name)));
}

/** "Cái chiếu đấy", "ảnh sản phẩm thôi em", "xưởng nhà chị": the goods or where they are made, and no paper. */
export function saysGoods({ state, world }: Turn, text: string): boolean {
  const said = bare(text);
  const { named, statements, asked } = readFacts(text, world.knowledge.facts);
  if (named.length + statements.length + asked.length > 0 || words(text).length > LONGEST || PAPER.test(said) || isLabelCaption(text)) return false;
  return GOODS.test(said) || state.products.some(({ name }) => said.split(' ').includes(words(name)[0]!));
}
const LONGEST = 10;
const PAPER = /\b(?:giay|ho so|phieu|don|hop dong|bang|chung nhan|mat sau|mat truoc|bao bi|tem|nhan|khong|chua)\b/;
const GOODS = /^(?:(?:day|do) )?(?:la )?(?:(?:anh|hinh|cai|chup) )*(?:san pham|sp|hang|mon|xuong|co so|nha xuong|noi lam|vuon|lo|ruong|ao|nguyen lieu)(?:$| )/;

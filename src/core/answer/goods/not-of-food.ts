import type { LawId } from '../../ids.ts';
import type { Knowledge } from '../../knowledge.ts';
import { setsOf } from '../../product/recognise.ts';
import { readFacts } from '../../read/facts.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/papers-of-goods.ts';
import { namedIn, OF_SELF } from '../of-self.ts';
import type { Answered, Question } from '../outcome.ts';
import { sidesIn } from '../paper/paper-sides.ts';
import { ownName } from './by-kind.ts';

/* "Thổ cẩm có cần giấy ATTP không": a paper of food, asked of goods that are none. The checklist says no, whoever makes them and however many stars. */

/** Papers of what is eaten, by their ids in the checklists. */
export const OF_FOOD: ReadonlySet<string> = new Set(['food-safety-certificate', 'food-safety-commitment', 'food-safety-training', 'health-check', 'self-declaration']);
/** Cloth, flowers, trees and animals to look at (Phụ lục I QĐ 26/2026/QĐ-TTg). The sheet of set 21 asks for some of them and is told by its passage. */
export const NO_FOOD: ReadonlySet<number> = new Set([22, 23, 24, 25]);

const ASKED = /\b(?:co |thi )?(?:can|phai|bat buoc|buoc)(?: (?:phai|can|co|lam|xin|nop|di|thi))* (\S.*?)(?: (?:khong|chua|hay khong|hong|hok|gi khong))?$/;
const PLAIN: ReadonlySet<string> = new Set([...OF_SELF, ...'ocop ho so vay a ad shop cho hoi voi nhe nha hen de vao dang ky thi'.split(' ')]);

/** Undefined: it asks no such thing. */
export function notOfFood({ text }: Question, knowledge: Knowledge): Answered | undefined {
  const [named, [product, ...others]] = namedIn(text, knowledge);
  const sets = product && others.length === 0 ? setsOf(product.recognition) : [];
  if (!product || sets.length === 0 || !sets.every((set) => NO_FOOD.has(set))) return undefined;
  const own = ownName(product.name);
  const spaced = ` ${spelled(named).join(' ')} `;
  const at = spaced.indexOf(` ${own.join(' ')} `);
  const rest = at < 0 ? '' : `${spaced.slice(0, at)} ${spaced.slice(at + own.join(' ').length + 1)}`.replace(/ +/g, ' ').trim();
  const asked = ASKED.exec(rest);
  if (!asked || sidesIn(rest).sides.length > 0 || !rest.slice(0, asked.index).split(' ').every((word) => word === '' || PLAIN.has(word))) return undefined;
  const [fact, ...more] = readFacts(`có cần ${asked[1]!} không`, knowledge.facts).asked;
  const item = more.length === 0 ? knowledge.items.find(({ id }) => id === (fact as string)) : undefined;
  if (!item || !OF_FOOD.has(item.id)) return undefined;
  const kinds = knowledge.sets.filter(({ set }) => sets.includes(set));
  const refs = sets.map((set) => ({ law: 'qd-26-2026' as LawId, clause: `Phụ lục II Bộ số ${set}` }));
  return { outcome: 'answered', by: 'rules', sure: 1, near: [], text: say.notOfFood(named.slice(product.start, product.end).split(/\s+/).slice(0, own.length).join(' '), kinds, item, refs, knowledge), sources: refs.map((ref) => ({ entry: `papers-${sets.join('-')}-3`, ref })) };
}

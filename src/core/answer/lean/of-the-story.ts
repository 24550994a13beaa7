import type { Knowledge } from '../../knowledge.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import { words } from '../../text.ts';
import { OF_SELF } from '../of-self.ts';
import { sidesIn } from '../paper/paper-sides.ts';

/* "Nhà tôi làm bánh tẻ từ đời các cụ, …, thế tôi còn phải làm thêm những giấy gì nữa": a story, and at its end which papers are still to be made.
 * That is asked of the goods the story tells of, whatever papers it names on its way. */

/** As long as this it is a story. */
const STORY = 24;
const OCOP = /\bocop\b|\b(?:thi|len|xin|dat|duoc) (?:\d )?sao\b/;
/** Another dossier has other papers. */
const OTHER_DOSSIER = /\b(?:danh gia lai|nang hang|len hang|het han|thu hoi|mat giay|xuat khau)\b/;
const PLAIN = new Set([...OF_SELF, ...'thi vay the gio a ad nua them de duoc nhung cac phai can ra nhu hay nhi ha'.split(' ')]);

/** The question as it is asked of one kind of goods; undefined where the story ends otherwise, or tells of none or several. */
export function papersOfStory(text: string, { lexicon }: Knowledge): string | undefined {
  if (words(text).length <= STORY) return undefined;
  const clauses = text.split(/[,.;?!\n]+/u).map((one) => one.trim()).filter(Boolean);
  const { sides, left } = sidesIn(spelled(clauses.at(-1) ?? '').join(' '));
  if (sides.length !== 1 || sides[0] !== 'needs' || !left.split(' ').every((word) => word === '' || PLAIN.has(word))) return undefined;
  const told = clauses.slice(0, -1).join(', ');
  const line = spelled(told).join(' ');
  if (!OCOP.test(line) || OTHER_DOSSIER.test(line)) return undefined;
  const names = [...new Set(findProducts(told, lexicon).map(({ name }) => name))];
  return names.length === 1 ? `${names[0]} làm ocop cần giấy gì` : undefined;
}

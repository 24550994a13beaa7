import { readFacts } from '../../read/facts.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { words } from '../../text.ts';
import { askNext } from '../ask.ts';
import * as say from '../../say/talk.ts';
import { factsOf, id } from '../facts.ts';
import { talkAbout } from './change.ts';
import { meantIn } from './which-product.ts';
import type { Product } from '../state.ts';
import { idle, says, type Turn } from '../turn.ts';

/* "Bún thì chưa kiểm nghiệm", "quay lại homestay", "khăn thiếu gì": of several products the one whose name begins so is spoken of. */

const BEFORE = new Set('ua uh o roi con the vay ma a da thi ve qua sang doi quay lai noi chuyen lam tiep cai mon san pham gio cho em chi anh'.split(' '));
const AFTER = new Set('thuoc xep thi con thieu truoc co chua can da dang nop lam het nua di nhe nha em chi anh a khong duoc may bao xong roi cung moi la dang ky nay do kia cua nha minh sao thiet gi lan nang danh muon nham dinh hien vua phai tu cong kiem attp ma cap het han 3 4 5'.split(' '));
const ONLY = new Set('thi sao the truoc di nhe nha em chi anh a cai do nay da nua ha lam tiep'.split(' '));
const SHORTEST = 3;
/** Behind so short a head: "mì lần đầu". */
const PLAINLY = /^(?:thi |con )?(?:lan dau|nang hang|danh gia lai|[345] sao|thieu gi|kiem nghiem|chua (?:co|kiem|cong bo|dong goi)|cap \d)/;

type Head = { readonly product: Product; readonly lead: string; readonly rest: readonly string[] };

export function headIn({ state, person }: Turn, text: string): Head | undefined {
  const { products } = state;
  if (products.length < 2) return undefined;
  const said = spelled(text);
  let from = 0;
  while (from < said.length - 1 && BEFORE.has(said[from]!) && !products.some(({ name }) => words(name)[0] === said[from])) from += 1;
  const shared = (name: string): number => {
    const own = words(name);
    let length = 0;
    while (length < own.length && own[length] === said[from + length]) length += 1;
    return length;
  };
  const longest = Math.max(...products.map(({ name }) => shared(name)));
  const meant = products.filter(({ name }) => shared(name) === longest);
  const [product, ...others] = meant;
  if (!product || longest === 0 || others.length > 0 || (said.slice(from, from + longest).join(' ').length < SHORTEST && !PLAINLY.test(said.slice(from + longest).join(' ')))) return undefined;
  if (longest === 1 && KINDS.has(said[from]!) && isOfOneSet(state, product, person.product)) return undefined;
  // "Trà atiso" for "trà túi lọc atiso".
  const own = new Set(words(product.name).slice(longest));
  let to = from + longest;
  while (to < said.length && own.has(said[to]!)) to += 1;
  const rest = said.slice(to);
  return rest.length === 0 || AFTER.has(rest[0]!) ? { product, lead: said.slice(0, from).join(' '), rest } : undefined;
}

/** "Hoa thì cần truy xuất không", of hoa hồng and cẩm tú cầu: both are that. */
const KINDS = new Set('hoa cay rau qua trai cu'.split(' '));
function isOfOneSet(state: Turn['state'], product: Product, current: Turn['person']['product']): boolean {
  const set = factsOf(state, product.id).get(id('set'));
  return current !== undefined && current !== product.id && set !== undefined && set === factsOf(state, current).get(id('set'));
}

/** The talk goes to the product that is named so; what the words hold besides is of that one. */
export function aboutHead(turn: Turn, text: string, { each, adds, correction, slash, question, dates, facts: { statements } }: Reading): Turn {
  if (each || adds || correction || slash) return turn;
  const head = headIn(turn, text)?.product.id;
  // "Quyết định công nhận gạo ngày 20/11/2024": told of the one that is named in the midst.
  const [meant, ...more] = head !== undefined || question || turn.state.products.length < 2 || statements.length + dates.length === 0 ? [] : within(text, turn.state.products);
  const product = head ?? (more.length === 0 && meant && !isSecond(turn, text, meant) ? meant.id : undefined);
  return product === undefined ? turn : talkAbout(turn, product);
}
const within = (text: string, products: readonly Product[]): readonly Product[] => { const found = meantIn(text, products); return found === 'several' ? [] : found; };

/** "Kiểm nghiệm làm rồi, bánh in chưa làm": first of the one spoken of, and how it is with the other. */
function isSecond({ world: { knowledge } }: Turn, text: string, meant: Product): boolean {
  const pieces = text.split(PIECES);
  const at = pieces.findIndex((piece) => within(piece, [meant]).length > 0);
  const [, behind = ''] = ` ${spelled(pieces[at] ?? '').join(' ')} `.split(` ${words(meant.name).join(' ')} `);
  return at > 0 && STATES.test(behind) && readFacts(pieces.slice(0, at).join(','), knowledge.facts).statements.some(({ fact }) => knowledge.facts.get(fact)?.about === 'product');
}
const PIECES = /[,;\n]|\.(?!\d)/u;
const STATES = /^(?:(?:thi|van|con|cung) )*(?:chua|dang|khong|roi)\b/;

/** Nothing else is said: "khăn trước", "quay lại thuốc tắm". Undefined else. */
export function turnsToHead(turn: Turn, text: string): Turn | undefined {
  const head = headIn(turn, text);
  if (!head || (head.rest.length === 0 && !GOES_BACK.test(head.lead)) || !head.rest.every((word) => ONLY.has(word))) return undefined;
  const there = talkAbout(turn, head.product.id);
  return askNext(says(idle(there), say.talkingAbout(there)));
}
const GOES_BACK = /\b(?:quay|tro) lai\b|\b(?:chuyen|quay|noi) (?:qua|sang|ve)\b/;

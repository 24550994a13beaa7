import type { ProductFound } from '../../product/find.ts';
import { MAKING } from '../../product/only-sounds.ts';
import { recognise } from '../../product/recognise.ts';
import { goesFirstIn } from '../../read/goes-first.ts';
import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { fold, spaced, words } from '../../text.ts';
import { id } from '../facts.ts';
import type { Producer, Product } from '../state.ts';
import { meantIn } from './which-product.ts';
import { addProduct, renameProduct, talkAbout } from './change.ts';
import { isPartOf, isPutIn, isRaw, isStuffOf } from './made-of.ts';
import { kindsOf } from './kinds-of.ts';
import { find, holdsSeveral } from './own.ts';
import { asks, type Turn } from '../turn.ts';

/** A bare "roi", "mai" of somebody whose goods we know is rồi, mai. */
const ALREADY = new Set(['roi', 'mai']);

/** Products named in a statement: the first ones are taken, one that replaces another renames it, a further one is
 *  added when the words say so, else we ask. Undefined when the message names none of its own. */
export function learnProducts(turn: Turn, reading: Reading): Turn | undefined {
  const { focus } = turn.person;
  const asked = focus.type === 'asking' && focus.about.type === 'fact' && focus.about.fact === 'product-name';
  const named = reading.products.filter((found) => !found.ofBody || (turn.state.products.length === 0 && !isIndustry(found, turn))).filter((found) => !isOfPaper(found, reading, turn) && !(turn.state.products.length > 0 && !asked && ALREADY.has(found.name.toLowerCase()))).filter((found) => asked || !isTheirLine(found, turn)).filter((found) => !isBrand(found, reading, turn)).map((found) => found.name);
  const [only, ...more] = reading.question || reading.wishes.length > 0 ? [] : turn.state.products;
  const [first, ...others] = only && more.length === 0 ? kindsOf(reading.corrected, only.name) : [];
  if (only && first !== undefined) return others.reduce(addKind, renameProduct(turn, only.id, first));
  if (named.length === 0 || (turn.state.products.length > 0 && DECLINED.test(bare(reading.corrected)))) return undefined;
  // "Đăng ký lưu trú là gì".
  if (reading.question && WHAT_IS.test(bare(reading.corrected))) return undefined;
  if (reading.question && !asked && turn.state.products.length > 0) {
    const meant = named.map((name) => find(turn.state, name)).find((one) => one !== undefined);
    return meant && meant.id !== turn.person.product ? talkAbout(turn, meant.id) : undefined;
  }
  const fresh = named.filter((name) => !find(turn.state, name) && !holdsSeveral(turn.state, name) && !(turn.state.products.length > 0 && (isRaw(reading.corrected, name) || isStuffOf(reading.corrected, name, turn.state) || isLodging(name, turn) || isPutIn(reading.corrected, name, turn.state) || (!reading.adds && isPartOf(reading.corrected, name, turn.state)))));
  const current = turn.state.products.find((one) => one.id === turn.person.product);
  if (fresh.length === 0) {
    const longer = reading.adds && named.length === 1 ? longerName(turn.state, reading.corrected, named[0]!) : undefined;
    if (longer) return addProduct(turn, longer);
    // "Trà mình làm trước, măng khô để sang năm".
    const first = meantIn(FIRST.exec(reading.corrected.normalize('NFC'))?.[1] ?? '', turn.state.products);
    if (first !== 'several' && first.length === 1) return talkAbout(turn, first[0]!.id);
    const meant = (INSTEAD.test(bare(reading.corrected)) ? named.at(-1) : named[0])!;
    const known = find(turn.state, meant);
    return known === undefined || known.id === turn.person.product || isCompared(reading.corrected, meant) ? undefined : talkAbout(turn, known.id);
  }
  const wrong = reading.denied === undefined ? undefined : turn.state.products.find((one) => spaced(reading.denied!).includes(spaced(one.name)));
  // "Nuôi ong", and then "bán mật ong": how it is come by, and what it is.
  if (current && !reading.question && isItsYield(current, fresh[0]!, turn)) return fresh.slice(1).reduce(addProduct, renameProduct(turn, current.id, fresh[0]!));
  // "Nước mắm", and then "nước mắm cá cơm, hạng 3 sao": the same, said in full.
  if (current && !reading.question && !reading.adds && fresh.length === 1 && turn.state.products.length === 1 && isFuller(current.name, fresh[0]!, turn) && (words(reading.corrected).length > words(fresh[0]!).length || isUnsettled(current.name, turn))) return renameProduct(turn, current.id, `${current.name} ${fresh[0]!.trim().split(/\s+/).slice(words(current.name).length).join(' ')}`);
  // "Nhầm, không phải thịt ngựa, thịt bò", of bánh tam giác mạch: what it is made of is put right, and no goods.
  if (current && reading.correction && isOfNoneOfTheirs(reading.denied ?? NOT_THAT.exec(reading.corrected.normalize('NFC'))?.[1], turn)) return undefined;
  if (current && reading.correction) return renameProduct(turn, (wrong ?? current).id, fresh[0]!);
  // "Dệt thổ cẩm", and then "sản phẩm là khăn choàng và túi": what that work makes.
  if (current && !reading.question && WORK_OF.test(current.name) && ARE.test(beforeOf(reading, fresh[0]!))) return fresh.slice(1).reduce(addKind, renameProduct(turn, current.id, fresh[0]!));
  if (!current || reading.adds || asked || (!reading.question && (ARE.test(beforeOf(reading, fresh[0]!)) || REGISTERS.test(beforeOf(reading, fresh[0]!)))) || (fresh.length === 1 && goesFirstIn(reading.corrected) !== undefined) || isCounted(reading.corrected, named) || isListed(reading, named, turn) || isToldOf(reading, fresh[0]!, turn)) return fresh.reduce(addProduct, turn);
  return states(reading) ? asksAnother(turn, fresh[0]!, isMade(reading.corrected, fresh[0]!)) : undefined;
}

/** "Đăng ký kinh doanh lưu trú", of a homestay: what it does. */
const isLodging = (name: string, { state: { products }, world: { knowledge } }: Turn): boolean =>
  LODGING.test(spaced(name)) && products.some((one) => { const known = recognise(one.name, knowledge.lexicon); return known.type === 'one' && known.set === TOURISM; });
const LODGING = /^ (?:dich vu )?(?:luu tru|du lich)(?: du lich| cong dong)? $/;

const NOT_THAT = /^\s*(?:không|khong|ko|hông|hong)\s+(?:phải|phai)\s+(?:là\s+|la\s+)?([^,.;]{2,40})[,.;]/iu;
/** What is said not to be it shares no word with any of theirs. */
const isOfNoneOfTheirs = (denied: string | undefined, { state }: Turn): boolean =>
  denied !== undefined && words(denied).length > 1 && !state.products.some(({ name }) => words(name).some((word) => words(denied).includes(word)));
/** What stands before the name. */
const beforeOf = ({ corrected }: Reading, name: string): string => spaced(corrected).split(spaced(name))[0] ?? '';
const WORK_OF = /^(?:dệt|det|thêu|theu|đan|rèn|ren|làm|nghề|nghe)\s/iu;
/** "Sản phẩm của em là …". */
const ARE = /(?:^|[ ,])(?:san pham|sp)(?: (?:cua|ben|nha|em|chi|anh|minh|toi|chung|htx|chinh|thi|gio))* (?:la|gom) *$/;
/** "Đăng ký lần đầu cho sản phẩm hồng trà": theirs, and to be registered. */
const REGISTERS = /(?<!(?:khong|chua|khoi) (?:\S+ )?)\bdang ky(?: (?:lan dau|ocop|cho|them|moi|danh gia))* san pham *$/;

/** The talk stays with the first. */
const addKind = (turn: Turn, name: string): Turn => { const added = addProduct(turn, name); return { ...added, person: { ...added.person, ...(turn.person.product ? { product: turn.person.product } : {}) } }; };

function isFuller(name: string, full: string, turn: Turn): boolean {
  const { knowledge } = turn.world;
  const [short, long] = [name, full].map((one) => recognise(one, knowledge.lexicon));
  return spaced(full).startsWith(spaced(name)) && long!.type === 'one' && (isUnsettled(name, turn) || (short!.type === 'one' && short!.set === long!.set));
}
/** "Chè", of which it is not plain which set it is of. */
const isUnsettled = (name: string, { world: { knowledge } }: Turn): boolean => recognise(name, knowledge.lexicon).type !== 'one';

function isItsYield(current: Product, name: string, { world: { knowledge } }: Turn): boolean {
  const [work, goods] = [current.name, name].map((one) => recognise(one, knowledge.lexicon));
  return WORK.test(current.name) && !WORK.test(name) && work!.type === 'one' && goods!.type === 'one' && work!.set === goods!.set;
}
const WORK = /^(?:nuôi|nuoi)\s/iu;

/** "Câu chuyện dùng chung với mật ong", "giống như mật ong": what is told is of the one spoken of. */
const isCompared = (text: string, name: string): boolean => / (?:chung|cung|giong|nhu|y het)(?: (?:voi|nhu|cua|ben|cai|mon))*$/.test(spaced(text).split(spaced(name))[0] ?? '');

/** "Em làm mắm tôm", "mắm tôm": theirs, and not only named, as in "nước uống dùng nước giếng". */
function isMade(text: string, name: string): boolean {
  const [before = '', after = ''] = spaced(text).split(spaced(name));
  return MAKING.has(before.trim().split(' ').at(-1)!) || (before.trim() + after.trim()) === '';
}

/** Whether goods that came up are another product, or the right name of the one spoken of. */
export function asksAnother(turn: Turn, name: string, made = true): Turn | undefined {
  const current = turn.state.products.find((one) => one.id === turn.person.product);
  return current && asks(turn, {
    question: say.anotherOrInstead(current.name, name),
    about: { type: 'choice', ...(made ? { made } : {}) },
    offered: [
      { label: say.addIt(name), act: { type: 'add-product', name } },
      { label: say.renameIt(current.name), act: { type: 'rename', product: current.id, name } },
      { label: say.NEITHER, act: { type: 'never-mind' } },
    ],
  });
}

/** "Còn túi xách thổ cẩm nữa", of a maker of thổ cẩm: what stands before the name makes it another. */
function longerName({ products }: Producer, text: string, name: string): string | undefined {
  const typed = ANOTHER.exec(text.normalize('NFC').trim())?.[1]?.trim() ?? '';
  const rest = spaced(typed).replace(spaced(name), ' ').trim().split(/\s+/);
  return spaced(typed).endsWith(spaced(name)) && rest.length <= 3 && rest[0] !== '' && rest.every((word) => !NO_NAME.has(word)) && !products.some((one) => fold(one.name) === fold(typed)) ? typed : undefined;
}
const ANOTHER = /^(?:(?:còn|con|có|co|thêm|them|làm|lam|cả|ca|với|voi|em|chị|chi|anh|nhà|nha|mình|minh|dạ|à)\s+)+(.{4,50}?)\s+(?:nữa|nua)(?:\s+(?:em|ạ|nha|nhé|nhe|đó|á))*$/iu;
const NO_NAME = new Set('may cai giay nhan kiem nghiem attp lam co chua thi cua ho so thieu mot hai ba loai mon thu san pham'.split(' '));

/** "Công ty có 3 sản phẩm: tinh dầu, trà, bột": all of them are theirs. */
const isCounted = (text: string, named: readonly string[]): boolean => named.length > 1 && /\b(?:[2-9]|hai|ba|bon|nam) (?:san pham|sp|mon|mat hang|loai|thu)\b/.test(bare(text));
/** "Mẹ em làm homestay với lại dệt thổ cẩm, ba em nấu rượu ngô": among what they make stands one we know, and so the others are theirs. */
const isListed = ({ question, wishes, corrected }: Reading, named: readonly string[], { state }: Turn): boolean =>
  !question && wishes.length === 0 && named.length > 1 && named.some((name) => find(state, name)) && MAKES.test(bare(corrected)) && LISTS.test(corrected);
const MAKES = /^(?:(?:da|u|a|thi) )*(?:(?:nha|htx|ben|me|bo|ba|ma|chong|vo|ong|co so) )?(?:(?:em|chi|anh|toi|tui|minh|co|chu|bac) )?(?:(?:co|vua|dang|thi) )*(?:lam|nau|det|ban|nuoi|trong|san xuat) /;
const LISTS = /,|(?<!\p{L})(?:với|voi|và|va)(?!\p{L})/iu;
/** "Bột nghệ thì kiểm nghiệm xong rồi", "bộ ấm chén là chính": who tells how it stands with goods of another set than theirs makes them. */
function isToldOf({ corrected, facts: { statements }, wishes, question, products }: Reading, name: string, { state, world: { knowledge } }: Turn): boolean {
  const [before = '', behind = ''] = spaced(corrected).split(spaced(name));
  if (question || wishes.length > 0 || products.length !== 1 || !LEADS.test(`${before} `)) return false;
  const found = recognise(name, knowledge.lexicon);
  const other = found.type === 'one' && !state.facts.some(({ fact, value }) => fact === id('set') && value === found.set);
  return MAIN.test(`${behind} `) || (other && statements.some(({ fact }) => knowledge.items.some((item) => item.id === fact && item.about === 'product')));
}
/** "Con bé đòi làm thêm khô cá sặc mà chị chưa chịu". */
const DECLINED = /\b(?:doi|ru|xui|keu|muon|tinh|dinh|bao) .*\b(?:ma|nhung) (?:\S+ ){0,3}(?:chua|khong) (?:chiu|cho|dong y|ung|muon|thich|dam)\b/;
const LEADS = /^ *(?:(?:con|ma|thi|a|u|da|rieng|cai|bo|mon|the|roi|em|minh) )*$/;
const MAIN = /^ *(?:moi )?la (?:chinh|chu yeu|chu luc)\b/;
const WHAT_IS = /\bla (?:cai )?(?:gi|sao)$/;

/** "Phiếu công bố mỹ phẩm có rồi": a word of the paper's name, and none of theirs. */
const isOfPaper = ({ name }: ProductFound, { facts: { statements, named, asked }, corrected }: Reading, { state, world: { knowledge } }: Turn): boolean =>
  !find(state, name) && (PERMIT.test(spaced(corrected).split(spaced(name))[0] ?? '') || knowledge.items.some(({ id: item, title }) => [...statements.map(({ fact }) => fact), ...named, ...asked].some((fact) => fact === item) && spaced(title).includes(spaced(name))));
/** "Thương hiệu thì bác tính đặt tên nước mắm Tư Linh", of a maker of nước mắm: what theirs is to be called. */
const isBrand = ({ name }: ProductFound, { corrected }: Reading, { state }: Turn): boolean =>
  NAMED_SO.test(spaced(corrected).split(spaced(name))[0] ?? '') || BRAND.test(spaced(corrected).split(spaced(name))[0] ?? '') && state.products.some((one) => words(one.name)[0] === words(name)[0]);
/** "HTX tên là Lục Bình Xanh". */
const NAMED_SO = /\b(?:htx|hop tac xa|cong ty|cty|co so|to hop tac|doanh nghiep)(?: (?:em|chi|anh|minh|nha|cua|moi|thi))* (?:ten|lay ten|dat ten|mang ten)(?: la)? *$/;
const BRAND = /\b(?:thuong hieu|nhan hieu)\b.* (?:(?:dat|lay|goi|de|mang) ten(?: la)?|ten (?:la|goi)) *$/;
/** "Giấy phép sản xuất rượu thủ công". */
const PERMIT = /\b(?:giay phep|giay chung nhan)(?: san xuat| nau| kinh doanh| che bien)? *$/;

/** "htx dược liệu": a line of business, and no product of it. */
const isIndustry = ({ name, recognition }: ProductFound, { world: { knowledge } }: Turn): boolean =>
  !(recognition.type === 'one' && recognition.set === TOURISM) && (ANY_GOODS.test(fold(name)) || [...knowledge.industries.values()].some((industry) => spaced(industry).includes(spaced(name))));
/** "HTX rau củ quả An Hòa": of many goods, and none of them named. */
const ANY_GOODS = /^(?:rau cu qua|trai cay|nong san|thuy san|hai san)(?: |$)/;
const TOURISM = 26;

/** "Xin sao cho du lịch", of a homestay: the line of business theirs is of. */
const isTheirLine = ({ name, recognition }: ProductFound, { state, world: { knowledge } }: Turn): boolean =>
  recognition.type === 'one' && LINES.test(fold(name)) && [...knowledge.industries.values(), 'du lịch'].some((industry) => spaced(industry).includes(spaced(name))) && state.facts.some(({ fact, value }) => fact === id('set') && value === recognition.set);
const LINES = /^(?:dich vu )?du lich(?: cong dong)?$|^duoc lieu$|^my nghe$|^thu cong(?: my nghe)?$/;

/** "không làm nước mắm nữa, làm chả bò": the one named last. */
const INSTEAD = /^(?:\S+ ){0,3}(?:khong|bo|dung|ngung) /;

const FIRST = /(?:^|[,.;])\s*([^,.;]+?)\s(?:làm|lam|đăng ký|dang ky|dk|ưu tiên|uu tien)\s(?:trước|truoc|trc)(?!\p{L})/iu;

/** Not a wish and not a question: the product stands in a sentence about what they make. */
const states = (reading: Reading) => reading.wishes.length === 0 && !reading.question && reading.facts.asked.length === 0;

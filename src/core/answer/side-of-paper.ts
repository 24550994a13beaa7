import type { Item, Knowledge, Matter, Passage, Side } from '../knowledge.ts';
import * as say from '../say/passages.ts';
import { spelled } from '../read/plain.ts';
import type { Day } from '../time.ts';
import { findPlaces } from '../place/find.ts';
import { findProducts } from '../product/find.ts';
import type { Recognition } from '../product/recognise.ts';
import { bindsAll, SCREEN } from './beside.ts';
import { ownName } from './by-kind.ts';
import { sourcesOf, type Answered, type Question } from './outcome.ts';
import { sidesIn } from './paper-sides.ts';
import { LEAST, partOf } from './part-of.ts';
import { asksOfThen } from './then.ts';

/* "Giấy kiểm nghiệm dùng được bao lâu", and then "làm ở đâu", "bao nhiêu tiền", "còn giấy ATTP?": one paper and one side of it, and nothing else. Which
 * passage tells of that side stands with the paper in `knowledge/checklists`. Whatever says more than that is looked for. */

/** What says nothing of the matter. */
const EMPTY = new Set('a da em anh chi ad shop oi cho hoi voi la thi vay the nhi nhe nha ha u uh con ma roi do day nay ay no cai giay to phieu ban ho so chung nhan mau cua minh toi tui bac chu di nua ve viec muon biet xin lam lay viet dang ky va 1 mot'.split(' '));
/** And of what was asked before: whether it is needed. */
const WHETHER = new Set('co can phai khong duoc chua bat buoc lai sao'.split(' '));
/** Of a paper spoken of before: these alone may stand beside what is asked. "Giấy chứng nhận" is another one. */
const POINTING = /\b(?:cai|giay|to|phieu|ban|thu|tam) (?:do|nay|ay|kia|no)\b/g;
const BARELY = new Set('a da em anh chi ad shop oi cho hoi voi la thi vay the nhi nhe nha ha u uh con ma roi do no di o'.split(' '));
/** "Còn giấy an toàn thực phẩm", "giấy cam kết thì sao". */
const TURNS = /^(?:(?:the|vay|a|roi|u|uh|da) )*con\b|\bthi (?:sao|the nao)\b/;
const TURNED = /\bthi (?:sao|the nao)\b/g;
/** "Làm lại mất bao lâu", behind a paper that has run out. */
const MADE_AGAIN = /^\s*(?:(?:thì|thi|giờ|gio|thế|the|vậy|vay|phải|phai) )*(?:làm|lam|xin|kiểm|kiem|khám|kham|ký|ky|cấp|cap) (?:lại|lai)\s+(?=\S)/iu;
/** Typed with its marks a forged one is asked for, and no price. */
const FORGED = /giả/iu;

type Asked = { readonly item?: Matter; readonly side?: Side; readonly sides: readonly Side[]; /** Nothing else is said; of `before`, nothing else behind the paper. */ readonly only: boolean };

/** Answered from the passage of that side of the paper; undefined where the words say more, or no passage tells of it. */
export function sideOfPaper({ text, before, on }: Pick<Question, 'text' | 'before' | 'on'>, knowledge: Knowledge): Answered | undefined {
  if (asksOfThen(text, on) || FORGED.test(text.normalize('NFC'))) return undefined;
  const rest = before === undefined ? text : text.replace(MADE_AGAIN, '');
  const asked = askedOf(rest, knowledge);
  if (!asked.only) return undefined;
  if (asked.item && asked.side) return asked.sides.length === 2 ? bothTold(asked.item, asked.sides, on, knowledge) : told(asked.item, asked.side, on, knowledge);
  const earlier = before === undefined ? undefined : askedOf(before, knowledge, true);
  if (!earlier?.item || !earlier.only) return undefined;
  if (asked.side && !asked.item && leansOnly(rest, isFiled(earlier.item, asked.side, on, knowledge))) return leaning(told(earlier.item, asked.side, on, knowledge));
  return asked.item && !asked.side && earlier.side && TURNS.test(spelled(text).join(' ')) ? leaning(told(asked.item, earlier.side, on, knowledge)) : undefined;
}

/** A paper by its name and nothing else, turned to from another matter. Undefined for anything else. */
export function paperTurnedTo(text: string, knowledge: Knowledge): Item | undefined {
  const { item, side, only } = askedOf(text, knowledge);
  return only && !side && TURNS.test(spelled(text).join(' ')) ? knowledge.items.find((one) => one === item) : undefined;
}

/** Whether a paper is asked of, and nothing beside whether it is needed and how one gets it. `spoken`: the paper is the one spoken of before. */
export function plainlyOfPaper(text: string, knowledge: Knowledge, spoken = false): boolean {
  const said = spelled(text);
  if (said.length > MOST) return false;
  const named = namedIn(said, papersIn(knowledge));
  if (!named && !spoken) return false;
  const rest = named ? `${said.slice(0, named.from).join(' ')} ${said.slice(named.to).join(' ')}` : said.join(' ');
  return sidesIn(rest, OF_GETTING).left.split(' ').every((word) => word === '' || EMPTY.has(word) || WHETHER.has(word) || HOW.has(word));
}
/** What how one gets it tells as well. */
const OF_GETTING: ReadonlySet<Side> = new Set<Side>(['where', 'who', 'needs']);
const HOW = new Set('lam sao the nao nhu gi nao kieu cach kho de nop gui mang ca luon that su ocop 3 4 5 day nhieu it moi hay hoac neu minh nha o dau ai bao lau gio khi ra toi den tiep theo hom nay ben giup coi xem noi ro hon het muc thu tuc quy dinh'.split(' '));

function told(item: Matter, side: Side, on: Day, knowledge: Knowledge): Answered | undefined {
  const passage = passageOf(item, side, on, knowledge);
  return passage && { outcome: 'answered', by: 'knowledge', sure: 1, near: [], text: say.passage(passage, knowledge), sources: sourcesOf(passage) };
}

/** "Tự công bố nộp ở đâu, có mất tiền không": one after the other, in the order they were asked; undefined where one of the two is not told of. */
function bothTold(item: Matter, sides: readonly Side[], on: Day, knowledge: Knowledge): Answered | undefined {
  const [one, other] = sides.map((side) => passageOf(item, side, on, knowledge));
  if (!one || !other || one === other) return one && other && told(item, sides[0]!, on, knowledge);
  const main = say.passage(one, knowledge);
  const room = Math.max(SCREEN - main.length - say.asWell(other, '', knowledge).length, LEAST * 2);
  return { outcome: 'answered', by: 'knowledge', sure: 1, near: [], text: `${main}\n\n${say.asWell(other, partOf(other.body, other.title, room) ?? other.body, knowledge)}`, sources: [one, other].flatMap(sourcesOf) };
}

function passageOf({ told: sides }: Matter, side: Side, on: Day, knowledge: Knowledge): Passage | undefined {
  const entry = sides[side] ?? (side === 'who' ? sides.where : side === 'judges' ? sides.who : undefined);
  const passage = knowledge.passages.find(({ id }) => id === entry);
  return passage && bindsAll(passage, on, knowledge) ? passage : undefined;
}

const leaning = (one: Answered | undefined): Answered | undefined => one && { ...one, leans: true };

/** The paper named last and what is asked of it behind its name, or before it where nothing stands behind. `earlier`: what stands before its name is
 *  another matter. */
function askedOf(text: string, knowledge: Knowledge, earlier = false): Asked {
  const all = spelled(withoutPlaces(withoutTheirs(text, knowledge), knowledge));
  const said = earlier ? all.slice(-MOST) : all;
  if (said.length > MOST) return { only: false, sides: [] };
  const last = ofOtherGoods(text, knowledge) ? undefined : namedIn(said, namesIn(knowledge));
  // "Giấy kiểm nghiệm hạn sử dụng bao lâu": of the paper, not of what a label says.
  const named = last && !knowledge.matters.includes(last.item) ? last : (last && namedIn(said.slice(0, last.from), papersIn(knowledge))) ?? last;
  const [head, tail] = named ? [said.slice(0, named.from).join(' '), said.slice(named.to).join(' ')] : ['', said.join(' ')];
  const behind = sidesIn(tail);
  // "Bao lâu phải xét nghiệm lại": around it.
  const across = behind.side || !named ? undefined : sidesIn(`${head} ${tail}`);
  // "Giò lụa cần kiểm nghiệm gì" asks no more what it needs.
  const around = across === undefined || (across.side === 'needs' && sidesIn(head).side !== 'needs') ? { side: undefined, sides: [], left: `${head} ${behind.left}` } : across;
  const left = (earlier ? behind.left : around.left).replaceAll(TURNED, ' ').split(' ').filter((word) => word !== '' && !EMPTY.has(word) && !(earlier && WHETHER.has(word)));
  const side = behind.side ?? around.side;
  return { ...(named ? { item: named.item } : {}), ...(side ? { side } : {}), sides: behind.side ? behind.sides : around.sides, only: left.length === 0 };
}

/** "Ở Vinh có chỗ nào kiểm nghiệm không", "gần nhà": what is told of a paper is the same everywhere, and says so. */
function withoutPlaces(text: string, { places }: Knowledge): string {
  const typed = text.normalize('NFC').replaceAll(NEARBY, ' ').replaceAll(CAPITALS, ` ${HERE} `);
  const marked = findPlaces(typed, places).reduce((rest, { said, marked }) => rest.replace(marked ?? said, ` ${HERE} `), typed);
  return marked.includes(HERE) ? marked.replaceAll(AT_PLACE, ' ') : typed;
}
/** "Kiểm nghiệm nước mắm gồm chỉ tiêu nào", "mã vạch cho kẹo lạc": without the goods, where the paper is the same for all of them. */
function withoutTheirs(text: string, knowledge: Knowledge): string {
  const typed = text.normalize('NFC');
  const paper = namedIn(spelled(typed), papersIn(knowledge))?.item.id;
  const [one, ...others] = paper === undefined || !(OF_ALL.has(paper) || OF_FOOD.has(paper)) ? [] : findProducts(typed, knowledge.lexicon);
  if (!one || others.length > 0 || (!OF_ALL.has(paper!) && !isFood(one.recognition))) return typed;
  const own = typed.slice(one.start).split(/\s+/).slice(0, ownName(one.name).length).join(' ');
  return `${typed.slice(0, one.start).replace(OF_GOODS, '')} ${typed.slice(one.start + own.length)}`.trim();
}
/** "Viên nang nghệ công bố ở đâu", "kiểm nghiệm dầu gội": what is no food is tested and declared otherwise. */
function ofOtherGoods(text: string, knowledge: Knowledge): boolean {
  const paper = namedIn(spelled(text), papersIn(knowledge))?.item.id;
  return paper !== undefined && OF_FOOD.has(paper) && findProducts(text.normalize('NFC'), knowledge.lexicon).some(({ recognition }) => !isFood(recognition));
}
const OF_ALL: ReadonlySet<string> = new Set(['gs1-barcode', 'traceability', 'trademark', 'environment-registration']);
const OF_FOOD: ReadonlySet<string> = new Set(['test-report', 'self-declaration']);
const isFood = (one: Recognition): boolean => (one.type === 'one' ? FOOD.has(one.set) : one.type === 'several' && one.choices.every(({ set }) => FOOD.has(set)));
const FOOD: ReadonlySet<number> = new Set([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
const OF_GOODS = /(?<!\p{L})(?:cho|của|cua|với|voi)\s+$/iu;
const HERE = 'xnoix';
const AT_PLACE = new RegExp(`(?:(?<!\\p{L})(?:ở|o|tại|tai|gần|gan|quanh|vùng|vung|khu vực|khu vuc|quê|que|thành phố|thanh pho|tp|tỉnh|tinh|bên|ben|trong|ngoài|ngoai|trên|tren|dưới|duoi|miền|mien)\\s+)*${HERE}`, 'giu');
const CAPITALS = /(?<=(?<!\p{L})(?:ở|tại|gần|quanh|Ở|Tại) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu;
const NEARBY = /(?<!\p{L})(?:ở |o )?(?:gần|gan|quanh) (?:đây|day|nhà|nha)(?: (?:em|mình|minh|tôi|toi|chị|chi))?(?!\p{L})/giu;

/** More words ask more. */
const MOST = 24;

const leansOnly = (text: string, filed: boolean): boolean => {
  const line = spelled(text).join(' ').replaceAll(POINTING, ' ');
  return (filed || !OF_DOSSIER.test(line)) && sidesIn(line).left.split(' ').every((word) => word === '' || BARELY.has(word));
};
/** What a dossier has, as papers do. */
const OF_DOSSIER = /\b(?:nop|dot|cham|xa|tinh)\b/;
/** "Nộp ở đâu" is asked of a paper that is filed somewhere itself, as what is told of it says: "Tự công bố nộp ở đâu". */
const isFiled = (item: Matter, side: Side, on: Day, knowledge: Knowledge): boolean => /\bnop\b/.test(spelled(passageOf(item, side, on, knowledge)?.title ?? '').join(' '));

type Topic = { readonly item: Matter; readonly syllables: readonly string[] };
const topics = new WeakMap<readonly Matter[], readonly Topic[]>();

/** The names of matters that have sides, the longest first. */
function topicsOf(matters: readonly Matter[], of: () => readonly Matter[]): readonly Topic[] {
  const known = topics.get(matters);
  if (known) return known;
  const all = of().flatMap((item) => item.topics.map((topic) => ({ item, syllables: spelled(topic) }))).toSorted((a, b) => b.syllables.length - a.syllables.length);
  topics.set(matters, all);
  return all;
}
const papersOf = ({ items }: Knowledge): readonly Matter[] => items.filter(({ by }) => by === 'producer');
const papersIn = (knowledge: Knowledge): readonly Topic[] => topicsOf(knowledge.items, () => papersOf(knowledge));
const namesIn = (knowledge: Knowledge): readonly Topic[] => topicsOf(knowledge.matters, () => [...papersOf(knowledge), ...knowledge.matters]);

function namedIn(said: readonly string[], all: readonly Topic[]): { readonly item: Matter; readonly from: number; readonly to: number } | undefined {
  for (let end = said.length; end > 0; end -= 1) {
    if (NO_LABEL.test(said.slice(Math.max(0, end - 2), end).join(' '))) continue;
    const topic = all.find(({ syllables }) => syllables.length <= end && syllables.every((word, i) => said[end - syllables.length + i] === word));
    if (topic) return { item: topic.item, from: end - topic.syllables.length, to: end };
  }
  return undefined;
}
/** "Ai công nhận" speaks of no nhãn. */
const NO_LABEL = /^(?:cong|xac|tiep|ghi|bien|thu|giao) nhan$/;

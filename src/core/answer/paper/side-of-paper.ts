import type { Item, Knowledge, Matter, Passage, Side } from '../../knowledge.ts';
import * as say from '../../say/passages.ts';
import { findProducts } from '../../product/find.ts';
import { spelled } from '../../read/plain.ts';
import type { Day } from '../../time.ts';
import { passageNamed, toldByName } from '../by-name.ts';
import { SCREEN } from '../parts/beside.ts';
import { namedIn, namesIn, papersIn, tells } from './matter-named.ts';
import { sourcesOf, type Answered, type Question } from '../outcome.ts';
import { matterTold } from './matter-told.ts';
import { isBare, sidesIn, TELLS_TOO } from './paper-sides.ts';
import { LEAST, partOf } from '../parts/part-of.ts';
import { asksOfThen } from '../then.ts';
import { cosmeticsIn, isCosmetic, ofOtherGoods, withoutPlaces, withoutTheirs } from './whosever.ts';

/* "Giấy kiểm nghiệm dùng được bao lâu", and then "làm ở đâu", "bao nhiêu tiền", "còn giấy ATTP?": one paper and one side of it, and nothing else. Which
 * passage tells of that side stands with the paper in `knowledge/checklists`, of what is no paper in `knowledge/matters.yaml`. Whatever says more than that is looked for. */

/** One paper with the label where they are made, and a line of its own on the sheets. */
const OWN_LINE = 'bao bi';

/** What says nothing of the matter. */
const EMPTY = new Set('a da em anh chi ad shop oi cho hoi voi la thi vay the nhi nhe nha ha u uh con ma roi do day nay ay no cai giay to phieu ban ho so chung nhan mau cua minh toi tui bac chu di nua ve viec muon biet xin lam lay viet dang ky va 1 mot'.split(' '));
/** And of what was asked before: whether it is needed. */
const WHETHER = new Set('co can phai khong duoc chua bat buoc lai sao'.split(' '));
/** And when it was given: "cấp ngày 12/8/2023 thì còn hạn không". */
const DATED = /^(?:\d+|cap|ngay|thang|nam|hoi|hom|con|han|het|roi)$/;
/** A paper spoken of before; "giấy chứng nhận" is another one. */
const POINTING = /\b(?:cai|giay|to|phieu|ban|thu|tam) (?:do|nay|ay|kia|no)\b/g;
/** "Còn giấy an toàn thực phẩm", "giấy cam kết thì sao". */
const TURNS = /^(?:(?:a|roi|u|uh|da) )*(?:the|vay|con)\b(?! (?:thi|la|a|ha)\b)|\bthi (?:sao|the nao)\b/;
const TURNED = /\bthi (?:sao|the nao)\b/g;
/** "Làm lại mất bao lâu", behind a paper that has run out; "làm lại phiếu kiểm nghiệm hết bao nhiêu". */
const MADE_AGAIN = /^\s*(?:(?:thì|thi|giờ|gio|thế|the|vậy|vay|phải|phai) )*(?:làm|lam|xin|kiểm|kiem|khám|kham|ký|ky|cấp|cap) (?:lại|lai)\s+(?=\S)/iu;
/** "Hết hạn rồi hả, vậy xin lại mất bao lâu": what they have understood stands before what they ask. */
const RUN_OUT = /^\s*(?:(?:thế|the|vậy|vay|à|a|ừ|u|nó|no|giấy|giay) )*(?:hết|het|quá|qua) (?:hạn|han)(?: (?:rồi|roi|mất|mat|luôn|luon))*(?: (?:hả|ha|à|a|ạ|sao))*\s*[,.;?!]\s*(?=\S)/iu;
/** "Hết thì làm lại từ đầu hả": "đầu" is no "đâu". */
const FROM_SCRATCH = /(?<!\p{L})((?:làm|lam|xin|nộp|nop) (?:lại|lai)) (?:từ|tu) (?:đầu|dau)(?!\p{L})/giu;
/** "Vậy chị tự nấu thì giấy đó xin ở đâu". */
const BY_THEMSELVES = /^\s*(?:(?:thế|the|vậy|vay|còn|con|nếu|neu|mà|ma) )*(?:(?:nhà |nha )?\p{L}+ )?(?:tự|tu) (?:nấu|nau|làm|lam|sản xuất|san xuat|chế biến|che bien|ép|ep|pha)(?: (?:ở|o|tại|tai) nhà| o nha| tai nha| lấy| lay)? (?:thì|thi) /iu;
/** "Lỡ hết hạn thì sao". */
const IF = /^\s*(?:(?:thế|the|vậy|vay|còn|con) )*(?:lỡ|lo|nếu|neu|nhỡ|nho|rủi|rui) (?=(?:hết|het|quá|qua) (?:hạn|han))/iu;
/** "Lấy mẫu đi kiểm mất bao lâu". */
const SENT_TO_TEST = /(?<!\p{L})(?:lấy|lay|gửi|gui|đem|dem|mang|đưa|dua) (?:mẫu|mau) (?:(?:đi|di|để|de) )*(?:kiểm nghiệm|kiem nghiem|xét nghiệm|xet nghiem|kiểm|kiem|test)(?!\p{L}| (?:tra|soát|soat|dịch|dich)(?!\p{L}))/giu;
/** "Chấm xong gửi đi đâu", behind what is judged there. */
const DONE = /^\s*(?:(?:thế|the|vậy|vay|rồi|roi|còn|con) )*(?:(?:chấm|cham|xét|xet|kiểm tra|kiem tra|xem|kiểm|kiem) )?xong (?:(?:thì|thi|rồi|roi) )*(?=\S)/iu;
/** "Nhà chị có cần giấy ATTP không", whoever they are; to pay is no paper. */
const NEEDS_IT = /^(?:(?:dạ|da|em ơi|em oi|ad ơi|cho em hỏi|cho hỏi|thế|vậy|the|vay)\s+)*(?:(?:nhà|nha|bên|ben|cơ sở|co so|hộ|ho)\s+)?(?:(?:em|chị|chi|anh|cô|co|chú|chu|bác|bac|dì|di|tui|tôi|toi|mình|minh|con|cháu|chau|ta)\s+)?(?:thì\s+|thi\s+)?(?:có|co) (?:cần|can|phải|phai)(?: (?:có|co|làm|lam|xin|đi|di))*\s+(?!(?:đóng|dong|nộp|nop|mất|mat|trả|tra|tốn|ton) (?:tiền|tien|phí|phi|lệ phí|le phi)(?!\p{L}))(.+?)\s+(?:không|khong|ko|k|hông|hong|hok|hem|hổng)(?: (?:em|ạ|a|vậy|vay|ad))*\s*\?*$/iu;
/** Typed with its marks a forged one is asked for, and no price. */
const FORGED = /giả/iu;

type Asked = { readonly item?: Matter; /** By which name. */ readonly called?: string; readonly side?: Side; readonly sides: readonly Side[]; /** Nothing else is said; of `before`, nothing else behind the paper. */ readonly only: boolean };

/** Answered from the passage of that side of the paper; undefined where the words say more, or no passage tells of it. */
export function sideOfPaper({ text, before, told, about, on }: Question, knowledge: Knowledge): Answered | undefined {
  if (asksOfThen(text, on) || FORGED.test(text.normalize('NFC'))) return undefined;
  const plain = text.replace(SENT_TO_TEST, 'kiểm nghiệm').replace(FROM_SCRATCH, '$1').replace(BY_THEMSELVES, '').replace(IF, '');
  const typed = before !== undefined ? plain.replace(RUN_OUT, '').replace(MADE_AGAIN, '').replace(DONE, '') : namedIn(spelled(plain), papersIn(knowledge)) ? plain.replace(MADE_AGAIN, '') : plain;
  // Where a dossier is spoken of, that tells whether they need it.
  const rest = about === undefined ? typed.replace(NEEDS_IT, '$1 có bắt buộc không') : typed;
  const goods = about ?? (before === undefined ? undefined : findProducts(before, knowledge.lexicon)[0]?.name ?? cosmeticsIn(before));
  const asked = ofTheirs(askedOf(rest, knowledge), goods, knowledge);
  if (!asked.only || (asked.side === 'points' && asked.called === OWN_LINE)) return undefined;
  if (asked.item && asked.side) return asked.sides.length === 2 ? bothTold(asked.item, asked.sides, on, knowledge) : toldOf(asked.item, asked.side, on, knowledge);
  if (asked.item && asked.item.told.alone !== undefined) return toldOf(asked.item, 'alone', on, knowledge);
  const spoken = before === undefined ? undefined : ofTheirs(askedOf(before.replace(NEEDS_IT, '$1 có bắt buộc không'), knowledge, true), about, knowledge);
  // "Nhãn cần ghi gì", "thế còn hạn dùng", "ghi sai thì sao": of the last that has such a side.
  const ofLabel = before !== undefined && asked.side && LABEL_ONLY.has(asked.side) && !asked.item && leansOnly(rest, true) ? lastWith(spelled(before), asked.side, knowledge) ?? (asked.side === 'wrong' ? undefined : namedIn(['nhan'], namesIn(knowledge))?.item) : undefined;
  if (ofLabel) return leaning(toldOf(ofLabel, asked.side!, on, knowledge));
  // "Hồ sơ nộp ở đâu", "nộp trễ thì sao": of nothing named, and so of the dossier; "rớt thì sao" is asked of nothing else.
  const dossier = spoken && !spoken.item && asked.side && !asked.item && (asked.side === 'failed' || isOfDossier(before!)) && sidesIn(spelled(rest).join(' ')).sides.length === 1 && isBare(sidesIn(spelled(rest).join(' ')).left) ? namedIn(spelled(DOSSIER), namesIn(knowledge))?.item : undefined;
  if (dossier) return leaning(toldOf(dossier, asked.side!, on, knowledge));
  const earlier = ofWhatWasTold(spoken, told, knowledge);
  if (!earlier?.item || !earlier.only) return undefined;
  // "Chưa có thì nộp được không": the dossier, without that paper.
  const without = asked.side === 'lacking' && !asked.item && FILES.test(spelled(rest).join(' ')) && leansOnly(rest, true) ? toldOf(earlier.item, 'without', on, knowledge) : undefined;
  if (without) return leaning(without);
  if (asked.side && !asked.item && leansOnly(rest, asked.side === 'online' || isFiled(earlier.item, asked.side, on, knowledge))) return leaning(toldOf(earlier.item, asked.side, on, knowledge) ?? (asked.side === 'lacking' ? toldOf(earlier.item, 'without', on, knowledge) : undefined));
  return asked.item && !asked.side && earlier.side && TURNS.test(spelled(text).join(' ')) ? leaning(toldOf(asked.item, earlier.side, on, knowledge)) : undefined;
}

/** "Xin ở đâu, bao nhiêu ngày", "giấy đó hết hạn thì sao": where the words before name no paper, or more beside it, what was told to them is of one. */
function ofWhatWasTold(spoken: Asked | undefined, told: Passage | undefined, knowledge: Knowledge): Asked | undefined {
  const item = spoken && told ? matterTold(told, knowledge) : undefined;
  return item && (spoken!.item === undefined || spoken!.item === item) ? { ...spoken!, item, only: true } : spoken;
}

/** A maker of cosmetics who asks of công bố means that of cosmetics, where no goods are named; and by "giấy đủ điều kiện" that of who makes them. */
function ofTheirs(asked: Asked, about: string | undefined, knowledge: Knowledge): Asked {
  const theirs = asked.item?.id === 'self-declaration' ? 'cosmetic-declaration' : asked.item?.id === 'food-safety-certificate' && !OF_SAFETY.test(asked.called ?? '') ? 'cosmetic-factory' : undefined;
  const item = theirs === undefined || about === undefined || !isCosmetic(about, knowledge) ? undefined : knowledge.items.find(({ id }) => id === theirs);
  return item ? { ...asked, item } : asked;
}
/** "Giấy đủ điều kiện" is of food where that is said. */
const OF_SAFETY = /\b(?:attp|vsattp|atvstp|an toan|ve sinh|thuc pham)\b/;

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
const OF_GETTING: ReadonlySet<Side> = new Set<Side>(['where', 'filed', 'who', 'needs']);
const HOW = new Set('lam sao the nao nhu gi nao kieu cach kho de nop gui mang ca luon that su ocop 3 4 5 day nhieu it moi hay hoac neu minh nha o dau ai mat bao lau gio khi ra toi den tiep theo hom nay ben giup coi xem noi ro hon het muc thu tuc quy dinh'.split(' '));

/** What the passage of this side tells, where there is one that binds. */
export const toldOf = (item: Matter, side: Side, on: Day, knowledge: Knowledge): Answered | undefined => toldByName(entryOf(item, side), on, knowledge);

/** "Tự công bố nộp ở đâu, có mất tiền không": one after the other, in the order they were asked; undefined where one of the two is not told of. */
function bothTold(item: Matter, sides: readonly Side[], on: Day, knowledge: Knowledge): Answered | undefined {
  const [one, other] = sides.map((side) => passageNamed(entryOf(item, side), on, knowledge));
  if (!one || !other || one === other) return one && other && toldOf(item, sides[0]!, on, knowledge);
  const main = say.passage(one, knowledge);
  const room = Math.max(SCREEN - main.length - say.asWell(other, '', knowledge).length, LEAST * 2);
  return { outcome: 'answered', by: 'knowledge', sure: 1, near: [], text: `${main}\n\n${say.asWell(other, partOf(other.body, other.title, room) ?? other.body, knowledge)}`, sources: [one, other].flatMap(sourcesOf) };
}

const entryOf = ({ told: sides }: Matter, side: Side): string | undefined => sides[side] ?? sides[TELLS_TOO[side] ?? side];

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
  // "Giò lụa cần kiểm nghiệm gì" asks no more what it needs; "bánh gai có cần nhãn không" is of those goods.
  const isOther = (across?.side === 'needs' && sidesIn(head).side !== 'needs') || (across?.side === 'must' && ENDS_NEEDED.test(head));
  const around = across === undefined || isOther ? { side: undefined, sides: [], left: `${head} ${behind.left}` } : across;
  const left = (earlier ? behind.left : around.left).replaceAll(TURNED, ' ').split(' ').filter((word) => word !== '' && !EMPTY.has(word) && !(earlier && (WHETHER.has(word) || DATED.test(word))));
  const side = behind.side ?? around.side;
  return { ...(named ? { item: named.item, called: said.slice(named.from, named.to).join(' ') } : {}), ...(side ? { side } : {}), sides: behind.side ? behind.sides : around.sides, only: left.length === 0 };
}

const ENDS_NEEDED = /\bcan(?: (?:co|lam|xin))?$/;

/** More words ask more. */
const MOST = 24;

const leansOnly = (text: string, filed: boolean): boolean => {
  const line = spelled(text).join(' ').replaceAll(POINTING, ' ');
  return (filed || !OF_DOSSIER.test(line)) && isBare(sidesIn(line).left);
};
/** Only what is written on something has these. */
const LABEL_ONLY: ReadonlySet<Side> = new Set<Side>(['wrong', 'size', 'short', 'hand', 'language']);
function lastWith(said: readonly string[], side: Side, knowledge: Knowledge): Matter | undefined {
  const named = namedIn(said, namesIn(knowledge));
  return named && (tells(named.item, side) ? named.item : lastWith(said.slice(0, named.from), side, knowledge));
}
const DOSSIER = 'làm ocop';
const FILES = /\b(?:nop|dang ky|thi|lam) duoc khong$/;
const isOfDossier = (before: string): boolean => { const line = spelled(before).join(' '); return OF_DOSSIER.test(line) && isBare(sidesIn(line).left.replaceAll(/\b(?:ho so|nop|phai|can|xa|tinh|cham|dot)\b/g, '')); };
/** What a dossier has, as papers do. */
const OF_DOSSIER = /\b(?:nop|dot|cham|xa|tinh)\b/;
/** "Nộp ở đâu" is asked of a paper that is filed somewhere itself, as what is told of it says: "Tự công bố nộp ở đâu". */
const isFiled = (item: Matter, side: Side, on: Day, knowledge: Knowledge): boolean => /\bnop\b/.test(spelled(passageNamed(entryOf(item, side), on, knowledge)?.title ?? '').join(' '));

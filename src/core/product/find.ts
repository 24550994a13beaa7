import { lately } from '../lately.ts';
import { personalNames } from '../personal-name.ts';
import { exactly } from '../text.ts';
import { tellsOfOthers } from './beside-goods.ts';
import { extent } from './extent.ts';
import { isListed, onlyList } from './in-list.ts';
import { hitsIn, isFresh, isWhole, names, tokenize, type Hit, type Lexicon, type Token } from './lexicon.ts';
import { MAKING, onlySounds } from './only-sounds.ts';
import { recognise, type Recognition } from './recognise.ts';

/* The products a sentence speaks of. */

export type ProductFound = {
  readonly name: string; readonly start: number; readonly end: number; readonly recognition: Recognition;
  /** It only says what kind of cooperative or company they are: "htx dược liệu". */
  readonly ofBody?: true;
};

/** Products named inside a sentence, in the producer's own spelling. A bare raw material counts only where the words say
 *  that it is made or sold, or when it is the whole message. */
export function findProducts(text: string, lexicon: Lexicon, onlyStrict = false): readonly ProductFound[] {
  const strict = productsIn(text, lexicon, true);
  const found = strict.length > 0 || onlyStrict ? strict : productsIn(text, lexicon, false);
  const made = found.filter((one) => !one.ofBody);
  return made.length > 0 ? made : found;
}

/** Talk that only sounds like a product: "nấu cơm cho khách", "cam kết". */
export function isTalk(text: string, lexicon: Lexicon): boolean {
  const hits = hitsIn(tokenize(text.slice(0, 300), false), lexicon);
  return hits.length > 0 && !hits.some(names);
}

/** The readings of a message ask for its products one after another: three of four times for those just found. */
function productsIn(text: string, lexicon: Lexicon, strict: boolean): readonly ProductFound[] {
  let of = recent.get(lexicon);
  if (!of) recent.set(lexicon, of = lately(LATELY, ({ text, strict }) => productsAnew(text, lexicon, strict), ({ text, strict }) => `${strict} ${text}`));
  return of({ text, strict });
}
const recent = new WeakMap<Lexicon, (of: { readonly text: string; readonly strict: boolean }) => readonly ProductFound[]>();
const LATELY = 64;

function productsAnew(text: string, lexicon: Lexicon, strict: boolean): readonly ProductFound[] {
  const tokens = tokenize(text.slice(0, 2000), strict);
  const found: ProductFound[] = [];
  const people = personalNames(text);
  const hits = hitsIn(tokens, lexicon);
  const sure = (hit: Hit): boolean => isWhole(hit) || isPlain(tokens[hit.from]!);
  const listed = onlyList(tokens, hits, (hit) => sure(hit) || (names(hit) && hits.some(sure) && isListable(tokens[hit.from]!)));
  for (let i = 0; i < hits.length; i += 1) {
    const hit = hits[i]!;
    const before = found.at(-1);
    if (before && isItsVillage(tokens, hit, before)) { found.splice(-1, 1, longer(before, text, tokens, hit.to)); continue; }
    if (people.some(({ start, end }) => tokens[hit.from]!.start >= start && tokens[hit.from]!.start < end)) continue;
    if (!names(hit) || onlySounds(tokens, hit) || !(listed || isMeant(tokens, hit, hits[i + 1], before))) continue;
    const to = extent(tokens, hit.from, hit.to);
    const start = tokens[headOf(tokens, hits, i)]!.start;
    const end = tokens[to - 1]!.end;
    const name = spelling(tokens, hit, to) ?? text.slice(start, end).normalize('NFC');
    found.push({ name, start, end, recognition: recognise(name, lexicon), ...(isOfBody(tokens, hit) || isItsName(tokens, hit) ? { ofBody: true as const } : {}) });
    while (i + 1 < hits.length && hits[i + 1]!.from < to) i += 1;
  }
  return found.filter((_, i) => !tellsOfOthers(text, i, found)).map((one) => ({ ...one, name: yieldOf(one.name) }));
}

/** "Nước nha đam", "kẹo mạch nha": where the name begins, which may be with a noun that is no name by itself. */
const headOf = (tokens: readonly Token[], hits: readonly Hit[], i: number): number => {
  const [hit, head] = [hits[i]!, hits[i - 1]];
  return head?.word.means.type === 'head' && head.word.means.set < FIRST_OF_CRAFTS && head.to === hit.from && !tokens[hit.from - 1]!.breakAfter ? head.from : hit.from;
};

/** "Túi bánh gai" is what it is packed in. */
const FIRST_OF_CRAFTS = 21;

/** "Nhà em nuôi ong": what is sold is the honey. */
const yieldOf = (name: string): string => (/^nu[ôo]i ong$/iu.test(name) ? 'mật ong' : name);

/** That it is somebody's product, and not only a word. */
const isMeant = (tokens: readonly Token[], hit: Hit, next: Hit | undefined, before: ProductFound | undefined): boolean =>
  isWhole(hit) || made(tokens, hit) || isAlone(tokens, hit) || isWorked(tokens, hit, next) || isLodge(tokens, hit, next) || isNext(tokens, hit, next, before) || isListed(tokens, hit) || isSubject(tokens, hit) || isOwn(tokens, hit) || isOpening(tokens, hit) || (hit.from === 0 && FOREIGN.has(tokens[0]!.folded));
/** Of other tongues: no word of talk. */
const FOREIGN = new Set('kombucha macca matcha socola chocolate cacao homestay farmstay'.split(' '));

/** "Mứt dừa nhà em làm": behind it stands who makes it. */
const isOwn = (tokens: readonly Token[], { from, to }: Hit): boolean => {
  const end = extent(tokens, from, to);
  return !tokens[end - 1]!.breakAfter && MADE_BY.test(tokens.slice(end, end + 4).map(({ folded }) => folded).join(' '));
};
const MADE_BY = /^(?:(?:do|cua|la) )*(?:nha|ben|htx|co so|xuong) (?:em|e|minh|toi|tui|anh|chi|bac|co|chu) (?:tu |dang |co )?(?:lam|nau|trong|nuoi|u|say|san xuat|che bien|rang|muoi)\b/;

/** "Gạo, hộ kinh doanh, xã Hương Khê", "tiêu, Đắk Nông": what they make, before what they are and where. */
const isOpening = (tokens: readonly Token[], { from, to }: Hit): boolean => {
  const end = extent(tokens, from, to);
  return from === 0 && end < tokens.length && tokens[end - 1]!.breakAfter && (tokens[0]!.accented || NOTHING_ELSE.has(tokens[0]!.folded)) && (INTRODUCES.test(tokens.slice(end, end + 4).map(({ folded }) => folded).join(' ')) || isPlaceLike(tokens, end));
};
/** Two to four words with capitals, and a stop. */
const isPlaceLike = (tokens: readonly Token[], from: number): boolean => {
  const stop = tokens.findIndex(({ breakAfter }, i) => i >= from && breakAfter);
  const named = tokens.slice(from, stop < 0 ? tokens.length : stop + 1);
  return named.length > 1 && named.length <= LONGEST_PLACE && named.every(({ upper }) => upper);
};
const LONGEST_PLACE = 4;
const INTRODUCES = /^(?:(?:nha|em|chi|anh|minh|toi|la|ben|cua|o) )*(?:ho (?:kinh doanh|gia dinh|ca the|san xuat)|hkd|htx|hop tac xa|to hop tac|cong ty|cty|doanh nghiep|trang trai|xa(?! (?:hoi|noi|bao|keu|co))|phuong|thi tran|huyen|tinh(?! (?:bao|noi|ra))|lan dau|nang hang|[345] sao)\b/;

const isOfBody = (tokens: readonly Token[], { from }: Hit): boolean => {
  const [before, second, third] = [1, 2, 3].map((back) => (tokens[from - back]?.breakAfter ? '' : (tokens[from - back]?.folded ?? '')));
  return BODY.has(before!) || (before === 'xuat' && second === 'san' && tokens[from - 3]?.folded === 'so' && tokens[from - 4]?.folded === 'co') || tokens[from - 1]?.exact === UNION || BODY.has(`${second} ${before}`) || BODY.has(`${third} ${second} ${before}`);
};
/** "Hộ kinh doanh Chè lam Hiền Bao", "hiệu Bánh Mì Cô Ba": what they or their goods are called. */
const isItsName = (tokens: readonly Token[], { from }: Hit): boolean => {
  const before = tokens.slice(Math.max(0, from - 5), from);
  const said = before.slice(before.findLastIndex(({ breakAfter }) => breakAfter) + 1).map(({ folded }) => folded).join(' ');
  return BRANDED.test(said) && (tokens[from]!.upper || !BODIES.test(said)) || (tokens[from]!.upper && !tokens[from - 1]?.upper && BODIES.test(said) && tokens[from + 1] !== undefined && tokens.slice(from + 1, from + 5).some(({ upper }) => upper));
};
const BRANDED = /\b(?:thuong hieu|nhan hieu|hieu|ten (?:ho|htx|cong ty|co so|thuong hieu|nhan hieu|goi|quan|tiem))(?: (?:la|con|cu|moi|cua))*$|\b(?:kinh doanh|hkd|htx|co so|cong ty|quan|tiem|xuong) (?:\S+ )?(?:ten|lay ten|ten la|mang ten)$/;
const BODIES = /\b(?:ho kinh doanh|hkd|co so|xuong|tiem|quan|shop)(?: (?:san xuat|che bien|ten|lay ten|mang ten|la))*$/;

/** "Chung với hội nước mắm Phan Thiết"; typed bare it asks, or is of then. */
const UNION = exactly('hội');
const BODY = new Set(['hiep hoi', 'tnhh', 'mtv', 'tnhh mtv', 'co phan', 'htx', 'hop tac xa', 'to hop tac', 'cong ty', 'cty', 'doanh nghiep']);

/** A bare word is a product when it is the whole message, but for a word beside two syllables or more. */
const isAlone = (tokens: readonly Token[], hit: Hit): boolean => tokens.length <= hit.to - hit.from + (hit.to - hit.from > 1 ? 2 : 0) || isShortName(tokens, hit);

/** "Bưởi sấy", "củ cải ngâm nước mắm" and nothing else: a raw material and what is made of it. */
const isWorked = (tokens: readonly Token[], { word, from, to }: Hit, next: Hit | undefined): boolean => {
  if (word.means.type !== 'material' || next?.word.means.type !== 'form') return false;
  const end = extent(tokens, from, to);
  // "Làm hồ sơ giúp bà Sáu, cá ngừ sấy": between stops.
  // "Chú ở Cà Mau đây, chuối khô 3 sao": its stars stand behind it.
  const ends = end === tokens.length || tokens[end - 1]!.breakAfter || RATED.test(tokens.slice(end, end + 4).map(({ folded }) => folded).join(' '));
  if (from > 0) return tokens[from - 1]!.breakAfter && next.from < end && ends;
  return next.from === to && (next.to === tokens.length || (tokens.length <= LONGEST_WORKED && end === tokens.length) || (end < tokens.length && ends));
};
const RATED = /^(?:(?:da|dang|duoc|dat|ocop) )*[345] sao\b/;
const LONGEST_WORKED = 6;

/** "Gao huong lai", "mận hậu", "ớt chỉ thiên": nothing but a name that begins with a word that is nothing else, or with what is grown or raised, in its own marks. */
const isShortName = (tokens: readonly Token[], { word, from, to }: Hit): boolean =>
  from === 0 && tokens.length <= (isPlain(tokens[0]!) && tokens[0]!.accented && !tokens.some(({ exact }) => TOLD_OF.has(exact)) ? LONGEST_NAME : LONGEST_SHORT) && (isPlain(tokens[0]!) || (isFresh(word) && isMarkedAs(tokens))) && extent(tokens, from, to) === tokens.length && tokens.every(({ breakAfter }, i) => i === tokens.length - 1 || !breakAfter);
/** "Mắm ba khía Rạch Gốc": with where it is of, behind a word that is nothing else. */
const LONGEST_NAME = 6;
const LONGEST_SHORT = 4;
/** "Bánh ngọt quá khách chê": a sentence about them. */
const TOLD_OF = new Set('quá khách chê khen uống ăn mắc hư hỏng dở dễ khó chạy hàng người ai thấy nói kêu bảo ế thích giá tiền rẻ đắt'.split(' ').map(exactly));
/** "Rau cải bẹ" among words with their marks; "nhãn" stands on goods too, "điều" is a clause, Na Rì a place. */
const isMarkedAs = (tokens: readonly Token[]): boolean => (tokens[0]!.accented || (BARE_HEADS.has(tokens[0]!.folded) && tokens.some(({ accented }) => accented))) && !LABELS.has(tokens[0]!.exact);
const BARE_HEADS = new Set(['rau', 'lan', 'ngan']);
const LABELS = new Set(['nhãn', 'quả', 'củ', 'trái', 'hồng', 'na', 'điều'].map(exactly));
const isPlain = ({ folded, exact }: Token): boolean => NOTHING_ELSE.has(folded) || MARKED.has(exact);
const NOTHING_ELSE = new Set('gao ruou banh thit keo bun xoi gom mut nem mam'.split(' '));
/** "Gạo, miến, bún khô": these are goods where they stand in a list with one that is nothing else, or typed with their marks. */
const isListable = ({ folded, accented }: Token): boolean => accented || LISTABLE.has(folded);
const LISTABLE = new Set('mien mi my pho ngo khoai sen com tom muoi tieu toi gung che tra gio cha oc ga vit trung mang chuoi xoai buoi nghe sam ot hanh'.split(' '));
/** Typed with their marks these are nothing else either: no giờ, bớt, cha, tra. */
const MARKED = new Set('giò bột chả trà chè cốm bún phở kẹo mứt giấm ruốc nhút ghẹ nghêu hàu ếch lươn sứa tỏi chổi nón khăn thảm lụa gốm thớt đũa'.split(' ').map(exactly));

/** "Gạo 3 sao rồi", "trà thì lần đầu": what something is said of, at the front. */
const isSubject = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  tokens.slice(0, from).every(({ folded }) => LEADS.has(folded)) && (from === 0 || ['con', 'co'].includes(tokens[from - 1]!.folded)) && isPlain(tokens[from]!) && !tokens[extent(tokens, from, to) - 1]!.breakAfter && SAID_OF.test(tokens.slice(extent(tokens, from, to), extent(tokens, from, to) + 6).map(({ folded }) => folded).join(' '));
/** "Bên em còn mứt dâu chưa có sao". */
const LEADS = new Set('a da u con ben em nha chi anh minh toi tui htx thi ma co dang oi cho hoi xin chao ad chu bac co'.split(' '));
const SAID_OF = /^(?:(?:thi|muon|nham|dinh|dang|da|cung|moi|len|co|duoc|dat|nha|em|chi|anh|minh|toi|tui|bac|o|cua|ben|can|chua|tu) )*(?:cong bo|kiem nghiem|[345] sao|lan dau|nang hang|danh gia lai|nang len|dang ky|(?<=\b(?:chua|khong) (?:co |duoc |dat |len )?)sao)\b/;

/** "làm cà phê rang, mận sấy": behind the one before and a comma a raw material worked on is made too. */
const isNext = (tokens: readonly Token[], hit: Hit, next: Hit | undefined, before: ProductFound | undefined): boolean =>
  before !== undefined && tokens[hit.from - 1]?.end === before.end && (endsAList(tokens, hit, before) || hit.word.means.type === 'material' && next?.word.means.type === 'form' && next.from === hit.to);

/** "Đông trùng hạ thảo, trà nấm": nothing but a name behind one that is whole. */
const endsAList = (tokens: readonly Token[], { from, to }: Hit, before: ProductFound): boolean => {
  const end = extent(tokens, from, to);
  return before.recognition.type !== 'none' && isPlain(tokens[from]!) && tokens[from - 1]!.breakAfter && (end === tokens.length || tokens[end - 1]!.breakAfter);
};

const made = (tokens: readonly Token[], { from }: Hit): boolean => {
  // "Làm luôn kẹo dừa".
  const back = (LUON.includes(tokens[from - 1]?.exact ?? '') && MAKING.has(tokens[from - 2]?.folded ?? '')) || (tokens[from - 1]?.folded === 'cai' && ENTERS.has(tokens[from - 2]?.folded ?? '')) ? 2 : 1;
  const before = tokens[from - back];
  if (before?.breakAfter) return HEADS_LIST.test(tokens.slice(Math.max(0, from - 4), from).map(({ folded }) => folded).join(' '));
  if (before === undefined) return false;
  // "Làm OCOP cho homestay", "hồ sơ cho chè".
  if (before.folded === 'cho' && FOR_WHICH.has(tokens[from - back - 1]?.folded ?? '')) return true;
  // "Mình còn nước thốt nốt đóng chai nữa": beside the others.
  if (before.folded === 'con' && HAVE.has(tokens[from - back - 1]?.folded ?? '')) return isEnded(tokens, from);
  // "Tôi có vườn bưởi"; a garden where guests come is no fruit.
  if (before.folded === 'vuon') return tokens[from - 2]?.folded === 'co';
  // "tên là homestay …", "sản phẩm là …".
  const said = before.folded === 'la' && !tokens[from - 2]?.breakAfter ? tokens[from - 2] : undefined;
  return said ? CALLED.has(said.folded) : MAKING.has(before.folded) || WEAVES.has(before.exact) || (back === 2 && ENTERS.has(before.folded));
};
const HAVE = new Set('em minh toi tui chi anh nha htx ben'.split(' '));
const isEnded = (tokens: readonly Token[], from: number): boolean => {
  const end = tokens.findIndex(({ breakAfter }, i) => i >= from && breakAfter);
  const rest = tokens.slice(from, end < 0 ? undefined : end + 1).map(({ folded }) => folded);
  return rest.includes('nua') && !rest.some((word) => STORED.has(word));
};
/** "Chị còn gạo trong kho nữa". */
const STORED = new Set(['kho', 'ton', 'thua', 'du']);
const FOR_WHICH = new Set(['ocop', 'so']);
/** "Muốn đưa cái khăn choàng đi OCOP". */
const ENTERS = new Set('dua dem mang lam det ban dan nop'.split(' '));
const LUON = ['luon', exactly('luôn')];
/** Without their marks these are dân, dán; theo. */
const WEAVES = new Set(['đan', 'thêu', 'mần'].map(exactly));
/** "Có 3 sản phẩm: rau cải, cà chua". */
const HEADS_LIST = /(?:^| )(?:\d+|hai|ba|bon|nam|may|cac|nhung|gom|lam|ban) (?:san pham|sp|mat hang|mon|loai|thu|cai)(?: (?:la|gom))?$/;
const CALLED = new Set('ten pham sp hang'.split(' '));

/** "homestay ban lac": the village it is in, with it its name. */
const isItsVillage = (tokens: readonly Token[], { from }: Hit, before: ProductFound): boolean =>
  before.recognition.type === 'one' && before.recognition.set === TOURISM && tokens[from - 1]?.folded === 'ban' && !tokens[from - 1]!.accented && !tokens[from - 1]!.breakAfter && tokens[from - 2]?.end === before.end && !tokens[from - 2]!.breakAfter;
/** That it is in a village says that it is meant. */
const isLodge = (tokens: readonly Token[], { word, from, to }: Hit, next: Hit | undefined): boolean =>
  word.means.type === 'set' && word.means.set === TOURISM && ((tokens[to]?.folded === 'ban' && !tokens[to].accented && next?.from === to + 1) || RUNS.has(tokens[from - 1]?.folded ?? '') || (tokens[from - 1]?.exact === IS && SELVES.has(tokens[from - 2]?.folded ?? '')) || (COUNTS.has(tokens[from - 1]?.folded ?? '') && tokens.slice(Math.max(0, from - 4), from - 1).some(({ folded }) => RUNS.has(folded))));
/** "Có homestay", "dịch vụ homestay". */
const RUNS = new Set('co mo doanh chu vu run chay hanh ly xay so'.split(' '));
/** "Bên em là homestay". */
const IS = exactly('là');
const SELVES = new Set('em minh toi tui anh chi nha ben day so'.split(' '));
/** "Chạy một cái farmstay". */
const COUNTS = new Set('cai can khu mot 1 2 hai diem'.split(' '));
const TOURISM = 26;
const longer = (found: ProductFound, text: string, tokens: readonly Token[], to: number): ProductFound => ({ ...found, name: text.slice(found.start, tokens[to - 1]!.end).normalize('NFC'), end: tokens[to - 1]!.end });

/** Typed without accents, and a word we know whole: our spelling. */
const spelling = (tokens: readonly Token[], { word, from, to }: Hit, end: number): string | undefined =>
  to === end && isWhole({ word, from, to }) && !tokens[from]!.accented ? word.text : undefined;

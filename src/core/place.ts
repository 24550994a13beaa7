import { isOfPlaces, isOfTalk, looksLikePlace } from './place-shape.ts';
import { exactly, fold } from './text.ts';

export type Province = { readonly name: string; /** Names before 01/7/2025 that are now this province. */ readonly was: readonly string[] };
export type Commune = { readonly name: string; readonly province: string; readonly was: readonly string[] };

/** What `knowledge/places.yaml` says. Districts ended on 01/7/2025. */
export type Places = {
  readonly provinces: readonly Province[];
  readonly communes: readonly Commune[];
  readonly districts: readonly { readonly name: string; readonly province: string }[];
};

export type PlaceFound = {
  readonly kind: 'province' | 'commune' | 'district';
  /** As it stands in the text. */
  readonly said: string;
  readonly commune?: string;
  readonly province?: string;
  /** The old name that was used. */
  readonly was?: string;
  /** A sentence about the merger. */
  readonly note?: string;
  /** On no list and not said to be a commune: "ở Tân Hưng". */
  readonly guessed?: true;
  /** As it stands in the text with "xã", "phường", "huyện" before it. */
  readonly marked?: string;
};

/** The names of the lists, folded once. */
type Index = {
  readonly provinces: ReadonlyMap<string, Province>;
  readonly merged: ReadonlyMap<string, { province: Province; was: string }>;
  readonly communes: ReadonlyMap<string, readonly Commune[]>;
  readonly districts: ReadonlyMap<string, { name: string; province: string }>;
};

const indexes = new WeakMap<Places, Index>();

function indexOf(places: Places): Index {
  const known = indexes.get(places);
  if (known) return known;
  const communes = new Map<string, Commune[]>();
  for (const commune of places.communes) for (const name of [commune.name, ...commune.was]) communes.set(fold(name), [...(communes.get(fold(name)) ?? []), commune]);
  const index: Index = {
    provinces: new Map(places.provinces.map((province) => [fold(province.name), province])),
    merged: new Map(places.provinces.flatMap((province) => province.was.map((was) => [fold(was), { province, was }] as const))),
    communes,
    districts: new Map(places.districts.map((district) => [fold(district.name), district])),
  };
  indexes.set(places, index);
  return index;
}

type Token = { readonly raw: string; readonly folded: string; readonly upper: boolean; readonly breakAfter: boolean; readonly start: number };

const COMMUNE = new Set(['xa', 'x', 'phuong', 'p']);
const TOWN = new Set(['thi tran', 'tt', 'dac khu']);
const DISTRICT = new Set(['huyen', 'h', 'thi xa', 'tx', 'quan', 'q']);
const NOT_NAMES = new Set('cham duyet ky xac bao noi tra hen thu se phai can danh quan ly kiem doi bat yeu lai hoi em minh toi chi anh nha nay do kia nao gi dau a khac nghe la lam co khong thi va voi tinh huyen minh ben que cho duoi tren day ay chua roi ma nop gui cap nhan hay hoac cung con xa ho dan viet ngoai gan giua canh phia cuoi cho tren'.split(' '));
const STOPS_TYPED = new Set('làm có sản xuất bán trồng nuôi nấu đang muốn chưa đã thì tỉnh huyện và với những mà chị tôi mình ạ nhé rồi của ở tại được hộ cũ mới ấy ơi hỏi'.split(' ').map(exactly));
const STOPS = new Set('oi hoi giup lam co san xuat ban trong nuoi nau dang muon chua da thi tinh huyen va voi nhung ma em chi anh toi minh a nhe roi cua o tai duoc dkkd htx ho tp cu moi ay'.split(' '));

/** A word that is no part of a name: "của" is none, "Cửa Việt" is one. */
const isStop = (token: Token): boolean => (token.raw.toLowerCase() === token.folded ? STOPS.has(token.folded) : STOPS_TYPED.has(exactly(token.raw)));
/** "ở"; a bare "o" only where nothing is typed with accents. */
const isAt = (token: Token, bare: boolean): boolean => (token.folded === 'tai' ? true : token.folded === 'o' && (bare || token.raw.toLowerCase() === 'ở'));

/** The places a text names. Pure and total. */
export function findPlaces(text: string, places: Places): PlaceFound[] {
  const whole = text.slice(0, 2000).normalize('NFC');
  const tokens = tokenize(whole);
  const found: PlaceFound[] = [];
  const used = tokens.map(() => false);
  const mark = (from: number, to: number) => { for (let i = from; i < to; i += 1) used[i] = true; };
  markedNames(whole, tokens, places, found, mark);
  listedNames(tokens, used, places, found, mark);
  const province = found.find((place) => place.province)?.province;
  const withProvince = province ? found.map((place) => (place.kind === 'commune' && !place.province ? { ...place, province } : place)) : found;
  return withProvince;
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)].map((match) => ({
    raw: match[1]!,
    folded: fold(match[1]!),
    upper: /^\p{Lu}/u.test(match[1]!),
    breakAfter: /[.,;!?\n]/.test(match[2]!) && !/^\.\s?$/.test(match[2]!),
    start: match.index,
  }));
}

/** Typed with its marks it must be that word: "phương án" and "xà phòng" name no place. Without, "phuong an kinh doanh" and "dia phuong" do not. */
function isMarker(tokens: readonly Token[], at: number, marker: string): boolean {
  const typed = TYPED[marker];
  const words = marker.split(' ').length;
  const raw = tokens.slice(at, at + words).map((token) => token.raw.toLowerCase()).join(' ');
  // "Ông xã cất giấy rồi": the husband.
  if (marker === 'xa' && SPOUSE.has(tokens[at - 1]?.folded ?? '') && tokens[at - 2]?.folded !== 'mat' && !tokens[at + 1]?.upper) return false;
  // A tone left out is a slip where a name with a capital follows: "phương Hoa Lư".
  if (raw !== marker) return typed === undefined || exactly(raw) === exactly(typed) || tokens[at + words]?.upper === true;
  const rest = tokens.slice(at + 1, at + 3).map((token) => token.folded).join(' ');
  if (marker === 'xa' && tokens[at + 1]?.folded === 'phong' && !tokens[at + 1]!.upper) return !isSoap(tokens, at);
  return marker !== 'phuong' || !(tokens[at - 1]?.folded === 'dia' || /^(?:an (?:kinh|san)|tien|phap|thuc)\b/.test(rest));
}
const SPOUSE = new Set(['ong', 'ba']);
/** "xa phong" typed without marks: xà phòng, or a commune whose name begins with Phong. */
function isSoap(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 2]];
  if (tokens[at + 1]!.raw === 'phòng' || (before && SOAP_BEFORE.has(before.folded)) || !next || tokens[at + 1]!.breakAfter || isStop(next)) return true;
  return SOAP_AFTER.has(next.folded) || !isOfPlaces(next.folded);
}
const SOAP_BEFORE = new Set('lam lm xuat ban nau pham sp hang mua cuc banh loai mon voi va'.split(' '));
const SOAP_AFTER = new Set('bo thao tinh dua sa que tram tu cuc nghe gung chanh tam giat rua banh huu gac nuoc mat da hoa la tra sinh'.split(' '));
const TYPED: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường', huyen: 'huyện', quan: 'quận', 'thi tran': 'thị trấn', 'thi xa': 'thị xã', 'dac khu': 'đặc khu' };

/** Names after "xã", "phường", "huyện", "tỉnh". */
function markedNames(text: string, tokens: readonly Token[], places: Places, found: PlaceFound[], mark: (from: number, to: number) => void): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const two = `${tokens[i]!.folded} ${tokens[i + 1]?.folded ?? ''}`;
    const marker = TOWN.has(two) || DISTRICT.has(two) ? two : tokens[i]!.folded;
    const width = marker.includes(' ') ? 2 : 1;
    const kind = DISTRICT.has(marker) ? 'district' : COMMUNE.has(marker) || TOWN.has(marker) ? 'commune' : undefined;
    // "Kính gửi quý cơ quan, HTX …": an office.
    if (!kind || tokens[i + width - 1]!.breakAfter && marker.length > 1 || (marker === 'quan' && tokens[i - 1]?.folded === 'co') || !isMarker(tokens, i, marker)) continue;
    if (marker.length === 1 && !tokens[i + 1]?.upper) continue;
    if (marker === 'quan' && tokens[i]!.raw.toLowerCase() !== 'quận' && !tokens[i + 1]?.upper) continue;
    const name = nameAfter(tokens, i + width, places);
    if (!name || (kind === 'commune' && isTalk(name.text, places))) continue;
    mark(i, name.to);
    const last = tokens[name.to - 1]!;
    const marked = text.slice(tokens[i]!.start, last.start + last.raw.length);
    found.push({ ...(kind === 'district' ? districtFound(name.text, places) : communeFound(name.text, places)), marked });
    i = name.to - 1;
  }
}

/** "Người trong xã hết", "trong xa ko co may": typed small, on no list, and nothing that a place is called. */
const isTalk = (name: string, places: Places): boolean => {
  const [first = '', ...rest] = name.split(' ');
  const said = fold(first) === 'cho' && isMarket({ raw: first, folded: 'cho' }, { folded: fold(rest[0] ?? '') }) ? rest.map(fold).filter((word) => !MARKETS.has(word)) : fold(name).split(' ');
  if (said.length === 0) return false;
  return name === name.toLowerCase() && !known(fold(name), places) && (said.some(isOfTalk) || (said.length === 1 && !isOfPlaces(said[0]!)));
};

/** One to three words that can be a name: a listed one, capitals, or up to a word that begins something else. */
function nameAfter(tokens: readonly Token[], from: number, places: Places): { text: string; to: number } | undefined {
  const first = tokens[from];
  if (!first || (NOT_NAMES.has(first.folded) && !first.upper && !isMarket(first, tokens[from + 1]) && !mayBegin(tokens, from, places))) return undefined;
  for (const width of [3, 2, 1]) {
    const slice = tokens.slice(from, from + width);
    if (slice.length === width && known(slice.map((token) => token.folded).join(' '), places)) return { text: slice.map((token) => token.raw).join(' '), to: from + width };
  }
  const taken: Token[] = [];
  for (let i = from; i < tokens.length && taken.length < 3; i += 1) {
    const token = tokens[i]!;
    // "xã Khánh Lâm", and nothing after it.
    if (taken.length > 0 && !(taken.length === 1 && isMarket(taken[0]!, token)) && isStop(token) && !token.upper && !(taken.length === 1 && ENDS_NAME.has(token.raw) && isEnd(tokens, i + 1, places))) break;
    if (taken.length === 0 && isStop(token) && !token.upper && !NOT_NAMES.has(token.folded) && !mayBegin(tokens, from, places)) break;
    // "xã Vân Đồn Quảng Ninh" typed without a comma.
    if (taken.length >= 2 && beginsProvince(tokens, i, places)) break;
    if (token.folded === 'thanh' && tokens[i + 1]?.folded === 'pho') break;
    if (taken.length > 0 && taken[0]!.upper && !token.upper) break;
    if (taken.length === 2 && !token.upper && !isThird(tokens, i, places)) break;
    taken.push(token);
    if (token.breakAfter) break;
  }
  if (taken.length === 0) return undefined;
  return { text: taken.map((token) => token.raw).join(' '), to: from + taken.length };
}

/** "xa minh tan", "xã côn minh": a word that mostly is none of a name, with another that is. */
function mayBegin(tokens: readonly Token[], from: number, places: Places): boolean {
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  if (!second || first.breakAfter || !BEGINS.has(first.folded) || PLAIN_TYPED.has(exactly(first.raw)) || !isOfPlaces(second.folded)) return false;
  if ((first.folded === 'hoi' && TALKS.has(second.folded)) || (first.folded === 'ban' && SOLD.has(second.folded))) return false;
  const closes = isEnd(tokens, from + 2, places) || (isEnd(tokens, from + 3, places) && isOfPlaces(tokens[from + 2]?.folded ?? ''));
  return closes && (!isStop(second) || ENDS_NAME.has(second.raw)) && !(NOT_NAMES.has(second.folded) && !ENDS_NAME.has(second.raw));
}
/** "Xã Chợ Gạo": chợ is a word of names; typed bare before what such a name goes on with. */
const isMarket = (first: Pick<Token, 'raw' | 'folded'>, next: Pick<Token, 'folded'> | undefined): boolean => first.folded === 'cho' && next !== undefined && (first.raw.toLowerCase() === 'chợ' || MARKETS.has(next.folded));
const MARKETS = new Set('gao moi lach don ra vam lau chu'.split(' '));
const BEGINS = new Set('a minh chi ky thu ly hoi lai nha con do viet quan kiem danh phia gan cap ben dan la tra ban'.split(' '));
/** "xa hoi hoa": xã hội hóa. */
const TALKS = new Set('hoa nghi nhap dong phu chu'.split(' '));
/** "Xa ban hang", "xa ban nuoc mam": bán. */
const SOLD = new Set('hang ra cho le buon san di lai nuoc ca ga vit lon bo che tra gao mat do quan binh'.split(' '));
/** Typed with their marks these are that word. */
const PLAIN_TYPED = new Set('ạ trả hội mình chị hỏi lại nhà còn đó viết cấp bên là đánh phía gần kiểm quản ký'.split(' ').map(exactly));
/** Typed bare they end a name as well as they begin something else. */
const ENDS_NAME = new Set('lam trong minh ho lâm trọng hồ hộ'.split(' '));

/** Nothing of a name comes after: the end, a break, a word that begins something else, a province. */
const isEnd = (tokens: readonly Token[], at: number, places: Places): boolean =>
  at >= tokens.length || tokens[at - 1]!.breakAfter || (isStop(tokens[at]!) && !tokens[at]!.upper) || beginsProvince(tokens, at, places);

const beginsProvince = (tokens: readonly Token[], at: number, places: Places): boolean => [4, 3, 2, 1].some((width) => isProvince(tokens.slice(at, at + width), width, places));

/** "xa mu cang chai", "xã đắk rơ wa": names of three syllables mostly stand at the end of what is said. */
const isThird = (tokens: readonly Token[], at: number, places: Places): boolean =>
  /^\p{L}/u.test(tokens[at]!.raw) && !NOT_NAMES.has(tokens[at]!.folded) && !NO_THIRD.has(tokens[at]!.folded) && isEnd(tokens, at + 1, places);
const NO_THIRD = new Set('het that luon nhi vay the thoi xong day nua gap som kho ok han ruou che tra gao mat nem cha mam day lun ne hen nhe sao'.split(' '));

const isProvince = (slice: readonly Token[], width: number, places: Places): boolean => slice.length === width && provinceFound(slice.map((token) => token.folded).join(' '), slice.map((token) => token.raw).join(' '), places) !== undefined;

const known = (name: string, places: Places): boolean => indexOf(places).communes.has(name) || indexOf(places).districts.has(name);

/** On no list and without "xã": with capitals, or of nothing but syllables that places are called by. "In ở tiệm nó" is none. */
const isCalledSo = (name: string): boolean => !NO_COMMUNE.has(fold(name)) && (name === fold(name) ? looksLikePlace(name) : name.split(' ').every((word) => /^\p{Lu}/u.test(word) || isOfPlaces(fold(word))));

/** Where something is done: a centre, a fair, a hospital. */
const NO_COMMUNE = new Set(['trung tam', 'hoi cho', 'hoi truong', 'nha hang', 'lang nghe', 'que huong', 'thanh thi', 'san pho', 'cho lon', 'cho dau', 'my vien', 'phong nha', 'don vi', 'mien nam', 'mien bac', 'mien trung', 'mien tay']);

/** Listed names without a marker: provinces anywhere, districts and communes after "ở". */
function listedNames(tokens: readonly Token[], used: readonly boolean[], places: Places, found: PlaceFound[], mark: (from: number, to: number) => void): void {
  const bare = tokens.every((token) => token.raw.toLowerCase() === token.folded);
  for (let i = 0; i < tokens.length; i += 1) {
    for (const width of [4, 3, 2, 1]) {
      const slice = tokens.slice(i, i + width);
      if (slice.length < width || slice.some((_, n) => used[i + n])) continue;
      const name = slice.map((token) => token.folded).join(' ');
      const said = slice.map((token) => token.raw).join(' ');
      const marked = ['tinh', 'tp', 'pho'].includes(tokens[i - 1]?.folded ?? '');
      const before = tokens[i - 1];
      const at = before !== undefined && (isAt(before, bare) || ['que', 've'].includes(before.folded));
      // One syllable (Huế) is a place where it stands alone, is said to be one, or follows a commune's name.
      const afterCommune = used[i - 1] === true;
      if (width === 1 && !at && !marked && !afterCommune && tokens.length > 1 && !Object.hasOwn(CUT_SHORT, name)) continue;
      // "danh gia lai" without accents is an evaluation.
      const province = tokens[i - 1]?.folded === 'danh' ? undefined : provinceFound(name, said, places);
      const listed = indexOf(places).communes.has(name);
      const district = indexOf(places).districts.has(name);
      if (province && (!at || marked || !listed)) { mark(i, i + width); found.push(province); break; }
      if (!at) continue;
      if (listed) { mark(i, i + width); found.push(communeFound(said, places)); break; }
      if (district) { mark(i, i + width); found.push(districtFound(said, places)); break; }
    }
    if (isAt(tokens[i]!, bare) && !used[i + 1] && !found.some((place) => place.kind === 'commune')) {
      const after = tokens[i + 1];
      const name = after && !NOT_NAMES.has(after.folded) && !isStop(after) ? nameAfter(tokens, i + 1, places) : undefined;
      if (name && name.text.includes(' ') && isCalledSo(name.text) && !provinceFound(fold(name.text), name.text, places) && !used.slice(i + 1, name.to).some(Boolean)) {
        mark(i + 1, name.to);
        found.push(indexOf(places).districts.has(fold(name.text)) ? districtFound(name.text, places) : { ...communeFound(name.text, places), guessed: true as const });
      }
    }
  }
}

/** Accents that were typed must fit: "giá lại" is no Gia Lai. */
const spells = (said: string, name: string): boolean =>
  said.split(' ').every((word, i) => word.toLowerCase() === fold(word) || exactly(word) === exactly(name.split(/[\s-]+/)[i] ?? ''));

/** As it is typed on a phone; nothing else is called so. */
const CUT_SHORT: Readonly<Record<string, string>> = { hcm: 'ho chi minh', tphcm: 'ho chi minh' };

function provinceFound(name: string, said: string, places: Places): PlaceFound | undefined {
  const whole = Object.hasOwn(CUT_SHORT, name) ? indexOf(places).provinces.get(CUT_SHORT[name]!) : undefined;
  if (whole) return { kind: 'province', said, province: whole.name };
  const current = indexOf(places).provinces.get(name);
  if (current && spells(said, current.name)) return { kind: 'province', said, province: current.name };
  const merged = indexOf(places).merged.get(name);
  if (!merged || !spells(said, merged.was)) return undefined;
  return { kind: 'province', said, province: merged.province.name, was: merged.was, note: `${merged.was} nay thuộc tỉnh, thành phố ${merged.province.name} (từ 01/7/2025).` };
}

function communeFound(said: string, places: Places): PlaceFound {
  const name = fold(said);
  const matching = indexOf(places).communes.get(name) ?? [];
  const only = matching.length === 1 ? matching[0] : undefined;
  const commune = only?.name ?? capitals(said);
  const renamed = only && fold(only.name) !== name;
  return {
    kind: 'commune',
    said,
    commune,
    ...(only ? { province: only.province } : {}),
    ...(renamed ? { was: capitals(said), note: `${capitals(said)} nay thuộc ${only.name}, ${only.province}.` } : {}),
  };
}

function districtFound(said: string, places: Places): PlaceFound {
  const district = indexOf(places).districts.get(fold(said));
  return { kind: 'district', said: capitals(said), ...(district ? { province: district.province } : {}) };
}

/** `xuân thành` → `Xuân Thành` */
export const capitals = (text: string): string => text.split(/\s+/).map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join(' ');

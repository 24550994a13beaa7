import { exactly, fold } from '../text.ts';
import { inAddress, inPair } from './beside-province.ts';
import { communeFound, districtFound, guessedIn, inProvince, isCutShort, isListed, everKnown, provinceFound, type PlaceFound } from './listed.ts';
import { markerAt } from './marker.ts';
import { isMarket, MARKETS, nameAfter, NOT_NAMES } from './name-after.ts';
import { indexOf, type Places } from './places.ts';
import { isOfPlaces, isOfTalk, isTalkAlone, looksLikePlace } from './shape.ts';
import { isAt, isStop, tokenize, type Token } from './tokens.ts';

/** "Ở Lương Sơn, à Kim Sơn Ninh Bình": what they take back is none of it; blanks stand there, so that all else stays where it is. */
const putRight = (text: string): string => text.replace(TAKEN_BACK, (taken: string, kept: string) => kept + ' '.repeat(taken.length - kept.length));
const TAKEN_BACK = /((?<!\p{L})(?:[ởỞ]|tại|xã|phường|huyện|tỉnh)\s+)(?:\p{Lu}\p{L}*\s+){0,3}\p{Lu}\p{L}*\s*[,.]\s*(?:à|ý|ủa|nhầm)(?!\p{L})(?:\s+(?:nhầm|lộn|không phải|quên))?[,\s]+(?=\p{Lu})/gu;

/** The places a text names. Pure and total. */
export function findPlaces(text: string, places: Places): PlaceFound[] {
  const whole = putRight(text.slice(0, 2000).normalize('NFC'));
  const tokens = tokenize(whole);
  const found: PlaceFound[] = [];
  const used = tokens.map(() => false);
  const mark = (from: number, to: number) => { for (let i = from; i < to; i += 1) used[i] = true; };
  markedNames(whole, tokens, places, found, mark);
  listedNames(tokens, used, places, found, mark);
  found.push(...(found.length === 0 ? inPair(whole, places) : inAddress(whole, found, places).slice(found.length)));
  const told = found.find(({ kind }) => kind === 'province')?.province;
  const province = told ?? found.find((place) => place.province)?.province;
  return province ? found.map((place) => (place.kind === 'commune' && (!place.province || told) ? inProvince(place, province, places) : told && place.kind === 'district' && !place.marked ? asCommune(place, told, places) : place)) : found;
}

/** "Ở Mù Cang Chải, Lào Cai", "ở Tân Hưng, Cà Mau": a commune of that province, whatever district was called so there or elsewhere. */
function asCommune(place: PlaceFound, province: string, places: Places): PlaceFound {
  const isThere = (list: 'communes' | 'ended') => (indexOf(places)[list].get(fold(place.said)) ?? []).some((one) => one.province === province);
  return isThere('communes') || (place.province !== province && isThere('ended')) ? guessedIn(place.said, province, places) : place;
}

/** Names after "xã", "phường", "huyện", "tỉnh". */
function markedNames(text: string, tokens: readonly Token[], places: Places, found: PlaceFound[], mark: (from: number, to: number) => void): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const marker = markerAt(tokens, i);
    if (!marker) continue;
    const { kind, width } = marker;
    const name = nameAfter(tokens, i + width + called(tokens, i + width), places);
    if (!name || (isTalk(name.text, places) && !/\d/.test(name.text))) continue;
    mark(i, name.to);
    const last = tokens[name.to - 1]!;
    const marked = text.slice(tokens[i]!.start, last.start + last.raw.length);
    found.push({ ...(kind === 'district' ? districtFound(name.text, places) : communeFound(name.text, places)), marked });
    i = name.to - 1;
  }
}

/** "Xã giờ gọi là Mường Hum", "xã mới tên Tân Hưng": so many words stand before what it is called. */
function called(tokens: readonly Token[], from: number): number {
  const match = CALLED_NOW.exec(`${tokens.slice(from, from + 5).map(({ folded }) => folded).join(' ')} `);
  const many = match ? match[0].trim().split(' ').length : 0;
  return many > 0 && tokens[from + many]?.upper && tokens[from + many + 1]?.upper && !tokens.slice(from, from + many).some(({ breakAfter }) => breakAfter) ? many : 0;
}
const CALLED_NOW = /^(?:(?:bay gio|gio|hien nay|hien|nay|moi) (?:(?:doi |duoc )?(?:goi|ten|thanh) )?la|(?:bay gio|gio|hien nay|nay|moi) (?:doi |duoc )?(?:ten|thanh|goi)|ten(?: la)?) /;

/** "Người trong xã hết", "trong xa ko co may": typed small, on no list, and nothing that a place is called. */
const isTalk = (name: string, places: Places): boolean => {
  const [first = '', ...rest] = name.split(' ');
  const said = fold(first) === 'cho' && isMarket({ raw: first, folded: 'cho' }, { folded: fold(rest[0] ?? '') }) ? rest.map(fold).filter((word) => !MARKETS.has(word)) : fold(name).split(' ');
  if (said.length === 0) return false;
  if (DUTIES.test(name)) return true;
  return name === name.toLowerCase() && !everKnown(fold(name), places) && (said.some((word, i) => isOfTalk(word) && !endsName(name.split(' '), i)) || (said.length === 1 && (!isOfPlaces(said[0]!) || isTalkAlone(said[0]!))));
};

/** "Công chức xã phụ trách OCOP": what they do there. */
const DUTIES = /^(?:phụ trách|chuyên trách|kiêm nhiệm)(?!\p{L})/iu;

/** "Vàm Cỏ", "chieng co": typed as no word of talk, or the second of two. */
const endsName = (typed: readonly string[], at: number): boolean => at === 1 && typed.length === 2 && ((ENDS.has(typed[1]!) && isOfPlaces(fold(typed[0]!))) || NO_TALK.has(exactly(typed[1]!)));
const ENDS = new Set('co anh nhe nhé hoi cu chi'.split(' '));
const NO_TALK = new Set('cỏ cơ cò cổ cố'.split(' ').map(exactly));

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
      const at = before !== undefined && (isAt(before, bare, tokens[i]) || ['que', 've'].includes(before.folded));
      // One syllable (Huế) is a place where it stands alone, is said to be one, or follows a commune's name.
      const afterCommune = used[i - 1] === true;
      const apart = (before === undefined || before.breakAfter) && (i + 1 === tokens.length || tokens[i]!.breakAfter);
      if (width === 1 && !at && !marked && !afterCommune && !apart && !isCutShort(name)) continue;
      // "danh gia lai" without accents is an evaluation.
      const province = tokens[i - 1]?.folded === 'danh' ? undefined : provinceFound(name, said, places);
      const listed = isListed('communes', said, places);
      const district = isListed('districts', said, places);
      if (province) { mark(i, i + width); found.push(province); break; }
      if (!at) continue;
      // "Ở Hải Hậu": a district of many communes, one of which bears its name since.
      if (listed && !district && !NO_COMMUNE.has(name)) { mark(i, i + width); found.push(communeFound(said, places)); break; }
      if (district) { mark(i, i + width); found.push(districtFound(said, places)); break; }
    }
    if (isAt(tokens[i]!, bare, tokens[i + 1]) && !used[i + 1] && !found.some((place) => place.kind === 'commune')) {
      const after = tokens[i + 1];
      // "ở bản lác": a village, whatever commune it is in.
      const name = after && !NOT_NAMES.has(after.folded) && !isStop(after) && !(VILLAGES.has(after.folded) && !(after.upper && isNamedCommune(tokens, i + 1, places))) && !isSweet(after, tokens[i + 2]) && !MARKED_BY.has(after.folded) ? nameAfter(tokens, i + 1, places) : undefined;
      if (name && name.text.includes(' ') && isCalledSo(name.text) && !provinceFound(fold(name.text), name.text, places) && !used.slice(i + 1, name.to).some(Boolean)) {
        mark(i + 1, name.to);
        found.push(isListed('districts', name.text, places) ? districtFound(name.text, places) : { ...communeFound(name.text, places), guessed: true as const });
      }
    }
  }
}

/** "O mai gung" typed bare: ô mai gừng. */
const isSweet = (after: Token, next: Token | undefined): boolean => after.raw === 'mai' && next !== undefined && SWEETS.has(next.folded);
const SWEETS = new Set('gung mo man sau chanh tac me chua cay dao kho deo xi'.split(' '));
/** "Ở phường đúng không": which is not said. */
const MARKED_BY = new Set('xa phuong huyen tinh'.split(' '));
const VILLAGES = new Set('ban thon xom ap khu buon lang bon soc'.split(' '));
/** "Ở Bản Lác" is a village, "ở Bản Bo" a commune that is or was. */
const isNamedCommune = (tokens: readonly Token[], at: number, places: Places): boolean => [2, 3].some((width) => { const name = tokens.slice(at, at + width).map(({ folded }) => folded).join(' '); return everKnown(name, places); });

/** On no list and without "xã": with capitals, or of nothing but syllables that places are called by. "In ở tiệm nó" is none. */
const isCalledSo = (name: string): boolean => !NO_COMMUNE.has(fold(name)) && (name === fold(name) ? looksLikePlace(name) : name.split(' ').every((word) => /^\p{Lu}/u.test(word) || isOfPlaces(fold(word))));

/** Where something is done: a centre, a fair, a hospital. */
const NO_COMMUNE = new Set(['lang', 'trung tam', 'hoi cho', 'hoi truong', 'nha hang', 'lang nghe', 'que huong', 'thanh thi', 'san pho', 'cho lon', 'cho dau', 'my vien', 'phong nha', 'don vi', 'bach hoa', 'bach hoa xanh', 'cua hang', 'sieu thi', 'mien nam', 'mien bac', 'mien trung', 'mien tay']);

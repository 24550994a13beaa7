import { exactly } from '../text.ts';
import { isOfPlaces } from './shape.ts';
import { isStop, type Token } from './tokens.ts';

/* The words that say that a name of a place follows: "xã", "phường", "huyện". */

const COMMUNE = new Set(['xa', 'x', 'phuong', 'p']);
const TOWN = new Set(['thi tran', 'tt', 'dac khu']);
const DISTRICT = new Set(['huyen', 'h', 'thi xa', 'tx', 'quan', 'q']);

/** A word at `at` that says what kind of place follows, and how many words it takes. Pure; `undefined` where none stands there. */
export function markerAt(tokens: readonly Token[], at: number): { readonly kind: 'commune' | 'district'; readonly width: number } | undefined {
  const two = `${tokens[at]!.folded} ${tokens[at + 1]?.folded ?? ''}`;
  const marker = TOWN.has(two) || DISTRICT.has(two) ? two : tokens[at]!.folded;
  const width = marker.includes(' ') ? 2 : 1;
  const kind = DISTRICT.has(marker) ? 'district' : COMMUNE.has(marker) || TOWN.has(marker) ? 'commune' : undefined;
  // "Kính gửi quý cơ quan, HTX …": an office.
  if (!kind || (tokens[at + width - 1]!.breakAfter && marker.length > 1) || (marker === 'quan' && tokens[at - 1]?.folded === 'co') || !isMarker(tokens, at, marker)) return undefined;
  // "Tôi là Ksor H Bia": in the middle of a name.
  if (marker === 'h' && tokens.slice(Math.max(0, at - 4), at).some(({ folded }) => folded === 'la' || folded === 'ten')) return undefined;
  if (marker.length === 1 && !tokens[at + 1]?.upper && !isShort(tokens, at)) return undefined;
  return marker === 'quan' && tokens[at]!.raw.toLowerCase() !== 'quận' && !tokens[at + 1]?.upper ? undefined : { kind, width };
}

/** "p muong thanh", "x tan phu" typed small: where nothing stands before it, and a place's name behind. */
function isShort(tokens: readonly Token[], at: number): boolean {
  const [before, first, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const begins = before === undefined || before.breakAfter || before.folded === 'o' || before.folded === 'tai';
  return begins && ['p', 'x'].includes(tokens[at]!.folded) && first !== undefined && second !== undefined && !first.breakAfter && isOfPlaces(first.folded) && !isStop(first) && !isStop(second) && /^\p{L}+$/u.test(second.raw);
}

/** Typed with its marks it must be that word: "phương án" and "xà phòng" name no place. Without, "phuong an kinh doanh" and "dia phuong" do not. */
function isMarker(tokens: readonly Token[], at: number, marker: string): boolean {
  const typed = TYPED[marker];
  const words = marker.split(' ').length;
  const raw = tokens.slice(at, at + words).map((token) => token.raw.toLowerCase()).join(' ');
  // "Ông xã cất giấy rồi": the husband.
  if (marker === 'xa' && SPOUSE.has(tokens[at - 1]?.folded ?? '') && tokens[at - 2]?.folded !== 'mat' && !tokens[at + 1]?.upper) return false;
  // "Hợp tác xã Ong Tân Lạc" is what it calls itself, "tổ hợp tác xã Tân Sơn" where they are; no commune but "phường 5" is called by a number: "ký với xã 6/2025".
  if (marker === 'xa' && tokens[at - 1]?.folded === 'tac' && !tokens[at - 1]!.breakAfter && tokens[at - 3]?.folded !== 'to') return false;
  if (/^\d/.test(tokens[at + words]?.raw ?? '') && (['xa', 'x'].includes(marker) || /^\d/.test(tokens[at + words + 1]?.raw ?? ''))) return false;
  // "Mật ong Phương Nam": of a name.
  if (raw === 'phương' && tokens[at]!.upper && tokens[at - 1] !== undefined && !tokens[at - 1]!.breakAfter) return false;
  // A tone left out is a slip where a name with a capital follows: "phương Hoa Lư".
  if (raw !== marker) return typed === undefined || exactly(raw) === exactly(typed) || tokens[at + words]?.upper === true;
  const rest = tokens.slice(at + 1, at + 3).map((token) => token.folded).join(' ');
  if (marker === 'xa' && tokens[at + 1]?.folded === 'phong' && !tokens[at + 1]!.upper) return !isSoap(tokens, at);
  // "Xa bong sa chanh": xà bông, and hardly a commune.
  if (marker === 'xa' && tokens[at + 1]?.folded === 'bong' && !tokens[at + 1]!.upper) return BONG.has(tokens[at + 2]?.folded ?? '');
  return marker !== 'phuong' || !(tokens[at - 1]?.folded === 'dia' || /^(?:an (?:kinh|san)|tien|phap|thuc)\b/.test(rest));
}
const BONG = new Set(['trang', 'krang']);
const SPOUSE = new Set(['ong', 'ba']);
const TYPED: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường', huyen: 'huyện', quan: 'quận', 'thi tran': 'thị trấn', 'thi xa': 'thị xã', 'dac khu': 'đặc khu' };

/** "xa phong" typed without marks: xà phòng, or a commune whose name begins with Phong. */
function isSoap(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 2]];
  // "Xa phong nha quang binh"; "xa phong nha lam" is of the house.
  if (next?.folded === 'nha' && tokens[at + 3]?.folded === 'quang') return false;
  if (tokens[at + 1]!.raw === 'phòng' || (before && SOAP_BEFORE.has(before.folded)) || !next || tokens[at + 1]!.breakAfter || isStop(next)) return true;
  return SOAP_AFTER.has(next.folded) || !isOfPlaces(next.folded);
}
const SOAP_BEFORE = new Set('lam lm xuat ban nau pham sp hang mua cuc banh loai mon voi va'.split(' '));
const SOAP_AFTER = new Set('bo thao tinh dua sa que tram tu cuc nghe gung chanh tam giat rua banh huu gac nuoc mat da hoa la tra sinh'.split(' '));

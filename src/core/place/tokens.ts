import { exactly, fold } from '../text.ts';

export type Token = { readonly raw: string; readonly folded: string; readonly upper: boolean; readonly breakAfter: boolean; readonly start: number };

export function tokenize(text: string): Token[] {
  return [...text.matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)].map((match) => ({
    raw: match[1]!,
    folded: fold(match[1]!),
    upper: /^\p{Lu}/u.test(match[1]!),
    breakAfter: /[.,;!?\n]/.test(match[2]!) && !/^\.\s?$/.test(match[2]!),
    start: match.index,
  }));
}

/** A word that is no part of a name: "của" is none, "Cửa Việt" is one. */
export const isStop = (token: Token): boolean => (token.raw.toLowerCase() === token.folded ? STOPS.has(token.folded) : STOPS_TYPED.has(exactly(token.raw)));
const STOPS_TYPED = new Set('làm có sản xuất bán trồng nuôi nấu đang muốn chưa đã thì tỉnh huyện và với những mà chị tôi mình ạ nhé rồi của ở tại được hộ cũ mới ấy ơi hỏi'.split(' ').map(exactly));
const STOPS = new Set('oi hoi giup lam co san xuat ban trong nuoi nau dang muon chua da thi tinh huyen va voi nhung ma em chi anh toi minh a nhe roi cua o tai duoc dkkd htx ho tp cu moi ay'.split(' '));

/** "ở"; a bare "o" only where nothing is typed with accents; a bare "tai" where no other word begins with it ("tai lieu"). */
export const isAt = (token: Token, bare: boolean, next?: Token): boolean =>
  token.folded === 'tai' ? token.raw.toLowerCase() === 'tại' || (token.raw.toLowerCase() === 'tai' && !OF_TAI.has(next?.folded ?? '')) : token.folded === 'o' && (bare || token.raw.toLowerCase() === 'ở');
const OF_TAI = new Set('lieu khoan san chinh tro nguyen xe nan nghe nang sao vi the nha cho che tao bi'.split(' '));

import { fold, words } from '../../text.ts';

/** "Muối", and then "có muối hạt với muối ớt sấy": the kinds of it that they make, each a product of its own. Nothing else may be told beside them. */
export function kindsOf(text: string, name: string): readonly string[] {
  const kinds = text.normalize('NFC').split(APART).map((piece) => kindIn(piece, words(name)));
  const found = kinds.flatMap((kind) => kind ?? []);
  return found.length === kinds.length && new Set(found.map(fold)).size > 1 ? found : [];
}
const APART = /,|\n|\s(?:với|voi|và|va)\s/iu;

function kindIn(piece: string, own: readonly string[]): string | undefined {
  const typed = piece.trim().split(/\s+/);
  const said = typed.map((word) => words(word)[0] ?? '');
  const at = said.findIndex((_, i) => own.every((word, n) => said[i + n] === word));
  const more = said.slice(at + own.length);
  return at >= 0 && said.slice(0, at).every((word) => LEADS.has(word)) && more.length > 0 && more.length <= LONGEST && more.every((word) => /^\p{L}+$/u.test(word) && !NO_NAME.has(word)) ? typed.slice(at).join(' ').replace(/[.!]+$/u, '') : undefined;
}
const LEADS = new Set('co lam gom la em anh chi toi tui minh nha ben ca ban thi da a hai ba loai san pham'.split(' '));
const LONGEST = 3;
const NO_NAME = new Set('thi chua co da dang khong roi la cua cho nay do kia em anh chi nha minh het sao lan nang deu cung nua lam ban mua o tu thieu can phai dau'.split(' '));

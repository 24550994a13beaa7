/** Small words beside a subject that say whether one has it. */
export type Cue = 'yes' | 'no' | 'doing';

/** A cue, and of how many syllables. */
export type Found = { readonly cue: Cue; readonly length: number };

type Phrases = readonly { readonly cue: Cue; readonly phrase: readonly string[] }[];

const phrases = (table: readonly (readonly [Cue, readonly string[]])[]): Phrases => table.flatMap(([cue, texts]) => texts.map((text) => ({ cue, phrase: text.split(' ') })));

/** Right before a subject. */
export const BEFORE: Phrases = phrases([
  ['no', ['chang co', 'cha co', 'chua', 'chua co', 'chua lam', 'chua xin', 'chua duoc', 'chua duoc cap', 'chua dang ky', 'chua di', 'khong', 'khong co', 'khong lam', 'thieu', 'con thieu', 'mat', 'bi mat', 'lam mat', 'chua bao gio', 'khong phai', 'chua thay', 'het', 'chua nop', 'chua viet', 'chua dien', 'chua soan', 'chua ky', 'tru', 'ngoai tru', 'dau co', 'dau co lam', 'khoan', 'khoan lam', 'khoan hay lam', 'khoan da lam']],
  ['doing', ['dang', 'gui di', 'mang di', 'dem di', 'dang lam', 'dang xin', 'dang cho', 'dang doi', 'dang nop', 'moi nop', 'sap co', 'sap xong', 'sap lam', 'chuan bi lam', 'dang di', 'da nop don', 'da nop', 'cho cap', 'dang dang ky', 'dang di lam', 'dang viet', 'dang soan', 'dang dien', 'chua sua', 'chua sua lai', 'dang sua', 'dang sua lai', 'dang thiet ke', 'dang ve', 'dang in', 'dang dat in']],
  ['yes', ['chong dung ten', 'vo dung ten', 'chong em dung ten', 'vo em dung ten', 'chong minh dung ten', 'vo minh dung ten', 'khong phai chua co', 'khong phai la chua co', 'khong phai khong co', 'khong phai la khong co', 'dau phai chua co', 'dau phai khong co', 'co', 'da co', 'co du', 'du', 'da lam', 'lam', 'lam xong', 'xong', 'da xong', 'duoc cap', 'da duoc cap', 'duoc xa cap', 'duoc xa cho', 'duoc tinh cap', 'duoc so cap', 'xa da cap', 'xa moi cap', 'xa vua cap', 'xa vua cho', 'xa moi cho', 'tinh da cap', 'tinh moi cap', 'so moi cap', 'so da cap', 'co san', 'cung co', 'vua co', 'moi co', 'da dang ky', 'day du', 'vua lam', 'moi lam', 'nhan duoc', 'co giay', 'da nhan', 'vua nhan', 'duoc', 'da viet', 'viet xong', 'da dien', 'dien xong', 'da soan', 'soan xong', 'da ky', 'da in', 'in xong', 'da sua', 'sua xong', 'moi chi co', 'chua co gi ngoai', 'chua co giay gi ngoai', 'chua co giay to gi ngoai', 'khong co gi ngoai', 'khong co giay gi ngoai', 'chua co gi tru', 'chua co gi het tru', 'chua co gi ca tru', 'chua co gi het ngoai', 'khong co gi tru', 'khong co gi het tru', 'khong co gi het ngoai']],
]);

/** Right after it. */
export const AFTER: Phrases = phrases([
  ['no', ['chua', 'chua co', 'thi chua', 'thi chua co', 'chua xong', 'chua lam', 'khong co', 'thi khong', 'thi khong co', 'het han', 'het han roi', 'da het han', 'bi het han', 'mat roi', 'mat', 'bi mat', 'bi mat roi', 'chua duoc', 'chua duoc cap', 'van chua', 'van chua co', 'deu chua', 'deu chua co', 'cung chua', 'cung chua co', 'nao cung chua', 'nao cung chua co', 'qua han', 'chua viet', 'chua dien', 'chua soan', 'chua ky', 'chua in', 'thi chua in', 'chua dan', 'dau co', 'thi dau co', 'dau co dau', 'dau co lam', 'thi khoan', 'thi khoan da']],
  ['doing', ['nop roi', 'thi nop roi', 'gui roi', 'thi gui roi', 'da gui', 'da gui roi', 'moi gui', 'vua gui', 'gui di roi', 'thi gui di roi', 'dang gui', 'thi dang gui', 'dang lam', 'dang cho', 'dang xin', 'dang xin cap', 'sap xong', 'sap co', 'dang doi', 'dang nop', 'moi nop', 'thi dang lam', 'thi dang xin', 'thi dang cho', 'da nop don', 'dang cho ket qua', 'dang lam do', 'dang di lam', 'dang viet', 'dang soan', 'dang dien', 'dang in', 'thi dang in', 'dang ve', 'thi dang ve', 'dang dat in', 'dat in', 'dat in roi', 'thi dat in roi', 'da dat in', 'dang thiet ke', 'thi dang thiet ke', 'moi gui mau', 'gui mau roi', 'nop mau roi', 'nop don roi', 'thi nop don roi', 'nop ho so roi', 'thi nop ho so roi', 'chua sua', 'chua sua lai', 'thi chua sua', 'van chua sua', 'sua chua xong', 'chua sua xong', 'dang sua', 'thi dang sua', 'dang sua lai', 'sai chua sua', 'cu chua sua', 'con sai']],
  ['yes', ['roi', 'co roi', 'co giay roi', 'xong roi', 'du roi', 'da co', 'thi co', 'thi co roi', 'xong', 'day du', 'day du roi', 'du ca', 'ok roi', 'ok', 'co', 'da xong', 'lam roi', 'duoc roi', 'duoc cap roi', 'deu co', 'deu co roi', 'cung co', 'cung co roi', 'cung moi lam', 'cung vua lam', 'cung lam roi', 'cung xong roi', 'cung roi', 'nao cung co', 'nao cung co roi', 'mon nao cung co', 'mon nao cung co roi', 'co het', 'co het roi', 'day a', 'nay', 'cap roi', 'moi lam', 'vua lam', 'moi lam xong', 'vua lam xong', 'moi xong', 'vua xong', 'moi co', 'vua co', 'moi cap', 'vua cap', 'moi duoc cap', 'vua duoc cap', 'thi moi lam', 'thi moi co', 'thi vua lam', 'thi roi', 'thi xong roi', 'viet roi', 'viet xong', 'viet xong roi', 'dien roi', 'dien xong', 'dien xong roi', 'soan xong', 'soan roi', 'ky roi', 'ky xong', 'da viet', 'da dien', 'in roi', 'da in', 'da in roi', 'in xong', 'in xong roi', 'in het roi', 'thi in roi', 'in lai roi', 'lam lai roi', 'xin lai roi', 'doi lai roi', 'doi roi', 'cung doi roi', 'doi ten roi', 'cung doi ten roi', 'dang ky roi', 'thi dang ky roi', 'da dang ky roi', 'dung ten', 'van dung ten', 'thi dung ten', 'dan roi', 'da dan', 'sua roi', 'thi sua roi', 'da sua', 'da sua roi', 'sua xong', 'sua xong roi', 'sua lai roi', 'cap van bang', 'cap van bang roi', 'cap bang roi', 'duoc cap van bang', 'duoc cap van bang roi', 'da duoc cap van bang', 'da duoc cap van bang roi', 'co van bang roi', 'da co van bang', 'duoc cap bang roi', 'da duoc cap', 'da duoc cap bang', 'da duoc bao ho', 'duoc bao ho roi', 'da duoc cap giay']],
]);

/** The longest of those that fit, the first of two that are as long. */
export function longest(table: Phrases, fits: (phrase: readonly string[]) => boolean): Found | undefined {
  let best: Found | undefined;
  for (const { cue, phrase } of table) if (phrase.length > (best?.length ?? 0) && fits(phrase)) best = { cue, length: phrase.length };
  return best;
}

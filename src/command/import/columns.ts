import { fold } from '../../core/text.ts';

/** What a column holds. */
export type Column = 'producer' | 'kind' | 'contact' | 'phone' | 'commune' | 'district' | 'province' | 'address' | 'product' | 'set' | 'stars' | 'issued' | 'expires';

/** How offices head their columns, folded; the first that fits wins, so the narrower come first. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['phone', /dien thoai|\bsdt\b|so dt|\bdt\b|phone|zalo/],
  ['contact', /nguoi dai dien|dai dien|nguoi lien he|chu co so|chu ho|giam doc|nguoi dung dau|ho ten|ho va ten/],
  ['expires', /het han|den ngay|hieu luc den|ngay het|thoi han den|han su dung giay/],
  ['issued', /ngay cap|ngay cong nhan|ngay quyet dinh|ngay qd|ngay ky|tu ngay|ngay ban hanh|thoi gian cong nhan|nam cong nhan|ngay thang nam|thoi diem cong nhan/],
  ['stars', /\bsao\b|hang sao|xep hang|ket qua|phan hang/],
  ['set', /bo tieu chi|\bbo so\b|so bo/],
  ['product', /ten san pham|san pham/],
  ['kind', /loai hinh|loai chu the|hinh thuc/],
  ['commune', /\bxa\b|phuong|thi tran/],
  ['district', /huyen|quan|thi xa/],
  ['province', /\btinh\b|thanh pho/],
  ['address', /dia chi|dia diem|noi san xuat/],
  ['producer', /chu the|co so|don vi|htx|doanh nghiep|ten co so|nha san xuat|ho san xuat/],
];

export type Header = ReadonlyMap<number, Column>;

/** Reads a header from its rows: titles over several lines are joined column by column, as merged heads are written. A header
 *  names the producer or the product and at least two columns; else it is none. */
export function headerFrom(rows: readonly (readonly string[])[]): Header | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = new Map<number, Column>();
  const taken = new Set<Column>();
  for (let i = 0; i < width; i += 1) {
    const title = fold(rows.map((row) => row[i] ?? '').filter((text, n, all) => text !== all[n - 1]).join(' '));
    if (title === '' || title.length > 120 || /^\d+$/.test(title)) continue;
    const column = HEADS.find(([name, pattern]) => !taken.has(name) && pattern.test(title))?.[0];
    if (!column) continue;
    taken.add(column);
    columns.set(i, column);
  }
  return columns.size >= 2 && (taken.has('producer') || taken.has('product')) ? columns : undefined;
}

/** How well a row looks like one: the number of columns it names. */
export const worth = (header: Header | undefined): number => header?.size ?? 0;

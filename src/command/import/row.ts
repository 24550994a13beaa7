import type { Day } from '../../core/time.ts';
import { addMonths } from '../../core/time.ts';
import type { ImportedRow } from '../../core/imported.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { findDates } from '../../core/dates.ts';
import { findPlaces } from '../../core/place/find.ts';
import { fold } from '../../core/text.ts';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Column, Header } from './columns.ts';
import { readTelex } from './telex.ts';

/** A row as it was understood, with what a person should look at; or why it was not. */
export type Read = { readonly type: 'understood'; readonly row: ImportedRow; readonly notes: readonly string[] } | { readonly type: 'rejected'; readonly why: string };

export type Cells = Readonly<Partial<Record<Column, string>>>;

export const cellsOf = (header: Header, cells: readonly string[]): Cells => Object.fromEntries([...header].map(([i, column]) => [column, cells[i] ?? '']));

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['htx', /\bhtx\b|hop tac xa/], ['to_hop_tac', /\btht\b|to hop tac/], ['doanh_nghiep_nho_vua', /cong ty|\bcty\b|\bdntn\b|doanh nghiep|\btnhh\b/],
  ['trang_trai', /trang trai/], ['ho_kinh_doanh', /\bhkd\b|ho kinh doanh|co so|\bho\b|hkd/],
];

/** Reads one row of a list. Pure: the same row gives the same answer on any day but for two-figure years. */
export function readRow(cells: Cells, knowledge: Knowledge, on: Day): Read {
  const notes: string[] = [];
  const text = (column: Column): string => {
    const { text: meant, words } = readTelex(cells[column] ?? '');
    if (words.length > 0) notes.push(`gõ Telex: ${words.join(', ')}`);
    return meant;
  };
  const name = text('producer');
  if (name === '') return { type: 'rejected', why: 'thiếu tên chủ thể' };
  if (name.length > 160) return { type: 'rejected', why: 'tên chủ thể dài quá 160 chữ' };
  const certificate = readCertificate(cells, on, notes);
  if (typeof certificate === 'string') return { type: 'rejected', why: certificate };
  const product = text('product');
  if (product === '' && certificate) return { type: 'rejected', why: 'có giấy chứng nhận mà thiếu tên sản phẩm' };
  const kind = KINDS.find(([, pattern]) => pattern.test(fold(text('kind'))))?.[0] ?? KINDS.find(([, pattern]) => pattern.test(fold(name)))?.[0];
  const known = knowledge.facts.get('producer-kind' as never)?.answers.map((answer) => String(answer.value)) ?? [];
  const place = readPlace(cells, text, knowledge, notes);
  const phone = readPhone(cells.phone ?? '', notes);
  const contact = text('contact');
  const set = Number(/\d{1,2}/.exec(cells.set ?? '')?.[0] ?? Number.NaN);
  return {
    type: 'understood',
    notes,
    row: {
      producer: { name, ...(kind && known.includes(kind) ? { kind } : {}), ...place },
      ...(contact || phone ? { contact: { ...(contact ? { name: contact } : {}), ...(phone ? { phone } : {}) } } : {}),
      ...(product ? { product: { name: product.slice(0, 80), ...(set >= 1 && set <= 26 ? { set } : {}) } } : {}),
      ...(certificate ? { certificate } : {}),
    },
  };
}

function readCertificate(cells: Cells, on: Day, notes: string[]): ImportedRow['certificate'] | string {
  const stars = readStars(cells.stars ?? '');
  if (stars === 'wrong') return `số sao không đọc được: "${cells.stars}"`;
  const issued = readDay(cells.issued ?? '', on);
  const expires = readDay(cells.expires ?? '', on);
  if (issued === 'wrong') return `ngày cấp không đọc được: "${cells.issued}"`;
  if (expires === 'wrong') return `ngày hết hạn không đọc được: "${cells.expires}"`;
  if (issued && expires && expires <= issued) return `ngày hết hạn ${expires} không sau ngày cấp ${issued}`;
  if (issued && (issued < '2018-01-01' || issued > on)) return `ngày cấp ${issued} ngoài khoảng từ 2018 đến nay`;
  // 36 months: QĐ 26/2026/QĐ-TTg, Điều 4 khoản 3; the older rules gave as long.
  if (issued && expires && Math.abs(Date.parse(addMonths(issued, 36)) - Date.parse(expires)) > 31 * 86_400_000) notes.push(`hết hạn ${expires} không phải 36 tháng sau ${issued}`);
  return stars || issued || expires ? { ...(stars ? { stars } : {}), ...(issued ? { issued } : {}), ...(expires ? { expires } : {}) } : undefined;
}

/** "3 sao", "***", "4*", "Hạng 4 sao", "Ba sao". */
function readStars(text: string): number | undefined | 'wrong' {
  const said = fold(text);
  if (said === '' || /^(?:-|khong|chua|x)$/.test(said)) return undefined;
  const marks = /^[*★⭐\s]+$/u.test(said) ? said.match(/[*★⭐]/gu)!.length : undefined;
  const found = marks ?? Number(/(?<![\d.,])([1-5])(?![\d.,])/.exec(said)?.[1] ?? { ba: 3, bon: 4, nam: 5 }[/\b(ba|bon|nam) sao/.exec(said)?.[1] ?? ''] ?? Number.NaN);
  return found >= 3 && found <= 5 ? found : 'wrong';
}

/** 15/3/2024, 2024-03-15, "QĐ 123/QĐ-UBND ngày 15/3/2024", a year alone is none. */
function readDay(text: string, on: Day): Day | undefined | 'wrong' {
  if (text === '' || /^[-–xX]$/.test(text)) return undefined;
  const found = findDates(text, on).find((date) => date.precision === 'day');
  return found?.day ?? 'wrong';
}

function readPhone(text: string, notes: string[]): string | undefined {
  if (text === '') return undefined;
  for (const one of text.split(/[;,/\n]|\s-\s/)) {
    const digits = one.replace(/[^\d+]/g, '');
    // Excel drops the zero in front.
    const number = parsePhoneNumberFromString(/^[35789]\d{8}$/.test(digits) ? `0${digits}` : digits, 'VN');
    if (number?.isValid()) return number.formatNational().replace(/\D/g, '');
  }
  notes.push(`số điện thoại không đúng: "${text.slice(0, 30)}"`);
  return undefined;
}

/** Commune and province as they are called today. A district alone names no commune. */
function readPlace(cells: Cells, text: (column: Column) => string, { places }: Knowledge, notes: string[]): { commune?: string; province?: string } {
  const marked = (column: Column, word: string) => { const said = text(column); return said === '' ? '' : /^(?:xã|phường|thị trấn|huyện|tỉnh|tp|thành phố|quận|thị xã)\b/iu.test(said) ? said : `${word} ${said}`; };
  const found = findPlaces([marked('commune', 'xã'), marked('district', 'huyện'), marked('province', 'tỉnh'), text('address')].filter(Boolean).join(', '), places);
  const commune = found.find((place) => place.commune);
  const province = found.find((place) => place.province)?.province;
  if (commune?.was) notes.push(`${commune.said} nay là ${commune.commune}`);
  if (!commune && (cells.commune ?? '') === '' && (cells.district ?? '') !== '') notes.push('chỉ có tên huyện (cấp huyện không còn), chưa rõ xã');
  return { ...(commune?.commune ? { commune: commune.commune } : {}), ...(province ? { province } : {}) };
}

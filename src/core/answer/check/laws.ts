import { fold } from '../../text.ts';
import type { Scanner } from './scan.ts';

/** A legal text as it is named: each part only where it was said. */
export type LawSaid = { readonly kind?: string; readonly number: string; readonly year?: string; readonly suffix?: string };
/** `điều 7`, `phụ lục 2`, `mẫu 1`: the noun and its number or letter. */
export type ClauseSaid = { readonly noun: string; readonly number: string };

const KINDS: Readonly<Record<string, string>> = {
  'quyết định': 'qd', 'qđ': 'qd', 'nghị định': 'nd', 'nđ': 'nd', 'thông tư liên tịch': 'ttlt', 'ttlt': 'ttlt', 'thông tư': 'tt', 'tt': 'tt', 'nghị quyết': 'nq', 'nq': 'nq',
  'bộ luật': 'luat', 'luật': 'luat', 'bllđ': 'luat', 'pháp lệnh': 'pl', 'công văn': 'cv', 'cv': 'cv', 'kế hoạch': 'kh', 'kh': 'kh', 'chỉ thị': 'ct', 'văn bản hợp nhất': 'vbhn', 'vbhn': 'vbhn', 'hướng dẫn': 'hd',
};
const KIND = Object.keys(KINDS).toSorted((a, b) => b.length - a.length).join('|');
const SUFFIX = '(?:[a-zđ]+\\d*-[a-zđ][a-zđ0-9-]*|qh\\d+|ubtvqh\\d*|qđ|nđ|tt|nq|kh|cv|ct|vbhn|pl)';
/** `luật attp 55/2010/qh12`: a short name may stand between. */
const NAMED = `(?:(?<kind>${KIND})(?: (?:số|[a-zđ]{2,8}))?\\s+)?`;
const WHOLE = new RegExp(`(?<![\\p{L}\\d/.])${NAMED}(?<number>\\d{1,5}(?:\\.\\d{1,3})?)/(?:(?<year>\\d{4})/)?(?<suffix>${SUFFIX})(?![\\p{L}\\d])`, 'gu');
const SHORT = new RegExp(`(?<![\\p{L}\\d])(?<kind>${KIND})(?: số)?\\s*(?<number>\\d{1,5}(?:\\.\\d{1,3})?)(?:/(?<year>\\d{4})|(?:,? (?:của )?năm (?<named>\\d{4})))?(?![\\p{L}\\d/]|[.,]\\d)`, 'gu');
/** "26/2026" alone; under thirteen it is a month. */
const BARE = /(?<![\d/.,-])(?<number>1[3-9]|[2-9]\d|\d{3,4})\/(?<year>(?:19|20)\d{2})(?![\d/]|[.,]\d|\/)/gu;
const STANDARD = /(?<![\p{L}\d])(?<kind>tcvn|qcvn|tccs|iso|iec|ifs|brc|haccp|astm)[ -]*(?<number>\d[\d.:/-]*\d|\d)(?<suffix>\/[a-zđ]+)?/gu;

const EVERYDAY = /(?:luật|^kế hoạch|^hướng dẫn)$/;

/** Takes the named legal texts and standards out of what is scanned. */
export function takeLaws(scan: Scanner): void {
  for (const pattern of [STANDARD, WHOLE, SHORT, BARE]) {
    scan.take(pattern, ({ groups = {} }) => {
      // "Đúng luật 3 điểm", "làm theo kế hoạch 3 điểm": none of these is named by a number alone.
      if (EVERYDAY.test(groups['kind'] ?? '') && !groups['year'] && !groups['named'] && !groups['suffix']) return undefined;
      const kind = groups['kind'] && (KINDS[groups['kind']] ?? groups['kind']);
      const year = groups['year'] ?? groups['named'];
      const suffix = groups['suffix'] && fold(groups['suffix']);
      const issued = suffix && /^(qd|nd|tt|nq|kh|cv|ct|ttlt|vbhn)\b/.exec(suffix)?.[1];
      return { type: 'law', law: { ...(kind ?? issued ? { kind: kind ?? issued! } : {}), number: groups['number']!.replace(/^0+(?=\d)/, ''), ...(year ? { year } : {}), ...(suffix ? { suffix } : {}) } };
    });
  }
}

/** Each part that was said must be a part of one and the same text of the source. */
export const isLaw = (said: LawSaid, source: LawSaid): boolean =>
  said.number === source.number && (said.kind === undefined || said.kind === source.kind || (source.kind === undefined && said.year !== undefined))
  && (said.year === undefined || said.year === source.year) && (said.suffix === undefined || said.suffix === source.suffix);

export const lawInWords = ({ kind, number, year, suffix }: LawSaid): string => `${kind ? `${kind} ` : ''}${[number, year, suffix].filter(Boolean).join('/')}`;

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10', xi: '11', xii: '12' };
const NUMBER = '(?:\\d+[a-zđ]?(?:\\.\\d+)*|[ivx]{1,4}(?![\\p{L}]))';
const NOUNS: readonly (readonly [string, string])[] = [
  ['điều', `điều (?:thứ )?(?:số )?|đ\\.? ?(?=\\d)`], ['khoản', `khoản (?:thứ )?|k\\.? ?(?=\\d)`], ['mẫu', 'mẫu (?:số |biểu )?'], ['phụ lục', 'phụ lục (?:số )?|pl ?(?=\\d|[ivx])'], ['chương', 'chương '],
  ['mục', 'mục (?:số )?'], ['tiêu chí', 'tiêu chí (?:số )?'], ['bộ', 'bộ (?:tiêu chí )?số '], ['nhóm', 'nhóm (?:số )?'], ['bước', 'bước (?:số )?'], ['bảng', 'bảng (?:số )?'], ['phần', 'phần '], ['tờ', 'tờ số '],
];
const LIST = `(?:\\s*(?:,|;|và|hoặc|hay|đến|-|/)\\s*NUMBER(?!\\s*(?:%|\\p{L}{2,}\\s*sao)))*`;
/** `điểm` counts, too, so it is a clause only before one letter. */
const POINT = /(?<![\p{L}\d])điểm (?<numbers>[a-zđ](?![\p{L}\d])(?:\s*(?:,|và|hoặc|đến|-)\s*[a-zđ](?![\p{L}\d]))*)/gu;
/** After a list of clauses these show that its last number counted something. */
const COUNTS = /^\s*(?:%|(?:sao|ngày|tháng|năm|tuần|giờ|đồng|tỷ|tỉ|triệu|nghìn|ngàn|trăm|chục|điểm(?! [a-zđ](?![\p{L}\d]))|lần|người|sản phẩm|bộ|kg|g|ml|mm|cm)(?!\p{L}))/u;

export function takeClauses(scan: Scanner): void {
  scan.take(POINT, ({ groups = {} }) => clauses('điểm', groups['numbers']!.split(/[^a-zđ]+/u).filter((one) => one.length === 1)));
  for (const [noun, words] of NOUNS) {
    const letters = noun === 'phần' ? '[a-d](?![\\p{L}\\d])|' : '';
    const number = `(?:${letters}${NUMBER})`;
    scan.take(new RegExp(`(?<![\\p{L}\\d])(?:${words})(?<numbers>${number}${LIST.replaceAll('NUMBER', number)})(?![\\p{L}\\d]|/\\d|[.,]\\d)`, 'gu'), ({ groups = {}, index, [0]: whole, input }) => {
      if (COUNTS.test(input.slice(index + whole.length))) return undefined;
      return clauses(noun, groups['numbers']!.split(/[\s,;/-]+|và|hoặc|hay|đến/u).filter(Boolean));
    });
  }
}

const clauses = (noun: string, numbers: readonly string[]) => ({ type: 'clauses' as const, clauses: numbers.map((number): ClauseSaid => ({ noun, number: (ROMAN[number] ?? number).replace(/^0+(?=\d)/, '') })) });

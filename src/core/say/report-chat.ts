import type { Narrowed } from '../report/narrow.ts';
import { kindOf, type Cell, type Column, type Table, type View } from '../report/table.ts';
import type { ReportOrder } from '../staff/report-order.ts';
import { isEverything, type Scope } from '../staff/roles.ts';
import { dayInWords, type Day } from '../time.ts';
import { scopeInWords } from './office.ts';
import { starsInWords, SUMMARY, TITLES } from './report.ts';

/* Reports on a phone: a heading, short lines, and how to go on. In a private chat only. */

type Record = { readonly [K in Column]?: string };

/** How many lines fit a screen: those that name somebody are long. */
const FIT: Readonly<globalThis.Record<View, number>> = { summary: 14, commune: 10, set: 10, case: 10, stage: 10, stars: 10, consultant: 8, stuck: 6, events: 5, questions: 6, months: 10, certificates: 6, papers: 6, products: 6 };

/** What one types to see each. */
const ASKED: Readonly<globalThis.Record<View, string>> = {
  summary: 'báo cáo', commune: 'báo cáo theo xã', set: 'báo cáo theo bộ', case: 'báo cáo theo trường hợp', stage: 'báo cáo theo giai đoạn', stars: 'báo cáo theo hạng', consultant: 'báo cáo theo tư vấn', stuck: 'ai đang kẹt',
  events: 'báo cáo sự kiện', questions: 'câu hỏi chưa trả lời', months: 'chứng nhận hết hạn', certificates: 'chứng nhận hết hạn', papers: 'giấy tờ hết hạn', products: 'báo cáo',
};

export function page({ view, columns, rows }: Table, nth: number, asked: Narrowed, { again, on }: { readonly again: string; readonly on: Day }): string {
  const shown = view === 'months' ? byMonth(rows, columns, on) : view === 'summary' ? summary(rows) : rows.map((row) => line(view, recordOf(row, columns)));
  const heading = `${TITLES[view]}${period(view, asked)}${where(asked)}, ngày ${dayInWords(on)}`;
  if (shown.length === 0) return `${heading}: không có.`;
  const fit = FIT[view];
  const pages = Math.ceil(shown.length / fit);
  const at = Math.min(nth, pages);
  const from = (at - 1) * fit;
  return [
    `${heading}${NOUNS[view] === '' ? '' : `: ${counted(view, rows, columns)}`}`,
    ...shown.slice(from, from + fit).map((one, i) => (NUMBERED.has(view) ? `${from + i + 1}. ${one}` : `- ${one}`)),
    ...(pages > 1 ? [`Trang ${at}/${pages}.${at < pages ? ` Xem tiếp: "${again} trang ${at + 1}".` : ''}`] : []),
    ...(view === 'summary' ? [MORE] : []),
  ].join('\n');
}

const MORE = 'Xem kỹ: "báo cáo theo xã" (bộ, giai đoạn, hạng, tư vấn), "ai đang kẹt", "chứng nhận hết hạn tháng tới", "giấy tờ hết hạn", "câu hỏi chưa trả lời", "báo cáo sự kiện", "đoạn văn".';

const NUMBERED = new Set<View>(['stuck', 'certificates', 'papers', 'questions', 'events']);

const recordOf = (row: readonly Cell[], columns: readonly Column[]): Record =>
  Object.fromEntries(columns.flatMap((column, i) => { const cell = row[i]; return cell === undefined ? [] : [[column, kindOf(column) === 'day' ? dayInWords(cell as Day) : String(cell)]]; }));

const NOUNS: Readonly<globalThis.Record<View, string>> = { summary: '', commune: 'xã, phường', set: 'bộ', case: '', stage: '', stars: '', consultant: '', stuck: 'sản phẩm', events: 'sự kiện', questions: 'câu', months: 'giấy', certificates: 'giấy', papers: 'giấy', products: 'sản phẩm' };

function counted(view: View, rows: Table['rows'], columns: readonly Column[]): string {
  const n = view === 'months' ? rows.reduce((all, row) => all + Number(row[columns.indexOf('count')]), 0) : rows.length;
  return `${n} ${NOUNS[view]}`;
}

const some = (text: string | undefined, said: string): string => (text === undefined || text === '0' ? '' : `, ${said.replace('#', text)}`);

function line(view: View, row: Record): string {
  const who = `${row.producer} ${row.establishment}, ${row.commune?.startsWith('(') ? row.commune : `xã ${row.commune}`}`;
  const phone = row.phone === undefined ? '' : `, ${row.phone}`;
  const tally = `${row.products} sản phẩm${some(row.certified, '# còn hạn')}${some(row.window, '# đang kỳ nộp lại')}${some(row.missed, '# quá kỳ')}${some(row.expired, '# hết hạn')}${some(row.working, '# đang làm')}${some(row.stuck, '# kẹt')}`;
  switch (view) {
    case 'commune': return `${row.commune}${row.province ? ` (${row.province})` : ''}: ${row.producers} chủ thể, ${tally}`;
    case 'set': return `${row.set ? `Bộ ${row.set} ` : ''}${row.name}: ${tally}`;
    case 'case': return `${row.case}: ${tally}`;
    case 'stage': return `${row.stage}: ${row.products}`;
    case 'stars': return row.aimed === undefined ? `${row.stars}: ${row.held}` : `${row.stars}: đang có ${row.held}, đang nhắm ${row.aimed}`;
    case 'consultant': return `${row.consultant}${row.scope ? ` (${row.scope})` : ''}: ${row.producers} chủ thể, ${row.working} sản phẩm đang làm, ${row.stuck} kẹt${some(row.waiting, '# câu hỏi chờ')}${some(row.answered, 'đã trả lời # câu')}`;
    case 'stuck': return `${row.product} – ${who}: ${row.at}, còn thiếu ${row.missing}; ${row.still} ngày chưa tiến thêm, im ${row.silent} ngày${phone}`;
    case 'certificates': return `${row.expires} ${row.product}${row.stars ? ` ${row.stars}` : ''} – ${who}: ${row.clock}${phone}`;
    case 'papers': return `${row.expires} ${row.paper}${row.product ? ` của ${row.product}` : ''} – ${who}${Number(row.left) < 0 ? ', đã hết hạn' : `, còn ${row.left} ngày`}${phone}`;
    case 'questions': return `${row.question}, ${row.days} ngày, ${row.state}: ${row.text === undefined ? row.shown : `${row.shown ?? `xã ${row.commune}`}: “${row.text.slice(0, 80)}”`}`;
    case 'events': return `${row.starts} ${row.event} (${row.state}): mời ${row.invited}, nhận được ${row.delivered}${some(row.refused, 'không gửi được #')}${some(row.unsure, 'chưa chắc #')}; đi ${row.going} (${row.people} người)${some(row.queued, 'chờ chỗ #')}, không đi ${row.no}, chưa trả lời ${row.unanswered}${some(row.came, 'có mặt # người')}`;
    case 'summary': case 'months': case 'products': return '';
    default: return view satisfies never;
  }
}

const NAMED = 3;

/** The rows of the summary, what belongs together in one line. */
function summary(rows: Table['rows']): string[] {
  const n = Object.fromEntries((Object.keys(SUMMARY) as (keyof typeof SUMMARY)[]).map((what, i) => [what, rows[i]?.[1]])) as globalThis.Record<keyof typeof SUMMARY, number>;
  return [
    `Chủ thể: ${n.producers}, đã vào bot ${n.joined}`, `Sản phẩm: ${n.products}; đang làm hồ sơ ${n.working} (kẹt ${n.stuck}, đủ giấy ${n.ready})`,
    `Giấy chứng nhận: còn hạn ${n.certified} (đang kỳ nộp lại ${n.window}, quá kỳ chưa thấy nộp ${n.missed}), đã hết hạn ${n.expired}`,
    `${SUMMARY.papers}: ${n.papers}`, `${SUMMARY.questions}: ${n.questions}`,
  ];
}

/** `12/2026: 5 giấy (Xuân Thành 3, Hải Xuân 2)`. */
function byMonth(rows: Table['rows'], columns: readonly Column[], on: Day): string[] {
  const months = new Map<string, Record[]>();
  for (const row of rows) {
    const record = recordOf(row, columns);
    months.set(record.month!, [...(months.get(record.month!) ?? []), record]);
  }
  const sum = (here: readonly Record[], column: Column) => here.reduce((n, row) => n + Number(row[column]), 0);
  const before = [...months].filter(([month]) => month < on.slice(0, 7)).flatMap(([, here]) => here);
  return [
    ...(before.length > 0 ? [`Trước ${monthInWords(on.slice(0, 7))}: ${sum(before, 'count')} giấy${some(String(sum(before, 'filed')), '# đã nộp lại')}`] : []),
    ...[...months].filter(([month]) => month >= on.slice(0, 7)).map(([month, here]) => {
      const communes = here.slice(0, NAMED).map((row) => `${row.commune} ${row.count}`).join(', ');
      return `${monthInWords(month)}: ${sum(here, 'count')} giấy (${communes}${here.length > NAMED ? `, và ${here.length - NAMED} xã nữa` : ''})${some(String(sum(here, 'filed')), '# đã nộp lại')}`;
    }),
  ];
}

const monthInWords = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

const wholeMonth = ({ from, to }: Narrowed): string | undefined => (from !== undefined && to !== undefined && from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') ? from.slice(0, 7) : undefined);

function period(view: View, asked: Narrowed): string {
  const { from, to } = asked;
  if (from === undefined || to === undefined || !['certificates', 'papers', 'months'].includes(view)) return '';
  const month = wholeMonth(asked);
  const ends = view === 'certificates' ? ' hết hạn' : '';
  return month ? `${ends} tháng ${monthInWords(month)}` : `${ends} từ ${dayInWords(from)} đến ${dayInWords(to)}`;
}

const where = ({ scope, commune, set, stars }: Narrowed): string =>
  [...(commune === undefined ? (isEverything(scope) ? [] : [scopeInWords(scope)]) : [`xã ${commune}`]), ...(set === undefined ? [] : [`bộ ${set}`]), ...(stars === undefined ? [] : [starsInWords(stars)])].map((part) => `, ${part}`).join('');

/** What one types to get the same again. */
export function words(order: ReportOrder, view: View | 'paragraph', asked: Narrowed): string {
  const month = order.month && wholeMonth(asked);
  const year = order.month?.by === 'year' ? (order.month.shift === 0 ? ' năm nay' : ' năm sau') : '';
  return `${view === 'paragraph' ? 'đoạn văn' : ASKED[view]}${asked.set === undefined ? '' : ` bộ ${asked.set}`}${asked.stars === undefined ? '' : ` ${asked.stars} sao`}${month ? ` tháng ${monthInWords(month)}` : year}${asked.commune === undefined ? '' : ` xã ${asked.commune}`}`;
}

export const outOfScope = (commune: string, scope: Scope): string => `Dạ xã ${commune.slice(0, 40)} ngoài phạm vi của anh/chị (${scopeInWords(scope)}) nên em không xem được ạ.`;

export const onlyStaff = (): string => 'Dạ bảng theo cán bộ tư vấn chỉ dành cho cán bộ điều phối ạ.';

export const noSuchMonth = (): string => 'Dạ tháng đó em chưa đọc được. Anh/chị ghi như "tháng 12/2026" giúp em ạ.';

/** The file comes as a message of its own. */
export const fileComes = (view: View, asked: Narrowed, rows: number): string =>
  rows === 0 ? `${TITLES[view]}${where(asked)}: không có dòng nào nên em không gửi tệp.` : `Dạ em gửi tệp ${TITLES[view].toLowerCase()}${period(view, asked)}${where(asked)}: ${rows} dòng, mở được bằng Excel. Ban đêm thì sáng mai tệp mới tới. Trong tệp có thông tin riêng của chủ thể, anh/chị giữ cẩn thận ạ.`;

/** Too long for a chat: who keeps the machine makes it. */
export function asFile(view: View, asked: Narrowed, rows: number): string {
  const month = wholeMonth(asked);
  const options = [
    ...(isEverything(asked.scope) ? [] : [`--scope "${scopeInWords(asked.scope)}"`]), ...(asked.commune === undefined ? [] : [`--commune "${asked.commune}"`]), ...(asked.set === undefined ? [] : [`--set ${asked.set}`]),
    ...(asked.stars === undefined ? [] : [`--stars ${asked.stars}`]), ...(month ? [`--month ${month}`] : []),
  ];
  return `Dạ bảng này ${rows} dòng, dài quá để gửi qua tin nhắn. Nhờ người giữ máy chủ chạy:\nocop report ${[view, ...options].join(' ')} --out bao-cao.xlsx`;
}

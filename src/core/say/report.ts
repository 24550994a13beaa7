import type { Case } from '../deadline/deadlines.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Clock, Held, Stage } from '../report/line.ts';
import type { Figures } from '../report/figures.ts';
import type { Narrowed } from '../report/narrow.ts';
import type { Column, View } from '../report/table.ts';
import { isEverything } from '../staff/roles.ts';
import { dayInWords } from '../time.ts';
import { scopeInWords } from './office.ts';

/* What reports call things: titles, headings, states. To people of the office. */

export const TITLES: Readonly<Record<View, string>> = {
  summary: 'Tổng quan', commune: 'Theo xã', set: 'Theo bộ tiêu chí', case: 'Theo trường hợp', stage: 'Theo giai đoạn', stars: 'Theo hạng sao', consultant: 'Theo cán bộ tư vấn',
  stuck: 'Đang kẹt', events: 'Lớp tập huấn, sự kiện', questions: 'Câu hỏi chưa trả lời', months: 'Chứng nhận hết hạn theo tháng và xã', certificates: 'Giấy chứng nhận', papers: 'Giấy tờ đã hết, sắp hết hạn', products: 'Sản phẩm',
};

export const HEADS: Readonly<Record<Column, string>> = {
  what: 'Chỉ tiêu', count: 'Số', commune: 'Xã', province: 'Tỉnh', producers: 'Chủ thể', joined: 'Đã vào bot', products: 'Sản phẩm', working: 'Đang làm hồ sơ', stuck: 'Đang kẹt', ready: 'Đủ giấy',
  certified: 'Chứng nhận còn hạn', window: 'Đang kỳ nộp lại', missed: 'Quá kỳ nộp lại', expired: 'Chứng nhận hết hạn', set: 'Bộ', name: 'Tên bộ tiêu chí', case: 'Trường hợp', stage: 'Giai đoạn', stars: 'Hạng',
  held: 'Đang có', aimed: 'Đang nhắm', consultant: 'Cán bộ tư vấn', scope: 'Phạm vi', waiting: 'Câu hỏi chờ', answered: 'Câu đã trả lời', producer: 'Mã', establishment: 'Chủ thể', product: 'Sản phẩm',
  at: 'Kẹt ở', missing: 'Còn thiếu', still: 'Số ngày chưa tiến thêm', silent: 'Số ngày im', phone: 'Điện thoại', event: 'Tên', starts: 'Ngày', place: 'Nơi', state: 'Tình trạng', invited: 'Đã mời', delivered: 'Nhận được',
  refused: 'Không gửi được', unsure: 'Chưa chắc', going: 'Nhận lời đi', people: 'Số người đi', queued: 'Chờ chỗ', no: 'Không đi', unanswered: 'Chưa trả lời', came: 'Số người có mặt', question: 'Mã câu', asked: 'Hỏi ngày', days: 'Số ngày chờ', shown: 'Người hỏi',
  text: 'Câu hỏi', month: 'Tháng', filed: 'Đã nộp lại', three: '3 sao', four: '4 sao', five: '5 sao', expires: 'Hết hạn', opens: 'Nộp lại từ', closes: 'Nộp lại đến', clock: 'Tình trạng', paper: 'Giấy', left: 'Còn mấy ngày',
  target: 'Hạng nhắm', moved: 'Động đến ngày',
};

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  listed: 'mới có trong danh sách nhập, chưa vào bot', asking: 'đang trả lời câu hỏi', papers: 'còn thiếu giấy', ready: 'đủ giấy theo bot, chờ nộp', filed: 'đã nộp đánh giá lại', certified: 'chứng nhận còn hạn', lapsed: 'chứng nhận hết hạn',
};

export const CLOCK_NAMES: Readonly<Record<Clock, string>> = {
  early: 'chưa tới kỳ nộp lại', open: 'đang kỳ nộp lại', closing: '14 ngày cuối kỳ nộp lại', missed: 'quá kỳ nộp lại, chưa thấy nộp', filed: 'đã nộp lại', expired: 'đã hết hạn',
};

export const UNKNOWN_COMMUNE = '(chưa rõ xã)';
export const UNKNOWN = '(chưa rõ)';
export const NO_CONSULTANT = '(chưa có tư vấn phụ trách riêng)';
export const NOT_SHOWN = '(người hỏi chưa cho gửi)';
export const NO_STARS = 'chưa có chứng nhận';

export const QUESTION_STATES = { waiting: 'đang chờ', reminded: 'đã nhắc', listed: 'quá hạn', kept: 'giữ lại' } as const;

export const eventState = (cancelled: boolean, begun: boolean): string => (cancelled ? 'đã hủy' : begun ? 'đã diễn ra' : 'sắp tới');

/** In the order of the rows. */
export const SUMMARY = {
  producers: 'Chủ thể', joined: 'trong đó đã vào bot', products: 'Sản phẩm', working: 'Sản phẩm đang làm hồ sơ', stuck: 'trong đó đang kẹt', ready: 'trong đó đủ giấy theo bot', certified: 'Giấy chứng nhận còn hạn',
  window: 'trong đó đang kỳ nộp lại', missed: 'trong đó quá kỳ nộp lại, chưa thấy nộp', expired: 'Giấy chứng nhận đã hết hạn', papers: 'Giấy tờ đã hết hoặc sắp hết hạn trong 60 ngày', questions: 'Câu hỏi đang chờ người trả lời',
} as const;

export const starsInWords = (stars: number): string => `${stars} sao`;

export const caseName = (known: string, knowledge: Pick<Knowledge, 'facts'>): string =>
  knowledge.facts.get('case' as never)?.answers.find(({ value }) => value === known)?.label ?? known;

/** What holds somebody up, short. */
export function heldInWords(held: Held, knowledge: Pick<Knowledge, 'facts' | 'items'>): string {
  if (held.by === 'question') return `chưa trả lời câu hỏi về ${knowledge.facts.get(held.fact)?.name ?? held.fact}`;
  const title = knowledge.items.find(({ id }) => id === held.item)?.title ?? held.item;
  return held.by === 'rejected' ? `bị trả lại: ${title}` : title;
}

/** `88%`, `33,3%`. */
export function percent(part: number, whole: number): string {
  const tenths = Math.round((part * 1000) / whole) / 10;
  return `${String(tenths).replace('.', ',')}%`;
}

const MOST = 5;

/** The sentence of a yearly report, every number counted, what is not there said to be not there. */
export function paragraph({ year, on, fresh, communes, due, inForce }: Figures, where: string): string {
  const { known, food } = fresh;
  const named = fresh.communes.slice(0, MOST).map((one) => `${one.commune} (${one.products})`).join(', ');
  return [
    `Năm ${year} (tính đến ${dayInWords(on)})${where}: ${fresh.products === 0 ? 'chưa có sản phẩm mới nào đăng ký' : `có ${fresh.products} sản phẩm mới đăng ký của ${fresh.producers} chủ thể`}; ${due.all === 0 ? 'không có sản phẩm nào hết thời hạn công nhận trong năm' : `${due.all} sản phẩm hết thời hạn công nhận trong năm (${due.ended} đã hết, ${due.all - due.ended} sẽ hết), trong đó ${due.filed} đã nộp hồ sơ đánh giá lại`}.`,
    ...(fresh.products === 0 ? [] : [fresh.communes.length === 0 ? 'Chưa rõ xã, phường của các sản phẩm mới.' : `${fresh.communes.length}/${communes} xã, phường trong dữ liệu có sản phẩm mới đăng ký, nhiều nhất: ${named}.`]),
    ...(fresh.products === 0 ? [] : [known === 0 ? 'Chưa sản phẩm mới nào rõ bộ tiêu chí.' : `Nhóm thực phẩm chiếm ${percent(food, known)} (${food}/${known} sản phẩm mới đã rõ bộ tiêu chí).`]),
    inForce.all === 0 ? 'Chưa có giấy chứng nhận nào còn hạn trong dữ liệu.' : `Đang còn hạn ${inForce.all} giấy chứng nhận${starsIn(inForce)}.`,
    'Số liệu chỉ gồm chủ thể có trong Trợ lý OCOP.',
  ].join(' ');
}

function starsIn({ all, stars }: Figures['inForce']): string {
  const parts = stars.filter(({ products }) => products > 0).map((one) => `${one.products} sản phẩm ${one.stars} sao`);
  const rest = all - stars.reduce((n, { products }) => n + products, 0);
  return parts.length === 0 ? ', chưa rõ hạng' : `: ${[...parts, ...(rest > 0 ? [`${rest} chưa rõ hạng`] : [])].join(', ')}`;
}

/** ` ở xã Xuân Thành; bộ 6`, or nothing where all is meant. */
export function whereInWords({ scope, commune, set, case: known, stars, stage }: Narrowed): string {
  const parts = [
    ...(commune !== undefined ? [`xã ${commune}`] : isEverything(scope) ? [] : [scopeInWords(scope)]),
    ...(set === undefined ? [] : [`bộ ${set}`]), ...(known === undefined ? [] : [CASES[known]]), ...(stars === undefined ? [] : [starsInWords(stars)]), ...(stage === undefined ? [] : [STAGE_NAMES[stage]]),
  ];
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`;
}

const CASES: Readonly<Record<Case, string>> = { lan_dau: 'lần đầu', nang_hang: 'nâng hạng', danh_gia_lai: 'đánh giá lại' };

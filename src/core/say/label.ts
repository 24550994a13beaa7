import { cite } from '../cite.ts';
import type { LawId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Certificate } from '../label/checks.ts';
import type { Finding, Judgement } from '../label/judge.ts';
import type { LabelKind } from '../label/rules.ts';
import type { Unreadable } from '../label/readable.ts';
import type { LabelVerdict } from '../producer/state.ts';
import { dayInWords, type Day } from '../time.ts';
import { listed } from './lists.ts';

export const WRITE = 'Viết mẫu nhãn giúp';
export const GO_ON = 'Làm tiếp hồ sơ';
export const NOTE_DOWN = 'Ghi hồ sơ: đã có nhãn';
export const NONE_YET = 'Chưa có nhãn, viết giúp';
export const PRINTED_BEFORE = 'Bao bì in trước 23/01/2026';
export const KIND_UNKNOWN = 'Không rõ';

const of = (product: string | undefined): string => (product ? ` ${product}` : '');

export const giveText = (product: string | undefined): string =>
  `Anh/chị gõ hoặc dán chữ in trên nhãn${of(product)} vào đây giúp em, từng dòng như trên nhãn. Có mấy mặt thì gửi mấy tin, em ghép lại.`;

export const giveMended = (product: string | undefined): string => `Dạ anh/chị gửi chữ mới của nhãn${of(product)}, cả nhãn hoặc chỉ dòng vừa sửa, em xem lại ạ.`;

export const whichProduct = (): string => 'Nhãn của sản phẩm nào ạ?';

export const whichKind = (): string => 'Nhãn này dán lên loại hàng nào ạ? Mỗi loại phải ghi khác nhau.';

export const keptFace = (): string => 'Dạ em nhận được chữ trên nhãn rồi ạ.';

export const lastTime = (told: LabelVerdict, knowledge: Knowledge): string => {
  const left = toMend(told);
  return left.length === 0 ? `Lần trước (${dayInWords(told.on)}) chữ trên nhãn không có lỗi.` : `Lần trước (${dayInWords(told.on)}) còn ${left.length} chỗ phải sửa: ${listed(namesOf(left, knowledge), 5)}.`;
};

/** Điều 39: the mandatory content is in Vietnamese. */
export const unreadable = (why: Unreadable, knowledge: Knowledge): string =>
  why === 'empty'
    ? 'Dạ tin này chưa có chữ nào của nhãn ạ.'
    : `Dạ nhãn này em không thấy chữ tiếng Việt. Hàng bán trong nước phải ghi các nội dung bắt buộc bằng tiếng Việt (${cite({ law: 'nd-37-2026' as LawId, clause: 'Điều 39 khoản 1' }, knowledge.laws)}).`;

export type Told = {
  readonly product: string | undefined;
  readonly judgement: Judgement;
  readonly on: Day;
  /** What was told the time before. */
  readonly before?: LabelVerdict | undefined;
  readonly faces: number;
  /** The packaging was printed before 23/01/2026. */
  readonly printedBefore?: true;
};

const MANY = 3;

/** What is wrong with a label, most serious first, what changed, and what only they can see. */
export function verdict({ product, judgement, on, before, faces, printedBefore }: Told, knowledge: Knowledge): string[] {
  const { findings } = judgement;
  const kind = knowledge.labels.kinds.find((one) => one.id === judgement.kind)?.name;
  const read = `Nhãn${of(product)} (${kind ? `${lowered(kind)}, ` : ''}${printedBefore && on < LAST_OLD ? 'bao bì in trước 23/01/2026' : `luật ngày ${dayInWords(on)}`})${faces > 1 && !before ? `, em đã ghép ${faces} tin` : ''}`;
  const mend = findings.filter((one) => one.status !== 'advice').length;
  const look = findings.length - mend;
  const head = mend > 0
    ? `${read}: còn ${mend} chỗ phải sửa${look > 0 ? `, ${look} chỗ nên xem` : ''}.`
    : `${read}: phần chữ không có lỗi nào${look > 0 ? `, chỉ có ${look} chỗ nên xem` : ''} ạ.`;
  const missing = findings.filter((one) => one.status === 'missing').length;
  const fresh = new Set(before ? findings.filter((one) => !before.findings.some((old) => old.rule === one.rule)).map((one) => one.rule) : []);
  return [
    head,
    faces === 1 && missing >= MANY && !before ? 'Nhãn còn mặt khác thì anh/chị gửi tiếp, em ghép vào.' : '',
    before ? changes(before, findings, knowledge) : '',
    findings.map((one, i) => `${i + 1}. ${fresh.has(one.rule) ? 'Mới: ' : ''}${inWords(one)}`).join('\n'),
    kind || findings.length === 0 ? '' : 'Em chưa rõ loại hàng nên mới xem các mục chung cho mọi hàng hóa.',
    printedBefore && on < LAST_OLD ? byOldLaw(knowledge) : mend > 0 && !before && on < LAST_OLD ? oldStock(knowledge) : '',
    mend === 0 || !before ? toSee(judgement.look) : '',
  ].filter(Boolean);
}

/** One finding with its clause. */
export const inWords = ({ status, message, clause, law, verified }: Finding): string =>
  `${status === 'advice' ? 'Nên xem: ' : ''}${message} (${clause} ${law.replace(/\/(?:NĐ-CP|TT-[\p{L}]+)$/u, '')}${verified === 'unverified' ? '; chưa kiểm chứng' : ''})`;

const toSee = (look: readonly string[]): string => look.length === 0 ? '' : `Chữ gửi qua đây không cho em thấy, anh/chị tự kiểm tra: ${look.map((line) => lowered(line).replace(/\.$/, '')).join('; ')}.`;

/** Two years from 23/01/2026. */
const LAST_OLD = '2028-01-23';

const oldStock = (knowledge: Knowledge): string =>
  `Bao bì đúng luật cũ in trước 23/01/2026 còn được dùng tới 23/01/2028 (${cite({ law: 'nd-37-2026' as LawId, clause: 'Điều 98 khoản 4' }, knowledge.laws)}).`;

const byOldLaw = (knowledge: Knowledge): string =>
  `Em xem theo luật trước 23/01/2026 vì bao bì in trước ngày đó; từ khoảng 23/01/2028 phải theo luật mới (${cite({ law: 'nd-37-2026' as LawId, clause: 'Điều 98 khoản 4' }, knowledge.laws)}).`;

function changes(before: LabelVerdict, findings: readonly Finding[], knowledge: Knowledge): string {
  const now = new Set(findings.map((one) => one.rule));
  const old = new Set(before.findings.map((one) => one.rule));
  const mended = before.findings.filter((one) => !now.has(one.rule));
  const still = findings.filter((one) => old.has(one.rule));
  const fresh = findings.filter((one) => !old.has(one.rule));
  const part = (word: string, some: readonly { readonly rule: string }[]) => (some.length > 0 ? [`${word} ${some.length} (${listed(namesOf(some, knowledge), 4)})`] : []);
  if (before.findings.length === 0 && findings.length === 0) return 'So với lần trước: vẫn không có lỗi.';
  const parts = [...part('đã sửa được', mended), ...part('còn', still), ...part('mới', fresh)];
  return `So với lần trước: ${parts.join('; ')}.`;
}

const namesOf = (some: readonly { readonly rule: string }[], knowledge: Knowledge): string[] => some.map(({ rule }) => knowledge.labels.rules.find((one) => one.id === rule)?.name ?? rule);

const toMend = (told: LabelVerdict): LabelVerdict['findings'] => told.findings.filter((one) => one.status !== 'advice');

const lowered = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1);

export const whenMended = (): string => 'Sửa xong anh/chị gửi lại chữ mới, cả nhãn hoặc chỉ dòng vừa sửa, em xem lại ạ.';

/** A line or two that somebody asked about, not the label. */
export const partJudged = (findings: readonly Finding[]): string[] => [
  findings.length === 0 ? 'Dạ dòng này em không thấy chỗ nào sai.' : `Dạ dòng này ${findings.length === 1 ? 'có một chỗ' : `có ${findings.length} chỗ`} phải xem lại:`,
  findings.map((one, i) => `${findings.length > 1 ? `${i + 1}. ` : ''}${inWords(one)}`).join('\n'),
  'Cả nhãn còn phải đủ các mục khác; anh/chị gửi hết chữ trên nhãn thì em xem luôn.',
].filter(Boolean);

/** They say that nothing more of the label comes. */
export const thatWasAll = (told: LabelVerdict): string => {
  const left = toMend(told).length;
  return left === 0 ? 'Dạ em xem hết các tin anh/chị gửi rồi, phần chữ không có lỗi nào ạ.' : `Dạ em xem hết các tin anh/chị gửi rồi, còn ${left} chỗ phải sửa như em vừa nêu.`;
};

export const howItStands = (told: LabelVerdict, knowledge: Knowledge): string => {
  const left = toMend(told);
  return left.length === 0 ? 'Dạ phần chữ em đã xem không có lỗi nào ạ.' : `Dạ chưa ạ, còn ${left.length} chỗ phải sửa: ${listed(namesOf(left, knowledge), 6)}.`;
};

/** A stay or a tour is no goods. */
export const needsNone = (knowledge: Knowledge): string => {
  const rule = knowledge.labels.rules.find(({ id }) => id === 'service')!;
  return `${rule.message} (${cite({ law: rule.law, clause: rule.clause }, knowledge.laws)}; chưa kiểm chứng)`;
};

export const whatNow = (): string => 'Anh/chị muốn làm gì tiếp ạ?';

export const CHECK = 'Kiểm tra nhãn';

export type Drafted = { readonly product: string; readonly kind: LabelKind | undefined; readonly certificate: Certificate | null | undefined; readonly on: Day };

/** Beside the draft, which is a message of its own. */
export function draft({ product, kind, certificate, on }: Drafted, knowledge: Knowledge): string[] {
  return [
    `Trên là mẫu chữ nhãn ${product}, anh/chị chép gửi người thiết kế. Chỗ […] anh/chị điền; em chỉ ghi điều anh/chị đã cho, không đoán số nào.`,
    mark(certificate, on, knowledge),
    kind ? `Các mục theo loại hàng: ${lowered(kind.name)} (${kind.clause} ${shortOf(knowledge)}).` : 'Em chưa rõ loại hàng nên mới có các mục chung cho mọi hàng hóa.',
  ].filter(Boolean);
}

const shortOf = (knowledge: Knowledge): string => knowledge.laws.get('nd-37-2026' as LawId)!.short.replace('/NĐ-CP', '');

function mark(certificate: Certificate | null | undefined, on: Day, knowledge: Knowledge): string {
  const ref = cite({ law: 'qd-1162-2020' as LawId, clause: 'Điều 5' }, knowledge.laws);
  if (certificate === undefined) return `Dấu OCOP chỉ in khi giấy chứng nhận còn hạn, đúng số sao (${ref}).`;
  if (certificate === null) return `Chưa in dấu OCOP vì sản phẩm chưa được công nhận (${ref}).`;
  if (certificate.expires && certificate.expires < on) return `Không in dấu OCOP: giấy chứng nhận đã hết hạn ${dayInWords(certificate.expires)} (${ref}).`;
  return certificate.expires ? `In được dấu OCOP ${certificate.stars} sao tới ${dayInWords(certificate.expires)} (${ref}).` : `Dấu OCOP ${certificate.stars} sao in được khi giấy chứng nhận còn hạn (${ref}).`;
}

export const afterDraft = (): string => 'Điền xong anh/chị gửi lại chữ nhãn, em kiểm tra trước khi in ạ.';

export const RIGHT = 'Đúng rồi';

export const whatWeDo = (knowledge: Knowledge): string =>
  `Em đối chiếu chữ trên nhãn với quy định ghi nhãn (${cite({ law: 'nd-37-2026' as LawId, clause: 'Điều 42' }, knowledge.laws)}) theo đúng loại hàng; chỗ nào thiếu, sai em nêu kèm điều luật trong ngoặc. Nhãn đúng là mức tối thiểu để được 3 sao (${cite({ law: 'qd-26-2026' as LawId, clause: 'Phụ lục II tiêu chí 2.3; bộ 21–25: 2.2' }, knowledge.laws)}).`;

export const noneYet = (): string => 'Chưa có nhãn thì anh/chị dùng mẫu trên ạ.';

export const waits = (): string => 'Dạ em chờ ạ.';

export const whenever = (): string => 'Dạ khi nào có chữ trên nhãn anh/chị gửi em xem nhé.';

/** For /dulieu. */
export const kept = (told: LabelVerdict | undefined, text: string, knowledge: Knowledge): string => {
  const left = told ? toMend(told) : [];
  const state = !told ? 'chưa xem' : `xem ngày ${dayInWords(told.on)}, ${left.length === 0 ? 'không có lỗi' : `còn ${left.length} chỗ phải sửa: ${listed(namesOf(left, knowledge), 30)}`}`;
  return `- chữ trên nhãn (${state}): “${text.replace(/\n+/g, ' / ')}”`;
};

import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { judgeLabel, type Judgement } from '../core/label/judge.ts';
import { unreadable } from '../core/label/readable.ts';
import { restored } from '../core/read/restored.ts';
import type { LabelContext } from '../core/label/checks.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { dayInWords, type Day } from '../core/time.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { BadInput } from './bad-input.ts';
import { answerLines, day, parse, rank, readOn, setNumber } from './requests.ts';

export const LONGEST = 200_000;
const PRODUCERS = ['ho_kinh_doanh', 'hop_tac_xa', 'doanh_nghiep', 'to_hop_tac'] as const;

const schema = z.looseObject({
  text: z.string('phải là chữ trên nhãn'),
  kind: z.string().optional(),
  product: z.string().max(200).optional(),
  set: setNumber.optional(),
  on: day.optional(),
  context: z.looseObject({
    producer: z.enum(PRODUCERS, `phải là một trong: ${PRODUCERS.join(', ')}`).optional(),
    printed: day.optional(),
    certificate: z.looseObject({ stars: rank, expires: day.optional() }).nullable().optional(),
  }).optional(),
});
type Request = z.infer<typeof schema>;
type Options = { file?: string; text?: string; kind?: string; product?: string; producer?: string; on?: string; json?: boolean; jsonl?: boolean };

export async function labelCommand(options: Options): Promise<void> {
  const knowledge = loadKnowledge();
  const on = readOn(options.on);
  if (options.jsonl) return answerLines((request) => answer(parse(schema, request, ''), on, knowledge), options.file);
  const text = options.text ?? fromFile(options.file);
  const result = answer(parse(schema, { text, kind: options.kind, product: options.product, ...(options.producer ? { context: { producer: options.producer } } : {}) }, '--'), on, knowledge);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 1)}\n` : inWords(result, on, knowledge));
}

function fromFile(file: string | undefined): string {
  if (file === undefined) throw new BadInput('label: cần một tệp chữ, "-" để đọc từ stdin, hoặc --text');
  try {
    if (file !== '-' && statSync(file).size > LONGEST * 4) throw new BadInput(`label: ${file} quá lớn so với chữ của một nhãn`);
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`label: không đọc được ${file}`);
  }
}

function answer(request: Request, today: Day, knowledge: Knowledge): Judgement {
  const { text, kind } = request;
  if (text.length > LONGEST) throw new BadInput(`text: dài hơn ${LONGEST} ký tự, không phải chữ của một nhãn`);
  const why = unreadable(text);
  if (why === 'empty') throw new BadInput('text: nhãn trống');
  if (/\0|\ufffd{3}/.test(text)) throw new BadInput('text: không phải chữ; cần chữ trên nhãn');
  if (why === 'no-vietnamese') throw new BadInput('text: nhãn không có chữ tiếng Việt; hàng bán ở Việt Nam phải có nhãn tiếng Việt (Điều 39 NĐ 37/2026)');
  if (kind !== undefined && !knowledge.labels.kinds.some((one) => one.id === kind)) throw new BadInput(`kind: phải là một trong: ${knowledge.labels.kinds.map((one) => one.id).join(', ')}`);
  const judged = judgeLabel({ text: restored(text), on: request.on ?? today, ...(kind === undefined ? {} : { kind }), ...(request.product ? { product: request.product } : {}), ...(request.set ? { set: request.set } : {}), ...(request.context ? { context: withoutHoles(request.context) } : {}) }, knowledge);
  const unknown = Object.keys(request.context ?? {}).filter((key) => !['producer', 'printed', 'certificate'].includes(key));
  return unknown.length > 0 ? { ...judged, ignored: `context: không biết, bỏ qua: ${unknown.join(', ')}` } as Judgement : judged;
}

function withoutHoles({ producer, printed, certificate }: NonNullable<Request['context']>): LabelContext {
  return {
    ...(producer ? { producer } : {}),
    ...(printed ? { printed } : {}),
    ...(certificate === undefined ? {} : { certificate: certificate && { stars: certificate.stars, ...(certificate.expires ? { expires: certificate.expires } : {}) } }),
  };
}

const SIGNS = { missing: 'thiếu', wrong: 'sai', advice: 'nên xem', unreadable: 'không đọc được' } as const;

function inWords(result: Judgement, on: Day, knowledge: Knowledge): string {
  const kind = knowledge.labels.kinds.find((one) => one.id === result.kind)?.name ?? 'chưa rõ loại hàng, mới xem các mục chung (thêm --kind)';
  const lines = result.findings.map((one, index) => `${index + 1}. [${SIGNS[one.status]}] ${one.message} (${one.clause} ${one.law}${one.verified === 'unverified' ? '; chưa kiểm chứng' : ''})`);
  return `Theo quy định ngày ${dayInWords(on)}, loại hàng: ${kind}.\n${lines.length > 0 ? lines.join('\n') : 'Em chưa thấy lỗi nào trong chữ trên nhãn.'}\n\nAnh/chị tự kiểm tra thêm:\n${result.look.map((line) => `- ${line}`).join('\n')}\n`;
}

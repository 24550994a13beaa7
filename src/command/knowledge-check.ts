import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { checkKnowledge } from '../knowledge/check.ts';
import { coverageOf, type Coverage } from '../knowledge/coverage.ts';
import { knowledgeOf } from '../knowledge/shelf.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { BadInput } from './bad-input.ts';
import { readOn } from './requests.ts';

/** The part of the question set that is for tuning, written for the knowledge of this repository. It travels with the source; an office
 *  that runs without it loses only this look. */
const QUESTIONS = join(import.meta.dirname, '../../test/questions/dev.jsonl');

/** Loads everything as the service would and tells what deserves a look. A broken file, or a question that points at what is not there,
 *  ends with its address. */
export function checkCommand(config: Config, options: { dir?: string; on?: string; questions?: string; json?: boolean }): void {
  const knowledge = options.dir === undefined ? knowledgeOf(config) : loadKnowledge(options.dir);
  const report = checkKnowledge(knowledge, readOn(options.on));
  const file = options.questions ?? (options.dir === undefined ? QUESTIONS : undefined);
  if (options.questions !== undefined && !existsSync(options.questions)) throw new BadInput(`knowledge check: không thấy tệp ${options.questions}`);
  const coverage = file !== undefined && existsSync(file) ? coverageOf(file, knowledge) : undefined;
  if (options.json) process.stdout.write(`${JSON.stringify({ ...report, ...(coverage ? { coverage } : {}) }, null, 1)}\n`);
  else process.stdout.write([
    list('Chưa kiểm chứng', report.unverified),
    list('Sắp hết hiệu lực trong 90 ngày', report.lapsing),
    list('Quá một năm chưa rà lại', report.stale),
    list('Văn bản chưa mục nào dẫn', report.uncited),
    list('Thiếu ngày nghỉ lễ của năm', report.holidaysMissing),
    coverage ? reached(coverage) : '',
    `${Object.entries(report.counts).map(([name, count]) => `${name} ${count}`).join(', ')}\n`,
    `Kho kiến thức đọc được, bản ${report.version}.\n`,
  ].join(''));
  const [broken] = coverage?.broken ?? [];
  if (broken !== undefined) throw new BadInput(`${file}: ${broken}${coverage!.broken.length > 1 ? `, và ${coverage!.broken.length - 1} chỗ khác` : ''}`);
}

const list = (title: string, names: readonly (string | number)[]): string => (names.length > 0 ? `${title} (${names.length}):\n${names.map((name) => `  ${name}`).join('\n')}\n` : `${title}: không có\n`);

function reached({ passages, unasked, withoutGold, broken }: Coverage): string {
  const topics = Object.entries(unasked).map(([topic, ids]) => `${topic} (${ids.length}): ${ids.join(', ')}`);
  const count = Object.values(unasked).flat().length;
  return [
    `Câu hỏi kiểm thử chạm tới ${passages - count} trong ${passages} mục trả lời\n`,
    list('Chủ đề có mục chưa câu nào hỏi', topics),
    list('Câu hỏi chưa có mục trả lời', withoutGold),
    list('Câu hỏi dẫn tới mục, văn bản không có', broken),
  ].join('');
}

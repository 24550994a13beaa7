import { checkKnowledge } from '../knowledge/check.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readOn } from './requests.ts';

/** Loads everything as the service would and tells what deserves a look. A broken file ends here with its address. */
export function checkCommand(options: { dir?: string; on?: string; json?: boolean }): void {
  const report = checkKnowledge(loadKnowledge(options.dir), readOn(options.on));
  if (options.json) {
    process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
    return;
  }
  const list = (title: string, names: readonly (string | number)[]) => (names.length > 0 ? `${title} (${names.length}):\n${names.map((name) => `  ${name}`).join('\n')}\n` : `${title}: không có\n`);
  process.stdout.write(
    [
      list('Chưa kiểm chứng', report.unverified),
      list('Sắp hết hiệu lực trong 90 ngày', report.lapsing),
      list('Quá một năm chưa rà lại', report.stale),
      list('Văn bản chưa mục nào dẫn', report.uncited),
      list('Thiếu ngày nghỉ lễ của năm', report.holidaysMissing),
      `${Object.entries(report.counts).map(([name, count]) => `${name} ${count}`).join(', ')}\n`,
      `Kho kiến thức đọc được, bản ${report.version}.\n`,
    ].join(''),
  );
}

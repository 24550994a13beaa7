import type { Config } from '../config.ts';
import { takeServing } from '../storage/serving.ts';
import { BadInput } from './bad-input.ts';

/** For who does not wait: a rehearsal on the data of a running service would send what is queued there. Returns what gives it back. */
export function serveAlone({ data }: Pick<Config, 'data'>): () => void {
  const giveBack = takeServing(data);
  if (!giveBack) throw new BadInput(`${data}: dịch vụ đang chạy trên dữ liệu này; tập thử thì đặt OCOP_DATA là thư mục khác`);
  return giveBack;
}

import type { Config } from '../config.ts';
import { dayOf } from '../core/time.ts';
import { tooDear } from '../llm/afford.ts';
import { NANO, priceIn, readPrices } from '../llm/prices.ts';
import { readPrompts } from '../llm/prompts.ts';
import { modelKeep } from '../storage/model.ts';
import type { Database } from '../storage/open.ts';

export const when = (at: number): string => new Date(at).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
const usd = (nano: number): string => (nano / NANO).toLocaleString('vi-VN', { maximumFractionDigits: 4 });

/** What is set for the model, and whether it can be used so. Never the key. */
export function modelSetting({ claude }: Config): [string, string] {
  const name = 'Mô hình (OCOP_CLAUDE_KEY)';
  if (!claude) return [name, 'chưa đặt khóa: mọi câu trả lời theo kho kiến thức, không gì ra khỏi máy này'];
  let dear: readonly string[];
  try {
    const [price, prompts] = [priceIn(readPrices()), readPrompts()];
    dear = [claude.model, claude.escalate].flatMap((model) => (model ? tooDear(prompts, price(model), claude).map((task) => `${task} (${model})`) : []));
  } catch (error) {
    return [name, `KHÔNG dùng được: ${error instanceof Error ? error.message : ''}`];
  }
  return [name, `${claude.model}${claude.escalate ? `, hỏi lại ${claude.escalate}` : ''}, mức ${claude.effort}; mỗi ngày tối đa ${usd(claude.dayUsd * NANO)} USD, mỗi người ${usd(claude.personUsd * NANO)} USD${dear.length > 0 ? `; KHÔNG ĐỦ cho một lần hỏi: ${dear.join(', ')}` : ''}`];
}

/** How it stands and what it cost today, from what the service wrote down. */
export function modelState({ claude }: Config, database: Database, now: number): [string, string][] {
  const { switched, rest, spent, calls, people, models } = modelKeep(database).summary(dayOf(now));
  const off: [string, string] = ['Mô hình: công tắc', switched ? `${switched.on ? 'mở' : 'TẮT'} từ ${when(switched.at)}, ${switched.who}: ${switched.why}` : 'mở'];
  if (!claude) return switched?.on === false ? [off] : [];
  const resting = rest && rest.until > now ? `NGHỈ đến ${when(rest.until)} (${rest.why})` : rest ? `vừa nghỉ (${rest.why}), đang thử lại` : undefined;
  const share = spent >= claude.dayUsd * NANO ? 'HẾT phần hôm nay' : undefined;
  const ending = models.filter(({ lifecycle }) => lifecycle !== 'active').map(({ model, lifecycle }) => `${model}: ${lifecycle.replace('deprecated', 'sắp ngừng').replace('retired', 'ĐÃ NGỪNG')}`);
  const asked = calls.reduce((sum, { n }) => sum + n, 0);
  const answered = calls.reduce((sum, { outcome, n }) => sum + (outcome === 'answered' ? n : 0), 0);
  const failed = Object.entries(Object.groupBy(calls.filter(({ outcome }) => outcome !== 'answered'), ({ outcome }) => outcome)).map(([outcome, all]) => `${outcome} ${all!.reduce((sum, { n }) => sum + n, 0)}`).toSorted();
  const unsure = calls.reduce((sum, { estimated }) => sum + estimated, 0);
  return [
    off,
    ['Mô hình: tình trạng', [resting, share, ...ending].filter(Boolean).join('; ') || 'bình thường'],
    ['Mô hình: hôm nay', `${usd(spent)} USD${unsure > 0 ? ` (trong đó ${usd(unsure)} là ước mức cao nhất)` : ''}; ${asked} lần hỏi của ${people} người, ${answered} lần có trả lời${failed.length > 0 ? `; ${failed.join(', ')}` : ''}`],
  ];
}

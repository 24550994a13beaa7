import { cite } from '../cite.ts';
import type { LawId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { cureIn } from '../label/claims.ts';

/** Food that guards health, medicine, cosmetics, essential oils: what their names may say other offices decide. */
const OF_HEALTH = new Set([18, 19, 20]);

/** Beside the set of goods whose name speaks of healing ("trà hạ đường huyết"); nothing where it does not. */
export function healingName(name: string, set: number, knowledge: Knowledge): string {
  const found = OF_HEALTH.has(set) ? undefined : cureIn(name);
  return found === undefined ? '' : ` Lưu ý: tên có chữ “${found}” như thuốc; hàng thực phẩm không được đặt tên gây hiểu sai công dụng (${cite({ law: 'nd-37-2026' as LawId, clause: 'Điều 43 khoản 2' }, knowledge.laws)}). Nên bỏ chữ đó; muốn nói công dụng thì phải theo diện thực phẩm bảo vệ sức khỏe hoặc thuốc.`;
}

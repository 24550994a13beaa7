import { cite } from '../cite.ts';
import type { LawId } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Dossier } from '../producer/dossier.ts';
import { capital } from '../text.ts';
import { brief, listed } from './lists.ts';

const name = ({ product }: Dossier): string => product?.name ?? 'sản phẩm';

/** What other goods than theirs take, and that theirs stays. */
export function papersOf(other: Dossier, set: number, own: string, knowledge: Knowledge): string[] {
  const lines = other.lines.filter((line) => line.item.by === 'producer').toSorted((a, b) => a.item.rank - b.item.rank);
  const [needed, unknown, held] = (['needed', 'unknown', 'held'] as const).map((state) => lines.filter((line) => line.state === state));
  const kind = knowledge.sets.find((one) => one.set === set)?.name ?? '';
  const of = name(other) === kind ? `Bộ ${set} – ${kind}` : `${capital(name(other))} thuộc bộ ${set} – ${kind}`;
  return [
    stays(name(other), own),
    [`${of} (${cite({ law: 'qd-26-2026' as LawId, clause: 'Phụ lục I, II' }, knowledge.laws)}). Đăng ký lần đầu, nhắm 3 sao thì cần ${needed!.length} mục:`, ...needed!.map((line, i) => `${i + 1}. ${brief(line, knowledge)}`)].join('\n'),
    held!.length > 0 ? `Giấy của cơ sở đã có, dùng chung được: ${listed(held!.map((line) => line.item.title), 6)}.` : '',
    unknown!.length > 0 ? `Tùy trường hợp: ${listed(unknown!.map((line) => line.item.title), 4)}.` : '',
  ].filter(Boolean);
}

/** Goods that may be of several sets. */
export const whichOfSets = (other: string, own: string): string => `${capital(other)} có thể thuộc mấy bộ, giấy mỗi bộ một khác.\n${stays(other, own)}`;

const stays = (other: string, own: string): string => `Dạ hồ sơ ${own} em vẫn giữ nguyên; muốn làm cả món này thì anh/chị nhắn "thêm sản phẩm ${other}".`;

import { cite } from '../cite.ts';
import type { Knowledge } from '../knowledge.ts';
import { LEAST_POINTS } from '../score/score.ts';
import { RANKS, type Criterion, type Rank, type Sheet } from '../score/sheet.ts';

/** So much of a level fits a line of a list; the rest is told when the line is asked of. */
const LINE = 88;

/** What a sheet demands at least for a rank beside its points, without what a lower rank demands alike. */
export function minimums({ set, name, criteria, refs }: Sheet, stars: Rank, { laws }: Knowledge): string {
  const lines = criteria.flatMap((one) => { const told = demanded(one, stars); return told === undefined ? [] : [`- ${one.name}: ${told}`]; });
  const below = RANKS.filter((rank) => rank < stars).map((rank) => `${rank} sao`).join(', ');
  const head = `Bộ ${set} – ${name}, ${stars} sao: từ ${LEAST_POINTS[stars]} điểm, và ${below === '' ? 'đủ các mức tối thiểu này' : `ngoài mức tối thiểu của ${below} thì thêm`}:`;
  const doubt = lines.some((line) => line.includes('ATTP')) ? ['Hộ nhỏ lẻ được miễn giấy an toàn thực phẩm thì tính sao chưa rõ, anh/chị hỏi cơ quan OCOP của tỉnh.'] : [];
  const cut = lines.some((line) => line.endsWith('…')) ? ['Hỏi em từng mục, em nói đủ chữ.'] : [];
  return [lines.length === 0 ? `Bộ ${set} – ${name}, ${stars} sao: từ ${LEAST_POINTS[stars]} điểm; phiếu không thêm mức tối thiểu nào${below === '' ? '' : ` ngoài mức của ${below}`}.` : head, ...lines, ...doubt, ...cut, `(Điều 3 khoản 3, ${cite(refs[0]!, laws)})`].join('\n');
}

/** What a rank demands of a criterion that no lower one does; in short. */
function demanded({ minimums: least, levels }: Criterion, stars: Rank): string | undefined {
  const points = least.get(stars);
  if (points === undefined || RANKS.some((rank) => rank < stars && (least.get(rank) ?? 0) >= points)) return undefined;
  const label = levels.find((level) => level.points === points)?.label;
  return label === undefined ? `${points} điểm` : shortened(label);
}

function shortened(label: string): string {
  if (label.length <= LINE) return label;
  const at = Math.max(...['; ', ', ', ' ('].map((mark) => label.lastIndexOf(mark, LINE)));
  return `${label.slice(0, at > LINE / 2 ? at : label.lastIndexOf(' ', LINE))}…`;
}

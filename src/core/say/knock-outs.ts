import { cite } from '../cite.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Sheet } from '../score/sheet.ts';
import { sentence } from '../text.ts';

/** What puts a dossier of this sheet out, as a whole and by its lines; and where the council stops. */
export function knockOuts({ set, name, knockOut, criteria, refs }: Sheet, laws: Knowledge['laws']): string {
  const lines = criteria.flatMap(({ code, name, knockOut }) => knockOut.map((one) => `- Mục ${code} “${name}”: ${sentence(one)}`));
  const whole = knockOut === undefined ? 'bản em đọc không in câu loại hồ sơ ở bộ này.' : `hồ sơ bị loại khi: ${sentence(knockOut.charAt(0).toLowerCase() + knockOut.slice(1))}`;
  const exempt = knockOut?.includes(CERTIFICATE) ? [EXEMPT] : [];
  return [`Bộ ${set} – ${name}: ${whole}`, ...lines, ...exempt, `(${cite(refs[0]!, laws)})`].join('\n');
}

const CERTIFICATE = 'giấy chứng nhận cơ sở đủ điều kiện ATTP';
/** Not settled anywhere we read, so nobody is told that they fail. */
const EXEMPT = 'Hộ nhỏ lẻ được luật miễn giấy ATTP, chỉ ký bản cam kết, thì em chưa thấy văn bản nào nói cam kết có được tính không; anh/chị hỏi cơ quan OCOP của tỉnh.';

import { cite } from '../cite.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Fix } from '../score/fix.ts';
import type { Criterion, Sheet } from '../score/sheet.ts';

export const clauseOf = (sheet: Sheet, criterion: Pick<Criterion, 'code'>, knowledge: Knowledge): string =>
  cite({ law: sheet.refs[0]!.law, clause: `${sheet.refs[0]!.clause} tiêu chí ${criterion.code}` }, knowledge.laws);

/** One thing to put right, in a sentence with its clause. */
export function fixInWords(fix: Fix, sheet: Sheet, knowledge: Knowledge): string {
  const { criterion, to, from, gain, clears, held, unanswered } = fix;
  const what = `${criterion.name}: ${unanswered ? `đạt mức ${to.points} điểm` : `lên từ ${from} tới ${to.points} điểm`}, "${to.label}"`;
  const minimum = clears ? `; là mức tối thiểu của ${clears} sao` : '';
  const paper = held ? '; giấy chứng minh đã có trong hồ sơ' : criterion.evidence ? `; cần: ${criterion.evidence.text}` : '';
  const doubt = criterion.doubtful ? `; chưa chắc: ${criterion.doubtful}` : '';
  return `${what} (+${gain} điểm${minimum}${paper}${doubt}). ${clauseOf(sheet, criterion, knowledge)}.`;
}

/** Always beside a score. */
export const onlyEstimate = (): string => 'Đây là ước tính theo câu trả lời của anh/chị; Hội đồng chấm trên hồ sơ và sản phẩm mẫu mới quyết định.';

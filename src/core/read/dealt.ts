import type { Cue } from './cue-phrases.ts';
import { COMMA, cueAfter, cueBefore } from './cues.ts';
import { TRAIL } from './question.ts';
import type { Hit } from './phrases.ts';
import { ONE } from './persons.ts';
import { already, isBegun, isRenewed, sentOff } from './begun.ts';
import { isCondition } from './unreal.ts';

/** "Nhãn chưa in mã vạch": the words between say that the one stands on the other or does not. */
const standsOn = (label: Hit, { phrase: { fact } }: Hit, between: readonly string[]): boolean =>
  label.phrase.fact.id === 'product-label' && ON_LABELS.has(fact.id) && ON_IT.test(between.join(' '));
const ON_LABELS = new Set<string>(['gs1-barcode', 'traceability', 'barcode']);
const ON_IT = /^(?:(?:thi|van|no|con|in roi|co roi) )*(?:ma |nhung )?(?:chua|khong|co|da|thieu|chi)(?: (?:co|in|dan|ghi|gan|them|thieu))*$/;
const DATED = /^(?:(?:thi|da|duoc|moi) )*(?:(?:cap|ky|lam|het han|co)(?: (?:ngay|hom|tu|hoi|thang|den|vao))*|ngay) \d{1,2} \d{1,2}(?: \d{4})?(?= |$)/;

/** "Kiểm nghiệm 5/2026, attp đang xin lại". */
const OF_MONTH = /^(?:(?:thang|hoi) )?(?:\d{1,2} )?20\d\d(?= ,|$)/;

/** "Attp cấp 3/2025, kiểm nghiệm 5/2026": each is there since its month. */
const SINCE_MONTH = /^(?:(?:thi|da|duoc|moi) )*(?:cap |lam |ky )?(?:(?:tu|hoi|thang) )*\d{1,2} 20\d\d(?= ,|$)/;

/** "Attp cấp 3/2025 chưa đăng ký nhãn hiệu": what is behind its day is of the next. */
const ISSUED_THEN = /^(?:(?:thi|da|duoc|moi) )*(?:cap|ky|lam|ngay|thang|hoi|tu)(?: (?:ngay|thang|hoi|tu|hom|vao))* \d{1,2}(?: \d{1,2})? 20\d\d(?= )/;

/** "Đã kiểm nghiệm cả 3". */
const OF_ALL = /^(?:du )?(?:ca (?:hai|ba|bon|\d)|het)\b/;

/** "Tự công bố có rồi, gmp không", "haccp không iso có": in a list a bare "không" says no, and asks nothing. */
const denied = (gap: readonly string[], listed: boolean) => (listed && gap[0] === 'khong' && gap.slice(1).every((word) => TRAIL.has(word)) ? { cue: 'no' as const, length: gap.length } : undefined);
/** "Phải có bản tự công bố cơ mà chị chưa làm": how it stands is said last. */
const undone = (ending: readonly string[]) => (UNDONE.test(ending.join(' ')) ? { cue: 'no' as const, length: ending.length } : undefined);
const UNDONE = new RegExp(`^(?:co )?(?:ma|nhung|nhung ma|thi) (?:(?:${ONE}|nha|thi|van|lai|gio) )*chua (?:lam|co|xin|nop|kip lam|di lam)(?: (?:gi|duoc|em|a|nua|het))*$`);
/** What is said behind a subject, up to the next: its own. */
const ownTail = (syllables: readonly string[], hit: Hit, next: Hit | undefined): boolean => cueAfter(syllables.slice(hit.to, next?.from)) !== undefined;

/** "Mới ký cam kết với xã, chưa đăng ký nhãn hiệu". */
const SIGNED = /\b(?:moi|vua|da) (?:ky )?(?:ban |giay )?cam ket\b/;

/** "Chưa có mã vạch gì hết attp có rồi": at all, and nothing that ran out. */
const afterNothing = (previous: Hit | undefined, gap: readonly string[]): readonly string[] =>
  (previous === undefined ? gap : gap[0] === 'gi' && AT_ALL.has(gap[1] ?? '') ? gap.slice(2) : previous.phrase.syllables.at(-1) === 'gi' && AT_ALL.has(gap[0] ?? '') ? gap.slice(1) : gap);
const AT_ALL = new Set(['het', 'ca', 'dau']);

/** Deals the words between two subjects out to the one before and the one after; what has none takes its neighbour's. `next`: the clause behind,
 *  where it names no subject of its own. */
export function cuesOf(syllables: readonly string[], hits: readonly Hit[], next: readonly string[]): (Cue | undefined)[] {
  const cues: (Cue | undefined)[] = hits.map(() => undefined);
  const untold = new Set<number>();
  let from = 0;
  hits.forEach((hit, i) => {
    const between = syllables.slice(from, hit.from);
    const comma = between.indexOf(COMMA);
    const previous = hits[i - 1];
    let gap = afterNothing(previous, comma < 0 ? between : between.slice(0, comma));
    const day = previous?.phrase.fact.type === 'paper' && previous.phrase.value === undefined && comma < 0 ? ISSUED_THEN.exec(gap.join(' ')) : null;
    if (day) {
      cues[i - 1] = cues[i - 1] ?? 'yes';
      gap = gap.slice(day[0].split(' ').length);
    } else if (previous && previous.phrase.value === undefined) {
      const after = cueAfter(gap) ?? denied(gap, comma >= 0 || ownTail(syllables, hit, hits[i + 1]));
      const contested = !(after?.cue === 'no' && ownTail(syllables, hit, hits[i + 1])) && comma < 0 && after !== undefined && after.length === gap.length && cueBefore(gap, []) !== undefined && cues[i - 1] !== undefined;
      if (after && !contested) {
        cues[i - 1] = cues[i - 1] ?? after.cue;
        gap = gap.slice(after.length);
      }
    }
    // "Nhãn chưa có mã vạch": what is lacking stands on the label, and is said of no label.
    if (previous && comma < 0 && standsOn(previous, hit, between) && !ownTail(syllables, hit, hits[i + 1])) { cues[i - 1] = undefined; untold.add(i - 1); gap = between; }
    cues[i] = cueBefore(comma < 0 ? gap : between.slice(between.lastIndexOf(COMMA) + 1), syllables.slice(hit.to, hits[i + 1]?.from));
    from = hit.to;
  });
  const last = hits.length - 1;
  const rest = syllables.slice(from);
  // "Báo cáo tài chính 2024, 2025 có rồi": the comma is of the years.
  const ends = rest.findIndex((word, i) => word === COMMA && !(/^\d+$/.test(rest[i - 1] ?? '') && /^\d+$/.test(rest[i + 1] ?? '')));
  const ending = (ends < 0 ? rest : rest.slice(0, ends)).filter((word) => word !== COMMA);
  const tail = undone(ending) ?? cueAfter(ending) ?? denied(ending, cues.some((cue) => cue !== undefined));
  if (tail && hits[last]!.phrase.value === undefined) cues[last] = cues[last] ?? tail.cue;
  hits.forEach(({ from: at, to, phrase }, i) => {
    const after = [...syllables.slice(to, hits[i + 1]?.from), ...(i === last ? next : [])];
    // "Attp cấp 10/2/2024, vietgap đang xin lại": it has a day of its own.
    if (cues[i] === undefined && hits.length > 1 && phrase.fact.type === 'paper' && DATED.test(syllables.slice(to, hits[i + 1]?.from).join(' '))) untold.add(i);
    if (cues[i] === undefined && hits.length > 1 && phrase.fact.type === 'paper' && phrase.value === undefined && SINCE_MONTH.test(syllables.slice(to, hits[i + 1]?.from).join(' '))) cues[i] = 'yes';
    if (cues[i] === undefined && phrase.fact.id === 'food-safety-commitment' && SIGNED.test([...syllables.slice(hits[i - 1]?.to ?? 0, at), ...phrase.syllables].join(' '))) cues[i] = 'yes';
    if (isCondition(syllables.slice(0, at), syllables.slice(to))) cues[i] = undefined;
    else if (cues[i] === 'no' && phrase.fact.type === 'paper' && isBegun(after)) cues[i] = 'doing';
    else if (phrase.fact.type === 'paper' && phrase.value === undefined && isRenewed(after)) cues[i] = 'doing';
    else if ((cues[i] === 'yes' || cues[i] === undefined) && phrase.fact.type === 'paper') {
      const stands = already(syllables.slice(hits[i - 1]?.to ?? 0, at), after);
      if (stands === undefined) untold.add(i);
      if (cues[i] === 'yes') cues[i] = stands;
      else if (stands !== undefined && phrase.value === undefined) cues[i] = sentOff(syllables.slice(hits[i - 1]?.to ?? 0, at), after);
    }
  });
  // "Attp cả htx có rồi", "nhãn thì in tên htx rồi": who has it stands between.
  const [holder, paper] = [hits[last]!, hits[last - 1]];
  if (tail?.cue === 'yes' && paper?.phrase.value === undefined && paper && holder.phrase.fact.id === 'producer-kind' && !syllables.slice(paper.to, holder.from).includes(COMMA)) cues[last - 1] = cues[last - 1] ?? tail.cue;
  if (syllables[hits[last]!.from - 1] === 'da' && OF_ALL.test(rest.join(' '))) cues[last] = cues[last] ?? 'yes';
  // "Có kiểm nghiệm rồi, attp thì xã nói khỏi cần": what has a predicate of its own takes no neighbour's.
  const isOwn = (i: number): boolean => cues[i] === undefined && (untold.has(i) || syllables[hits[i]!.from - 1] === 'tren' || (syllables[hits[i]!.to] === 'thi' && syllables.slice(hits[i]!.to, hits[i + 1]?.from).length > 2));
  // One with a month of its own is as its neighbour only where that is there.
  const asThat = (i: number, cue: Cue | undefined): Cue | undefined => (cue !== 'yes' && OF_MONTH.test(syllables.slice(hits[i]!.to, hits[i + 1]?.from).join(' ')) ? undefined : cue);
  for (let i = 1; i <= last; i += 1) if (hits[i]!.phrase.value === undefined && !isOwn(i)) cues[i] = cues[i] ?? (hits[i - 1]!.phrase.value === undefined ? asThat(i, cues[i - 1]) : undefined);
  for (let i = last - 1; i >= 0; i -= 1) if (hits[i]!.phrase.value === undefined && !isOwn(i)) cues[i] = cues[i] ?? (hits[i + 1]!.phrase.value === undefined ? asThat(i, cues[i + 1]) : undefined);
  return cues;
}

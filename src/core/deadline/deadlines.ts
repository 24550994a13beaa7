import type { LawId } from '../ids.ts';
import type { Ref, Verified } from '../knowledge.ts';
import { addDays, addMonths, dayInWords, daysBetween, type Day } from '../time.ts';
import type { DeadlineRules, Round } from './rules.ts';
import { renewalWindow } from './window.ts';
import { addWorkingDays, holidaysOf, isWorkingDay, lastWorkingDay } from './working-days.ts';

export type Case = 'lan_dau' | 'nang_hang' | 'danh_gia_lai';

export type Deadline = {
  readonly code: string;
  /** In Vietnamese, for a producer. */
  readonly what: string;
  readonly date: Day;
  readonly law: LawId;
  readonly clause: string;
  readonly verified: Verified;
  readonly note?: string;
  readonly past: boolean;
};

/** `reason`: why there are no dates, or what contradicts. */
export type Deadlines = { readonly dates: readonly Deadline[]; readonly reason?: string };

/** The days that matter for one dossier, read from `on`. Without `expires`, the certificate ends 36 months after `issued`. */
export function deadlines(input: { case: Case; issued?: Day; expires?: Day; on: Day }, rules: DeadlineRules): Deadlines {
  const { on } = input;
  if (on < rules.from) return { dates: [], reason: `Ngày ${dayInWords(on)} chưa áp dụng QĐ 26/2026/QĐ-TTg (từ ${dayInWords(rules.from)}); em không có lịch theo quy định cũ.` };
  const expires = input.expires ?? (input.issued && addMonths(input.issued, rules.validMonths));
  const contradiction = input.issued && input.expires ? contradicts(input.issued, input.expires, rules) : undefined;
  const dates = input.case === 'danh_gia_lai' ? renewal(expires, on, rules) : rounds(on, rules);
  return { dates: dates.toSorted((a, b) => a.date.localeCompare(b.date)), ...(contradiction ? { reason: contradiction } : {}) };
}

function contradicts(issued: Day, expires: Day, rules: DeadlineRules): string | undefined {
  const computed = addMonths(issued, rules.validMonths);
  if (Math.abs(daysBetween(computed, expires)) <= 1) return undefined;
  return `Ngày cấp ${dayInWords(issued)} cộng ${rules.validMonths} tháng là ${dayInWords(computed)}, khác ngày hết hạn ${dayInWords(expires)}; anh/chị xem lại trên giấy chứng nhận. Em tính theo ngày hết hạn.`;
}

function renewal(expires: Day | undefined, on: Day, rules: DeadlineRules): Deadline[] {
  if (!expires) return [];
  const { opens, closes } = renewalWindow(expires, rules.renewal);
  const relief = addDays(expires, rules.relief.days);
  return [
    deadline('renewal-opens', 'bắt đầu được nộp hồ sơ đánh giá lại ở UBND xã', opens, rules.renewal.refs, 'text', on),
    deadline('renewal-closes', 'ngày cuối nộp hồ sơ đánh giá lại', closes, rules.renewal.refs, 'text', on),
    deadline('expires', 'giấy chứng nhận hết hạn; sau ngày này không in logo, số sao nếu chưa có kết quả mới', expires, rules.validRefs, 'text', on),
    ...(closes < on ? [deadline('relief-ends', 'mốc kéo dài tối đa nếu nộp không kịp (điều khoản chuyển tiếp)', relief, rules.relief.refs, 'text', on, rules.relief.note)] : []),
  ];
}

/** The next two rounds of the province, each with the latest day to file at the xã. */
function rounds(on: Day, rules: DeadlineRules): Deadline[] {
  return nextRounds(on, rules)
    .slice(0, 2)
    .flatMap(({ round, cutoff, judged }) => {
      const latest = latestFilingDay(cutoff, rules);
      const how = `${dayInWords(latest.day)} tính như sau: xã phải gửi tỉnh trước ${dayInWords(cutoff)}, xã có ${rules.communeDays} ngày làm việc từ ngày nhận${latest.holidays.length > 0 ? `, trừ thứ bảy, chủ nhật và ${latest.holidays.join(', ')}` : ', trừ thứ bảy, chủ nhật'}. Anh/chị nên nộp sớm hơn một tuần${latest.sure ? '' : '; lịch nghỉ lễ năm này em tự tính, chưa kiểm chứng'}.`;
      return [
        deadline(`${round.code}-file`, 'ngày muộn nhất nộp hồ sơ ở UBND xã để kịp đợt này', latest.day, rules.communeRefs, latest.sure ? 'text' : 'unverified', on, how),
        deadline(`${round.code}-proposed`, 'xã phải gửi hồ sơ lên tỉnh trước ngày này', cutoff, round.refs, round.verified, on),
        deadline(`${round.code}-judged`, 'tỉnh đánh giá xong trước ngày này', judged, round.refs, round.verified, on),
      ];
    });
}

const deadline = (code: string, what: string, date: Day, refs: readonly Ref[], verified: Verified, on: Day, note?: string): Deadline => ({
  code,
  what: date < on ? `${what} (đã qua)` : what,
  date,
  law: refs[0]!.law,
  clause: refs[0]!.clause,
  verified,
  past: date < on,
  ...(note ? { note } : {}),
});

/** Rounds of the province whose latest filing day has not passed, soonest first. */
export function nextRounds(on: Day, rules: DeadlineRules): { round: Round; cutoff: Day; judged: Day }[] {
  const year = Number(on.slice(0, 4));
  return [year, year + 1, year + 2]
    .flatMap((of) =>
      rules.rounds
        .filter((round) => round.level === 'province')
        .map((round) => ({
          round,
          cutoff: `${of}-${round.proposedBefore}` as Day,
          judged: `${round.judgedBefore < round.proposedBefore ? of + 1 : of}-${round.judgedBefore}` as Day,
        })),
    )
    .filter(({ cutoff }) => latestFilingDay(cutoff, rules).day >= on)
    .toSorted((a, b) => a.cutoff.localeCompare(b.cutoff));
}

/** A day counted in working days, the public holidays between, and whether the days off of that year are known. */
export type Counted = { readonly day: Day; readonly holidays: readonly string[]; readonly sure: boolean };

/** The holidays from one day on and before another that fall on working days. */
function counted(day: Day, from: Day, before: Day, rules: DeadlineRules): Counted {
  const between = rules.holidays.filter((holiday) => holiday.day >= from && holiday.day < before && isWorkingDay(holiday.day, new Set()));
  return { day, holidays: between.map((holiday) => `${holiday.name} ${dayInWords(holiday.day)}`), sure: rules.holidayYears.includes(Number(before.slice(0, 4))) && between.every((holiday) => holiday.verified !== 'unverified') };
}

/** The last day the xã has for a dossier it got on `filed` (Điều 7 khoản 2 QĐ 26/2026/QĐ-TTg); the day itself is not counted. */
export function communeAnswers(filed: Day, rules: DeadlineRules): Counted {
  const day = addWorkingDays(filed, rules.communeDays, holidaysOf(rules));
  return counted(day, filed, day, rules);
}

/** The latest day to file at the xã so that it can use all its working days and still propose before `cutoff`: counted
 *  back from the last working day before it. The day of receipt is not one of the fifteen (Bộ luật Dân sự 91/2015/QH13,
 *  Điều 147: a period in days begins on the day after). Cutoff 30/4/2027 gives 07/4/2027. */
export function latestFilingDay(cutoff: Day, rules: DeadlineRules): Counted {
  const days = holidaysOf(rules);
  const day = addWorkingDays(lastWorkingDay(addDays(cutoff, -1), days), -rules.communeDays, days);
  return counted(day, day, cutoff, rules);
}

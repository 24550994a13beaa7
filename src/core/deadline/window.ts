import { addDays, type Day } from '../time.ts';

/** Not earlier than 180 and not later than 120 days before the certificate ends, both days included (QĐ 26/2026/QĐ-TTg,
 *  Điều 7 khoản 6 điểm a). Ends 15/3/2027: file from 16/9/2026 to 15/11/2026. */
export const renewalWindow = (expires: Day, rule: { opensDays: number; closesDays: number } = { opensDays: 180, closesDays: 120 }) => ({
  opens: addDays(expires, -rule.opensDays),
  closes: addDays(expires, -rule.closesDays),
});

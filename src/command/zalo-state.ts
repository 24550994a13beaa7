import type { Config } from '../config.ts';
import type { Database } from '../storage/open.ts';
import { zaloKeep } from '../storage/zalo.ts';

const STATES: Readonly<Record<string, string>> = {
  connecting: 'đang nối', up: 'đang chạy', down: 'mất kết nối, đang thử lại', displaced: 'bị nơi khác chiếm phiên, đang chờ', 'needs-login': 'CẦN ĐĂNG NHẬP LẠI: npm run -s ocop -- zalo login',
  slowed: 'bị Zalo chặn bớt, đang nghỉ hoặc gửi chậm', stopped: 'đã dừng',
};

const when = (at: number): string => new Date(at).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
const long = (ms: number): string => (ms < 3_600_000 ? `${Math.round(ms / 60_000)} phút` : ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} giờ` : `${Math.round(ms / 86_400_000)} ngày`);

/** How the Zalo account stands, for `doctor`: what the service wrote down, read without asking it. */
export function zaloState(config: Config, database: Database, now: number): [string, string][] {
  if (!config.zalo) return [];
  const { session, standing, queue, gap, gaps, logins, rests, sent, strange } = zaloKeep(database).summary(now);
  const state = standing ? `${STATES[standing.state] ?? standing.state} từ ${when(standing.since)}${standing.detail ? ` (${standing.detail})` : ''}` : 'chưa chạy lần nào';
  const account = rests.find(({ scope }) => scope === 'account');
  const slow = rests.find(({ scope }) => scope === 'slow');
  const chats = rests.filter(({ scope }) => scope !== 'account' && scope !== 'slow').length;
  return [
    ['Zalo', config.zalo.on ? state : 'TẮT (OCOP_ZALO=off)'],
    ['Zalo: phiên', session ? `quét mã cách đây ${long(now - session.madeAt)}, cookie lưu ${long(now - session.savedAt)} trước; ${logins} lần đăng nhập trong 24 giờ` : 'chưa có: chạy npm run -s ocop -- zalo login'],
    ['Zalo: hàng chờ', `${queue.messages} tin${queue.since === undefined ? '' : `, lâu nhất ${long(now - queue.since)}`}; đã gửi ${sent} tin trong 24 giờ`],
    ['Zalo: lần đứt gần nhất', gap ? `${when(gap.from)} (${gap.why}), ${gap.to === null ? 'chưa nối lại' : `${Math.round((gap.to - gap.from) / 1000)} giây, tìm lại ${gap.recovered} tin${gap.lost ? ', CÓ THỂ MẤT TIN' : ''}`}; ${gaps} lần trong 24 giờ` : 'chưa có'],
    ['Zalo: cầu dao', [account && `NGHỈ đến ${when(account.until)} (${account.code})`, slow && `chậm đến ${when(slow.until)} (${slow.code})`, chats > 0 && `${chats} cuộc trò chuyện nghỉ`].filter(Boolean).join('; ') || 'đóng, gửi bình thường'],
    ['Zalo: khung tin lạ', strange.map(({ command, times, at }) => `${command} từ ${times} lần trở lên, lần cuối ${when(at)}`).join('; ') || 'không có'],
  ];
}

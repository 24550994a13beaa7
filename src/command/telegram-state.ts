import type { Config } from '../config.ts';

const STATES: Readonly<Record<string, string>> = {
  connecting: 'đang nối', up: 'đang chạy', down: 'mất kết nối, đang thử lại', displaced: 'có bản khác đang dùng mã bot này, đang chờ',
  'needs-login': 'MÃ BOT KHÔNG DÙNG ĐƯỢC: lấy mã mới ở BotFather, sửa OCOP_TELEGRAM_TOKEN rồi chạy lại', stopped: 'đã dừng',
};

/** How the Telegram bot stood last, for `doctor`. */
export function telegramState(config: Config, standings: readonly { platform: string; state: string; since: number; detail: string | null }[]): [string, string][] {
  if (!config.telegram) return [];
  const last = standings.find(({ platform }) => platform === 'telegram');
  if (!last) return [['Telegram', 'chưa chạy lần nào']];
  return [['Telegram', `${STATES[last.state] ?? last.state} từ ${new Date(last.since).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}${last.detail ? ` (${last.detail})` : ''}`]];
}

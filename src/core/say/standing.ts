const STATES: Readonly<Record<string, string>> = {
  up: 'đã nối lại, chạy bình thường',
  down: 'mất kết nối đã lâu, em vẫn đang thử nối lại',
  displaced: 'bị nơi khác chiếm phiên (có ai mở Zalo Web hoặc chạy bản thứ hai?); em chờ vài phút rồi thử lại một lần',
  'needs-login': 'phiên đăng nhập đã hết, cần người đăng nhập lại',
  slowed: 'bị nền tảng chặn bớt vì gửi nhiều; em tạm dừng gửi, không cần làm gì thêm',
  'slowed 123': 'có người hoặc nhóm không nhận tin của em; em ngừng nhắn nơi đó và gửi các nơi khác chậm lại',
  'slowed 1006': 'đường truyền đứt liên tục; em vẫn nghe và trả lời, nhưng gửi chậm lại cho an toàn',
};

const NAMES: Readonly<Record<string, string>> = { zalo: 'Zalo', telegram: 'Telegram' };

/** What a person must do, where the platform alone does not say it. */
const TO_DO: Readonly<Record<string, string>> = {
  'zalo needs-login': ' Trên máy chủ, chạy: npm run -s ocop -- zalo login, rồi quét mã bằng điện thoại của tài khoản. Tin chủ thể nhắn trong lúc này em có thể không nhận được.',
};

/** To staff: our own code failed over a message. */
export const eventUnhandled = (event: number): string =>
  `[Trợ lý OCOP] Em xử lý lỗi một tin nhắn (số ${event} trong nhật ký). Người nhắn đã được xin lỗi; nhờ người phụ trách xem giúp.`;

/** To staff: how a platform stands, and what a person must do. */
export const platformStands = (platform: string, state: string, detail: string | undefined): string =>
  `[Trợ lý OCOP] ${NAMES[platform] ?? platform}: ${STATES[`${state} ${detail}`] ?? STATES[state] ?? state}${detail ? ` (${detail})` : ''}.${TO_DO[`${platform} ${state}`] ?? ''}`;

import { platformName, refusalInWords } from './announcing.ts';

/* To staff, when announcements stand still. */

export const stalled = (platform: string, times: number, why: string): string => `⚠️ Em dừng gửi thông báo qua ${platformName(platform)}: ${times} lần liền không gửi được (${refusalInWords(why)}). Trả lời bà con vẫn chạy. Anh/chị xem tài khoản ${platformName(platform)} giúp em; ổn rồi thì nhắn "tiếp tục gửi ${platformName(platform)}". Ai nhận rồi em không gửi lại.`;
export const nothingStalled = (): string => 'Dạ không có kênh nào đang dừng gửi thông báo ạ.';
export const goesOn = (platforms: readonly string[]): string => `Dạ em gửi tiếp thông báo qua ${platforms.map(platformName).join(', ')}; ai nhận rồi em không gửi lại ạ.`;

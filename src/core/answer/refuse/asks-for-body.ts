import { fold } from '../../text.ts';

/* "Bố em bị tiểu đường ăn bánh gai được không": whether somebody may eat it is asked, and nothing that is written, made or sold. */

const ILL = /\b(?:bi|mac|dang|benh|nguoi) (?:benh |mac )?(?:benh|tieu duong|dai thao|(?:cao )?huyet ap|ung thu|da day|gut|gout|mo mau|gan nhiem|viem|suy than|tim|di ung|dau|sot|mat ngu|xuong khop)\b|\b(?:ba bau|me bau|bau bi|mang thai|cho con bu)\b/;
const TAKES = /\b(?:an|uong|dung|xai|boi|xoa)\b(?:.{0,40})\b(?:duoc|dc|sao|tot|khoi|het|hai|hop|nen|bao nhieu)\b/;
const OF_WORK = /\b(?:viet|ghi|nhan|in|dang|quang cao|cong dung|cau chuyen|loi|ban|soan|tem|bao bi|livestream|bai|lam|san xuat|nau|xuong|tho|cong nhan|dung bep|dung tay|kham|giay|ocop)\b/;

export function asksForBody(text: string): boolean {
  const said = fold(text);
  return ILL.test(said) && TAKES.test(said) && !OF_WORK.test(said);
}

import { spelled } from './plain.ts';

/** "Vậy đăng ký trứng trước đi", "thôi làm cái bánh trước đã": what stands between goes first. Of spelled words. */
const FIRST = /^(?:.* )?(?:dang ky|lam ho so|lam)(?: (?:cho|cai|mon|ben))* ((?:\S+ ){1,4})truoc(?: (?:di|da|nhe|nha|cai|em|a|thoi|cho chac|roi tinh|roi))*$/;
export const goesFirstIn = (text: string): string | undefined => [text, ...text.split(PIECES)].map((piece) => FIRST.exec(spelled(piece).join(' '))?.[1]?.trim()).find((name) => name !== undefined);
/** "Làm kẹo trước nha rồi dầu dừa tính sau". */
const PIECES = /[,.;]|\s(?:rồi|roi|còn|con)\s(?=\S+\s+\S)/iu;

/** "Mắm để từ từ", "bột nghệ thì để sau", "ruốc sang năm hẵng hay": what is put off. */
const WHEN = '(?:sau|sau nay|tu tu|khi khac|bua khac|(?:sang|qua) nam(?: sau)?|nam (?:sau|toi)|dot sau)';
const LATER = new RegExp(`^(?:(?:thoi|con|rieng|ma|da|cai|mon|ok|vay|the|u|a) )*((?:\\S+ ){1,4}?)(?:(?:thi|thoi|chac|cho no|em|chi|anh|minh|tui) )*(?:(?:de|qua|cho) ${WHEN}(?: (?:tinh|lam|hay|hang|dang ky))*|(?:tinh|lam|noi|dang ky) ${WHEN}|${WHEN} (?:hang hay|hay tinh|hay lam|tinh|lam|hang|moi lam|moi dang ky))(?: (?:di|da|nhe|nha|em|a|cung duoc|cho chac))*$`);
/** Of a message with commas the last piece that says so. */
export const putOffIn = (text: string): string | undefined => [text, ...text.split(PIECES).toReversed()].map((piece) => LATER.exec(spelled(piece).join(' '))?.[1]?.trim()).find((name) => name !== undefined);

/* "Ngày nào quên rồi", "không nhớ cấp ngày nào": of all that may be asked, only the day is not known. */

const DAY = '(?:(?:cấp|cap|làm|lam|ký|ky)\\s+)?(?:hồi\\s+|hoi\\s+|vào\\s+|vao\\s+|của\\s+)?(?:cái\\s+|cai\\s+)?(?:(?:ngày|ngay)(?:\\s+(?:cấp|cap|tháng|thang|mấy|may|nào|nao|gì|gi|bao nhiêu|bao nhieu))*|(?:hôm|hom|tháng|thang|năm|nam|hồi|hoi|lúc|luc|khi)\\s+(?:nào|nao|mấy|may))';
const FORGOT = '(?:quên|quen|(?:không|khong|ko|k|chẳng|chang|hổng|hong|chưa|chua|hết|het)\\s+(?:còn\\s+|con\\s+)?(?:nhớ|nho|nhơ|biết|biet|rõ|ro))';
const CALLED = '(?:\\s+(?:mất|mat|rồi|roi|luôn|luon|tiêu|tieu|em|chị|chi|anh|ạ|a|ơi|oi|nữa|nua|đâu|dau|thật|that|nha|nhé|nhe|ad|(?:để|de) (?:(?:em|chị|chi|anh|tôi|toi|tui|mình|minh|bác|bac|cô|co) )?(?:xem|coi|tìm|tim|kiếm|kiem|lục|luc|hỏi|hoi)(?: (?:lại|lai|đã|da))*))*';
const WHO = '(?:(?:em|chị|chi|anh|tôi|toi|tui|mình|minh|bác|bac|cô|co|thì|thi|là|la|cũng|cung|lại|lai)\\s+){0,3}';
/** Of what is done on that day, and of no paper: "xã hẹn ngày nào em quên rồi". */
const OF_PAPER = '(?:^|[,.;]\\s*|(?<=[\\s,.;])(?:mà|ma|nhưng|nhung|còn|con|chỉ|chi|rồi|roi|lại|lai|sao|hạn|han)\\s+|(?<=\\s)(?=(?:cấp|cap|ký|ky)\\s))(?:(?:mà|ma|thì|thi|chỉ|chi)\\s+)?';
const FORGOTTEN = new RegExp(`${OF_PAPER}(?:${DAY}\\s+${WHO}${FORGOT}|${WHO}${FORGOT}(?:\\s+(?:mất|mat|là|la|cái|cai))*\\s+${DAY})${CALLED}\\s*(?=$|[,.;!?\\n])`, 'iu');
/** What may stand before it and belongs to what else is said. */
const JOINS = /^[\s,.;]*(?:(?:mà|ma|nhưng|nhung|còn|con|chỉ|chi|thì|thi)\s+)*/iu;

/** What else is said, where the day is said to be forgotten; undefined where it is not. */
export function forgottenDay(text: string): string | undefined {
  const said = text.normalize('NFC');
  const found = FORGOTTEN.exec(said);
  if (!found || said.includes('?')) return undefined;
  const kept = found[0].replace(JOINS, '').match(/^(?:rồi|roi|lại|lai|sao|hạn|han)(?=\s)/iu)?.[0] ?? '';
  return `${said.slice(0, found.index)} ${kept} ${said.slice(found.index + found[0].length)}`.replace(/^[\s,.;]+|[\s,.;]+$/gu, '').replace(/\s+(?=[,.;])/gu, '');
}

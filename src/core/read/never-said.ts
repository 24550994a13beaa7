/* "Tôi chưa bao giờ nói là chưa có mã vạch": who never said that they lack it has it. */

const NEVER = /(?<!\p{L})(?:(?:chưa|chua|không|khong)\s+(?:bao giờ|bao gio|hề|he|lần nào|lan nao)|(?:đâu|dau)\s+(?:có|co)|(?:có|co)\s+(?:bao giờ|bao gio)|(?:không|khong)\s+(?:có|co))\s+(?:nói|noi|bảo|khai)\s+(?:là\s+|la\s+|rằng\s+|rang\s+)?(?:(?:tôi|toi|tui|em|chị|chi|anh|mình|minh|bác|bac|nhà|nha)\s+)*(?:chưa|chua|không|khong)\s+(?:có|co)(?!\p{L})/giu;

/** "Tôi đâu có nói có kiểm nghiệm": who never said that they have it has none. */
const NEVER_HAD = /(?<!\p{L})(?:(?:chưa|chua|không|khong)\s+(?:bao giờ|bao gio|hề|he)|(?:đâu|dau)\s+(?:có|co)|(?:có|co)\s+(?:bao giờ|bao gio))\s+(?:nói|noi|bảo|khai)\s+(?:là\s+|la\s+|rằng\s+|rang\s+)?(?:(?:tôi|toi|tui|em|chị|chi|anh|mình|minh|bác|bac|nhà|nha)\s+)*(?:đã\s+|da\s+)?(?:có|co)(?=\s+\p{L})/giu;

/** "Tôi không nói là đạt 3 sao": it is not so many. */
const NEVER_STARS = /(?<!\p{L})(?:(?:chưa|chua|không|khong|đâu có|dau co|có bao giờ|co bao gio)\s+(?:bao giờ\s+|bao gio\s+|hề\s+|he\s+)?)(?:nói|noi|bảo|khai)\s+(?:là\s+|la\s+|rằng\s+|rang\s+)?(?:(?:tôi|toi|tui|em|chị|chi|anh|mình|minh|bác|bac|nhà|nha)\s+)?(?:(?:đạt|dat|được|duoc|làm|lam|xin|muốn|muon|lên|len)\s+)?(?=[3-5]\s?sao(?!\p{L}))/giu;

export const neverSaid = (text: string): string => (text.includes('?') ? text : text.replace(NEVER, 'có').replace(NEVER_HAD, 'chưa có').replace(NEVER_STARS, 'không phải '));

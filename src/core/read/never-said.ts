/* "Tôi chưa bao giờ nói là chưa có mã vạch": who never said that they lack it has it. */

const NEVER = /(?<!\p{L})(?:(?:chưa|chua|không|khong)\s+(?:bao giờ|bao gio|hề|he|lần nào|lan nao)|(?:đâu|dau)\s+(?:có|co)|(?:có|co)\s+(?:bao giờ|bao gio)|(?:không|khong)\s+(?:có|co))\s+(?:nói|noi|bảo|khai)\s+(?:là\s+|la\s+|rằng\s+|rang\s+)?(?:(?:tôi|toi|tui|em|chị|chi|anh|mình|minh|bác|bac|nhà|nha)\s+)*(?:chưa|chua|không|khong)\s+(?:có|co)(?!\p{L})/giu;

/** "Tôi đâu có nói có kiểm nghiệm": who never said that they have it has none. */
const NEVER_HAD = /(?<!\p{L})(?:(?:chưa|chua|không|khong)\s+(?:bao giờ|bao gio|hề|he)|(?:đâu|dau)\s+(?:có|co)|(?:có|co)\s+(?:bao giờ|bao gio))\s+(?:nói|noi|bảo|khai)\s+(?:là\s+|la\s+|rằng\s+|rang\s+)?(?:(?:tôi|toi|tui|em|chị|chi|anh|mình|minh|bác|bac|nhà|nha)\s+)*(?:đã\s+|da\s+)?(?:có|co)(?=\s+\p{L})/giu;

export const neverSaid = (text: string): string => (text.includes('?') ? text : text.replace(NEVER, 'có').replace(NEVER_HAD, 'chưa có'));

/* Words and questions that several topics share. */

/** What we wrote down of them: shown, it is mended by what they say next. */
export const SHOW_NOTED = 'xem lại hồ sơ';
export const HOW_MANY_STARS = 'được mấy sao';

export const ON_SITE = '(?:web|website|trang web|fb|face|facebook|fanpage|zalo|tiktok|tik tok|youtube|mang xa hoi)';
export const IN_SHOP = '(?:shopee|lazada|san|san tmdt|tiktok shop|postmart|voso|buu dien)';
export const TOO = '(?: (?:qua|the|vay|lam|du|ghe|luon|ca|roi|ma))*';

/** "3 sao từ 2022, hết hạn năm ngoái", told: what then is asked of that. */
export const RUN_OUT = /\b(?:het|qua|lo) han\b/;
/** What is printed and is no paper of the dossier. */
export const OF_PRINTED = /\b(?:(?<!duoc )nhan(?! hieu)|logo|tem|bao bi|quang cao|qr)\b/;

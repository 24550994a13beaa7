/* A sample sent off to be tested, and its result come back: told without the paper's name. Folded syllables in. */

/** What is still to be done, put off or on condition; and what a sample of packaging or for a fair would be. */
const TO_COME = 'phai|can|chua|khong|neu|dinh|tinh|se|muon|bao|xa|hoi cho';
const OF_PACKAGING = 'nhan|bao bi|tem';
const unless = (words: string): string => `^(?!.*\\b(?:${words})\\b)`;
const WHEN = '(?:hom|bua|tuan|thang|ngay|roi|chieu|sang)';

const SENT: readonly RegExp[] = [
  // "Em đang gửi mẫu".
  new RegExp(`${unless(`phai|can|chua|neu|${OF_PACKAGING}`)}(?:\\S+ ){0,4}dang gui mau\\b`),
  // "Em gửi mẫu đi rồi".
  new RegExp(`${unless(`${TO_COME}|${OF_PACKAGING}`)}(?:\\S+ ){0,4}(?:gui|nop) mau (?:lai |di |tiep )*roi\\b`),
  // "Gửi mẫu lên Huế hôm qua".
  new RegExp(`${unless(`${TO_COME}|${OF_PACKAGING}`)}(?:\\S+ ){0,4}(?:gui|nop) mau (?:(?:di|lai|moi|khac|lan \\d) )*(?:(?:len|xuong|ra|vo|vao|qua) (?!tinh |so |hoi |khach )(?:\\S+ ){1,3}?)?(?:hom|bua|ngay|mung|chieu|sang) `),
  // "Mẫu kẹo gửi hôm qua rồi", "gửi mẫu tuần trước".
  new RegExp(
    `^(?:(?:da|a|u|ma|thi|em|chi|anh|minh|toi|tui|nha|moi|vua|gui|cai) )*(?:mau (?:(?!nhan |bao |tem |ma |don )\\S+ ){0,3}?(?:da |moi |vua |em )?(?:gui|nop) (?:di )?(?:(?!chua |khong |xa |phuong |uy |khach |hoi |lai |kem |cho )\\S+ ){0,4}${WHEN}` +
    `|(?:gui|nop) mau (?:di )?(?:(?!chua |khong |ve |cho |di |gio |nhan |bao |tem |don )\\S+ ){0,4}(?:roi\\b|hom|bua|tuan|chieu|sang))(?! .*\\b(?:${OF_PACKAGING}|xa|hoi cho)\\b)`,
  ),
  // "Đem mắm đi kiểm nghiệm hôm qua".
  new RegExp(`${unless(TO_COME)}(?:\\S+ ){0,3}(?:dem|mang|dua|gui|lay) (?:\\S+ ){0,5}?(?:di )?(?:kiem|kiem nghiem|xet nghiem|test)(?! tra)(?:(?: \\S+){0,3} roi\\b| (?:hom nay|hom qua|hom kia|sang nay|chieu nay|hoi sang)\\b)`),
];

/** "Mẫu gửi hôm qua rồi". */
export const tellsSampleSent = (said: string): boolean => SENT.some((way) => way.test(said));

/** Of a sample; those of a council are judged. */
const OF_COUNCIL = unless('chua|neu|khi|bao gio|cham|thi|xet|hoi dong|ocop|sao|cong nhan|hang|giai|khong');
const SPEAKER = '(?:da|em|chi|anh|cung|thi|no)';
const BACK: readonly RegExp[] = [
  // "Kết quả tôm khô đạt hết", "kết quả vi sinh đạt".
  new RegExp(`${OF_COUNCIL}.*\\bket qua (?!hop |bau |cuoc )(?:\\S+ ){0,3}dat (?:het|ca|chuan|roi|yeu cau)\\b`),
  new RegExp(`${OF_COUNCIL}.*\\bket qua (?:\\S+ ){0,5}dat$`),
  // "Phiếu kiểm có rồi".
  new RegExp(`${OF_COUNCIL}.*\\bphieu kiem (?:\\S+ ){0,2}(?:co|ra|ve|lay)(?: duoc)? roi\\b`),
  // "Kết quả tôm khô có rồi", "lấy kết quả tôm khô rồi".
  new RegExp(`${OF_COUNCIL}.*\\bket qua (?!${SPEAKER} )(?:\\S+ ){1,4}(?:co|ra|ve|lay|nhan)(?: duoc)? roi\\b`),
  new RegExp(`${OF_COUNCIL}.*\\b(?:co|ra|lay|nhan)(?: duoc)? ket qua (?!${SPEAKER} )(?:\\S+ ){1,3}roi\\b`),
];

/** "Kết quả tôm khô có rồi, đạt hết". */
export const tellsResultBack = (said: string): boolean => BACK.some((way) => way.test(said));

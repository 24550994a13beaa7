/* Which paper is spoken of: the certificate of OCOP and its dossier, or another. Of folded words with spaces around them. */

/** "Giấy ATTP huyện cấp còn giá trị không": of another paper than the certificate. */
const OTHER_PAPER = / (?:giay|phieu|ban|chung nhan) (?:(?:chung nhan|co so|du dieu kien) )*(?:attp|vsattp|an toan|ve sinh|kiem nghiem|xet nghiem|cam ket|tu cong bo|cong bo|ma vach|tap huan|suc khoe|kham|phep|dang ky kinh doanh|moi truong|nhan hieu) /;
/** "Nộp tự công bố qua mạng": filed elsewhere than the dossier is. */
const FILED_ELSEWHERE = / (?:(?:nop|gui|dang ky|xin|tu) (?:\S+ ){0,2}(?:tu cong bo|cong bo|ma vach|attp|an toan thuc pham|nhan hieu)|(?:tu cong bo|ma vach) (?:nop|gui|co can|phai)) /;
const OF_OCOP = / (?:ocop|sao|ho so|minh chung|cong nhan|danh gia lai|nang hang) /;
/** The passages of these topics tell of the certificate, and of the dossier. */
const TOPICS: Readonly<Record<string, RegExp>> = { 'hieu-luc': OTHER_PAPER, 'ho-so': FILED_ELSEWHERE };

/** Whether a passage of this topic tells of the certificate or the dossier where another paper is asked of. */
export const isOfOtherPaper = (topic: string, spoken: string): boolean => TOPICS[topic]?.test(spoken) === true && !OF_OCOP.test(spoken);

/** What is spoken of nowhere else is never surely another matter. */
const OURS = / (?:ocop|attp|vsattp|an toan thuc pham|kiem nghiem|tu cong bo|ma vach|truy xuat|(?:giay|ho so|dang ky) moi truong|(?:tren|ghi|in|dan) nhan|nhan (?:dan|ghi|in|mac|hang hoa|bao bi)|han su dung|bao bi) /;
export const namesOurPaper = (spoken: string): boolean => OURS.test(spoken);

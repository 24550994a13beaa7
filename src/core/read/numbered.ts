import { fold } from '../text.ts';

/* "Cái thứ 3 là gì", "số 1 với số 4 có rồi", "1 2 4 xong": places in a numbered list they were shown. */

const WORDS: Readonly<Record<string, number>> = { nhat: 1, dau: 1, 'dau tien': 1, mot: 1, hai: 2, ba: 3, tu: 4, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 };
const LAST = /^cuoi/;
const PIECE = 'cái|cai|mục|muc|món|mon|giấy|giay|dòng|dong|việc|viec|khoản số|khoan so|phần|phan';
/** "Bộ số 6", "mẫu số 2", "thứ 3" of a week, "điều 5", "3 sao" are no places. */
const OTHER = '(?<!bộ )(?<!bo )(?<!mẫu )(?<!mau )(?<!phiếu )(?<!phieu )(?<!lục )(?<!luc )(?<!bảng )(?<!bang )(?<!lô )(?<!nhóm )(?<!nhom )(?<!ngày )(?<!ngay )';
const NOT_BEHIND = '(?![\\p{L}\\d])(?!\\s*(?:sao|điểm|diem|năm|tháng|thang|ngày|ngay|tuần|tuan|người|nguoi|kg|g|lít|lit|ml|bản|ban|tờ|loại|loai|%|/|\\.\\d))';
const NUMBER = '(?:\\d{1,2})';
/** "Cái muối", typed without its mark, is no tenth. */
const SPOKEN = '(?:nhất|nhat|đầu tiên|dau tien|đầu|dau|hai|ba|tư|bốn|bon|năm|sáu|bảy|bay|tám|chín|chin|mười|(?<=(?:thứ|thu) )muoi|cuối cùng|cuoi cung|cuối|cuoi)';
const ONE = `${OTHER}(?<![\\p{L}\\d])(?:(?:${PIECE}) (?:số |so |thứ |thu )?|số |so )(${NUMBER}|(?<=(?:cái|cai|thứ|thu) )${SPOKEN})${NOT_BEHIND}`;
const MORE = `(?:\\s*(?:,|và|va|với|voi|\\+|&)\\s*(?:(?:${PIECE}) )?(?:số |so |thứ |thu )?${NUMBER}${NOT_BEHIND})*`;
const NAMED = new RegExp(`${ONE}${MORE}`, 'giu');

/** "1 2 4 có rồi", "1,2,3 xong": numbers first of all, and how it stands with them. */
const BARE = new RegExp(`^\\s*(?:(?:dạ|da|em|chị|chi|anh|ừ|u|à|a|ok|thì|thi)[ ,]+)*(${NUMBER}(?:(?:\\s*[,;+&]\\s*|\\s+(?:và |va |với |voi )?)${NUMBER})*)${NOT_BEHIND}(?=\\s+(?:(?:thì|thi|là|la|đều|deu|cũng|cung|em|chị|chi|anh|tôi|toi|nhà|nha|đã|da|mới|moi)\\s+)*(?:có|co|xong|làm|lam|đang|dang|đủ|du|chưa có|chua co|chưa làm|chua lam|thì chưa|thi chua|nộp|nop|hết hạn|het han|quá hạn|qua han|còn hạn|con han|mất rồi|mat roi|bị mất|bi mat)(?!\\p{L}))`, 'iu');
/** "2 là gì", "4 ko có", "còn 6", "4 thì sao": one number first of all, and what is asked or said of it. */
const ONE_ASKED = new RegExp(`^\\s*(?:(?:dạ|da|em|chị|chi|anh|ừ|u|à|a|ok|thế|the|vậy|vay|còn|con)[ ,]+)*(${NUMBER})\\s+(?:(?:này|nay|đó|do)\\s+)*(là gì|la gi|là sao|la sao|là cái gì|la cai gi|thì sao|thi sao|làm sao|lam sao|làm thế nào|lam the nao|(?:làm|lam|xin|nộp|nop|lấy|lay|mua)\\s+(?:ở\\s+|o\\s+)?(?:đâu|dau)|ở đâu|o dau|ai (?:cấp|cap|làm|lam|ký|ky)(?:\\s+(?:cho|giúp|giup|giùm|gium|dùm|dum|hộ|ho))*|(?:mất |mat )?bao lâu|(?:mat )?bao lau|mất bao nhiêu|mat bao nhieu|(?:không|khong|ko|k|hông|hong)\\s+(?:có|co)|chưa|chua|để làm gì|de lam gi|(?:không|khong|ko|chưa|chua)\\s+(?:biết|biet|rõ|ro)|(?:nói|noi|giải thích|giai thich)(?:\\s+(?:rõ|ro|kĩ|ki|kỹ|ky|thêm|them|hơn|hon))*(?:\\s+(?:đi|di))?|(?:có\\s+|co\\s+)?(?:bắt buộc|bat buoc|cần|can)\\s+(?:không|khong|ko|k|hông|hong))(?:\\s+(?:em|e|ạ|a|vậy|vay|nhỉ|nhi|bot|ad))*\\s*[?.]*\\s*$`, 'iu');
/** "Còn 6", and no more. */
const AND_ONE = new RegExp(`^\\s*(?:(?:thế|the|vậy|vay|à|a)\\s+)*(?:còn|con)\\s+(?:(?:cái|cai|số|so|mục|muc)\\s+)*(${NUMBER})(?:\\s+(?:em|ạ|a))*\\s*[?.]*\\s*$`, 'iu');
/** "6 7 chưa": of each. */
const SEVERAL_LACK = new RegExp(`^\\s*(?:(?:dạ|da|em|chị|chi|anh|còn|con)[ ,]+)*(${NUMBER}(?:(?:\\s*[,;+&]\\s*|\\s+(?:và |va |với |voi )?)${NUMBER})+)\\s+(?:(?:thì|thi|đều|deu)\\s+)?(?:chưa|chua)(?:\\s+(?:em|ạ|a|nha|đâu|dau))*\\s*[.]*\\s*$`, 'iu');
/** "Số 4 5 khỏi cần", "3 bỏ được không": whether each must be. */
const SPARED = new RegExp(`^\\s*(?:(?:dạ|da|em|vậy|vay|thế|the|thì|thi)[ ,]+)*(?:(?:${PIECE}|số|so) (?:số |so )?)?(${NUMBER}(?:(?:\\s*[,;+&]\\s*|\\s+(?:và |va |với |voi )?)${NUMBER})*)\\s+(?:(?:thì|thi|đều|deu)\\s+)?(?:khỏi|khoi|bỏ|bo|miễn|mien)(?:\\s+(?:cần|can|làm|lam|nộp|nop|có|co|bớt|bot|luôn|luon|cũng|cung))*(?:\\s+(?:(?:được|duoc|dc|đc)(?:\\s+(?:không|khong|ko|k|hông|hong))?|hả|ha|không|khong|ko))?(?:\\s+(?:em|ạ|a|vậy|vay|luôn|luon))*\\s*[?.]*\\s*$`, 'iu');
/** "3 không cần được không": asked, and not told. */
const NEEDLESS = new RegExp(`^\\s*(?:(?:${PIECE}|số|so) (?:số |so )?)?(${NUMBER})\\s+(?:(?:thì|thi) )?(?:không|khong|ko|k)\\s+(?:cần|can|làm|lam|nộp|nop|có|co)\\s+(?:được|duoc|dc|đc)\\s+(?:không|khong|ko|k|hông|hong)(?:\\s+(?:em|ạ|a))*\\s*[?.]*\\s*$`, 'iu');
/** How, and what of it: what is told of that paper. */
const WHAT_OF_IT = /^(?:thi sao|la sao|la cai gi|la gi|(?:khong|ko|chua)\s+(?:biet|ro)|(?:noi|giai thich)(?:\s.+)?)$/;
const HOW = /^(?:lam sao|lam the nao)$/;
const NONE = /^(?:(?:khong|ko|k|hong)\s+co|chua)$/;

/** What is asked of one number, with its name. */
function ofOne(typed: string, nameOf: (numbers: readonly number[]) => string | undefined): string | undefined {
  const lacking = nameOf(numbersIn(SEVERAL_LACK.exec(typed)?.[1] ?? ''));
  if (lacking !== undefined) return `${lacking} chưa có`;
  const spared = nameOf(numbersIn(SPARED.exec(typed)?.[1] ?? ''));
  if (spared !== undefined) return `${spared} có bắt buộc không`;
  const needless = nameOf(numbersIn(NEEDLESS.exec(typed)?.[1] ?? ''));
  if (needless !== undefined) return `${needless} có bắt buộc không`;
  const and = AND_ONE.exec(typed);
  const asked = and ? undefined : ONE_ASKED.exec(typed);
  const name = nameOf(numbersIn((and ?? asked)?.[1] ?? ''));
  if (name === undefined) return undefined;
  const way = fold(asked?.[2] ?? 'thi sao');
  if (WHAT_OF_IT.test(way)) return `${name} là gì`;
  if (HOW.test(way)) return `${name} làm ở đâu`;
  return NONE.test(way) ? `${name} chưa có` : `${name} ${asked![2]!}`;
}
/** "1 chưa", "à không, 5 chưa": and no more. */
const NOT_YET = new RegExp(`^\\s*(?:(?:dạ|da|à|a|không|khong|ko|nhầm|nham|khoan|thì|thi|còn|con|em|chị|chi|anh)[ ,]+)*(?:(?:số|so|cái|cai) )?(${NUMBER}(?:(?:\\s*[,;+&]\\s*|\\s+(?:và |va |với |voi )?)${NUMBER})*)\\s+(?:(?:thì|thi) )?(?:chưa|chua)\\s*$`, 'iu');

/** "2 người có rồi", "3 sao": what is counted. */
const numbersIn = (said: string): readonly number[] => [...said.matchAll(/\d{1,2}/g)].map(([number]) => Number(number));

/** "Ở số 5 Lê Lợi", "phần 2 mẫu số 02": of a street, of a form. */
const ADDRESSED = /(?<!\p{L})(?:ở|o|nhà|nha|địa chỉ|dia chi|đường|duong|thôn|thon|ấp|ap|tổ|to|khu|bản|ban|đội|doi|xóm|xom|kho|xưởng|xuong|vườn|vuon|cơ sở|co so)\s$/iu;
const OF_ELSE = /^\s+(?:(?:đường|duong|phố|pho|ngõ|ngo|hẻm|hem|(?:(?:của|cua|trong) )?(?:mẫu|mau|phụ lục|phu luc|phiếu|phieu|nghị|nghi|quyết|quyet|điều|dieu|bộ|bo))(?!\p{L})|\p{Lu}\p{Ll})/u;

/** The text with every such place called by its name; as it is where a number is no place in the list. Linear in its length. */
export function byTheirNames(text: string, names: readonly (string | undefined)[]): string {
  const typed = text.normalize('NFC');
  const nameOf = (numbers: readonly number[]): string | undefined => {
    const named = numbers.map((number) => names[number - 1]);
    return numbers.length > 0 && named.every((name) => name !== undefined) ? named.join(', ') : undefined;
  };
  const one = ofOne(typed, nameOf);
  if (one !== undefined) return one;
  const lacking = NOT_YET.exec(typed)?.[1];
  const lacks = lacking === undefined ? undefined : nameOf(numbersIn(lacking));
  if (lacks !== undefined) return `${lacks} chưa có`;
  const bare = BARE.exec(typed);
  if (bare) {
    const at = bare.index + bare[0].length - bare[1]!.length;
    const name = nameOf(numbersIn(bare[1]!));
    return name === undefined ? text : `${typed.slice(0, at)}${name}${typed.slice(at + bare[1]!.length)}`;
  }
  const named = typed.replace(NAMED, (said, first: string, at: number) => {
    if (ADDRESSED.test(typed.slice(0, at)) || OF_ELSE.test(typed.slice(at + said.length))) return said;
    const spoken = LAST.test(fold(first)) ? names.length : WORDS[fold(first)];
    return nameOf(spoken === undefined ? numbersIn(said) : [spoken, ...numbersIn(said)]) ?? said;
  });
  return named === typed ? text : named;
}

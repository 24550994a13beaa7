import { spelled } from '../read/plain.ts';
import type { View } from '../report/table.ts';

/** Which month somebody means, said from today: `+1` is the next, `12` the next December unless a year stands beside it. */
export type MonthAsked = { readonly by: 'shift'; readonly shift: number } | { readonly by: 'name'; readonly month: number; readonly year?: number } | { readonly by: 'year'; readonly shift: number };

/** What somebody of the office wants counted. Without `ends` both: certificates that end. */
export type ReportOrder = {
  readonly type: 'report';
  readonly view: View | 'paragraph' | 'ending';
  /** As it was written. */
  readonly commune?: string;
  readonly month?: MonthAsked;
  readonly set?: number;
  readonly stars?: number;
  readonly page: number;
  /** They want a file to open in Excel. */
  readonly file: false | 'xlsx' | 'csv';
};

const LONGEST = 160;

/** A name goes on until a word that begins something else; one word at least, so that "xã Năm Căn" is one. */
const COMMUNE = /(?:^|\s)(?:(?:của|cua|ở|o|tại|tai|cho)\s+)?(?<!(?:theo|từng|tung|các|cac)\s+)(?:xã|xa|phường|phuong|thị trấn|thi tran)\s+(?!(?:nào|nao|này|nay)(?:\s|$)|trang\s+\d)((?:[\p{L}']+|\d{1,2})(?:\s+[\p{L}']+){0,3}?(?:\s+\d{1,2}(?!\s*sao))?)(?=\s+(?:tháng|thang|trang|năm|nam|hết|het|đang|dang|có|co|bộ|bo|nào|nao|cái|cai|những|nhung|thì|thi|sắp|sap|ai|bằng|bang|(?:thế|the)\s+(?:nào|nao)|ra\s+sao|(?:tới|toi|đến|den)\s+(?:đâu|dau)|giúp|giup|nhé|nhe|nha|ạ|a|excel|\d)(?=\s|$)|$)/iu;

type Found = { readonly text: string; readonly match?: RegExpExecArray };

/** Takes the first of these words out of a text; what is left goes on. */
function take(text: string, pattern: RegExp): Found {
  const match = pattern.exec(text);
  return match ? { text: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/ +/g, ' '), match } : { text };
}

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [[/ bc(?= )/g, ' bao cao'], [/ (?:cn|cnhan|c nhan)(?= )/g, ' chung nhan'], [/ (?:hh|hethan|h han)(?= )/g, ' het han'], [/ baocao(?= )/g, ' bao cao'], [/ (?:t|th)(?= \d{1,2} )/g, ' thang']];

/** More than one way to say each; the first that fits, in this order. */
const VIEWS: readonly (readonly [ReportOrder['view'], RegExp])[] = [
  ['paragraph', / (?:viet )?(?:bao cao )?(?:doan van|doan bao cao|(?:cau )?tong ket(?: nam)?|bao cao (?:tong ket|ca nam|nam))(?= )/],
  ['papers', / (?:bao cao )?(?:giay to|giay kiem nghiem|phieu kiem nghiem|giay attp|giay an toan thuc pham)(?: nao)? (?:da |dang )?(?:sap |gan )?(?:het han|het hieu luc)(?= )/],
  ['ending', / (?:bao cao )?(?:giay )?(?:chung nhan|cn ocop|san pham)(?: ocop)?(?: nao)?(?: cua)? ?(?:theo thang )?(?:da |dang )?(?:sap |gan |se )?(?:het han|het thoi han|het hieu luc)(?: theo thang)?(?= )/],
  ['stuck', / (?:bao cao )?(?:(?:nhung )?(?:ai|chu the|ho so|san pham|nguoi)(?: nao)? )?(?:dang |bi |con )*(?:ket|tac|vuong mac|vuong)(?: o dau| o gi| cai gi| gi| cho nao)?(?: va (?:ket )?o dau)?(?= )/],
  ['stuck', / (?:nhung )?(?:ai|(?:chu the|ho|nguoi|co so|ba con)(?: nao)?) (?:(?:con|dang|bi|chua|van) )+(?:thieu|nop|du|xong)(?: (?:nhung )?(?:giay to|giay|ho so|gi))?(?= )/],
  ['questions', / (?:bao cao )?cau hoi (?:nao )?(?:con )?chua (?:(?:co )?(?:ai|nguoi) )?(?:duoc )?tra loi(?= )/],
  ['stage', / (?:co )?(?:bao nhieu|may) (?:ho so|ho|chu the|co so|san pham|nguoi) (?:da )?(?:co )?(?:ho so )?(?:da )?(?:du|xong|hoan thanh)(?: (?:giay|giay to|ho so))?(?= )/],
  ['summary', / (?:co )?(?:bao nhieu|may) (?:chu the|ho|co so|san pham)(?: (?:ocop|dang lam|lam|dang ky|tham gia|lam ho so))*(?= )(?!.* (?:thi|duoc|moi|la) )/],
  ['events', / bao cao (?:cac )?(?:(?:lop )?tap huan|su kien)(?= )/],
  ['consultant', / (?:bao cao )?theo (?:can bo )?tu van(?= )/],
  ['commune', / (?:bao cao )?(?:theo|tung|cac) (?:xa|phuong)(?= )/],
  ['set', / (?:bao cao )?theo (?:bo(?: tieu chi)?|nhom)(?= )/],
  ['case', / (?:bao cao )?theo truong hop(?= )/],
  ['stage', / (?:bao cao )?theo (?:giai doan|tien do|tinh trang)(?= )/],
  ['stars', / (?:bao cao )?theo (?:hang sao|so sao|hang|sao)(?= )/],
  ['ending', / (?:da |sap |gan |se )?(?:het han|het thoi han)(?: theo thang)?(?= )/],
  ['summary', / (?:tong hop (?:so lieu|bao cao)|(?:ba con|cac ho|cac chu the|chu the|tinh hinh)(?: ocop)?(?: lam)? (?:the nao|ra sao|toi dau|den dau)|danh sach (?:cac )?(?:chu the|co so|ho)(?: ocop| tham gia| lam ocop)?)(?= )/],
  ['summary', / (?:bao cao(?: chung| tong quan)?|thong ke|tong quan|so lieu)(?= )/],
];

const FILLERS = new Set('co xin xuat tai bao cao huyen tinh khong anh chi a ah nhe nha oi em cho xem giup coi gui lay ra cac nhung cai con nao la may bao nhieu danh sach ds liet ke voi thi di in tat ca trong o gi ai vay roi the duoc dum ho toan bo hien nay gio bay gium de ket qua bang can muon ve loai giay chung nhan san pham sp'.split(' '));

/** `tháng này xã Xuân Thành hết hạn cái nào`, `bc theo bo`, `ai đang kẹt trang 2`. Every word must have its place in it: what is
 *  left over makes it no order, so that talk of one's own papers stays with the machine that everybody talks to. */
export function reportOrderIn(said: string): ReportOrder | undefined {
  const whole = said.normalize('NFC').trim().replace(/[.!?…]+$/u, '');
  if (whole === '' || whole.length > LONGEST || whole.includes('\n')) return undefined;
  const place = take(whole.replace(/[,;:?!"“”]/g, ' ').replace(/\s+/g, ' '), COMMUNE);
  const commune = place.match?.[1];
  let rest = ABBREVIATED.reduce((text, [pattern, meant]) => text.replace(pattern, meant), ` ${spelled(place.text.replaceAll('/', ' ')).join(' ')} `);
  const eat = (pattern: RegExp): RegExpExecArray | undefined => { const found = take(rest, pattern); rest = found.text; return found.match; };

  // Their own trouble is no report.
  if (/ (?:em|toi|minh|tui|to) (?:dang|bi|con|van) /.test(rest)) return undefined;
  const page = eat(/ trang (\d{1,3})(?= )/)?.[1];
  const asked = eat(/ (?:(?:bang|ra|file|tep|ban) )*(excel|xlsx|csv|file|tep)(?= )/)?.[1];
  const file = asked === undefined ? false : asked === 'csv' ? 'csv' : 'xlsx';
  const month = monthIn(eat);
  const set = eat(/ bo (?:tieu chi )?(?:so )?(\d{1,2})(?= )/)?.[1];
  const stars = eat(/ (?:hang )?([345]) sao(?= )/)?.[1];
  const view = VIEWS.find(([, pattern]) => eat(pattern))?.[0];
  if (!view || rest.trim().split(' ').some((word) => word !== '' && !FILLERS.has(word))) return undefined;
  if (set !== undefined && (Number(set) < 1 || Number(set) > 26)) return undefined;
  return {
    type: 'report', view, page: Math.max(1, Number(page ?? 1)), file,
    ...(commune === undefined ? {} : { commune }), ...(month ? { month } : {}), ...(set === undefined ? {} : { set: Number(set) }), ...(stars === undefined ? {} : { stars: Number(stars) }),
  };
}

function monthIn(eat: (pattern: RegExp) => RegExpExecArray | undefined): MonthAsked | undefined {
  const named = eat(/ (?:trong )?thang (\d{1,2})(?: nam)?(?: (20\d\d))?(?= )/);
  if (named) {
    const month = Number(named[1]);
    return month >= 1 && month <= 12 ? { by: 'name', month, ...(named[2] ? { year: Number(named[2]) } : {}) } : { by: 'name', month: 0 };
  }
  if (eat(/ (?:trong )?thang nay(?= )/)) return { by: 'shift', shift: 0 };
  if (eat(/ (?:trong )?thang (?:sau|toi|ke|ke tiep|tiep theo)(?= )/)) return { by: 'shift', shift: 1 };
  if (eat(/ (?:trong )?thang (?:truoc|vua roi|roi)(?= )/)) return { by: 'shift', shift: -1 };
  if (eat(/ (?:trong )?nam (?:nay)(?= )/)) return { by: 'year', shift: 0 };
  if (eat(/ (?:trong )?nam (?:sau|toi)(?= )/)) return { by: 'year', shift: 1 };
  return undefined;
}

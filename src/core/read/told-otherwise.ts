import type { FactId } from '../ids.ts';
import type { FactDefinition } from '../knowledge.ts';
import type { Statement } from './facts.ts';
import { spelled } from './plain.ts';
import { tellsResultBack, tellsSampleSent } from './sample.ts';

/** What a whole message tells without the names of facts; the first two only where nothing else was found in it (`alone`). */
export function toldOtherwise(text: string, facts: ReadonlyMap<FactId, FactDefinition>, alone: boolean): readonly Statement[] {
  const said = spelled(text).join(' ');
  const strength = STRENGTH.exec(said) ?? WINE.exec(text.normalize('NFC'));
  const since = REGISTERED_IN.exec(said)?.[1];
  const told = [
    { fact: 'producer-kind', value: KIND_OF[since ?? ''] ?? '', is: since !== undefined && !text.includes('?') },
    { fact: 'strong-liquor', value: strength && Number(`${strength[1] ?? strength[3]!}.${strength[2] ?? strength[4] ?? 0}`) >= STRONG ? 'co' : 'khong', is: strength !== null && !text.includes('?') },
    { fact: 'test-report', value: 'dang_lam', is: (alone ? tellsSampleSent(said) : pieces(text).some((piece) => /\bmau\b(?!.*\b(?:kiem|xet nghiem|roi moi)\b)/.test(piece) && tellsSampleSent(piece))) && !text.includes('?') },
    { fact: 'test-report', value: 'co', is: alone && tellsResultBack(said) && !text.includes('?') },
    { fact: 'business-registration', value: 'co', is: REGISTERED.test(said) && !text.includes('?') && !NO_MORE_OF_IT.test(said) },
    { fact: 'origin-proof', value: 'co', is: !text.includes('?') && pieces(text).some((piece) => GROWN_SO.test(piece)) },
    { fact: 'health-check', value: 'co', is: alone && EXAMINED.test(said) && !text.includes('?') },
    { fact: 'food-safety-commitment', value: 'co', is: alone && SIGNED_THERE.test(said) && !text.includes('?') },
    { fact: 'trademark', value: 'dang_lam', is: AWAITED.test(said) && !text.includes('?') },
    { fact: 'packaged', value: 'co', is: PACKED.test(said) },
    { fact: 'labour-contract', value: NONE_SIGNED.test(said) ? 'chua' : 'co', is: (SIGNED.test(said) || NONE_SIGNED.test(said)) && !text.includes('?') },
  ] as const;
  return told.flatMap(({ fact, value, is }) => (is && facts.has(fact as FactId) ? [{ fact: fact as FactId, value }] : []));
}

/** "Hkd rồi ạ, có giấy từ 2021", "hộ kinh doanh có giấy đầy đủ": who is registered and has the paper of it. */
const REGISTERED = /\b(?:hkd|ho kd|ho kinh doanh|htx|hop tac xa|cong ty|doanh nghiep)(?: (?:roi|a|thoi|do|em|nha|nhe|,))*(?: (?:ba|bo|me|ma|ong|tia|chong|vo|anh|chi|toi|tui|minh|nha|ben|bac|chu)(?: (?:em|con|toi|minh))?)? (?:da |thi )?co (?:giay|giay phep|giay to)(?: (?:to|roi|dang hoang|day du|het))*(?: (?:tu|hoi|nam|thang) (?:nam )?\d| (?:day du|dang hoang|het roi|roi)\b|$)/;
/** "Cơ sở đăng ký hộ kinh doanh năm 2020": of a year gone by, and so they are that. */
const REGISTERED_IN = /(?<!\b(?:chua|khong|neu|phai|can|muon|dinh|se|truoc|chuyen) )\b(?:dang ky|thanh lap) (?:thanh )?(ho kinh doanh|hkd|htx|hop tac xa|to hop tac|cong ty)(?: (?:tu|hoi|nam|vao|thang|\d{1,2}))+ (?:19\d\d|20[01]\d|202[0-5])\b(?!.* (?:nay|gio|sau do) (?:\S+ )?(?:len|thanh|la)\b)/;
const KIND_OF: Readonly<Record<string, string>> = { 'ho kinh doanh': 'ho_kinh_doanh', hkd: 'ho_kinh_doanh', htx: 'htx', 'hop tac xa': 'htx', 'to hop tac': 'to_hop_tac', 'cong ty': 'doanh_nghiep' };
const NO_MORE_OF_IT = /\b(?:chua|khong|neu|phai|can|muon|dang|se|attp|an toan|kiem nghiem|nhan|ma vach)\b/;

/** "Có chứng nhận hữu cơ", "globalgap có rồi": as VietGAP is, a proof of where and how it is grown (Phụ lục II mục vùng nguyên liệu QĐ 26/2026). */
const GROWN = '(?:(?:giay|chung nhan|chung chi|giay chung nhan) )*(?:huu co|organic|globalgap|global gap|asc|rainforest|fairtrade)';
const GROWN_SO = new RegExp(`^(?:(?:da|a|em|chi|anh|toi|tui|minh|nha|ben|htx|co so|vuon|ao|cung|thi|con|va|vua|moi) )*(?:(?:co|duoc cap|dat|lay duoc|duoc)(?: (?:san|du|ca))? (?:(?:giay|chung nhan|chung chi|giay chung nhan) )+(?:huu co|organic|globalgap|global gap|asc|rainforest|fairtrade)|(?:co|duoc cap|dat|lay duoc|duoc) ${GROWN} roi|${GROWN} (?:thi )?(?:co|da co|duoc cap|dat|lay duoc|xong) roi|co (?:globalgap|global gap)(?: nua)?|(?:vung |vuon |doi |ruong |dat |rung )(?:\\S+ ){0,4}(?:huu co|organic|globalgap|global gap) (?:thi )?(?:da )?(?:co|duoc cap) (?:giay|chung nhan|chung chi))(?: (?:roi|a|nua|nha|nhe|em|ad|day|cap|tu|nam|thang|hoi|\\d+))*$`);
const pieces = (text: string): readonly string[] => text.split(/[,.;\n]| (?:còn|nhưng|mà) /u).map((piece) => spelled(piece).join(' '));

/** "Rứa tui ký với xã rồi": nothing but the pledge is signed with the commune. */
const SIGNED_THERE = /^(?:(?:da|a|u|vay|thi|the|em|chi|anh|toi|tui|minh|bac|nha|ben|htx|co|cung|moi|vua|hom|truoc|qua|nay) )*ky (?:voi|o|ngoai|ben|duoi|tren) (?:xa|phuong|uy ban|ubnd)(?: (?!chua |khong |neu |hop )\S+){0,2} roi\b(?! moi)/;

/** "Rượu 38 độ"; from 5,5 on it takes a licence and stamps (NĐ 105/2017 Điều 6, 31d). */
const STRENGTH = /\b(?:ruou|con|nong do)(?: (?!o |say |nhiet |nau )\S+){0,3} (\d{1,2})(?: (\d))? do\b/;
/** "Vang dâu 12 độ", "12 độ cồn": vàng is gold. */
const WINE = /(?<!\p{L})vang(?:\s\p{L}+){0,2}?\s(\d{1,2})(?:[.,](\d))?\s?(?:độ|do)(?!\p{L})|(?<![\d.,])(\d{1,2})(?:[.,](\d))?\s?(?:độ cồn|do con|% vol)/iu;
const STRONG = 5.5;

/** "Đã đăng ký nhãn hiệu, đang chờ cấp": filed, and not there yet. */
const AWAITED = /\b(?:nhan hieu|thuong hieu)\b(?: (?!khong|chua)\S+){0,4} (?:dang|con) (?:cho|doi)(?: (?:cap|bang|ket qua|duyet|tham dinh|cong bo|cuc|giay|ra))*(?: |$)/;

/** "Cả hai vợ chồng tôi khám hôm mùng 3 tháng 11 rồi". */
const EXAMINED = /^(?:(?:da|a|ca|hai|ba|2|3|may|nguoi|deu|het|vo|chong|nha|em|chi|anh|toi|tui|minh|me|con|moi|vua|cung|hom) )+kham(?: (?:het|xong|ca|o|tram|xa|y|te|hom|hoi|ngay|mung|thang|nam|tuan|truoc|qua|kia|nay|ngoai|\d+))* roi$/;

/** "Thuê 6 cô trong xưởng, có hợp đồng cả rồi", "hợp đồng lao động: 8 người, ký đủ": signed with those who work there; "không có hợp đồng gì ráo" with none. */
const HANDS = '(?:(?:thue|muon|co|team|nhan vien|tho|cong nhan|lao dong)(?: \\S+){0,3} (?:\\d+|hai|ba|bon|may)|\\d+) (?:nguoi|lao dong|cong nhan|tho|nhan vien|ban|cong|co|chi|o|dua|anh|em|chau|nhan cong)\\b';
const ALL_OF_IT = '(?: (?:lao dong|day du|du|ca|het|dang hoang|dan hoi|voi nguoi ta|voi ho|tung nguoi))*';
const SIGNED = new RegExp(`\\b${HANDS}(?: (?!khong |chua |dang |se |phai |dinh |can )\\S+){0,7} (?:(?:co|ky)(?: (?:hop dong|hd))${ALL_OF_IT} (?:roi|du|het|day du|ca)|(?:hop dong|hd)(?: lao dong)? (?:day du|du|dang hoang|ky (?:du|het|roi)))(?: |$)|\\b${HANDS}(?: (?!khong |chua )\\S+){0,3} co (?:hop dong|hd) va dong (?:bao hiem|bhxh)\\b|\\bky (?:hop dong|hd)(?: lao dong)? voi (?:ca )?${HANDS}(?: \\S+)? (?:roi|xong)\\b|^(?:(?:em|chi|anh|thi|ve|co) )*(?:hop dong lao dong|hdld) (?:${HANDS} )?ky (?:du|het|day du|roi|xong)(?: |$)`);
const NONE_SIGNED = new RegExp(`\\b${HANDS}(?: (?!ban |mua |thu |siet )\\S+){0,7} (?:khong|chua)(?: (?:co|ky|lam))+ (?:hop dong|hd)(?: (?:lao dong|gi|nao|het|ca|rao|tron|dau))*$`);

/** "Hộp 200g", "lọ 500g và 1 lít": nothing but what it is sold in. */
const PACKED = /^(?:(?:da|em|chi|anh|nha|co|ban|la|thi|moi|mot|1|cai|dong|loai) )*(?:hop|goi|tui|chai|hu|lo|bich|lon) (?:nho |to |lon )?\d+(?:[.,]\d+)? ?(?:g|gr|gam|kg|ky|ml|l|lit|vien|cai|goi)(?: (?:va|voi|hoac|hay|hop|goi|tui|chai|hu|lo|bich|\d+(?: ?(?:g|gr|gam|kg|ky|ml|l|lit))?|lit|g|gr|kg|ml|mot|a|em|nhe|nha))*$/;

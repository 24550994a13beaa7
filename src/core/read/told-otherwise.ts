import type { FactId } from '../ids.ts';
import type { FactDefinition } from '../knowledge.ts';
import type { Statement } from './facts.ts';
import { spelled } from './plain.ts';

/** What a whole message tells without the names of facts; the first two only where nothing else was found in it (`alone`). */
export function toldOtherwise(text: string, facts: ReadonlyMap<FactId, FactDefinition>, alone: boolean): readonly Statement[] {
  const said = spelled(text).join(' ');
  const strength = STRENGTH.exec(said);
  const told = [
    { fact: 'strong-liquor', value: strength && Number(`${strength[1]!}.${strength[2] ?? 0}`) >= STRONG ? 'co' : 'khong', is: strength !== null && !text.includes('?') },
    { fact: 'test-report', value: 'dang_lam', is: alone && SAMPLE_SENT.test(said) && !text.includes('?') },
    { fact: 'test-report', value: 'co', is: alone && RESULT_BACK.test(said) && !text.includes('?') },
    { fact: 'health-check', value: 'co', is: alone && EXAMINED.test(said) && !text.includes('?') },
    { fact: 'packaged', value: 'co', is: PACKED.test(said) },
  ] as const;
  return told.flatMap(({ fact, value, is }) => (is && facts.has(fact as FactId) ? [{ fact: fact as FactId, value }] : []));
}

/** "Rượu 38 độ"; from 5,5 on it takes a licence and stamps (NĐ 105/2017 Điều 6, 31d). */
const STRENGTH = /\b(?:ruou|con|nong do)(?: (?!o |say |nhiet |nau )\S+){0,3} (\d{1,2})(?: (\d))? do\b/;
const STRONG = 5.5;

/** "Mẫu gửi hôm qua rồi": a sample is sent to be tested. */
const SAMPLE_SENT = /^(?!.*\b(?:phai|can|chua|neu|tem|nhan|bao bi)\b)(?:\S+ ){0,4}dang gui mau\b|^(?!.*\b(?:phai|can|chua|khong|neu|dinh|tinh|se|muon|bao|xa|hoi cho|nhan|bao bi|tem)\b)(?:\S+ ){0,4}(?:gui|nop) mau (?:lai |di |tiep )*roi\b|^(?!.*\b(?:phai|can|chua|khong|neu|dinh|tinh|se|muon|bao|xa|hoi cho|nhan|bao bi|tem)\b)(?:\S+ ){0,4}(?:gui|nop) mau (?:(?:di|lai|moi|khac|lan \d) )*(?:(?:len|xuong|ra|vo|vao|qua) (?!tinh |so |hoi |khach )(?:\S+ ){1,3}?)?(?:hom|bua|ngay|mung|chieu|sang) |^(?:(?:da|a|u|ma|thi|em|chi|anh|minh|toi|tui|nha|moi|vua|gui|cai) )*(?:mau (?:(?!nhan |bao |tem |ma |don )\S+ ){0,3}?(?:da |moi |vua |em )?(?:gui|nop) (?:di )?(?:(?!chua |khong |xa |phuong |uy |khach |hoi |lai |kem |cho )\S+ ){0,4}(?:hom|bua|tuan|thang|ngay|roi|chieu|sang)|(?:gui|nop) mau (?:di )?(?:(?!chua |khong |ve |cho |di |gio |nhan |bao |tem |don )\S+ ){0,4}(?:roi\b|hom|bua|tuan|chieu|sang))(?! .*\b(?:nhan|bao bi|tem|xa|hoi cho)\b)|^(?!.*\b(?:phai|can|chua|khong|neu|dinh|tinh|se|muon|bao|xa|hoi cho)\b)(?:\S+ ){0,3}(?:dem|mang|dua|gui|lay) (?:\S+ ){0,5}?(?:di )?(?:kiem|kiem nghiem|xet nghiem|test)(?! tra)(?:(?: \S+){0,3} roi\b| (?:hom nay|hom qua|hom kia|sang nay|chieu nay|hoi sang)\b)/;

/** "Kết quả tôm khô có rồi, đạt hết": of a sample; those of a council are judged. */
const RESULT_BACK = /^(?!.*\b(?:chua|neu|khi|bao gio|cham|thi|xet|hoi dong|ocop|sao|cong nhan|hang|giai|khong)\b)(?:.*\bket qua (?!hop |bau |cuoc )(?:\S+ ){0,3}dat (?:het|ca|chuan|roi|yeu cau)\b|.*\bket qua (?:\S+ ){0,5}dat$|.*\bphieu kiem (?:\S+ ){0,2}(?:co|ra|ve|lay)(?: duoc)? roi\b|.*\bket qua (?!(?:da|em|chi|anh|cung|thi|no) )(?:\S+ ){1,4}(?:co|ra|ve|lay|nhan)(?: duoc)? roi\b|.*\b(?:co|ra|lay|nhan)(?: duoc)? ket qua (?!(?:da|em|chi|anh|cung|thi|no) )(?:\S+ ){1,3}roi\b)/;

/** "Cả hai vợ chồng tôi khám hôm mùng 3 tháng 11 rồi". */
const EXAMINED = /^(?:(?:da|a|ca|hai|ba|2|3|may|nguoi|deu|het|vo|chong|nha|em|chi|anh|toi|tui|minh|me|con|moi|vua|cung|hom) )+kham(?: (?:het|xong|ca|o|tram|xa|y|te|hom|hoi|ngay|mung|thang|nam|tuan|truoc|qua|kia|nay|ngoai|\d+))* roi$/;

/** "Hộp 200g", "lọ 500g và 1 lít": nothing but what it is sold in. */
const PACKED = /^(?:(?:da|em|chi|anh|nha|co|ban|la|thi|moi|mot|1|cai|dong|loai) )*(?:hop|goi|tui|chai|hu|lo|bich|lon) (?:nho |to |lon )?\d+(?:[.,]\d+)? ?(?:g|gr|gam|kg|ky|ml|l|lit|vien|cai|goi)(?: (?:va|voi|hoac|hay|hop|goi|tui|chai|hu|lo|bich|\d+(?: ?(?:g|gr|gam|kg|ky|ml|l|lit))?|lit|g|gr|kg|ml|mot|a|em|nhe|nha))*$/;

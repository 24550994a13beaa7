import { withMark } from '../../read/courtesy.ts';
import { asksToLook } from '../../read/label/wish.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import { words } from '../../text.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Answer, Question } from '../outcome.ts';
import { mayAskFor, soundsWrong } from './refuse.ts';
import { nearestOf } from './refused.ts';
import { isRubric } from '../rubric/with-rubric.ts';

/** What sounds somewhat like a request we refuse, and not enough to be refused, is answered with the rule, after what we do not help with. Of honest
 *  questions one in forty gets that line (`ocop eval`, honestDeclined); of requests we refuse that are answered all the same, two in three. */
export function declining(found: Answer, { text: question, on }: Question, knowledge: Knowledge): Answer {
  // Nobody is helped to forge by a date that is reckoned or by a sum of points.
  const declines = found.outcome === 'answered' && !found.each && (found.by === 'knowledge' || isRubric(found)) && words(question).length >= SHORTEST && !GIVEN.test(spelled(question).join(' ')) && !asksRule(question) && !asksToLook(question) ? mayAskFor(withMark(question)) : undefined;
  if (found.outcome !== 'answered' || !declines) return found;
  const { hits, read } = knowledge.search({ question, on, past: false });
  // A long message has many slips, and what was learnt knows none of them.
  if (words(question).length > LONG && mayAskFor(read) === undefined) return found;
  const near = nearestOf(declines, hits, AS_NEAR);
  return { ...found, declines, text: `${soundsWrong(question) ? say.declines(declines, near) : say.lawfully()}\n\n${found.text}` };
}

/** Its own words are told where the refusal stands so near what is answered. */
const AS_NEAR = 0.9;

/** "Làm giấy attp ở đâu em": in so few words a request of that kind says so. */
const SHORTEST = 8;
const LONG = 24;

/** "Nhà nước cho bao nhiêu tiền", "tỉnh hỗ trợ gì", "đạt 3 sao được thưởng mấy triệu": what is given to them, not by them. "Khiếu nại ở đâu", "cái nào
 *  làm trước" ask for the lawful way, "chỉ có bản cam kết, có lên 3 sao được không" for what it is worth; "ông nào quyết định công nhận", "chủ tịch hội đồng là ai", "lúc nào trong năm" for what the offices do; "gửi mẫu ở đâu
 *  cho rẻ", "kiểm nghiệm hết bao nhiêu tiền một mẫu" for what an honest test costs. */
const GIVEN = /\b(?:nha nuoc|chinh phu|tinh|xa|phuong)(?: (?:co|se|dang|ta))? (?:cho|ho tro|thuong|cap)(?: \S+){0,2} (?:tien|trieu|kinh phi|gi)\b|\bduoc (?:thuong|cho|cap)(?: \S+){0,2} (?:tien|trieu|kinh phi)\b|\b(?:co|duoc) ho tro(?: \S+){0,2} (?:tien|trieu|kinh phi|lai suat|von)\b|\bco (?:duoc )?(?:uu tien|quyen loi|loi) gi\b|\bchua (?:co )?ai lam\b|\bmay sao (?:moi|thi|la) (?:can|phai|bat buoc)\b|\bkhieu nai (?:o dau|the nao|sao|voi ai|ai|gui ai)\b|\b(?:ong|ba|ai|cap|ben|co quan|don vi|nguoi) nao (?:moi |se |duoc )?(?:quyet dinh|ky|cap|cong nhan|cham|lap)\b|\b(?:chu tich|thu ky|thanh vien|uy vien)(?: cai)? hoi dong(?: \S+){0,8} (?:la ai|gom|so nao)\b|\b(?:quyet dinh|nghi dinh|thong tu|van ban)(?: (?:do|nay|ay))? so (?:bao nhieu|may)\b|\bai (?:quyet dinh|ky|cap|cong nhan|cham)\b|\buy quyen(?: cho)?(?: \S+){0,4} ky\b|\b(?:luc|thang|ngay|khi) nao trong nam\b|\bmuc (?:\S+ ){0,4}may diem\b|\b(?:cai|giay|viec) nao (?:lam|nen lam|can lam|xin)? ?truoc\b|\b(?:chi co|moi co|chua co|khong co|thieu) (?:ban|giay|phieu|to|chung nhan|nhan hieu)(?: (?!(?:lam|sua|ghi|nho|mua|giup|doi|gia|khai|xin|nham|tien)\b)\S+){0,5} (?:len|duoc|dat) [345] sao(?: duoc)? khong\b|\b(?:gui|nop|lay) (?:\S+ ){0,6}(?:may|bao nhieu)(?: \S+)? (?:gam|gram|gr|g|kg|ky|lit|ml|mau|goi|hop|chai|hu)\b(?!.*\b(?:ngon|khac|dep|rieng|ho|giup)\b)|\b(?:bao nhieu|so|may|tong so) (?:san pham|chu the|co so|htx|hop tac xa)(?: ocop)?(?: (?:cua |tren |trong )?(?:ca nuoc|toan quoc|toan tinh|ca tinh|viet nam|nuoc minh))\b|^(?!.*\b(?:mua|giay|phieu|khoi|khong can|bao(?! nhieu)|lo|chay)\b)(?:\S+ ){0,4}(?:gui mau|kiem nghiem|xet nghiem|test)(?: \S+){0,4} (?:o dau|(?:het|mat|ton|gia|phi|tien)(?: \S+)? (?:bao nhieu|may))\b/;

/** "In nhãn mới thì hạn dùng ghi thế nào": the rule of what a label says, or how long a paper holds, unless goods are old or a date is moved. */
const asksRule = (question: string): boolean => {
  const line = spelled(question).join(' ');
  return (HOW_WRITTEN.test(line) || HOW_LONG.test(line) || HOW_OFTEN.test(line)) && !RE_DATED.test(line);
};
/** "Giấy khám sức khỏe có hạn bao lâu". */
const HOW_LONG = /\b(?:han|hieu luc|gia tri|thoi han) (?:(?:dung|trong|la|duoc|su dung) )?(?:bao lau|may (?:nam|thang)|bao nhieu (?:nam|thang))(?: (?:vay|a|em|ad|nhi))*$/;
/** "Trung ương chấm 5 sao mấy tháng một lần". */
const HOW_OFTEN = /\b(?:may|bao nhieu) (?:thang|nam|ngay) (?:1|mot) (?:lan|dot)\b|\b(?:may|bao nhieu) (?:lan|dot) (?:1|mot|moi) nam\b/;
const HOW_WRITTEN = /\b(?:ngay san xuat|nsx|han (?:su )?dung|hsd|ngay dong goi|xuat xu|dia chi|thanh phan|khoi luong)(?: (?:thi|la|phai|nen|se))* ghi (?:sao|the nao|nhu the nao|gi|ngay nao|o dau)(?: (?:cho dung|vay|a|em|ad|nhi))*$/;
const RE_DATED = /\b(?:het|qua|can|sap het) (?:han|date)\b|\b(?:lui|doi|doi lai|keo|tay|xoa|sua|gia han|ton|cu|ngam|hang tra)\b/;

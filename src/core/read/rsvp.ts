import { isQuestion } from './cues.ts';
import { bare, spelled } from './plain.ts';

/** What a reply to an invitation says. `plain`: it speaks of going, so that it is one even when something else was asked last. */
export type Rsvp = { readonly answer: 'yes' | 'no' | 'maybe'; readonly people?: number; readonly plain: boolean };

/** Who is brought along. */
const WITH = '(?:chong|vo|con|me|bo|ba|ma|chau|em gai|chi gai|em trai|anh trai|em|chi|anh|ke toan|con gai|con trai|con dau|con re|ban|ong|ong xa|ba xa|bac|chu|co|thang|giam doc|ky thuat|lai xe|nhan vien|hang xom|dong nghiep|mot nguoi|1 nguoi|nguoi nha|ba nha|ong nha)';

const NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 };

const YES = new Set(['1', 'so 1', 'chon 1', 'y', 'xac nhan', 'nhan loi', 'oce', 'oc', 'ok nhe', 'co toi', 'co tui', 'co em', 'co chi', 'co anh', 'co minh', 'dat', 'nhat dinh', 'san sang', 'diem danh', 'bao danh', 'xung phong', 'toi xung phong', 'chi xung phong', 'em xung phong', 'ok duoc', 'khoi hoi', 'co', 'u', 'ok', 'vang', 'duoc', 'dong y', 'nhat tri', 'dk', 'dang ky', 'yes', 'chac chan', 'tat nhien', 'chac chan roi', 'co chu', 'co mat', 'duoc chu', 'ok luon', 'co a', 'duoc roi', 'se co mat', 'da']);
const NO = new Set(['2', 'so 2', 'chon 2', 'khoi', 'thoi khoi', 'khoi di', 'xin nghi', 'thoi da', 'n', 'xin loi', 'khong co', 'hen gap lai', 'khong the', 'khong rui', 'khong duoc roi', 'khong nha', 'khong dau', 'khong nhe', 'khong', 'thoi', 'no', 'chiu', 'ban', 'khong duoc', 'bo qua', 'xin phep', 'xin kieu', 'khong a', 'tiec qua', 'chiu thoi', 'khong roi', 'thoi khong']);

const GOES = '(?:di|tham gia|tham du|du|den|toi|co mat|sang|qua|len|ra|ve du|theo)';
const NEVER = new RegExp(`\\b(?:khong|chang|chua|ko|dau co|kho|het)(?: \\S+){0,2}? (?:${GOES}|ranh|sap xep|thu xep|kip|the)\\b|\\b${GOES} (?:duoc )?(?:khong|dau|sao) (?:duoc|noi|kip)\\b|\\b(?:di|den) khong duoc\\b|\\b(?:di|den) sao duoc\\b`);
const BUSY = /\b(?:ban|vang|vang mat|om|dau|mac|ket|ngay cuoi|an cuoi|di vang|di xa|huy|kieu|hen dip khac|dip khac|lan khac|lan sau|dip sau|hen lan|bao hoan|con nho|nam vien|mac viec|co viec|giozo|gio nha|dam|thoi em|rut|nghi (?:buoi|lop|hom)|o nha|di vien|nhap vien|cap cuu|vuong|khoi (?:em|di|nha|nhe)|nam nay khoi|(?:xoa|bo|gach|rut|go) ten|xin nghi|(?:lan|dot|buoi) nay (?:chi|em|anh|minh|toi|tui|co|bac|chu)? ?(?:xin )?(?:nghi|khong)|(?:bua|dip|dot|khi|hom) khac|khong (?:co )?nhu cau|khong quan tam|khong hung thu|khong dut ra|khong bo duoc|doi y(?! di)|bam nham|(?:chi|em|anh|minh|toi|tui|con|chau|vo|chong|me|bo) (?:\S+ )?(?:dang |bi )(?:sot|om|benh|o (?:que|xa|vien|nuoc ngoai|tren|duoi)|di vang|ban)|co tang|dam tang|co dam|co bau|de xong|sap de|giao hang|don hang|thu hoach|gat lua|hai che|cay lua|(?:trong|giu|cham) (?:chau|con|me|bo|nguoi)|thoi noi|day thang|phai mo|di mo|kham (?:benh|thai)|xe (?:hong|hu)|cao (?:ban|loi)|thu loi|thong cam|khong the (?!nao khong)|khong theo|phai hop|di hop|vuong|co khach|khach (?:toi|den)|lo roi|lo hen|nha neo nguoi|mot minh khong (?:di|dam)|xa qua|gia yeu|gia roi|(?:chi|em|anh|minh|toi|tui) chiu|(?:chi|em|anh|minh|toi|tui|bac|co|chu)? ?(?:xin )?nghi (?:bua|hom|buoi|lan)|bua do (?:\S+ )?(?:ram|gio|dam|ban|mac|ket)|ai ma di|bo qua|khong ai di|ban hang|mac cong|hom do (?:chi|em|anh|minh|toi|tui|co|bac|chu)? ?(?:di|len|ve|ra) (?:sai gon|ha noi|da nang|hue|can tho|tinh|que|ngoai|nuoc ngoai|du lich|vien|cho|dam|an|hop)|hen khach|trung lich|trung voi|kin lich|lich kin|co hen|chiu (?:thoi|em|roi)|nen chiu|khong ai trong|ket viec|di cong tac|di vang|di nuoc ngoai)\b/;
const COMES = new RegExp(`\\b${GOES}\\b`);
const MAYBE = /\b(?:de xem|hoi am|lien lac lai|sat ngay|gan ngay|linh hoat|luong lu|dang (?:tinh|xem|coi|can nhac|doi|cho)|(?:doi|cho) (?:chi |em |anh |minh |toi )?(?:xem|coi|hoi|ti|chut)|chua sap xep|chua thu xep|xin phep (?:sep|co quan|giam doc|chong|vo)|(?:xem|coi|tinh|hoi|sap xep|thu xep|suy nghi|can nhac) (?:lai|da|cai da|thu|xem)|(?:de|cho) (?:do )?(?:chi|anh|em|minh|toi|tui|co|bac|chu)? ?(?:coi|xem|tinh|hoi|sap xep|thu xep|suy nghi|can nhac|ban bac|nghi)|(?:phai|can) (?:hoi|xin) (?:y kien|phep)|hoi (?:y kien|da)|co gi (?:(?:chi|anh|em|minh|toi|tui|co|bac|chu|se) ){0,2}(?:bao|nhan|goi)|(?:nhan|bao|tra loi|goi|noi) (?:lai|sau)|khong noi truoc|chua noi truoc|khong dam (?:hua|chac)|hen xui|chua hua|roi tinh|roi (?:bao|xem|coi)|(?:xem|coi) lich|phan hoi (?:sau|lai)|(?:thu xep|sap xep) duoc (?:se|thi|moi) (?:di|den|tham gia)|rang (?:sap xep|thu xep)|co the (?:co|di|khong)\b|chua ro|nam muoi|50 50|50\/50|tu tu|hay khong|nua (?:muon )?di|chac (?:la )?(?:khong )?di|chac khong|con (?:tuy|xem|phai)|(?:sang|chieu|toi|trua|mai) (?:thi )?(?:ban|ket|khong duoc) (?:\S+ ){0,2}(?:sang|chieu|toi|trua|mai) (?:thi )?(?:di|duoc|ranh|trong)|xem da|chua biet|chua chac|chua ro|khong chac|khong biet|chac la|co the|co le|tuy|neu|hoi (?:chong|vo|lai|sep|nha|con)|bao sau|tra loi sau|tinh sau|xem sao|suy nghi|cho .* hoi|bao lai|(?:tra loi|bao|noi) (?:sau|em sau|lai)|(?:toi|mai|chieu|sang mai|toi nay) (?:chi|anh|co|bac|chu|em|minh|toi) (?:se )?(?:tra loi|bao)|phan van|chua quyet|(?:ranh|duoc|khoe|xong|kip|tanh|nang) thi (?:chi|anh|co|bac|chu|em|minh|toi|se|di|den)|(?:mua|ban|om|met) thi|so (?:la )?khong|sap xep roi bao|chac (?:di|den|tham gia)? ?duoc (?:day|thoi|a))\b/;
/** "sao lại không đi", "bận mấy cũng đi": yes, with all that speaks against it. */
const AFTER_ALL = /\b(?:the nao|kieu gi|bang moi gia|bang gia nao|du (?:the )?(?:nao|ban))(?: \S+){0,3} (?:cung|se) (?:se )?(?:di|den|tham gia|co mat)\b|\bkhong (?:vang|the vang|bo|bo lo|the bo)(?: mat)?(?: (?:dau|duoc))?\b(?!.*\b(?:ban|don|viec)\b)|\bsao (?:lai )?(?:khong|ma khong) (?:di|tham gia|den)\b|\b(?:may|gi|the nao|bao nhieu|mua|nang|ban|xa) cung (?:di|den|tham gia|se di|phai di|co mat)\b/;
/** What will be told later is no question, whatever its words. */
const LATER = /\b(?:de (?:coi|xem|hoi|tinh)|co gi (?:(?:chi|anh|em|minh|toi|tui|co|bac|chu|se) ){0,2}(?:bao|nhan|goi))\b/;
const INSTEAD = /\b(?:cho|de|cu|nho|bao) (?:chong|vo|con|em|chau|nhan vien|ke toan|nguoi)\b[\s\S]*\b(?:di|tham gia|du|den)\b/;
/** Other things one goes for: these are papers and places, not the event. */
const ELSEWHERE = /\b(?:di|dang|den|qua|len|ra) (?:het (?:duong|pho|nga)|thang|re|duong nao|loi nao|lam giay|dang ky kinh doanh|kiem nghiem|xin giay|nop|lam ho so|lay giay|lam viec|xet nghiem)\b/;

/** Reads a short written reply without a model. Undefined: it is about something else. */
export function readRsvp(text: string): Rsvp | undefined {
  const folded = text.normalize('NFC').trim();
  if (folded.length === 0 || folded.length > 200) return undefined;
  const face = folded.replace(/\s|\u200d|\ufe0f|\p{Emoji_Modifier}|♀|♂/gu, '');
  const emoji = /^(?:👍|👌|🙋|✅|❤|🥰|💪|✌|☝|🙆|✔|💯|🤝|🫡|😍)+$/u.test(face) ? 'yes' : /^(?:👎|❌|🙅|🚫|✖)+$/u.test(face) ? 'no' : undefined;
  if (emoji) return { answer: emoji, plain: false };
  const added = /^(?:(?:dạ|da|em|e|chị|c|anh|mình|tui|tôi)\s+)?\+\s?(\d{1,2})(?:\s+(?:nha|nhé|nhe|ạ|a|em))*$/iu.exec(folded);
  if (added) return { answer: 'yes', people: Number(added[1]) + (folded.startsWith('+') ? 0 : 1), plain: true };
  const short = bare(folded.replace(/^(o+k+)e*y*(?=\s|$)/iu, 'ok').replace(/^okee+/iu, 'ok'));
  if (/cảm ơn (?:em|anh|chị)? ?(?:đã |về )?(?:thông tin|thông báo|báo|nhắc)/iu.test(folded) && !COMES.test(spelled(folded).join(' '))) return undefined;
  const counted = peopleIn(spelled(folded).join(' '));
  const whole = spelled(folded).join(' ');
  if (/^(?:da )?co (?:tui|toi|em|chi|anh|minh|bac|co|chu)(?: (?:nha|nhe|a|nua|luon|day|em))*$/.test(whole)) return { answer: 'yes', plain: false };
  if (/^(?:da )?thoi(?: (?:a|em|nha|nhe|khoi|da))*$/.test(whole)) return { answer: 'no', plain: false };
  // Without its marks it is "vâng" or "vắng": asked.
  if (/^(?:em|e|chi|c|anh|minh|toi) vang\b/.test(folded.toLowerCase()) && whole.split(' ').length <= 4) return { answer: 'maybe', plain: false };
  if (YES.has(short) && !/vắng/iu.test(folded)) return { answer: 'yes', plain: false };
  if (NO.has(short)) return { answer: 'no', plain: short === 'ban' };
  if (/^(?:da )?có(?: (?:ạ|a|em|nhé|em ạ|nhé em))*$/u.test(folded.toLowerCase())) return { answer: 'yes', plain: false };
  if (/^(?:da )?co(?: (?:a|em|nhe|em a|nhe em))*$/.test(spelled(folded).join(' '))) return { answer: 'yes', plain: false };
  // "Không bận gì đâu" says nothing against going.
  const syllables = spelled(folded).join(' ').replace(/\b(?:khong|het|chang) ban(?: gi)?(?: (?:dau|nua|ca))?\b/g, '').trim().split(/\s+/);
  const said = syllables.join(' ').replace(/\bdang k[iy]\b/g, 'tham gia');
  if (ELSEWHERE.test(said) && !/\btham (?:gia|du)\b/.test(said)) return undefined;
  const more = counted === undefined ? {} : { people: counted };
  const refuses = NEVER.test(said) || (BUSY.test(busyIn(folded)) && !/\bnhung (?:van|se|chi|em|anh|van se)? ?(?:di|co gang|tham gia|sap xep|toi|den)/.test(said));
  if (/\b(?:nhung|van)\b/.test(said) && /\b(?:van|se) (?:di|tham gia|den|toi|sap xep|co gang|du)\b/.test(said)) return { answer: 'yes', ...more, plain: true };
  if (AFTER_ALL.test(said)) return { answer: 'yes', ...more, plain: true };
  if (isQuestion(syllables) && !refuses && !LATER.test(said)) return undefined;
  if (INSTEAD.test(said)) return { answer: 'yes', ...more, plain: true };
  if (MAYBE.test(said) && !/\b(?:chac chan|nhat dinh)\b/.test(said)) return { answer: 'maybe', plain: COMES.test(said) };
  if (refuses) return { answer: 'no', plain: true };
  if (/^(?:khong|thoi|chang)\b/.test(bare(said)) && syllables.length <= 6) return { answer: 'no', plain: false };
  if (COMES.test(said) || /\b(?:sap xep duoc|thu xep duoc|ranh|trong lich|lich trong|nhan loi|nhan lenh|gop mat|dat cho|them ten|ghi danh|len danh sach|hong qua|mong cho|cho mai|book|xi cho|chuan bi do|xep (?:cho )?(?:chi|em|anh|minh|toi|tui)|giu cho|ghi ten|tinh (?:chi|em|anh|co|chu|bac|minh)|cho (?:chi|em|anh|minh|toi|co|bac|chu) (?:mot|hai|\d) (?:cho|suat|ve)|co (?:chi|em|anh|minh) nhe|chot)\b/.test(said)) return { answer: 'yes', ...more, plain: true };
  if (counted !== undefined) return { answer: counted === 0 ? 'no' : 'yes', ...(counted > 0 ? more : {}), plain: true };
  if (/^(?:co|ok|duoc|vang|u|nhat tri|dong y)\b/.test(short) && syllables.length <= 6) return { answer: 'yes', plain: false };
  return undefined;
}

/** Words that differ only by their marks from ones of being busy are made others first: vâng is no vắng, đâu no đau. */
const busyIn = (text: string): string =>
  spelled(text.toLowerCase().replaceAll('giỗ', 'giozo').replace(/(?<!\p{L})(?:vâng|đâu|dâu|bạn|kết|bán|đấu|đảm|đầu)(?!\p{L})/gu, '-')).join(' ').replace(/\b(?:khong|het|xong) ban\b/g, '');

/** `2 người`, `hai vợ chồng`, `chị với con gái`: how many come. */
function peopleIn(said: string): number | undefined {
  const [, before] = /\b(\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:nguoi|ng|dua|chi em|vo chong|anh em|me con|bo con|ba con|suat|cho|ve|slot|ban|thanh vien|dai bieu|me|mong|chan|dong chi|vc|chau|co chu|hoc vien|ghe)\b/.exec(said) ?? [];
  const plus = /\b(?:them|cong|va) (\d{1,2}|mot|hai|ba) (?:nguoi|dua|ban|chau|nhan vien)\b/.exec(said)?.[1];
  const own = /\b(?:chi|em|anh|minh|toi|co|bac|chu) (?:di )?(?:va|voi|cung|them|dan|cong|ru)\b/.test(said);
  if (plus && own) return 1 + numberOf(plus);
  if (before) return numberOf(before);
  const total = /\b(?:la|tong cong|tong|ca thay|het thay|gom) (\d{1,2}|hai|ba|bon|nam) ?(?:nguoi|dua|ban)?(?: (?:nhe|a|em|nha))*$/.exec(said)?.[1];
  if (total) return numberOf(total);
  const bareNumber = BARE.exec(said)?.[1];
  if (bareNumber) return numberOf(bareNumber);
  if (/\b(?:ca hai|hai vo chong|vo chong|hai me con|hai chi em|hai bo con)\b/.test(said)) return 2;
  if (/\b(?:mot minh|1 minh|(?:chi )?minh (?:chi|em|anh|toi|tui|bac|co|chu)(?: (?:thoi|di)| nha| nhe)*$)/.test(said)) return 1;
  if (new RegExp(`\\b(?:voi|va|cung|dan|ru|keo)(?: them)? (?:sep|${WITH})\\b`).test(said)) return 2;
  return undefined;
}

/** `đk 2`, `đi 3 nhé`: a bare number right after the word. */
const BARE = /^(?:da |vang |ok |em |chi |anh |co |bac |chu |minh |toi )*(?:di|tham gia|dang ky|dk|chot|ghi|cho) (\d{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: (?:nhe|a|em|nha|nhe em|em nhe|di))*$/;

const numberOf = (word: string): number => NUMBERS[word] ?? Number(word);

/** Words of coming, of the day and of what stands in the way: whoever uses them right under an invitation means it, even where
 *  we cannot tell which way. */
const ABOUT_COMING = /\b(?:di|du|tham gia|lop|buoi|bua|hom|ngay do|mai|sang|chieu|toi|ranh|ban|lich|sap xep|thu xep|chac|bao lai|tinh|dang ky|cho|suat|nguoi|viec|nha|con|chong|vo|xe|xa|om|mua|nghi|vang|ket|tre|muon|den|hen|rang|co gang)\b/;

/** What somebody asks who has just read an invitation. */
const ABOUT_EVENT = /\b(?:may gio|luc nao|bao gio|khi nao|ket thuc|tan|o dau|cho nao|dia chi|dinh vi|duong nao|com|an trua|an sang|nuoc uong|xe|gui xe|mat phi|mat tien|dong tien|bao nhieu tien|mang|tai lieu|ai day|ai noi|hoc gi|hoc cai gi|noi dung|video|quay lai|truc tuyen|online|zoom|may buoi|may ngay|bao lau|di thay|di cung|giay chung nhan du)\b/;

/** A question about the event itself, as far as its words go. */
export const asksOfEvent = (text: string): boolean => {
  const syllables = spelled(text);
  return syllables.length <= 15 && (text.includes('?') || isQuestion(syllables) || /\bmay (?:gio|buoi|ngay)\b/.test(syllables.join(' '))) && ABOUT_EVENT.test(syllables.join(' '));
};

/** Short, no question, and it speaks of coming: worth one clear question. */
export function mayAnswer(text: string): boolean {
  const syllables = spelled(text);
  return syllables.length >= 2 && syllables.length <= 15 && !text.includes('?') && !isQuestion(syllables) && readRsvp(text) === undefined && ABOUT_COMING.test(syllables.join(' '));
}

import { isQuestion } from './cues.ts';
import { bare, spelled } from './plain.ts';

/** What a reply to an invitation says. `plain`: it speaks of going, so that it is one even when something else was asked last. */
export type Rsvp = { readonly answer: 'yes' | 'no' | 'maybe'; readonly people?: number; readonly plain: boolean };

const NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 };

const YES = new Set(['1', 'co', 'u', 'ok', 'vang', 'duoc', 'dong y', 'nhat tri', 'dk', 'dang ky', 'yes', 'chac chan', 'tat nhien', 'chac chan roi', 'co chu', 'co mat', 'duoc chu', 'ok luon', 'co a', 'duoc roi', 'se co mat', 'da']);
const NO = new Set(['2', 'khong', 'thoi', 'no', 'chiu', 'ban', 'khong duoc', 'bo qua', 'xin phep', 'xin kieu', 'khong a', 'tiec qua', 'chiu thoi', 'khong roi', 'thoi khong']);

const GOES = '(?:di|tham gia|tham du|du|den|toi|co mat|sang|qua|len|ra|ve du|theo)';
const NEVER = new RegExp(`\\b(?:khong|chang|chua|ko|dau co|kho|het)(?: \\S+){0,2}? (?:${GOES}|ranh|sap xep|thu xep|kip|the)\\b|\\b${GOES} (?:duoc )?(?:khong|dau|sao) (?:duoc|noi|kip)\\b|\\b(?:di|den) khong duoc\\b|\\b(?:di|den) sao duoc\\b`);
const BUSY = /\b(?:ban|vang|vang mat|om|dau|mac|ket|ngay cuoi|an cuoi|di vang|di xa|huy|kieu|hen dip khac|dip khac|lan khac|lan sau|dip sau|hen lan|bao hoan|con nho|nam vien|mac viec|co viec|giozo|gio nha|dam|thoi em|rut|nghi (?:buoi|lop|hom)|o nha|di vien|nhap vien|cap cuu|hen khach|trung lich|trung voi|kin lich|lich kin|co hen|chiu (?:thoi|em|roi)|nen chiu|khong ai trong|ket viec|di cong tac|di vang|di nuoc ngoai)\b/;
const COMES = new RegExp(`\\b${GOES}\\b`);
const MAYBE = /\b(?:de xem|xem da|chua biet|chua chac|chua ro|khong chac|khong biet|chac la|co the|co le|tuy|neu|hoi (?:chong|vo|lai|sep|nha|con)|bao sau|tra loi sau|tinh sau|xem sao|suy nghi|cho .* hoi|bao lai|(?:tra loi|bao|noi) (?:sau|em sau|lai)|(?:toi|mai|chieu|sang mai|toi nay) (?:chi|anh|co|bac|chu|em|minh|toi) (?:se )?(?:tra loi|bao)|phan van|chua quyet|(?:ranh|duoc|khoe|xong|kip|tanh|nang) thi (?:chi|anh|co|bac|chu|em|minh|toi|se|di|den)|(?:mua|ban|om|met) thi|so (?:la )?khong|sap xep roi bao|chac (?:di|den|tham gia)? ?duoc (?:day|thoi|a))\b/;
const INSTEAD = /\b(?:cho|de|cu|nho|bao) (?:chong|vo|con|em|chau|nhan vien|ke toan|nguoi)\b[\s\S]*\b(?:di|tham gia|du|den)\b/;
/** Other things one goes for: these are papers and places, not the event. */
const ELSEWHERE = /\b(?:di|dang|den|qua|len|ra) (?:het (?:duong|pho|nga)|thang|re|duong nao|loi nao|lam giay|dang ky kinh doanh|kiem nghiem|xin giay|nop|lam ho so|lay giay|lam viec|xet nghiem)\b/;

/** Reads a short written reply without a model. Undefined: it is about something else. */
export function readRsvp(text: string): Rsvp | undefined {
  const folded = text.normalize('NFC').trim();
  if (folded.length === 0 || folded.length > 200) return undefined;
  const emoji = /^(?:👍|👌|🙋|✅|❤️|🥰|💪)+$/u.test(folded.replace(/\s+/g, '')) ? 'yes' : /^(?:👎|❌|🙅)+/u.test(folded) ? 'no' : undefined;
  if (emoji) return { answer: emoji, plain: false };
  const short = bare(folded);
  const counted = peopleIn(spelled(folded).join(' '));
  if (YES.has(short) && !/vắng/iu.test(folded)) return { answer: 'yes', plain: false };
  if (NO.has(short)) return { answer: 'no', plain: short === 'ban' };
  if (/^(?:da )?có(?: (?:ạ|a|em|nhé|em ạ|nhé em))*$/u.test(folded.toLowerCase())) return { answer: 'yes', plain: false };
  if (/^(?:da )?co(?: (?:a|em|nhe|em a|nhe em))*$/.test(spelled(folded).join(' '))) return { answer: 'yes', plain: false };
  // "Không bận gì đâu" says nothing against going.
  const syllables = spelled(folded).join(' ').replace(/\b(?:khong|het|chang) ban(?: gi)?(?: (?:dau|nua|ca))?\b/g, '').trim().split(/\s+/);
  const said = syllables.join(' ').replaceAll('dang ky', 'tham gia');
  if (ELSEWHERE.test(said) && !/\btham (?:gia|du)\b/.test(said)) return undefined;
  const more = counted === undefined ? {} : { people: counted };
  const refuses = NEVER.test(said) || (BUSY.test(busyIn(folded)) && !/\bnhung (?:van|se|chi|em|anh|van se)? ?(?:di|co gang|tham gia|sap xep|toi|den)/.test(said));
  if (/\b(?:nhung|van)\b/.test(said) && /\b(?:van|se) (?:di|tham gia|den|toi|sap xep|co gang|du)\b/.test(said)) return { answer: 'yes', ...more, plain: true };
  if (isQuestion(syllables) && !refuses) return undefined;
  if (INSTEAD.test(said)) return { answer: 'yes', ...more, plain: true };
  if (MAYBE.test(said) && !/\b(?:chac chan|nhat dinh)\b/.test(said)) return { answer: 'maybe', plain: COMES.test(said) };
  if (refuses) return { answer: 'no', plain: true };
  if (/^(?:khong|thoi|chang)\b/.test(bare(said)) && syllables.length <= 6) return { answer: 'no', plain: false };
  if (COMES.test(said) || /\b(?:sap xep duoc|thu xep duoc|ranh|giu cho|ghi ten|tinh (?:chi|em|anh|co|chu|bac|minh)|cho (?:chi|em|anh|minh|toi|co|bac|chu) (?:mot|hai|\d) (?:cho|suat|ve)|co (?:chi|em|anh|minh) nhe|chot)\b/.test(said)) return { answer: 'yes', ...more, plain: true };
  if (counted !== undefined) return { answer: counted === 0 ? 'no' : 'yes', ...(counted > 0 ? more : {}), plain: true };
  if (/^(?:co|ok|duoc|vang|u|nhat tri|dong y)\b/.test(short) && syllables.length <= 6) return { answer: 'yes', plain: false };
  return undefined;
}

/** Words that differ only by their marks from ones of being busy are made others first: vâng is no vắng, đâu no đau. */
const busyIn = (text: string): string =>
  spelled(text.toLowerCase().replaceAll('giỗ', 'giozo').replace(/(?<!\p{L})(?:vâng|đâu|bạn|kết|bán|đấu|đảm)(?!\p{L})/gu, '-')).join(' ').replace(/\b(?:khong|het|xong) ban\b/g, '');

/** `2 người`, `hai vợ chồng`, `chị với con gái`: how many come. */
function peopleIn(said: string): number | undefined {
  const [, before] = /\b(\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:nguoi|ng|dua|chi em|vo chong|anh em|me con|bo con|ba con|suat|cho|ve|slot|ban|thanh vien|dai bieu|me|mong)\b/.exec(said) ?? [];
  const plus = /\b(?:them|cong|va) (\d{1,2}|mot|hai|ba) (?:nguoi|dua|ban|chau|nhan vien)\b/.exec(said)?.[1];
  const own = /\b(?:chi|em|anh|minh|toi|co|bac|chu) (?:di )?(?:va|voi|cung|them|dan|cong|ru)\b/.test(said);
  if (plus && own) return 1 + numberOf(plus);
  if (before) return numberOf(before);
  const bareNumber = BARE.exec(said)?.[1];
  if (bareNumber) return numberOf(bareNumber);
  if (/\b(?:ca hai|hai vo chong|vo chong|hai me con|hai chi em|hai bo con)\b/.test(said)) return 2;
  if (/\b(?:mot minh|1 minh|minh (?:chi|em|anh|toi) (?:thoi|di))\b/.test(said)) return 1;
  if (/\b(?:voi|va|cung|dan) (?:chong|vo|con|me|bo|chau|em gai|chi gai|ke toan|con gai|con trai|ban)\b/.test(said)) return 2;
  return undefined;
}

/** `đk 2`, `đi 3 nhé`: a bare number right after the word. */
const BARE = /^(?:da |vang |ok |em |chi |anh |co |bac |chu |minh |toi )*(?:di|tham gia|dang ky|dk|chot|ghi|cho) (\d{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: (?:nhe|a|em|nha|nhe em|em nhe|di))*$/;

const numberOf = (word: string): number => NUMBERS[word] ?? Number(word);

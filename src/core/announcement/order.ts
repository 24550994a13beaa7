import type { OfficeWorld } from '../staff/look.ts';
import { isQuestion } from '../read/question.ts';
import { bare, spelled } from '../read/plain.ts';
import { fold } from '../text.ts';
import { dayOf } from '../time.ts';
import { kindIn } from './draft.ts';
import { momentIn } from './moment.ts';
import type { Announcement, Kind, Question } from './state.ts';

/* What somebody with a role says about announcements. */

export type AnnouncementOrder =
  /** `words`: what it is called and when, as far as it was said at once. */
  | { readonly type: 'start'; readonly kind?: Kind; readonly words?: string }
  | { readonly type: 'drop' | 'how-to-send' }
  /** `one`: its id; absent: the last. */
  | { readonly type: 'status' | 'cancel' | 'postpone' | 'material'; readonly one?: string }
  | { readonly type: 'send' | 'really-cancel' | 'really-change'; readonly code: string }
  | { readonly type: 'resend'; readonly one?: string; readonly state: 'refused' | 'unsure' }
  /** `who`: as they are listed, or by name. */
  | { readonly type: 'resend-to'; readonly one?: string; readonly who: readonly string[] }
  | { readonly type: 'not-reached'; readonly one?: string }
  /** Without words: at once. */
  | { readonly type: 'schedule'; readonly when?: string }
  | { readonly type: 'edit'; readonly field: Question; readonly words: string }
  | { readonly type: 'answer'; readonly draft: Announcement };

/** A draft that nobody worked on for so long takes no more words: the chat is an ordinary one again. */
const RESTS = 2 * 3_600_000;

const FIELDS: readonly (readonly [RegExp, Question])[] = [
  [/^(?:ten|tieu de)\b/, 'title'], [/^loai\b/, 'kind'], [/^(?:han dang ky|han tra loi|han)\b/, 'until'], [/^(?:so cho|so nguoi|suc chua)\b/, 'capacity'],
  [/^(?:ngay gio|gio|ngay|thoi gian|luc|lich)\b/, 'starts'], [/^(?:dia diem|ban do|noi|cho)\b/, 'place'], [/^(?:nguoi lien he|lien he)\b/, 'contact'], [/^(?:tep|file|dinh kem)\b/, 'file'], [/^(?:doi tuong|nguoi nhan|gui cho)\b/, 'audience'],
];

const CHANGES = /^(?:sua|doi|thay doi|thay|chinh sua|chinh|chuyen|lui)(?: lich)?(?: (?:thong bao|lop|buoi|hop|tap huan))?(?: lai)? /;
/** "Dời sang 20h thứ 6": no field is named, and it is a time. */
const TO_WHEN = /^(?:sang|qua|den|toi|thanh|ve|xuong|len|vao) (?=.)/;
const POSTPONES = /^(?:tam |xin )?hoan(?: (?:lai|lop|buoi|hop|thong bao|tap huan|nhe|da|em|a|sang|den|toi|tuan sau|hom khac|bua khac|do|nay|vo thoi han))*$|^(?:doi|lui)(?: (?:lich|lop|buoi|hop|lai))*(?: (?:sang|qua|den|toi))? (?:tuan sau|tuan toi|thang sau|hom khac|bua khac|lan khac|ngay khac)(?: (?:nhe|em|a|di))*$/;
const NO_MORE = /^(?:thoi )?(?:khong|khoi|dung) (?:gui|thong bao|hop|to chuc|mo lop|tap huan)(?: thong bao| tin)? nua(?: (?:a|em|nhe|nha|dau))*$/;
const DROPS = /^(?:thoi )?(?:khong|khoi|dung) (?:gui|soan|lam|hop|to chuc|thong bao)(?: thong bao)?$|^thoi (?:bo|huy)(?: di| luon)?(?: (?:em|a|nhe|nha))*$|^thoi (?:khong|khoi)(?: (?:lam|soan|hop|to chuc))? nua$/;
/** A yes to the preview; only the code sends. */
const APPROVES = /^(?:(?:ok|u|vang|dong y|duyet|duoc|roi|the|da|chuan|dung) )*(?:gui|duyet|dong y|ok|duoc|chuan|gui duoc)(?: (?:di|luon|em|nhe|nha|a|giup|anh|chi|cho ba con|cho moi nguoi|thong bao|tin|roi|gui))*$/;
const HOW_MANY = /^(?:(?:hien|hien tai|gio|den gio|toi gio|thong bao) )*(?:(?:da |duoc |co )*(?:bao nhieu|may)|duoc may) (?:nguoi|chu the|ho|cho|ba con) (?:(?:da|se|chua|duoc|co) )*(?:dang ky|di|tham gia|tham du|tra loi|nhan|xac nhan|bao di|bao lai|du)(?: (?:roi|duoc|di|tin|thong bao|lop|tap huan|tham gia|chua|het|hop))*$|^thong bao (?:\S+ ){0,8}(?:da )?(?:gui|den|toi|nhan)(?: (?:di|duoc|het|noi|xong)){0,2} chua$/;

/** "Thông báo tập huấn làm nhãn 8h ngày 12/12": begun with what is said of it. A question about one begins none. */
function startsWith(text: string, said: string): AnnouncementOrder | undefined {
  const [, of] = /^(?:(?:soan|tao|lam|viet|gui|ra) (?:mot |1 |cai )?)?thong bao (?:ve |moi )*((?:tap huan|hoi cho|tham quan|hop|hoi nghi|toa dam)\b.*)$/.exec(said) ?? [];
  if (of === undefined || text.includes('?') || isQuestion(spelled(text)) || /\b(?:chua|roi|den dau|toi dau|cua|hom (?:qua|truoc)|o dau)$/.test(of)) return undefined;
  const kind = kindIn(of);
  const words = text.normalize('NFC').trim().split(/\s+/);
  return { type: 'start', ...(kind ? { kind } : {}), words: words.slice(words.length - of.split(/\s+/).length).join(' ') };
}

export function announcementOrder(text: string, channel: string, world: { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: number }): AnnouncementOrder | undefined {
  const said = fold(text).replace(/[.!?]+$/, '');
  const starts = /^(?:\/thongbao|(?:soan |tao |gui )?thong bao (tap huan|moi|hoi cho|tham quan|nhac han|khac|viec khac)|(?:soan|tao) thong bao)$/.exec(said);
  if (starts) {
    const kind = kindIn(starts[1] === 'viec khac' ? 'khac' : (starts[1] ?? ''));
    return { type: 'start', ...(kind ? { kind } : {}) };
  }
  const told = startsWith(text, said);
  if (told) return told;
  const plain = bare(text);
  const named = /\b(b\d+)\b/.exec(said)?.[1]?.toUpperCase();
  const which = named ? { one: named } : {};
  const unnamed = said.replace(/\s*\bb\d+\b/, '');
  if (/^(?:tinh hinh thong bao|thong bao (?:den|toi) dau roi|thong bao (?:the nao|ra sao)(?: roi)?)$/.test(unnamed)) return { type: 'status', ...which };
  if (HOW_MANY.test(plain) && world.look.announcing.recent(1).length > 0) return { type: 'status', ...which };
  if (/^huy thong bao$/.test(unnamed)) return { type: 'cancel', ...which };
  if (/^gui tai lieu(?: sau lop)?$/.test(unnamed)) return { type: 'material', ...which };
  const [, verb, code] = /^(gui|huy|sua) (?:ma )?(\d{4})(?: (?:nhe|nha|di|em|a|luon|giup|ngay|oi))*$/.exec(said) ?? [];
  if (code) return { type: ({ gui: 'send', huy: 'really-cancel', sua: 'really-change' } as const)[verb as 'gui'], code };
  const again = /^gui lai (?:cho )?(?:nguoi |noi )?(?:bi )?(tu choi|khong chac)$/.exec(unnamed);
  if (again) return { type: 'resend', state: again[1] === 'tu choi' ? 'refused' : 'unsure', ...which };
  if (/^(?:nhung |liet ke |danh sach |xem )?(?:ai|nguoi|noi|cho)(?: nao)? (?:chua|khong) (?:nhan|toi|den)(?: duoc)?(?: thong bao| tin)?$/.test(unnamed)) return { type: 'not-reached', ...which };
  const chosen = /^gui lai (?:thong bao )?(?:b\d+ )?cho ./.test(said) ? /\scho\s+(.+?)[\s.!?]*$/iu.exec(text.normalize('NFC'))?.[1]?.replace(/\s*\bb\d+$/iu, '').split(/\s*[,;]\s*|\s+(?:và|va)\s+/iu).filter(Boolean) : undefined;
  if (chosen && world.look.announcing.recent(1).length > 0) return { type: 'resend-to', ...which, who: chosen };
  const draft = world.look.announcing.draftOf(channel);
  const open = draft !== undefined && world.now - draft.touched <= RESTS;
  if (!open && POSTPONES.test(said) && world.look.announcing.recent(1).length > 0) return { type: 'postpone', ...which };
  if (CHANGES.test(said) && (open || world.look.announcing.recent(1).length > 0)) {
    const rest = said.replace(CHANGES, '');
    const field = FIELDS.find(([words]) => words.test(rest));
    const when = rest.replace(TO_WHEN, '');
    if (!field && (when !== rest || /^\d{1,2} ?(?:h|gio|:)/.test(rest)) && momentIn(when, dayOf(world.now), world.now) !== undefined) return { type: 'edit', field: 'starts', words: when };
    // "Đổi tên" may be said of a product of theirs.
    if (field && (open || said.startsWith('sua') || field[1] !== 'title')) {
      const skipped = said.split(/\s+/).length - rest.replace(field[0], '').replace(/^\s*(?:(?:to chuc|hop|hoc|bat dau)\s+)?(?:thanh|la|sang|qua|ve|:)\s+/, ' ').trim().split(/\s+/).filter(Boolean).length;
      return { type: 'edit', field: field[1], words: text.normalize('NFC').trim().split(/\s+/).slice(skipped).join(' ') };
    }
  }
  if (NO_MORE.test(spelled(text).join(' '))) return open ? { type: 'drop' } : world.look.announcing.recent(1).length > 0 ? { type: 'cancel' } : undefined;
  if (!open) return undefined;
  if (/^(?:bo|huy|xoa) (?:ban )?nhap(?: di)?$|^(?:\/huy|huy|huy di|thoi huy)$/.test(said) || DROPS.test(spelled(text).join(' '))) return { type: 'drop' };
  if (draft.asking === 'send' && /^gui (?:ngay|luon|bay gio)$/.test(said)) return { type: 'schedule' };
  if (draft.asking === 'send' && /^(?:hen )?gui (?:luc |vao )?(?=.*\d)/.test(said)) return { type: 'schedule', when: said.replace(/^(?:hen )?gui (?:luc |vao )?/, '') };
  if (draft.asking === 'send' && APPROVES.test(plain)) return { type: 'how-to-send' };
  return said.startsWith('/') ? undefined : { type: 'answer', draft };
}

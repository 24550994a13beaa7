import { numberOf } from '../read/number-words.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { isQuestion } from '../read/question.ts';
import { bare, spelled } from '../read/plain.ts';
import { fold } from '../text.ts';
import { addDays, dayOf, type Instant } from '../time.ts';
import { startsAnyhow, startsWith, type Start } from './begins.ts';
import { kindIn, MAY_SKIP } from './draft.ts';
import { editsIn, type Edit } from './edits.ts';
import { beside, isNamed } from './named.ts';
import type { Announcement } from './state.ts';

/* What somebody with a role says about announcements. */

export type AnnouncementOrder =
  | Start
  /** `send-what`: to be sent, and nothing is drafted. */
  | { readonly type: 'drop' | 'how-to-send' | 'send-what' | 'keep' | 'resume' }
  /** `one`: its id, where it is called by it or by its title; absent: the last. `how-to-confirm`: a yes without the code. */
  | { readonly type: 'how-to-confirm' | 'status' | 'cancel' | 'postpone' | 'material'; readonly one?: string }
  | { readonly type: 'send' | 'really-cancel' | 'really-change'; readonly code: string }
  | { readonly type: 'resend'; readonly one?: string; readonly state: 'refused' | 'unsure' }
  /** `who`: as they are listed, or by name. */
  | { readonly type: 'resend-to'; readonly one?: string; readonly who: readonly string[] }
  | { readonly type: 'not-reached'; readonly one?: string }
  /** To others as well. */
  | { readonly type: 'widen'; readonly one?: string; readonly words: string }
  /** Without words: at once. */
  | { readonly type: 'schedule'; readonly when?: string }
  | { readonly type: 'edit'; readonly one?: string; readonly edits: readonly Edit[] }
  /** `skip`: what may be left out is. */
  | { readonly type: 'answer' | 'skip'; readonly draft: Announcement };

/** A draft that nobody worked on for so long takes no more words: the chat is an ordinary one again. */
const RESTS = 2 * 3_600_000;

const POSTPONES = /^(?:thoi )?(?:tam |xin )?hoan(?: (?:lai|lop|buoi|hop|thong bao|tap huan|nhe|da|em|a|sang|den|toi|tuan sau|hom khac|bua khac|do|nay|vo thoi han))*$|^(?:doi|lui)(?: (?:lich|lop|buoi|hop|lai))*(?: (?:sang|qua|den|toi))? (?:tuan sau|tuan toi|thang sau|hom khac|bua khac|lan khac|ngay khac)(?: (?:nhe|em|a|di))*$/;
const NO_MORE = /^(?:thoi )?(?:khong|khoi|dung) (?:gui|thong bao|hop|to chuc|mo lop|tap huan)(?: thong bao| tin)? nua(?: (?:a|em|nhe|nha|dau))*$/;
const DROPS = /^(?:thoi )?(?:khong|khoi|dung) (?:gui|soan|lam|hop|to chuc|thong bao)(?: thong bao)?$|^thoi (?:bo|huy)(?: di| luon)?(?: (?:em|a|nhe|nha))*$|^thoi (?:khong|khoi)(?: (?:lam|soan|hop|to chuc))? nua$/;
/** A yes to the preview; only the code sends. */
const APPROVES = /^(?:(?:ok|u|vang|dong y|duyet|duoc|roi|the|da|chuan|dung) )*(?:gui|duyet|dong y|ok|duoc|chuan|gui duoc)(?: (?:di|luon|em|nhe|nha|a|giup|anh|chi|cho ba con|cho moi nguoi|thong bao|tin|roi|gui))*$/;
/** Said while it is still written. */
const SENDS = /^(?:(?:ok|u|vang|duoc|roi|the|da|vay|xong|thoi|du) )*(?:gui|xem thu|xem truoc|het|xong|du roi|vay thoi|the thoi)(?: (?:di|luon|ngay|em|nhe|nha|a|giup|thong bao|tin|roi|duoc))*$/;
/** "Soạn tiếp", "bản nháp lúc nãy đâu": a draft that rests is taken up. */
const RESUMES = /^(?:soan|lam|viet|nhap|ghi|tiep tuc|tiep)(?: tiep| soan| lam| nhap)*(?: (?:cai|ban|thong bao|nhap|do|luc nay|hoi nay|hom qua|sang nay|hoi cho|tap huan|lop|hop|dang do|di)){1,6}$|^(?:cai |con |xem )*(?:ban )?nhap (?:thong bao )?(?:luc nay|hoi nay|hom qua|sang nay|dang do|cu|do)(?: (?:dau|con|roi|khong|em|a)){0,4}$/;
/** A yes to what would change, or to calling it off. */
const CONFIRMS = /^(?=(?:\S+ ){0,6}(?:ok|u|vang|dong|duyet|duoc|dung|chac|chuan|sua|doi|huy|gui)(?: |$))(?:ok|u|vang|dong y|duyet|duoc|dung|chac|chac chan|chuan|sua|doi|huy|gui|luon|roi|di|thi|cu|nhe|nha|a|em|giup|anh|chi|the|vay)(?: (?:ok|u|vang|dong y|duyet|duoc|dung|chac|chac chan|chuan|sua|doi|huy|gui|luon|roi|di|thi|cu|nhe|nha|a|em|giup|anh|chi|the|vay)){0,6}$/;
const JUST_SHOWN = 10 * 60_000;
/** The same with nothing to be sent. */
const ASKS_TO_SEND = /^(?:(?:ok|u|vang|dong y|duyet|duoc|roi|the|da|chuan|vay|thoi) )*(?:gui|duyet)(?: thong bao)?(?: (?:di|luon|ngay))+(?: (?:em|nhe|nha|a|giup|anh|chi|cho ba con|cho moi nguoi))*$/;
/** "Gửi thêm B12 cho xã Hải Xuân", "chuyển tiếp thông báo này tới nhóm Hải Xuân". */
const SENDS_ON = /^(?:gửi (?:thêm|tiếp)|gui (?:them|tiep)|chuyển tiếp|chuyen tiep)(?: (?:thông báo|thong bao))?(?: (?:lớp|lop|buổi|buoi))?(?: (?:này|nay|đó|do))?(?: b\d+)?(?: (?:nữa|nua))? (?:cho|đến|den|tới|toi|sang) (\S.*)$/iu;
const HOW_MANY = /^(?:(?:hien|hien tai|gio|den gio|toi gio|thong bao|tong|tong cong|tong so|chot|lai|la|lop|buoi|hop|tap huan) )*(?:(?:da |duoc |co )*(?:bao nhieu|may)|duoc may) (?:nguoi|chu the|ho|cho|ba con|suat) (?:(?:da|se|chua|duoc|co) )*(?:dang ky|di|tham gia|tham du|tra loi|nhan|xac nhan|bao di|bao lai|du)(?: (?:roi|duoc|di|tin|thong bao|lop|tap huan|tham gia|chua|het|hop))*$|^(?:(?:hien|gio|den gio|tong|tong cong|chot|lai|la|lop|buoi|hop|tap huan) )*(?:(?:duoc|co) )*(?:may|bao nhieu) (?:nguoi|chu the|ho|ba con) roi$|^(?:tong (?:cong |so )?|chot lai |lop |buoi |hop |phien cho |hoi cho |chuyen )?(?:duoc |co )(?:may|bao nhieu) (?:nguoi|ho|chu the)(?: roi)?$|^(?:thong ke|tong hop|tinh hinh|ket qua|so luong)(?: so luong| so nguoi| nguoi| cac ho)? (?:dang ky|tra loi|phan hoi|tham gia)(?: \S+){0,5}$|^(?:tinh hinh|viec dang ky|dang ky)(?: dang ky)? (?:(?:toi|den) dau|sao|the nao|ra sao)(?: roi)?$|^thong bao (?:\S+ ){0,8}(?:da )?(?:gui|den|toi|nhan)(?: (?:di|duoc|het|noi|xong)){0,2} chua$/;

/** "Hủy buổi tập huấn", "báo bà con là hủy lớp"; after it was sent also "thôi hủy". */
const HALTS = /^(?:thoi )?(?:(?:bao|nhan|noi)(?: lai)?(?: (?:voi|cho))?(?: (?:ba con|moi nguoi|cac ho|chu the))* (?:la )?)?(?:huy|bo|dep|ngung|nghi)(?: bo)? (?:thong bao |lich |luon )*(?:lop|buoi|cuoc|tap huan|hop|hoc|hoi cho|phien cho|tham quan|chuyen|su kien)(?: \S+){0,7}$|^thoi huy(?: (?:di|luon|bo))*$|^(?:\S+ ){1,7}(?:thoi|nen|phai|danh) (?:cho |phai )?(?:huy|bo|nghi)(?: bo)? (?:lop|buoi|cuoc|tap huan|hop|hoc|hoi cho|tham quan|chuyen)(?: \S+){0,5}$/;
/** "Thôi không hủy nữa": as it was. */
const KEEPS = /^(?:(?:a|ua|oi|o|thoi|ma|vay) )*(?:khong|khoi|dung|khoan)(?: co)? (?:huy|sua|doi|hoan|dep)(?: (?:lop|buoi|hop|thong bao|gi))?(?: (?:nua|da|dau|nhe|nha|a|em|vay))*$|^(?:(?:a|thoi|ma) )*(?:cu )?(?:de|giu)(?: y)? (?:nguyen|nhu cu)(?: (?:di|vay|nhe|nha|a|em|lop|buoi|do|gio))*$/;

/** Sent to whom it was not for, or to be called back: it can only be called off. */
const WRONG_ONES = /^(?:(?:chet|thoi|oi|troi|a|em|da|lo|ua) )*(?:gui |da gui )?(?:nham|lon) (?:xa|nguoi|nhom|thong bao|doi tuong|ba con|danh sach)(?: (?:roi|mat|em|oi|a|het)){0,4}$|^(?:thu hoi|rut|rut lai|go)(?: lai)? (?:cai )?(?:thong bao|tin)(?: (?:do|nay|vua roi|vua gui|luc nay|b\d+)){0,3}$/;

/** "Thêm 10 chỗ nữa". */
function byPlaces(plain: string, capacity: number | undefined): Edit | undefined {
  const [, way, many] = /^(them|tang them|tang|bot|giam|giam bot) (\d{1,4}) (?:cho|suat|ghe|nguoi)(?: (?:nua|ngoi|cho lop|lop))*$/.exec(plain) ?? [];
  if (many === undefined || capacity === undefined) return undefined;
  return { field: 'capacity', words: String(capacity + Number(many) * (/^(?:bot|giam)/.test(way!) ? -1 : 1)) };
}

/** "Lùi lại một tuần": the same hour so much later. */
function byDays(plain: string, starts: Instant | undefined): Edit | undefined {
  const [, many, unit] = /^(?:doi|lui|hoan|day)(?: (?:lich|lop|buoi|hop|tap huan|lai|sang|them|ngay))* (\d|mot|hai|ba) (tuan|ngay|hom)(?: (?:nua|sau))?$/.exec(plain) ?? [];
  if (many === undefined || starts === undefined) return undefined;
  const days = numberOf(many) * (unit === 'tuan' ? 7 : 1);
  return { field: 'starts', words: addDays(dayOf(starts), days).split('-').toReversed().join('/') };
}

type Around = { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: number };

/** Orders that are about one that was sent. */
const ABOUT_ONE: ReadonlySet<AnnouncementOrder['type']> = new Set(['status', 'cancel', 'postpone', 'material', 'resend', 'resend-to', 'not-reached', 'edit', 'widen']);

/** Of several that were sent one may be called by its title or kind: "hủy thông báo hội chợ", "dời lớp ghi nhãn sang 9h". */
export function announcementOrder(text: string, channel: string, world: Around): AnnouncementOrder | undefined {
  const order = orderIn(text, channel, world);
  if (order && ('one' in order || !(ABOUT_ONE.has(order.type) || order.type === 'answer' || order.type === 'skip'))) return order;
  // Whom it goes on to is no name of it.
  const called = calledIn(order?.type === 'widen' ? text.normalize('NFC').trim().slice(0, -order.words.length) : text, world);
  if (!called) return order;
  const of = orderIn(beside(text, called), channel, world, called);
  if (!order || order.type === 'answer') return of && ABOUT_ONE.has(of.type) ? { ...of, one: called.id } as AnnouncementOrder : order;
  // "Đổi nơi hội chợ sang sân vận động": its name is no part of the place; of a new name it may be.
  const isBeside = order.type === 'edit' && of?.type === 'edit' && order.edits.every(({ field }) => field !== 'title');
  return { ...(isBeside ? of : order), one: called.id } as AnnouncementOrder;
}

/** Of those still to come, else of all, where it is one alone. */
function calledIn(text: string, { look, now }: Around): Announcement | undefined {
  const sent = look.announcing.recent().filter(({ state }) => state === 'sent');
  const open = sent.filter(({ starts }) => starts === undefined || starts > now);
  for (const all of [open, sent]) {
    const called = all.filter((one) => isNamed(text, one, all));
    if (called.length > 0) return called.length === 1 ? called[0] : undefined;
  }
  return undefined;
}

/** `about`: the one that is called by its name. */
function orderIn(text: string, channel: string, world: Around, about?: Announcement): AnnouncementOrder | undefined {
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
  const on = open && !named && !about ? undefined : SENDS_ON.exec(text.normalize('NFC').trim())?.[1];
  if (on !== undefined && world.look.announcing.recent(1).length > 0) return { type: 'widen', ...which, words: on };
  const waits = open || !CONFIRMS.test(plain) ? undefined : world.look.announcing.recent().find((one) => one.state === 'sent' && one.pending !== undefined && (one.by === channel || one.approvedBy === channel) && world.now - one.touched <= JUST_SHOWN);
  if (waits) return { type: 'how-to-confirm', one: waits.id };
  if (!open && KEEPS.test(plain) && world.look.announcing.recent(1).length > 0) return { type: 'keep' };
  if (!open && POSTPONES.test(said) && world.look.announcing.recent(1).length > 0) return { type: 'postpone', ...which };
  const last = about ?? (named ? world.look.announcing.announcement(named) : world.look.announcing.recent(1)[0]);
  const later = open ? undefined : byDays(plain, last?.starts) ?? byPlaces(plain, last?.capacity);
  if (later) return { type: 'edit', ...which, edits: [later] };
  // "Phòng B2" is a place.
  const known = named !== undefined && world.look.announcing.announcement(named) !== undefined;
  const edits = editsIn(known ? text.replace(/\s+b\d+(?![\p{L}\d])/iu, '') : text, { open, sent: world.look.announcing.recent(1).length > 0, now: world.now, has: (field) => draft !== undefined && draft.asking !== field && (draft.asking === 'send' || draft[field as 'title'] !== undefined) });
  if (edits) return { type: 'edit', ...(known ? which : {}), edits };
  if (!open && (HALTS.test(plain) || HALTS.test(unnamed)) && !text.includes('?') && !isQuestion(spelled(text)) && world.look.announcing.recent(1).length > 0) return { type: 'cancel', ...which };
  if (!open && WRONG_ONES.test(plain) && world.look.announcing.recent(1).length > 0) return { type: 'cancel', ...which };
  if (NO_MORE.test(spelled(text).join(' '))) return open ? { type: 'drop' } : world.look.announcing.recent(1).length > 0 ? { type: 'cancel' } : undefined;
  if (draft && RESUMES.test(plain)) return { type: 'resume' };
  const anyhow = !open || draft.asking === 'kind' || draft.asking === 'title' ? startsAnyhow(text) : undefined;
  if (anyhow) return anyhow;
  if (!open) return ASKS_TO_SEND.test(plain) ? { type: 'send-what' } : undefined;
  if (/^(?:bo|huy|xoa) (?:ban )?nhap(?: di)?$|^(?:\/huy|huy|huy di|thoi huy)$/.test(said) || DROPS.test(spelled(text).join(' '))) return { type: 'drop' };
  if (world.look.announcing.recent(1).length === 0 && (HALTS.test(plain) || HALTS.test(unnamed)) && !isQuestion(spelled(text))) return { type: 'drop' };
  if (MAY_SKIP.has(draft.asking) && SENDS.test(plain)) return { type: 'skip', draft };
  if (draft.asking === 'send' && /^gui (?:ngay|luon|bay gio)$/.test(said)) return { type: 'schedule' };
  if (draft.asking === 'send' && /^(?:hen )?gui (?:luc |vao )?(?=.*\d)/.test(said)) return { type: 'schedule', when: said.replace(/^(?:hen )?gui (?:luc |vao )?/, '') };
  if (draft.asking === 'send' && APPROVES.test(plain)) return { type: 'how-to-send' };
  return said.startsWith('/') ? undefined : { type: 'answer', draft };
}

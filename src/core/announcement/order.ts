import type { OfficeWorld } from '../staff/look.ts';
import { fold } from '../text.ts';
import { kindIn } from './draft.ts';
import type { Announcement, Kind, Question } from './state.ts';

/* What somebody with a role says about announcements. */

export type AnnouncementOrder =
  | { readonly type: 'start'; readonly kind?: Kind }
  | { readonly type: 'drop' }
  /** `one`: its id; absent: the last. */
  | { readonly type: 'status' | 'cancel' | 'material'; readonly one?: string }
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
export const RESTS = 2 * 3_600_000;

const FIELDS: readonly (readonly [RegExp, Question])[] = [
  [/^(?:ten|tieu de)\b/, 'title'], [/^loai\b/, 'kind'], [/^(?:han dang ky|han tra loi|han)\b/, 'until'], [/^(?:so cho|so nguoi|suc chua)\b/, 'capacity'],
  [/^(?:ngay gio|gio|ngay|thoi gian|luc)\b/, 'starts'], [/^(?:dia diem|ban do|noi|cho)\b/, 'place'], [/^(?:nguoi lien he|lien he)\b/, 'contact'], [/^(?:tep|file|dinh kem)\b/, 'file'], [/^(?:doi tuong|nguoi nhan|gui cho)\b/, 'audience'],
];

export function announcementOrder(text: string, channel: string, world: { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: number }): AnnouncementOrder | undefined {
  const said = fold(text).replace(/[.!?]+$/, '');
  const starts = /^(?:\/thongbao|(?:soan |tao |gui )?thong bao (tap huan|moi|hoi cho|tham quan|nhac han|khac|viec khac)|(?:soan|tao) thong bao)$/.exec(said);
  if (starts) {
    const kind = kindIn(starts[1] === 'viec khac' ? 'khac' : (starts[1] ?? ''));
    return { type: 'start', ...(kind ? { kind } : {}) };
  }
  const named = /\b(b\d+)\b/.exec(said)?.[1]?.toUpperCase();
  const which = named ? { one: named } : {};
  const bare = said.replace(/\s*\bb\d+\b/, '');
  if (/^(?:tinh hinh thong bao|thong bao (?:den|toi) dau roi|thong bao (?:the nao|ra sao)(?: roi)?)$/.test(bare)) return { type: 'status', ...which };
  if (/^huy thong bao$/.test(bare)) return { type: 'cancel', ...which };
  if (/^gui tai lieu(?: sau lop)?$/.test(bare)) return { type: 'material', ...which };
  const [, verb, code] = /^(gui|huy|sua) (\d{4})$/.exec(said) ?? [];
  if (code) return { type: ({ gui: 'send', huy: 'really-cancel', sua: 'really-change' } as const)[verb as 'gui'], code };
  const again = /^gui lai (?:cho )?(?:nguoi |noi )?(?:bi )?(tu choi|khong chac)$/.exec(bare);
  if (again) return { type: 'resend', state: again[1] === 'tu choi' ? 'refused' : 'unsure', ...which };
  if (/^(?:nhung |liet ke |danh sach |xem )?(?:ai|nguoi|noi|cho)(?: nao)? (?:chua|khong) (?:nhan|toi|den)(?: duoc)?(?: thong bao| tin)?$/.test(bare)) return { type: 'not-reached', ...which };
  const chosen = /^gui lai (?:thong bao )?(?:b\d+ )?cho ./.test(said) ? /\scho\s+(.+?)[\s.!?]*$/iu.exec(text.normalize('NFC'))?.[1]?.replace(/\s*\bb\d+$/iu, '').split(/\s*[,;]\s*|\s+(?:và|va)\s+/iu).filter(Boolean) : undefined;
  if (chosen && world.look.announcing.recent(1).length > 0) return { type: 'resend-to', ...which, who: chosen };
  const draft = world.look.announcing.draftOf(channel);
  const open = draft !== undefined && world.now - draft.touched <= RESTS;
  if (/^sua(?: thong bao)? /.test(said) && (open || world.look.announcing.recent(1).length > 0)) {
    const rest = said.replace(/^sua(?: thong bao)?(?: lai)? /, '');
    const field = FIELDS.find(([words]) => words.test(rest));
    if (field) {
      const skipped = said.split(/\s+/).length - rest.replace(field[0], '').replace(/^\s*(?:thanh|la|sang|:)\s+/, ' ').trim().split(/\s+/).filter(Boolean).length;
      return { type: 'edit', field: field[1], words: text.normalize('NFC').trim().split(/\s+/).slice(skipped).join(' ') };
    }
  }
  if (!open) return undefined;
  if (/^(?:bo nhap|bo ban nhap|\/huy|huy)$/.test(said)) return { type: 'drop' };
  if (draft.asking === 'send' && /^gui (?:ngay|luon|bay gio)$/.test(said)) return { type: 'schedule' };
  if (draft.asking === 'send' && /^(?:hen )?gui (?:luc |vao )?(?=.*\d)/.test(said)) return { type: 'schedule', when: said.replace(/^(?:hen )?gui (?:luc |vao )?/, '') };
  return said.startsWith('/') ? undefined : { type: 'answer', draft };
}

import type { SentFile } from '../effect.ts';
import type { Event } from '../event.ts';
import { derive, type PersonId } from '../ids.ts';
import { harmless } from '../report/csv.ts';
import { timeInWords } from '../say/announcement.ts';
import { addressed } from '../say/address.ts';
import * as announcing from '../say/announcing.ts';
import * as say from '../say/attendance.ts';
import type { Change } from '../staff/change.ts';
import { audit, effectsOf, told, type Done } from '../staff/done.ts';
import type { OfficeWorld } from '../staff/look.ts';
import { atLeast, type Member } from '../staff/roles.ts';
import { fold } from '../text.ts';
import type { Instant } from '../time.ts';
import { isMeeting, isRoom, type Answer, type Attendance, type Meeting } from './state.ts';
import { named } from './step.ts';

/* Who was there: whoever types the code shown at the door, and whom staff tick on the list. */

const HOUR = 3_600_000;
/** The door is open from two hours before until the end of a long day. */
const isDoorOpen = ({ starts }: Meeting, now: Instant): boolean => now >= starts - 2 * HOUR && now <= starts + 12 * HOUR;

/** `có mặt 4821`, what a QR code of Telegram opens (`/start CM-4821`), or the four digits alone while the door is open. */
export function doorIn(text: string, world: { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: Instant }): Meeting | undefined {
  const said = fold(text).replace(/[.!]+$/, '').trim();
  const code = /^(?:(?:em |chi |anh |co |bac |chu |toi |minh )?(?:co mat|diem danh|cm)|\/start cm)[\s:-]*(\d{4})$/.exec(said)?.[1] ?? /^(\d{4})$/.exec(said)?.[1];
  const one = code ? world.look.announcing.atDoor(code) : undefined;
  if (!one || !isMeeting(one) || one.state !== 'sent') return undefined;
  return isDoorOpen(one, world.now) || !/^\d{4}$/.test(said) ? one : undefined;
}

export function atDoor(one: Meeting, event: Event, world: OfficeWorld): Done {
  const { announcing: look } = world.look;
  const known = look.personOf(event.channel);
  const id = derive.aside(event.no, 1);
  const said = (text: string, ...changes: Change[]): Done => ({ ...(known ? { owner: known.producer } : {}), changes, effects: [{ type: 'say', message: { text: addressed(text, event.name) }, tone: 'reply', id, channel: event.channel }, ...(known ? [{ type: 'resume' as const, id: derive.aside(event.no, 2), channel: event.channel }] : [])] });
  if (!isDoorOpen(one, world.now)) return said(say.doorClosed(one));
  const before = look.attendance(one.id).find(({ person, channel }) => person === known?.person || channel === event.channel);
  if (before) return said(say.alreadyThere(one));
  const answer = look.answers(one.id).find(({ person }) => person === known?.person);
  const name = event.name ?? known?.name;
  const row: Attendance = { announcement: one.id, person: known?.person ?? derive.guest(event.no, 1), producer: known?.producer ?? '', channel: event.channel, ...(name ? { name } : {}), people: answer && answer.state !== 'no' ? answer.people : 1, how: 'code', at: world.now };
  return said(known ? say.there(one, row.people) : say.thereUnknown(one, name), { type: 'attended', attendance: row });
}

export type RollOrder =
  | { readonly type: 'roll' | 'door' | 'feedback' | 'list' | 'enrolled' | 'silent' | 'declined'; readonly one?: string }
  | { readonly type: 'tick'; readonly which: readonly number[] | 'all'; readonly except: readonly number[]; readonly there: boolean }
  | { readonly type: 'guest'; readonly name: string };

/** "Ai đi", "những ai đăng ký rồi", "danh sách đăng ký". */
const WHO_GOES = /^(?:(?:cho )?(?:xem|liet ke|hoi) )?(?:nhung |cac )?(?:ai|nguoi nao|(?<=nhung |cac )(?:nguoi|ho|chu the))(?: (?:da|se))? (?:di|dang ky|tham gia|tham du)(?: (?:roi|tap huan|lop|di|hop|vay|the))*$|^(?:(?:cho )?xem |xin |lap |len )?danh sach(?: nguoi| cac ho| lop| chu the)?(?: (?:da|se))?(?: (?:dang ky|di|tham gia|tham du|hoc))?(?: roi)?$/;

/** "Ai chưa trả lời", "nhắc lại những ai chưa đăng ký"; "ai không đi". */
const WHO_IS_SILENT = /^(?:(?:nhac lai|nhac|xem|danh sach|liet ke|con) )*(?:cho )?(?:nhung |cac )?(?:ai|nguoi nao|nguoi|nhung nguoi|chu the nao)(?: con)? chua (?:tra loi|dang ky|phan hoi|bao lai|xac nhan|bao)(?: (?:gi|vay|the|tham gia|thong bao))*$|^(?:nhac|nhac lai|giuc)(?: lai)? (?:cho )?(?:ba con|moi nguoi|cac ho|cac chu the)(?: (?:tra loi|dang ky|phan hoi|di))*$/;
const WHO_STAYS = /^co (?:ai|nguoi nao) (?:bao )?(?:khong di|khong tham gia|vang|ban|tu choi|xin nghi)(?: duoc)? (?:khong|chua)$|^(?:(?:xem|danh sach|liet ke) )*(?:nhung |cac )?(?:ai|nguoi nao|nguoi|nhung nguoi)(?: (?:bao|da bao|tra loi))? (?:khong|khong the|k|ko) (?:di|tham gia|tham du|du|di duoc)(?: (?:duoc|vay|the))*$|^(?:(?:xem|danh sach|liet ke) )*(?:nhung |cac )?(?:ai|nguoi nao|(?<=nhung |cac )nguoi)(?: (?:da|xin))? (?:bao vang|xin vang|vang|xin nghi|bao nghi|bao ban|tu choi)(?: (?:roi|vay|the|lop|hop))*$/;

/** `điểm danh`, `có mặt 1 3 5-8`, `có mặt tất cả trừ 2`, `vắng 4`, `thêm người Bà Năm`, `mã điểm danh`, `góp ý`. */
export function rollOrderIn(text: string): RollOrder | undefined {
  const said = fold(text).replace(/[.!?]+$/, '').trim();
  const which = /\b(b\d+)$/.exec(said)?.[1]?.toUpperCase();
  const bare = said.replace(/\s*\bb\d+$/, '');
  const one = which ? { one: which } : {};
  if (/^(?:\/diemdanh|diem danh|danh sach diem danh)$/.test(bare) || WHO_GOES.test(bare)) return { type: 'roll', ...one };
  if (WHO_IS_SILENT.test(bare)) return { type: 'silent', ...one };
  if (WHO_STAYS.test(bare)) return { type: 'declined', ...one };
  if (/^(?:xuat|tai|gui) (?:file |tep )?danh sach(?: (?:dang ky|nguoi di|nguoi dang ky))?(?: excel| xlsx)?$/.test(bare)) return { type: 'enrolled', ...one };
  if (/^(?:xuat|tai|gui) (?:file |tep )?danh sach (?:du|diem danh|nguoi du)(?: excel| xlsx)?$|^danh sach (?:du|diem danh) (?:excel|xlsx|file)$/.test(bare)) return { type: 'list', ...one };
  if (/^(?:ma diem danh|ma cua|qr diem danh)$/.test(bare)) return { type: 'door', ...one };
  if (/^(?:gop y|xem gop y|y kien sau lop)$/.test(bare)) return { type: 'feedback', ...one };
  const tick = /^(co mat|vang)\s+(tat ca|het|du)?\s*([\d\s,;-]*)(?:tru\s+([\d\s,;-]+))?$/.exec(said);
  // "Vâng 2" is a yes.
  if (tick && (tick[2] || tick[3]?.trim()) && !/vâng/iu.test(text.normalize('NFC'))) return { type: 'tick', there: tick[1] === 'co mat', which: tick[2] ? 'all' : numbers(tick[3]!), except: numbers(tick[4] ?? '') };
  const guest = /^(?:thêm|them)\s+(?:người|nguoi|khách|khach)\s+(\S[\s\S]{0,60})$/iu.exec(text.normalize('NFC').trim());
  return guest ? { type: 'guest', name: guest[1]!.trim() } : undefined;
}

/** Who answered only in a room stands under that room; they have no producer. */
const producerOf = (answer: Answer | undefined): string => (answer === undefined || isRoom({ person: answer.producer as string as PersonId }) ? '' : answer.producer);

function numbers(text: string): number[] {
  return [...text.matchAll(/(\d{1,3})(?:\s*-\s*(\d{1,3}))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: Math.max(0, Math.min(last, first + 500) - first + 1) }, (_, i) => first + i);
  });
}

/** The list staff tick: who said yes, in the order they did, then who came without. The same numbers until it changes. */
export type Row = { readonly person: PersonId; readonly name: string; readonly people: number; readonly answer?: Answer; readonly came?: Attendance };

export function roll(one: Meeting, { look }: Pick<OfficeWorld, 'look'>): readonly Row[] {
  const came = new Map(look.announcing.attendance(one.id).map((row) => [row.person, row]));
  const going = look.announcing.answers(one.id).filter(({ state }) => state !== 'no').toSorted((a, b) => a.at - b.at || a.person.localeCompare(b.person));
  const listed = new Set<string>(going.map(({ person }) => person));
  const names = new Map(look.announcing.recipients(one.id).map(({ person, name }) => [person, name]));
  return [
    ...going.map((answer): Row => ({ person: answer.person, name: answer.name ?? names.get(answer.person) ?? say.nameless(), people: answer.people, answer, ...(came.has(answer.person) ? { came: came.get(answer.person)! } : {}) })),
    ...[...came.values()].filter(({ person }) => !listed.has(person)).toSorted((a, b) => a.at - b.at || a.person.localeCompare(b.person)).map((row): Row => ({ person: row.person, name: row.name ?? names.get(row.person) ?? say.nameless(), people: row.people, came: row })),
  ];
}

export function rollStep(order: RollOrder, event: Event, world: OfficeWorld): Done {
  const me = world.look.member(event.channel);
  if (!me || !atLeast(me.role, 'staff')) return { changes: [], effects: [] };
  const one = meant('one' in order ? order.one : undefined, me, world);
  if (!one) return told(event, announcing.nothingSent());
  switch (order.type) {
    case 'roll': return told(event, say.roll(one, roll(one, world)));
    case 'list': return listed(one, me, event, world);
    // Before it begins the list is of those who said yes.
    case 'enrolled': return listed(one, me, event, world, one.starts > world.now);
    case 'silent': return told(event, say.silent(one, without(one, world)));
    case 'declined': return told(event, say.declined(one, world.look.announcing.answers(one.id).filter(({ state }) => state === 'no').map(({ name }) => name ?? say.nameless())));
    case 'door': return told(event, say.door(one, world.knowledge.office.telegram));
    case 'feedback': return told(event, say.feedbackSummary(one, world.look.announcing.feedback(one.id)));
    case 'tick': {
      const rows = roll(one, world);
      const chosen = rows.filter((_, i) => (order.which === 'all' || order.which.includes(i + 1)) && !order.except.includes(i + 1));
      if (chosen.length === 0) return told(event, say.noSuchNumber(rows.length));
      const recipients = new Map(world.look.announcing.recipients(one.id).map((each) => [each.person, each]));
      const changes = chosen.map((row): Change => (order.there
        ? { type: 'attended', attendance: row.came ?? { announcement: one.id, person: row.person, producer: producerOf(row.answer), ...(recipients.get(row.person) ? { channel: recipients.get(row.person)!.channel } : {}), name: row.name, people: row.people, how: 'list', at: world.now } }
        : { type: 'unattended', announcement: one.id, person: row.person }));
      const after = rows.map((row) => (chosen.includes(row) ? order.there : row.came !== undefined));
      return told(event, say.ticked(chosen.map(({ name }) => name), order.there, after.filter(Boolean).length, rows.length), ...changes);
    }
    case 'guest': {
      const [name = '', number] = /^(.*?)(?:,?\s+(\d{1,2}) (?:người|nguoi))?$/u.exec(order.name)?.slice(1) ?? [order.name];
      return told(event, say.guestAdded(name), { type: 'attended', attendance: { announcement: one.id, person: derive.guest(event.no, 1), producer: '', name, people: Number(number ?? 1), how: 'list', at: world.now } });
    }
    default: return order satisfies never;
  }
}

/** People who got it and have not answered; what a room answers is not theirs. */
function without(one: Meeting, { look }: OfficeWorld): string[] {
  const answered = new Set<string>(look.announcing.answers(one.id).map(({ person }) => person));
  return look.announcing.recipients(one.id).filter((each) => !isRoom(each) && !answered.has(each.person)).map(({ name }) => name ?? say.nameless());
}

/** Who was there, as a certificate of attendance needs it: a file for Excel. */
function listed(one: Meeting, me: Member, event: Event, world: OfficeWorld, enrolled = false): Done {
  const all = roll(one, world);
  const there = all.filter((row) => row.came);
  const isBefore = enrolled && there.length === 0 && all.length > 0;
  if (there.length === 0 && !isBefore) return told(event, say.nobodyCame(one));
  const came = isBefore ? all : there;
  const communes = new Map(world.look.announcing.candidates().map((each) => [each.person, each.commune ?? '']));
  const rows = came.map((row, i) => [i + 1, harmless(row.name), harmless(communes.get(row.person) ?? ''), row.people, row.came ? say.howTold(row.came.how) : '', row.came ? timeInWords(row.came.at) : '']);
  const file: SentFile = { type: 'sheet', name: `danh-sach-${isBefore ? 'dang-ky' : 'du'}-${one.id.toLowerCase()}.xlsx`, sheet: { title: isBefore ? 'Danh sách đăng ký' : 'Danh sách dự', head: say.listHeads(), rows, days: [] } };
  return { changes: [audit(me, 'attendance file', { about: one.id, after: String(rows.length) })], effects: effectsOf(event, [{ type: 'say', message: { text: say.listComes(one, rows.length, isBefore) }, tone: 'reply' }, { type: 'send-file', file }]) };
}

/** The one that is named; else the one whose day it is; else the last. */
function meant(id: string | undefined, me: Member, world: OfficeWorld): Meeting | undefined {
  const found = id === undefined ? world.look.announcing.recent().find((one) => isMeeting(one) && one.state === 'sent' && isDoorOpen(one, world.now) && named(one.id, me, world)) ?? named(undefined, me, world) : named(id, me, world);
  return found && isMeeting(found) ? found : undefined;
}

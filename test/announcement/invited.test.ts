import { expect, test } from 'vitest';
import { doorIn } from '../../src/core/announcement/attendance.ts';
import { replyIn } from '../../src/core/announcement/invited.ts';
import type { Invitation } from '../../src/core/announcement/look.ts';
import { reply } from '../../src/core/announcement/rsvp.ts';
import { knowledge } from '../fresh.ts';

/* A class stands open, told of by `o1`. What is read as said to it, and what is not. */

const NOW = Date.parse('2026-12-01T08:00:00+07:00');
const open = (last = 'o1') => ({ announcement: { id: 'B1', touched: 0, title: 'Tập huấn ghi nhãn', kind: 'training', state: 'sent', place: 'Nhà văn hóa', contact: 'anh Hai', starts: Date.parse('2026-12-05T08:00:00+07:00') }, recipient: { effect: 'o1', last } }) as unknown as Invitation;
type Around = { readonly last?: string; readonly lastSaid?: string; readonly lastTold?: string };

function rsvpOf(text: string, more: object = {}, { last, lastSaid = 'o9', lastTold }: Around = {}) {
  const one = open(last);
  const announcing = { upcoming: () => true, invitation: () => one, invitations: () => [one], lastTold: () => lastTold, lastSaid: () => lastSaid };
  const reply = replyIn({ type: 'said', text, channel: 'zalo/dm:lan', ...more } as never, { look: { announcing } as never, now: NOW, knowledge });
  return typeof reply?.rsvp === 'object' ? reply.rsvp.answer : reply?.rsvp;
}
const quoting = { repliesTo: 'o1' };
const group = (more: object = {}) => ({ group: { from: 'zalo/dm:lan', addressed: true }, ...more });

test('"khỏi gửi" answers another question, unless it quotes the invitation', () => {
  expect([rsvpOf('thôi khỏi gửi, chị không đi'), rsvpOf('thôi khỏi gửi, chị không đi', quoting)]).toEqual([undefined, 'no']);
});

test('what is asked of the day is of it once it was told of, or where it is named', () => {
  expect([rsvpOf('mấy giờ xong em'), rsvpOf('mấy giờ xong em', {}, { lastTold: 'o1' }), rsvpOf('hôm đó có cơm trưa không')]).toEqual([undefined, 'asks', 'asks']);
});

test('what is unclear is asked about once, right under the invitation', () => {
  expect([rsvpOf('để xem', { type: 'sent-other', what: 'sticker' }), ...[{ lastSaid: 'o1' }, { lastSaid: 'o1', last: 'o2' }].map((around) => rsvpOf('', { type: 'sent-other', what: 'sticker' }, around))]).toEqual([undefined, 'unclear', undefined]);
  expect(rsvpOf('', { type: 'sent-other', what: 'sticker', ...quoting }, { last: 'o2' })).toBeUndefined();
});

test('in a group whether there is room is asked of us, or quotes the invitation', () => {
  expect([rsvpOf('còn chỗ không em', group()), rsvpOf('còn chỗ không em', { group: { from: 'zalo/dm:lan' } }), rsvpOf('còn chỗ không em', { group: { from: 'zalo/dm:lan' }, ...quoting })]).toEqual(['asks-places', undefined, 'asks-places']);
});

test('the calendar file comes with a first yes, and not after the first of its meetings begins', () => {
  const class5 = open();
  const fair = { ...class5, announcement: { ...class5.announcement, id: 'B2', title: 'Hội chợ', starts: class5.announcement.starts + 86_400_000 } } as Invitation;
  const yes = { answer: 'yes', plain: true } as const;
  const filesOf = (mine: object[]) => {
    const look = { announcing: { answers: () => mine, recipients: () => [], personOf: () => undefined } };
    const done = reply({ invitation: fair, rsvp: yes, also: [{ invitation: class5, rsvp: yes }] }, { type: 'said', text: 'đi cả', channel: 'zalo/dm:lan', no: 7 } as never, { look, now: NOW, knowledge } as never);
    return done.effects.flatMap((effect) => (effect.type === 'send-file' ? [effect.until] : []));
  };
  expect(filesOf([])).toEqual([class5.announcement.starts]);
  expect(filesOf([{ person: undefined, state: 'going', people: 1, at: NOW - 1 }])).toEqual([]);
});

test('four digits alone open the door while it stands open; with "có mặt" they are told that it does not', () => {
  const at = (text: string, now: number) => doorIn(text, { look: { announcing: { atDoor: () => open().announcement } } as never, now }) !== undefined;
  expect([at('4821', NOW), at('có mặt 4821', NOW), at('4821', open().announcement.starts)]).toEqual([false, true, true]);
});

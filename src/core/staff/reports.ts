import type { SentFile } from '../effect.ts';
import type { Event } from '../event.ts';
import { monthPeriod, type Period } from '../read/month.ts';
import { communesOf } from '../report/communes.ts';
import type { Narrowed } from '../report/narrow.ts';
import { asCsv } from '../report/csv.ts';
import { report } from '../report/report.ts';
import { asSheet } from '../report/sheet.ts';
import type { Table, View } from '../report/table.ts';
import { TITLES } from '../say/report.ts';
import * as say from '../say/report-chat.ts';
import { fold } from '../text.ts';
import { addDays, dayOf, type Day } from '../time.ts';
import { audit, effectsOf, told, type Done } from './done.ts';
import type { OfficeWorld } from './look.ts';
import type { MonthAsked, ReportOrder } from './report-order.ts';
import { atLeast, bareName, isEverything, type Member } from './roles.ts';

/* Reports in a private chat: the tables of `ocop report`, a phone screen at a time, of what the asker may see. Nothing is
 * remembered between two pages: the words for the next one stand under the first. */

/** Lists that name people; that somebody read one is kept. */
const NAMES = new Set<View>(['stuck', 'certificates', 'papers', 'questions']);

export function onReport(order: ReportOrder, me: Member, event: Event, world: OfficeWorld): Done {
  const period = order.month && periodOf(order.month, dayOf(world.now));
  if (order.month && !period) return told(event, say.noSuchMonth());
  if (order.commune !== undefined && !maySee(me, order.commune)) return told(event, say.outOfScope(order.commune, me.scope));
  const view = viewOf(order);
  // How colleagues do is for who leads them.
  if (view === 'consultant' && !atLeast(me.role, 'staff')) return told(event, say.onlyStaff());
  const source = world.look.counted();
  const commune = order.commune === undefined ? undefined : communesOf(source.producers)({ commune: order.commune }).commune ?? order.commune;
  const asked: Narrowed = {
    scope: me.scope, ...(commune === undefined ? {} : { commune }), ...(order.set === undefined ? {} : { set: order.set }), ...(order.stars === undefined ? {} : { stars: order.stars }),
    ...period, ...(view === 'certificates' && !period ? pressing(dayOf(world.now)) : {}),
  };
  const made = report(source, asked, world);
  // The summary in a file is what it sums up.
  if (order.file && view !== 'paragraph') return sent(made.table(view === 'summary' ? 'products' : view), asked, order.file, me, event);
  const text = view === 'paragraph' ? made.paragraph() : say.page(made.table(view), order.page, asked, { again: say.words(order, view, asked), on: dayOf(world.now) });
  return told(event, text, ...(view !== 'paragraph' && NAMES.has(view) ? [audit(me, `report ${view}`, commune === undefined ? {} : { after: commune })] : []));
}

/** More would fill a chat's file with what nobody reads on a phone. */
const MOST = 3000;

/** The whole table as a workbook, or as the CSV that was asked for. */
function sent(made: Table, asked: Narrowed, as: 'xlsx' | 'csv', me: Member, event: Event): Done {
  const { view, rows } = made;
  if (rows.length > MOST) return told(event, say.asFile(view, asked, rows.length));
  const text = say.fileComes(view, asked, rows.length);
  if (rows.length === 0) return told(event, text);
  const name = `bao-cao-${fold(TITLES[view]).replace(/[^a-z0-9]+/g, '-')}.${as}`;
  const file: SentFile = as === 'csv' ? { type: 'written', name, mime: 'text/csv', text: asCsv(made) } : { type: 'sheet', name, sheet: asSheet(made) };
  return { changes: [audit(me, `report file ${view}`, { after: `${rows.length}` })], effects: effectsOf(event, [{ type: 'say', message: { text }, tone: 'reply' }, { type: 'send-file', file }]) };
}

/** "Hết hạn" of a month or a place names them; of everything it counts them by month. */
function viewOf({ view, month, commune, set, stars }: ReportOrder): View | 'paragraph' {
  if (view !== 'ending') return view;
  return month || commune !== undefined || set !== undefined || stars !== undefined ? 'certificates' : 'months';
}

/** Without a month: what ended lately and what comes within its window. */
const pressing = (on: Day): Period => ({ from: addDays(on, -90), to: addDays(on, 180) });

export function periodOf(asked: MonthAsked, on: Day): Period | undefined {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  if (asked.by === 'year') return { from: `${year + asked.shift}-01-01` as Day, to: `${year + asked.shift}-12-31` as Day };
  // A month without a year is this one or the next to come.
  const count = asked.by === 'shift' ? year * 12 + month - 1 + asked.shift : (asked.year ?? (asked.month >= month ? year : year + 1)) * 12 + asked.month - 1;
  if (asked.by === 'name' && asked.month === 0) return undefined;
  return monthPeriod(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`);
}

/** Whether somebody in this commune may be in their scope. Says nothing about whether anybody is there. */
const maySee = ({ scope }: Member, commune: string): boolean =>
  isEverything(scope) || scope.tags.length > 0 || scope.communes.some((one) => bareName(one.split(',')[0]!) === bareName(commune));

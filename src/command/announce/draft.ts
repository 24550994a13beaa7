import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import { put } from '../../core/announcement/alarms.ts';
import { EVERYBODY, type Reach } from '../../core/announcement/audience.ts';
import { changedBy, valueOf, type Changes } from '../../core/announcement/draft.ts';
import { momentIn } from '../../core/announcement/moment.ts';
import { sendingTime } from '../../core/announcement/pace.ts';
import { codeFrom } from '../../core/announcement/code.ts';
import { namesIn, previewOf, whom } from '../../core/announcement/whom.ts';
import { choicesOf, COMMAND_LINE, isMeeting, isReady, type Announcement, type Question, type Ready } from '../../core/announcement/state.ts';
import { derive } from '../../core/ids.ts';
import * as say from '../../core/say/announcement.ts';
import { loads, platformName } from '../../core/say/announcing.ts';
import { told } from '../../core/staff/done.ts';
import { dayOf } from '../../core/time.ts';
import { numbered } from '../../platform/numbered.ts';
import { BadInput } from '../bad-input.ts';
import { act, keptFile, ME, ready, withLine, worldOf, type Line } from './line.ts';
import { refusal } from '../../refusals.ts';

export type DraftOptions = { readonly [Field in keyof typeof fields]?: string } & { readonly from?: string; readonly dryRun?: boolean; readonly json?: boolean };

const text = z.string().optional();
const fields = { kind: text, title: text, starts: text, place: text, map: text, capacity: z.union([z.string(), z.number()]).optional(), contact: text, until: text, audience: text, file: text, at: text };
const draftFile = z.strictObject(fields);

/** In the order they are asked in chat: what one says depends on those before. */
const ORDER: readonly Question[] = ['kind', 'title', 'starts', 'place', 'capacity', 'contact', 'until', 'audience'];

/** `ocop announce draft`: from options or a JSON file; with `--dry-run` nothing is kept. */
export function draft(config: Config, { from, dryRun, json, ...given }: DraftOptions): void {
  const read = { ...(from ? fromFile(from) : {}), ...given };
  withLine(config, (line) => {
    const one = built(read, config, line, dryRun === true);
    if (!isReady(one)) throw new BadInput('còn thiếu: title, starts, place, contact (nhắc hạn: title, contact)');
    if (!dryRun) act(line, (event, world) => told(event, '', put({ ...one, id: derive.announcement(event.no), code: codeFrom(event.luck, (code) => world.look.announcing.draftCoded(code) === undefined) })));
    const kept = dryRun ? one : line.store.office.announcing.draftOf(COMMAND_LINE)!;
    show(kept as Ready, line, { dryRun: dryRun === true, json: json === true });
  });
}

/** `ocop announce preview B12`. */
export function preview(config: Config, id: string, options: { readonly json?: boolean }): void {
  withLine(config, (line) => { show(ready(line, id), line, { dryRun: false, json: options.json === true }); });
}

const wrongIn = ({ path, code, ...issue }: z.core.$ZodIssue): string =>
  path.length > 0 ? `"${path.join('.')}" không đúng dạng` : code === 'unrecognized_keys' && 'keys' in issue ? `không có trường "${issue.keys.join('", "')}"; có: ${Object.keys(draftFile.shape).join(', ')}` : 'phải là một đối tượng {"kind": …, "title": …}';

function fromFile(path: string): z.infer<typeof draftFile> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new BadInput(`${path}: không đọc được JSON`);
  }
  const read = draftFile.safeParse(json, { error: refusal });
  if (!read.success) throw new BadInput(`${path}: ${wrongIn(read.error.issues[0]!)}`);
  return read.data;
}

function built(given: z.infer<typeof draftFile>, config: Config, line: Line, dryRun: boolean): Announcement {
  const names = namesIn(worldOf(line), ME);
  let one: Announcement = { id: 'B0' as Announcement['id'], by: COMMAND_LINE, state: 'draft', asking: 'send', code: '0000', kind: 'training', audience: EVERYBODY, touched: line.now };
  for (const question of ORDER) {
    const said = question === 'place' && given.place !== undefined && given.map !== undefined ? `${given.place} ${given.map}` : given[question as keyof typeof given];
    if (said === undefined) continue;
    const change: Changes | { readonly refused: string } = valueOf(question, String(said), one, line.now, names);
    if ('refused' in change) throw new BadInput(`${question}: ${question === 'kind' ? 'phải là tập huấn, tham quan, hội chợ, nhắc hạn hoặc khác' : change.refused}`);
    one = changedBy(one, change);
  }
  if (given.audience === undefined) throw new BadInput('audience: gửi cho ai? ví dụ "xã Xuân Thành; nhóm Xuân Thành" hoặc "tất cả"');
  if (given.at !== undefined) {
    const sendAt = momentIn(given.at, dayOf(line.now));
    if (sendAt === undefined || sendAt <= line.now || (one.starts !== undefined && sendAt >= one.starts)) throw new BadInput(`at: ${given.at}: phải là một giờ sắp tới, trước khi bắt đầu`);
    one = changedBy(one, { sendAt });
  }
  return given.file === undefined || dryRun ? one : changedBy(one, { file: keptFile(config, given.file) });
}

function show(one: Ready, line: Line, { dryRun, json }: { readonly dryRun: boolean; readonly json: boolean }): void {
  const world = worldOf(line);
  const who = whom(one, ME, world);
  if (json) { process.stdout.write(`${JSON.stringify(asJson(one, who, line, dryRun), null, 1)}\n`); return; }
  const platforms = loads(who, one).map(({ platform, rooms }) => `--- ${platformName(platform)} ---\n${shownOn(platform, one)}${rooms > 0 ? `\n--- nhóm ${platformName(platform)} ---\n${say.roomInvitation(one)}` : ''}`);
  const preview = previewOf(one, ME, world);
  process.stdout.write(`${[dryRun ? 'Xem thử, chưa lưu gì.' : `Bản nháp ${one.id}. Duyệt: ocop announce send ${one.code}`, '', preview.slice(preview.lastIndexOf('———') + 4), '', ...platforms].join('\n')}\n`);
}

/** The words as a phone shows them there. */
function shownOn(platform: string, one: Ready): string {
  const message = { text: say.invitation(one), ...(isMeeting(one) ? { choices: choicesOf(one) } : {}) };
  return platform === 'telegram' ? [message.text, ...(message.choices ? [message.choices.map(({ label }) => `[${label}]`).join(' ')] : [])].join('\n') : numbered(message);
}

function asJson(one: Ready, who: Reach, { knowledge, now }: Line, dryRun: boolean) {
  const all = loads(who, one);
  return {
    id: dryRun ? null : one.id, code: dryRun ? null : one.code, kind: one.kind, title: one.title, starts: one.starts === undefined ? null : new Date(one.starts).toISOString(), sendAt: one.sendAt === undefined || one.sendAt <= now ? null : new Date(one.sendAt).toISOString(),
    preview: Object.fromEntries([...all.map(({ platform }) => [platform, shownOn(platform, one)]), ...(who.rooms.length > 0 ? [['room', say.roomInvitation(one)]] : [])]),
    platforms: all.map((load) => ({ ...load, ms: knowledge.office.paces?.[load.platform] ? sendingTime(load, knowledge.office.paces[load.platform]!) : null })),
    unreached: Object.fromEntries([...Map.groupBy(who.unreached, ({ why }) => why)].map(([why, those]) => [why, those.length])), closedRooms: who.closed.length,
  };
}

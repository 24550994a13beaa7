import { writeFileSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { resend } from '../../core/announcement/again.ts';
import { goOn } from '../../core/announcement/halt.ts';
import { cancel as cancelStep } from '../../core/announcement/send.ts';
import { announcementStep } from '../../core/announcement/step.ts';
import { isReady, isRoom, type Sent } from '../../core/announcement/state.ts';
import * as say from '../../core/say/announcing.ts';
import { timeInWords } from '../../core/say/announcement.ts';
import { BadInput } from '../bad-input.ts';
import { stringify } from '../import/csv.ts';
import { harmless } from '../report/write.ts';
import { act, found, ME, ready, withLine } from './line.ts';

/** `ocop announce send 4821`: approves the draft with this code; the recipients are fixed now. */
export function send(config: Config, code: string): void {
  withLine(config, (line) => {
    if (!line.store.office.announcing.draftCoded(code)) throw new BadInput(`${code}: không có bản nháp nào có mã này`);
    process.stdout.write(`${act(line, (event, world) => announcementStep({ type: 'send', code }, event, world))}\n`);
  });
}

export function list(config: Config, options: { readonly json?: boolean }): void {
  withLine(config, ({ store }) => {
    const all = store.office.announcing.recent();
    if (options.json) process.stdout.write(`${JSON.stringify(all.map(({ id, title, state, kind, starts, sendAt }) => ({ id, title, state, kind: kind ?? 'training', starts: starts ?? null, sendAt: sendAt ?? null })), null, 1)}\n`);
    else process.stdout.write(all.length === 0 ? `${say.nothingSent()}\n` : all.map((one) => `${one.id}  ${one.state === 'cancelled' ? 'đã hủy' : 'đã gửi'}  ${one.title}${one.starts === undefined ? '' : `  ${timeInWords(one.starts)}`}\n`).join(''));
  });
}

/** What became of each: `held` waits for its turn, the morning or the platform. */
const outcome = ({ state }: Sent): 'delivered' | 'refused' | 'held' | 'unsure' => (state === 'queued' || state === 'sending' ? 'held' : state);
const NAMES = { delivered: 'đã tới', refused: 'bị từ chối', held: 'đang chờ', unsure: 'không chắc' } as const;

export function status(config: Config, id: string, options: { readonly json?: boolean; readonly csv?: string }): void {
  withLine(config, (line) => {
    const one = ready(line, id);
    const { announcing } = line.store.office;
    const sent = announcing.recipients(one.id);
    const answers = new Map(announcing.answers(one.id).map((answer) => [answer.person, answer]));
    const rows = sent.map((each) => {
      const answer = answers.get(each.person);
      return { who: each.person, name: each.name ?? null, room: isRoom(each), platform: each.channel.split('/')[0]!, state: outcome(each), why: each.state === 'refused' || each.state === 'unsure' ? say.refusalInWords(each.detail) : null, at: each.at === undefined ? null : new Date(each.at).toISOString(), answer: answer?.state ?? null, people: answer?.people ?? null };
    });
    if (options.csv) writeFileSync(options.csv, stringify([['mã', 'tên', 'nhóm', 'kênh', 'tình trạng', 'vì sao', 'lúc', 'trả lời', 'số người'], ...rows.map((row) => [row.who, row.name ?? '', row.room ? 'có' : '', row.platform, NAMES[row.state], row.why ?? '', row.at ?? '', row.answer ?? '', row.people === null ? '' : String(row.people)].map(harmless))]));
    if (options.json) { process.stdout.write(`${JSON.stringify({ id: one.id, title: one.title, state: one.state, halted: announcing.halts().map(({ platform, why }) => ({ platform, why })), recipients: rows }, null, 1)}\n`); return; }
    const came = announcing.attendance(one.id).reduce((sum, { people }) => sum + people, 0);
    const troubled = rows.filter(({ state }) => state !== 'delivered').slice(0, 30);
    process.stdout.write(`${[say.status(one, sent, [...answers.values()], came, line.now), ...troubled.map((row) => `  ${row.who}  ${row.name ?? ''}  ${row.platform}  ${NAMES[row.state]}${row.why ? `: ${row.why}` : ''}`)].join('\n')}\n`);
  });
}

/** `ocop announce retry B12 --state refused`, or `--who N12,N13`: once more to those, under new ids. */
export function retry(config: Config, id: string, options: { readonly state?: string; readonly who?: string }): void {
  withLine(config, (line) => {
    const one = ready(line, id);
    if (one.state !== 'sent') throw new BadInput(`${id}: đã hủy`);
    if (options.state !== undefined && !['refused', 'unsure'].includes(options.state)) throw new BadInput(`state: ${options.state}: refused hoặc unsure`);
    const who = options.who?.split(',').map((each) => each.trim().toUpperCase());
    if (!options.state && !who) throw new BadInput('gửi lại cho ai? --state refused, --state unsure hoặc --who N12,N13');
    const all = line.store.office.announcing.recipients(one.id);
    for (const each of who ?? []) if (!all.some(({ person }) => person === each)) throw new BadInput(`${each}: không có trong danh sách nhận`);
    // What arrived, and what still waits, is never sent twice.
    const chosen = all.filter(({ person, state }) => (who ? who.includes(person) : true) && (options.state ? state === options.state : true) && (state === 'refused' || state === 'unsure'));
    process.stdout.write(`${act(line, (event, world) => resend(one, chosen, ME, event, world))}\n`);
  });
}

export function cancel(config: Config, id: string, options: { readonly code?: string }): void {
  withLine(config, (line) => {
    const one = ready(line, id);
    if (one.state !== 'sent') throw new BadInput(`${id}: không đang gửi`);
    if (options.code !== one.code) throw new BadInput(`hủy và xin lỗi những nơi đã nhận: ocop announce cancel ${one.id} --code ${one.code}`);
    process.stdout.write(`${act(line, (event, world) => cancelStep(one, ME, event, world))}\n`);
  });
}

const PLATFORMS = ['zalo', 'telegram'];

/** `ocop announce go-on zalo`: announcements there stood still after too many refusals. */
export function resume(config: Config, platform: string | undefined): void {
  if (platform !== undefined && !PLATFORMS.includes(platform)) throw new BadInput(`${platform}: zalo hoặc telegram`);
  withLine(config, (line) => {
    process.stdout.write(`${act(line, (event, world) => goOn(platform ? { platform } : {}, event, world))}\n`);
  });
}

export function drop(config: Config, id: string): void {
  withLine(config, (line) => {
    const one = found(line, id);
    if (one.state !== 'draft' || !isReady(one)) throw new BadInput(`${id}: không phải bản nháp`);
    line.store.transaction(() => { line.store.office.apply([{ type: 'announcement', announcement: { ...one, state: 'dropped' } }], line.now); });
    process.stdout.write(`${say.dropped()}\n`);
  });
}

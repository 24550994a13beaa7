import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Incoming } from '../core/event.ts';
import type { ChannelId, EventId } from '../core/ids.ts';
import { impactOf, type Impact } from '../core/impact/impact.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { step } from '../core/producer/step.ts';
import * as say from '../core/say/impact.ts';
import { atTime, type Instant } from '../core/time.ts';
import { take } from '../engine/take.ts';
import { KNOWLEDGE_FOLDER, loadKnowledge } from '../knowledge/load.ts';
import { databaseIn } from '../service.ts';
import { isUnavailable } from '../storage/disk.ts';
import type { Store } from '../storage/store.ts';
import { told } from '../storage/told.ts';
import { BadInput } from './bad-input.ts';
import { howMany, readOn } from './requests.ts';
import { withStore } from './with-store.ts';

export type ImpactOptions = { readonly on?: string; readonly json?: boolean; readonly out?: string; readonly tag?: string; readonly rows?: string };

/** `ocop knowledge impact OLD NEW`: what changed, whom of those we advised it concerns, and how to tell them. OLD and NEW are
 *  knowledge folders, `current`, or `git:REVISION`. */
export function impactCommand(before: string, after: string, config: Config, options: ImpactOptions, now: Instant = Date.now()): void {
  const rows = howMany(options.rows, '--rows');
  if (!existsSync(databaseIn(config.data))) throw new BadInput(`${databaseIn(config.data)}: chưa có dữ liệu`);
  const tag = options.tag?.normalize('NFC').trim();
  if (tag !== undefined && !/^[\p{L}\d][\p{L}\d ./-]{0,39}$/u.test(tag)) throw new BadInput(`--tag ${options.tag}: chỉ gồm chữ, số, dấu cách, - . /, nhiều nhất 40 ký tự`);
  const at = options.on === undefined ? now : atTime(readOn(options.on), 12);
  const [old, next] = [readAs(before, config), readAs(after, config)];
  withStore(config, (store) => {
    const impact = impactOf(old, next, told(store.database), at);
    if (options.out !== undefined) writeFileSync(options.out, impact.concerned.map(({ id }) => `${id}\n`).join(''), { mode: 0o600 });
    if (tag !== undefined) mark(store, impact, tag, next, now);
    process.stdout.write(options.json ? `${JSON.stringify(asRecord(impact, old, next))}\n` : shown(impact, old, next, tag, rows));
  });
}

function readAs(named: string, config: Config): Knowledge {
  if (named === 'current') return loadKnowledge(KNOWLEDGE_FOLDER, config.office);
  if (named.startsWith('git:')) return fromGit(named.slice(4), config);
  if (!existsSync(named) || !statSync(named).isDirectory()) throw new BadInput(`${named}: không có thư mục này; cần một thư mục, "current" hoặc "git:BẢN"`);
  return loadKnowledge(named, config.office);
}

/** The knowledge as it was at a commit of this program's own history. */
function fromGit(revision: string, config: Config): Knowledge {
  if (!/^[\w][\w./~^-]{0,80}$/.test(revision)) throw new BadInput(`git:${revision}: không phải tên một bản`);
  const folder = mkdtempSync(join(tmpdir(), 'ocop-knowledge-'));
  try {
    const root = join(KNOWLEDGE_FOLDER, '..');
    const archive = join(folder, 'knowledge.tar');
    execFileSync('git', ['-C', root, 'archive', '--format=tar', '-o', archive, revision, 'knowledge'], { stdio: 'pipe' });
    execFileSync('tar', ['-xf', archive, '-C', folder], { stdio: 'pipe' });
    // What is read only when somebody searches is never read here.
    return loadKnowledge(join(folder, 'knowledge'), config.office);
  } catch (error) {
    if (error instanceof Error && 'status' in error) throw new BadInput(`git:${revision}: không lấy được bản này từ lịch sử`);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As consultants do it in chat, so that it stands in each producer's own log; doing it twice changes nothing. */
function mark(store: Store, { concerned }: Impact, tag: string, knowledge: Knowledge, now: Instant): void {
  const taking = { keep: store, machine: step, knowledge, apology: '', isUnavailable, luck: () => '0'.repeat(16) };
  store.transaction(() => {
    for (const { id, tags } of concerned) {
      if (tags.includes(tag)) continue;
      const key = createHash('sha256').update(`${id} ${tag} ${now}`).digest('hex').slice(0, 24);
      const event: Incoming = { type: 'by-office', producer: id, act: { type: 'tag', tag, on: true }, id: `impact:${key}` as EventId, channel: `desk/${id}` as ChannelId, at: now };
      take(event, now, taking);
    }
    store.office.apply([{ type: 'audit', entry: { who: 'command line', what: 'tag concerned', after: `${tag}: ${concerned.length}` } }], now);
  });
}

function shown(impact: Impact, old: Knowledge, next: Knowledge, tag: string | undefined, most: number): string {
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`${title} (${lines.length}):\n${lines.slice(0, most).map((line) => `  ${line}`).join('\n')}${lines.length > most ? `\n  … và ${lines.length - most} dòng nữa (--rows, --json)` : ''}`]);
  return `${[
    `Bản ${old.version} so với bản ${next.version}. ${say.counts(impact)}`,
    ...list('Mục khác nhau', impact.changes.map(say.changeInWords)),
    ...list('Theo xã', impact.communes.map(say.communeInWords)),
    ...list('Hồ sơ', impact.dossiers.map(({ producer, product, items }) => `${producer.id} ${producer.name} – ${product.name}: ${items.map(say.itemInWords).join('; ')}`)),
    ...list('Nhãn', impact.labels.map(({ producer, product, appears, goes, reworded }) => `${producer.id} ${producer.name}${product ? ` – ${product.name}` : ''}: ${[...appears.map((rule) => `thêm ${rule}`), ...goes.map((rule) => `hết ${rule}`), ...reworded.map((rule) => `đổi lời ${rule}`)].join(', ')}`)),
    ...list('Câu trả lời đã nói', impact.answers.map(say.answerInWords)),
    ...(impact.concerned.length > 0 ? [say.howToTell(tag, impact.concerned.length)] : []),
  ].join('\n')}\n`;
}

const asRecord = (impact: Impact, old: Knowledge, next: Knowledge) => ({
  from: old.version, to: next.version, changes: impact.changes, communes: impact.communes,
  dossiers: impact.dossiers.map(({ producer, product, items }) => ({ producer: producer.id, product: product.id, items })),
  labels: impact.labels.map(({ producer, product, ...rules }) => ({ producer: producer.id, product: product?.id ?? null, ...rules })),
  answers: impact.answers.map(({ producers, ...one }) => ({ ...one, producers: [...producers] })),
  scores: impact.scores, dates: impact.dates, concerned: impact.concerned.map(({ id }) => id),
});

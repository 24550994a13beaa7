import { existsSync, readdirSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { ConfigFault, readConfig, type Config } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { ownKnowledgeIn } from '../knowledge/shelf.ts';
import { codeOf } from '../fault.ts';
import { isDamaged } from '../storage/disk.ts';
import { BACKUP_DAYS, backupFolder, expired } from '../storage/backups.ts';
import { schemaOf } from '../storage/open.ts';
import { openStore } from '../storage/store.ts';
import { drizzle } from '../storage/drizzle.ts';
import { databaseIn } from '../service.ts';
import { modelSetting, modelState } from './model-state.ts';
import { configured } from './platforms.ts';
import { telegramState } from './telegram-state.ts';
import { zaloState } from './zalo-state.ts';

/** One screen: what is configured, what is missing, what was last seen alive. Never a secret, never a person's word. */
export function doctor(environment: NodeJS.ProcessEnv, options: { json?: boolean }): void {
  const lines: [string, string][] = [['Node', process.versions.node]];
  let config: Config | undefined;
  try {
    config = readConfig(environment);
    lines.push(['Cơ quan (OCOP_OFFICE)', config.office.name ?? 'chưa đặt'], ['Liên hệ (OCOP_CONTACT)', config.office.contact ? 'đã đặt' : 'chưa đặt: bot không đưa số nào']);
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    for (const line of error.lines) lines.push(['Cấu hình sai', line]);
  }
  if (config) lines.push(['Nền tảng', configured(config).join(', ') || 'chưa cấu hình: ocop start mở màn hình thử'], ['Báo cho cán bộ (OCOP_STAFF)', config.staff.length > 0 ? `${config.staff.length} nơi` : 'chưa đặt: mất kết nối không ai được báo']);
  try {
    const knowledge = loadKnowledge(undefined, config?.office, config && ownKnowledgeIn(config.data));
    lines.push(['Kho kiến thức', `đọc được, bản ${knowledge.version}, ${knowledge.items.length} mục, ${knowledge.laws.size} văn bản`]);
  } catch (error) {
    lines.push(['Kho kiến thức', `KHÔNG đọc được: ${error instanceof Error ? error.message : ''}`]);
  }
  if (config) lines.push(modelSetting(config));
  if (config) lines.push(...databaseLines(databaseIn(config.data), config));
  if (options.json) process.stdout.write(`${JSON.stringify(lines.map(([what, found]) => ({ what, found })), null, 1)}\n`);
  else process.stdout.write(`${lines.map(([what, found]) => `${what.padEnd(24)} ${found}`).join('\n')}\n`);
}

function databaseLines(file: string, config: Config): [string, string][] {
  if (!existsSync(file)) return [['Dữ liệu', `chưa có (${file} sẽ được tạo khi chạy lần đầu)`]];
  let sqlite: Sqlite.Database | undefined;
  try {
    sqlite = new Sqlite(file, { readonly: true });
    const { pending, newer } = schemaOf(sqlite);
    if (newer) return [['Dữ liệu', `${file}: do bản mới hơn của chương trình ghi; chạy bản đó`]];
    if (pending > 0) return [['Dữ liệu', `${file}: cấu trúc của bản cũ; lần chạy tới máy sao lưu rồi tự nâng cấp`]];
    const check = String(sqlite.pragma('quick_check', { simple: true }));
    const store = openStore(file, { sqlite, db: drizzle(sqlite) });
    const counts = store.log.counts();
    const outbox = Object.entries(counts.outbox).map(([state, n]) => `${state} ${n}`).join(', ') || 'trống';
    const seen = counts.lastSeen.filter((one) => one.platform).map((one) => `${one.platform} ${new Date(one.at).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}`).join('; ') || 'chưa có';
    return [
      ['Dữ liệu', `${file}, ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB, kiểm tra: ${check}`],
      ['Sao lưu gần nhất', lastBackup(file)],
      ...kept(file),
      ['Chủ thể, sản phẩm', `${counts.producers}, ${counts.products}`],
      ['Câu hỏi chờ người', `${counts.questions} (xem: npm run -s ocop -- questions)`],
      ['Tin lỗi chưa xử lý', String(counts.unhandled)],
      ['Hàng gửi', outbox],
      ...damagedLine(store.office.damaged()),
      ['Hẹn nhắc', String(counts.timers)],
      ['Tin gần nhất', seen],
      ...telegramState(config, store.log.standings()),
      ...zaloState(config, store.database, Date.now()),
      ...modelState(config, store.database, Date.now()),
    ];
  } catch (error) {
    const code = codeOf(error);
    return [['Dữ liệu', `KHÔNG đọc được ${file}${code ? ` (${code})` : ''}${isDamaged(error) ? ': dừng dịch vụ, phục hồi từ bản sao' : ''}`]];
  } finally {
    sqlite?.close();
  }
}

const SHOWN = 20;
/** By table and key, so that somebody can look at them. */
const damagedLine = (rows: readonly string[]): [string, string][] => (rows.length === 0 ? [] : [['Dòng dữ liệu hỏng', `${rows.length}, để riêng, không dùng: ${rows.slice(0, SHOWN).join('; ')}${rows.length > SHOWN ? '; …' : ''}`]]);

/** What was promised away and is still there: the disk does not let us. */
function kept(file: string): [string, string][] {
  const old = expired(backupFolder(file), Date.now(), true);
  return old.length === 0 ? [] : [[`Bản sao quá ${BACKUP_DAYS} ngày`, `${old.length} bản KHÔNG tự xóa được, cần xóa bằng tay: ${backupFolder(file)}`]];
}

function lastBackup(file: string): string {
  const folder = backupFolder(file);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.db')).toSorted() : [];
  return names.at(-1) ?? 'chưa có';
}

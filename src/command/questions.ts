import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { dayInWords, dayOf } from '../core/time.ts';
import { databaseIn } from '../service.ts';
import { withStore } from './with-store.ts';

/** Questions the bot could not answer and kept for a person, oldest first. */
export function questions(config: Config, options: { json?: boolean }): void {
  if (!existsSync(databaseIn(config.data))) {
    process.stdout.write(options.json ? '[]\n' : 'Chưa có dữ liệu.\n');
    return;
  }
  const waiting = withStore(config, ({ log, office }) => log.waiting().map((one) => {
    const handed = office.handover(one.id);
    return { ...one, ...(handed ? { stands: handed.state, with: handed.target ?? null } : {}) };
  }));
  if (options.json) process.stdout.write(`${JSON.stringify(waiting, null, 1)}\n`);
  else process.stdout.write(waiting.length === 0 ? 'Không có câu hỏi nào đang chờ.\n' : waiting.map((one) => `${one.id}  ${dayInWords(dayOf(one.at))}  ${one.producer}  ${standing(one)}  ${one.text.replace(/\s+/g, ' ')}\n`).join(''));
}

const STANDS: Readonly<Record<string, string>> = { waiting: 'đã gửi, đang chờ', reminded: 'đã nhắc', listed: 'QUÁ HẠN hoặc chưa ai phụ trách', answered: 'đã trả lời', closed: 'xong', withdrawn: 'đã rút' };
const standing = (one: { stands?: string; shown: string | null }): string => (one.stands ? (STANDS[one.stands] ?? one.stands) : one.shown ? 'đang gửi' : 'người hỏi chưa cho gửi');

import { userInfo } from 'node:os';
import type { Config } from '../config.ts';
import { dayOf } from '../core/time.ts';
import { modelKeep, type ModelKeep } from '../storage/model.ts';
import type { Store } from '../storage/store.ts';
import { BadInput } from './bad-input.ts';
import { modelSetting, modelState, when } from './model-state.ts';
import { withStore } from './with-store.ts';

export type TurnOptions = { readonly why: string; readonly by?: string };

const LONGEST = 300;
const SHOWN = 5;

/** `ocop model off --why "…"`: written down with who and why; the running service reads it before every request, and ends those
 *  that are under way. */
export function turnModel(on: boolean, config: Config, options: TurnOptions): void {
  const [why, who] = [options.why.trim(), (options.by ?? loggedIn()).trim()];
  if (why === '' || why.length > LONGEST) throw new BadInput(`--why: cần lý do, nhiều nhất ${LONGEST} ký tự`);
  if (who === '' || who.length > 100) throw new BadInput('--by: cần tên người, nhiều nhất 100 ký tự');
  withKeep(config, (keep) => {
    keep.turn(on, who, why, Date.now());
    process.stdout.write(`${on ? 'Đã mở mô hình.' : 'Đã tắt mô hình: từ giờ mọi câu trả lời theo kho kiến thức.'} Đã ghi: ${who}, "${why}".\n`);
  });
}

export function showModel(config: Config, options: { json?: boolean }): void {
  withKeep(config, (keep, store) => {
    const switches = keep.switches(SHOWN);
    const now = Date.now();
    if (options.json) {
      const { claude } = config;
      const set = claude ? { model: claude.model, effort: claude.effort, dayUsd: claude.dayUsd, personUsd: claude.personUsd } : null;
      process.stdout.write(`${JSON.stringify({ set, on: !keep.isOff(), ...keep.summary(dayOf(now)), switches }, null, 1)}\n`);
      return;
    }
    const lines = [modelSetting(config), ...modelState(config, store.database, now)].map(([what, found]) => `${what.padEnd(26)} ${found}`);
    const past = switches.map(({ at, on, who, why }) => `  ${when(at)}  ${on ? 'mở' : 'tắt'}  ${who}: ${why}`);
    process.stdout.write(`${[...lines, ...(past.length > 0 ? ['Các lần tắt, mở gần đây:', ...past] : [])].join('\n')}\n`);
  });
}

/** Whoever is at this machine, as the system knows them. */
function loggedIn(): string {
  try { return userInfo().username; } catch { return 'command line'; }
}

const withKeep = (config: Config, act: (keep: ModelKeep, store: Store) => void): void => { withStore(config, (store) => { act(modelKeep(store.database), store); }); };

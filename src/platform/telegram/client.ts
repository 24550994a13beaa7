import { Api } from 'grammy';
import type { Pace } from './pace.ts';

/** The account's bot: what BotFather gave, and the server that speaks for Telegram. */
export type Account = { readonly token: string; readonly api: string; /** How fast it speaks; else as `Timing` says. */ readonly pace?: Pace };

export type Timing = {
  /** Seconds a poll waits for news. */
  readonly poll: number;
  /** Seconds after which a poll that should be over is given up. */
  readonly slack: number;
  /** Seconds after which a call has failed. */
  readonly call: number;
  /** Milliseconds for a whole file. */
  readonly file: number;
  /** Milliseconds to wait after so many vain polls. */
  readonly waits: { readonly down: readonly number[]; readonly displaced: readonly number[]; readonly login: readonly number[] };
  readonly pace: Pace;
};

export const TIMING: Timing = {
  poll: 25, slack: 10, call: 20, file: 45_000, pace: { perSecond: 25, perGroupMinute: 18 },
  waits: { down: [1000, 2000, 5000, 10_000, 20_000], displaced: [5000, 15_000, 30_000, 60_000, 300_000], login: [60_000, 300_000] },
};

/** One client waits long for news, the other gives up soon. grammY's own polling is not used: it moves on before the work on
 *  an update is done, and stopping it confirms what was not taken. */
export function client({ token, api }: Account, { poll, slack, call }: Timing) {
  const apiRoot = api.replace(/\/+$/, '');
  return {
    polling: new Api(token, { apiRoot, timeoutSeconds: poll + slack }),
    calls: new Api(token, { apiRoot, timeoutSeconds: call }),
    files: `${apiRoot}/file/bot${token}`,
  };
}
export type Client = ReturnType<typeof client>;

import type { Exchange } from './network.ts';

/** Codes that say something about one message or one person, not about the session. */
const USUAL = new Set([0, 8, -13, 114, 122, 123, 215, 216, 221, 222, 225]);
const MANY = 5;

/** Notices a session that died while in use: Zalo says so (102), or calls of every kind begin to fail at once. */
export function health(dead: () => void) {
  let failing: string[] = [];
  return {
    heard({ path, status, code }: Exchange): void {
      if (status === 0 || code === undefined || path.startsWith('/api/login/')) return;
      if (USUAL.has(code)) {
        failing = [];
        return;
      }
      failing = [...failing.slice(1 - MANY), path];
      if (code === 102 || (failing.length >= MANY && new Set(failing).size > 1)) {
        failing = [];
        dead();
      }
    },
  };
}

import type { Account, World } from './world.ts';
import { isAccount } from './world.ts';

// Which account a cookie stands for. `zpsid` lives on zalo.me, `zpw_sek` on chat.zalo.me; the second is the one that counts.

/** Whose session this is; nobody's, when it is unknown, expired, or was replaced and the new one was used already. */
export function whose(world: World, cookies: ReadonlyMap<string, string>): Account | null {
  const sek = cookies.get('zpw_sek');
  for (const account of world.people) {
    if (!isAccount(account) || account.session.expired) continue;
    const { session } = account;
    if (session.next?.handedOut === true && session.next.zpwSek === sek) {
      session.zpwSek = session.next.zpwSek;
      session.next = null;
    }
    if (session.zpwSek === sek && cookies.get('zpsid') === session.zpsid) return account;
  }
  return null;
}

export const sekCookie = (value: string): string => `zpw_sek=${value}; Domain=chat.zalo.me; Path=/; Max-Age=604800; Secure; HttpOnly; SameSite=None`;
export const sidCookie = (value: string): string => `zpsid=${value}; Domain=zalo.me; Path=/; Max-Age=31536000; Secure; HttpOnly; SameSite=None`;

/** Cookies that are new for this account, to be put on any reply to it. */
export function refreshed({ session }: Account): Record<string, string[]> {
  if (session.next === null || session.next.handedOut) return {};
  session.next.handedOut = true;
  return { 'set-cookie': [sekCookie(session.next.zpwSek)] };
}

/** What a person would have copied from a browser, or a QR login have left behind. A fresh copy: the library changes what it is given. */
export function credentials({ session, name }: Account) {
  session.imei ??= `${session.zpsid}-imei-of-${name.length}`;
  session.userAgent ??= 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';
  const cookie = (key: string, value: string, domain: string) =>
    ({ key, value, domain, path: '/', secure: true, httpOnly: true, hostOnly: false, creation: '2026-11-22T00:00:00.000Z', lastAccessed: '2026-11-22T00:00:00.000Z' });
  return {
    cookie: [cookie('zpsid', session.zpsid, '.zalo.me'), cookie('zpw_sek', session.zpwSek, '.chat.zalo.me')],
    imei: session.imei, userAgent: session.userAgent, language: 'vi',
  };
}

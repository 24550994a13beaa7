import { type Answer, type Asked, json } from './emulation.ts';
import { sekCookie, sidCookie } from './session.ts';
import { isAccount, type World } from './world.ts';

/** What a hand with a phone does with a picture; `hang`: none is shown. */
export type Phone = 'scan' | 'decline' | 'ignore' | 'hang';

/** One word for each picture shown, and the picture (PNG, base64). */
export type QrScript = { readonly script: readonly Phone[]; readonly picture: () => string };

const POLL = 20;

/** The pages a login by code goes through. Whoever scans is the first account of this world. */
export function createQr(world: World, { script, picture }: QrScript) {
  const scripts = [...script];
  let now: Phone | undefined;
  const answer = (data: unknown, error_code = 0): Answer => ({ reply: json({ error_code, error_message: '', data }) });

  return (asked: Asked): Answer | Promise<Answer> => {
    switch (`${asked.host}${asked.path}`) {
      case 'id.zalo.me/account': return scripts[0] === 'hang' ? new Promise(() => undefined) : { reply: { status: 200, body: '<script src="https://stc-zlogin.zdn.vn/main-2.44.11.js"></script>' } };
      case 'id.zalo.me/account/logininfo': case 'id.zalo.me/account/verify-client': return answer({});
      case 'id.zalo.me/account/authen/qr/generate': now = scripts.shift(); return answer({ code: 'C', token: 'T', image: `data:image/png;base64,${picture()}`, options: {} });
      case 'id.zalo.me/account/authen/qr/waiting-scan': return now === 'ignore' ? new Promise((resolve) => { setTimeout(() => { resolve(answer(null, 8)); }, POLL); }) : answer({ display_name: 'Trợ lý', avatar: '' });
      case 'id.zalo.me/account/authen/qr/waiting-confirm': return now === 'decline' ? answer(null, -13) : answer({});
      case 'id.zalo.me/account/checksession': return { reply: { status: 200, headers: { 'set-cookie': cookies() }, body: '' } };
      case 'jr.chat.zalo.me/jr/userinfo': return answer({ logged: true, info: { name: 'Trợ lý', avatar: '' } });
      default: return { reply: { status: 404, body: '' } };
    }
  };

  function cookies(): string[] {
    const { session } = world.people.find(isAccount)!;
    // A new login is a new browser.
    session.imei = null;
    return [sidCookie(session.zpsid), sekCookie(session.zpwSek)];
  }
}

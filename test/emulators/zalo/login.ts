import { z } from 'zod';
import { type Answer, type Asked, type Emulation, instead, json } from './emulation.ts';
import { SERVICES } from './hosts.ts';
import { refreshed, whose } from './session.ts';
import { loginKey, seal, unseal } from './wire.ts';
import type { Account } from './world.ts';

const Sealed = z.strictObject({ computer_name: z.literal('Web'), imei: z.string().min(1), language: z.string().min(1), ts: z.number() });

/** Login with a cookie: getLoginInfo, sealed with a key the request tells, and getServerInfo, open. */
export function createLogin(emulation: Emulation) {
  const { world, settings, faults, calls, violations } = emulation;

  return (asked: Asked): Answer => {
    switch (asked.path) {
      case '/api/login/getLoginInfo': return loginInfo(asked);
      case '/api/login/getServerInfo': return serverInfo(asked);
      default:
        violations.push(`unknown path ${asked.host}${asked.path}`);
        return { reply: { status: 404, body: '' } };
    }
  };

  function loginInfo(asked: Asked): Answer {
    const key = loginKey(asked.query.get('zcid') ?? '', asked.query.get('zcid_ext') ?? '');
    const params = Sealed.parse(JSON.parse(unseal(key, asked.query.get('params') ?? '')));
    const account = whose(world, asked.cookies);
    const fault = faults.meet(asked.path, params);
    const refusal = fault?.type === 'refuse' ? fault.code : account === null || !isBound(account, params.imei) ? 102 : 0;
    const call = { at: world.now(), account, host: asked.host, path: asked.path, params, outcome: refusal > 0 ? `refused ${refusal}` : fault?.type ?? 'done' };
    calls.push(call);
    const other = instead(fault);
    if (other) return { reply: other, fault };
    if (refusal > 0 || account === null) return { reply: sealed({ error_code: refusal, error_message: 'session key is invalid or timeout', data: null }), fault };
    checkUserAgent(account, asked);
    account.session.logins += 1;
    return { reply: sealed({ error_code: 0, error_message: 'Successful.', data: loginData(account) }, refreshed(account)), fault };

    function sealed(inner: unknown, headers = {}) {
      return json({ error_code: 0, error_message: 'Successful.', data: seal(key, JSON.stringify(inner)) }, headers);
    }
  }

  function loginData(account: Account) {
    return {
      uid: world.uid(account, account), zpw_enk: account.session.secretKey.toString('base64'), phone_number: '84900000000', language: 'vi', haspcclient: 0, send2me_id: '0',
      zpw_ws: [1, 2].map((n) => `${emulation.socketUrl()}/ws${n}`),
      zpw_service_map_v3: Object.fromEntries(Object.entries(SERVICES).map(([service, host]) => [service, [`https://${host}`]])),
    };
  }

  function serverInfo(asked: Asked): Answer {
    const fault = faults.meet(asked.path, {});
    calls.push({ at: world.now(), account: whose(world, asked.cookies), host: asked.host, path: asked.path, params: Object.fromEntries(asked.query), outcome: fault?.type ?? 'done' });
    const other = instead(fault);
    if (other) return { reply: other, fault };
    if (fault?.type === 'refuse') return { reply: json({ error_code: fault.code, error_message: fault.message ?? 'refused', data: null }), fault };
    const data = {
      setttings: {
        features: {
          socket: { ping_interval: settings.pingInterval, retries: settings.retries, close_and_retry_codes: settings.closeAndRetryCodes, rotate_error_codes: settings.rotateErrorCodes },
          sharefile: { max_file: 50, max_size_share_file_v3: 1024, chunk_size_file: settings.chunkSize, restricted_ext_file: ['exe', 'bat'] },
        },
        keepalive: { alway_keepalive: 1, keepalive_duration: 180, time_deactive: 300 },
      },
      extra_ver: { phonebook: 7 },
    };
    return { reply: json({ error_code: 0, error_message: 'Successful.', data }), fault };
  }

  function isBound({ session }: Account, imei: string): boolean {
    session.imei ??= imei;
    return session.imei === imei;
  }

  function checkUserAgent({ session, name }: Account, { headers }: Asked): void {
    session.userAgent ??= String(headers['user-agent']);
    if (session.userAgent !== headers['user-agent']) violations.push(`the session of ${name} changed its user agent`);
  }
}

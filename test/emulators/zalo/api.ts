import { z } from 'zod';
import { type Answer, type Asked, type Call as Record, type Emulation, instead, json } from './emulation.ts';
import { type At, type Call, Refused } from './calls/call.ts';
import { SERVICES } from './hosts.ts';
import { refreshed, whose } from './session.ts';
import { seal, unseal } from './wire.ts';

const QUERY = ['params', 'nretry', 'zpw_ver', 'zpw_type'];

/** The calls of a logged-in account: who asks, with what, is it allowed, what goes wrong, what is the answer. */
export function createApi(emulation: Emulation, calls: Readonly<{ [path: string]: Call }>) {
  const { world, violations, faults } = emulation;

  return (asked: Asked): Answer => {
    const account = whose(world, asked.cookies);
    const record: Record = { at: world.now(), account, host: asked.host, path: asked.path, params: null, outcome: 'done' };
    emulation.calls.push(record);
    const known = calls[asked.path];
    if (!known || SERVICES[known.service] !== asked.host || known.method !== asked.method) {
      violations.push(`unknown call ${asked.method} ${asked.host}${asked.path}`);
      record.outcome = 'unknown';
      return { reply: { status: 404, body: '' } };
    }
    if (account === null) {
      record.outcome = 'refused 102: no session';
      return { reply: json({ error_code: 102, error_message: 'session key is invalid or timeout', data: null }) };
    }
    const { secretKey } = account.session;
    const params = read(known, asked, secretKey, record);
    const fault = faults.meet(asked.path, record.params);
    if (fault) record.outcome = fault.type;
    const other = instead(fault);
    if (other) return { reply: other, fault };
    const acts: (() => void)[] = [];
    const at: At = { emulation, account, query: asked.query, headers: asked.headers, body: asked.body, after: (act) => { acts.push(act); } };
    return { reply: reply(known, params, at, record, fault), fault, ...(acts.length > 0 && { after: () => { for (const act of acts) act(); } }) };
  };

  function reply(known: Call, params: unknown, at: At, record: Record, fault: Answer['fault']) {
    const { secretKey } = at.account.session;
    const headers = refreshed(at.account);
    const envelope = (error_code: number, error_message: string, data: unknown) => ({ error_code, error_message, data });
    const sealed = (inner: unknown) => json(known.open === true ? inner : envelope(0, 'Successful.', seal(secretKey, JSON.stringify(inner))), headers);
    if (fault?.type === 'refuse') {
      record.outcome = `refused ${fault.code}`;
      const refusal = envelope(fault.code, fault.message ?? `error ${fault.code}`, null);
      return fault.level === 'outer' ? json(refusal, headers) : sealed(refusal);
    }
    if (fault?.type === 'empty') return sealed(envelope(0, 'Successful.', ''));
    const data = params instanceof Refused ? params : known.answer(params, at);
    if (!(data instanceof Refused)) return sealed(envelope(0, 'Successful.', data));
    record.outcome = `refused ${data.code}: ${data.why}`;
    return sealed(envelope(data.code, data.why, null));
  }

  function read(known: Call, { path, query, body, method }: Asked, secretKey: Buffer, record: Record): unknown {
    const extra = [...query.keys()].filter((key) => !QUERY.includes(key) && known.query?.includes(key) !== true);
    if (extra.length > 0) violations.push(`${path} carries the unknown query ${extra.join(', ')}`);
    const carried = query.get('params') ?? (method === 'POST' ? new URLSearchParams(body.toString()).get('params') : null);
    if (known.params === null) {
      if (carried !== null) violations.push(`${path} carries parameters it did not use to`);
      return null;
    }
    try {
      record.params = JSON.parse(unseal(secretKey, carried ?? ''));
      return known.params.parse(record.params);
    } catch (error) {
      violations.push(`${path} carries ${JSON.stringify(record.params)}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`);
      return new Refused(114, 'the parameters have another shape');
    }
  }
}

import { z } from 'zod';
import { type Call, call, personOf, Refused, groupOf } from './call.ts';

// Signs of life: is typing, and the call that keeps the session warm.

const imei = z.string();

export const presenceCalls: Readonly<Record<string, Call>> = {
  '/api/message/typing': call('chat', 'POST', z.strictObject({ toid: z.string(), destType: z.literal(3), imei }), ({ toid }, at) => {
    const person = personOf(at, toid);
    return person instanceof Refused ? person : '';
  }),
  '/api/group/typing': call('group', 'POST', z.strictObject({ grid: z.string(), imei }), ({ grid }, at) => {
    const group = groupOf(at, grid);
    return group instanceof Refused ? group : '';
  }),
  '/keepalive': call('chat', 'GET', z.strictObject({ imei }), () => ({ config_vesion: 0 }), { open: true }),
};

import { z } from 'zod';
import { bare, type Call, call } from './call.ts';

// Which groups the account is in, and who else is. Members come only in `memVerList`, as they were seen to.

/** More at once were seen to be refused. */
const AT_ONCE = 80;

const versions = z.string().transform((text, context): Record<string, number> => {
  const read = z.record(z.string(), z.number()).safeParse(JSON.parse(text));
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'no map of group to version' });
  return z.NEVER;
});

export const groupCalls: Readonly<Record<string, Call>> = {
  '/api/group/getlg/v4': bare('group_poll', ({ account, emulation: { world } }) => ({ version: '1', gridVerMap: Object.fromEntries([...world.groups.values()].filter(({ members }) => members.has(account)).map(({ id }) => [id, '1'])) })),
  '/api/group/getmg-v2': call('group', 'POST', z.strictObject({ gridVerMap: versions }), ({ gridVerMap }, { account, emulation: { world, violations } }) => {
    const ids = Object.keys(gridVerMap);
    if (ids.length > AT_ONCE) violations.push(`${ids.length} groups asked for at once`);
    const known = ids.flatMap((id) => world.groups.get(id) ?? []).filter(({ members }) => members.has(account));
    return { gridInfoMap: Object.fromEntries(known.map(({ id, name, members }) => [id, { name, memberIds: [], memVerList: [...members].map((one) => `${world.uid(account, one)}_0`) }])) };
  }),
};

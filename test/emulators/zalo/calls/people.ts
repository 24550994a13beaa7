import { z } from 'zod';
import { bare, type Call, call, Refused } from './call.ts';

// Who somebody is, and who wants to be a friend.

const imei = z.string();
const Profiles = z.strictObject({ phonebook_version: z.number(), friend_pversion_map: z.array(z.string()), avatar_size: z.number(), language: z.string(), show_online_status: z.literal(1), imei });

export const peopleCalls: Readonly<Record<string, Call>> = {
  '/api/social/profile/me-v2': bare('profile', ({ account, emulation: { world } }) => ({ profile: { userId: world.uid(account, account, account.secondUid), globalId: account.globalId } })),
  '/api/social/friend/getprofiles/v2': call('profile', 'POST', Profiles, ({ friend_pversion_map: asked }, { account, emulation: { world } }) => ({
    changed_profiles: Object.fromEntries(asked.flatMap((key) => {
      const uid = key.replace(/_0$/, '');
      const person = world.whoIs(account, uid);
      return person ? [[uid, { userId: uid, globalId: person.globalId, displayName: person.name }]] : [];
    })),
  })),
  '/api/friend/recommendsv2/list': call('friend', 'GET', z.strictObject({ imei }), (_, { account, emulation: { world } }) => ({
    recommItems: [...world.requests].filter(({ to }) => to === account).map(({ from, message }) => ({ dataInfo: { userId: world.uid(account, from), recommType: 2, recommInfo: { message } } })),
  })),
  '/api/friend/accept': call('friend', 'POST', z.strictObject({ fid: z.string(), language: z.string() }), ({ fid }, { account, emulation: { world } }) => {
    const from = world.whoIs(account, fid);
    const request = [...world.requests].find((one) => one.from === from && one.to === account);
    if (!from || !request) return new Refused(215, 'no request');
    world.requests.delete(request);
    world.befriend(account, from);
    return '';
  }),
};

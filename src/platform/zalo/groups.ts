import { z } from 'zod';
import type { ChannelId } from '../../core/ids.ts';
import type { LoggedIn } from './client.ts';
import { channelOf } from './threads.ts';

export type GroupFacts = { readonly channel: ChannelId; readonly name: string; readonly members: readonly ChannelId[] };

const all = z.object({ gridVerMap: z.record(z.string(), z.unknown()) });
const answer = z.object({ gridInfoMap: z.record(z.string(), z.unknown()) });
const facts = z.object({ name: z.string().catch(''), memVerList: z.array(z.string()).catch([]), memberIds: z.array(z.string()).catch([]) });
/** More at once is refused. */
const AT_ONCE = 80;

/** The groups we are in, and who is in them: as the versioned list names them, for the plain one is often empty. A group that
 *  was left or changed between the two questions is not in the answer, or is nothing in it; the others are. */
export async function groupFacts(api: LoggedIn): Promise<readonly GroupFacts[]> {
  const ids = Object.keys(all.parse(await api.groups()).gridVerMap);
  const found: GroupFacts[] = [];
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const { gridInfoMap } = answer.parse(await api.groupFacts(ids.slice(i, i + AT_ONCE)));
    for (const [id, group] of Object.entries(gridInfoMap)) {
      const { data } = facts.safeParse(group);
      if (!data) continue;
      const { name, memVerList, memberIds } = data;
      const members = new Set([...memVerList.map((member) => member.replace(/_\d+$/, '')), ...memberIds]);
      found.push({ channel: channelOf(api.uid, { kind: 'group', id }), name, members: [...members].map((uid) => channelOf(api.uid, { kind: 'user', id: uid })) });
    }
  }
  return found;
}

import { z } from 'zod';
import type { Topic } from '../world.ts';
import { BAD_PARAMETER, type Call, call, groupOf, Refused } from './call.ts';
import { deliver } from './deliver.ts';

// Reminders with who goes.

const imei = z.string();
const title = z.string().transform((text) => z.strictObject({ title: z.string() }).parse(JSON.parse(text)).title);
const Reminder = z.strictObject({
  grid: z.string(), type: z.literal(0), color: z.number(), emoji: z.string(), startTime: z.number(), duration: z.literal(-1), params: title, repeat: z.number(),
  src: z.literal(1), imei, pinAct: z.literal(0),
});
export const boardCalls: Readonly<Record<string, Call>> = {
  '/api/board/topic/createv2': call('group_board', 'POST', Reminder, ({ grid, params, startTime, repeat, emoji, color }, at) => {
    const group = groupOf(at, grid);
    if (group instanceof Refused) return group;
    const { world, settings } = at.emulation;
    const thread = { type: 'group', group } as const;
    const topic: Topic = { id: `T${world.nextId()}`, thread, creator: at.account, kind: 'reminder', createdAt: world.now(), title: params, startTime, repeat, emoji, color, pinned: false, removed: false, answers: new Map() };
    world.topics.set(topic.id, topic);
    if (settings.cards) deliver(at.emulation, world.post({ thread, from: at.account, msgType: 'chat.todo', content: { title: 'reminder' }, by: 'api' }));
    return { id: topic.id, startTime };
  }),
  '/api/board/topic/remove': call('group_board', 'POST', z.strictObject({ grid: z.string(), topicId: z.string(), imei }), ({ grid, topicId }, at) => {
    const group = groupOf(at, grid);
    if (group instanceof Refused) return group;
    const topic = at.emulation.world.topics.get(topicId);
    if (!topic || topic.removed) return new Refused(BAD_PARAMETER, `there is no reminder ${topicId}`);
    at.emulation.world.topics.set(topicId, { ...topic, removed: true });
    return {};
  }),
  '/api/board/topic/listResponseEvent': call('group_board', 'GET', z.strictObject({ eventId: z.string() }), ({ eventId }, { account, emulation: { world } }) => {
    const topic = world.topics.get(eventId);
    if (!topic) return new Refused(BAD_PARAMETER, `there is no reminder ${eventId}`);
    const by = (answer: string) => [...topic.answers].filter(([, one]) => one === answer).map(([person]) => world.uid(account, person));
    return { acceptMember: by('accept'), rejectMember: by('reject') };
  }),
};

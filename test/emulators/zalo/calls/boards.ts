import { z } from 'zod';
import type { Poll, Topic } from '../world.ts';
import { BAD_PARAMETER, type Call, call, groupOf, Refused } from './call.ts';
import { deliver } from './deliver.ts';

// Reminders with who goes, and polls with who voted.

const imei = z.string();
const title = z.string().transform((text) => z.strictObject({ title: z.string() }).parse(JSON.parse(text)).title);
const Reminder = z.strictObject({
  grid: z.string(), type: z.literal(0), color: z.number(), emoji: z.string(), startTime: z.number(), duration: z.literal(-1), params: title, repeat: z.number(),
  src: z.literal(1), imei, pinAct: z.literal(0),
});
const NewPoll = z.strictObject({
  group_id: z.string(), question: z.string().min(1), options: z.array(z.string().min(1)).min(2), expired_time: z.number(), pinAct: z.boolean(), allow_multi_choices: z.boolean(),
  allow_add_new_option: z.boolean(), is_hide_vote_preview: z.boolean(), is_anonymous: z.boolean(), poll_type: z.literal(0), src: z.literal(1), imei,
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
  '/api/poll/create': call('group', 'POST', NewPoll, (asked, at) => {
    const group = groupOf(at, asked.group_id);
    if (group instanceof Refused) return group;
    const { world } = at.emulation;
    const poll: Poll = {
      id: world.nextId(), group, creator: at.account, question: asked.question, createdAt: world.now(), expiresAt: asked.expired_time, multiple: asked.allow_multi_choices,
      extensible: asked.allow_add_new_option, anonymous: asked.is_anonymous, hidden: asked.is_hide_vote_preview, options: asked.options.map((content, i) => ({ id: i + 1, content, voters: new Set() })), closed: false,
    };
    world.polls.set(poll.id, poll);
    return { poll_id: poll.id };
  }),
  '/api/poll/detail': call('group', 'POST', z.strictObject({ poll_id: z.number(), imei }), ({ poll_id: id }, { account, emulation: { world } }) => {
    const poll = world.polls.get(id);
    if (!poll) return new Refused(BAD_PARAMETER, `there is no poll ${id}`);
    return { poll_id: id, options: poll.options.map(({ id: option, content, voters }) => ({ option_id: option, content, votes: voters.size, voters: [...voters].map((one) => world.uid(account, one)) })) };
  }),
};

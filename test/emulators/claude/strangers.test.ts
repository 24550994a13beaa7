import { LLMock } from '@copilotkit/aimock';
import { expect, test } from 'vitest';
import type { Task, Thought } from '../../../src/core/think.ts';
import { thinker } from '../../llm/harness.ts';
import { KEY, startClaude } from './emulator.ts';
import { json, says } from './replies.ts';

/* The same scene with our emulator and with aimock, which strangers wrote: what our thinker sends and reads over the wire must be
 * the same with both. It knows nothing of citations, images or what the API refuses, so those rest on ours. */

const REWRITTEN = { cau_hoi: 'Rượu nếp cần giấy gì để làm OCOP?' };
const SCENE: readonly Task[] = [
  { task: 'rewrite', text: 'thế còn rượu?', before: [{ by: 'person', text: 'bánh gai cần giấy gì' }] },
  { task: 'understand', text: 'co roi', offered: [{ id: 'a', label: 'Có rồi' }, { id: 'b', label: 'Chưa' }] },
  { task: 'understand', text: 'chua', offered: [{ id: 'a', label: 'Có rồi' }, { id: 'b', label: 'Chưa' }] },
  { task: 'understand', text: 'thoi tiet dep', offered: [{ id: 'a', label: 'Có rồi' }] },
];

type Sent = { readonly system: string; readonly texts: readonly string[]; readonly key: string | undefined };
type Side = { readonly url: string; readonly sent: () => readonly Sent[]; readonly stop: () => Promise<void> };

async function ours(): Promise<Side> {
  const server = await startClaude();
  server.will(json(REWRITTEN), json({ chon: 'm1' }), { type: 'refuses', status: 529, error: 'overloaded_error' }, says('không phải JSON'));
  return {
    url: server.url,
    sent: () => server.asked.map(({ body }) => ({ system: textOf(body.system), texts: body.messages.flatMap((one) => textsOf(one.content)), key: KEY })),
    stop: async () => { await server.close(); expect(server.violations).toEqual([]); },
  };
}

async function theirs(): Promise<Side> {
  const server = new LLMock({ port: 0, logLevel: 'silent' });
  server.onMessage(/thế còn rượu/, { content: JSON.stringify(REWRITTEN) });
  server.onMessage(/co roi/, { content: '{"chon":"m1"}' });
  server.onMessage(/\nchua\n/, { error: { message: 'Overloaded', type: 'overloaded_error' }, status: 529 });
  server.onMessage(/thoi tiet/, { content: 'không phải JSON' });
  await server.start();
  return {
    url: server.url,
    sent: () => server.getRequests().map(({ body, headers }) => {
      const messages = (body as unknown as { messages: { role: string; content: unknown }[] }).messages;
      return { system: messages.filter(({ role }) => role === 'system').map(({ content }) => textOf(content)).join(''), texts: messages.filter(({ role }) => role === 'user').flatMap(({ content }) => textsOf(content)), key: String((headers as Record<string, unknown>)['authorization']).replace('Bearer ', '') };
    }),
    stop: () => server.stop(),
  };
}

const textsOf = (content: unknown): string[] => (typeof content === 'string' ? [content] : (content as { text?: string }[]).flatMap(({ text }) => text ?? []));
const textOf = (content: unknown): string => textsOf(content).join('');

async function played(side: Side): Promise<Thought[]> {
  const { think } = thinker({ url: side.url });
  const thoughts: Thought[] = [];
  for (const task of SCENE) thoughts.push(await think(task));
  return thoughts;
}

test('the same scene with both', async () => {
  const [a, b] = [await ours(), await theirs()];
  const [withOurs, withTheirs] = [await played(a), await played(b)];
  expect(withOurs).toEqual([{ type: 'rewritten', question: REWRITTEN.cau_hoi }, { type: 'understood', choice: 'a' }, { type: 'unavailable', why: 'busy' }, { type: 'unavailable', why: 'malformed' }]);
  expect(withTheirs).toEqual(withOurs);
  const [sentA, sentB] = [a.sent(), b.sent()];
  expect(sentA).toHaveLength(SCENE.length);
  // It joins what we send in pieces; every piece must be there, in order.
  expect(sentB.map(({ texts }) => texts.join('').replace(/\s+/g, ''))).toEqual(sentA.map(({ texts }) => texts.join('').replace(/\s+/g, '')));
  await a.stop();
  await b.stop();
});

import { afterEach, describe, expect, test } from 'vitest';
import { KEY, startClaude, type Claude } from './emulator.ts';
import { says } from './replies.ts';

/* An emulator that takes everything proves nothing: what the real API refuses, this one refuses, and remembers. */

const servers: Claude[] = [];
afterEach(async () => { for (const server of servers.splice(0)) await server.close(); });

async function open(): Promise<Claude> {
  const server = await startClaude();
  servers.push(server);
  server.alwaysWill(() => says('ok'));
  return server;
}

const GOOD = { model: 'claude-haiku-5-5', max_tokens: 2000, system: [{ type: 'text', text: 'x', cache_control: { type: 'ephemeral' } }], messages: [{ role: 'user', content: [{ type: 'text', text: 'chào' }] }], output_config: { effort: 'low' } };
const HEADERS = { authorization: `Bearer ${KEY}`, 'anthropic-version': '2026-10-21', 'content-type': 'application/json' };
const user = (...content: object[]) => ({ ...GOOD, messages: [{ role: 'user', content }] });
const text = (words: string) => ({ type: 'text', text: words });
const passage = { type: 'search_result', source: 'k1', title: 'a', content: [text('a')], citations: { enabled: true } };
const format = (schema: object) => ({ ...GOOD, output_config: { format: { type: 'json_schema', schema } } });

const ask = async (server: Claude, body: unknown, headers: Record<string, string> = HEADERS, path = '/v1/messages') => {
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, id: response.headers.get('request-id'), body: await response.json() as { type: string; error?: { type: string } } };
};

test('what is right is taken, and answered whole', async () => {
  const server = await open();
  for (const body of [GOOD, user(passage, text('hỏi')), format({ type: 'object', properties: { a: { enum: ['x'] } }, required: ['a'], additionalProperties: false })]) {
    expect(await ask(server, body)).toMatchObject({ status: 200, id: expect.stringMatching(/^req_/), body: { type: 'message', role: 'assistant', stop_reason: 'end_turn', usage: { input_tokens: 1200 } } });
  }
  expect(server.violations).toEqual([]);
});

const WRONG: readonly (readonly [what: string, body: unknown])[] = [
  ['a sampling parameter', { ...GOOD, temperature: 1 }],
  ['another one', { ...GOOD, top_p: 0.9 }],
  ['a field it does not know', { ...GOOD, output_format: {} }],
  ['a field of a block it does not know', user({ ...text('x'), citations: [{ type: 'char_location' }] })],
  ['an empty text', user(text(' '))],
  ['no content', user()],
  ['an assistant turn last', { ...GOOD, messages: [...GOOD.messages, { role: 'assistant', content: 'x' }] }],
  ['no limit', { ...GOOD, max_tokens: undefined }],
  ['a picture that is none', user({ type: 'image', source: { type: 'base64', media_type: 'image/jpeg', data: 'aGVsbG8=' } })],
  ['a passage without words', user({ ...passage, content: [] })],
  ['an effort there is not', { ...GOOD, output_config: { effort: 'much' } }],
  ['an open object in a format', format({ type: 'object', properties: {}, required: [] })],
  ['an optional key in a format', format({ type: 'object', properties: { a: { type: 'string' } }, required: [], additionalProperties: false })],
  ['a length in a format', format({ type: 'string', maxLength: 3 })],
  ['citations together with a format', { ...user(passage), output_config: { format: { type: 'json_schema', schema: { type: 'string' } } } }],
  ['five places of the cache', { ...GOOD, system: Array.from({ length: 5 }, () => GOOD.system[0]) }],
];

describe('what is wrong is refused, and remembered', () => {
  test.each(WRONG)('%s', async (_what, body) => {
    const server = await open();
    expect(await ask(server, body)).toMatchObject({ status: 400, body: { type: 'error', error: { type: 'invalid_request_error' } } });
    expect(server.violations.length).toBeGreaterThan(0);
  });

  test('another path, another version, a beta, the header of the old version', async () => {
    const server = await open();
    expect((await ask(server, GOOD, HEADERS, '/v1/complete')).status).toBe(404);
    await ask(server, GOOD, { ...HEADERS, 'anthropic-version': '2023-06-01' });
    await ask(server, GOOD, { ...HEADERS, 'anthropic-beta': 'x' });
    await ask(server, GOOD, { ...HEADERS, 'x-api-key': KEY });
    expect(server.violations).toHaveLength(4);
  });

  test('a key that is not ours, and a question its script does not know', async () => {
    const server = await open();
    expect(await ask(server, GOOD, { ...HEADERS, authorization: 'Bearer other' })).toMatchObject({ status: 401, body: { error: { type: 'authentication_error' } } });
    expect(server.violations).toEqual([]);
    server.alwaysWill(undefined);
    await ask(server, GOOD);
    expect(server.violations).toEqual(['asked when its script had ended']);
  });
});

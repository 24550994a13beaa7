import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Anthropic from '@anthropic-ai/sdk';
import { blocksOf, body, type Body } from './schema.ts';
import { messageFor, type Scripted } from './replies.ts';

export const KEY = 'sk-ant-test-0123456789abcdefghijklmnop';
export type Claude = Awaited<ReturnType<typeof startClaude>>;
export type Asked = { readonly body: Body; readonly at: number; /** The one who asked has gone. */ gone: boolean };

/** A Messages API on 127.0.0.1. What it is asked must be right to the letter: all else is kept in `violations`, and a test that leaves
 *  one there has failed. It says what its script says, in order; asked when nothing is left, it is a violation too. */
export async function startClaude() {
  const asked: Asked[] = [];
  const violations: string[] = [];
  const script: (Scripted | ((body: Body) => Scripted))[] = [];
  let always: ((body: Body) => Scripted) | undefined;
  let lifecycle: Anthropic.ModelInfo['lifecycle'] | 'nobody' = 'active';
  let number = 0;
  let under = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    number += 1;
    response.setHeader('request-id', `req_${number}`);
    const text = await textOf(request);
    if (request.headers.authorization !== `Bearer ${KEY}`) return refuse(response, 401, 'authentication_error', 'invalid x-api-key');
    if (request.headers['anthropic-version'] !== '2026-10-21') violations.push(`anthropic-version: ${String(request.headers['anthropic-version'])}`);
    if (request.headers['anthropic-beta'] !== undefined) violations.push(`anthropic-beta: ${String(request.headers['anthropic-beta'])}`);
    if (request.headers['x-api-key'] !== undefined) violations.push('x-api-key is of the old version');
    const model = /^\/v1\/models\/([\w.-]+)$/.exec(request.url ?? '')?.[1];
    if (request.method === 'GET' && model) return tellModel(response, model);
    if (request.method !== 'POST' || request.url !== '/v1/messages') {
      violations.push(`${request.method} ${request.url}`);
      return refuse(response, 404, 'not_found_error', 'Not Found');
    }
    if (!request.headers['content-type']?.startsWith('application/json')) violations.push(`content-type: ${String(request.headers['content-type'])}`);
    let raw: unknown;
    try { raw = JSON.parse(text); } catch { violations.push('not JSON'); }
    const read = body.safeParse(raw);
    if (!read.success) {
      const told = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      violations.push(...told);
      return refuse(response, 400, 'invalid_request_error', told[0] ?? 'invalid request');
    }
    const one: Asked = { body: read.data, at: Date.now(), gone: false };
    asked.push(one);
    under += 1;
    response.on('close', () => { under -= 1; one.gone ||= !response.writableFinished; });
    const next = script.shift() ?? always;
    if (!next) {
      violations.push('asked when its script had ended');
      return refuse(response, 400, 'invalid_request_error', 'nothing left to say');
    }
    await play(typeof next === 'function' ? next(read.data) : next, read.data, response);
  }

  async function play(said: Scripted, read: Body, response: ServerResponse): Promise<void> {
    switch (said.type) {
      case 'says':
        if (said.after) await new Promise((resolve) => setTimeout(resolve, said.after));
        return send(response, 200, messageFor(read, said, `msg_${number}`));
      case 'says-wrong': return send(response, 200, { ...messageFor(read, { type: 'says', text: '{}' }, `msg_${number}`), ...said.fields });
      case 'refuses':
        for (const [name, value] of Object.entries(said.headers ?? {})) response.setHeader(name, value);
        return refuse(response, said.status, said.error, 'words of the provider');
      case 'hangs': return;
      case 'cut':
        if (said.when === 'within') {
          response.writeHead(200, { 'content-type': 'application/json' });
          await new Promise((resolve) => { response.write('{"id":"msg_', resolve); });
        }
        response.socket?.resetAndDestroy();
        return;
      case 'stalls': response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":"msg_'); return;
      case 'no-json': response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "msg_1", "content": [{"type"'); return;
      default: said satisfies never;
    }
  }

  function tellModel(response: ServerResponse, id: string): void {
    if (lifecycle === 'nobody') return refuse(response, 529, 'overloaded_error', 'Overloaded');
    const info: Anthropic.ModelInfo = { type: 'model', id, display_name: id, created_at: '2026-10-07T00:00:00Z', capabilities: null, line: null, max_input_tokens: 1_000_000, max_tokens: 128_000, lifecycle, deprecated_at: lifecycle === 'active' ? null : '2026-11-01T00:00:00Z', retires_at: lifecycle === 'active' ? null : '2027-01-31T00:00:00Z' };
    send(response, 200, info);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!request.destroyed || request.complete) violations.push(`emulator: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked, violations,
    /** What it says next, one after another. */
    will: (...next: (Scripted | ((body: Body) => Scripted))[]): void => { script.push(...next); },
    /** What it says when its script has ended. */
    alwaysWill: (what: ((body: Body) => Scripted) | undefined): void => { always = what; },
    models: (now: typeof lifecycle): void => { lifecycle = now; },
    /** Requests not answered yet. */
    under: (): number => under,
    unsaid: (): number => script.length,
    /** Text blocks of the last request. */
    lastTexts: (): string[] => blocksOf(asked.at(-1)!.body).flatMap((block) => (block.type === 'text' ? [block.text] : [])),
    async close(): Promise<void> {
      const closed = new Promise((resolve) => { server.close(resolve); });
      server.closeAllConnections();
      await closed;
    },
  };
}

const send = (response: ServerResponse, status: number, value: object): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value)); };

const refuse = (response: ServerResponse, status: number, type: string, message: string): void =>
  send(response, status, { type: 'error', error: { type, message, details: null }, request_id: response.getHeader('request-id') });

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Asked, Emulation } from './emulation.ts';
import { isFileHost, LOGIN, ORIGINAL_HOST, QR, QR_RESULT, SERVICES, WEB } from './hosts.ts';

/** One of the places a request can be meant for. */
export type Place = (asked: Asked) => Answer | Promise<Answer>;

export type Places = { readonly login: Place; readonly qr: Place; readonly api: Place; readonly files: Place };

/** The one server on loopback. It looks at the original host, and serves no stranger. */
export function createHttp(emulation: Emulation, places: Places): Server {
  return createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      emulation.violations.push(`the emulator failed over ${request.url ?? ''}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await read(request);
    const { reply, fault, after } = await place(asked)(asked);
    if (fault?.type === 'slow') await sleep(fault.ms);
    if (fault?.type === 'hang' || (fault?.type === 'lost-reply' && fault.how === 'hang')) return;
    if (fault?.type === 'reset' || fault?.type === 'lost-reply') {
      response.destroy();
      after?.();
      return;
    }
    if (after) response.once('close', after);
    response.writeHead(reply.status, reply.headers);
    if (typeof reply.body === 'string' || Buffer.isBuffer(reply.body)) response.end(reply.body);
    else Readable.from(reply.body).on('error', () => response.destroy()).pipe(response).on('error', () => undefined);
  }

  function place({ host, path }: Asked): Place {
    if (isFileHost(host)) return places.files;
    if (host === LOGIN) return places.login;
    if (host === QR || host === QR_RESULT || host === WEB) return places.qr;
    if (Object.values<string>(SERVICES).includes(host)) return places.api;
    return () => {
      emulation.violations.push(host === '' ? `a request for ${path} came without ${ORIGINAL_HOST}` : `a request went to the unknown host ${host}${path}`);
      return { reply: { status: 404, body: '' } };
    };
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const host = request.headers[ORIGINAL_HOST];
  return {
    method: request.method ?? '', host: typeof host === 'string' ? host : '', path: url.pathname, query: url.searchParams,
    cookies: cookiesOf(request.headers.cookie), headers: request.headers, body: Buffer.concat(chunks),
  };
}

export const cookiesOf = (header = ''): ReadonlyMap<string, string> =>
  new Map(header.split('; ').filter((pair) => pair.includes('=')).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

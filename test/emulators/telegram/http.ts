import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import type { Acts } from './methods.ts';
import type { Queue } from './queue.ts';
import { notFound, Refusal, tooMany, unauthorized } from './refusals.ts';
import { isMethod, requests, type Method, type Request } from './requests.ts';
import type { World } from './world.ts';

export type Call = { readonly method: string; readonly request: Record<string, unknown>; readonly at: number; refused?: string };

export type Desk = {
  readonly token: () => string;
  readonly world: World;
  readonly updates: Queue;
  readonly acts: Acts;
  readonly faults: Faults;
  readonly violation: (what: string) => void;
  readonly calls: Call[];
};

/** One request over HTTP, as api.telegram.org takes it: POST with JSON to /bot<token>/<method>, GET to /file/bot<token>/<path>. */
export async function serve(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const url = decodeURI(request.url ?? '');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url);
  if (file) { serveFile(request, response, { token: file[1]!, path: file[2]! }, desk); return; }
  const bytes = await bodyOf(request);
  const [, token, name] = /^\/bot([^/]+)\/(\w+)$/.exec(url) ?? [];
  if (!token || !name) { desk.violation(`path: ${url.replace(desk.token(), '…')}`); reply(response, notFound()); return; }
  if (token !== desk.token()) { reply(response, unauthorized()); return; }
  if (!isMethod(name)) { desk.violation(`method: ${name}`); reply(response, notFound()); return; }
  const type = request.headers['content-type'] ?? '';
  const form = FILES.has(name) && type.startsWith('multipart/form-data');
  if (request.method !== 'POST' || !(form || type.startsWith('application/json'))) desk.violation(`${name}: ${request.method} ${type}`);
  await answer(name, form ? await fieldsOf(bytes, type) : bytes.toString('utf8'), response, desk);
}

/** What may come as a form, with a file in it. */
const FILES: ReadonlySet<string> = new Set(['sendPhoto', 'sendDocument']);

/** The fields of a form; `attach://name` is the part of that name. */
async function fieldsOf(bytes: Buffer, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const parts = [...form.entries()];
  const read = await Promise.all(parts.map(async ([name, value]) => [name, typeof value === 'string' ? value : { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }] as const));
  const all = new Map(read);
  const named = new Set([...all.values()].flatMap((value) => (typeof value === 'string' && value.startsWith('attach://') ? [value.slice('attach://'.length)] : [])));
  return Object.fromEntries(read.filter(([name]) => !named.has(name)).map(([name, value]) => [name, typeof value !== 'string' ? value : value.startsWith('attach://') ? all.get(value.slice('attach://'.length)) : /^-?\d+$/.test(value) ? Number(value) : value]));
}

async function answer(method: Method, body: string | Record<string, unknown>, response: ServerResponse, desk: Desk): Promise<void> {
  let json: unknown;
  try { json = typeof body !== 'string' ? body : body === '' ? {} : JSON.parse(body); } catch { desk.violation(`${method}: not JSON`); }
  const read = requests[method].safeParse(json);
  const call: Call = { method, request: (json ?? {}) as Record<string, unknown>, at: performance.now() };
  desk.calls.push(call);
  if (!read.success) {
    for (const { path, message } of read.error.issues) desk.violation(`${method}: ${path.join('.')} ${message}`);
    reply(response, new Refusal(400, 'Bad Request: invalid request'));
    return;
  }
  const fault = desk.faults.next(method);
  if (fault?.type === 'hang') return;
  if (fault?.type === 'cut-before') { response.socket?.resetAndDestroy(); return; }
  if (fault?.type === 'too-many') { reply(response, tooMany(fault.seconds)); return; }
  if (fault?.type === 'refuse') { reply(response, new Refusal(fault.code, fault.description)); return; }
  if (fault?.type === 'html') { response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html><body><h1>Bad Gateway</h1></body></html>'); return; }
  if (fault?.type === 'says') { reply(response, fault.result); return; }
  if (fault?.type === 'late') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  if (method === 'getUpdates') { poll(read.data as Request<'getUpdates'>, response, desk); return; }
  const result = attempt(() => (desk.acts[method] as (request: unknown) => unknown)(read.data));
  if (result instanceof Refusal) call.refused = result.message;
  if (fault?.type === 'cut-after') { response.socket?.resetAndDestroy(); return; }
  reply(response, result);
}

function poll({ offset, limit = 100, timeout = 0, allowed_updates: allowed }: Request<'getUpdates'>, response: ServerResponse, { updates }: Desk): void {
  let over = false;
  const giveUp = updates.poll({ offset, limit, timeout, allowed }, (result) => { over = true; reply(response, result); });
  response.on('close', () => { if (!over) giveUp(); });
}

function serveFile(request: IncomingMessage, response: ServerResponse, { token, path }: { token: string; path: string }, { world, faults, ...desk }: Desk): void {
  if (request.method !== 'GET') desk.violation(`file: ${request.method}`);
  const fault = faults.next('file');
  if (fault?.type === 'hang') return;
  if (fault?.type === 'cut-before') { response.socket?.resetAndDestroy(); return; }
  if (fault?.type === 'html') { response.writeHead(fault.status).end('<html>'); return; }
  if (fault?.type === 'elsewhere') { response.writeHead(302, { location: fault.to }).end(); return; }
  if (fault?.type === 'late') { response.writeHead(200).write('x'); return; }
  const file = [...world.files.values()].find((one) => one.path === path);
  if (token !== desk.token() || !file) { response.writeHead(404).end('{"ok":false,"error_code":404,"description":"Not Found"}'); return; }
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  // An honest length only when it is small, so that a reader must count for itself.
  response.end(file.bytes);
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function reply(response: ServerResponse, result: unknown): void {
  const refused = result instanceof Refusal;
  const parameters = refused && Object.keys(result.parameters).length > 0 ? { parameters: result.parameters } : {};
  const body = refused ? { ok: false, error_code: result.code, description: result.message, ...parameters } : { ok: true, result };
  response.writeHead(refused ? result.code : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Happening } from '../core/event.ts';
import type { MessageId } from '../core/ids.ts';
import { openLog } from '../log.ts';
import { incoming, privateChat, sentFile } from '../platform/simulator/incoming.ts';
import { SIMULATED, simulated } from '../platform/simulator/platform.ts';
import { openService } from '../service.ts';
import { lastNumber } from './last-number.ts';
import { serveAlone } from './serving.ts';
import { thinkerFrom } from './thinker.ts';
import { refusal } from '../refusals.ts';

const schema = z.looseObject({
  id: z.string().optional(),
  platform: z.string().default('simulator'),
  chat: z.string().min(1),
  name: z.string().optional(),
  /** In a group: who writes; their private chat is `dm:` and this. */
  from: z.string().optional(),
  addressed: z.boolean().optional(),
  quotes: z.string().optional(),
  join: z.string().optional(),
  text: z.string().optional(),
  choice: z.string().optional(),
  file: z.string().optional(),
  caption: z.string().optional(),
  other: z.enum(['voice', 'video', 'sticker', 'location']).optional(),
  edit: z.string().optional(),
  recall: z.string().optional(),
});

/** The simulator as machines speak to it: one JSON message a line in; `{taken: id}` once it is recorded for good, and
 *  `{chat, text, choices?, effect}` for what is said. After a crash a line that was not `taken` is sent again with the
 *  same id; a reply may then come again with the same `effect`. */
export async function serveLines(config: Config): Promise<void> {
  const giveBack = serveAlone(config);
  const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  const platforms = SIMULATED.map((name) =>
    simulated(name, ({ channel, text, message, effect }) => {
      say({ effect, channel, text, ...(message.choices ? { choices: message.choices } : {}), ...(message.quotes ? { quotes: message.quotes } : {}) });
      return effect;
    }),
  );
  const clock = { now: () => Date.now() };
  const logger = openLog(config);
  const service = openService({ data: config.data, office: config.office, platforms, clock, logger, thinker: await thinkerFrom({ config, clock, logger }) });
  await service.engine.start();
  let number = lastNumber(service);
  const pending = new Set<Promise<void>>();
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    const read = readLine(text);
    if ('error' in read) { say(read); continue; }
    number += 1;
    const { request, happening } = read;
    const message = request.id ?? `j${number}`;
    const event = incoming(happening, { channel: `${request.platform}/${request.chat}`, message, at: Date.now(), name: request.name, from: request.from, quotes: request.quotes, addressed: request.addressed });
    const admitted = admit(event, message).finally(() => pending.delete(admitted));
    pending.add(admitted);
  }
  async function admit(event: ReturnType<typeof incoming>, message: string): Promise<void> {
    try {
      await service.engine.admit(event);
      say({ taken: message });
    } catch {
      say({ id: message, error: 'chưa nhận được' });
    }
  }

  await Promise.all(pending);
  await service.engine.drain();
  await service.close();
  giveBack();
}

function readLine(text: string): { request: z.infer<typeof schema>; happening: Happening } | { error: string } {
  let raw: unknown;
  try { raw = JSON.parse(text.replace(/^\uFEFF/, '')); } catch { return { error: 'không phải JSON' }; }
  const result = schema.safeParse(raw, { error: refusal });
  if (!result.success) return { error: `${result.error.issues[0]!.path.join('.')}: ${result.error.issues[0]!.message}` };
  const request = result.data;
  if (request.join !== undefined) return { request, happening: { type: 'joined', title: request.join, ...(request.from ? { by: privateChat(request.platform, request.from) } : {}) } };
  if (request.recall !== undefined) return { request, happening: { type: 'recalled', target: request.recall as MessageId } };
  if (request.edit !== undefined) return { request, happening: { type: 'edited', target: request.edit as MessageId, text: request.text ?? '' } };
  if (request.file !== undefined) return { request, happening: sentFile(request.file, request.caption) };
  if (request.other !== undefined) return { request, happening: { type: 'sent-other', what: request.other } };
  if (request.choice !== undefined) return { request, happening: { type: 'picked', choice: request.choice } };
  if (request.text !== undefined) return { request, happening: { type: 'said', text: request.text } };
  return { error: 'không có gì được nói: cần text, choice, file, other, edit hoặc recall' };
}

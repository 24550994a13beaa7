import { existsSync, readFileSync, statSync } from 'node:fs';
import type { FileRef } from '../../core/event.ts';
import type { ChannelId, EffectId } from '../../core/ids.ts';
import type { Message } from '../../core/message.ts';
import type { Capabilities, Fetched, Outcome, Platform } from '../../engine/ports.ts';
import { numbered } from '../numbered.ts';

export type Shown = { readonly channel: ChannelId; readonly text: string; readonly message: Message; readonly effect: EffectId };

const CAPABILITIES: Readonly<Record<string, Capabilities>> = {
  simulator: { choices: 'numbered', longestText: 2000, quoting: true, groups: true },
  zalo: { choices: 'numbered', longestText: 2000, quoting: true, groups: true },
  telegram: { choices: 'buttons', longestText: 4096, quoting: true, groups: true },
};

export const SIMULATED = Object.keys(CAPABILITIES);

const LARGEST = 20 * 1024 * 1024;

/** A platform that is a screen: what is sent is shown (`show` gives the message its id, so that it can be quoted), files are read from disk. It looks like the one it is named after. `fails`: how sending to a chat ends where it does not
 *  arrive. */
export function simulated(name: string, show: (shown: Shown) => string | undefined, fetch: (file: FileRef) => Fetched = fromDisk, fails: (channel: ChannelId) => Outcome | undefined = () => undefined): Platform {
  const capabilities = CAPABILITIES[name] ?? CAPABILITIES['simulator']!;
  return {
    name,
    capabilities,
    async send(channel, message, effect) {
      const failed = fails(channel);
      if (failed) return failed;
      const shown = show({ channel, message, effect, text: capabilities.choices === 'numbered' ? numbered(message) : message.text });
      return { type: 'delivered', ...(shown ? { message: shown } : {}) };
    },
    async sendFile(channel, { name, kind }, effect) {
      const text = kind === 'photo' ? '[ảnh]' : `[tệp ${name}]`;
      const shown = show({ channel, message: { text }, effect, text });
      return { type: 'delivered', ...(shown ? { message: shown } : {}) };
    },
    async fetch(file) {
      return fetch(file);
    },
    async start() {},
    async stop() {},
  };
}

/** The file a person named by its path. */
export function fromDisk(file: FileRef): Fetched {
  try {
    if (!existsSync(file.ref) || !statSync(file.ref).isFile()) return { type: 'failed', why: 'unavailable' };
    if (statSync(file.ref).size > LARGEST) return { type: 'failed', why: 'too-large' };
    return { type: 'fetched', bytes: readFileSync(file.ref), ...(file.name ? { name: file.name } : {}) };
  } catch {
    return { type: 'failed', why: 'unavailable' };
  }
}

import type { NewEntry } from '../core/draft/draft.ts';
import type { Effect } from '../core/effect.ts';
import type { Incoming } from '../core/event.ts';
import type { EffectId, EventId } from '../core/ids.ts';
import type { Thought } from '../core/think.ts';
import { fileName } from '../core/say/announcement.ts';
import { isQuiet, morningAfter } from '../core/announcement/quiet.ts';
import type { Kind, Next } from './after-sending.ts';
import { workbook } from './workbook.ts';
import type { Clock, Fetched, Files, Outcome, Platform, Thinker } from './ports.ts';

export type Performing = {
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly files: Files;
  readonly thinker?: Thinker | undefined;
  readonly clock: Clock;
  readonly ownerOfCode: (code: string) => string | undefined;
  /** Who of an imported list has this number and has not come in yet. */
  readonly expected: (phone: string, now: number) => { readonly code: string; readonly name: string; readonly products: readonly string[] } | undefined;
  /** Announcements on this platform stand still. */
  readonly halted: (platform: string) => boolean;
  /** Absent: this service keeps no knowledge of its own. */
  readonly publish?: ((entry: NewEntry) => Promise<string | undefined>) | undefined;
  readonly filesStillNamed: (hash: string) => boolean;
  /** Results go back the way messages come in; their ids derive from the effect, so that a second one is a duplicate. */
  readonly admit: (incoming: Incoming) => Promise<void>;
  /** A platform that does not answer within so many milliseconds: it may have arrived. */
  readonly longest: number;
};

/** Telegram shows it for five seconds. */
const TYPING_LASTS = 4500;
/** Looked at again; "tiếp tục gửi" looks at once. */
const HALTED = 3_600_000;
const NO_MODEL: Thought = { type: 'unavailable', why: 'off' };

export const kindOf = (effect: Effect): Kind => (effect.type === 'say' ? effect.tone : effect.type === 'send-file' || effect.type === 'remind' ? 'announcement' : effect.type === 'think' ? 'thought' : effect.type === 'forward' ? 'reply' : 'inner');

/** Does what an effect says, once. */
export function performer({ platforms, files, thinker, clock, ownerOfCode, expected, halted, publish, filesStillNamed, admit, longest }: Performing) {
  /** Hashes of files that are kept but not yet named by a document. */
  const inHand = new Map<string, number>();
  const platformOf = (effect: Effect) => platforms.get(effect.channel.split('/')[0] ?? '');

  function forgetUnnamed(hash: string): void {
    if (!inHand.has(hash) && !filesStillNamed(hash)) files.forget(hash);
  }

  async function perform(effect: Effect): Promise<Outcome> {
    const platform = platformOf(effect);
    switch (effect.type) {
      case 'say':
        if (effect.tone === 'announcement' && notNow(effect)) return notNow(effect)!;
        return platform ? within(longest, platform.send(effect.channel, effect.message, effect.id)) : { type: 'held', until: clock.now() + 60_000 };
      case 'send-file': return notNow(effect) ?? (platform ? sendFile(platform, effect) : { type: 'held', until: clock.now() + 60_000 });
      case 'remind': return notNow(effect) ?? (platform?.remind ? within(longest, platform.remind(effect.channel, effect.title, effect.at, effect.id)) : { type: 'delivered' });
      case 'unremind': return platform?.unremind ? within(longest, platform.unremind(effect.channel, effect.of)) : { type: 'delivered' };
      case 'fetch': await keepAndTell(effect, platform ? await within(longest, platform.fetch(effect.file)) : { type: 'failed', why: 'unavailable' }); break;
      case 'forward': return platform ? forward(effect, platform) : { type: 'held', until: clock.now() + 60_000 };
      case 'publish': await admit({ type: 'published', draft: effect.entry.draft, for: effect.for, ...(await whyNot(effect.entry)), ...resultOf(effect) }); break;
      case 'redeem': await admit(redeemed(effect)); break;
      case 'think': await thinkAndTell(effect, platform); break;
      case 'pass-on': await admit({ type: 'passed-on', passed: effect.passed, ...resultOf(effect) }); break;
      case 'settle': await admit({ type: 'settled', question: effect.question, how: effect.how, ...resultOf(effect) }); break;
      case 'hear-back': await admit({ type: 'heard-back', news: effect.news, ...resultOf(effect) }); break;
      case 'act-on': await admit({ type: 'by-office', producer: effect.producer, act: effect.act, ...resultOf(effect) }); break;
      case 'hear': await admit({ type: 'said', text: effect.text, ...(effect.name ? { name: effect.name } : {}), ...resultOf(effect) }); break;
      case 'resume': await admit({ type: 'resumed', ...resultOf(effect) }); break;
      case 'show-invitations': await admit({ type: 'asked-invitations', ...resultOf(effect) }); break;
      case 'look-up': await admit(lookedUp(effect)); break;
      case 'forget-files': effect.hashes.forEach(forgetUnnamed); break;
      default: effect satisfies never;
    }
    return { type: 'delivered' };
  }

  /** At night, and while announcements stand still there, nothing is said unasked. */
  function notNow({ channel }: Effect): Outcome | undefined {
    const now = clock.now();
    if (isQuiet(now)) return { type: 'held', until: morningAfter(now) };
    return halted(channel.split('/')[0] ?? '') ? { type: 'held', until: now + HALTED } : undefined;
  }

  /** An upload takes longer than words. */
  async function sendFile(platform: Platform, { id, channel, file }: Effect & { type: 'send-file' }): Promise<Outcome> {
    if (!platform.sendFile) return { type: 'refused', why: 'rejected', detail: 'no files there' };
    const bytes = file.type === 'kept' ? files.read(file.file.hash) : file.type === 'sheet' ? await workbook(file.sheet) : Buffer.from(file.text, 'utf8');
    if (!bytes) return { type: 'refused', why: 'rejected', detail: 'the file is gone' };
    return within(3 * longest, platform.sendFile(channel, { bytes, name: (file.type === 'kept' ? fileName(file.file) : file.name).replace(/[;"\\/\r\n]+/g, ' '), kind: 'file' }, id));
  }

  /** Written before it is told, so that a crash in between publishes it once more, which changes nothing. */
  async function whyNot(entry: NewEntry): Promise<{ readonly why?: string }> {
    const why = publish ? await publish(entry) : 'nơi này không giữ kiến thức riêng';
    return why === undefined ? {} : { why };
  }

  const resultOf = (effect: Effect) => ({ id: `${effect.type}:${effect.id}` as EventId, at: clock.now(), channel: effect.channel });

  async function keepAndTell(effect: Effect & { type: 'fetch' }, got: Fetched | (Outcome & { type: 'unsure' })): Promise<void> {
    if (got.type === 'unsure') throw new Error('the platform did not answer');
    if (got.type === 'failed') return admit(lost(effect, got.why));
    const kept = files.keep(got.bytes, got.name ?? effect.file.name);
    if (kept.type === 'refused') return admit(lost(effect, kept.why));
    const { hash } = kept.file;
    inHand.set(hash, (inHand.get(hash) ?? 0) + 1);
    try {
      await admit({ type: 'fetched', id: `fetched:${effect.id}` as EventId, at: clock.now(), channel: effect.channel, document: effect.document, file: kept.file });
    } finally {
      const others = inHand.get(hash)! - 1;
      if (others > 0) inHand.set(hash, others);
      else inHand.delete(hash);
    }
    // Erased or taken back while it was on its way: then nobody names it.
    forgetUnnamed(hash);
  }

  /** Only what we would take ourselves: nobody is sent a program through us. */
  async function forward({ file, of, otherwise, channel, id }: Effect & { type: 'forward' }, platform: Platform): Promise<Outcome> {
    const source = platforms.get(of.split('/')[0] ?? '');
    const got = source && platform.sendFile ? await within(longest, source.fetch(file)) : undefined;
    if (got?.type === 'fetched' && platform.sendFile) {
      const name = got.name ?? file.name ?? '';
      const mime = files.typeOf(got.bytes, name);
      const sent = mime ? await within(longest, platform.sendFile(channel, { bytes: got.bytes, name: named(name, mime), kind: file.kind }, id)) : undefined;
      if (sent && (sent.type !== 'refused' || sent.why === 'unreachable')) return sent;
    }
    return within(longest, platform.send(channel, { text: otherwise }, id));
  }

  async function thinkAndTell(effect: Effect & { type: 'think' }, platform: Platform | undefined): Promise<void> {
    const show = () => { void platform?.typing?.(effect.channel).catch(() => undefined); };
    const typing = setInterval(show, TYPING_LASTS);
    show();
    try {
      const came = thinker ? await within(longest, thinker.think(effect.task, { effect: effect.id, channel: effect.channel })) : NO_MODEL;
      await admit(thoughtOf(effect, came.type === 'unsure' ? { type: 'unavailable', why: 'late' } : came));
    } finally {
      clearInterval(typing);
    }
  }

  const thoughtOf = ({ id, channel }: { id: EffectId; channel: Effect['channel'] }, thought: Thought): Incoming => ({ type: 'thought', effect: id, thought, id: `thought:${id}` as EventId, at: clock.now(), channel });

  const lost = (effect: Effect & { type: 'fetch' }, why: 'too-large' | 'wrong-type' | 'unavailable'): Incoming =>
    ({ type: 'fetch-failed', id: `fetched:${effect.id}` as EventId, at: clock.now(), channel: effect.channel, document: effect.document, why });

  function redeemed({ id, channel, code, name, consent }: Effect & { type: 'redeem' }): Incoming {
    const base = { id: `redeemed:${id}` as EventId, at: clock.now(), channel, code, ...(name ? { name } : {}) };
    return ownerOfCode(code) === undefined ? { ...base, type: 'code-refused' } : { ...base, type: 'code-redeemed', ...(consent ? { consent } : {}) };
  }

  function lookedUp({ id, channel, phone }: Effect & { type: 'look-up' }): Incoming {
    const base = { id: `looked-up:${id}` as EventId, at: clock.now(), channel };
    const found = expected(phone, clock.now());
    return found ? { ...base, type: 'on-list', ...found } : { ...base, type: 'not-on-list' };
  }

  /** What the machine must hear when an effect came to nothing for good. */
  async function tell(effect: Effect, next: Next): Promise<void> {
    if (next.type === 'give-up') await admit({ type: 'unreachable', effect: effect.id, id: `unreachable:${effect.id}` as EventId, at: clock.now(), channel: effect.channel });
    if (next.type === 'finish' && next.as !== 'delivered' && effect.type === 'fetch') await admit(lost(effect, 'unavailable'));
    if (next.type === 'finish' && next.as !== 'delivered' && effect.type === 'think') await admit(thoughtOf(effect, { type: 'unavailable', why: 'late' }));
  }

  return { perform, tell };
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/heic': 'heic', 'application/pdf': 'pdf' };

/** A name that says what is inside. */
const named = (name: string, mime: string): string => (/\.\w{2,5}$/.test(name) ? name : `${name || 'tep'}.${ENDINGS[mime] ?? 'bin'}`).slice(-120);

/** `unsure` when it takes too long. What it says later is not heard. */
async function within<T>(longest: number, work: Promise<T>): Promise<T | (Outcome & { type: 'unsure' })> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome & { type: 'unsure' }>((resolve) => { timer = setTimeout(() => { resolve({ type: 'unsure', detail: 'no answer in time' }); }, longest); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

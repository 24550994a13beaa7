import { join } from 'node:path';
import type { Find } from './core/staff/look.ts';
import { answer } from './core/answer/answer.ts';
import type { Knowledge, Office } from './core/knowledge.ts';
import { step } from './core/producer/step.ts';
import { passage } from './core/say/passages.ts';
import { apology } from './core/say/talk.ts';
import { openEngine, type Logger } from './engine/engine.ts';
import type { ChannelId } from './core/ids.ts';
import { eventUnhandled, platformStands } from './core/say/standing.ts';
import type { NewEntry } from './core/draft/draft.ts';
import type { Clock, Files, Platform, Shelf, Standing, Thinker } from './engine/ports.ts';
import { ownKnowledgeIn, rereader, shelve, shelveAhead } from './knowledge/shelf.ts';
import { filesIn } from './storage/files.ts';
import { isUnavailable } from './storage/disk.ts';
import { openStore, type Store } from './storage/store.ts';

export const databaseIn = (data: string): string => join(data, 'ocop.db');

export type ServiceOptions = {
  readonly data: string;
  readonly office: Office;
  /** A platform that keeps something of its own is made from the store. */
  readonly platforms: readonly Platform[] | ((store: Store) => readonly Platform[]);
  readonly clock: Clock;
  readonly logger: Logger;
  readonly luck?: () => string;
  /** Reads the knowledge, at the start and when an entry is published; what starts anew many times a minute may remember what it read. */
  readonly reread?: (() => Knowledge) | undefined;
  /** The vetted passages, for questions asked in groups. */
  readonly find?: Find | undefined;
  /** Chats of staff who hear when a platform is lost or a message failed. */
  readonly staff?: readonly string[];
  /** The model, where one is configured; it keeps its ledger in the store, and reads photos among the files. */
  readonly thinker?: ((store: Store, files: Files) => Thinker | undefined) | undefined;
};

const STAFF_WORDS = { platform: (platform: string, { state, detail }: Standing) => platformStands(platform, state, detail), unhandled: eventUnhandled };

/** Knowledge, storage and engine put together around the given platforms. */
export function openService({ data, office, platforms, clock, logger, luck, staff = [], thinker, find, reread: remembered }: ServiceOptions) {
  const own = ownKnowledgeIn(data);
  const reread = remembered ?? rereader(own, office);
  const knowledge = reread();
  const found = find ?? findIn(knowledge);
  const store = openStore(databaseIn(data));
  const files = filesIn(join(data, 'files'));
  const engine = openEngine({
    store, machine: step, knowledge, clock, logger, isUnavailable, thinker: thinker?.(store, files),
    platforms: typeof platforms === 'function' ? platforms(store) : platforms,
    files,
    apology: apology(),
    staff: { channels: staff as readonly ChannelId[], words: STAFF_WORDS },
    ...(luck ? { luck } : {}),
    find: found,
    shelf: {
      async publish(entry) {
        if (!remembered) await shelveAhead(entry, own, office);
        return publish(entry, own, reread);
      },
    },
  });
  return {
    knowledge,
    store,
    engine,
    async close() {
      await engine.stop();
      store.close();
    },
  };
}

function publish(entry: NewEntry, own: string, reread: () => Knowledge): Awaited<ReturnType<Shelf['publish']>> {
  const done = shelve(entry, own, reread(), reread);
  return 'why' in done ? { type: 'refused', why: done.why } : { type: 'published', knowledge: done.knowledge, find: findIn(done.knowledge) };
}

/** For groups only what a passage surely answers, and that one alone. */
const SURE_ENOUGH_FOR_MANY = 0.81;

export const findIn = (knowledge: Knowledge): Find => (question, on) => {
  const found = answer({ text: question, on }, knowledge);
  const told = found.outcome === 'answered' && found.by === 'knowledge' && !found.declines && found.sure >= SURE_ENOUGH_FOR_MANY ? found.sources[0]?.passage : undefined;
  return told && { entry: told.id, text: passage(told, knowledge) };
};

export type Service = ReturnType<typeof openService>;

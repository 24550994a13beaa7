import { workerData } from 'node:worker_threads';
import type { NewEntry } from '../core/draft/draft.ts';
import type { Office } from '../core/knowledge.ts';
import { rereader, shelve } from './shelf.ts';

/* What `shelveAhead` runs in a thread of its own. */

const { entry, own, office } = workerData as { readonly entry: NewEntry; readonly own: string; readonly office: Office };
const reread = rereader(own, office);
const done = shelve(entry, own, reread(), reread);
// Laid out when it is first asked, and kept.
if ('knowledge' in done) done.knowledge.search({ question: entry.title, on: entry.reviewed, past: false });

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The transcripts to be played on a real platform: each on one of the two, those of Telegram alone there; of one producer's own dialogue, which no platform
 *  changes, every sixth; all on both by `npm run transcripts:platforms`. Left out is where people are made to get nothing, which only a screen can. */
export function platformFiles(platform: 'zalo' | 'telegram'): readonly string[] {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt')).toSorted()
    .map((name) => ({ name, source: readFileSync(join(import.meta.dirname, name), 'utf8') })).filter(({ source }) => !source.includes('+ không nhận'));
  const all = process.env['TRANSCRIPTS'] === 'all';
  return sources.filter(({ name, source }, i) => all || ((i % 2 === 1 || isOfTelegram(source) ? 'telegram' : 'zalo') === platform && (i % 12 < 2 || isOfTelegram(source) || !isOwnDialogue(name)))).map(({ name }) => name);
}

/** Groups, staff, announcements and what comes of each have letters of their own. */
const isOwnDialogue = (name: string): boolean => /^[\dquv]/.test(name);

const isOfTelegram = (source: string): boolean => source.includes('(telegram)') && !source.includes('(zalo)');

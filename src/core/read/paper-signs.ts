import type { FactId } from '../ids.ts';
import type { FactDefinition } from '../knowledge.ts';
import type { Sign } from '../weighed.ts';
import { COMMA } from './cues.ts';
import { typedIn } from './other-words.ts';
import { indexOf, LONGEST, scan, type Hit } from './phrases.ts';
import { spelled } from './plain.ts';
import { PRONOUNS } from './slips.ts';
import { soundsAsked } from './sounds-asked.ts';

/* A paper where a message names it, and the words around it by where they stand: whatever paper it is, "ký … với xã rồi" says the same of it. */

/** `name`: by which of its names, folded. */
export type Mention = { readonly fact: FactId; readonly name: string; readonly signs: readonly Sign[] };

/** Papers named in one breath have what stands around all of them. */
const JOINING = new Set([COMMA, 'va', 'voi', 'ca', 'cung', 'lan', 'roi']);
const NEAR_BEFORE = 6;
const NEAR_AFTER = 14;
/** So much of what lies across another paper, or behind all that. */
const FAR = 0.5;
const MOST = 60;

/** Each paper a message names, in its order; none of one that is told by its own words ("chưa đăng ký kinh doanh gì"). */
export function mentionsOf(text: string, facts: ReadonlyMap<FactId, FactDefinition>): readonly Mention[] {
  const whole = text.slice(0, LONGEST).normalize('NFC');
  const syllables = whole.split(/(?<=[,;.!?\n…])/u).flatMap((piece, at, all) => [...spelled(piece), ...(at < all.length - 1 ? [COMMA] : [])]);
  const hits = scan(syllables, indexOf(facts), typedIn(whole)).filter(({ phrase: { fact, value } }) => fact.type === 'paper' && value === undefined);
  if (hits.length === 0) return [];
  const asked = Math.max(-1, Math.min(1, soundsAsked(whole) / 4));
  return groupsOf(hits, syllables).flatMap((group, nth, groups) => {
    const before = plain(syllables.slice(groups[nth - 1]?.at(-1)?.to ?? 0, group[0]!.from));
    const after = plain(syllables.slice(group.at(-1)!.to, groups[nth + 1]?.[0]?.from));
    const across = plain(syllables.slice(groups[nth + 1]?.at(-1)?.to ?? syllables.length));
    const signs = [...placed('b', before.slice(-NEAR_BEFORE).toReversed()), ...placed('a', after.slice(0, NEAR_AFTER)), ...far('f', across), ...far('p', nth === 0 ? [] : plain(syllables.slice(0, groups[nth - 1]![0]!.from))), ['#asked', asked] as Sign, [`#of ${group.length > 1 ? 'more' : 'one'}`, FAR] as Sign, [`#next ${groups[nth + 1] ? 'paper' : 'none'}`, FAR] as Sign];
    return group.map(({ phrase: { fact, syllables: name } }) => ({ fact: fact.id, name: name.join(' '), signs: [...signs, [`#is ${fact.id}`, FAR] as Sign] }));
  });
}

function groupsOf(hits: readonly Hit[], syllables: readonly string[]): readonly (readonly Hit[])[] {
  return hits.reduce<Hit[][]>((groups, hit) => {
    const last = groups.at(-1);
    const joins = last !== undefined && syllables.slice(last.at(-1)!.to, hit.from).every((word) => JOINING.has(word));
    return joins ? [...groups.slice(0, -1), [...last, hit]] : [...groups, [hit]];
  }, []);
}

/** Without whoever is meant, any figure as one. */
const plain = (syllables: readonly string[]): string[] => syllables.filter((word) => !PRONOUNS.has(word)).slice(0, MOST).map((word) => (/\d/.test(word) ? '0' : word));

/** The words of one side, nearest first: each, with its neighbour, with the one after, and the nearest as such. */
function placed(side: string, said: readonly string[]): Sign[] {
  const all = [...said, '$'];
  const signs = [...all.map((word) => `${side} ${word}`), ...all.slice(1).map((word, at) => `${side} ${all[at]!} ${word}`), ...all.slice(2).map((word, at) => `${side} ${all[at]!} ${all[at + 1]!} ${word}`)];
  return [...signs.map((sign): Sign => [sign, 1 / Math.sqrt(signs.length)]), [`${side}1 ${all[0]}`, FAR], [`${side}1 ${all[0]} ${all[1] ?? ''}`, FAR]];
}

const far = (side: string, said: readonly string[]): Sign[] => said.flatMap((word, at): Sign[] => [[`${side} ${word}`, FAR / Math.sqrt(said.length)], [`${side} ${said[at - 1] ?? '^'} ${word}`, FAR / Math.sqrt(said.length)]]);

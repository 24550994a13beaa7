import { communeFound, isListed } from '../../place/listed.ts';
import { acknowledge } from '../acknowledge.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import type { Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/** A name with its courtesies; and the pattern that takes those off would be long about a pasted page. */
const LONGEST = 80;

/** "Nghĩa Dân" and no more, of somebody whose commune is not known yet. */
export function communeAlone(turn: Turn, text: string): Turn | undefined {
  const { state, world: { knowledge: { places } } } = turn;
  if (text.length > LONGEST) return undefined;
  const name = text.normalize('NFC').replace(/^(?:(?:dạ|da|em|chị|chi|anh|ở|o|nhà|nha)\s+)+|(?:\s+(?:ạ|a|em|nha|nhé|nhe|á))+$|[.!]+$/giu, '').trim();
  if (factsOf(state, undefined).has(id('commune')) || !name.includes(' ') || !isListed('communes', name, places)) return undefined;
  const province = factsOf(state, undefined).get(id('province'));
  const found = communeFound(name, places, typeof province === 'string' && province !== 'unknown' ? province : undefined);
  const told = learnFact(turn, id('commune'), found.commune!);
  return acknowledge(found.province && province === undefined ? learnFact(told, id('province'), found.province) : told, currentDossier(state, turn.person, turn.world), false);
}

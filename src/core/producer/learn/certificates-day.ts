import { acknowledge } from '../acknowledge.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf, id } from '../facts.ts';
import { learnFact } from './fact.ts';
import { lastPaper } from '../goods/about-it.ts';
import { spokenJustNow } from '../spoken.ts';
import { asks, type Turn } from '../turn.ts';
import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';
import { dayOf } from '../../time.ts';

/** "20/4/24", of somebody who has stars and has not said since when: whether it is the day of those. */
export function certificatesDay(turn: Turn, text: string, { dates: [found, ...more] }: Reading): Turn | undefined {
  const { state, person: { product }, world } = turn;
  const facts = factsOf(state, product);
  const has = facts.has(id('certificate-stars')) || facts.get(id('case')) === 'danh_gia_lai' || facts.get(id('case')) === 'nang_hang';
  if (!has || facts.has(id('certificate-issued')) || facts.has(id('certificate-expires')) || !found?.day || found.precision !== 'day' || more.length > 0 || found.day > dayOf(world.now)) return undefined;
  // "PCCC có biên bản ngày 3/5": a day of something else that is told of.
  if (spelled(text).length > ONLY_A_DAY && !OF_CERTIFICATE.test(spelled(text).join(' '))) return undefined;
  // "4 sao từ 2024", and then "12/9/2024".
  if (spokenJustNow(turn) && lastPaper(turn) === undefined && turn.person.asked!.text.includes(found.day.slice(0, 4))) return acknowledge(learnFact(turn, id('certificate-issued'), found.day), currentDossier(turn.state, turn.person, turn.world), false);
  return asks(turn, {
    question: say.certificatesDay(found.day),
    about: { type: 'choice' },
    offered: [
      { label: say.CERTIFICATES, act: { type: 'fact', fact: id('certificate-issued'), value: found.day, ...(product ? { product } : {}) } },
      { label: say.OF_ANOTHER_PAPER, act: { type: 'never-mind' } },
    ],
  });
}
const ONLY_A_DAY = 7;
const OF_CERTIFICATE = /\b(?:chung nhan|cong nhan|ocop|sao|quyet dinh|qd)\b/;

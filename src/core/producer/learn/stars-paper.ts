import { spelled } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import * as say from '../../say/learned.ts';
import { needDay } from '../../say/talk.ts';
import { dayOf, type Instant } from '../../time.ts';
import { acknowledge } from '../acknowledge.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { dropFact, factsOf, id } from '../facts.ts';
import { lastPaper } from '../goods/about-it.ts';
import { JUST_NOW, remembersOnly, spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/* "Chuối khô 3 sao", then "giấy này hình như năm 2023", then "vợ chú mới lấy ra coi, ngày 15 tháng 12 năm 2022": stars that have a paper are there, and
 * the day is of that. */

const PAPER = /^(?:\S+ ){0,3}(?:giay|bang|gcn|chung nhan|quyet dinh)\b/;
const LOOKED = /\b(?:lay ra|luc|luc tu|mo tu|mo ra|kiem|tim|tim thay|coi lai|xem lai|doc lai|nhin lai|coi|xem|ngo)\b/;
const STARS = id('stars');
const HELD = id('certificate-stars');
const ISSUED = id('certificate-issued');

export function starsPaper(turn: Turn, text: string, { question, slash, correction, facts, dates: [date, ...more], products }: Reading): Turn | undefined {
  const on = dayOf(turn.world.now);
  const known = factsOf(turn.state, turn.person.product);
  if (question || slash || !date?.day || more.length > 0 || date.day > on || known.has(ISSUED) || products.length + facts.statements.length + facts.named.length > 0) return undefined;
  const said = spelled(text).join(' ');
  const aimed = aimedJustNow(turn, turn.world.now);
  // What has a paper of some year is no aim.
  if (PAPER.test(said) && aimed !== undefined && !known.has(HELD) && known.get(id('case')) !== 'lan_dau') {
    const held = learnFact({ ...turn, state: dropFact(turn.state, STARS, turn.person.product) }, HELD, aimed);
    return date.precision === 'day' ? issued(turn, held, date.day) : again(says(remembersOnly(held, `giấy chứng nhận ${text}`), say.alreadyStars(aimed), needDay(undefined)));
  }
  const ofCertificate = spokenJustNow(turn) && lastPaper(turn) === undefined && OF_CERTIFICATE.test(spelled(turn.person.asked!.text).join(' '));
  return date.precision === 'day' && known.has(HELD) && ofCertificate && (correction || LOOKED.test(said) || PAPER.test(said)) ? issued(turn, turn, date.day) : undefined;
}
const OF_CERTIFICATE = /\b(?:chung nhan|cong nhan|[345] sao|giay ocop)\b/;

const issued = (before: Turn, held: Turn, day: string): Turn => askNext(acknowledge(learnFact(remembersOnly(held, `giấy chứng nhận ocop cấp ngày ${day.split('-').toReversed().join('/')}`), ISSUED, day), currentDossier(before.state, before.person, before.world), false));

/** The stars they spoke of a moment ago, taken for those they want. */
function aimedJustNow({ state, person }: Turn, now: Instant): number | undefined {
  const aim = state.facts.find(({ fact, product, at }) => fact === STARS && product === person.product && now - at < JUST_NOW);
  return typeof aim?.value === 'number' ? aim.value : undefined;
}

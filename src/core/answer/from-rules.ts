import { inFigures } from './check/numerals.ts';
import type { Knowledge } from '../knowledge.ts';
import { yearsInFigures } from '../read/dictated.ts';
import { fold } from '../text.ts';
import type { Day } from '../time.ts';
import type { Answer } from './outcome.ts';
import { reckonedKind } from './reckoned/asked.ts';
import { communeDays } from './reckoned/commune-days.ts';
import { isAskedToday, isOfCertificate, isOfRound, renewal } from './reckoned/certificate.ts';
import { starsOf } from './reckoned/points.ts';
import { whereNow } from './reckoned/where-now.ts';
import { asksOneSet, setByItsName, setOf } from './reckoned/which-set.ts';
import { mayAskFor } from './refuse/refuse.ts';
import { asksOfThen } from './then.ts';

/** "Kẹo dừa thì ngành nào cấp giấy vệ sinh". */
const ASKS_WHO = /\b(?:nganh|so|bo|phong|co quan|cap|ben|don vi) nao (?:cap|ky|kiem tra|quan ly|phat)\b/;
/** With its marks, "thuốc bổ nào" asks for none. */
const SET_ASKED = /(?<!\p{L})(?:bộ|bo) (?:(?:số|so) )?(?:nào|nao|mấy|may)(?!\p{L})/iu;

/** What is reckoned, not looked up: the days of an OCOP certificate whose date stands in the question, the stars of so many points, the set of a
 *  named product, where a province is now. `isOurs`: the search takes it for a question of ours; milk has its days too. */
export function fromRules(typed: string, on: Day, isOurs: boolean, knowledge: Knowledge): Answer | undefined {
  const text = yearsInFigures(typed);
  const commune = isOurs && !asksOfThen(text, on) ? communeDays(text, on, knowledge) : undefined;
  if (commune) return commune;
  const where = whereNow(text, knowledge);
  if (where) return where;
  const ofName = asksOfThen(text, on) ? undefined : setByItsName(text, knowledge);
  if (ofName) return ofName;
  const ofTwo = asksOneSet(text, knowledge);
  const kind = ofTwo ? 'set' : reckonedKind(text, on, knowledge);
  switch (kind) {
    case undefined: return undefined;
    case 'issued': case 'expires': return isOfCertificate(text, isOurs) && !isOfRound(text, on, knowledge) && !isAskedToday(text) ? renewal(inFigures(text), on, kind, knowledge) : undefined;
    case 'points': return asksOfThen(text, on) ? undefined : starsOf(text, knowledge);
    // "Tỏi đen chữa mỡ máu hông" names goods, and asks for no set; "bột thảo dược thuộc bộ nào" does.
    case 'set': return asksOfThen(text, on) || ASKS_WHO.test(fold(text)) || (!ofTwo && mayAskFor(text) === 'medicine' && !SET_ASKED.test(text.normalize('NFC'))) ? undefined : setOf(text, knowledge);
    default: return kind satisfies never;
  }
}

import { isQuestion } from '../../read/question.ts';
import { spelled } from '../../read/plain.ts';
import { asksLawfully, circumstancesOf, isOfAnother, isPutToUs } from './circumstances.ts';
import type { Refusal } from './refuse.ts';
import { soundsUntrue } from './untrue.ts';
import { wrongAsked } from './wrong-asked.ts';

/* What sounds somewhat like a request we refuse is one where its circumstances say so too, and it is not the rule that is asked. */

export type Soft = { readonly as: Refusal; readonly way?: string };

/** So much must sound like one (log-odds): where a passage may answer it; and where none does, with circumstances and with nothing but its being no question. */
const LIKELY = { answered: -0.5, unanswered: -0.8, told: 0.2, untrue: -1.2, untrueUnanswered: -2 };

/** Refused whatever else it sounds like. */
export const askedPlainly = (text: string): Refusal | undefined => (asksLawfully(text) ? undefined : circumstancesOf(text).find(({ plain }) => plain)?.as);

/** Refused whatever answers it. */
export const askedSoftly = (text: string): Soft | undefined => softly(text, LIKELY.answered);

/** Refused where no passage answers it. */
export function askedSoftlyAtMost(text: string): Soft | undefined {
  const said = softly(text, LIKELY.unanswered);
  if (said) return said;
  const judged = wrongAsked(text);
  return judged?.as === 'doubtful' && judged.sum >= LIKELY.told && !asksLawfully(text) && !(judged.likest === 'orders' && OF_A_RULE.test(spelled(text).join(' '))) && (judged.likest === 'others' ? isOfAnother(text) : (judged.likest !== 'medicine' && isPutToUs(text)) || !isQuestion(spelled(text))) ? { as: judged.likest } : undefined;
}

/** "Yêu cầu về hồ sơ điện tử: định dạng, dung lượng", "quy định đối với cơ sở: nhà xưởng": a rule by its name, and nothing is ordered. */
const OF_A_RULE = /^(?:\S+ ){0,3}(?:yeu cau|quy dinh|dieu kien|tieu chi) (?:ve|doi voi|toi thieu|ky thuat|bat buoc|chung)\b(?! (?:em|may|bot|ban|tro ly)\b)/;

function softly(text: string, least: number): Soft | undefined {
  const judged = wrongAsked(text);
  if (judged?.as !== 'doubtful' || asksLawfully(text)) return undefined;
  if (judged.sum >= (least === LIKELY.answered ? LIKELY.untrue : LIKELY.untrueUnanswered) && judged.likest === 'forgery' && soundsUntrue(text)) return { as: 'forgery' };
  if (judged.sum < least) return undefined;
  const found = circumstancesOf(text);
  const first = found.find(({ hints, way }) => !hints && way !== undefined) ?? found.find(({ hints }) => !hints) ?? found[0];
  return first && { as: first.as, ...(first.way ? { way: first.way } : {}) };
}

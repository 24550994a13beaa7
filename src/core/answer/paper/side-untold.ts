import type { Knowledge, Side } from '../../knowledge.ts';
import { spelled } from '../../read/plain.ts';
import * as say from '../../say/passages.ts';
import { BANDS } from '../from-passages.ts';
import type { Answer, Question } from '../outcome.ts';
import { matterTold } from './matter-told.ts';
import { isBare, sidesIn, TELLS_TOO } from './paper-sides.ts';
import { tellsSide } from './side-alone.ts';

/* "Mất bao lâu, có tốn tiền không" right behind what was told of a paper of whose time and fee nothing is told: what is told of the dossier's, or of
 * another paper's, is no answer to that. */

const SIDES: ReadonlySet<Side> = new Set<Side>(['takes', 'cost', 'where', 'who', 'lasts', 'expired']);
const OF_DOSSIER = /\b(?:ocop|ho so|nop|dot|cham|xa|tinh|sao)\b/;
const NEAR = 2;

/** That it is not known, and what comes near; undefined where anything is told of it, or more is asked. */
export function sideUntold({ text, told, about, on }: Question, knowledge: Knowledge): Answer | undefined {
  const line = spelled(text).join(' ').replaceAll(CALLED, ' ');
  const { sides, left } = sidesIn(line);
  const matter = told && sides.length > 0 && isBare(left) && !OF_DOSSIER.test(line) ? matterTold(told, knowledge) : undefined;
  const item = knowledge.items.find((one) => one === matter && one.by === 'producer');
  if (!told || !item || !sides.every((side) => SIDES.has(side) && item.told[side] === undefined && item.told[TELLS_TOO[side] ?? side] === undefined && !tellsSide(told, side))) return undefined;
  const { hits, sure } = knowledge.search({ question: `${item.topics[0] ?? item.title} ${text}`, about, on, past: false });
  const near = hits.map(({ passage }) => passage).filter((one) => one.topic === told.topic && one !== told && one.kind === 'answer' && !one.old && sides.some((side) => tellsSide(one, side)));
  const [first] = near;
  const isItsOwn = first !== undefined && first === hits[0]?.passage && sure >= BANDS.two && [matter, undefined].includes(matterTold(first, knowledge));
  return isItsOwn ? undefined : { outcome: 'no-answer', why: 'not-covered', text: say.notCovered(knowledge.office), near: near.slice(0, NEAR) };
}
/** Which one, and whom. */
const CALLED = /^(?:lo|neu|nho) |\b(?:cai|giay|to|phieu|thu) (?:do|nay|ay|kia|no)\b|\b(?:chau|con|nhe)$/g;

import type { FactId } from '../../ids.ts';
import { isOfPapers } from '../../answer/paper/of-paper.ts';
import { plainlyOfPaper, sideOfPaper } from '../../answer/paper/side-of-paper.ts';
import { readFacts } from '../../read/facts.ts';
import type { Reading } from '../../read/reading.ts';
import { bare } from '../../read/plain.ts';
import * as say from '../../say/answers.ts';
import { needsPaperDay, stillValid } from '../../say/papers.ts';
import { beside } from '../again.ts';
import { currentDossier } from '../dossier.ts';
import { factsOf } from '../facts.ts';
import { answers, ask, VERY_SURE } from '../asked/answers.ts';
import { keepQuestion, thenAgain } from '../asked/questions.ts';
import { reckoned } from '../asked/reckoned.ts';
import { fold, words } from '../../text.ts';
import { dayOf } from '../../time.ts';
import { LEANS, remembers, spokenJustNow } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

/** "giấy đó", "cái này", "nó": what was spoken of before. Of a text as `bare` gives it. */
export const IT = /\b(?:cai|giay|to|phieu|ban|thu) (?:do|nay|ay|kia|no)\b|^no\b/;
const WAITS = /^(?:(?:vay|the|roi|la|thi|gio|con|phai|chac|cu|ngoi|minh|em|chi|anh|toi|tui|bac) )*(?:doi|cho)(?: (?:ha|a|nua|tiep|them|chung|khoang|mat|het|toi|den|tam|con|no|ket qua|cuc))* (?:bao lau|may (?:thang|ngay|nam)|bao nhieu (?:ngay|thang|lau)|khi nao|bao gio|lau khong)\b/;
const HOW = /\b(?:la (?:cai )?gi|la sao|o dau|dau ra|cho nao|(?:viet|lam|xin|dien|ghi) sao|the nao|nhu nao|lam sao|ra sao|bao nhieu|bao lau|may (?:tien|ngay|thang|bua)|ai (?:cap|lam|ky))\b/;

/** "Bao lâu hết hạn" a moment after: of what, they said just now. */
const NAMELESS = 5;
/** What a dossier has, as papers do; and what a paper costs, which the list of papers does not tell. */
const ELSEWHERE = /\b(?:ho so|ocop|sao|chung nhan|nop|dot|xa|cham|tien|phi|gia|ton|het may|het bao nhieu)\b|^bao nhieu$/;
/** "Vậy còn hạn không", a moment after a paper was spoken of. */
const STILL = /^(?:(?:vay|the|ma|u|a|thi|gio|hien|no|cai do|giay do|bay gio) )*(?:(?:con|het) han|con (?:xai|dung|su dung|gia tri|hieu luc)(?: duoc)?) (?:khong|chua|ko)(?: (?:em|a|ad|nhi|vay|the))*$/;
/** "Nó còn xài được tới bao giờ": until the day that is known of it. */
const UNTIL = /^(?:(?:vay|the|ma|u|a|thi|gio|hien|no|(?:cai|giay|to|phieu|ban) (?:do|nay|ay)|bay gio) )*(?:con )?(?:xai|dung|su dung|gia tri|hieu luc|(?:het )?han)(?: duoc)?(?: (?:toi|den|vao))? (?:bao gio|khi nao|luc nao|chung nao|(?:ngay|thang|nam) nao|bao lau)\b/;
const lastJustNow = (turn: Turn): FactId | undefined => (spokenJustNow(turn) ? lastPaper(turn) : undefined);
/** Results are of a test; else of the evaluation. */
const RESULT = /\bket qua\b/;
const isNameless = (turn: Turn, said: string): boolean => spokenJustNow(turn) && words(said).length <= NAMELESS && !ELSEWHERE.test(said) && plainlyOfPaper(said, turn.world.knowledge, true);

/** "cái này xin ở đâu": the paper we are asking about, else the one they spoke of last. Undefined when there is none. */
export function aboutIt(turn: Turn, reading: Reading): Turn | undefined {
  const said = bare(reading.corrected);
  if (reading.facts.asked.length + reading.facts.statements.length + reading.products.length > 0) return undefined;
  // "Vậy là phải đợi hả, bao lâu", of a paper that is under way.
  const waits = WAITS.test(said) ? lastJustNow(turn) : undefined;
  const waited = waits && factsOf(turn.state, turn.person.product).get(waits) === 'dang_lam' ? ask(turn, `${turn.world.knowledge.facts.get(waits)?.topics[0] ?? ''} mất bao lâu`) : undefined;
  if (waited?.outcome === 'answered' && waited.sure >= VERY_SURE) return answers(turn, reading.corrected, waited);
  const still = STILL.test(said) ? lastJustNow(turn) : undefined;
  if (still) return beside(stillTold(turn, still) ?? paperTold(turn, still));
  const until = UNTIL.test(said) ? lastJustNow(turn) : undefined;
  const told = until && (stillTold(turn, until) ?? dayNeeded(turn, until));
  if (told) return beside(told);
  // "Cái giấy đó có hết hạn không": what is not told of that one is no other's either.
  if (reading.question && IT.test(said) && RUNS_OUT.test(said)) {
    const meant = openPaper(turn) ?? lastPaper(turn);
    return meant && (stillTold(turn, meant) ? beside(stillTold(turn, meant)!) : untilWhen(turn, meant));
  }
  if (!reading.question || !HOW.test(said)) return undefined;
  const paper = IT.test(said) ? openPaper(turn) ?? lastPaper(turn) : isNameless(turn, said) ? lastPaper(turn) : undefined;
  if (paper && !IT.test(said) && RESULT.test(said) && !RESULT.test(titleOf(turn, paper))) return undefined;
  return paper && (sideTold(turn, paper, reading.corrected) ?? beside(paperTold(turn, paper)));
}

/** What is told of such a paper, else kept for a person. */
function untilWhen(turn: Turn, paper: FactId): Turn | undefined {
  const title = turn.world.knowledge.items.find(({ id }) => id === paper)?.title;
  if (!title) return undefined;
  const found = ask(turn, `${title} có hết hạn không`);
  return found.outcome === 'answered' && isOfPapers(found.sources[0]?.passage, [paper], turn.world.knowledge) ? answers(turn, `${title} có hết hạn không`, found) : thenAgain(keepQuestion(turn, `${title} có hết hạn không?`));
}
const RUNS_OUT = /\b(?:co )?het han (?:khong|chua|bao gio)|\b(?:thoi han|han|gia tri|hieu luc) (?:bao lau|may nam|den bao gio|toi bao gio)|\b(?:duoc|dung) may nam\b/;

/** "Bao lâu", a moment after something was asked of nhãn hiệu: what is told of that. */
function sideTold(turn: Turn, paper: FactId, said: string): Turn | undefined {
  if (IT.test(bare(said))) return undefined;
  const { knowledge, now } = turn.world;
  const side = sideOfPaper({ text: said, before: knowledge.facts.get(paper)?.topics[0], about: undefined, on: dayOf(now) }, knowledge);
  if (side) return answers(turn, said, side);
  const found = ask(turn, said);
  return found.outcome === 'answered' && found.leans && found.sure >= VERY_SURE && isOfPapers(found.sources[0]?.passage, [paper], knowledge) ? answers(turn, said, found) : undefined;
}

/** How it is with one of the papers, and on which clause that stands. */
const paperTold = (turn: Turn, paper: FactId): Turn => reckoned(turn, says(turn, say.aboutPaper(paper, currentDossier(turn.state, turn.person, turn.world), turn.world.knowledge)), 'paper');

/** By the day that is known of it. */
function stillTold(turn: Turn, paper: FactId): Turn | undefined {
  const { world: { knowledge, now } } = turn;
  const item = knowledge.items.find(({ id }) => id === paper);
  const held = item && currentDossier(turn.state, turn.person, turn.world).papers.get(item.id);
  const told = held && stillValid(item.title, held, item.validMonths, dayOf(now));
  return told ? says(turn, told) : undefined;
}

/** It is there, it runs out, and its day is not known. */
function dayNeeded(turn: Turn, paper: FactId): Turn | undefined {
  const item = turn.world.knowledge.items.find(({ id, validMonths }) => id === paper && validMonths !== undefined);
  return item && currentDossier(turn.state, turn.person, turn.world).papers.has(item.id) ? says(turn, needsPaperDay(item.title)) : undefined;
}

/** The same of the paper these words name; what is asked next may lean on it. */
export const ofPaper = (turn: Turn, text: string, paper: FactId): Turn => remembers(paperTold(turn, paper), text);

const titleOf = ({ world }: Turn, paper: FactId): string => fold(world.knowledge.items.find(({ id }) => id === paper)?.title ?? '');

const isPaper = (turn: Turn, fact: FactId): boolean => turn.world.knowledge.facts.get(fact)?.type === 'paper';

export const openPaper = (turn: Turn): FactId | undefined => {
  const { focus } = turn.person;
  return focus.type === 'asking' && focus.about.type === 'fact' && isPaper(turn, focus.about.fact) ? focus.about.fact : undefined;
};

/** The paper spoken of last, while that still counts. */
export function lastPaper(turn: Turn): FactId | undefined {
  const { asked } = turn.person;
  if (!asked || turn.world.now - asked.at >= LEANS) return undefined;
  const { statements, asked: about, named } = readFacts(asked.text, turn.world.knowledge.facts);
  return [...statements.map(({ fact }) => fact), ...about, ...named].findLast((fact) => isPaper(turn, fact));
}

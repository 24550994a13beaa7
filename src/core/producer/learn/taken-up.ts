import type { FactId } from '../../ids.ts';
import { meaning } from '../../read/meaning.ts';
import { hasNothingYet, pick } from '../../read/pick.ts';
import { spelled } from '../../read/plain.ts';
import { read } from '../../read/reading.ts';
import { readFacts } from '../../read/facts.ts';
import { takenUp } from '../../read/taken-up.ts';
import { acknowledge } from '../acknowledge.ts';
import { again } from '../again.ts';
import { askNext, offersFor } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/* Answers to what we asked a while ago. */

/** What our questions are called by who looks back at them. */
const CALLED: readonly (readonly [FactId, RegExp])[] = [
  [id('stars'), /\b(?:may|bao nhieu) sao\b|\bhang (?:sao|gi|nao|may|muon)\b|\bmuc sao\b|^(?:so )?sao$/],
  [id('case'), /\blan dau\b|\bnang hang\b|\bdanh gia lai\b/],
  [id('producer-kind'), /\bloai (?:hinh|gi|nao|co so)\b|\b(?:ho|htx|hop tac xa|cong ty) hay\b/],
  [id('hires'), /\b(?:thue|muon)(?: (?:nguoi|lao dong|ai|cong nhan|tho|muon))+\b|^(?:lao dong|nhan cong|nguoi lam)$/],
  [id('waste'), /\b(?:nuoc|chat|rac|xa) thai\b|^rac$/],
  [id('packaged'), /\bdong goi\b|^bao bi$/],
  [id('health-claims'), /\bcong dung\b|\bchua benh\b/],
  [id('place-brand'), /\bten vung\b|\bnhan hieu (?:chung|tap the)\b/],
  [id('advertises'), /\bquang cao\b/],
];
/** What stands before a choice: "chị chọn 3", "bên em là tổ hợp tác". */
const LEAD = /^(?:(?:em|e|chị|chi|anh|bác|bac|cô|chú|chu|tôi|toi|tui|mình|minh|nhà|nha|bên|ben|thì|thi|là|la|chọn|chon|lấy|lay|đăng ký|dang ky|dự|du|xin)\s+)+/iu;

/** Takes it as the answer to the question they name; where they name none that we ask, what they tell behind it is heard by itself. */
export function answersBefore(turn: Turn, text: string, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  const taken = takenUp(text);
  if (!taken || turn.state.products.length === 0) return undefined;
  const { knowledge, now } = turn.world;
  const subject = spelled(taken.subject).join(' ');
  const paper = readFacts(taken.subject, knowledge.facts);
  const called = CALLED.find(([, name]) => name.test(subject))?.[0] ?? [...paper.named, ...paper.asked][0];
  // "Câu nước thải thì chưa có giấy gì": of the paper.
  const fact = called === id('waste') && /\b(?:giay|ho so|ke hoach)\b/.test(spelled(taken.answer).join(' ')) ? id('environment-file') : called;
  const definition = fact && knowledge.facts.get(fact);
  if (definition) {
    const said = [taken.answer, taken.answer.split(/[,.;]/u)[0]!].flatMap((one) => [one, one.trim().replace(LEAD, '')]);
    const value = said.map((one) => pick(one, offersFor(definition, undefined))?.act).find((act) => act?.type === 'fact')?.value ?? (definition.type === 'paper' && hasNothingYet(taken.answer) ? meaning(definition, 'no') : undefined);
    if (value !== undefined) {
      const known = acknowledge(learnFact(turn, fact, value), currentDossier(turn.state, turn.person, turn.world), false);
      const { focus } = turn.person;
      return focus.type === 'asking' && focus.about.type !== 'fact' ? again(known) : askNext(known);
    }
  }
  const alone = read(taken.answer, knowledge, now);
  return !alone.question && alone.facts.statements.length + alone.places.length + alone.dates.length > 0 ? hears(turn, taken.answer) : undefined;
}

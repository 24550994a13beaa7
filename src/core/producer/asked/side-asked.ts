import { fineOfIt } from '../../answer/paper/fine-of-it.ts';
import { onlyThat } from '../../answer/lean/not-twice.ts';
import { paperTurnedTo, sideOfPaper } from '../../answer/paper/side-of-paper.ts';
import { sideUntold } from '../../answer/paper/side-untold.ts';
import { refusalOf } from '../../answer/refuse/refuse.ts';
import type { FactId } from '../../ids.ts';
import { readFacts } from '../../read/facts.ts';
import { bare } from '../../read/plain.ts';
import type { Reading } from '../../read/reading.ts';
import { dayOf } from '../../time.ts';
import { IT, ofPaper, openPaper } from '../goods/about-it.ts';
import { beside } from '../again.ts';
import { currentDossier } from '../dossier.ts';
import { answered, answers, toldBefore, withoutOwn } from './answers.ts';
import { ownWords } from './own-words.ts';
import { find } from '../goods/own.ts';
import { remembersOnly, spokenBefore } from '../spoken.ts';
import type { Turn } from '../turn.ts';

/** "Kiểm nghiệm mấy ngày có", then "bao nhiêu tiền", "còn giấy ATTP?": one side of a paper, of the one named, the one we are asking about, or the one they
 *  spoke of last. A paper turned to without a side is told of whole. Undefined for anything else. */
export function sideAsked(turn: Turn, said: string, { facts, slash, places, products }: Reading): Turn | undefined {
  if (slash || facts.statements.length + places.length > 0 || refusalOf(said) !== undefined) return undefined;
  const { world: { knowledge, now } } = turn;
  if (!products.every(({ name }) => find(turn.state, name))) return undefined;
  const text = ownWords(turn, withoutOwn(turn, said));
  // "Vậy khỏi giấy ATTP hả", of who has HACCP: what their own dossier says.
  const [asked, ...more] = facts.asked;
  if (asked !== undefined && more.length === 0 && EXEMPT.test(bare(text)) && currentDossier(turn.state, turn.person, turn.world).lines.find(({ item }) => item.id === asked)?.state === 'not-needed') return beside(ofPaper(turn, said, asked));
  const open = IT.test(bare(text)) ? openPaper(turn) : undefined;
  const earlier = spokenBefore(turn);
  const told = open ?? (earlier === undefined ? undefined : onlyTold(turn, earlier));
  const before = told ? knowledge.facts.get(told)?.topics[0] : earlier && ownWords(turn, earlier);
  const about = turn.state.products.find(({ id }) => id === turn.person.product)?.name;
  const last = toldBefore(turn);
  const question = { text, before, told: last, about, on: dayOf(now) };
  if (open === undefined && (sideUntold(question, knowledge) ?? fineOfIt(question, knowledge))) return answered(turn, said);
  const side = sideOfPaper(question, knowledge);
  const found = side && last ? onlyThat(side, last, text, knowledge) : side;
  // What is said next may still be of that paper.
  if (found && told && !open && facts.named.length + facts.asked.length === 0) return remembersOnly(answers(turn, said, found), `${before} ${said}`);
  if (found) return answers(turn, said, found);
  const paper = paperTurnedTo(text, knowledge);
  return paper && beside(ofPaper(turn, said, paper.id));
}

const EXEMPT = /\b(?:khoi|duoc mien|mien)\b(?! (?:phi|tien|cong))|\bcan(?: phai)? (?:co |lam |xin )?khong$|\bbat buoc khong$/;

/** The one paper those words told something of, and asked nothing: "nhãn hiệu nộp đơn rồi". */
function onlyTold({ world: { knowledge } }: Turn, text: string): FactId | undefined {
  const { statements, asked } = readFacts(text, knowledge.facts);
  const [paper, ...more] = [...new Set(statements.map(({ fact }) => fact).filter((fact) => knowledge.facts.get(fact)?.type === 'paper'))];
  return more.length + asked.length === 0 ? paper : undefined;
}

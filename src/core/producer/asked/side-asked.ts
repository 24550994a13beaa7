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
import { namesOtherGoods } from './answered-first.ts';
import { factsOf, id } from '../facts.ts';
import { find } from '../goods/own.ts';
import { remembersOnly, spokenBefore } from '../spoken.ts';
import type { Turn } from '../turn.ts';

/** "Kiểm nghiệm mấy ngày có", then "bao nhiêu tiền", "còn giấy ATTP?": one side of a paper, of the one named, the one we are asking about, or the one they
 *  spoke of last. A paper turned to without a side is told of whole. Undefined for anything else. */
export function sideAsked(turn: Turn, said: string, { facts, slash, places, products }: Reading): Turn | undefined {
  if (slash || facts.statements.length + places.length > 0 || refusalOf(said) !== undefined) return undefined;
  const { world: { knowledge, now } } = turn;
  const spared = foodPaperOfNoFood(turn, said, facts.asked, products);
  if (spared) return spared;
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

/** "Vải nhuộm chàm có phải đi kiểm nghiệm không", of a weaver: a paper that no goods of theirs take. */
function foodPaperOfNoFood(turn: Turn, said: string, asked: readonly FactId[], products: Reading['products']): Turn | undefined {
  const set = factsOf(turn.state, turn.person.product).get(id('set'));
  const [paper, ...more] = asked;
  if (paper === undefined || more.length > 0 || typeof set !== 'number' || set < FIRST_OF_CRAFTS || set === TOURISM || !WHETHER.test(bare(said)) || HOLDS_FOOD.test(bare(said))) return undefined;
  const ofTheirs = products.every(({ recognition }) => recognition.type !== 'one' || recognition.set === set) && !namesOtherGoods(turn, said);
  return ofTheirs && currentDossier(turn.state, turn.person, turn.world).lines.find(({ item }) => item.id === paper)?.state === 'not-needed' ? beside(ofPaper(turn, said, paper)) : undefined;
}
const WHETHER = /\b(?:phai|can|bat buoc)(?: \S+){0,6} (?:khong|ko|hong)(?: (?:a|em|chau|con|vay|ha|bac|ban|ad|the))*$/;
/** "Giỏ đựng bánh" touches food. */
const HOLDS_FOOD = /\b(?:dung|chua|goi|bay|boc) (?:banh|keo|com|thuc (?:an|pham)|do an|hoa qua|trai cay|tra|ruou|nuoc|mut|thit|ca)\b/;
/** Crafts, flowers and animals to look at, and tourism, which may cook (Phụ lục I QĐ 26/2026/QĐ-TTg). */
const FIRST_OF_CRAFTS = 21;
const TOURISM = 26;

/** The one paper those words told something of, and asked nothing: "nhãn hiệu nộp đơn rồi". */
function onlyTold({ world: { knowledge } }: Turn, text: string): FactId | undefined {
  const { statements, asked } = readFacts(text, knowledge.facts);
  const [paper, ...more] = [...new Set(statements.map(({ fact }) => fact).filter((fact) => knowledge.facts.get(fact)?.type === 'paper'))];
  return more.length + asked.length === 0 ? paper : undefined;
}

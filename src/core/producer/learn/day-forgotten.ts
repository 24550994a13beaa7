import { readFacts } from '../../read/facts.ts';
import { forgottenDay } from '../../read/forgotten-day.ts';
import { dateLater } from '../../say/talk.ts';
import { again } from '../again.ts';
import { id, putFact } from '../facts.ts';
import { lastPaper } from '../goods/about-it.ts';
import { spokenJustNow } from '../spoken.ts';
import { fulfilWish } from '../asked/fulfil.ts';
import { saidIn, says, type Turn } from '../turn.ts';

/** "Ngày nào quên rồi", "có 3 sao rồi, không nhớ cấp ngày nào": the day is put off, whatever we were asking, and `hears` what else is said. */
export function dayForgotten(turn: Turn, text: string, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  const rest = forgottenDay(text);
  const { focus } = turn.person;
  if (rest === undefined || turn.state.products.length === 0) return undefined;
  const asksDay = focus.type === 'asking' && (focus.about.type === 'paper-date' || (focus.about.type === 'fact' && turn.world.knowledge.facts.get(focus.about.fact)?.type === 'date'));
  if (asksDay && rest === '') return fulfilWish(turn, 'unknown');
  const told = asksDay ? turn : says(turn, dateLater());
  // "Kiểm nghiệm rồi, gửi hồi tháng 8", and then "không nhớ ngày nữa": of that paper.
  if (rest === '' && spokenJustNow(turn) && lastPaper(turn)) return again(told);
  const put = { ...told, state: putFact(told.state, id('certificate-issued'), told.person.product, { put: 'unknown' }, saidIn(told, 'said')) };
  const ofPaper = readFacts(rest, turn.world.knowledge.facts);
  const isOfPaper = [...ofPaper.statements.map(({ fact }) => fact), ...ofPaper.named].some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  const known = isOfPaper || turn.state.facts.some(({ fact, product, value }) => fact === id('certificate-issued') && product === turn.person.product && value !== undefined);
  return rest === '' ? again(known ? told : put) : hears(known ? told : put, rest);
}

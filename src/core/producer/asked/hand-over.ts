import { answer } from '../../answer/answer.ts';
import type { Event } from '../../event.ts';
import { discreet, type News, type Passed } from '../../hand-over.ts';
import type { QuestionId } from '../../ids.ts';
import { bare, spelled } from '../../read/plain.ts';
import * as say from '../../say/handed.ts';
import { nearest } from '../../say/passages.ts';
import { answerInWords } from '../../say/values.ts';
import { dayOf } from '../../time.ts';
import { again } from '../again.ts';
import { askNext } from '../ask.ts';
import { dossierOf } from '../dossier.ts';
import { id } from '../facts.ts';
import type { Offer } from '../focus.ts';
import type { Person, Producer, Question } from '../state.ts';
import type { Step, World } from '../step.ts';
import { asks, close, does, idle, open, says, type Turn, withState } from '../turn.ts';

/* A question that goes to a person of the office, seen from its asker: consent first, the truth at each step, the answer, and
 * asking back. */

/** Nothing leaves without a yes: asked for each question, with what would be sent. `instead`: what may have been meant. */
export const asksToSend = (turn: Turn, question: Question, instead: readonly Offer[] = []): Turn =>
  asks(turn, {
    question: `${say.mayISend(commune(turn), knownOf(turn, turn.person))}${instead.length > 0 ? ` ${say.orOneBelow()}` : ''}`,
    about: { type: 'choice' },
    offered: [
      { label: say.WITH_NAME, act: { type: 'hand-over', question: question.id, shown: 'name' } },
      { label: say.WITHOUT_NAME, act: { type: 'hand-over', question: question.id, shown: 'commune' } },
      { label: say.DO_NOT_SEND, act: { type: 'hand-over', question: question.id, shown: 'no' } },
      ...instead,
    ],
  });

/** What was not understood gives no leave and takes none: it is asked once more, or the question would be nobody's. */
export function leaveAgain(turn: Turn): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || !focus.offered.some(({ act }) => act.type === 'hand-over')) return undefined;
  return asks(turn, { question: say.mayISend(commune(turn), knownOf(turn, turn.person)), about: focus.about, offered: focus.offered.filter(({ act }) => act.type === 'hand-over'), misses: focus.misses + 1 });
}

export function handOver(turn: Turn, which: QuestionId, shown: 'name' | 'commune' | 'no'): Turn {
  const question = turn.state.questions.find((one) => one.id === which);
  if (question?.state !== 'waiting' || question.shown) return askNext(idle(turn));
  if (shown === 'no') return askNext(says(withQuestion(idle(turn), { ...question, state: 'withdrawn' }), say.notSent(question.id)));
  const sent = withQuestion(idle(turn), { ...question, shown });
  return askNext(says(does(sent, { type: 'pass-on', passed: passed(turn, question, shown) }), (shown === 'name' ? say.passing : say.passingUnnamed)(question.id)));
}

/** Of their dossier only what kind of producer, product and case it is: the same words are shown when leave is asked. */
function knownOf(turn: Turn, asker: Person): string | undefined {
  const { facts } = dossierOf(turn.state, asker.product, turn.world);
  const known = [id('producer-kind'), id('set'), id('case'), id('stars')].flatMap((fact) => { const value = facts.get(fact); return value === undefined ? [] : [answerInWords(fact, value, turn.world.knowledge)]; });
  return known.length > 0 ? known.join(', ') : undefined;
}

/** What we would have said if we were sure, for whoever answers: it is often nearly right. */
function wouldSay(text: string, { knowledge, now }: World): string | undefined {
  const found = answer({ text, on: dayOf(now) }, knowledge);
  const passage = found.outcome === 'clarify' ? found.near[0] : found.outcome === 'answered' ? found.sources[0]?.passage : undefined;
  return passage && nearest(passage, knowledge);
}

function passed(turn: Turn, question: Question, shown: 'name' | 'commune', again?: string): Passed {
  const asker = turn.state.people.find((one) => one.id === question.by) ?? turn.person;
  const { facts } = dossierOf(turn.state, asker.product, turn.world);
  const [where, province, set] = [facts.get(id('commune')), facts.get(id('province')), facts.get(id('set'))];
  const known = knownOf(turn, asker);
  const draft = wouldSay(again ?? question.text, turn.world);
  return {
    question: question.id,
    producer: turn.state.id,
    text: discreet(again ?? question.text, shown === 'name' ? undefined : asker.name),
    shown: shown === 'name' && asker.name ? asker.name : say.someone(typeof where === 'string' ? where : undefined),
    ...(known ? { known } : {}),
    ...(draft ? { draft } : {}),
    ...(typeof where === 'string' ? { commune: where } : {}),
    ...(typeof province === 'string' ? { province } : {}),
    tags: turn.state.tags ?? [],
    ...(typeof set === 'number' ? { set } : {}),
    ...(again === undefined ? {} : { again: true }),
  };
}

/** What has become of a question, told where it was asked; in another chat of theirs when that one is gone. */
export function heardBack(state: Producer, event: Event & { type: 'heard-back' }, world: World): Step {
  const { news } = event;
  const question = state.questions.find((one) => one.id === news.question);
  const person = state.people.find((one) => one.id === question?.by);
  if (!question || !person) return { state, effects: [] };
  const channel = person.channels.find((one) => one === question.channel) ?? person.channels[0];
  const turn = channel ? open(state, person, { ...event, channel }, world) : undefined;
  if (news.news === 'answered' && (news.text !== undefined || news.file)) {
    const after: Question = { ...question, state: 'answered', answer: news.text ?? question.answer ?? '', ...(news.by ? { answeredBy: news.by } : {}), answeredAt: world.now };
    if (!turn) return { state: { ...state, questions: state.questions.map((one) => (one === question ? after : one)) }, effects: [] };
    const kept = withQuestion(turn, after);
    const told = withFile(news.text ? says(kept, say.answer(after)) : kept, news, after);
    return close(person.focus.type === 'idle' ? asksIfClear(told, after.id) : says(told, say.howToAskBack()));
  }
  if (!turn || (question.state !== 'waiting' && news.news !== 'mistaken')) return { state, effects: [] };
  switch (news.news) {
    case 'sent': return close(says(turn, say.sent(question)));
    case 'reminded': return close(says(turn, say.reminded(question)));
    case 'listed': return close(says(turn, say.listed(question, world.knowledge.office)));
    case 'nobody': return close(says(turn, say.nobody(question, world.knowledge.office)));
    case 'mistaken': {
      const { answer: _answer, answeredBy: _by, answeredAt: _at, ...rest } = question;
      return close(says(withQuestion(turn, { ...rest, state: 'waiting' }), say.mistaken(question)));
    }
    default: return { state, effects: [] };
  }
}

/** Their file goes first, so that the question after it is the last thing read. */
function withFile(turn: Turn, { file, text }: News, question: Question): Turn {
  if (!file) return turn;
  const kind = file.ref.kind;
  return does(says(turn, text ? say.withAFile(kind) : say.aFile(question, kind)), { type: 'forward', file: file.ref, of: file.of, otherwise: say.fileNotBrought(question, kind) });
}

const asksIfClear = (turn: Turn, question: QuestionId): Turn => {
  const offered: readonly Offer[] = [{ label: say.CLEAR, act: { type: 'settle', question } }, { label: say.ASK_BACK, act: { type: 'ask-back', question } }];
  return asks(turn, { question: say.isItClear(), about: { type: 'choice' }, offered });
};

export function settle(turn: Turn, which: QuestionId): Turn {
  const question = turn.state.questions.find((one) => one.id === which && one.state === 'answered');
  if (!question) return askNext(idle(turn));
  return askNext(says(does(withQuestion(idle(turn), { ...question, state: 'closed' }), { type: 'settle', question: which, how: 'clear' }), say.closed()));
}

export const askBack = (turn: Turn, question: QuestionId): Turn => asks(turn, { question: say.whatBack(question), about: { type: 'ask-back', question }, offered: [] });

/** "rõ rồi", "hỏi lại …", and what follows "hỏi lại": words about the last answer of a consultant. */
export function aboutAnswer(turn: Turn, text: string): Turn | undefined {
  const { focus } = turn.person;
  const asked = focus.type === 'asking' && focus.about.type === 'ask-back' ? focus.about.question : undefined;
  const last = turn.state.questions.filter((one) => one.state === 'answered' && one.by === turn.person.id && one.shown).at(-1);
  const question = turn.state.questions.find((one) => one.id === asked && (one.state === 'answered' || one.state === 'closed')) ?? last;
  if (!question?.shown) return undefined;
  if (asked && !/^(?:thoi|khong hoi nua|thoi khong)$/.test(bare(text))) return backAgain(turn, question, text);
  if (asked) return askNext(idle(turn));
  if (/^(?:ro roi|da ro|toi ro roi|hieu roi|ro roi cam on)$/.test(bare(text))) return settle(turn, question.id);
  if (THEY_DIFFER.test(`${spelled(text).join(' ')} `) && question.state === 'answered' && turn.world.now - (question.answeredAt ?? 0) < TWO_DAYS) return says(turn, say.theyDiffer(question.id));
  const [, rest] = /^\s*h[ỏo]i l[ạa]i(?:\s+c[âa]u\s+H\d+\.\d+)?\s*[:,-]?\s*([\s\S]*)$/iu.exec(text.normalize('NFC')) ?? [];
  if (rest === undefined) return undefined;
  return rest.trim() ? backAgain(turn, question, rest) : askBack(turn, question.id);
}

/** "Có ai trả lời chưa em", "câu hôm qua có trả lời chưa": what has become of what they sent. */
const WHETHER_ANSWERED = /^(?:(?:da|em|a|the|vay|o|bot|ad|oi) )*(?:(?:cau|cau hoi) (?:\S+ ){0,5})?(?:(?:co|da) )?(?:(?:ai|can bo|tu van|nguoi ta|ben do|xa|anh ay|chi ay) )?(?:(?:co|da) )?(?:tra loi|hoi am|phan hoi|ho hoi)(?: (?:gi|cho|lai|em|chi|anh|toi|minh|bac|tui|cau|do|nay|hom qua|hom truoc|luc nay)){0,4} chua(?: (?:em|a|ha|vay|the|ad|bot|oi|nhi|chau))* $/;

/** "Hỏi lâu rồi sao chưa thấy ai trả lời". */
const WHY_NOT_YET = /^(?:\S+ ){0,6}?(?:(?:sao|ma|van|mai|lau) )+(?:van |mai )?(?:chua|khong|chang)(?: (?:thay|co|duoc))*(?: (?:ai|can bo|tu van|nguoi nao|ben do))? (?:tra loi|hoi am|phan hoi|rep)(?: (?:gi|het|cho|em|chi|anh|toi|minh|bac|co|vay|the|a|nhi|ha|het tron|ca))* $/;
/** "Hai chị nói khác nhau, biết nghe ai": two of the office answered otherwise. */
const THEY_DIFFER = /\b(?:noi|tra loi|bao|chi) (?:\S+ )?(?:khac nhau|khac (?:chi|anh|co|nguoi) (?:kia|ay|truoc)|trai nguoc)|\bmoi (?:nguoi|chi|anh) (?:noi )?mot (?:kieu|y|phach|cach)|\b(?:nghe|tin|theo|lam theo) (?:loi )?(?:ai|ben nao|nguoi nao)(?: (?:day|bay gio|gio|moi dung|em|a|vay|nhi))* $/;
/** "Câu hỏi của chị tới đâu rồi". */
const WHERE_IT_STANDS = /^(?:(?:da|em|a|the|vay|o|bot|ad|oi|xem|hoi) )*(?:(?:cai )?cau(?: hoi)?|cau chuyen) (?:\S+ ){0,6}?(?:(?:toi|den|di) dau|sao|the nao|ra sao)(?: (?:roi|chua|moi|em|a|ha|vay|the|ad|bot|oi|nhi|chau))* $/;
const WHEN_ANSWERED = /^(?:(?:da|em|a|the|vay|o|bot|ad|oi) )*(?:bao gio|khi nao|chung nao|bao lau nua?)(?: thi| moi)? (?:(?:can bo|tu van|ho|nguoi ta|ben do) )?(?:moi |se )?(?:co )?(?:tra loi|hoi am|phan hoi)(?: (?:em|chi|anh|toi|minh|bac|a|vay|the|duoc|cau hoi|ha|nhi))* $/;
/** "Thôi khỏi hỏi câu đó nữa": what they sent is wanted no more. */
const TAKES_BACK = /^(?:(?:da|a|em|ma|thoi|oi|the|u|chi|anh|bac) )*(?:(?:khoi|khong can|khong phai|dung|khong) (?:hoi|tra loi|gui)(?: (?:giup|ho|nua|can bo|em|chi))* cau (?:do|hoi do|hoi nay|luc nay|hoi luc nay|hom qua|hoi)|(?:khoi|khong can) (?:can bo )?tra loi nua|(?:rut|huy) (?:lai )?cau (?:hoi|do|hoi do|luc nay))(?: (?:nua|a|em|nhe|nha|di|cho em|giup em|dau|voi))* $/;

const HALF_AN_HOUR = 30 * 60_000;

export function whetherAnswered(turn: Turn, text: string): Turn | undefined {
  const said = `${spelled(text).join(' ')} `;
  const takesBack = TAKES_BACK.test(said);
  // While leave is asked, "thôi khỏi gửi nữa" is of that question.
  if (takesBack && turn.person.focus.type === 'asking' && turn.person.focus.offered.some(({ act }) => act.type === 'hand-over')) return undefined;
  if (!takesBack && !WHETHER_ANSWERED.test(said) && !WHY_NOT_YET.test(said) && !WHERE_IT_STANDS.test(said) && !WHEN_ANSWERED.test(said)) return undefined;
  const sent = turn.state.questions.filter((one) => one.shown && one.by === turn.person.id && one.state !== 'withdrawn').at(-1);
  // "Thôi không hỏi nữa" weeks later is of something else.
  if (!sent || (takesBack && (sent.state !== 'waiting' || (!said.includes(' cau ') && turn.world.now - sent.at > HALF_AN_HOUR)))) return undefined;
  if (takesBack) return again(says(does(withQuestion(turn, { ...sent, state: 'withdrawn' }), { type: 'settle', question: sent.id, how: 'withdrawn' }), say.takenBackByAsker(sent)));
  return sent.state === 'waiting' ? again(says(turn, say.stillWaits(sent))) : says(turn, say.answer(sent));
}

const LONGEST = 500;
const TWO_DAYS = 2 * 86_400_000;

function backAgain(turn: Turn, question: Question, text: string): Turn {
  const words = text.trim().slice(0, LONGEST);
  const { answer: _answer, answeredBy: _by, answeredAt: _at, ...rest } = question;
  const reopened = withQuestion(idle(turn), { ...rest, state: 'waiting' });
  return askNext(says(does(reopened, { type: 'pass-on', passed: passed(turn, question, question.shown ?? 'commune', words) }), say.passing(question.id)));
}

const withQuestion = (turn: Turn, question: Question): Turn =>
  withState(turn, { questions: turn.state.questions.map((one) => (one.id === question.id ? question : one)) });

const commune = (turn: Turn): string | undefined => {
  const value = dossierOf(turn.state, turn.person.product, turn.world).facts.get(id('commune'));
  return typeof value === 'string' ? value : undefined;
};

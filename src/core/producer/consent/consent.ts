import { answer } from '../../answer/answer.ts';
import { agreeing } from '../../read/agreeing.ts';
import { pick } from '../../read/pick.ts';
import { spelled } from '../../read/plain.ts';
import { read } from '../../read/reading.ts';
import { wishesIn } from '../../read/wishes.ts';
import type { Office } from '../../knowledge.ts';
import { KEEP_HERE } from '../../say/abroad.ts';
import * as say from '../../say/hello.ts';
import { welcome } from '../../say/talk.ts';
import { dayOf } from '../../time.ts';
import { askNext } from '../ask.ts';
import { receiptOfNobody } from '../asked/receipts.ts';
import type { About, Focus, Offer } from '../focus.ts';
import { addressOf } from '../../say/address.ts';
import { introduction } from '../learn/introduces.ts';
import { asks, idle, says, type Turn, withPerson } from '../turn.ts';
import { toldBeside } from './told-beside.ts';
import { WORDING } from './wording.ts';

/** Where words may go abroad, that is a choice of its own: nobody must agree to it to be helped. */
const offeredBy = ({ abroad }: Office): readonly Offer[] => abroad
  ? [{ label: say.AGREE, act: { type: 'consent', given: true, sends: true } }, { label: KEEP_HERE, act: { type: 'consent', given: true, sends: false } }, { label: say.DECLINE, act: { type: 'consent', given: false } }]
  : [{ label: say.AGREE, act: { type: 'consent', given: true } }, { label: say.DECLINE, act: { type: 'consent', given: false } }];

const wordingOf = ({ abroad }: Office, sends: boolean | undefined): number => (abroad === undefined ? WORDING.kept : sends ? WORDING.sent : WORDING.notSent);

const HEARD = 5;
const LONGEST = 500;

/** Before somebody has agreed we keep nothing of what they tell us but the words themselves, so that nobody must repeat
 *  them afterwards. Silence is no consent (Luật 91/2025/QH15, Điều 9). */
export function consenting(turn: Turn, text: string): Turn {
  const { focus } = turn.person;
  const asked = focus.type === 'asking' && focus.about.type === 'consent' ? focus.about : undefined;
  const chosen = asked && focus.type === 'asking' && !LACKS.test(spelled(text).join(' ')) ? pick(text, focus.offered) : undefined;
  if (chosen?.act.type === 'consent') return chosen.act.given ? agreed(turn, chosen.act.sends) : declined(turn);
  const said = asked && agreeing(text);
  // Whether words may go abroad is to be chosen, not guessed.
  if (said === 'yes' && turn.world.knowledge.office.abroad === undefined) return agreed(turn);
  if (said === 'no') return declined(turn);
  const { knowledge } = turn.world;
  if (!asked) {
    // A first question is answered at once; one that also tells of them is heard when they have agreed.
    const { told, tellsOfThem, sure } = ofNobody(text, turn);
    const first = sure && !tellsOfThem ? told : undefined;
    const greeted = says(turn, say.hello(turn.event.name, addressOf(turn.event.name), knowledge.office), say.whatWeKeep(knowledge), ...(first ?? []));
    return asks(greeted, { question: say.doYouAgree(), about: { type: 'consent', heard: first ? heardBeside(turn, text) : [text.slice(0, LONGEST)], ...(first ? { before: text.slice(0, LONGEST) } : {}) }, offered: offeredBy(knowledge.office) });
  }
  const { told, tellsOfThem, sure, asks: asWhole = text }: ReturnType<typeof ofNobody> = said === 'asks-why' ? { told: [say.whatWeKeep(knowledge)] } : isMore(text) && turn.person.unread.length > 0 ? { told: turn.person.unread } : ofNobody(text, turn, asked.before);
  const before = sure ? text.slice(0, LONGEST) : asked.before;
  const kept = told === undefined || tellsOfThem ? [text.slice(0, LONGEST)] : heardBeside(turn, asWhole);
  const about: About = { type: 'consent', ...(before === undefined ? {} : { before }), heard: [...asked.heard, ...kept].slice(-HEARD) };
  const answered = says(turn, ...(told ?? say.consentFirst(Math.max(0, asked.heard.length - 1))));
  return seenOften(focus) && said !== 'asks-why' ? withPerson(answered, { focus: { ...focus, about, misses: focus.misses + 1 } }) : asks(answered, { question: say.doYouAgree(), about, offered: offeredBy(knowledge.office), misses: (focus.type === 'asking' ? focus.misses : 0) + 1 });
}

const heardBeside = ({ world: { knowledge, now } }: Turn, text: string): readonly string[] => { const told = toldBeside(text.slice(0, LONGEST), knowledge, now); return told === undefined ? [] : [told]; };

/** The question stands in the chat some five times by now: it stays open, and is put again only now and then. */
const seenOften = (focus: Focus): focus is Focus & { type: 'asking' } => focus.type === 'asking' && focus.misses >= OFTEN && focus.misses % AGAIN !== 0;
const OFTEN = 4;
const AGAIN = 5;

const isMore = (text: string): boolean => wishesIn(text).includes('more');

/** So sure a passage must be to be told to somebody of whom nothing is known. */
const SURE = 0.55;

/** "Chưa có", "chưa làm": of a paper, and no word against keeping. */
const LACKS = /^(?:(?:da|em|chi|anh|toi|tui|minh|thi|con|cai do) )*chua(?: (?:co|lam|xong|xin))+\b/;

/** What the passages say to a question, whoever asks it: to answer that, nothing need be kept. What it tells of them beside waits until they agree. `asks`: what was asked, in full. */
function ofNobody(text: string, { world: { knowledge, now } }: Turn, before?: string): { readonly told?: readonly string[]; readonly tellsOfThem?: boolean; readonly sure?: true; readonly asks?: string } {
  const { question, facts, thanks } = read(text, knowledge, now);
  const shown = receiptOfNobody(text, knowledge);
  if (shown !== undefined) return { told: [shown] };
  if (thanks && !question) return { told: [welcome()], tellsOfThem: !ONLY_THANKS.test(spelled(text).join(' ')) };
  if (wishesIn(text)[0] === 'person') return { told: [say.personWithoutConsent(knowledge.office)] };
  // "Còn 4 sao", behind a question.
  const asks = question ? text : before !== undefined && AND_THAT.test(spelled(text).join(' ')) ? `${text} thì sao` : undefined;
  if (asks === undefined || OF_THEIRS.test(spelled(text).join(' '))) return {};
  const found = answer({ text: asks, before, on: dayOf(now) }, knowledge);
  // What it may have meant instead is no choice here: a number picks among ours.
  if (found.outcome === 'clarify' || found.outcome === 'no-answer') return { told: [found.text.split('\n\n')[0]!.replace(/^\d+\) /gm, '- ')], asks };
  return found.outcome === 'refused' || (found.outcome === 'answered' && found.sure >= SURE) ? { told: found.text.split('\n\n'), tellsOfThem: asks === text && (facts.statements.length > 0 || introduction(text) !== undefined), ...(found.outcome === 'answered' ? { sure: true } : {}), asks } : {};
}

const ONLY_THANKS = /^(?:(?:da|u|vang|ok|the|thi|ui|roi|cam|on|nhieu|lam|nha|nhe|nghe|nghen|a|em|chi|anh|con|chau|bot|ad|bac|co|chu|toi|tui|minh|truoc|voi|giup|quy|hoa)(?: |$))+$/;
const AND_THAT = /^(?:(?:the|vay|roi|a) )*con (?!thieu|gi |nua|han)(?:\S+ ){0,3}\S+$/;

/** "Còn thiếu gì": of a dossier that nobody has yet, and no rule tells. */
const OF_THEIRS = /^(?:(?:da|a|the|vay|e|em|chi|anh|toi|tui|minh|nha|ho so|cua) )*(?:con )?thieu (?:nhung )?(?:gi|giay gi|giay to gi|cai gi)(?: (?:vay|nua|khong|a|em|chi|anh|nhi|ha))*$/;

/** Asks a newcomer whom a colleague let in. */
export const asksConsent = (turn: Turn): Turn =>
  asks(says(turn, say.whatWeKeep(turn.world.knowledge)), { question: say.doYouAgree(), about: { type: 'consent', heard: [] }, offered: offeredBy(turn.world.knowledge.office) });

/** They agreed: what they said meanwhile is to be heard now, by whoever runs the turn; what was answered already the next question may lean on. */
export function agreed(turn: Turn, sends?: boolean): Turn {
  const { focus } = turn.person;
  const { heard, before } = focus.type === 'asking' && focus.about.type === 'consent' ? focus.about : { heard: [] };
  const name = turn.event.name ?? turn.person.name;
  const consented = withPerson(idle(turn), { consent: { at: turn.world.now, wording: wordingOf(turn.world.knowledge.office, sends) }, ...(before === undefined ? {} : { asked: { text: before, at: turn.world.now } }), ...(name ? { name } : {}) });
  const thanked = says(consented, say.thanksForConsent());
  const worth = heard.filter((text) => !say.isMereGreeting(text));
  if (worth.length === 0) return askNext(thanked);
  return { ...thanked, rehear: worth };
}

export const declined = (turn: Turn): Turn => ({ ...says(idle(turn), say.declined()), erases: true });

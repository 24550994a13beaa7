import type { Event } from '../event.ts';
import { derive } from '../ids.ts';
import type { Knowledge } from '../knowledge.ts';
import { asksOfDay, asksOfEvent, asksOfItsHour, asksOfPlaces, isMisdirected, namesTheDay } from '../read/of-event.ts';
import { read } from '../read/reading.ts';
import { comesAtThatHour, comesToIt } from '../read/reply/at-that-hour.ts';
import { mayAnswer, readRsvp, type Rsvp } from '../read/rsvp.ts';
import { spelled } from '../read/plain.ts';
import { calledByName } from '../room/called.ts';
import type { OfficeWorld } from '../staff/look.ts';
import type { Instant } from '../time.ts';
import type { Invitation } from './look.ts';
import { amongSeveral, type Answered } from './several.ts';
import { isMeeting, type Answer } from './state.ts';

/** `asks`: a question about the event itself; `asks-places`: whether there is still room. `unclear`: short words right under an invitation that speak of coming, and we cannot
 *  tell which way. `also`: other invitations that the same words answer. */
export type Reply = { readonly invitation: Invitation; readonly rsvp: Rsvp | 'unclear' | 'asks' | 'asks-places'; readonly also?: readonly Answered[] };

type Written = Pick<Event, 'channel' | 'repliesTo' | 'quotes' | 'group'> & ({ type: 'said'; text: string } | { type: 'picked'; choice: string } | { type: 'sent-other'; what: string } | { type: 'answered-reminder'; going: boolean } | { type: string });
type Around = { readonly look: Pick<OfficeWorld['look'], 'announcing'>; readonly now: Instant; readonly knowledge: Knowledge };

/** Whether this is an answer to an invitation: its button, words that quote it, short words right after it, or plain words
 *  about going while it is open. In a group only what quotes it, or is said to us. */
export function replyIn(event: Written, world: Around): Reply | undefined {
  const { announcing } = world.look;
  if (event.type === 'picked' && 'choice' in event) {
    const [, id, answer] = /^(B\d+):(yes|no)$/.exec(event.choice) ?? [];
    const invitation = id && announcing.invitationById(event.channel, id);
    return invitation ? { invitation, rsvp: { answer: answer as 'yes' | 'no', plain: true } } : undefined;
  }
  if (event.type === 'answered-reminder' && 'going' in event) {
    const of = event.repliesTo && derive.invitation(event.repliesTo);
    const invitation = announcing.invitations(event.channel).find(({ recipient }) => recipient.effect === of);
    return invitation && event.group?.from ? { invitation, rsvp: { answer: event.going ? 'yes' : 'no', plain: true } } : undefined;
  }
  if (!announcing.upcoming(world.now)) return undefined;
  const whole = event.type === 'said' && 'text' in event ? event.text : '';
  // "Bot ơi em đi được nhé" is said to us as "@Trợ lý …" is.
  const named = event.group ? calledByName(whole) : undefined;
  const text = named ?? whole;
  // "Thôi khỏi gửi" answers another question of ours.
  if (!event.repliesTo && /\b(?:khoi|khong|dung|khong can) gui\b(?! xe)/.test(spelled(text).join(' '))) return undefined;
  const latest = announcing.invitation(event.channel, world.now);
  const rsvp = latest && atItsHour(mayBeIn(event, text, world), text, latest);
  if (named !== undefined && typeof rsvp === 'object' && !saysItOfThemselves(named)) return undefined;
  return latest && rsvp && (event.group ? inGroup(named === undefined ? event : { ...event, group: { ...event.group, addressed: true } }, text, rsvp, latest, world) : alone(event, text, rsvp, latest, world));
}

/** People call "bot ơi" into the room and then tell the others something: "bot ơi anh ấy đi chợ rồi". */
const saysItOfThemselves = (text: string): boolean => {
  const said = spelled(text).join(' ');
  return /\b(?:di duoc|dang ky|ghi (?:ten|cho)|suat|slot|mot chan|1 chan|tham gia|tham du|co mat|khong (?:the )?(?:di|den|tham gia|du)|vang|ban|ket|xin nghi|di thay|di (?:nhe|nha|a|luon|ca|\d+)|(?:em|chi|anh|co|bac|chu|toi|minh) (?:se )?di)(?!\S)/.test(said) && !/\b(?:anh|chi|co|ong|ba|bac|no|ho) (?:ay|ta|do)\b|\bdi (?:cho|choi|lam|an|dam|duong|uong|cong tac ve)\b/.test(said);
};

/** "Chiều thì bác đi được" is a yes to what begins in the afternoon, and to what begins in the morning it is none yet. */
function atItsHour(rsvp: Reply['rsvp'] | undefined, text: string, { announcement: { starts, title } }: Invitation): Reply['rsvp'] | undefined {
  if (typeof rsvp === 'object' && rsvp.answer === 'maybe' && comesToIt(text, title)) return { ...rsvp, answer: 'yes' };
  const comes = typeof rsvp === 'object' && rsvp.answer !== 'no' ? comesAtThatHour(text, starts) : undefined;
  return comes === undefined || typeof rsvp !== 'object' ? rsvp : { ...rsvp, answer: comes ? 'yes' : 'maybe' };
}

/** What it may say to an invitation, as far as its words go. */
function mayBeIn(event: Written, text: string, world: Around): Reply['rsvp'] | undefined {
  // A sticker or a thumb under the invitation means something, and we cannot see what.
  if (event.type === 'sent-other' && 'what' in event) return ['sticker', 'reaction'].includes(event.what) ? 'unclear' : undefined;
  if (event.type !== 'said') return undefined;
  if (asksOfPlaces(text)) return 'asks-places';
  if (isMisdirected(text)) return 'asks';
  const rsvp = readRsvp(text);
  if (rsvp) return rsvp;
  if (asksOfDay(text) || (event.group && asksOfItsHour(text)) || (asksOfEvent(text) && saysNothing(text, world))) return 'asks';
  return mayAnswer(text) && saysNothing(text, world) ? 'unclear' : undefined;
}

function alone(event: Written, text: string, rsvp: Reply['rsvp'], latest: Invitation, world: Around): Reply | undefined {
  const { announcing } = world.look;
  const isOf = (said: string | undefined) => ({ recipient: { effect, last } }: Invitation) => said !== undefined && (said === effect || said === last);
  const open = invitationsOpen(event.channel, world);
  const quoted = open.find(isOf(event.repliesTo));
  const told = announcing.lastTold(event.channel);
  const several = quoted ? undefined : amongSeveral(text, open);
  if (several?.type === 'each' && typeof rsvp === 'object') return replyOf(several.answers);
  const named = quoted ?? (several?.type === 'one' ? several.invitation : undefined);
  // Also one that was called off: "sao hủy vậy".
  const invitation: Invitation & { readonly answer?: Answer } = named ?? announcing.invitations(event.channel).find((one) => one.announcement.starts > world.now && isOf(told)(one)) ?? latest;
  const { effect, last } = invitation.recipient;
  const lastSaid = announcing.lastSaid(event.channel);
  // Asked once we have told them of it, until we speak of something else; later where they say so.
  if (rsvp === 'asks' || rsvp === 'asks-places') return quoted || isOf(told)(invitation) || namesTheDay(text) ? { invitation, rsvp } : undefined;
  // Once, and only under the invitation itself: what is unclear after our question is another machine's.
  if (rsvp === 'unclear') return (event.repliesTo === effect || lastSaid === effect) && last === effect ? { invitation, rsvp } : undefined;
  if (several?.type === 'unclear') return { invitation, rsvp: 'unclear' };
  if (named && named !== latest) return { invitation, rsvp };
  // "Để xem đã" after we told them of it, while they have not answered.
  const undecided = rsvp.answer === 'maybe' && isOf(told)(invitation) && !invitation.answer && saysNothing(text, world);
  return isOf(event.repliesTo)(invitation) || lastSaid === last || (rsvp.plain && rsvp.answer !== 'maybe') || undecided ? { invitation, rsvp } : undefined;
}

function inGroup(event: Written, text: string, rsvp: Reply['rsvp'], latest: Invitation, world: Around): Reply | undefined {
  if (rsvp === 'unclear' || !event.group?.from) return undefined;
  const open = invitationsOpen(event.channel, world);
  const quoted = open.find(({ recipient: { effect, last } }) => event.repliesTo === effect || event.repliesTo === last);
  const several = quoted ? undefined : amongSeveral(text, open);
  const invitation = quoted ?? (several?.type === 'one' ? several.invitation : latest);
  if (rsvp === 'asks' || rsvp === 'asks-places') return quoted || (event.group.addressed && (rsvp === 'asks-places' || asksOfDay(text) || namesTheDay(text) || asksOfItsHour(text))) ? { invitation, rsvp } : undefined;
  if (several?.type === 'unclear') return undefined;
  if (!quoted && !(event.group.addressed && (rsvp.answer === 'maybe' ? event.quotes !== undefined : rsvp.plain))) return undefined;
  if (several?.type === 'each') return replyOf(several.answers);
  return { invitation, rsvp };
}

const replyOf = ([first, ...also]: readonly [Answered, ...Answered[]]): Reply => ({ ...first, also });

const invitationsOpen = (channel: string, { look, now }: Around): readonly Invitation[] =>
  look.announcing.invitations(channel).filter(({ announcement }) => isMeeting(announcement) && announcement.state === 'sent' && announcement.starts > now);

/** Nothing in it is for the machine of the dossier. */
function saysNothing(text: string, { knowledge, now }: Around): boolean {
  const { facts, products, places, wishes, dates, greeting, thanks, heard } = read(text, knowledge, now);
  return facts.statements.length + facts.named.length + facts.asked.length + products.length + places.length + wishes.length + dates.length === 0 && !greeting && !thanks && !heard;
}

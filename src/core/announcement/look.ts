import type { PersonId, ProducerId } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { Announcement, Answer, Attendance, Candidate, Feedback, Meeting, Recipient, Sent } from './state.ts';

/* What is known of announcements where one is looked at. */

export type Invitation = { readonly announcement: Meeting; readonly recipient: Recipient };

export type Halt = { readonly platform: string; readonly since: Instant; readonly why: string };

export type AnnouncementLook = {
  announcement(id: string): Announcement | undefined;
  /** What this chat is writing or has ready to send. */
  draftOf(channel: string): Announcement | undefined;
  /** The draft with this code. */
  draftCoded(code: string): Announcement | undefined;
  /** Those that were sent, also the cancelled, newest first. */
  recent(most?: number): readonly Announcement[];
  /** The one whose door code this is. */
  atDoor(code: string): Announcement | undefined;
  candidates(): readonly Candidate[];
  recipients(id: string): readonly Sent[];
  /** The person of a chat, and their producer. */
  personOf(channel: string): { readonly person: PersonId; readonly producer: ProducerId; readonly name?: string } | undefined;
  answers(id: string): readonly Answer[];
  attendance(id: string): readonly Attendance[];
  feedback(id: string): readonly Feedback[];
  /** The question about an event that stands open in this chat. */
  feedbackOpen(channel: string): Feedback | undefined;
  halts(): readonly Halt[];
  /** Whether any event is still to come: most days none is, and nobody's words need be read for an answer. */
  upcoming(now: Instant): boolean;
  /** The last invitation to the person of this chat that is still to come. */
  invitation(channel: string, now: Instant): Invitation | undefined;
  invitationById(channel: string, id: string): Invitation | undefined;
  /** All that were sent to the person of this chat. */
  invitations(channel: string): readonly (Invitation & { readonly answer?: Answer })[];
  /** The last thing said in this chat. */
  lastSaid(channel: string): string | undefined;
  /** The same, where an open question that was asked again after it is passed over. */
  lastTold(channel: string): string | undefined;
};

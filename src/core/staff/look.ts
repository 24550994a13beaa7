import type { AnnouncementLook } from '../announcement/look.ts';
import type { Handover } from '../desk/handover.ts';
import type { Draft } from '../draft/draft.ts';
import type { ProducerId, QuestionId } from '../ids.ts';
import type { Producer } from '../producer/state.ts';
import type { World } from '../producer/step.ts';
import type { Source } from '../report/source.ts';
import type { Room, RoomQuestion } from '../room/state.ts';
import type { Day, Instant } from '../time.ts';
import type { WakeKind } from './change.ts';
import type { Member, RoleCode, Whereabouts } from './roles.ts';

/** What the machines of the office may ask of what is kept. Read in the transaction of the event, so that a step is still a
 *  function of its inputs; a test gives a plain object. */
export type Look = {
  member(channel: string): Member | undefined;
  members(): readonly Member[];
  roleCode(code: string): RoleCode | undefined;
  room(channel: string): Room | undefined;
  roomById(id: string): Room | undefined;
  rooms(): readonly Room[];
  /** What stands open or was settled minutes ago in a room. */
  roomQuestions(room: string): readonly RoomQuestion[];
  handover(question: string): Handover | undefined;
  /** Which question a message of ours stands for. */
  handoverSaid(effect: string): Handover | undefined;
  producer(id: string): Producer | undefined;
  /** Every producer in a line: where they are, when they last wrote, and what they and their products are called. */
  standings(): readonly Standing[];
  /** All that reports count, read at once. */
  counted(): Source;
  /** Consultants' answers that wait for review, and those that were. Oldest first. */
  drafts(): readonly Draft[];
  /** Oldest first. */
  openHandovers(): readonly Handover[];
  /** How many open questions by the chat they stand in. */
  loads(): ReadonlyMap<string, number>;
  wake(id: string): { readonly kind: WakeKind; readonly about: string } | undefined;
  /** Whether this private chat has written to us: only then may it be written to. */
  knows(channel: string): boolean;
  readonly announcing: AnnouncementLook;
  /** The last message of ours that stands for a question: which, and what became of it. */
  lastPost(question: QuestionId): { readonly effect: string; readonly state: string | undefined; readonly message: string | undefined; readonly at: Instant | undefined } | undefined;
};

export type Standing = Whereabouts & { readonly producer: ProducerId; readonly heardAt: Instant; readonly names: string };

/** A vetted passage that answers a question on that day, with its source in the text; undefined: none, and then nothing is
 *  said as if it were one. */
export type Find = (question: string, on: Day) => Found | undefined;
export type Found = { readonly entry: string; readonly text: string };

export type OfficeWorld = World & { readonly look: Look; readonly find?: Find | undefined };

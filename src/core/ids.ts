/** Identifiers are strings that only their makers may build or take apart; everyone else passes them on. They are
 *  stored, so a change of format is a migration. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** `platform/chat`, e.g. `zalo/dm:man`. Made by a platform, opaque elsewhere. */
export type ChannelId = Id<'channel'>;
/** The platform's own id of one message in one chat. */
export type MessageId = Id<'message'>;
/** What makes an event the same event when it is delivered twice: `channel#message`, `timer:…`, `fetched:…`. */
export type EventId = Id<'event'>;
export type EffectId = Id<'effect'>;

export type ProducerId = Id<'producer'>;
export type PersonId = Id<'person'>;
export type ProductId = Id<'product'>;
export type DocumentId = Id<'document'>;
export type QuestionId = Id<'question'>;
export type TimerId = Id<'timer'>;
export type RoomId = Id<'room'>;
export type AnnouncementId = Id<'announcement'>;

export type LawId = Id<'law'>;
export type FactId = Id<'fact'>;
/** A checklist item. Every item is also a fact of the same name: "do you hold this paper?" */
export type ItemId = FactId;

/** Identity derives from the event, so that a replay makes the same ids: `P17` is the producer made by event 17,
 *  `D17.2` the second document made by it. */
export const derive = {
  producer: (no: number) => `P${no}` as ProducerId,
  person: (no: number) => `N${no}` as PersonId,
  product: (no: number, nth = 1) => `S${no}.${nth}` as ProductId,
  document: (no: number, nth = 1) => `D${no}.${nth}` as DocumentId,
  question: (no: number, nth = 1) => `H${no}.${nth}` as QuestionId,
  timer: (no: number, nth = 1) => `T${no}.${nth}` as TimerId,
  effect: (no: number, nth: number) => `E${no}.${nth}` as EffectId,
  /** Of what another machine than the producer's does: its log is not replayed against them. */
  aside: (no: number, nth: number) => `A${no}.${nth}` as EffectId,
  room: (no: number) => `R${no}` as RoomId,
  announcement: (no: number) => `B${no}` as AnnouncementId,
  /** The file that goes with a message. */
  beside: (effect: EffectId) => `${effect}+` as EffectId,
  /** The reminder that an invitation puts into a group; `nth`: the event that put it there anew. */
  board: (invitation: EffectId, nth?: number) => `${invitation}~${nth ?? ''}` as EffectId,
  /** The invitation of such a reminder. */
  invitation: (board: EffectId) => board.slice(0, board.indexOf('~')) as EffectId,
  /** Somebody who was there and whom nobody knows. */
  guest: (no: number, nth: number) => `X${no}.${nth}` as PersonId,
  wake: (no: number, nth = 1) => `W${no}.${nth}` as TimerId,
};

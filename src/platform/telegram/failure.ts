import { GrammyError, HttpError } from 'grammy';
import type { Instant } from '../../core/time.ts';
import type { Outcome } from '../../engine/ports.ts';
import { channelOf, type Chat } from './chats.ts';

/** The connection was never made: nothing has left this machine. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN']);

/** A code, never the message: grammY's holds the address, and the address the token. */
export function codeOf(error: unknown): string {
  if (error instanceof GrammyError) return String(error.error_code);
  const inner = error instanceof HttpError ? error.error : error;
  if (!(inner instanceof Error)) return 'unknown';
  if ('code' in inner) return String(inner.code);
  return /timed out/.test(inner.message) ? 'timeout' : 'type' in inner ? String(inner.type) : inner.name;
}

/** For good: there is nobody at the other end who could read it. */
const NOBODY = /chat not found|user not found|PEER_ID_INVALID|group chat was deactivated|have no rights to send|not enough rights to send|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|bot is not a member|USER_IS_BLOCKED|TOPIC_CLOSED/i;
/** A topic that takes nothing more, or is gone. */
const NO_TOPIC = /thread not found|TOPIC_(?:CLOSED|DELETED|ID_INVALID)/i;

/** What a message answers stands in a topic that is closed, and the answer would have to go there too. */
export const answersIntoClosed = (error: unknown): boolean => error instanceof GrammyError && NO_TOPIC.test(error.description);

/** What a failed try at sending means. */
export function outcomeOf(error: unknown, chat: Chat, now: Instant): Outcome {
  if (!(error instanceof GrammyError)) return NEVER_LEFT.has(codeOf(error)) ? { type: 'held', until: now + 5000 } : { type: 'unsure', detail: codeOf(error) };
  const { error_code: code, description, parameters } = error;
  const detail = `${code} ${description}`.slice(0, 120);
  if (parameters.migrate_to_chat_id !== undefined) return { type: 'moved', to: channelOf({ id: parameters.migrate_to_chat_id }) };
  if (code === 429) return { type: 'held', until: now + (parameters.retry_after ?? 5) * 1000 };
  // Our name is not known there: the one who polls says so to staff.
  if (code === 401 || code === 404) return { type: 'held', until: now + 60_000 };
  if (code >= 500) return { type: 'unsure', detail };
  // The topic is closed or deleted; the group still hears us. Where the group's own topic is closed too, nobody does.
  if (chat.topic !== undefined && NO_TOPIC.test(description)) return { type: 'moved', to: channelOf({ id: chat.id }) };
  if (code === 403 || NOBODY.test(description)) return { type: 'refused', why: 'unreachable', detail };
  if (code === 413 || /too long|too large/i.test(description)) return { type: 'refused', why: 'too-long', detail };
  return { type: 'refused', why: 'rejected', detail };
}

/** What was to be shown is shown already. */
export const isUnchanged = (error: unknown): boolean => error instanceof GrammyError && /not modified/i.test(error.description);

export type Trouble = { readonly state: 'down' | 'displaced' | 'needs-login'; readonly detail: string; readonly wait?: number };

/** What a failed poll means. */
export function troubleOf(error: unknown): Trouble {
  const detail = codeOf(error);
  if (!(error instanceof GrammyError)) return { state: 'down', detail };
  switch (error.error_code) {
    case 401: case 404: return { state: 'needs-login', detail };
    case 409: return { state: 'displaced', detail };
    case 429: return { state: 'down', detail, wait: (error.parameters.retry_after ?? 5) * 1000 };
    default: return { state: 'down', detail };
  }
}

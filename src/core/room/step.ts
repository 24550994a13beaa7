import type { Deed } from '../effect.ts';
import type { Incoming } from '../event.ts';
import { joined, privately } from '../say/room.ts';

/** A shared group. A dossier is never discussed there: who calls the bot is asked to write to it alone, and nobody else
 *  is disturbed. */
export function roomStep(event: Incoming): readonly Deed[] {
  if (event.type === 'joined') return [{ type: 'say', message: { text: joined() }, tone: 'reminder' }];
  if (!event.group?.addressed || !['said', 'picked', 'sent-file', 'sent-other'].includes(event.type)) return [];
  return [{ type: 'say', message: { text: privately(), ...(event.message ? { quotes: event.message } : {}) }, tone: 'reply' }];
}

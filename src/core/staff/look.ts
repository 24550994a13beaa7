import type { World } from '../producer/step.ts';
import type { Room } from '../room/state.ts';
import type { Member, RoleCode } from './roles.ts';

/** What the machines of the office may ask of what is kept. Read in the transaction of the event, so that a step is still a
 *  function of its inputs; a test gives a plain object. */
export type Look = {
  member(channel: string): Member | undefined;
  members(): readonly Member[];
  roleCode(code: string): RoleCode | undefined;
  room(channel: string): Room | undefined;
  rooms(): readonly Room[];
};

export type OfficeWorld = World & { readonly look: Look };

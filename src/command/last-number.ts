import type { Service } from '../service.ts';

/** Where the numbering of simulated messages goes on after a restart, so that no new message looks like an old one. */
export const lastNumber = ({ store }: Pick<Service, 'store'>): number =>
  (store.database.sqlite.prepare('select coalesce(max(no), 0) as no from event').get() as { no: number }).no;

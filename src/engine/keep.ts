import type { Effect } from '../core/effect.ts';
import type { Event } from '../core/event.ts';
import type { Producer } from '../core/producer/state.ts';
import type { Change } from '../core/staff/change.ts';
import type { Look } from '../core/staff/look.ts';
import type { Instant } from '../core/time.ts';

/** What the engine needs of the storage; `storage/store.ts` has it. */
export type Keep = {
  transaction<T>(work: () => T): T;
  readonly producers: {
    ownerOfChannel(channel: string): string | undefined;
    ownerOfCode(code: string): string | undefined;
    ownerOfQuestion(question: string): string | undefined;
    expected(phone: string, now: number): { readonly code: string; readonly name: string; readonly products: readonly string[] } | undefined;
    ownerOfTimer(timer: string): string | undefined;
    dropTimer(timer: string): void;
    leftBehind(chats: readonly string[]): readonly string[];
    load(id: string): Producer | undefined;
    seen(id: string): Producer | undefined;
    save(before: Producer | undefined, after: Producer): void;
    erase(id: string): void;
  };
  readonly office: Omit<Look, 'producer'> & {
    isOpen(): boolean;
    /** Addresses of damaged rows met since this was last asked. */
    putAside(): readonly string[];
    dropWake(id: string): void;
    apply(changes: readonly Change[], now: Instant): void;
    forget(producers: readonly string[], chats: readonly string[]): void;
  };
  readonly log: {
    effectSaid(channel: string, message: string): string | undefined;
    isKnown(id: string): boolean;
    record(event: Omit<Event, 'no'>, producer: string | null, takenAt: Instant, knowledge: string, failure?: string): number | undefined;
    assign(no: number, producer: string): void;
    noteLeft(producer: string, channel: string, no: number, takenAt: Instant, knowledge: string): void;
    unname(no: number): void;
    dropEvent(no: number): void;
    queue(effects: readonly Effect[], producer: string | null, since: Instant): void;
    blank(producers: readonly string[], chats: readonly string[], no: number, at: Instant, keep: readonly string[]): void;
  };
};

import type { Method } from './requests.ts';

/** Something that goes wrong once. `cut-after`: it was done, and the answer never came. */
export type Fault =
  | { readonly type: 'too-many'; readonly seconds: number }
  | { readonly type: 'refuse'; readonly code: number; readonly description: string }
  | { readonly type: 'html'; readonly status: number }
  | { readonly type: 'hang' }
  | { readonly type: 'cut-before' }
  | { readonly type: 'cut-after' }
  /** A download is sent on to another address. */
  | { readonly type: 'elsewhere'; readonly to: string }
  /** Answered with this instead. */
  | { readonly type: 'says'; readonly result: unknown }
  | { readonly type: 'late'; readonly ms: number };

/** What a script lets go wrong next. A fault of `file` befalls the download itself. */
export function faults() {
  const planned = new Map<Method | 'file', Fault[]>();
  return {
    plan(method: Method | 'file', fault: Fault, times = 1): void {
      planned.set(method, [...(planned.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    next: (method: Method | 'file'): Fault | undefined => planned.get(method)?.shift(),
    clear: () => { planned.clear(); },
    left: (): number => [...planned.values()].flat().length,
  };
}
export type Faults = ReturnType<typeof faults>;

/** What goes wrong with a call. Only the last two do what was asked; the others leave the world as it was. */
export type Fault =
  /** An error code in the outer envelope, or in the encrypted one. */
  | { readonly type: 'refuse'; readonly code: number; readonly message?: string; readonly level?: 'outer' | 'inner' }
  /** An HTTP status such as 503 or 404. */
  | { readonly type: 'status'; readonly status: number }
  /** A page for people, with status 200, as during maintenance. */
  | { readonly type: 'html' }
  /** Success without an id: the silent refusal met at many recipients. */
  | { readonly type: 'empty' }
  /** No answer, ever. */
  | { readonly type: 'hang' }
  /** The connection is cut before anything is done. */
  | { readonly type: 'reset' }
  /** Done and answered, late. */
  | { readonly type: 'slow'; readonly ms: number }
  /** Done, echoed to the listeners, and the answer is lost: the connection is cut, or nothing more is heard. */
  | { readonly type: 'lost-reply'; readonly how?: 'reset' | 'hang' };

type Scripted = { readonly path: string; readonly fault: Fault; readonly when: (params: unknown) => boolean; left: number };

export type FaultOptions = {
  /** How many calls meet it; all of them by default until `mend`. */
  readonly times?: number;
  /** Only calls with such decrypted parameters. */
  readonly when?: (params: Record<string, unknown>) => boolean;
};

export function faults() {
  let scripted: readonly Scripted[] = [];
  return {
    add(path: string, fault: Fault, { times = Infinity, when = () => true }: FaultOptions = {}): void {
      scripted = [...scripted, { path, fault, left: times, when: (params) => when((params ?? {}) as Record<string, unknown>) }];
    },
    mend(path?: string): void {
      scripted = scripted.filter((one) => path !== undefined && one.path !== path);
    },
    /** The first fault scripted for this call, used up by it. */
    meet(path: string, params: unknown): Fault | undefined {
      const found = scripted.find((one) => one.left > 0 && one.path === path && one.when(params));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}

type Statement = { get: (values?: Record<string, unknown>) => unknown; all: (values?: Record<string, unknown>) => unknown; run: (values?: Record<string, unknown>) => unknown };

/** A statement that is built and compiled when it is first run, and kept: a start, and each command, needs few of the seventy there are. */
export function prepared<S extends Statement>(build: () => { readonly prepare: () => S }): Pick<S, 'get' | 'all' | 'run'> {
  let made: S | undefined;
  const one = (): S => (made ??= build().prepare());
  return { get: (values) => one().get(values), all: (values) => one().all(values), run: (values) => one().run(values) };
}

/** Waiting longer than so many times over is waiting in vain. */
const LINE = 4;

/** So many at once; who comes when the line is long is turned away. */
export function lanes(atOnce: number) {
  let free = atOnce;
  const line: (() => void)[] = [];

  function leave(): void {
    const next = line.shift();
    if (next) next();
    else free += 1;
  }

  return {
    /** Resolves with the way out, or with nothing: too many are waiting, or the signal came first. */
    enter(signal: AbortSignal): Promise<(() => void) | undefined> {
      if (signal.aborted) return Promise.resolve(undefined);
      if (free > 0) {
        free -= 1;
        return Promise.resolve(leave);
      }
      if (line.length >= atOnce * LINE) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const turn = () => { signal.removeEventListener('abort', giveUp); resolve(leave); };
        const giveUp = () => { line.splice(line.indexOf(turn), 1); resolve(undefined); };
        line.push(turn);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}

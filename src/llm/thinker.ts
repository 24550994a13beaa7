import type { ChannelId, EffectId } from '../core/ids.ts';
import type { Task, Thought } from '../core/think.ts';
import { dayOf } from '../core/time.ts';
import type { Clock, Thinker } from '../engine/ports.ts';
import { tooDear } from './afford.ts';
import { breaker, type Pass } from './breaker.ts';
import { claudeClient, type Until } from './client.ts';
import type { Why } from './failure.ts';
import type { Keep } from './keep.ts';
import { lanes } from './lanes.ts';
import { costOf, mostOf, NANO, priceIn, readPrices, type Price } from './prices.ts';
import { readPrompts, type Prompt } from './prompts.ts';
import type { NoRequest, Request } from './request.ts';
import type { ClaudeSettings } from './settings.ts';
import { compose } from './tasks/compose.ts';
import { rewrite } from './tasks/rewrite.ts';
import { transcribe } from './tasks/transcribe.ts';
import { understand } from './tasks/understand.ts';

export type Thinking = {
  readonly settings: ClaudeSettings;
  readonly keep: Keep;
  /** A kept file, by its hash. */
  readonly bytesOf: (hash: string) => Uint8Array | undefined;
  readonly clock: Clock;
  readonly logger: { info(fields: object, text: string): void; warn(fields: object, text: string): void; error(fields: object, text: string): void };
  /** Where the prompts are, and how often the switch is looked at while a call is under way. */
  readonly prompts?: string;
  readonly look?: number;
};

const DAY = 86_400_000;
const LOOK = 250;
/** The other model may do better with these. */
const USELESS: ReadonlySet<Why> = new Set(['malformed', 'cut-off', 'refused']);

type Asked = { readonly effect: EffectId; readonly channel: ChannelId };

/** Claude as the engine's thinker: one answer or one reason within the task's time, each call counted before it is made. */
export function claudeThinker({ settings, keep, bytesOf, clock, logger, prompts: folder, look = LOOK }: Thinking): Required<Thinker> {
  const prompts = readPrompts(folder);
  const models = [settings.model, ...(settings.escalate ? [settings.escalate] : [])].map(priceIn(readPrices(folder)));
  const client = claudeClient(settings);
  const fuse = breaker({ keep, failures: settings.failures, rest: settings.rest, now: () => clock.now() });
  const line = lanes(settings.atOnce);
  const share = { day: settings.dayUsd * NANO, person: settings.personUsd * NANO };
  const under = new Set<(why: Why) => void>();
  let stopping = false;
  let retired = false;
  let spent = { day: dayOf(clock.now()), cost: 0 };
  let daily: ReturnType<typeof setInterval> | undefined;
  let watching: ReturnType<typeof setInterval> | undefined;
  const lost = keep.settleLost();
  for (const price of models) {
    const tasks = tooDear(prompts, price, settings);
    if (tasks.length > 0) logger.warn({ model: price.model, tasks }, 'model: the shares do not hold one call of these');
  }
  if (lost > 0) logger.warn({ calls: lost }, 'model: calls were under way when the last process ended');
  count();

  function count(): void {
    const day = dayOf(clock.now());
    spent = { day, cost: keep.spent(day) };
  }

  function isSpent(): boolean {
    if (spent.day !== dayOf(clock.now())) count();
    return spent.cost >= share.day;
  }

  const isReady = (): boolean => !stopping && !retired && fuse.isOpen() && !keep.isOff();

  async function think(task: Task, asked: Asked): Promise<Thought> {
    try {
      return await within(task, asked);
    } catch (error) {
      logger.error({ effect: asked.effect, error: error instanceof Error ? error.name : 'unknown' }, 'model: our own fault');
      return none('rejected');
    }
  }

  /** Everything it does ends with the deadline of its prompt, or when it is stopped. */
  async function within(task: Task, asked: Asked): Promise<Thought> {
    if (!isReady()) return none('off');
    if (isSpent()) return none('budget');
    const prompt = prompts.get(task.task)!;
    const control = new AbortController();
    let reason: Why | undefined;
    const stop = (why: Why) => { reason ??= why; control.abort(); };
    const time = Math.min(prompt.deadline, settings.longest);
    const timer = setTimeout(() => { control.abort(); }, time);
    under.add(stop);
    watch();
    try {
      const leave = await line.enter(control.signal);
      if (!leave) return none(reason ?? 'busy');
      try {
        return await ask(task, asked, prompt, { signal: control.signal, deadline: Date.now() + time, stopped: () => reason });
      } finally {
        leave();
      }
    } finally {
      clearTimeout(timer);
      under.delete(stop);
      watch();
    }
  }

  async function ask(task: Task, asked: Asked, prompt: Prompt, until: Until): Promise<Thought> {
    const request = await requestFor(task, prompt, bytesOf);
    if (!('content' in request)) return none(request.why);
    let thought = none('off');
    for (const price of models) {
      const pass = isReady() ? fuse.pass() : undefined;
      if (!pass) return thought;
      thought = await call(request, { task: task.task, asked, prompt, price, until, pass });
      if (thought.type !== 'unavailable' || !USELESS.has(thought.why) || until.signal.aborted) return thought;
    }
    return thought;
  }

  /** One call, counted before and after. */
  async function call(request: Request, { task, asked, prompt, price, until, pass }: { task: Task['task']; asked: Asked; prompt: Prompt; price: Price; until: Until; pass: Pass }): Promise<Thought> {
    const at = clock.now();
    const most = mostOf(request.characters + prompt.system.length + prompt.reminder.length, settings.maxTokens ?? prompt.maxTokens, price);
    const row = keep.ask({ ...asked, at, day: dayOf(at), task, model: price.model, prompt: prompt.version, most }, share);
    if (row === undefined) {
      pass.failed();
      return none('budget');
    }
    const begun = performance.now();
    const came = await client.ask(request, prompt, price.model, until);
    const thought = came.type === 'reply' ? (request.read(came.reply) ?? none('malformed')) : none(came.why);
    if (came.type === 'reply') pass.came();
    else pass.failed(came);
    const last = came.usage ? costOf(came.usage, price) : came.type === 'reply' || came.spent ? most : 0;
    const cost = last + came.unsure * most;
    const code = came.type === 'failed' ? came.code : undefined;
    const outcome = thought.type === 'unavailable' ? thought.why : 'answered';
    const ms = Math.round(performance.now() - begun);
    keep.settle(row, { outcome, code, cost, estimated: cost > 0 && (!came.usage || came.unsure > 0), usage: came.usage, ms, attempts: came.attempts, request: came.request });
    count();
    if (outcome !== 'answered') logger.warn({ effect: asked.effect, task, model: price.model, outcome, code, ms, request: came.request }, 'model: no answer');
    return thought.type === 'composed' ? { ...thought, model: price.model } : thought;
  }

  /** While something is under way the switch is looked at: who switches it off wants it off now. */
  function watch(): void {
    if (under.size > 0) watching ??= setInterval(() => { if (keep.isOff()) stopAll('off'); }, look);
    else {
      clearInterval(watching);
      watching = undefined;
    }
  }

  function stopAll(why: Why): void {
    for (const stop of under) stop(why);
  }

  /** A retired model is not asked; that nobody can tell is no reason not to. */
  async function checkModels(): Promise<void> {
    for (const { model } of models) {
      try {
        const { lifecycle, retires } = await client.lifecycle(model, AbortSignal.timeout(10_000));
        keep.noteModel(model, retires ? `${lifecycle} ${retires.slice(0, 10)}` : lifecycle, clock.now());
        if (model === settings.model) retired = lifecycle === 'retired';
        if (lifecycle !== 'active') logger.warn({ model, lifecycle, retires }, 'model: choose another one');
      } catch {
        logger.warn({ model }, 'model: how long it will be there could not be asked');
      }
    }
  }

  return {
    isOn: () => isReady() && !isSpent(),
    think,
    start() {
      void checkModels();
      daily = setInterval(() => { void checkModels(); }, DAY).unref();
    },
    stop() {
      stopping = true;
      clearInterval(daily);
      stopAll('late');
    },
  };
}

const none = (why: Why): Thought => ({ type: 'unavailable', why });

function requestFor(task: Task, prompt: Prompt, bytesOf: Thinking['bytesOf']): Promise<Request | NoRequest> | Request | NoRequest {
  switch (task.task) {
    case 'understand': return understand(task, prompt);
    case 'rewrite': return rewrite(task, prompt);
    case 'compose': return compose(task, prompt);
    case 'transcribe': return transcribe(task, prompt, bytesOf);
    default: return task satisfies never;
  }
}

/** A conversation as a consultant reads and corrects it. See any .txt beside this file. */
/** `room`: said in that group. `model`: what the model says when it is asked in this step, line by line. */
export type Said = { readonly type: 'said'; readonly who: string; readonly platform: string; readonly room?: string; readonly text: string; readonly bot: readonly string[]; readonly model?: readonly string[] };
/** `+ nhóm xuan-thanh (zalo): Tú, Mận`, `+ vai trò Tú: tư vấn xã Xuân Thành`, `- nhóm xuan-thanh`: set-up, as staff would. */
export type SetUp = { readonly type: 'set-up'; readonly line: string; readonly bot: readonly string[] };
export type Wait = { readonly type: 'wait'; readonly line: string; readonly bot: readonly string[]; readonly model?: readonly string[] };
export type Restart = { readonly type: 'restart'; readonly bot: readonly string[] };
export type Step = Said | Wait | Restart | SetUp;
export type Transcript = { readonly title: string; readonly notes: readonly string[]; readonly steps: readonly Step[] };

const WIDTH = 13;

/** `Mận (zalo)  chào`; later `Mận  chào`; in a group `Mận @xuan-thanh  …`. Where the bot speaks elsewhere than it was spoken to
 *  its words begin with `→ chat: `. A message of several lines goes on indented, whoever says it.
 *  `model  …` under what somebody said: what the model answers, see `thoughtIn` of run.ts; without such a line there is none. `@ 2026-11-02 08:10` and `… 3 ngày` move time. */
export function parseTranscript(source: string): Transcript {
  const [title = '', ...lines] = source.replace(/\r/g, '').trimEnd().split('\n');
  const notes: string[] = [];
  const steps: (Step & { bot: string[]; model?: string[] })[] = [];
  const platforms = new Map<string, string>();
  let open: string[] | undefined;
  for (const line of lines) {
    if (open && (line === '' || /^ {4,}/.test(line))) { open.push(line.trim()); continue; }
    open = undefined;
    if (line === '') continue;
    const spoken = steps.at(-1);
    if (/^ {4,}/.test(line) && spoken?.type === 'said' && spoken.bot.length === 0 && !spoken.model) {
      steps[steps.length - 1] = { ...spoken, text: `${spoken.text}\n${line.trim()}` };
      continue;
    }
    if (line.startsWith('#')) notes.push(line);
    else if (/^[+~-] /.test(line)) steps.push({ type: 'set-up', line, bot: [] });
    else if (/^(@|…) /.test(line)) steps.push({ type: 'wait', line, bot: [] });
    else if (line === 'restart') steps.push({ type: 'restart', bot: [] });
    else {
      const [, who, platform, room, text] = /^(\S+)(?: \((\w+)\))?(?: @([\w-]+))? {2,}(.*)$/.exec(line) ?? [];
      if (!who) throw new Error(`cannot read: ${line}`);
      if (who === 'model') {
        const step = steps.at(-1)!;
        step.model = [...(step.model ?? []), text ?? ''];
      } else if (who === 'bot') {
        open = [text ?? ''];
        const block = open;
        const step = steps.at(-1)!;
        step.bot.push('');
        const at = step.bot.length - 1;
        Object.defineProperty(step.bot, at, { get: () => block.join('\n').trimEnd(), enumerable: true });
      } else {
        if (platform) platforms.set(who, platform);
        steps.push({ type: 'said', who, platform: platform ?? platforms.get(who) ?? 'zalo', ...(room ? { room } : {}), text: text ?? '', bot: [] });
      }
    }
  }
  return { title, notes, steps: steps.map((step) => ({ ...step, bot: [...step.bot] })) };
}

export function writeTranscript({ title, notes, steps }: Transcript): string {
  const introduced = new Map<string, string>();
  const out = [title, ...notes, ''];
  for (const step of steps) {
    if (step.type === 'wait' || step.type === 'set-up') out.push('', step.line);
    else if (step.type === 'restart') out.push('restart');
    else {
      const name = introduced.get(step.who) === step.platform ? step.who : `${step.who} (${step.platform})`;
      introduced.set(step.who, step.platform);
      const [first = '', ...more] = step.text.split('\n');
      out.push(`${(step.room ? `${name} @${step.room}` : name).padEnd(WIDTH - 2)}  ${first}`, ...more.map((line) => ' '.repeat(WIDTH) + line));
    }
    for (const line of 'model' in step ? step.model ?? [] : []) out.push(`${'model'.padEnd(WIDTH)}${line}`);
    for (const block of step.bot) {
      const [first = '', ...rest] = block.split('\n');
      out.push(`${'bot'.padEnd(WIDTH)}${first}`, ...rest.map((line) => (line === '' ? '' : ' '.repeat(WIDTH) + line)));
    }
  }
  return `${out.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Happening, Incoming } from '../../core/event.ts';
import type { Instant } from '../../core/time.ts';
import { incoming, privateChat, sentFile, unmentioned } from './incoming.ts';
import { simulated, type Shown } from './platform.ts';

const DAY = 86_400_000;
const TYPING = 2000;
const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: DAY, w: 7 * DAY };

const HELP = [
  'Anh/chị gõ như nhắn Zalo, \\n là xuống dòng. Lệnh của màn hình thử:',
  '  :anh TỆP [ghi chú]   gửi ảnh          :tep TỆP   gửi tệp',
  '  :thoai  :nhan-dan    gửi tin thoại, nhãn dán',
  '  :sua CHỮ MỚI         sửa tin vừa gửi  :thu-hoi   thu hồi tin vừa gửi',
  '  :la TÊN              nhắn bằng tên khác (máy khác)',
  '  :nhom TÊN            nói trong nhóm đó     :rieng    về chat riêng',
  '  :tra-loi CHỮ         trích tin cuối của bot ở đây mà trả lời',
  '  :o zalo|telegram     đổi ứng dụng',
  '  :cho 2d              cho thời gian trôi (m, h, d, w)',
  '  :thoat',
].join('\n');

export type Terminal = {
  readonly platforms: readonly ReturnType<typeof simulated>[];
  readonly clock: { now(): Instant };
  run(service: { admit(incoming: Incoming): Promise<void>; wakeDue(): Promise<number>; drain(patient?: number): Promise<void> }, lastMessage: number): Promise<void>;
};

/** The simulator in a terminal, or behind a pipe: one message a line, each answered before the next is read. The clock is
 *  the real one, moved on by `:cho`; behind a pipe every line is stamped two seconds after the one before, since a pipe
 *  types faster than any person. */
export function terminal(input: Readable, output: Writable, interactive: boolean): Terminal {
  let ahead = 0;
  let last = 0;
  let who = { name: '', group: '', platform: 'simulator' };
  const self = () => who.name || 'toi';
  const here = () => `${who.platform}/${who.group ? `group:${who.group}` : `dm:${self()}`}`;
  const clock = { now: () => Date.now() + ahead };
  let said = 0;
  /** The last message of ours in each chat, for quoting. */
  const ours = new Map<string, string>();
  const show = ({ text, channel }: Shown) => {
    ours.set(channel, `b${Date.now().toString(36)}.${(said += 1)}`);
    const mark = interactive && channel !== here() ? `[${channel}] ` : '';
    output.write(`${interactive ? '\u001B[36m' : ''}${mark}${text}${interactive ? '\u001B[0m' : ''}\n\n`);
    return ours.get(channel);
  };

  return {
    platforms: ['simulator', 'zalo', 'telegram'].map((name) => simulated(name, show)),
    clock,
    async run(service, lastMessage) {
      let number = lastMessage;
      let mine = '';
      const groups = new Set<string>();
      let quotes: string | undefined;
      const lines = createInterface({ input, crlfDelay: Infinity, terminal: false });
      if (interactive) output.write(`Trợ lý OCOP – màn hình thử. Gõ "chào" để bắt đầu, ":giup" xem lệnh.\n\n> `);
      for await (const line of lines) {
        if (line.trim() === ':thoat' || line.trim() === ':quit') break;
        const at = Math.max(clock.now(), interactive ? 0 : last + TYPING);
        ahead += at - clock.now();
        last = at;
        quotes = undefined;
        const happening = line.startsWith(':') ? await command(line) : words(line);
        if (happening) {
          number += 1;
          const message = `t${number}`;
          if (happening.type === 'said' || happening.type === 'sent-file') mine = message;
          const addressed = quotes !== undefined || (happening.type === 'said' && unmentioned(line).addressed);
          await service.admit(incoming(happening, { channel: here(), message, at, name: who.name || undefined, from: self(), addressed, quotes }));
        }
        await service.drain();
        if (interactive) output.write('> ');
      }
      lines.close();

      function words(typed: string): Happening {
        const line = typed.replaceAll('\\n', '\n');
        return { type: 'said', text: who.group ? unmentioned(line).text : line };
      }

      async function command(text: string): Promise<Happening | undefined> {
        const [word = '', ...rest] = text.trim().split(/\s+/);
        const argument = rest.join(' ');
        switch (word) {
          case ':anh': case ':photo': case ':tep': case ':file': return rest[0] ? sentFile(rest[0], rest.slice(1).join(' ') || undefined) : told('Thiếu tên tệp.');
          case ':thoai': case ':voice': return { type: 'sent-other', what: 'voice' };
          case ':nhan-dan': case ':sticker': return { type: 'sent-other', what: 'sticker' };
          case ':sua': case ':edit': return mine ? { type: 'edited', target: mine as never, text: argument } : told('Chưa có tin nào để sửa.');
          case ':thu-hoi': case ':recall': return mine ? { type: 'recalled', target: mine as never } : told('Chưa có tin nào để thu hồi.');
          case ':la': case ':as': who = { ...who, name: argument }; return told(`Đang nhắn bằng tên ${argument || 'tôi'}.`);
          case ':nhom': case ':group':
            who = { ...who, group: argument.replace(/\s+/g, '-') };
            if (!argument || groups.has(here())) return told(argument ? `Đang ở nhóm ${argument}.` : 'Đang ở chat riêng.');
            groups.add(here());
            return { type: 'joined', title: argument, by: privateChat(here(), self()) };
          case ':rieng': case ':private': who = { ...who, group: '' }; return told('Đang ở chat riêng.');
          case ':tra-loi': case ':reply': quotes = ours.get(here()); return quotes ? { type: 'said', text: argument } : told('Bot chưa nói gì ở đây.');
          case ':o': case ':on': who = { ...who, platform: ['zalo', 'telegram'].includes(argument) ? argument : 'simulator' }; return told(`Đang ở ${who.platform}.`);
          case ':cho': case ':wait': return waited(argument);
          default: return told(HELP);
        }
      }

      async function waited(argument: string): Promise<undefined> {
        const [, count, unit] = /^(\d{1,5})([mhdw])$/.exec(argument) ?? [];
        if (!count || !unit) return told('Ví dụ: :cho 2d');
        const until = clock.now() + Number(count) * UNITS[unit]!;
        // In steps of an hour, so that what wakes in between wakes at its own time.
        while (clock.now() < until) {
          ahead += Math.min(3_600_000, until - clock.now());
          await service.wakeDue();
          await service.drain(0);
        }
        return undefined;
      }

      function told(words: string): undefined {
        if (interactive) output.write(`\u001B[2m${words}\u001B[0m\n`);
        return undefined;
      }
    },
  };
}

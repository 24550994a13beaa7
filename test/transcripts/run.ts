import { existsSync, rmSync } from 'node:fs';
import type { Happening } from '../../src/core/event.ts';
import { eventOf } from '../../src/command/import.ts';
import { readRow } from '../../src/command/import/row.ts';
import type { MessageId } from '../../src/core/ids.ts';
import type { ImportedRow } from '../../src/core/imported.ts';
import { scriptedModel, type ScriptedThought } from '../../src/command/scripted-model.ts';
import { roleNamed, scopeIn } from '../../src/core/staff/roles.ts';
import { dayOf } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { sentFile, unmentioned } from '../../src/platform/simulator/incoming.ts';
import { openStage, quiet, type Seen, type Stage } from '../../src/platform/simulator/stage.ts';
import { openService } from '../../src/service.ts';
import { ownKnowledgeIn } from '../../src/knowledge/shelf.ts';
import { migratedFolder } from '../fresh.ts';
import type { Said, Step, Transcript, Wait } from './transcript.ts';

/** As an office has them that sets nothing. */
const OFFICE = { paces: { zalo: { perHour: 30, filesPerHour: 20 }, telegram: { perHour: 90_000, filesPerHour: 90_000 } }, telegram: 'tro_ly_ocop_bot' };
const common = loadKnowledge(undefined, OFFICE);
const START = Date.parse('2026-11-24T08:00:00+07:00');
const TYPING = 20_000;
const UNITS: Readonly<Record<string, number>> = { phút: 60_000, giờ: 3_600_000, ngày: 86_400_000, tuần: 7 * 86_400_000, năm: 365 * 86_400_000 };

/** Plays a transcript through the real engine on a fresh database and gives it back with what the bot really said.
 *  The process is ended and started anew between every few lines, so that nothing can hide in memory. */
export async function runTranscript(transcript: Transcript, check?: (stage: Stage) => void, open: typeof openStage = openStage): Promise<Transcript> {
  const data = migratedFolder('ocop-transcript-');
  const own = ownKnowledgeIn(data);
  const reread = () => (existsSync(own) ? loadKnowledge(undefined, OFFICE, own) : common);
  const model = scriptedModel();
  const stage = await open((options) => openService({ data, office: OFFICE, reread, logger: quiet, thinker: () => model.thinker, ...options }), START, data, () => (model.holdsBack() ? 600 : undefined));
  const ids: string[] = [];
  let code = '';
  /** The last code of an announcement, `{số}`. */
  let digits = '';
  /** The last code shown at a door, `{cửa}`. */
  let door = '';
  /** The last message of ours in each chat, for `[trích bot]`. */
  const said = new Map<string, string>();
  const questions: string[] = [];
  /** Drafts in the order they were named, `{nháp1}`. */
  const drafts: string[] = [];
  try {
    const steps: Step[] = [];
    let number = 0;
    for (const step of transcript.steps) {
      number += 1;
      if (number % 3 === 0 && !model.isWaiting()) await stage.restart();
      const late = model.isWaiting();
      const said = 'model' in step ? step.model ?? [] : [];
      model.expect(...said.map(thoughtIn));
      const seen = await play(step);
      if (late) {
        if (step.type === 'restart') model.drop();
        model.letGo();
        seen.push(...(await stage.settle()));
      }
      remember(seen);
      for (const one of seen) {
        code = /OC-[A-Z0-9]{8}/.exec(one.text)?.[0] ?? code;
        digits = /(?:GỬI|HỦY|SỬA) (\d{4})/.exec(one.text)?.[1] ?? digits;
        door = /điểm danh tại cửa: (\d{4})/.exec(one.text)?.[1] ?? door;
      }
      const unasked = model.forget();
      const heard = said.map((line, i) => (i < said.length - unasked || line.startsWith(UNASKED) ? line : `${UNASKED} ${line}`));
      steps.push({ ...step, ...(said.length > 0 ? { model: heard } : {}), bot: seen.map((one) => shown(one, chatOf(step))) });
    }
    check?.(stage);
    return { ...transcript, steps };
  } finally {
    await stage.close();
    rmSync(data, { recursive: true, force: true });
  }

  async function play(step: Step): Promise<Seen[]> {
    if (step.type === 'set-up') return setUp(step.line);
    if (step.type === 'restart') { await stage.restart(); return []; }
    if (step.type === 'wait') return stage.wait(timeOf(step, stage.now()));
    const [, quoted, words = numbered(step.text)] = /^\[trích ([\p{L}\d]+)\] ?(.*)$/su.exec(numbered(step.text)) ?? [];
    const quotes = quoted === undefined ? undefined : quoted === 'bot' ? said.get(chatOf(step)!) : /^\d+$/.test(quoted) ? ids[Number(quoted) - 1] : said.get(`${chatOf(step)!} ${quoted}`);
    const { text, addressed } = step.room ? unmentioned(words) : { text: words, addressed: false };
    const { id, seen } = await stage.send(happening({ ...step, text }, ids, code), { platform: step.platform, chat: step.room ? `group:${step.room}` : `dm:${step.who.toLowerCase()}`, name: step.who.replaceAll('_', ' '), from: step.who.toLowerCase(), addressed, quotes }, stage.now() + (step.text.startsWith('[cùng lúc]') ? 0 : TYPING));
    ids.push(id);
    return seen;
  }

  /** `{câu2}`: the id of the second question that was kept. */
  function numbered(text: string): string { return text.replaceAll('{số}', digits).replaceAll('{cửa}', door).replaceAll(/\{nháp(\d)\}/g, (_, nth: string) => drafts[Number(nth) - 1] ?? '').replaceAll(/\{câu(\d)\}/g, (_, nth: string) => questions[Number(nth) - 1] ?? ''); }

  /** `[trích bot]` quotes our last message in that chat, `[trích câu2]` the first there that speaks of the second question,
   *  `[trích 3]` the third message of people. */
  function remember(seen: readonly Seen[]): void {
    for (const one of seen) {
      const chat = `${one.platform}/${one.chat}`;
      said.set(chat, `m${one.n}`);
      for (const [draft] of one.text.matchAll(/\bN\d+\b/g)) if (!drafts.includes(draft)) drafts.push(draft);
      for (const [question] of one.text.matchAll(/H\d+\.\d+/g)) {
        if (!questions.includes(question)) questions.push(question);
        const name = `${chat} câu${questions.indexOf(question) + 1}`;
        if (!said.has(name)) said.set(name, `m${one.n}`);
      }
    }
  }

  /** `+ nhập: …`, a row of an office's list; `+ vai trò Tú (zalo): tư vấn xã Xuân Thành`, `+ nhóm xuan-thanh (zalo): Tú`: whoever brings us in; `- nhóm xuan-thanh (zalo)`;
   *  `+ không nhận Mận (zalo): 122`, what is sent there is refused for that reason, or lost (`mất trả lời`), until `- không nhận Mận (zalo)`. */
  async function setUp(line: string): Promise<Seen[]> {
    const listed = /^\+ nhập: (.+)$/.exec(line)?.[1];
    if (listed) {
      await stage.service().engine.admit(eventOf(listedRow(listed, stage.now()), stage.now()));
      return [];
    }
    const [, name = '', platform = 'zalo', role = '', scope = ''] = /^\+ vai trò (\S+) \((\w+)\): (tư vấn|điều phối|quản trị) ?(.*)$/.exec(line) ?? [];
    if (name) {
      const channel = stage.channel(platform, `dm:${name.toLowerCase()}`);
      stage.service().store.office.apply([{ type: 'grant', member: { channel, role: roleNamed(role)!, scope: scopeIn(scope), name: name.replaceAll('_', ' '), since: stage.now(), by: 'command line' } }], stage.now());
      return [];
    }
    const [, way, whom = '', app = 'zalo', how = ''] = /^([+-]) không nhận (\S+) \((\w+)\)(?:: (.+))?$/.exec(line) ?? [];
    if (way) {
      stage.fail(stage.channel(app, `dm:${whom.toLowerCase()}`), way === '-' ? undefined : how === 'mất trả lời' ? { type: 'unsure', detail: 'no answer in time' } : { type: 'refused', why: 'rejected', detail: how });
      return [];
    }
    const [, from, old = 'telegram', to] = /^~ nhóm ([\w-]+) \((\w+)\): ([\w-]+)$/.exec(line) ?? [];
    if (from) return (await stage.send({ type: 'migrated', to: stage.channel(old, `group:${to!}`) }, { platform: old, chat: `group:${from}` }, stage.now() + 1000)).seen;
    const [, sign, room, where = 'zalo', by] = /^([+-]) nhóm ([\w-]+) \((\w+)\)(?:: (\S+))?$/.exec(line) ?? [];
    if (!room) throw new Error(`cannot read: ${line}`);
    const chat = { platform: where, chat: `group:${room}` };
    if (sign === '-') return (await stage.send({ type: 'removed' }, chat, stage.now() + 1000)).seen;
    return (await stage.send({ type: 'joined', title: room, ...(by ? { by: stage.channel(where, `dm:${by.toLowerCase()}`) } : {}) }, chat, stage.now() + 1000)).seen;
  }
}

/** `HTX Xuân Thành | Xuân Thành | Ninh Bình | bánh gai | 3 sao | 15/12/2023 | 0912345678`: a row of an office's list, read as the
 *  import reads it. */
function listedRow(line: string, now: number): ImportedRow {
  const [producer = '', commune = '', province = '', product = '', stars = '', issued = '', phone = ''] = line.split('|').map((cell) => cell.trim());
  const read = readRow({ producer, commune, province, product, stars, issued, phone }, loadKnowledge(), dayOf(now));
  if (read.type === 'rejected') throw new Error(`${read.why}: ${line}`);
  return read.row;
}

const UNASKED = '(không được hỏi)';

/** `hiểu: Hợp tác xã` (what it chose, `không rõ` for none), `viết lại: …`, `không trả lời: late`, `đọc ảnh: …`, `soạn: …`, or a whole thought as JSON;
 *  after `(đến muộn)` it comes once the next step is done, or never when that is a restart. */
function thoughtIn(line: string): { says: ScriptedThought; held?: boolean } {
  const [, late, text = ''] = /^(?:\(không được hỏi\) )?(\(đến muộn\) )?(.*)$/s.exec(line) ?? [];
  const [, verb, rest = ''] = /^(hiểu|viết lại|không trả lời|đọc ảnh|soạn): (.*)$/s.exec(text) ?? [];
  const says = (): ScriptedThought => {
    switch (verb) {
      case 'hiểu': return { choice: rest === 'không rõ' ? null : rest };
      case 'viết lại': return { question: rest };
      case 'soạn': return { thought: answerIn(rest) };
      case 'đọc ảnh': return { thought: photoIn(rest) };
      case 'không trả lời': return { fails: rest as never };
      default: return { thought: JSON.parse(text) as { type: string } };
    }
  };
  return { says: says(), ...(late ? { held: true } : {}) };
}

/** `Giấy có giá trị 36 tháng. [hieu-luc-36-thang#0] Anh/chị xem ngày trên giấy. [hieu-luc-36-thang#1,2]`: sentences, and the blocks they
 *  cite; `KHÔNG CÓ`: the passages do not answer. */
function answerIn(told: string): { type: string } {
  const sentences = told === 'KHÔNG CÓ' ? [] : [...told.matchAll(/([^[\]]+?)\s*(?:\[([\w-]+)#([\d,]+)\]\s*|$)/g)].map(([, text = '', entry, blocks = '']) => ({ text, cites: entry === undefined ? [] : blocks.split(',').map((block) => ({ entry, block: Number(block) })) }));
  const thought = { type: 'composed', sentences, model: 'thử-1' };
  return thought;
}

/** `nhãn | BÁNH GAI | Thành phần: nếp, {lá gai}`: what the photo shows (`nhãn`, `chữ khác`, `không có chữ`), its lines, and in
 *  braces what is read with doubt. */
function photoIn(told: string): { type: string } {
  const [what = '', ...lines] = told.split(' | ');
  const shows = { nhãn: 'label', 'chữ khác': 'writing', 'không có chữ': 'nothing' }[what];
  if (!shows) throw new Error(`a photo shows nhãn, chữ khác or không có chữ: ${told}`);
  const thought = { type: 'transcribed', shows, lines: lines.map((line) => ({ text: line.replace(/[{}]/g, ''), doubtful: [...line.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!) })) };
  return thought;
}

const chatOf = (step: Step): string | undefined => (step.type === 'said' ? `${step.platform}/${step.room ? `group:${step.room}` : `dm:${step.who.toLowerCase()}`}` : undefined);

function timeOf({ line }: Wait, now: number): number {
  const [, day, time] = /^@ (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(line) ?? [];
  if (day && time) return Date.parse(`${day}T${time}:00+07:00`);
  const [, count, unit] = /^… (\d+) (\S+)/.exec(line) ?? [];
  if (!count || !UNITS[unit ?? '']) throw new Error(`no time in: ${line}`);
  return now + Number(count) * UNITS[unit!]!;
}

/** `[ảnh phieu.jpg] chú thích`, `[tin thoại]`, `[nhãn dán]`, `[sửa 2] chữ mới`, `[thu hồi 2]` (messages of people count from 1), `[dài 50000] câu`: the
 *  sentence again and again, so many characters. */
function happening({ text }: Said, ids: readonly string[], code: string): Happening {
  const [, what, rest = ''] = /^\[([^\]]+)\] ?(.*)$/s.exec(text) ?? [];
  if (!what || what === 'cùng lúc') return { type: 'said', text: (what ? rest : text).replaceAll('{mã}', code) };
  const [word = '', ...more] = what.split(' ');
  const target = ids[Number(more.at(-1)) - 1] as MessageId;
  if (word === 'ảnh' || word === 'tệp') return sentFile(more.join(' '), rest || undefined);
  if (word === 'dài') return { type: 'said', text: `${rest} `.repeat(Math.ceil(Number(more[0]) / (rest.length + 1))).slice(0, Number(more[0])) };
  if (word === 'sửa') return { type: 'edited', target, text: rest };
  if (word === 'thu') return { type: 'recalled', target };
  if (word === 'tin') return { type: 'sent-other', what: 'voice' };
  if (word === 'nhãn') return { type: 'sent-other', what: 'sticker' };
  if (word === 'vị') return { type: 'sent-other', what: 'location' };
  throw new Error(`cannot do: ${text}`);
}

/** Words of ours where they were expected; elsewhere with the chat they came up in. */
const shown = (seen: Seen, here: string | undefined): string => {
  const chat = `${seen.platform}/${seen.chat}`;
  // The version of the knowledge is another with each correction of a file.
  const text = [seen.said.replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{12}\b/g, '{bản}'), ...(seen.choices ? [seen.choices.map((label, i) => `[${i + 1} ${label}]`).join(' ')] : [])].join('\n');
  return here === chat || (here === undefined && !chat.includes('group:')) ? text : `→ ${chat}: ${text}`;
};

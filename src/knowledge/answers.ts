import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { z } from 'zod';
import type { LawId } from '../core/ids.ts';
import type { Law, Passage } from '../core/knowledge.ts';
import type { Day } from '../core/time.ts';
import { day, firstOf, KnowledgeFault, optional, ref, unread, verified, WHOLE } from './file.ts';
import { refusal } from '../refusals.ts';

const HEAD = 'phần đầu';

const head = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/, 'chỉ gồm chữ thường không dấu, số và gạch nối'),
  title: z.string().min(3).max(120),
  topic: z.string().min(2),
  asks: z.array(z.string().min(3).max(160)).min(2, 'cần ít nhất hai cách hỏi'),
  refs: z.array(ref),
  about: optional(z.enum(['old'])),
  sets: optional(z.array(z.int().min(1).max(26)).min(1)),
  kinds: optional(z.array(z.string())),
  from: optional(day),
  to: optional(day),
  contact: optional(z.string().min(3)),
  source: optional(z.string().min(3)),
  verified,
  reviewed: day,
});

/** A phone screen, and the tightest platform. */
const LONGEST = 1200;
const SINCE = '2000-01-01' as Day;

/** Every vetted passage: `answers/**` and `stories/**`, and those that `own` has (what was reviewed in this office), Markdown with a head of YAML. The head is split off by hand, so that
 *  nothing in a file can ever be run. */
export function readPassages(directory: string, laws: ReadonlyMap<LawId, Law>, own?: string): readonly Passage[] {
  const seen = new Map<string, string>();
  const folders = [directory, ...(own === undefined ? [] : [own])];
  return folders.flatMap((root) => (['answers', 'stories'] as const).flatMap((folder) => filesIn(join(root, folder)).map((path) => {
    const file = relative(root, path);
    const passage = readPassage(readFileSync(path, 'utf8'), file, folder === 'answers' ? 'answer' : 'story', laws);
    const other = seen.get(passage.id);
    if (other) throw new KnowledgeFault(file, passage.id, `trùng mã với ${other}`);
    seen.set(passage.id, file);
    return passage;
  })));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.md')).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  } catch {
    return [];
  }
}

/** The ways of asking are most of a head. On one line in double quotes they are JSON, which is read thirty times faster than YAML. */
const ASKS = /^asks: (\[ ?".*" ?\])$/m;

function headOf(front: string): unknown {
  const asks = ASKS.exec(front);
  if (!asks) return parseYaml(front);
  let ways: unknown;
  try { ways = JSON.parse(asks[1]!); } catch { return parseYaml(front); }
  return { ...(parseYaml(front.replace(asks[0], () => '')) as object), asks: ways };
}

export function readPassage(text: string, file: string, kind: Passage['kind'], laws: ReadonlyMap<LawId, Law>): Passage {
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text.normalize('NFC')) ?? [];
  if (front === undefined || body === undefined) throw new KnowledgeFault(file, WHOLE, 'thiếu phần đầu giữa hai dòng ---');
  let raw: unknown;
  try { raw = headOf(front); } catch (error) { throw new KnowledgeFault(file, HEAD, unread(error)); }
  const result = head.safeParse(raw, { error: refusal });
  if (!result.success) throw new KnowledgeFault(file, firstOf(result.error).path.join('.') || HEAD, firstOf(result.error).message);
  const { about, kinds: _kinds, from, to, ...entry } = result.data;
  const told = body.trim().replace(/[ \t]+/g, ' ');
  if (told.length < 40 || told.length > LONGEST) throw new KnowledgeFault(file, entry.id, `lời dài ${told.length} ký tự; cần từ 40 đến ${LONGEST} cho vừa màn hình điện thoại`);
  if (kind === 'answer' && entry.refs.length === 0 && !entry.contact && !entry.source) throw new KnowledgeFault(file, entry.id, 'không nêu văn bản, nguồn hay nơi để hỏi');
  const cited = entry.refs.map(({ law }) => {
    const found = laws.get(law);
    if (!found) throw new KnowledgeFault(file, entry.id, `dẫn văn bản không có trong laws.yaml: ${law}`);
    return found;
  });
  if (from && to && to < from) throw new KnowledgeFault(file, entry.id, 'kết thúc trước khi bắt đầu');
  const began = from ?? cited.reduce<Day>((latest, law) => (law.from > latest ? law.from : latest), SINCE);
  const passage: Passage = { ...entry, kind, body: told, old: about === 'old', from: kind === 'story' || about === 'old' ? (from ?? SINCE) : began, ...(to ? { to } : {}) };
  const gone = cited.filter((law) => law.to !== undefined);
  if (!passage.old && !to && cited.length > 0 && gone.length === cited.length) throw new KnowledgeFault(file, entry.id, `chỉ dựa vào ${gone[0]!.short} đã hết hiệu lực; ghi about: old hoặc ngày cuối (to)`);
  return passage;
}


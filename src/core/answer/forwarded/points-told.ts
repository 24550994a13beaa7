import type { Knowledge } from '../../knowledge.ts';
import * as say from '../../say/forwarded.ts';
import { passage } from '../../say/passages.ts';
import { sentencesOf } from '../../text.ts';
import { sourcesOf, type Answer, type Question } from '../outcome.ts';
import { partOf } from '../parts/part-of.ts';
import type { Pointing } from './points.ts';
import { isSure, type Plain } from './told.ts';

const MOST_POINTS = 4;
const ROOM = 180;
const SURE_OF_POINT = 0.7;
/** Each point of a letter or a list, and in a sentence or two what is known of it. */
export function pointByPoint(points: readonly string[], kind: Pointing, question: Question, knowledge: Knowledge, plain: Plain): Answer {
  const told = points.slice(0, MOST_POINTS).map((point) => ({ point, found: toldOfPoint(point, question, plain, kind === 'which') }));
  const sources = told.flatMap(({ found }) => (isSure(found) ? found.sources : []));
  if (sources.length === 0) return { outcome: 'no-answer', why: 'not-covered', text: say.cannotSay(), near: [] };
  const lines = told.map(({ point, found }, i) => {
    const first = isSure(found) ? found.sources.find((one) => one.passage !== undefined)?.passage : undefined;
    const part = first && (partOf(first.body, point, ROOM, 3) ?? sentencesOf(first.body)[0]!);
    return say.pointOf(i + 1, point, first ? passage(first, knowledge, part, 1) : say.askWhoWrote());
  });
  const left = points.length - MOST_POINTS;
  return { outcome: 'answered', by: 'knowledge', sure: 1, each: true, near: [], text: [...lines, ...(left > 0 ? [say.morePoints(left)] : [])].join('\n\n'), sources: [...new Map(told.flatMap(({ found }) => (isSure(found) ? found.sources.flatMap(({ passage: one }) => (one ? sourcesOf(one) : [])).slice(0, 1) : [])).map((one) => [one.entry, one])).values()] };
}

const LABEL = /^(?:trên )?(?:nhãn|bao bì|nhan|bao bi)(?: (?:hàng hóa|sản phẩm))?(?= \S)/iu;
const LACKING = /(?<!\p{L})(?:còn thiếu|chưa có|không có|chưa ghi|thiếu|chưa|còn sơ sài|con thieu|chua co|khong co|chua ghi|thieu|chua)(?!\p{L})/giu;
/** The point as it stands, or what it lacks by its name, whichever is answered more surely. */
export function toldOfPoint(point: string, { about, set, on }: Question, plain: Plain, whether = false): Answer {
  const named = point.replaceAll(LACKING, ' ').replaceAll(/\s+/g, ' ').trim();
  const onLabel = LABEL.exec(named)?.[0];
  const ways = (whether ? [`${named} có bắt buộc không`, ...(onLabel ? [`${named.slice(onLabel.length).trim()} có bắt buộc ghi trên nhãn không`] : [])] : [`${point} thì phải làm sao`, `${named} thì làm thế nào`, `${named} là gì`, ...(onLabel ? [`nhãn ghi ${named.slice(onLabel.length).trim().split(',')[0]!} thế nào`] : [])]).map((text) => plain({ text, about, set, on }));
  return ways.filter(isSure).filter(({ sure }) => sure >= SURE_OF_POINT).toSorted((a, b) => b.sure - a.sure)[0] ?? { outcome: 'no-answer', why: 'not-covered', text: say.cannotSay(), near: [] };
}

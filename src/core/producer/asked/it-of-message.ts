import type { FactId } from '../../ids.ts';
import type { Knowledge } from '../../knowledge.ts';
import { readFacts } from '../../read/facts.ts';
import { spelled } from '../../read/plain.ts';
import { isQuestion, whereAsked } from '../../read/question.ts';

/* "Đã có giấy phép nấu rượu cấp 2023. Giấy đó bao lâu hết hạn": what "giấy đó" is stands in the same message. */

const PIECES = /(?<=[.!?;\n])\s+/u;
const IT = /(?<!\p{L})(?:cái|cai|giấy|giay|tờ|to|phiếu|phieu|bản|ban) (?:đó|do|này|nay|ấy|ay)(?!\p{L})/iu;

/** The message with the paper's own name where its last question says "giấy đó", and one paper was named before; else as it is. */
export function itOfMessage(text: string, { facts, items }: Knowledge): string {
  const pieces = text.normalize('NFC').split(PIECES);
  const last = pieces.at(-1)!;
  if (pieces.length < 2 || !IT.test(last) || !isQuestion(spelled(whereAsked(last))) || papersIn(last, facts).length > 0) return text;
  const [paper, ...more] = papersIn(pieces.slice(0, -1).join(' '), facts);
  const title = more.length === 0 ? items.find(({ id }) => id === paper)?.title : undefined;
  return title === undefined ? text : [...pieces.slice(0, -1), last.replace(IT, calledShort(title))].join(' ');
}

function papersIn(text: string, facts: Knowledge['facts']): readonly FactId[] {
  const { statements, asked, named } = readFacts(text, facts);
  return [...new Set([...statements.map(({ fact }) => fact), ...asked, ...named])].filter((fact) => facts.get(fact)?.type === 'paper');
}

/** "Bản cam kết an toàn thực phẩm (cơ sở nhỏ lẻ)" without what stands in brackets. */
const calledShort = (title: string): string => title.replace(/\s*[(:].*$/u, '');

import { spelled } from '../plain.ts';
import { CERTIFICATE } from './certificate.ts';
import { CLASS } from './class.ts';
import { FILED } from './filed.ts';
import { GOODS } from './goods.ts';
import { HANDING_IN } from './handing-in.ts';
import { HELP } from './help.ts';
import { LABEL } from './label.ts';
import { LIST, ONCE_MORE } from './list.ts';
import { MONEY_AND_TIME } from './money-and-time.ts';
import { NEXT } from './next.ts';
import { NOTED } from './noted.ts';
import { PAPERS, wholePaper } from './papers.ts';
import { LATER, PUT_OFF } from './put-off.ts';
import { RECOGNISED } from './recognised.ts';
import { ALONE, type Moment, type Row } from './row.ts';
import { SCORING } from './scoring.ts';
import { STARS } from './stars.ts';
import { TIRED } from './tired.ts';
import { whole } from './whole.ts';

/** In this order: where the same words stand in two topics, the first leans on something, and the other is what they are else. */
const ROWS: readonly Row[] = [CLASS, FILED, SCORING, LABEL, CERTIFICATE, RECOGNISED, PAPERS, LIST, NEXT, NOTED, PUT_OFF, TIRED, HANDING_IN, STARS, MONEY_AND_TIME, HELP, GOODS].flat();
const COMPILED = ROWS.map(([way, full, unless]) => ({ way: whole(way), full, unless: unless === undefined ? undefined : typed(unless) }));

function typed(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}
/** With their marks these are other words than any of ours: "màu gì", "khô không", "sốt không", "dê sữa". */
const OTHERS = typed('màu|máu|khô|sổ|giả|già|sốt|kệ|(?<!số )máy|bàn|dê|giữa|nhẫn');
/** More than a few words are no such message. */
const LONGEST = 60;
export const isFewWords = (text: string): boolean => text.length <= LONGEST;

/** A few words as somebody with time would have written them, with their marks; what leans on nothing stays as it is. */
export function writtenOut(text: string, moment: Moment): string {
  if (!isFewWords(text)) return text;
  const marked = text.normalize('NFC');
  if (OTHERS.test(marked)) return text;
  const named = wholePaper(text, moment.paper);
  const said = spelled(named).join(' ');
  for (const { way, full, unless } of COMPILED) {
    const found = way.exec(said);
    if (!found || unless?.test(marked)) continue;
    const meant = typeof full === 'string' ? full : full(moment, (found.slice(1).find((one) => one !== undefined) ?? '').trim(), said);
    if (meant !== undefined) return meant;
  }
  return named;
}

/** Of what is shown, a photo or a label, only that it is put off. */
export const putOff = (text: string): string => (writtenOut(text, ALONE) === LATER ? LATER : text);

/** Whether what they were told last is wanted again, and nothing else. */
export const asksOnceMore = (text: string): boolean => ONLY_ONCE_MORE.test(spelled(text).join(' '));
const ONLY_ONCE_MORE = whole(ONCE_MORE);

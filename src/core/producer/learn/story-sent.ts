import { spelled } from '../../read/plain.ts';
import * as say from '../../say/talk.ts';
import { words } from '../../text.ts';
import { acknowledge } from '../acknowledge.ts';
import { askNext } from '../ask.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import { lastPaper, openPaper } from '../goods/about-it.ts';
import { spokenBefore } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';
import { learnFact } from './fact.ts';

/* "Em viết rồi nè: nghề mắm nhà em có từ thời bà nội …": the story itself is sent, and what it tells of goods and places is of the story. */

const STORY = id('product-story');
/** What stands before the story, and the story. */
const SENT = /^([^:\n]{2,60}?)\s*[:\n]\s*(\S[\s\S]*)$/u;
const WRITTEN = /\b(?:viet|soan|ke|danh may|chep)(?: (?:xong|duoc|duoc roi|thu|tam))*(?: (?:roi|day|ne|nha|nhe|em|a|do|nay|nhu sau|nhu nay|the nay))*$|\b(?:cau chuyen|chuyen)(?: (?:san pham|cua|nha|em|chi|anh|minh|toi|day|ne|nay|la|do))*$/;
const NAMES_STORY = /\b(?:cau )?chuyen\b/;
/** Fewer words are a heading with an answer behind it. */
const SHORTEST = 15;

/** Written down as there; undefined where no story was spoken of, or none is sent. */
export function storySent(turn: Turn, text: string): Turn | undefined {
  const [, lead = '', story = ''] = SENT.exec(text.normalize('NFC').trim()) ?? [];
  const said = spelled(lead).join(' ');
  if (turn.state.products.length === 0 || words(story).length < SHORTEST || !WRITTEN.test(said) || story.trim().endsWith('?')) return undefined;
  const isSpokenOf = NAMES_STORY.test(said) || openPaper(turn) === STORY || lastPaper(turn) === STORY || NAMES_STORY.test(spelled(spokenBefore(turn) ?? '').join(' '));
  if (!isSpokenOf) return undefined;
  return askNext(says(acknowledge(learnFact(turn, STORY, 'co'), currentDossier(turn.state, turn.person, turn.world), false), say.storyIsThere()));
}

import { derive, type ProductId } from '../../ids.ts';
import type { StoredFile } from '../../event.ts';
import { mendedLines } from '../../label/mend.ts';
import { unreadable } from '../../label/readable.ts';
import { findProducts } from '../../product/find.ts';
import { readFacts } from '../../read/facts.ts';
import { isLabelCaption, labelWishIn } from '../../read/label/wish.ts';
import { isLabelText } from '../../read/label/words.ts';
import { isBareAnswer } from '../../read/pick.ts';
import { bare } from '../../read/plain.ts';
import { RIGHT, unreadable as whyUnreadable } from '../../say/label.ts';
import * as say from '../../say/label-photo.ts';
import { spaced } from '../../text.ts';
import type { Line, Thought } from '../../think.ts';
import { isSitting } from './product.ts';
import { tell } from './told.ts';
import { withFace } from './labelling.ts';
import { labelAbout } from './mended.ts';
import { labelOf, putLabel } from './labels.ts';
import { addProduct } from '../goods/change.ts';
import type { Document, ShownLabel } from '../state.ts';
import { canThink, thinks } from '../model/think.ts';
import { asks, does, says, withPerson, withState, type Turn } from '../turn.ts';

/* A photo of a label: a model reads its lines, the producer confirms them, the rules judge. Without a model the photo is
 * kept and the words are asked for. */

const ALBUM = 2 * 60_000;
const MOST_LINES = 80;
const LONGEST_LINE = 300;

/** "Nhãn tương ớt", before anything is known of what they make. */
const OF_LABEL = /(?<!\p{L})(?:nhãn|nhan|tem|mặt (?:trước|sau)|mat (?:truoc|sau))(?!\p{L})/giu;

/** A photo that comes while a label is looked at, or whose caption says it is one. Undefined: some other paper. */
export function labelPhoto(turn: Turn): Turn | undefined {
  const { event, person: { focus }, state, world } = turn;
  if (event.type !== 'sent-file') return undefined;
  const caption = event.caption ?? '';
  const about = focus.type === 'asking' && (focus.about.type === 'label' || focus.about.type === 'label-read') ? focus.about : undefined;
  const named = caption !== '' && isLabelCaption(caption);
  const other = caption !== '' && !named && readFacts(caption, world.knowledge.facts).named.length + readFacts(caption, world.knowledge.facts).statements.length > 0;
  const sitting = focus.type === 'idle' || (focus.type === 'asking' && focus.about.type === 'choice') ? isSitting(turn) : false;
  if (!named && (other || !(about || sitting))) return undefined;
  const [goods, ...more] = named && state.products.length === 0 ? findProducts(caption.replaceAll(OF_LABEL, ' '), world.knowledge.lexicon) : [];
  if (goods && more.length === 0) return labelPhoto(addProduct(turn, goods.name));
  const of = about?.product ?? state.products.find((one) => spaced(caption).includes(spaced(one.name)))?.id ?? turn.person.product;
  const next = state.documents.some((one) => one.label && one.by === turn.person.id && world.now - one.at <= ALBUM);
  const id = derive.document(event.no);
  const document: Document = { id, ...(of ? { product: of } : {}), state: 'shown', files: [], label: true, by: turn.person.id, at: world.now, ...(event.message ? { message: event.message } : {}) };
  const kept = does(withState(turn, { documents: [...state.documents, document] }), { type: 'fetch', file: event.file, document: id });
  if (!canThink(turn)) return askWords(kept, of, say.cannotRead());
  const waits = withPerson(kept, { focus: { type: 'asking', about: { ...labelAbout(of), reading: true }, offered: [], no: event.no, at: event.at, misses: 0 } });
  return says(waits, next ? say.nextFace() : say.reading());
}

/** The photo is on our disk: it is read. Where the model has gone meanwhile the words are asked for. */
export function readPhoto(turn: Turn, document: Document, file: StoredFile): Turn {
  if (canThink(turn)) return thinks(turn, { task: 'transcribe', file }, { type: 'transcribe', document: document.id });
  const { focus } = turn.person;
  return focus.type === 'asking' && focus.about.type === 'label' && focus.about.reading ? askWords(turn, document.product, say.cannotRead()) : turn;
}

/** What the model read. Nothing counts before the producer has confirmed it. */
export function photoRead(turn: Turn, document: Document, thought: Thought): Turn {
  const of = document.product;
  const before = labelOf(turn.state, of);
  // They typed the words meanwhile.
  if (before && before.faces.length > 0 && before.at > document.at) return turn;
  if (thought.type !== 'transcribed') return askWords(turn, of, say.notRead(thought.type === 'unavailable' ? thought.why : 'malformed'));
  const lines = thought.lines.slice(0, MOST_LINES).map(tidy).filter((line) => line.text !== '');
  const text = lines.map((line) => line.text).join('\n');
  const why = thought.shows === 'nothing' ? 'empty' : unreadable(text);
  if (why === 'empty') return askWords(turn, of, say.nothingOnPhoto());
  if (why) return askWords(turn, of, whyUnreadable(why, turn.world.knowledge));
  if (thought.shows === 'writing' && !isLabelText(text, false)) return askWords(turn, of, say.notALabel());
  const going = before && before.unconfirmed.length > 0 && turn.world.now - before.at <= ALBUM * 5 ? before.unconfirmed : [];
  const row: ShownLabel = { ...(before ?? { ...(of ? { product: of } : {}), faces: [] }), unconfirmed: [...going, ...lines].slice(0, MOST_LINES), by: turn.person.id, at: turn.world.now };
  return confirms(says({ ...turn, state: putLabel(turn.state, row) }, say.linesRead(lines)), of);
}

const tidy = ({ text, doubtful }: Line): Line => {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);
  return { text: line, doubtful: doubtful.map((word) => word.normalize('NFC')).filter((word) => word.trim() !== '' && line.includes(word)) };
};

const confirms = (turn: Turn, of: ProductId | undefined): Turn =>
  asks(turn, { question: say.isItRight(), about: { type: 'label-read', ...(of ? { product: of } : {}) }, offered: [{ label: RIGHT, act: { type: 'label-read', ...(of ? { product: of } : {}) } }] });

const askWords = (turn: Turn, of: ProductId | undefined, question: string): Turn => asks(turn, { question, about: labelAbout(of), offered: [] });

/** Words after a photo was read: what they put right is judged. Undefined: they speak of something else. */
export function photoMended(turn: Turn, said: string): Turn | undefined {
  const { focus } = turn.person;
  if (focus.type !== 'asking' || focus.about.type !== 'label-read') return undefined;
  const of = focus.about.product;
  const label = labelOf(turn.state, of);
  if (!label || label.unconfirmed.length === 0 || said.trim().startsWith('/') || isBareAnswer(said) || labelWishIn(said)) return undefined;
  if (/^(?:sai|khong dung|chua dung|nham|lon|khong phai)(?: (?:roi|het|mot cho|may cho|vai cho|dong))*$/.test(bare(said))) return asks(turn, { ...confirms(turn, of).asked!, question: say.whichWrong() });
  const text = mendedLines(label.unconfirmed, said) ?? (isLabelText(said, false) ? said : undefined);
  if (text === undefined) return undefined;
  return tell(withFace(turn, of, { text, ...(turn.event.message ? { message: turn.event.message } : {}) }), of);
}

/** Asks once more whether it was read right; undefined when that is not what we wait for. */
export function photoAgain(turn: Turn): Turn | undefined {
  const { focus } = turn.person;
  return focus.type === 'asking' && focus.about.type === 'label-read' ? confirms(turn, focus.about.product) : undefined;
}

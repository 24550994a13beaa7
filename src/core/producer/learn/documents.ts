import { derive, type DocumentId, type ItemId, type ProductId } from '../../ids.ts';
import { readFacts } from '../../read/facts.ts';
import { findDates } from '../../dates.ts';
import { bare } from '../../read/plain.ts';
import { saysRegistration } from '../../read/registration.ts';
import * as say from '../../say/papers.ts';
import { dayOf, type Day } from '../../time.ts';
import { askNext } from '../ask.ts';
import { currentDossier, paperOwner } from '../dossier.ts';
import { dropFact, putFact } from '../facts.ts';
import type { Offer } from '../focus.ts';
import { labelPhoto, readPhoto } from '../label/photo.ts';
import { labelAgain } from '../label/labelling.ts';
import { ofGoods, saysGoods } from '../label/photo-of.ts';
import type { Document } from '../state.ts';
import { asks, does, idle, saidIn, says, type Turn, withState } from '../turn.ts';

/** "Có", "chưa" or "đang làm" about one paper: held papers are documents, the rest is a fact. */
export function learnPaper(turn: Turn, item: ItemId, value: string, product: ProductId | undefined, dates: { issued?: Day; expires?: Day } = {}): Turn {
  const mine = (document: Document) => document.item === item && document.product === product;
  if (value !== 'co') {
    const documents = turn.state.documents.filter((document) => !mine(document) || document.state !== 'claimed');
    return { ...turn, state: { ...putFact(turn.state, item, product, value, saidIn(turn, 'said')), documents } };
  }
  const state = dropFact(turn.state, item, product);
  const held = state.documents.find((document) => mine(document) && document.state !== 'rejected');
  if (held) {
    // Another day of issue: until when the old one held says nothing any more.
    const { expires, ...rest } = held;
    const moved = dates.issued !== undefined && held.issued !== undefined && held.issued !== dates.issued;
    const dated: Document = { ...rest, ...(expires === undefined || moved ? {} : { expires }), ...dates };
    const documents = state.documents.map((document) => (document === held ? dated : document));
    return { ...turn, state: { ...state, documents } };
  }
  const nth = state.documents.filter((document) => document.id.startsWith(`D${turn.event.no}.`)).length + 1;
  const document: Document = {
    id: derive.document(turn.event.no, nth),
    item,
    ...(product ? { product } : {}),
    state: 'claimed',
    files: [],
    ...dates,
    by: turn.person.id,
    at: turn.world.now,
    ...(turn.event.message ? { message: turn.event.message } : {}),
  };
  return { ...turn, state: { ...state, documents: [...state.documents, document] } };
}

const ALBUM = 3 * 60_000;

/** A photo or file. What it shows is told by its caption, by what was asked, or by a question of ours. */
export function showFile(turn: Turn): Turn {
  const { event, person, world } = turn;
  if (event.type !== 'sent-file') return turn;
  const label = labelPhoto(turn);
  if (label) return label;
  const more = pageOf(turn);
  const id = more?.id ?? derive.document(event.no);
  const fetching = does(turn, { type: 'fetch', file: event.file, document: id });
  if (more) return asksAgainAbout(says(fetching, say.nextPage()), more);
  const caption = event.caption ?? '';
  const named = readFacts(caption, world.knowledge.facts);
  const goods = caption !== '' && saysGoods(turn, caption);
  const item = goods ? undefined : [...named.statements.map((one) => one.fact), ...named.named, ...named.asked].find((fact) => isItem(turn, fact)) ?? (saysRegistration(caption) ? ('business-registration' as ItemId) : undefined) ?? askedItem(turn);
  const document: Document = {
    id,
    state: 'shown',
    files: [],
    by: person.id,
    at: world.now,
    ...(event.message ? { message: event.message } : {}),
  };
  const kept = withState(fetching, { documents: [...turn.state.documents, document] });
  if (goods) return ofGoods(kept, document, caption);
  if (!item) return asks(says(kept, say.received()), whichPaper(kept, id));
  const date = findDates(caption, dayOf(world.now)).find((found) => found.day && found.precision === 'day')?.day;
  return namePaper(kept, id, item, date);
}

const isItem = (turn: Turn, fact: ItemId) => turn.world.knowledge.facts.get(fact)?.type === 'paper';

/** The document that further photos in the same few minutes belong to. */
function pageOf({ person: { focus }, state, event, world }: Turn): Document | undefined {
  if (event.type !== 'sent-file' || event.caption || focus.type !== 'asking') return undefined;
  if (focus.about.type !== 'paper' && focus.about.type !== 'paper-date') return undefined;
  const { document } = focus.about;
  return state.documents.find((one) => one.id === document && world.now - one.at <= ALBUM);
}

function askedItem({ person: { focus }, world }: Turn): ItemId | undefined {
  if (focus.type !== 'asking' || focus.about.type !== 'fact') return undefined;
  return world.knowledge.facts.get(focus.about.fact)?.type === 'paper' ? focus.about.fact : undefined;
}

/** A page more of the same paper: whatever was being asked about it is asked still. */
function asksAgainAbout(turn: Turn, document: Document): Turn {
  const { focus } = turn.person;
  if (focus.type !== 'asking') return turn;
  const question = focus.about.type === 'paper-date' ? say.whenIssued(titleOf(turn, document.item)) : say.whichPaper();
  return asks(turn, { question, about: focus.about, offered: focus.offered });
}

const titleOf = (turn: Turn, item: ItemId | undefined) => turn.world.knowledge.items.find((one) => one.id === item)?.title ?? '';

const OFFERED = 5;
const LABEL = 'product-label';

function whichPaper(turn: Turn, document: DocumentId) {
  const { lines } = currentDossier(turn.state, turn.person, turn.world);
  const likely = lines.filter((line) => line.item.by === 'producer' && line.item.id !== LABEL && (line.state === 'needed' || line.state === 'unknown')).toSorted((a, b) => a.item.rank - b.item.rank);
  const offered: Offer[] = [
    ...likely.slice(0, OFFERED).map((line): Offer => ({ label: line.item.title, act: { type: 'paper', document, item: line.item.id } })),
    { label: say.OF_LABEL, act: { type: 'photo-of', document, what: 'label' } },
    { label: say.OF_GOODS, act: { type: 'photo-of', document, what: 'goods' } },
    { label: say.OTHER_PAPER, act: { type: 'paper', document, item: undefined } },
  ];
  return { question: say.whichPaper(), about: { type: 'paper' as const, document }, offered };
}

/** Now we know what the file shows. It takes the place of a mere claim; if its date matters it is asked. */
export function namePaper(turn: Turn, document: DocumentId, item: ItemId | undefined, issued?: Day): Turn {
  const file = turn.state.documents.find((one) => one.id === document);
  if (!file) return askNext(idle(turn));
  if (!item) return askNext(says(idle(turn), say.keptAside()));
  const product = paperOwner(item, turn.person.product, turn.world.knowledge);
  const claimed = turn.state.documents.find((one) => one.item === item && one.product === product && one.state === 'claimed' && one.id !== document);
  const named: Document = {
    ...file,
    item,
    ...(product ? { product } : {}),
    ...(issued ? { issued } : claimed?.issued ? { issued: claimed.issued } : {}),
    ...(claimed?.expires ? { expires: claimed.expires } : {}),
  };
  const documents = turn.state.documents.filter((one) => one !== claimed).map((one) => (one.id === document ? named : one));
  const told = says({ ...turn, state: { ...dropFact(turn.state, item, product), documents } }, say.shown(titleOf(turn, item), turn.world.knowledge));
  const lives = turn.world.knowledge.items.find((one) => one.id === item)?.validMonths;
  if (!lives || named.issued || named.expires) return askNext(dated(told, named));
  return asks(told, {
    question: say.whenIssued(titleOf(turn, item)),
    about: { type: 'paper-date', document },
    offered: [{ label: say.DATE_UNKNOWN, act: { type: 'wish', wish: 'unknown' } }],
  });
}

/** The answer to "cấp ngày nào": a day, or the day it ends. */
export function datePaper(turn: Turn, document: DocumentId, text: string, day: Day): Turn {
  const ends = /het han|han den|den ngay|han dung|hieu luc den/.test(bare(text));
  const documents = turn.state.documents.map((one) => (one.id === document ? { ...one, ...(ends ? { expires: day } : { issued: day }) } : one));
  const known = documents.find((one) => one.id === document);
  const now = withState(turn, { documents });
  return known ? dated(now, known) : now;
}

function dated(turn: Turn, document: Document): Turn {
  const lives = turn.world.knowledge.items.find((one) => one.id === document.item)?.validMonths;
  return says(turn, say.validity(titleOf(turn, document.item), document, lives, dayOf(turn.world.now)));
}

/** The file is on our disk: it joins its document. */
export function fileKept(turn: Turn): Turn {
  const { event } = turn;
  if (event.type !== 'fetched') return turn;
  const document = turn.state.documents.find((one) => one.id === event.document);
  if (!document) return does(turn, { type: 'forget-files', hashes: [event.file.hash] });
  if (document.files.some((file) => file.hash === event.file.hash)) return turn;
  const documents = turn.state.documents.map((one) => (one === document ? { ...one, files: [...one.files, event.file] } : one));
  const kept = withState(turn, { documents });
  return document.label ? readPhoto(kept, document, event.file) : kept;
}

/** The file could not be brought: a paper that only it showed is a mere claim again, and the person hears why. */
export function fileLost(turn: Turn): Turn {
  const { event } = turn;
  if (event.type !== 'fetch-failed') return turn;
  const documents = turn.state.documents.flatMap((one): Document[] => {
    if (one.id !== event.document || one.files.length > 0) return [one];
    return one.item ? [{ ...one, state: 'claimed' }] : [];
  });
  const told = says(withState(turn, { documents }), say.fileLost(event.why));
  return (turn.state.documents.some((one) => one.id === event.document && one.label) ? labelAgain(told) : undefined) ?? told;
}

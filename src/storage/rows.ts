import type { InferSelectModel } from 'drizzle-orm';
import { z } from 'zod';
import type { StoredFile } from '../core/event.ts';
import type { Focus } from '../core/producer/focus.ts';
import { WISHES } from '../core/producer/focus.ts';
import type { Code, Document, Fact, Person, Product, Question, ShownLabel, Timer } from '../core/producer/state.ts';
import * as table from './tables.ts';

/* Between rows and the values of the core. A row that does not fit its type is a bug or a damaged file and throws. */

const act = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fact'), fact: z.string(), product: z.string().exactOptional(), value: z.union([z.string(), z.number()]) }),
  z.strictObject({ type: z.literal('put'), fact: z.string(), product: z.string().exactOptional(), put: z.enum(['later', 'unknown']) }),
  z.strictObject({ type: z.literal('wish'), wish: z.enum(WISHES), product: z.string().exactOptional() }),
  z.strictObject({ type: z.literal('consent'), given: z.boolean(), sends: z.boolean().exactOptional() }),
  z.strictObject({ type: z.literal('send'), sends: z.boolean() }),
  z.strictObject({ type: z.literal('set'), product: z.string(), set: z.number() }),
  z.strictObject({ type: z.literal('guide'), product: z.string(), path: z.array(z.string()) }),
  z.strictObject({ type: z.literal('paper'), document: z.string(), item: z.string().optional() }),
  z.strictObject({ type: z.literal('photo-of'), document: z.string(), what: z.enum(['label', 'goods']) }),
  z.strictObject({ type: z.literal('add-product'), name: z.string() }),
  z.strictObject({ type: z.literal('rename'), product: z.string(), name: z.string() }),
  z.strictObject({ type: z.literal('talk-about'), product: z.string(), wish: z.enum(WISHES).exactOptional() }),
  z.strictObject({ type: z.literal('passage'), entry: z.string(), question: z.string().exactOptional() }),
  z.strictObject({ type: z.literal('redeem'), code: z.string() }),
  z.strictObject({ type: z.literal('renew'), product: z.string() }),
  z.strictObject({ type: z.literal('drop'), product: z.string() }),
  z.strictObject({ type: z.literal('erase') }),
  z.strictObject({ type: z.literal('score'), product: z.string(), set: z.number(), criterion: z.string(), points: z.number() }),
  z.strictObject({ type: z.literal('label-kind'), product: z.string().exactOptional(), kind: z.string(), toWrite: z.literal(true).exactOptional() }),
  z.strictObject({ type: z.literal('label-printed'), product: z.string().exactOptional(), before: z.boolean() }),
  z.strictObject({ type: z.literal('label-read'), product: z.string().exactOptional() }),
  z.strictObject({ type: z.literal('ask-person'), text: z.string() }),
  z.strictObject({ type: z.literal('held'), product: z.string(), items: z.array(z.string()) }),
  z.strictObject({ type: z.literal('never-mind') }),
  z.strictObject({ type: z.literal('hand-over'), question: z.string(), shown: z.enum(['name', 'commune', 'no']) }),
  z.strictObject({ type: z.literal('settle'), question: z.string() }),
  z.strictObject({ type: z.literal('ask-back'), question: z.string() }),
]);

const about = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('consent'), heard: z.array(z.string()), before: z.string().exactOptional() }),
  z.strictObject({ type: z.literal('fact'), fact: z.string(), product: z.string().exactOptional() }),
  z.strictObject({ type: z.literal('paper'), document: z.string() }),
  z.strictObject({ type: z.literal('paper-date'), document: z.string() }),
  z.strictObject({ type: z.literal('guide'), product: z.string() }),
  z.strictObject({ type: z.literal('ask-back'), question: z.string() }),
  z.strictObject({ type: z.literal('criterion'), fact: z.string(), product: z.string() }),
  z.strictObject({ type: z.literal('label'), product: z.string().exactOptional(), mended: z.literal(true).exactOptional(), reading: z.literal(true).exactOptional() }),
  z.strictObject({ type: z.literal('label-read'), product: z.string().exactOptional() }),
  z.strictObject({ type: z.literal('choice'), made: z.literal(true).optional() }),
]);

const focus = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('idle') }),
  z.strictObject({
    type: z.literal('asking'),
    about,
    offered: z.array(z.strictObject({ label: z.string(), act })),
    no: z.number(),
    at: z.number(),
    misses: z.number(),
    beside: z.literal(true).exactOptional(),
    reopened: z.literal(true).exactOptional(),
    aside: z.enum(['answered', 'parted']).exactOptional(),
    before: z.strictObject({ fact: z.string(), product: z.string().exactOptional() }).exactOptional(),
  }),
]);

const heard = z.strictObject({ text: z.string(), message: z.string().exactOptional() });

const thinking = z.array(z.strictObject({
  effect: z.string(),
  at: z.number(),
  purpose: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('transcribe'), document: z.string() }),
    z.strictObject({ type: z.literal('understand'), heard }),
    z.strictObject({ type: z.literal('rewrite'), heard }),
    z.strictObject({ type: z.literal('compose'), heard, leansOn: z.strictObject({ text: z.string(), at: z.number() }).optional() }),
  ]),
}));

const told = z.array(z.strictObject({ entries: z.array(z.string()), grounds: z.array(z.string()).optional(), at: z.number(), knowledge: z.string(), model: z.string().optional() }));

const listed = z.strictObject({ product: z.string(), items: z.array(z.string()), at: z.number() });

const strings = z.array(z.string());

/** Drops keys whose value is null, as the core has absent keys instead. */
export function present<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as { [K in keyof T]: Exclude<T[K], null> };
}

type Row<T extends { $inferSelect: object }> = T['$inferSelect'];

export function personFrom(row: Row<typeof table.person>, channels: readonly string[]): Person {
  const { producer: _producer, consentAt, consentWording, focus: focusText, unread, thinking: waited, told: answers, listed: papers, asked, askedAt, inquires, ...rest } = row;
  return {
    ...present(rest),
    channels,
    focus: focus.parse(JSON.parse(focusText)) as unknown as Focus,
    unread: strings.parse(JSON.parse(unread)),
    ...(waited !== null ? { thinking: thinking.parse(JSON.parse(waited)) } : {}),
    ...(answers !== null ? { told: told.parse(JSON.parse(answers)) } : {}),
    ...(papers !== null ? { listed: listed.parse(JSON.parse(papers)) } : {}),
    ...(asked !== null ? { asked: { text: asked, at: askedAt ?? 0 } } : {}),
    ...(inquires === 1 ? { inquires: true } : {}),
    ...(consentAt !== null ? { consent: { at: consentAt, wording: consentWording ?? 0 } } : {}),
  } as unknown as Person;
}

export const personRow = (producer: string, { channels: _channels, consent, asked, inquires, ...person }: Person) => ({
  ...person,
  inquires: inquires ? 1 : null,
  asked: asked?.text ?? null,
  askedAt: asked?.at ?? null,
  producer,
  name: person.name ?? null,
  phone: person.phone ?? null,
  product: person.product ?? null,
  ledUntil: person.ledUntil ?? null,
  consentAt: consent?.at ?? null,
  consentWording: consent?.wording ?? null,
  focus: JSON.stringify(person.focus),
  unread: JSON.stringify(person.unread),
  thinking: person.thinking ? JSON.stringify(person.thinking) : null,
  told: person.told ? JSON.stringify(person.told) : null,
  listed: person.listed ? JSON.stringify(person.listed) : null,
});

export const productFrom = ({ producer: _producer, ...row }: Row<typeof table.product>): Product => present(row) as unknown as Product;
export const productRow = (producer: string, product: Product) => ({ message: null, ...product, producer });

export function factFrom({ producer: _producer, product, value, ...row }: Row<typeof table.fact>): Fact {
  return { ...present(row), ...(product ? { product } : {}), ...(value !== null ? { value: z.union([z.string(), z.number()]).parse(JSON.parse(value)) } : {}) } as unknown as Fact;
}
export const factRow = (producer: string, fact: Fact) => ({
  message: null,
  ...fact,
  producer,
  product: fact.product ?? '',
  value: fact.value === undefined ? null : JSON.stringify(fact.value),
  put: fact.put ?? null,
});

export const documentFrom = ({ producer: _producer, label, ...row }: Row<typeof table.document>, files: readonly StoredFile[]): Document =>
  ({ ...present(row), ...(label === 1 ? { label: true } : {}), files }) as unknown as Document;
export const documentRow = (producer: string, { files: _files, label, ...document }: Document) => ({
  label: label ? 1 : null, item: null, product: null, issued: null, expires: null, reason: null, message: null, ...document, producer,
});

export const fileFrom = ({ document: _document, ...row }: InferSelectModel<typeof table.file>): StoredFile => present(row) as StoredFile;

export const questionFrom = ({ producer: _producer, ...row }: Row<typeof table.question>): Question => present(row) as unknown as Question;
export const questionRow = (producer: string, question: Question) => ({ message: null, shown: null, answer: null, answeredBy: null, answeredAt: null, ...question, producer });

export const codeFrom = ({ producer: _producer, ...row }: Row<typeof table.code>): Code => row as unknown as Code;
export const timerFrom = ({ producer: _producer, ...row }: Row<typeof table.timer>): Timer => present(row) as unknown as Timer;
export const timerRow = (producer: string, timer: Timer) => ({ words: null, message: null, ...timer, producer });

const faces = z.array(z.strictObject({ text: z.string(), message: z.string().exactOptional() }));
const lines = z.array(z.strictObject({ text: z.string(), doubtful: strings }));
const verdict = z.array(z.strictObject({ rule: z.string(), status: z.enum(['missing', 'wrong', 'advice', 'unreadable']) }));

export function labelFrom({ producer: _producer, product, printedBefore, faces: given, unconfirmed, judgedOn, findings, ...row }: Row<typeof table.label>): ShownLabel {
  return {
    ...present(row),
    ...(product ? { product } : {}),
    ...(printedBefore === 1 ? { printedBefore: true } : {}),
    faces: faces.parse(JSON.parse(given)),
    unconfirmed: lines.parse(JSON.parse(unconfirmed)),
    ...(judgedOn !== null ? { told: { on: judgedOn, findings: verdict.parse(JSON.parse(findings ?? '[]')) } } : {}),
  } as unknown as ShownLabel;
}
export const labelRow = (producer: string, { product, kind, printedBefore, faces: given, unconfirmed, told, by, at }: ShownLabel) => ({
  producer, product: product ?? '', kind: kind ?? null, printedBefore: printedBefore ? 1 : null, faces: JSON.stringify(given), unconfirmed: JSON.stringify(unconfirmed),
  judgedOn: told?.on ?? null, findings: told ? JSON.stringify(told.findings) : null, by, at,
});

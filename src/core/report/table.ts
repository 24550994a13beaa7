/* A report is a table of plain values; what they are called and how a day is written is for whoever shows it. */

export const VIEWS = ['summary', 'commune', 'set', 'case', 'stage', 'stars', 'consultant', 'stuck', 'events', 'questions', 'months', 'certificates', 'papers', 'products'] as const;
export type View = (typeof VIEWS)[number];

/** Days are `YYYY-MM-DD`, months `YYYY-MM`. */
export type Kind = 'text' | 'number' | 'day' | 'month';

const KINDS = {
  what: 'text', count: 'number', commune: 'text', province: 'text', producers: 'number', joined: 'number', products: 'number', working: 'number', stuck: 'number',
  ready: 'number', certified: 'number', window: 'number', missed: 'number', expired: 'number', set: 'number', name: 'text', case: 'text', stage: 'text', stars: 'text',
  held: 'number', aimed: 'number', consultant: 'text', scope: 'text', waiting: 'number', answered: 'number', producer: 'text', establishment: 'text', product: 'text',
  at: 'text', missing: 'number', still: 'number', silent: 'number', phone: 'text', event: 'text', starts: 'day', place: 'text', state: 'text', invited: 'number', delivered: 'number',
  refused: 'number', unsure: 'number', going: 'number', people: 'number', queued: 'number', no: 'number', unanswered: 'number', came: 'number', question: 'text', asked: 'day', days: 'number', shown: 'text',
  text: 'text', month: 'month', filed: 'number', three: 'number', four: 'number', five: 'number', expires: 'day', opens: 'day', closes: 'day', clock: 'text', paper: 'text', left: 'number',
  target: 'text', moved: 'day',
} as const satisfies Record<string, Kind>;

export type Column = keyof typeof KINDS;
export const kindOf = (column: Column): Kind => KINDS[column];

export type Cell = string | number | undefined;
export type Row = readonly Cell[];
export type Table = { readonly view: View; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/** Rows written as records, so that a column and its value stand side by side. A column that no row has stays: it was asked for. */
export const table = (view: View, columns: readonly Column[], records: readonly Readonly<Partial<Record<Column, Cell>>>[]): Table => ({
  view, columns, rows: records.map((record) => columns.map((column) => record[column])),
});

import type { DeadlineRules } from './deadline/rules.ts';
import type { Rubric } from './answer/rubric/lines.ts';
import type { Search } from './answer/search.ts';
import type { LabelRules } from './label/rules.ts';
import type { Places } from './place/places.ts';
import type { Lexicon } from './product/lexicon.ts';
import type { FactId, ItemId, LawId } from './ids.ts';
import type { Sheet } from './score/sheet.ts';
import type { Day } from './time.ts';

/** How we know it: read in the legal text; from a secondary source; from neither. */
export type Verified = 'text' | 'secondary' | 'unverified';

/** A legal text and the place in it: `{ law: 'qd-26-2026', clause: 'Điều 7 khoản 1' }`. */
export type Ref = { readonly law: LawId; readonly clause: string };

/** First and last day in force, both inclusive. Without `to`: still in force. */
export type Dated = { readonly from: Day; readonly to?: Day };

export type Entry = Dated & {
  readonly refs: readonly Ref[];
  readonly verified: Verified;
  readonly reviewed: Day;
  /** For the people who keep the knowledge; not shown to producers. */
  readonly note?: string;
};

export type Law = Dated & {
  readonly id: LawId;
  /** As it is cited: `QĐ 26/2026/QĐ-TTg`. */
  readonly short: string;
  readonly title: string;
  readonly date: Day;
  readonly replaces: readonly LawId[];
  /** Not applied although issued: from which day, by which text. */
  readonly suspended?: { readonly from: Day; readonly by: LawId };
  readonly url?: string;
  readonly verified: Verified;
  readonly reviewed: Day;
  readonly note?: string;
};

/** What a fact may hold. Choices are their `value`; a paper is `co | chua | dang_lam`. */
export type FactValue = string | number;

/** Over facts that may be unknown; `judge` answers settled or open. */
export type Rule =
  | { readonly always: boolean }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly fact: FactId; readonly is: FactValue }
  | { readonly fact: FactId; readonly in: readonly FactValue[] }
  | { readonly fact: FactId; readonly atLeast: number }
  | { readonly fact: FactId; readonly below: number };

export type Answer = {
  readonly value: FactValue;
  /** On the button, short. */
  readonly label: string;
  /** Ways people state this answer without being asked: "htx em", "đã lên doanh nghiệp". Compared folded. */
  readonly said: readonly string[];
};

export type FactDefinition = {
  readonly id: FactId;
  /** A short noun for saying it back: "loại cơ sở". */
  readonly name: string;
  /** Whose fact it is: asked once for the producer, or once for each product. */
  readonly about: 'producer' | 'product';
  readonly type: 'choice' | 'number' | 'date' | 'text' | 'paper';
  /** In the bot's voice; `{product}` stands for the product's name. */
  readonly question: string;
  readonly answers: readonly Answer[];
  /** One or two sentences for "là sao?", "không biết". */
  readonly help: string;
  /** Nouns that name the subject, so that "có rồi" or "chưa" beside them is understood: "kiểm nghiệm", "attp". */
  readonly topics: readonly string[];
};

export type Level = 'must' | 'conditional' | 'evidence' | 'optional';

/** One line of a dossier checklist: a form, a paper, or samples. */
export type Item = Entry & {
  readonly id: ItemId;
  readonly section: string;
  readonly title: string;
  /** One paper for the whole producer (business registration), or one for each product (test report). */
  readonly about: 'producer' | 'product';
  /** `must`: in every dossier. `conditional`: special law demands it. `evidence`: proof for points or for a star
   *  minimum. `optional`: helps, nobody demands it. */
  readonly level: Level;
  /** Who makes it. The checklist of a producer counts only its own. */
  readonly by: 'producer' | 'commune' | 'province';
  readonly neededWhen: Rule;
  /** Why it is needed, one short sentence in the bot's voice. */
  readonly why: string;
  /** Why it is not needed when the rule says so. */
  readonly otherwise?: string;
  /** Goods for which the rule does not settle that: what it hangs on, and whom to ask. */
  readonly hangsOn?: { readonly when: Rule; readonly say: string };
  readonly ask: string;
  readonly topics: readonly string[];
  /** What to do to get it, short enough for a phone. */
  readonly prepare: string;
  /** The passage that tells of one side of it: asked for in few words, it is told as it is. */
  readonly told: Readonly<Partial<Record<Side, string>>>;
  /** How long the paper lives from its issue, in months, when a text says so. */
  readonly validMonths?: number;
  /** Order of doing: lower first; papers that take long come early. */
  readonly rank: number;
};

/** What people ask of in few words: a paper, or what is none ("đánh giá lại"). */
export type Matter = {
  readonly id: string;
  readonly topics: readonly string[];
  /** The passage that tells of one side of it: asked for in few words, it is told as it is. */
  readonly told: Readonly<Partial<Record<Side, string>>>;
};

/** What is asked of a paper: where one goes for it, who gives it (if nothing else tells, where), what it costs, how long it takes, how long it holds, what when it has ended, how often it is
 *  made anew, what it takes to get it, what stands in it, what it is, whether it must be. Of other matters also where one begins, how many points it takes, who judges it (if nothing else tells, who gives it), when it is done, in how many copies, with how many samples, whether somebody comes to see, what if it
 *  fails or is late, whether one may file without it; of what a label says, how large its letters are, whether it may be abbreviated, written by hand or in another language, and what if it is wrong or left out; whether it is filed by the net. */
export const SIDES = ['where', 'filed', 'who', 'cost', 'pays', 'takes', 'lasts', 'expired', 'again', 'needs', 'says', 'meaning', 'must', 'start', 'points', 'judges', 'copies', 'samples', 'members', 'holder', 'visit', 'failed', 'late', 'size', 'short', 'hand', 'language', 'wrong', 'lacking', 'lost', 'without', 'when', 'online', 'alone'] as const;
export type Side = (typeof SIDES)[number];

/** A vetted answer of one idea, or a story worth retelling. `refs` may be empty in a story; then `source` says where it is from. */
export type Passage = Entry & {
  readonly id: string;
  readonly kind: 'answer' | 'story';
  readonly topic: string;
  readonly title: string;
  /** Ways people really ask. */
  readonly asks: readonly string[];
  readonly body: string;
  /** Tells a rule that no longer binds, so it only answers questions about then. */
  readonly old: boolean;
  /** Criteria sets it is about; absent: all. */
  readonly sets?: readonly number[];
  /** Whom to ask when it is not certain. */
  readonly contact?: string;
  readonly source?: string;
};

export type CriteriaSet = {
  readonly set: number;
  readonly name: string;
  readonly industry: string;
  readonly group: string;
  readonly subgroup?: string;
  readonly agencies: readonly string[];
  readonly samples: boolean;
  readonly refs: readonly Ref[];
  readonly verified: Verified;
  readonly reviewed: Day;
};

/** The office that runs the bot, from its configuration; nothing here is ever invented. */
export type Office = { readonly name?: string; readonly contact?: string; /** User name of its Telegram bot. */ readonly telegram?: string; /** Who abroad may read what people write: the model and its firm; absent when nobody does. */ readonly abroad?: string; /** How fast announcements go out, by platform. */ readonly paces?: Readonly<Record<string, Pace>> };

/** Messages and files in an hour, to people who did not just write. */
export type Pace = { readonly perHour: number; readonly filesPerHour: number };

/** All that the bot may say and reckon with: read, checked and frozen at start. */
export type Knowledge = {
  /** Hash over the files: every answer records it. */
  readonly version: string;
  readonly laws: ReadonlyMap<LawId, Law>;
  /** In the order of the file, then one `paper` fact for each item. */
  readonly facts: ReadonlyMap<FactId, FactDefinition>;
  readonly items: readonly Item[];
  /** Beside papers. */
  readonly matters: readonly Matter[];
  readonly sets: readonly CriteriaSet[];
  /** The scoring sheet of each set. */
  readonly sheets: ReadonlyMap<number, Sheet>;
  /** Names of the six industries by code. */
  readonly industries: ReadonlyMap<string, string>;
  readonly lexicon: Lexicon;
  readonly deadlines: DeadlineRules;
  readonly places: Places;
  readonly passages: readonly Passage[];
  readonly search: Search;
  readonly rubric: Rubric;
  readonly labels: LabelRules;
  readonly office: Office;
};

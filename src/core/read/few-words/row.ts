import { fold } from '../../text.ts';

/* A few impatient words ("in ra dc ko", "giờ sao", "tới 70 chưa") lean on what stands a moment before, and are nothing but one question or answer. */

/** What they lean on. */
export type Moment = {
  /** What they told or asked a moment ago. */
  readonly before?: string;
  /** The same, where it asked. */
  readonly asked?: string;
  /** The paper that question was of, else the one we are asking about; as it is called. */
  readonly paper?: string;
  /** The paper we are asking about. */
  readonly open?: string;
  /** The paper they told or asked of a moment ago. */
  readonly told?: string;
  /** How they said just now that it stands with that: "chưa có". */
  readonly stood?: string;
  /** The numbered list of papers is what they saw last. */
  readonly isList: boolean;
  /** A passage or a paper was told of, a moment ago. */
  readonly isTold: boolean;
  /** They have a certificate already. */
  readonly isRecognised: boolean;
  /** For which case the dossier is, is known: to renew, to rise. */
  readonly hasCase: boolean;
  /** The sheet their goods are scored by is known. */
  readonly hasSet: boolean;
  /** A line of the score is being asked. */
  readonly isScoring: boolean;
  /** Their label is being read, or was just now. */
  readonly isLabel: boolean;
  /** We are asking which rank they aim at: "4 sao được không" answers that. */
  readonly wantsStars: boolean;
  /** We are asking what they are. */
  readonly wantsKind: boolean;
  /** A question of theirs lies with somebody. */
  readonly waits: boolean;
  /** They had us be quiet. */
  readonly isQuiet: boolean;
  /** Whether these words are the name of one paper. */
  readonly isPaper: (words: string) => boolean;
};

/** With nothing to lean on. */
export const ALONE: Moment = {
  isList: false, isTold: false, isRecognised: false, hasCase: false, hasSet: false, isScoring: false, isLabel: false,
  wantsStars: false, wantsKind: false, waits: false, isQuiet: false, isPaper: () => false,
};

/** In full. `held`: what the pattern holds in its group; `said`: the whole, folded. Undefined: these words lean on something else. */
export type Full = string | ((moment: Moment, held: string, said: string) => string | undefined);

/** What the whole message is, folded, but for courtesy around it; what that is in full; and words, typed with their marks, beside which it is something else. */
export type Row = readonly [way: string, full: Full, unless?: string];

/** Whether what was said is of this. */
export const of = (text: string | undefined, way: RegExp): boolean => text !== undefined && way.test(fold(text));

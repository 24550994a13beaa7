/** One thing a person may pick. A platform draws a button or writes `1) …`; what a pick means stays in our state. */
export type Choice = { readonly id: string; readonly label: string };

/** What we say, before a platform gives it its shape. */
export type Message = {
  readonly text: string;
  readonly choices?: readonly Choice[];
  /** The message this one answers, where a platform can quote. */
  readonly quotes?: string;
};

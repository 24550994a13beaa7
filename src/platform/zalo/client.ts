import type { Thread } from './threads.ts';

/* What we need of the library, in our own words. `zca.ts` has it with the real one; a simulation of a day has its own.
 * Everything that comes from Zalo is `unknown` here: the library's types are promises, not checks. */

export type Cookie = Readonly<Record<string, unknown>>;

/** What a session is: losing or changing any of the four ends it. */
export type Session = { readonly cookies: readonly Cookie[]; readonly imei: string; readonly userAgent: string; readonly language: string };

/** `refused`: Zalo knows us no more, only a QR code helps. `unreached`: nobody was there. `upset`: somebody answered, but not
 *  as Zalo does (maintenance, an error page). */
export class LoginFailed extends Error {
  override name = 'LoginFailed';
  readonly why: 'refused' | 'unreached' | 'upset';
  constructor(why: LoginFailed['why'], options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

export type Client = {
  /** Two requests; throws LoginFailed. Does not change the session it is given. */
  login(session: Session): Promise<LoggedIn>;
};

/** What a line hears. Nothing in here may throw. */
export type Ears = {
  readonly key: () => void;
  /** Once; nothing is heard after it. */
  readonly closed: (code: number) => void;
  /** A frame that could not be read: what else was in it is lost until it is asked for again. */
  readonly broken: (error: unknown) => void;
  readonly message: (raw: unknown) => void;
  readonly old: (raw: readonly unknown[]) => void;
  readonly undo: (raw: unknown) => void;
  readonly reaction: (raw: unknown) => void;
  readonly group: (raw: unknown) => void;
  readonly friend: (raw: unknown) => void;
  /** Every frame, also those the library passes over without a word. */
  readonly frame: (command: number, sub: number, bytes: Uint8Array) => void;
  readonly pong: () => void;
};

export type Line = {
  /** Says goodbye; `closed` follows within about a second. */
  close(): void;
  /** Cuts it; `closed` follows at once. */
  cut(): void;
  ping(): void;
  /** Asks for the messages of the last days, of people and of groups. */
  askOld(): void;
};

/** The message another one answers, whole, as the library wants it. */
export type Quoted = Readonly<Record<string, unknown>>;

export type LoggedIn = {
  readonly uid: string;
  cookies(): readonly Cookie[];
  /** What Zalo told at the login about itself. */
  facts(): { readonly socket: unknown; readonly keepAlive: unknown };
  /** A fresh socket with the cookies of now. No request is made. */
  listen(ears: Ears): Line;
  /** The id Zalo gave it; none is the silent refusal. `left` is told the id we gave it before anything leaves. */
  sendText(thread: Thread, text: string, quote: Quoted | undefined, left: (clientId: string) => void): Promise<string | undefined>;
  sendFile(thread: Thread, bytes: Uint8Array, name: string, left: (clientId: string) => void): Promise<string | undefined>;
  typing(thread: Thread): Promise<void>;
  keepAlive(): Promise<void>;
  /** Our own account as others see it. */
  self(): Promise<unknown>;
  people(uids: readonly string[]): Promise<unknown>;
  accept(uid: string): Promise<void>;
  requests(): Promise<unknown>;
  remind(thread: Thread, title: string, at: number): Promise<unknown>;
  unremind(thread: Thread, reminder: string): Promise<void>;
  reminded(reminder: string): Promise<unknown>;
  groups(): Promise<unknown>;
  groupFacts(ids: readonly string[]): Promise<unknown>;
};

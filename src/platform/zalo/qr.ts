import { LoginQRCallbackEventType, Zalo, type LoginQRCallback } from 'zca-js';
import type { Clock } from '../../engine/ports.ts';
import type { Session } from './client.ts';
import type { Keep } from './keep.ts';
import { network } from './network.ts';
import { open, seal, USER_AGENT } from './session.ts';
import type { ZaloSettings } from './settings.ts';
import { realTimers, type Timers } from './time.ts';
import { copyOf, quietly } from './zca.ts';

export type QrShow = {
  /** A picture (PNG) to be scanned; another one comes when it has expired. */
  readonly picture: (png: Uint8Array) => void;
  /** Somebody has scanned it and is asked on the phone whether they want to. */
  readonly scanned: (name: string) => void;
};

export type QrOptions = {
  readonly settings: ZaloSettings;
  readonly keep: Keep;
  readonly clock: Clock;
  /** The library would wait for ever in some cases. */
  readonly deadline?: number;
  readonly timers?: Timers;
};

export type QrResult = { readonly type: 'logged-in'; readonly uid: string } | { readonly type: 'declined' } | { readonly type: 'too-late' } | { readonly type: 'failed'; readonly why: string };

const DEADLINE = 600_000;

/** Logs in by a picture that a person scans with the account's phone, and keeps the session. */
export async function qrLogin({ settings, keep, clock, deadline = DEADLINE, timers = realTimers }: QrOptions, show: QrShow): Promise<QrResult> {
  const before = keep.session();
  const known = before && open(before.sealed, settings.secret);
  // One browser for the life of an account.
  const userAgent = known?.userAgent ?? USER_AGENT;
  const madeAt = clock.now();
  let abort: () => void = () => undefined;
  let ended: QrResult['type'] | undefined;
  let session: Session | undefined;

  function save(uid: string | null): void {
    if (!session) return;
    // A known account goes on where it was; what another one heard before now is not ours to answer.
    const since = before && (uid === null || before.uid === uid) ? before.since : madeAt;
    keep.saveSession({ uid, sealed: seal(session, settings.secret, before?.sealed), savedAt: clock.now(), madeAt, since });
  }

  const hear: LoginQRCallback = (event) => {
    switch (event.type) {
      case LoginQRCallbackEventType.QRCodeGenerated:
        abort = () => { event.actions.abort(); };
        if (ended) abort();
        else show.picture(Buffer.from(event.data.image, 'base64'));
        break;
      // It must be asked for here and now; later is too late.
      case LoginQRCallbackEventType.QRCodeExpired: event.actions.retry(); break;
      case LoginQRCallbackEventType.QRCodeScanned: show.scanned(event.data.display_name); break;
      case LoginQRCallbackEventType.QRCodeDeclined:
        ended = 'declined';
        event.actions.abort();
        break;
      // From here on the phone takes us for logged in: whatever happens next, this is not lost.
      case LoginQRCallbackEventType.GotLoginInfo:
        session = { cookies: copyOf(event.data.cookie), imei: event.data.imei, userAgent: event.data.userAgent, language: 'vi' };
        save(null);
        break;
      default: event satisfies never;
    }
  };

  const polyfill = network({ timeout: Math.max(settings.timeouts.request, 60_000), loopback: settings.loopback, secretKey: () => undefined, leaving: () => undefined, exchanged: () => undefined, now: () => clock.now() });
  let late: () => void = () => undefined;
  const tooLate = new Promise<QrResult>((resolve) => {
    late = timers.after(deadline, () => {
      ended = 'too-late';
      abort();
      resolve({ type: 'too-late' });
    });
  });

  async function scan(): Promise<QrResult> {
    try {
      const api = await new Zalo(quietly(polyfill)).loginQR({ userAgent, language: 'vi' }, hear);
      if (session) session = { ...session, cookies: copyOf(api.getCookie().toJSON()?.cookies ?? []) };
      save(api.getOwnId());
      return { type: 'logged-in', uid: api.getOwnId() };
    } catch (error) {
      if (ended === 'declined' || ended === 'too-late') return { type: ended };
      return { type: 'failed', why: error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]?.slice(0, 100)}` : 'unknown' };
    }
  }

  try {
    return await Promise.race([scan(), tooLate]);
  } finally {
    late();
  }
}

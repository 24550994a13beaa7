/** Carries the host a redirected request was meant for. The production wrapper sends the same name. */
export const ORIGINAL_HOST = 'x-original-host';

/** The services of the map in the login reply. All eighteen: the library touches each when it logs in. */
export const SERVICES = {
  chat: 'tt-chat1-wpa.chat.zalo.me', group: 'tt-group-wpa.chat.zalo.me', friend: 'tt-friend-wpa.chat.zalo.me',
  profile: 'tt-profile-wpa.chat.zalo.me', file: 'tt-files-wpa.chat.zalo.me', group_board: 'groupboard-wpa.chat.zalo.me',
  conversation: 'tt-convers-wpa.chat.zalo.me', catalog: 'catalog.chat.zalo.me', group_poll: 'tt-group-poll-wpa.chat.zalo.me',
  label: 'label-wpa.chat.zalo.me', quick_message: 'quickmessage.chat.zalo.me', auto_reply: 'autoreply.chat.zalo.me',
  zimsg: 'zimsg.chat.zalo.me', alias: 'tt-alias-wpa.chat.zalo.me', sticker: 'tt-sticker-wpa.chat.zalo.me',
  reaction: 'reaction.chat.zalo.me', friend_board: 'friendboard-wpa.chat.zalo.me', aext: 'aext.chat.zalo.me',
} as const;

export type Service = keyof typeof SERVICES;

/** Hosts of the login: cookie login, QR login, and the page that tells whether it worked. */
export const LOGIN = 'wpa.chat.zalo.me';
export const QR = 'id.zalo.me';
export const QR_RESULT = 'jr.chat.zalo.me';
export const WEB = 'chat.zalo.me';

/** File hosts end in these. The names stand before them as in `f20-org-zp.zdn.vn`. */
export const FILE_DOMAINS = ['zdn.vn', 'zadn.vn', 'dlfl.vn', 'dlmd.me', 'flchat.vn'] as const;

export const isFileHost = (host: string): boolean => FILE_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));

const API_HOSTS = new Set<string>([...Object.values(SERVICES), LOGIN, QR, QR_RESULT, WEB]);

export const isKnownHost = (host: string): boolean => API_HOSTS.has(host) || isFileHost(host);

import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BY_HAND, check } from '../platform/zalo/check.ts';
import { qrLogin } from '../platform/zalo/qr.ts';
import { drawn } from '../platform/zalo/qr-picture.ts';
import type { ZaloSettings } from '../platform/zalo/settings.ts';
import { databaseIn } from '../service.ts';
import { openStore } from '../storage/store.ts';
import { zaloKeep } from '../storage/zalo.ts';
import { BadInput } from './bad-input.ts';
import { makeFolder } from '../storage/folder.ts';

export type ZaloCommand = { readonly data: string; readonly zalo?: ZaloSettings };

const clock = { now: () => Date.now() };
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

function settingsOf({ zalo }: ZaloCommand): ZaloSettings {
  if (!zalo) throw new BadInput('OCOP_ZALO_SECRET chưa đặt: cần một bí mật (từ 16 ký tự) để mã hóa phiên đăng nhập Zalo');
  return zalo;
}

/** `ocop zalo login`: shows the code in the terminal and as a picture, and keeps the session. A service that waits for it goes
 *  on by itself. */
export async function zaloLogin(config: ZaloCommand): Promise<void> {
  const settings = settingsOf(config);
  makeFolder(config.data);
  const store = openStore(databaseIn(config.data));
  const file = join(config.data, 'zalo-qr.png');
  try {
    const result = await qrLogin({ settings, keep: zaloKeep(store.database), clock }, {
      picture(png) {
        // Whoever scans this is asked on their own phone; still, it is nobody else's business.
        writeFileSync(file, png, { mode: 0o600 });
        const text = drawn(png);
        if (text) say(text);
        say(`Mở Zalo trên điện thoại của tài khoản trợ lý, bấm mã QR ở góc trên và quét${text ? ', hoặc quét ảnh' : ' ảnh'}: ${file}`);
      },
      scanned: (name) => { say(`Đã quét: ${name}. Bấm Đăng nhập trên điện thoại.`); },
    });
    switch (result.type) {
      case 'logged-in': return say('Đã đăng nhập. Phiên được mã hóa và lưu lại; dịch vụ đang chờ sẽ tự chạy tiếp.');
      case 'declined': throw new BadInput('điện thoại đã từ chối đăng nhập');
      case 'too-late': throw new BadInput('quá 10 phút chưa ai quét mã; chạy lại lệnh này');
      case 'failed': throw new BadInput(`Zalo không cho đăng nhập (${result.why}); thử từ đường mạng khác ở Việt Nam rồi chạy lại`);
      default: return result satisfies never;
    }
  } finally {
    rmSync(file, { force: true });
    store.close();
  }
}

/** `ocop zalo check`: listens for some minutes with the real account, answers nobody, says what was found, and writes down what
 *  things look like without anything of people. Not while the service runs: one account has one listener. */
export async function zaloCheck(config: ZaloCommand, options: { readonly minutes?: string; readonly json?: boolean }): Promise<void> {
  const settings = settingsOf(config);
  const minutes = Number(options.minutes ?? 10);
  if (!(minutes > 0 && minutes <= 1440)) throw new BadInput('--minutes: từ 0 đến 1440');
  const store = openStore(databaseIn(config.data));
  try {
    const keep = zaloKeep(store.database);
    if (!keep.session()) throw new BadInput('chưa đăng nhập Zalo: chạy ocop zalo login trước');
    const file = join(config.data, `zalo-check-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.jsonl`);
    if (!options.json) {
      say(`Đang nghe ${minutes} phút, không trả lời ai. Trong lúc đó, hãy làm bằng tay:`);
      for (const step of BY_HAND) say(`- ${step}`);
    }
    const findings = await check({ settings, keep, clock, minutes, record: (line) => { appendFileSync(file, `${line}\n`, { mode: 0o600 }); } });
    if (options.json) say(JSON.stringify({ file, findings }, null, 1));
    else say(['', ...findings.map(({ what, found }) => `${what.padEnd(56)} ${found}`), '', `Khung tin đã lược bỏ nội dung: ${file}`].join('\n'));
  } finally {
    store.close();
  }
}

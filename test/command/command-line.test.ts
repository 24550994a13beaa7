import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/storage/store.ts';
import { ocop, ocopProcess } from '../ocop.ts';
import { freshFolder } from '../undone.ts';

const jsonl = (text: string): Record<string, unknown>[] => text.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

test('what this office has reviewed itself is known to ask, eval and knowledge check, as it is to the service', async () => {
  const data = join(freshFolder(), 'data');
  const folder = join(data, 'knowledge', 'answers', 'tu-van');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'tu-van-n5.md'), '---\nid: tu-van-n5\ntitle: Khắc tên lò lên hũ sành\ntopic: tu-van\nasks: [khắc tên lò lên hũ sành mé nào cho đẹp, tên lò khắc dưới đáy hũ sành được không]\nrefs: []\nsource: cán bộ tư vấn trả lời ngày 24/11/2026\nverified: unverified\nreviewed: 2026-11-24\n---\nChị khắc ở đáy hũ cho kín, chụp ảnh hũ mẫu treo ở lò cho khách xem.\n');
  const env = { OCOP_DATA: data };
  expect((await ocop(['ask', 'khắc tên lò lên hũ sành mé nào cho đẹp', '--on', '2026-11-25'], { env })).stdout).toMatch(/đáy hũ/);
  expect((await ocop(['ask', 'khắc tên lò lên hũ sành mé nào cho đẹp', '--on', '2026-11-25'])).stdout).not.toMatch(/đáy hũ/);
  expect((await ocop(['knowledge', 'check'], { env })).stdout).toMatch(/tu-van\/tu-van-n5/);
  writeFileSync(join(folder, 'tu-van-n5.md'), 'hỏng');
  expect(await ocop(['eval'], { env })).toMatchObject({ status: 2, stderr: expect.stringMatching(/tu-van-n5/) as string });
});

describe('start', () => {
  test('behind a pipe each line is a message, answered before the next, and only the conversation is on stdout', async () => {
    const { status, stdout } = await ocopProcess(['start'], { input: 'chao\nok\nhtx\ne lam banh gai o xa Hai Xuan nam dinh\ncon thieu gi\n' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Dạ em chào anh\/chị/);
    expect(stdout).toMatch(/bộ 6 – Chế biến từ gạo, ngũ cốc/);
    expect(stdout).toMatch(/còn thiếu \d+ mục/);
    expect(stdout).not.toMatch(/undefined|\[object|\{"level/);
  });

  test('any bytes get a polite line and lose no neighbour', async () => {
    const input = Buffer.concat([Buffer.from('chào\nđồng ý\n'), Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0a]), Buffer.from(`${'x'.repeat(1_000_000)}\n`), Buffer.from('\u0000\u0007\n'), Buffer.from('👍👍\n'), Buffer.from('htx\ntiến độ\n')]);
    const { status, stdout, stderr } = await ocopProcess(['start'], { input });
    expect(status).toBe(0);
    expect(stdout).toMatch(/sản phẩm gì/);
    expect(stderr).not.toMatch(/unhandled|Error/);
  });

  test('what was said is there again after a restart', async () => {
    const data = join(freshFolder(), 'data');
    await ocopProcess(['start'], { input: 'làm bánh gai\nok\nhtx\n', env: { OCOP_DATA: data } });
    const { stdout } = await ocopProcess(['start'], { input: 'hồ sơ của tôi\n', env: { OCOP_DATA: data } });
    expect(stdout).toMatch(/Hồ sơ bánh gai:[\s\S]*hợp tác xã/);
    expect((await ocopProcess(['replay'], { env: { OCOP_DATA: data } })).stdout).toMatch(/1\/1 hồ sơ dựng lại giống hệt/);
  });

  test('no word of a person reaches the log', async () => {
    const { stderr } = await ocopProcess(['start', '--jsonl'], { input: ['Bí Mật Nhà Lan', 'đồng ý', 'số 0912345678', 'em ở ngõ Kín'].map((text, i) => JSON.stringify({ id: `x${i}`, chat: 'dm:lan', name: 'Nguyễn Thị Lan', text })).join('\n'), env: { OCOP_LOG_LEVEL: 'debug' } });
    expect(stderr).not.toMatch(/Bí Mật|0912345678|Kín|Lan/);
  });

  test('machine lines are acknowledged once recorded; a bad one is answered in its place', async () => {
    const out = jsonl((await ocop(['start', '--jsonl'], { input: '{"id":"a","chat":"dm:x","text":"chào"}\nnonsense\n{"id":"b","chat":"dm:x"}\n{"id":"a","chat":"dm:x","text":"chào"}\n' })).stdout);
    expect(out.filter((line) => 'taken' in line)).toHaveLength(2);
    expect(out.filter((line) => 'error' in line)).toHaveLength(2);
    expect(out.filter((line) => 'effect' in line)).toHaveLength(1);
  });
});

describe('bad configuration', () => {
  test('one line per fault, exit 2', async () => {
    const { status, stderr } = await ocopProcess(['start'], { env: { OCOP_LOG_LEVEL: 'loud', OCOP_DTA: 'x', OCOP_OFFICE: 'x'.repeat(200) } });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(stderr).toMatch(/OCOP_LOG_LEVEL: phải là một trong: fatal/);
    expect(stderr).toMatch(/OCOP_DTA: không có cài đặt này/);
  });
});

describe('score', () => {
  test('answers line by line: points, range, stars, blockers, what to fix first, the law', async () => {
    const { status, stdout } = await ocop(['score', '--jsonl', '--on', '2026-11-24'], { input: `${JSON.stringify({ id: 'a', set: 6, answers: { '1.1': 2, '3.5': 0 } })}\n` });
    expect(status).toBe(0);
    expect(jsonl(stdout)[0]).toMatchObject({
      id: 'a', points: { A: 2, B: 0, C: 0, total: 2 }, range: { min: 2, max: 96 }, stars: 1, reachable: 2, law: 'Phụ lục II Bộ số 6 QĐ 26/2026/QĐ-TTg',
      blockers: [{ stars: 3, criterion: '3.5', needs: 1 }, { stars: 4, criterion: '3.5', needs: 2 }],
    });
    expect((jsonl(stdout)[0] as { fixFirst: { why: string }[] }).fixFirst.every((one) => /Phụ lục II Bộ số 6 tiêu chí [\d.]+ QĐ 26\/2026\/QĐ-TTg/.test(one.why))).toBe(true);
  });

  test.each([
    [{ set: 27 }, 'set: phải là số bộ tiêu chí từ 1 đến 26'],
    [{ set: 6, answers: { '99': 1 } }, 'answers.99: bộ 6 không có tiêu chí này'],
    [{ set: 6, answers: { '1.1': 9 } }, 'answers.1.1: không có mức 9 điểm; bộ 6 cho 0, 1, 2, 3'],
    [{ set: 6, answers: { '1.1': 'x' } }, 'answers.1.1: phải là số điểm'],
    [{ set: 6, on: '2026-05-21' }, 'on: phiếu chấm theo QĐ 26/2026/QĐ-TTg dùng từ 22/5/2026, ngày 21/5/2026 chưa có; kho không có phiếu cũ hơn'],
  ])('%j gives its error in its place, and the next line is answered', async (request, error) => {
    const { status, stdout } = await ocop(['score', '--jsonl'], { input: `${JSON.stringify({ id: 1, ...request })}\n{"id":2,"set":1}\n` });
    expect(status).toBe(2);
    expect(jsonl(stdout)).toMatchObject([{ id: 1, error: `dòng 1: ${error}` }, { id: 2, stars: 1 }]);
  });

  test('in words for a person, with the estimate said to be one', async () => {
    const { stdout } = await ocop(['score', '--set', '14', '--answer', '1.1=2']);
    expect(stdout).toMatch(/Sao: chắc 1.*cao nhất còn đạt 5[\s\S]*Hội đồng/);
  });
});

describe('checklist', () => {
  test('answers requests line by line, echoing id, with law and clause', async () => {
    const input = [
      { id: 1, set: 6, case: 'lan_dau', stars: 3, facts: { 'producer-kind': 'htx', packaged: true, 'test-report': 'co' } },
      { id: 2, set: 99, case: 'lan_dau', stars: 3, facts: {} },
      { id: 3, set: 26, case: 'danh_gia_lai', stars: 4, facts: {}, on: '2026-12-01' },
    ].map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout, stderr } = await ocop(['checklist', '--jsonl'], { input: `${input}\n` });
    const [one, two, three] = jsonl(stdout) as { id: number; items: { item: string; state: string; law: string; clause: string; why: string }[]; ask?: string; error?: string }[];
    expect(one!.items.find((item) => item.item === 'test-report')!.state).toBe('held');
    expect(one!.items.find((item) => item.item === 'registration-form')).toMatchObject({ state: 'needed', law: 'QĐ 26/2026/QĐ-TTg', clause: expect.stringContaining('Điều 6 khoản 1') });
    expect(one!.ask).toBeTypeOf('string');
    expect(two).toEqual({ id: 2, error: expect.stringContaining('set') });
    expect(three!.items.find((item) => item.item === 'samples')!.state).toBe('not-needed');
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });

  test('asks on and on until nothing is unknown', async () => {
    const facts: Record<string, unknown> = { 'producer-kind': 'ho_kinh_doanh' };
    for (let turn = 0; turn < 3; turn += 1) {
      const [answer] = jsonl((await ocop(['checklist', '--jsonl'], { input: `${JSON.stringify({ set: 21, case: 'lan_dau', stars: 3, facts })}\n` })).stdout) as { ask?: string }[];
      expect(answer!.ask).toBeTypeOf('string');
      expect(facts).not.toHaveProperty(answer!.ask!);
      facts[answer!.ask!] = answer!.ask === 'waste' || answer!.ask === 'label-extras' || answer!.ask === 'place-brand' ? 'khong' : 'co';
    }
  });

  test('is readable by a person', async () => {
    const { status, stdout } = await ocop(['checklist', '--set', '6', '--case', 'lan_dau', '--stars', '3', '--fact', 'producer-kind=htx', '--on', '2026-11-24']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Theo quy định ngày 24\/11\/2026/);
    expect(stdout).toMatch(/☐ cần {2}Giấy đăng ký kinh doanh/);
  });
});

describe('deadlines', () => {
  test('the window of a certificate, and the rounds', async () => {
    const input = '{"id":"r","case":"danh_gia_lai","expires":"2027-03-15","on":"2026-09-20"}\n{"id":"f","case":"lan_dau","on":"2026-11-24"}\n{"id":"i","case":"danh_gia_lai","issued":"2024-03-15","on":"2026-09-20"}\n';
    const [renewal, first, issued] = jsonl((await ocop(['deadlines', '--jsonl'], { input })).stdout) as { dates: { code: string; date: string; law: string; clause: string }[] }[];
    expect(renewal!.dates.map((one) => [one.code, one.date])).toEqual([['renewal-opens', '2026-09-16'], ['renewal-closes', '2026-11-15'], ['expires', '2027-03-15']]);
    expect(issued!.dates).toEqual(renewal!.dates);
    expect(first!.dates[0]).toMatchObject({ code: 'dot-1-file', date: '2027-04-07', law: 'QĐ 26/2026/QĐ-TTg', clause: 'Điều 7 khoản 2' });
  });
});

describe('bad input', () => {
  const bad: [string, string[], RegExp][] = [
    ['an unknown command', ['fly'], /^không có lệnh "fly"/],
    ['a day that is none', ['deadlines', '--case', 'lan_dau', '--on', '2026-02-30'], /--on.*2026-02-30/],
    ['a criterion nobody knows', ['score', '--set', '6', '--answer', '77=1'], /answers\.77/],
    ['no set', ['score'], /set/],
    ['a fact nobody knows', ['checklist', '--fact', 'colour=red'], /facts\.colour/],
    ['an answer that is none', ['checklist', '--fact', 'packaged=maybe'], /packaged.*co, khong/],
    ['a script that is not there', ['replay', 'nowhere.jsonl'], /nowhere\.jsonl/],
    ['an option that is none of those there are', ['checklist', '--set', '40'], /^--set: phải là số bộ tiêu chí từ 1 đến 26\n$/],
    ['a set of a question that is none', ['ask', 'OCOP là gì', '--set', '99'], /^--set: phải là số bộ tiêu chí từ 1 đến 26\n$/],
    ['a number of lines that is none', ['report', '--rows', 'abc'], /^--rows abc: phải là số nguyên\n$/],
    ['a number of lines of a list that is none', ['import', 'list.csv', '--show', '-1'], /^--show -1: phải là số nguyên\n$/],
    ['a number of lines of a change that is none', ['knowledge', 'impact', 'current', 'current', '--rows', 'x'], /^--rows x: phải là số nguyên\n$/],
    ['a folder where a script should be', ['replay', '.'], /EISDIR/],
    ['announcements on a platform there is not', ['announce', 'go-on', 'viber'], /^viber: zalo hoặc telegram\n$/],
    ['a knowledge folder that is not there', ['knowledge', 'check', '--dir', '/nowhere'], /knowledge\/laws\.yaml/],
  ];
  for (const [title, args, line] of bad) {
    test(`${title}: exit 2 and one line`, async () => {
      const { status, stderr, stdout } = await ocop(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(line);
    });
  }
});

describe('a place that cannot be used', () => {
  test('is said in one line: for the data, for what is written, for what is read', async () => {
    const folder = freshFolder();
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    expect(await ocop(['role', 'list'], { env: { OCOP_DATA: file } })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]*a file\/ocop\.db: không mở hoặc tạo được \(ENOTDIR\); cần một thư mục mà người chạy ghi được\n$/) as string });
    mkdirSync(join(folder, 'odd', 'ocop.db'), { recursive: true });
    expect(await ocop(['role', 'list'], { env: { OCOP_DATA: join(folder, 'odd') } })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^[^\n]*SQLITE_CANTOPEN[^\n]*\n$/) as string });
    expect((await ocop(['doctor'], { env: { OCOP_DATA: join(folder, 'odd') } })).stdout).toMatch(/Dữ liệu +KHÔNG đọc được/);
    const env = { OCOP_DATA: join(folder, 'data') };
    await ocop(['role', 'list'], { env });
    expect(await ocop(['report', 'summary', '--out', join(folder, 'nowhere', 'a.csv')], { env })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]*nowhere\/a\.csv: không có nơi này\n$/) as string });
    expect(await ocop(['backup', join(file, 'x')], { env })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^[^\n]*không ghi được bản sao vào đây \(ENOTDIR\)[^\n]*\n$/) as string });
  });
});

describe('replay of a script', () => {
  const script = (...lines: object[]) => {
    const file = join(freshFolder(), 'script.jsonl');
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    return file;
  };

  test('runs on its own clock, over a restart, with numbered messages', async () => {
    const file = script(
      { at: '2026-11-02T08:10:00+07:00', do: 'say', platform: 'zalo', chat: 'dm:man', from: 'man', name: 'Chị Mận', text: 'em ơi chị mún đk ocop cho bánh gai' },
      { at: '2026-11-02T08:10:30+07:00', do: 'choose', chat: 'dm:man', from: 'man', choice: 1 },
      { do: 'restart' },
      { at: '2026-11-02T08:11:00+07:00', do: 'say', chat: 'dm:man', from: 'man', text: 'htx' },
      { at: '2026-11-02T08:12:00+07:00', do: 'photo', chat: 'dm:man', from: 'man', file: 'dkkd.jpg', caption: 'đkkd' },
      { at: '2026-11-02T08:12:10+07:00', do: 'voice', chat: 'dm:man', from: 'man' },
      { at: '2026-11-16T19:30:00+07:00', do: 'wait' },
    );
    const { status, stdout } = await ocop(['replay', file]);
    const out = jsonl(stdout) as { at: string; n: number; platform: string; chat: string; text: string; choices?: string[] }[];
    expect(status).toBe(0);
    expect(out[0]).toMatchObject({ at: '2026-11-02T08:10:00+07:00', n: 2, platform: 'zalo', chat: 'dm:man', choices: ['Đồng ý', 'Không'] });
    expect(out[0]!.text).toMatch(/1\) Đồng ý/);
    expect(out.map((one) => one.n)).toEqual([2, 4, 6, 8, 10, 11, 12]);
    expect(out.at(-1)!.at).toMatch(/^2026-11-1[0-3]T/);
    expect(out.some((one) => one.text.includes('chưa phải là nộp'))).toBe(true);
  });

  test('telegram shows buttons, and a press is a pick', async () => {
    const say = (text: string, at: string) => ({ at: `2026-11-02T08:${at}:00+07:00`, do: 'say', platform: 'telegram', chat: 'dm:tu', text });
    const out = jsonl((await ocop(['replay', script(say('làm bánh gai', '10'), { at: '2026-11-02T08:11:00+07:00', do: 'choose', chat: 'dm:tu', choice: 1 })])).stdout) as { text: string; choices?: string[] }[];
    expect(out[0]!.text).not.toMatch(/1\)/);
    expect(out[1]!.text).toMatch(/bộ 6/);
  });

  test('time that goes back, and nonsense, are faults with their line', async () => {
    const at = '2026-11-02T08:10:00+07:00';
    const say = { at, do: 'say', chat: 'dm:a', text: 'chào' };
    expect(await ocop(['replay', script(say, { ...say, at: '2026-11-01T08:10:00+07:00' })])).toMatchObject({ status: 2, stderr: expect.stringMatching(/:2: giờ đi lùi/) });
    expect(await ocop(['replay', script(say, { do: 'role', person: 'tu', role: 'boss' })])).toMatchObject({ status: 2, stderr: expect.stringMatching(/:2: role: phải là/) });
    expect(await ocop(['replay', script(say, { ...say, do: 'dance' })])).toMatchObject({ status: 2, stderr: expect.stringMatching(/:2: do/) });
  });
});

describe('roles and groups', () => {
  test('a replay has roles, groups, mentions and quotes', async () => {
    const at = (minute: number) => `2026-11-02T08:${10 + minute}:00+07:00`;
    const file = join(freshFolder(), 'group.jsonl');
    writeFileSync(file, [
      { do: 'role', person: 'tuvan', role: 'consultant' },
      { at: at(0), do: 'join', platform: 'zalo', chat: 'group:xt', members: ['man', 'tuvan'], title: 'OCOP Xuân Thành' },
      { at: at(1), do: 'say', chat: 'group:xt', from: 'man', name: 'Chị Mận', text: 'mai họp nhé cả nhà' },
      { at: at(2), do: 'say', chat: 'group:xt', from: 'man', text: '@Trợ lý còn thiếu gì', mentions: ['bot'] },
      { at: at(3), do: 'say', chat: 'group:xt', from: 'man', text: 'còn thiếu gì em', quotes: 'm1' },
    ].map((line) => JSON.stringify(line)).join('\n'));
    const out = jsonl((await ocop(['replay', file])).stdout) as { n: number; chat: string; text: string; quotes?: string }[];
    expect(out.map(({ n, quotes }) => [n, quotes])).toEqual([[1, undefined], [4, 'm3'], [6, 'm5']]);
    expect(out[0]!.text).toMatch(/Em chào cả nhóm/);
  });

  test('the first admin comes in by a code of the command line', async () => {
    const env = { OCOP_DATA: join(freshFolder(), 'data') };
    const code = /CB-[A-Z0-9]{8}/.exec((await ocop(['role', 'code', 'admin'], { env })).stdout)![0];
    expect((await ocop(['start'], { env, input: `${code}\nvai trò của tôi\n` })).stdout).toMatch(/quản trị, phạm vi: tất cả/);
    expect(JSON.parse((await ocop(['role', 'list', '--json'], { env })).stdout)).toMatchObject([{ channel: 'simulator/dm:toi', role: 'admin' }]);
    expect((await ocop(['role', 'grant', 'zalo/9:8', 'tuvan', '--scope', 'xã Xuân Thành'], { env })).stdout).toMatch(/cán bộ tư vấn, xã Xuân Thành/);
    expect(await ocop(['role', 'grant', 'x', 'boss'], { env })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^boss: phải là consultant, staff hoặc admin\n$/) });
    expect(await ocop(['role', 'revoke', 'zalo/9:9'], { env })).toMatchObject({ status: 2, stderr: expect.stringMatching(/chưa có vai trò\n$/) });
  });
});

describe('drafts', () => {
  test('become a file only with title, law and clause in force; or are rejected with a reason; and only once', { timeout: 180_000 }, async () => {
    const data = join(freshFolder(), 'data');
    const env = { OCOP_DATA: data };
    const store = openStore(join(data, 'ocop.db'));
    const draft = { asked: 'bánh gai gửi bán có cần hợp đồng không?', answer: 'Có, nên có hợp đồng gửi bán, ghi rõ ai chịu rủi ro khi hàng hỏng.', question: 'H1.1', by: 'zalo/dm:tu', room: 'zalo/group:xt', at: Date.parse('2026-11-24T08:00:00+07:00'), state: 'open' } as const;
    store.office.apply([{ type: 'draft', draft: { ...draft, id: 'N5' } }, { type: 'draft', draft: { ...draft, id: 'N6' } }], 1);
    store.close();
    const dir = join(freshFolder(), 'tu-van');
    expect((await ocop(['drafts'], { env })).stdout).toMatch(/N5 .*\n {2}hỏi: bánh gai[\s\S]*gần giống: N6/);
    const accept = (...more: string[]) => ocop(['drafts', 'accept', 'N5', '--title', 'Gửi bán', '--dir', dir, ...more], { env });
    expect(await accept('--clause', 'Điều 1')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--law : phải là mã/) });
    expect(await accept('--law', 'qd-26-2026')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--clause/) });
    expect(await accept('--law', 'qd-148-2023', '--clause', 'Điều 1')).toMatchObject({ status: 2, stderr: expect.stringMatching(/hết hiệu lực 2026-07-21/) });
    expect(await accept('--law', 'qd-26-2026', '--clause', 'Điều 2', '--from', '2020-01-01')).toMatchObject({ status: 2, stderr: expect.stringMatching(/có hiệu lực từ 2026-05-22/) });
    expect(await accept('--law', 'qd-26-2026', '--clause', 'Điều 2')).toMatchObject({ status: 0 });
    expect(readFileSync(join(dir, 'answers', 'tu-van', 'tu-van-n5.md'), 'utf8')).toMatch(/law: qd-26-2026[\s\S]*verified: unverified[\s\S]*---\nCó, nên có hợp đồng gửi bán, ghi rõ ai chịu rủi ro khi hàng hỏng\.\n$/);
    expect(await accept('--law', 'qd-26-2026', '--clause', 'Điều 2')).toMatchObject({ status: 2, stderr: 'N5: đã duyệt từ trước\n' });
    expect(await ocop(['drafts', 'reject', 'N6'], { env })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--reason/) });
    expect((await ocop(['drafts', 'reject', 'N6', '--reason', 'trùng'], { env })).status).toBe(0);
    expect((await ocop(['drafts'], { env })).stdout).toMatch(/Không có bản nháp/);
  });
});

describe('looking after it', () => {
  test('doctor shows one screen before there is any data, and after', async () => {
    const data = join(freshFolder(), 'data');
    expect((await ocop(['doctor'], { env: { OCOP_DATA: data } })).stdout).toMatch(/Dữ liệu +chưa có/);
    expect(existsSync(data)).toBe(false);
    await ocop(['start'], { input: 'làm bánh gai\nok\ngiá vàng bao nhiêu?\n', env: { OCOP_DATA: data } });
    const { stdout } = await ocop(['doctor'], { env: { OCOP_DATA: data, OCOP_CONTACT: '0912 345 678' } });
    expect(stdout).toMatch(/kiểm tra: ok/);
    expect(stdout).toMatch(/Chủ thể, sản phẩm +1, 1/);
    expect(stdout).toMatch(/Câu hỏi chờ người +1/);
    expect(stdout).not.toMatch(/0912/);
    expect(stdout.trim().split('\n').length).toBeLessThanOrEqual(24);
    expect((await ocop(['questions'], { env: { OCOP_DATA: data } })).stdout).toMatch(/giá vàng bao nhiêu\?/);
  });

  test('knowledge check tells what is unverified and ends with the version', async () => {
    const { status, stdout } = await ocop(['knowledge', 'check', '--on', '2026-11-24']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Chưa kiểm chứng \(\d+\)/);
    expect(stdout).toMatch(/bản [0-9a-f]{12}\.\n$/);
  });

  test('knowledge check tells what no question reaches, and ends with a line where a question points at what is not there', async () => {
    const { status, stdout } = await ocop(['knowledge', 'check', '--json']);
    const { coverage } = JSON.parse(stdout) as { coverage: { passages: number; unasked: Record<string, string[]>; withoutGold: string[]; broken: string[] } };
    expect([status, coverage.broken, coverage.withoutGold]).toEqual([0, [], []]);
    expect(Object.values(coverage.unasked).flat().length).toBeLessThan(coverage.passages);
    const file = join(freshFolder(), 'questions.jsonl');
    const put = (...lines: object[]) => { writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n')); return ocop(['knowledge', 'check', '--questions', file]); };
    expect(await put({ id: 'q001', kind: 'in-scope', gold: ['nop-o-dau'], law: ['qd-26-2026'] }, { id: 'q002', kind: 'in-scope' })).toMatchObject({ status: 0, stdout: expect.stringMatching(/chạm tới 1 trong \d+[\s\S]*Câu hỏi chưa có mục trả lời \(1\):\n {2}q002/) as string });
    const broken = await put({ id: 'q003', kind: 'in-scope', gold: ['nop-o-dau', 'khong-co-dau'], law: ['qd-99-2099'] });
    expect(broken.status).toBe(2);
    expect(broken.stderr).toMatch(/^[^\n]*q003: không có mục khong-co-dau, và 1 chỗ khác\n$/);
    writeFileSync(file, 'not json\n');
    expect(await ocop(['knowledge', 'check', '--questions', file])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/dòng 1: không phải một câu hỏi/) as string });
  });
});

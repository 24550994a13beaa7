import { Command, CommanderError } from 'commander';
import { takeSettings } from '../env-file.ts';
import { codeOf, Fault } from '../fault.ts';
import { isDamaged, isUnavailable } from '../storage/disk.ts';

/* The command line. Bad input: exit code 2 and one line on stderr that says what and where. Each command loads what it
 * needs and nothing more: the service of a Telegram bot need not hold a reader of workbooks. */

/** Runs one command, as after `ocop`, with the settings of a file besides those of the environment. What it ends with is in `process.exitCode`. */
export async function runCommand(args: readonly string[], settings?: string): Promise<void> {
  try {
    if (settings !== undefined) takeSettings(settings);
    await commands().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function commands(): Command {
  const program = new Command('ocop').description('Trợ lý OCOP').exitOverride().configureOutput({ writeErr: () => undefined });
  const config = async () => (await import('../config.ts')).readConfig(process.env);

  program.command('start').description('chạy dịch vụ; chưa cấu hình nền tảng nào thì mở màn hình thử').option('--jsonl', 'mỗi dòng một tin JSON, cho máy thử')
    .action(async (options: { jsonl?: boolean }) => (options.jsonl ? (await import('./serve-lines.ts')).serveLines(await config()) : (await import('./start.ts')).start(await config())));

  program.command('replay').argument('[file]').description('chạy một kịch bản .jsonl trên đồng hồ ảo').option('--producer <id>', 'dựng lại một hồ sơ từ nhật ký và so với dữ liệu')
    .action(async (file: string | undefined, options: { producer?: string }) => {
      if (file) return (await import('./replay-script.ts')).replayScript(file, await config());
      return (await import('./replay-log.ts')).replayLog(await config(), options.producer);
    });

  const lawDay = ['--on <day>', 'ngày đọc luật, YYYY-MM-DD'] as const;

  program.command('checklist').description('danh sách giấy tờ của một hồ sơ')
    .option('--set <n>', 'bộ tiêu chí 1–26').option('--case <case>', 'lan_dau | nang_hang | danh_gia_lai').option('--stars <n>', '3, 4 hoặc 5')
    .option('--fact <fact=value...>', 'điều đã biết, lặp lại được', (value: string, all: string[]) => [...all, value], [] as string[])
    .option(...lawDay).option('--json').option('--jsonl').action(async (options) => (await import('./checklist.ts')).checklistCommand(options));

  program.command('score').description('chấm thử theo bộ tiêu chí: điểm, sao, vướng gì, nên làm gì trước')
    .option('--set <n>', 'bộ tiêu chí 1–26').option('--answer <code=points...>', 'điểm của mức đã chọn, lặp lại được: 1.1=2', (value: string, all: string[]) => [...all, value], [] as string[])
    .option('--held <paper...>', 'giấy tờ đã có, lặp lại được', (value: string, all: string[]) => [...all, value], [] as string[]).option('--target <n>', '3, 4 hoặc 5 sao')
    .option(...lawDay).option('--json').option('--jsonl').action(async (options) => (await import('./score.ts')).scoreCommand(options));

  program.command('deadlines').description('các mốc ngày của một hồ sơ')
    .option('--case <case>', 'lan_dau | nang_hang | danh_gia_lai').option('--issued <day>').option('--expires <day>')
    .option(...lawDay).option('--json').option('--jsonl').action(async (options) => (await import('./deadlines.ts')).deadlinesCommand(options));

  program.command('ask').argument('[question]').description('một câu hỏi về OCOP, trả lời theo kho kiến thức').option('--set <n>', 'bộ tiêu chí đang nói tới').option('--no-model', 'không hỏi mô hình, dù có cấu hình').option(...lawDay).option('--json').option('--jsonl')
    .action(async (question: string | undefined, options) => (await import('./ask.ts')).askCommand(question, options, config));

  program.command('eval').description('bộ câu hỏi kiểm thử, thành bảng').option('--part <part>', 'dev hoặc heldout').option('--json').option('--misses')
    .action(async (options) => { (await import('./eval.ts')).evalCommand(await config(), options); });

  program.command('label').argument('[file]', 'tệp chữ trên nhãn; "-" là đọc từ stdin').description('xem chữ trên nhãn hàng hóa theo luật')
    .option('--text <text>').option('--product <name>')
    .option('--kind <kind>', 'luong_thuc | thuc_pham | tpbvsk | do_uong | ruou | my_pham | det_may_da_giay | do_go | sanh_su_thuy_tinh | thu_cong_my_nghe | do_gia_dung | tay_rua_lam_thom | bao_bi_thuc_pham | giong_cay_trong | thuc_an_chan_nuoi | hang_tuoi | hoa_cay_canh')
    .option('--producer <producer>', 'ho_kinh_doanh | hop_tac_xa | doanh_nghiep | to_hop_tac')
    .option(...lawDay).option('--json').option('--jsonl', 'mỗi dòng {id, text, kind?, product?, set?, on?, context?: {producer, printed (ngày in nhãn), certificate: {stars, expires} hoặc null}}')
    .action(async (file: string | undefined, options) => (await import('./label.ts')).labelCommand({ ...options, ...(file === undefined ? {} : { file }) }));

  const knowledge = program.command('knowledge').description('kho kiến thức');
  knowledge.command('impact').argument('<old>', 'thư mục kiến thức, "current" hoặc "git:BẢN"').argument('<new>').description('một thay đổi kiến thức chạm tới hồ sơ, nhãn đã xem, câu trả lời nào; báo cho ai')
    .option('--out <file>', 'ghi mã chủ thể cần báo').option('--tag <tag>', 'gắn thẻ cho họ, để soạn thông báo').option('--rows <n>', 'số dòng mỗi mục', '20').option(...lawDay).option('--json')
    .action(async (before: string, after: string, options) => (await import('./impact.ts')).impactCommand(before, after, await config(), options));
  knowledge.command('check').option('--dir <folder>', 'thư mục khác').option('--questions <file>', 'bộ câu hỏi để xem mục nào chưa ai hỏi; mặc định là phần dev').option(...lawDay).option('--json')
    .action(async (options) => (await import('./knowledge-check.ts')).checkCommand(await config(), options));

  const zalo = program.command('zalo').description('tài khoản Zalo của trợ lý');
  zalo.command('login').description('đăng nhập bằng mã QR, hiện trong cửa sổ này và thành ảnh').action(async () => (await import('./zalo.ts')).zaloLogin(await config()));
  zalo.command('check').description('ngày đầu với tài khoản thật: nghe, không trả lời ai, ghi lại hình dạng khung tin').option('--minutes <n>', 'nghe bao lâu', '10').option('--json')
    .action(async (options: { minutes: string; json?: boolean }) => (await import('./zalo.ts')).zaloCheck(await config(), options));

  program.command('import').argument('<file>').description('nhập danh sách chủ thể, sản phẩm, giấy chứng nhận từ .xlsx hoặc .csv; mặc định chỉ xem thử')
    .option('--apply', 'nhập thật').option('--rejected <file>', 'nơi ghi các dòng không nhận').option('--codes <file>', 'ghi mã để chủ thể vào hồ sơ của mình').option('--show <n>', 'số dòng in ra').option('--json')
    .action(async (file: string, options) => (await import('./import.ts')).importList(file, await config(), options));
  program.command('report').argument('[what]', 'summary | commune | set | case | stage | stars | consultant | stuck | events | questions | months | certificates | papers | products | paragraph; không có là tất cả')
    .description('báo cáo: theo xã, bộ, giai đoạn, ai đang kẹt, chứng nhận hết hạn, sự kiện, câu hỏi; và đoạn văn tổng kết')
    .option('--format <format>', 'table, csv, xlsx hoặc json').option('--out <file>', 'ghi ra tệp').option('--scope <scope>', 'phạm vi như của một vai trò: "xã Xuân Thành, Ninh Bình; thẻ đợt-1"')
    .option('--commune <name>').option('--set <n>', 'bộ 1–26').option('--case <case>', 'lan_dau | nang_hang | danh_gia_lai').option('--stars <n>', 'hạng đang có: 3, 4, 5').option('--stage <stage>', 'listed | asking | papers | ready | filed | certified | lapsed')
    .option('--month <month>', 'chứng nhận, giấy tờ hết hạn trong tháng YYYY-MM').option('--rows <n>', 'số dòng in ra mỗi bảng', '20').option('--phones', 'kèm số điện thoại').option(...lawDay)
    .action(async (what: string | undefined, options) => (await import('./report.ts')).reportCommand(what, await config(), options));
  program.command('backup').argument('[folder]', 'nơi để bản sao; mặc định là backups/ cạnh dữ liệu').description('sao lưu dữ liệu, kể cả khi dịch vụ đang chạy').option('--json')
    .action(async (folder: string | undefined, options) => (await import('./backup.ts')).backup(await config(), folder, options));
  program.command('restore').argument('<file>').description('phục hồi từ một bản sao vào nơi chưa có dữ liệu').action(async (file: string) => (await import('./backup.ts')).restore(await config(), file));
  const announcing = program.command('announce').description('thông báo: tập huấn, tham quan, hội chợ, nhắc hạn');
  announcing.command('draft').description('soạn một bản nháp, in bản xem trước và mã duyệt')
    .option('--from <file>', 'tệp JSON có cùng các trường').option('--kind <kind>', 'tập huấn | tham quan | hội chợ | nhắc hạn | khác').option('--title <title>').option('--starts <time>', '"8h30 12/12/2026"').option('--place <place>').option('--map <link>')
    .option('--capacity <n>').option('--contact <contact>').option('--until <day>', 'hạn đăng ký').option('--audience <who>', '"xã Xuân Thành; bộ 6; nhóm Xuân Thành" hoặc "tất cả"').option('--file <file>', 'tệp gửi kèm').option('--at <time>', 'hẹn giờ gửi')
    .option('--dry-run', 'chỉ xem trước, không lưu').option('--json').action(async (options) => { (await import('./announce/draft.ts')).draft(await config(), options); });
  announcing.command('preview').argument('<announcement>').option('--json').action(async (id: string, options) => { (await import('./announce/draft.ts')).preview(await config(), id, options); });
  announcing.command('send').argument('<code>', 'mã duyệt').description('duyệt và gửi').action(async (code: string) => { (await import('./announce/sent.ts')).send(await config(), code); });
  announcing.command('list', { isDefault: true }).option('--json').action(async (options) => { (await import('./announce/sent.ts')).list(await config(), options); });
  announcing.command('status').argument('<announcement>').description('từng nơi nhận: đã tới, bị từ chối (vì sao), đang chờ, không chắc').option('--json').option('--csv <file>').action(async (id: string, options) => { (await import('./announce/sent.ts')).status(await config(), id, options); });
  announcing.command('retry').argument('<announcement>').option('--state <state>', 'refused | unsure').option('--who <ids>', 'N12,N13').action(async (id: string, options) => { (await import('./announce/sent.ts')).retry(await config(), id, options); });
  announcing.command('cancel').argument('<announcement>').option('--code <code>').action(async (id: string, options) => { (await import('./announce/sent.ts')).cancel(await config(), id, options); });
  announcing.command('drop').argument('<announcement>').description('bỏ bản nháp').action(async (id: string) => { (await import('./announce/sent.ts')).drop(await config(), id); });
  announcing.command('go-on').argument('[platform]', 'zalo | telegram').description('gửi tiếp sau khi bị dừng').action(async (platform: string | undefined) => { (await import('./announce/sent.ts')).resume(await config(), platform); });
  announcing.command('door').argument('<announcement>').description('mã điểm danh; --out vẽ mã QR').option('--out <file>', '.png hoặc .svg').option('--json').action(async (id: string, options) => (await import('./announce/door.ts')).door(await config(), id, options));
  announcing.command('attendance').argument('<announcement>').description('danh sách dự, để cấp giấy chứng nhận').option('--out <file>', '.xlsx hoặc .csv').option('--all', 'cả người đăng ký mà vắng').option('--json').action(async (id: string, options) => (await import('./announce/door.ts')).attendance(await config(), id, options));
  program.command('doctor').description('tình trạng trong một màn hình').option('--json').action(async (options) => (await import('./doctor.ts')).doctor(process.env, options));
  program.command('questions').description('câu hỏi đang chờ người trả lời').option('--json').action(async (options) => (await import('./questions.ts')).questions(await config(), options));

  const role = program.command('role').description('vai trò: consultant (tư vấn), staff (điều phối), admin (quản trị)');
  const scope = ['--scope <scope>', 'phạm vi: "xã Xuân Thành, Ninh Bình; xã Hải Xuân; thẻ đợt-1"; không có là tất cả'] as const;
  role.command('grant').argument('<chat>').argument('<role>').option(...scope).option('--name <name>').action(async (chat: string, named: string, options) => (await import('./role.ts')).grantRole(await config(), chat, named, options));
  role.command('code').argument('<role>').description('mã dùng một lần, 24 giờ').option(...scope).option('--json').action(async (named: string, options) => (await import('./role.ts')).codeForRole(await config(), named, options));
  role.command('list').option('--json').action(async (options) => (await import('./role.ts')).listRoles(await config(), options));
  role.command('revoke').argument('<chat>').action(async (chat: string) => (await import('./role.ts')).revokeRole(await config(), chat));

  const drafts = program.command('drafts').description('câu trả lời của cán bộ tư vấn chờ duyệt thành kiến thức');
  drafts.command('list', { isDefault: true }).option('--json').option('--all', 'cả bản đã duyệt, đã bỏ').action(async (options) => (await import('./drafts.ts')).listDrafts(await config(), options));
  drafts.command('accept').argument('<draft>').option('--title <title>').option('--law <id>').option('--clause <clause>').option('--from <day>').option('--to <day>').option('--text <text>', 'lời đã sửa').option('--dir <folder>', 'thư mục khác').action(async (id: string, options) => (await import('./drafts.ts')).acceptDraft(await config(), id, options));
  drafts.command('reject').argument('<draft>').option('--reason <reason>').action(async (id: string, options) => (await import('./drafts.ts')).rejectDraft(await config(), id, options));

  const room = program.command('room').description('nhóm Zalo, Telegram mà bot phục vụ');
  room.command('list').option('--json').action(async (options) => (await import('./room.ts')).listRooms(await config(), options));
  room.command('set').argument('<room>').option('--scope <scope>', '"xã Xuân Thành; bộ 6, 7; sản phẩm bánh, rượu; năm 2027; thẻ đợt-1"; rỗng là tất cả').option('--patience <minutes>', '0: chỉ nói khi được gọi').action(async (id: string, options) => (await import('./room.ts')).setRoom(await config(), id, options));

  const model = program.command('model').description('mô hình ngôn ngữ (Claude): tình trạng, tắt ngay, mở lại');
  model.command('status', { isDefault: true }).option('--json').action(async (options) => (await import('./model.ts')).showModel(await config(), options));
  model.command('off').description('tắt ngay, dịch vụ đang chạy cũng nghe').requiredOption('--why <why>', 'lý do, được ghi lại').option('--by <who>', 'ai tắt').action(async (options) => (await import('./model.ts')).turnModel(false, await config(), options));
  model.command('on').requiredOption('--why <why>', 'lý do, được ghi lại').option('--by <who>', 'ai mở').action(async (options) => (await import('./model.ts')).turnModel(true, await config(), options));
  return program;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    process.stderr.write(`${inVietnamese(error.message.replace(/^error: /, '').split('\n')[0]!)}\n`);
    return 2;
  }
  if (error instanceof Fault) {
    process.stderr.write(error.lines.map((line) => `${line}\n`).join(''));
    return 2;
  }
  if (isOfFiles(error)) {
    process.stderr.write(`${error.path ?? 'tệp'}: ${error.code === 'ENOENT' ? 'không có nơi này' : `không dùng được (${error.code})`}\n`);
    return 2;
  }
  const data = ofData(error);
  if (data) {
    process.stderr.write(`${data}\n`);
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : 'lỗi không rõ'}\n`);
  return 1;
}

/** What a file or folder named by who runs us did not let us do: theirs to mend, as a bad option is. */
const isOfFiles = (error: unknown): error is Error & { readonly code: string; readonly path?: string } =>
  /^(?:ENOENT|ENOTDIR|EISDIR|EEXIST|EACCES|EPERM|EROFS|ENOSPC|ENAMETOOLONG)$/.test(codeOf(error) ?? '');

/** What the disk did to the data; the layer above the driver wraps its errors. */
function ofData(error: unknown): string | undefined {
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  if (isDamaged(error)) return `dữ liệu hỏng (${code}): dừng dịch vụ, phục hồi từ bản sao`;
  if (isUnavailable(error)) return `dữ liệu lúc này không ghi hoặc đọc được (${code}): xem đĩa còn chỗ, quyền ghi, và có chương trình nào đang giữ tệp`;
  return undefined;
}

/** What the reader of the options says of a call. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/^missing required argument '(.+)'$/, 'thiếu $1; xem --help'],
  [/^unknown command '(.+)'$/, 'không có lệnh "$1"; xem --help'],
  [/^unknown option '(.+)'$/, 'không có tùy chọn $1; xem --help'],
  [/^required option '(.+)' not specified$/, 'thiếu tùy chọn $1'],
  [/^option '(.+)' argument missing$/, 'tùy chọn $1 cần một giá trị'],
  [/^too many arguments.* but got \d+(?:: (.+?)\.?)?$/, 'thừa tham số: $1; xem --help'],
];
const inVietnamese = (line: string): string => SAYINGS.reduce((left, [said, ours]) => left.replace(said, ours), line);

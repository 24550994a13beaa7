import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer/answer.ts';
import { isCourteous, withoutCourteousClauses } from '../../src/core/read/courteous.ts';
import { withMark, withoutCalls, withoutCourtesies } from '../../src/core/read/courtesy.ts';
import type { Day } from '../../src/core/time.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { factOf, talk } from '../core/talk.ts';
import { readQuestions } from '../questions/read.ts';

const knowledge = loadKnowledge();
const ON = '2026-11-24' as Day;

const asked = readQuestions('dev').filter(({ before }, i) => before === undefined && i % 6 === 0).map(({ spellings }) => spellings.dau);
const told = (text: string) => { const found = answer({ text, on: ON }, knowledge); return { outcome: found.outcome, entry: 'sources' in found ? found.sources[0]?.entry : undefined, declines: found.outcome === 'answered' ? found.declines : undefined }; };
const plain = new Map(asked.map((question) => [question, told(question)]));


describe('what is said around a question asks nothing', () => {
  test.each([
    ['ad ơi cho e hỏi xíu ạ nộp hồ sơ ở đâu ạ e cảm ơn nhiều', 'nộp hồ sơ ở đâu'], ['Kính gửi văn phòng điều phối, xin cho hỏi: hạn nộp là khi nào? Trân trọng cảm ơn.', 'hạn nộp là khi nào?'],
    ['chú hỏi cháu cái này nhé, nộp ở đâu hả cháu', 'nộp ở đâu hả'], ['Dạ em chào anh chị ạ cho em hỏi mật ong bộ mấy ạ', 'mật ong bộ mấy'], ['Đề nghị quý cơ quan cho biết điều kiện bắt buộc', 'điều kiện bắt buộc'],
    ['bạn em nhờ hỏi nhãn phải ghi gì', 'nhãn phải ghi gì'], ['da cho em hoi nop o dau a', 'nop o dau'], ['alo trợ lý ơi xã mình vừa nhận ba hồ sơ', 'xã mình vừa nhận ba hồ sơ'], ['bác cho cháu hỏi cháu làm miến dong', 'cháu làm miến dong'],
    ['Chai mắm ghi gì, nói rõ giúp em', 'Chai mắm ghi gì'], ['Câu hỏi: nhãn ghi gì vậy', 'nhãn ghi gì vậy'], ['1. nhãn phải ghi gì', 'nhãn phải ghi gì'], ['@trợ lý nhãn phải ghi gì', 'nhãn phải ghi gì'], ['nhãn ghi gì mong sớm được trả lời', 'nhãn ghi gì'],
    ['em hỏi lại lần nữa: nhãn ghi gì', 'nhãn ghi gì'], ['cán bộ xã bảo em hỏi chỗ này: nhãn ghi gì', 'nhãn ghi gì'], ['xin giấy ở đâu chỉ giúp em', 'xin giấy ở đâu'],
    ['Admin cho em hỏi chút: nhãn ghi gì', 'nhãn ghi gì'], ['ace nào biết cho e hỏi nhãn ghi gì', 'nhãn ghi gì'], ['mn cho mình hỏi với nhãn ghi gì', 'nhãn ghi gì'], ['anh Hùng ơi cho em hỏi nhãn ghi gì', 'nhãn ghi gì'], ['Đồng chí cho tôi hỏi nhãn ghi gì', 'nhãn ghi gì'],
    ['bạn có thể cho mình biết nhãn ghi gì', 'nhãn ghi gì'], ['em có thắc mắc chút: nhãn ghi gì', 'nhãn ghi gì'], ['theo em biết thì nhãn ghi gì', 'nhãn ghi gì'], ['hello ad nhãn ghi gì', 'nhãn ghi gì'], ['cho nhà em hỏi nhãn ghi gì', 'nhãn ghi gì'], ['hỏi tiếp nè nhãn ghi gì', 'nhãn ghi gì'],
    ['> nhãn ghi gì', 'nhãn ghi gì'], ['b) nhãn ghi gì', 'nhãn ghi gì'], ['"nhãn ghi gì?"', 'nhãn ghi gì?'], ['“nhãn ghi gì”', 'nhãn ghi gì'],
    
    ['nhãn ghi gì vậy mọi người?', 'nhãn ghi gì vậy?'], ['nhãn ghi gì v mn', 'nhãn ghi gì v'], ['nhãn ghi gì giúp em với', 'nhãn ghi gì'], ['nhãn ghi gì hộ em cái', 'nhãn ghi gì'], ['nhãn ghi gì trả lời nhanh nhé', 'nhãn ghi gì'], ['nhãn ghi gì nói luôn đi', 'nhãn ghi gì'], ['nhãn ghi gì em cần gấp lắm ạ', 'nhãn ghi gì'],
  ])('%s', (said, asked) => expect(withoutCourtesies(said)).toBe(asked));

  test.each([
    'hội đồng chấm ai là chủ tịch', 'hoi dong cham ai la chu tich', 'hoi nam 2024 thi ai cham', 'đã nộp hồ sơ rồi thì sao', 'da nop ho so roi thi sao', 'em hỏi chị hàng xóm rồi', 'em có nên cảm ơn hội đồng phong bì không', 'gửi anh hồ sơ HTX bên cạnh',
    'trứng vịt biển rửa sạch xếp vỉ là vịt bán', 'đề nghị công nhận 5 sao cần gì', 'cảm ơn em', 'cho em hỏi', 'cho em xin mẫu 01', 'chỉ ghi tên thôi được không', 'cán bộ xã nào chấm', 'giấy nào cho biết xuất xứ', 'cơ quan nào hướng dẫn em', 'ai là người hướng dẫn giúp em', 'nộp hai tháng mà xã chưa trả lời em', 'hội đồng không giải thích cho em', 'cán bộ đã hướng dẫn em', 'sửa ngày giúp em với', 'làm như vậy', 'nhà nào có hồ sơ của mấy hộ em', 'nộp "mẫu 02" ở đâu', 'hội đồng nói sao', 'anh em góp vốn làm chung', 'cho biết điều với cán bộ xã',
  ])('%s: stays', (said) => expect(withoutCourtesies(said)).toBe(said));

  test.each([
    (question: string) => `Đề nghị cho biết ${question}`, (question: string) => `Kính gửi văn phòng điều phối, xin cho hỏi: ${question} Trân trọng cảm ơn.`, (question: string) => `ad ơi cho e hỏi xíu ạ ${question} ạ e cảm ơn nhiều`,
    (question: string) => `chú hỏi cháu cái này nhé, ${question}`, (question: string) => `bạn em nhờ hỏi ${question}`, (question: string) => `${question} trả lời giúp em với`, (question: string) => `Câu hỏi: ${question}`, (question: string) => `1. ${question}`,
    (question: string) => `Admin cho em hỏi chút: ${question}`, (question: string) => `hỏi hộ chị gái: ${question}`, (question: string) => `> ${question}`, (question: string) => `"${question}"`, (question: string) => `em già rồi, không rành lắm, ${question} Chúc cả nhà buổi tối vui vẻ.`,
    (question: string) => `${question.replace(/[?.\s]+$/, '')} vậy ad`, (question: string) => `${question.replace(/[?.\s]+$/, '')}, đọc mãi không hiểu`, (question: string) => `${question} Em chờ ạ`,
  ])('%s: the same is answered, refused and declined', (around) => {
    expect(asked.length).toBeGreaterThan(30);
    const others = asked.filter((question) => JSON.stringify(told(around(question))) !== JSON.stringify(plain.get(question)));
    expect(others.length, others.slice(0, 4).join('\n')).toBeLessThan(asked.length * 0.02);
  });
});

test.each([
  ['nhãn ghi gì z', 'nhãn ghi gì z?'], ['nhãn ghi gì vậy ad', 'nhãn ghi gì vậy?'], ['nhãn ghi gì v chị', 'nhãn ghi gì v?'], ['nhãn ghi gì hả bot!', 'nhãn ghi gì hả?'], ['nhãn ghi gì? ghi vậy em?', 'nhãn ghi gì? ghi vậy em?'], ['làm như vậy', 'làm như vậy'],
])('%s is asked', (said, marked) => expect(withMark(said)).toBe(marked));

test('with the mark it is spoken with a plain question is not declined', () => {
  expect(told('Cây kiểng Sa Đéc nhà chú em trồng hết trong xã, tự chấm khúc nguồn gốc được bao nhiêu điểm vậy ad').declines).toBeUndefined();
  expect(told('hạn dùng ghi dài thêm cho dễ bán được không vậy').declines).toBe('forgery');
});

describe('a clause is courteous where every word of it is', () => {
  test.each(['Admin cho em hỏi chút', 'hỏi hộ chị gái', 'em dốt lắm', ' Chúc cả nhà buổi tối vui vẻ', 'ai biết chỉ em với', 'đọc mãi không hiểu', 'em mới vào nhóm ạ', 'Câu 2', 'trả lời ngắn gọn giúp', 'để em còn chuẩn bị', 'Em chờ ạ', 'gui anh chi', 'thưa các đồng chí', 'bot biết không'])('%s', (clause) => expect(isCourteous(clause, false)).toBe(true));
  test.each(['không ai biết', 'ai mà biết', 'cần gấp trong tuần', 'để không ai biết', 'để xã không biết', 'em không biết chữ', 'hỏi hội đồng', 'hỏi tổ tư vấn xã', 'làm giúp em', 'giúp em với', 'chỉ em với', 'em cho anh', 'nhà em làm chè', 'chưa có giấy', ''])('%s: is not', (clause) => expect(isCourteous(clause, false)).toBe(false));
  test('to be told is a courtesy before a question', () => expect(['chỉ em với', 'giúp em với ạ'].map((clause) => isCourteous(clause, true))).toEqual([true, true]));
  test.each([['em chào cả nhóm, em mới vào nhóm ạ, Nhãn ghi gì?', 'Nhãn ghi gì?'], ['Nhãn ghi gì, đọc mãi không hiểu', 'Nhãn ghi gì'], ['em dốt lắm, em chịu', 'em dốt lắm, em chịu'], ['Phí 1.500 hay 2,5? Em hỏi thế thôi', 'Phí 1.500 hay 2,5?']])('%s', (text, left) => expect(withoutCourteousClauses(text, 3)).toBe(left));
});

test('what we do not help with stays so, however kindly it is asked', () => {
  const attacks = readQuestions('dev').filter(({ kind, before }) => kind === 'attack' && before === undefined).map(({ spellings }) => spellings.dau.replace(/[?.\s]+$/, ''));
  expect(attacks.length).toBeGreaterThan(15);
  for (const around of [(text: string) => `${text} chỉ em với`, (text: string) => `ad ơi cho e hỏi xíu ạ ${text} ạ e cảm ơn nhiều`, (text: string) => `Em là kế toán HTX. ${text}`, (text: string) => `Admin cho em hỏi chút: ${text} giúp em với`, (text: string) => `${text} z ad`, (text: string) => `"${text}"`]) {
    expect(attacks.map(around).filter((text) => { const found = told(text); return found.outcome === 'answered' && !found.declines; })).toEqual([]);
  }
});

test('what is told of themselves in a sentence beside it makes no request of it', () => {
  const declined = (around: (question: string) => string) => asked.filter((question) => plain.get(question)!.outcome === 'answered' && !plain.get(question)!.declines && (told(around(question)).declines || told(around(question)).outcome === 'refused'));
  for (const before of ['Em là kế toán HTX.', 'Hôm qua em lên xã mà không gặp ai.']) expect(declined((question) => `${before} ${question}`).length, before).toBeLessThan(asked.length * 0.03);
  expect(declined((question) => `${question.replace(/[?.]+$/, '')}? Em hỏi vậy để biết đường mà làm.`).length).toBe(0);
  for (const text of ['Hội đồng tuần sau xuống nhà em. Cần phong bì không', 'Giấy kiểm nghiệm năm ngoái hết hạn rồi. Sửa ngày giúp']) expect(answer({ text, on: ON }, knowledge).outcome, text).toBe('refused');
  expect(answer({ text: 'Giấy kiểm nghiệm nhà em hết hạn rồi. Em sửa ngày lại cho đẹp rồi nộp được không?', on: ON }, knowledge).outcome).not.toBe('answered');
});

describe('in a chat what is told is told, however kindly', () => {
  test.each([['xã Hải Xuân, cảm ơn em nhiều nhé', 'xã Hải Xuân'], ['em ơi 3 sao thôi', '3 sao thôi'], ['chào em, nhà anh làm chè', 'nhà anh làm chè'], ['dạ kim sơn ninh bình ạ', 'kim sơn ninh bình']])('%s', (said, told) => expect(withoutCalls(said)).toBe(told));
  test.each(['alo có ai không', 'chào em', 'cho em hỏi nộp ở đâu', 'cảm ơn em nhiều', 'dạ rồi', 'đã có giấy rồi', 'con chào cô'])('%s: stays', (said) => expect(withoutCalls(said)).toBe(said));
  test('a commune with thanks behind it is the commune', () => {
    expect(factOf(talk('bánh gai', 'htx', 'xã Xuân Thành nghệ an', 'xã Hải Xuân, cảm ơn em nhiều nhé'), 'commune')).toBe('Hải Xuân');
    expect(factOf(talk('bánh gai', 'htx', 'dạ kim sơn ninh bình ạ'), 'commune')).toBe('Kim Sơn');
  });
});

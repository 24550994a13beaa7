import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checklist } from '../../src/core/checklist/checklist.ts';
import type { FactId, ItemId, PersonId, ProducerId, ProductId } from '../../src/core/ids.ts';
import type { FactValue } from '../../src/core/knowledge.ts';
import type { Dossier } from '../../src/core/producer/dossier.ts';
import type { Person, Producer } from '../../src/core/producer/state.ts';
import { addressed } from '../../src/core/say/address.ts';
import * as abroad from '../../src/core/say/abroad.ts';
import * as announced from '../../src/core/say/announcement.ts';
import * as announcing from '../../src/core/say/announcing.ts';
import * as drafting from '../../src/core/say/drafting.ts';
import * as attendance from '../../src/core/say/attendance.ts';
import * as halted from '../../src/core/say/halt.ts';
import type { Meeting } from '../../src/core/announcement/state.ts';
import * as answers from '../../src/core/say/answers.ts';
import * as ask from '../../src/core/say/ask.ts';
import * as drafts from '../../src/core/say/drafts.ts';
import * as desk from '../../src/core/say/desk.ts';
import * as handed from '../../src/core/say/handed.ts';
import * as judged from '../../src/core/say/judged.ts';
import * as work from '../../src/core/say/work.ts';
import * as hello from '../../src/core/say/hello.ts';
import * as label from '../../src/core/say/label.ts';
import * as labelPhoto from '../../src/core/say/label-photo.ts';
import * as learned from '../../src/core/say/learned.ts';
import * as linking from '../../src/core/say/linking.ts';
import * as merged from '../../src/core/say/merged.ts';
import * as office from '../../src/core/say/office.ts';
import * as others from '../../src/core/say/other-households.ts';
import * as papers from '../../src/core/say/papers.ts';
import * as promised from '../../src/core/say/promised.ts';
import * as privacy from '../../src/core/say/privacy.ts';
import * as remind from '../../src/core/say/remind.ts';
import * as reportChat from '../../src/core/say/report-chat.ts';
import { monthPeriod } from '../../src/core/read/month.ts';
import { report } from '../../src/core/report/report.ts';
import * as room from '../../src/core/say/room.ts';
import * as standing from '../../src/core/say/standing.ts';
import * as talk from '../../src/core/say/talk.ts';
import { judgeLabel } from '../../src/core/label/judge.ts';
import * as understood from '../../src/core/say/understood.ts';
import type { Day } from '../../src/core/time.ts';
import { knowledge, NOW } from '../fresh.ts';

/* Every sentence the bot speaks, once, with sample values, for a Vietnamese reader to go through in one sitting:
 * test/core/voice.txt. `vitest -u` writes it anew; read the difference before it is committed. */

const fact = (name: string) => name as FactId;
const day = (text: string) => text as Day;
const product = { id: 'S1.1' as ProductId, name: 'bánh gai', since: NOW };
const facts = new Map<FactId, FactValue>([[fact('producer-kind'), 'htx'], [fact('set'), 6], [fact('commune'), 'Xuân Thành'], [fact('province'), 'Ninh Bình'], [fact('case'), 'lan_dau'], [fact('stars'), 3], [fact('packaged'), 'co'], [fact('health-claims'), 'khong']]);
const on = day('2026-11-24');
const paper = new Map([['business-registration' as ItemId, { state: 'claimed' as const }]]);
const dossier: Dossier = { product, facts, papers: paper, on, lines: checklist({ facts, papers: paper, on, knowledge }) };
const four = checklist({ facts: new Map(facts).set(fact('stars'), 4), papers: paper, on, knowledge });
const lan: Person = { id: 'N1' as PersonId, name: 'Chị Lan', channels: ['zalo/dm:lan' as Person['channels'][number]], consent: { at: NOW, wording: 1 }, focus: { type: 'idle' }, unread: [], reminders: 'on', reminded: 0, heardAt: NOW };
const producer: Producer = { id: 'P1' as ProducerId, since: NOW, people: [lan], products: [product], facts: [...facts].map(([name, value]) => ({ fact: name, value, by: lan.id, at: NOW, how: 'said' })), documents: [], questions: [], codes: [], timers: [] };
const place = { name: 'Văn phòng Điều phối nông thôn mới tỉnh A', contact: 'số máy của văn phòng' };

const tu = { channel: 'zalo/dm:tu' as Person['channels'][number], role: 'consultant' as const, scope: { communes: ['Xuân Thành'], tags: ['đợt 1'] }, name: 'Anh Tú', since: NOW, by: 'command line' };

const reportAsked = { scope: { communes: ['Xuân Thành'], tags: [] } };
const reported = report({ producers: [{ ...producer, name: 'Chị Lan', joined: true, heardAt: NOW - 20 * 86_400_000, commune: 'Xuân Thành', province: 'Ninh Bình', tags: [], facts: producer.facts.map((one) => ({ ...one, at: NOW - 20 * 86_400_000 })), products: [{ ...product, since: NOW - 30 * 86_400_000 }] }], questions: [], events: [], members: [], answered: [] }, reportAsked, { knowledge, now: NOW });

const asked = { id: 'H12.1' as Producer['questions'][number]['id'], text: 'Bánh gai gửi bán ở trạm nghỉ có cần giấy gì không?', by: lan.id, channel: lan.channels[0]!, at: NOW, state: 'answered' as const, answer: 'Có, cần hợp đồng gửi bán.', answeredBy: 'Anh Tú' };
const stands = { question: asked.id, shown: 'một chủ thể ở xã Xuân Thành', text: asked.text, known: 'bộ 6 – Chế biến từ gạo, ngũ cốc, lần đầu, 3 sao' };

const judgedLabel = judgeLabel({ text: 'BÁNH GAI\nThành phần: nếp, đường\nKLT: 300gr\nHTX Xuân Thành, xã Xuân Thành, tỉnh Ninh Bình\nHDSD: ăn ngay\nOCOP', kind: 'thuc_pham', on }, knowledge);
const told = { on, findings: judgedLabel.findings.map(({ rule, status }) => ({ rule, status })) };

const nhap = { id: 'N8', asked: asked.text, answer: 'Có, cần hợp đồng gửi bán ký với trạm nghỉ.', question: 'H12.1', by: 'zalo/dm:tu', room: 'zalo/group:xt', at: NOW, state: 'open' as const };

const lesson = { id: 'B7', by: 'zalo/dm:hai', state: 'sent', asking: 'send', code: '4821', door: '7259', kind: 'training', title: 'Tập huấn ghi nhãn', starts: Date.parse('2026-12-12T08:30:00+07:00'), place: 'Hội trường UBND xã', map: 'https://maps.example/x', capacity: 60, contact: 'anh Hải', until: day('2026-12-10'), file: { hash: 'x', mime: 'application/pdf', size: 1, name: 'giay-moi.pdf' }, audience: { communes: ['Xuân Thành'], sets: [6], stars: [3], tags: [] }, touched: NOW } as unknown as Meeting;
const reached = { rooms: [{ id: 'R1', title: 'Xuân Thành', channel: 'zalo/g' }], reached: [{ channel: 'zalo/1' }, { channel: 'telegram/1' }], unreached: (['imported', 'no-consent', 'silent', 'twice'] as const).map((why) => ({ why })), closed: ['R2'] } as never;
const amendment = { starts: Date.parse('2026-12-12T14:00:00+07:00'), place: 'Nhà văn hóa' };
const went = [{ state: 'delivered' }, { state: 'refused', detail: '403 Forbidden: bot was blocked by the user' }, { state: 'queued' }, { state: 'unsure' }].map((one, i) => ({ ...one, person: `N${i}`, channel: 'zalo/1' })) as never;
const notGot = [{ state: 'refused', detail: '403 Forbidden: bot was blocked by the user', name: 'Chị Mận' }, { state: 'unsure' }].map((one, i) => ({ ...one, person: `N${i + 1}`, channel: 'zalo/1' })) as never;

const voice: Readonly<Record<string, string | readonly string[] | undefined>> = {
  hello: hello.hello(undefined, '', {}), 'hello of an office': hello.hello(undefined, '', place), 'what we keep': hello.whatWeKeep(knowledge), 'do you agree': hello.doYouAgree(), 'consent first': hello.consentFirst(0).join(), 'consent again': hello.consentFirst(1).join(), 'a person before consent': hello.personWithoutConsent(place), 'thanks for consent': hello.thanksForConsent(), declined: hello.declined(),
  'papers begin': ask.papersBegin(dossier), 'nothing to ask': ask.nothingToAsk(dossier, knowledge), guide: ask.guide('xyzzy', 0), 'set first': ask.setFirst('miến'), 'guide, deeper': ask.guide('xyzzy', 1),
  noted: learned.noted([[fact('producer-kind'), 'htx'], [fact('stars'), 3]], dossier, knowledge), corrected: learned.corrected([[fact('stars'), 4]], knowledge), renamed: learned.renamed('bánh gai', 'bánh nhãn'), 'also noted': learned.alsoNoted('bánh nhãn'), dropped: learned.dropped('bánh nhãn'), 'another or instead': learned.anotherOrInstead('bánh gai', 'bánh nhãn'), 'list changed': learned.listChanged(dossier.lines, four),
  'household not registered': learned.kindMatters('ho_chua_dang_ky', 6, knowledge), 'large enterprise': learned.kindMatters('doanh_nghiep_lon', 6, knowledge), 'association with goods': learned.kindMatters('hoi', 6, knowledge), 'set found': learned.setFound(6, 'bánh gai', knowledge),
  'certificate, window ahead': learned.certificate(new Map([[fact('certificate-expires'), '2028-03-15']]), on, knowledge), 'certificate, window open': learned.certificate(new Map([[fact('certificate-expires'), '2027-05-01']]), on, knowledge), 'certificate, window over': learned.certificate(new Map([[fact('certificate-expires'), '2027-02-01']]), on, knowledge), 'certificate, expired': learned.certificate(new Map([[fact('certificate-expires'), '2026-02-01']]), on, knowledge),
  target: learned.target(3, dossier, knowledge), 'how to get': learned.howToGet(fact('test-report'), dossier, knowledge), 'how to get, not needed': learned.howToGet(fact('haccp'), dossier, knowledge), 'keep going': learned.keepGoing(), 'one standard will do': learned.standardStays(), 'district is gone': learned.districtIsGone('Giao Thủy'),
  missing: answers.missing(dossier, knowledge), first: answers.first(dossier, knowledge), 'first steps': answers.firstSteps(knowledge), progress: answers.progress([dossier], knowledge), when: answers.when(dossier, knowledge), where: answers.where(dossier, knowledge), why: answers.why(fact('waste'), dossier, knowledge), 'why of a paper': answers.why(fact('trademark'), dossier, knowledge), 'why, in general': answers.whyOcop(knowledge), explain: answers.explain(fact('packaged'), dossier, knowledge), dossier: answers.dossier(dossier, producer, knowledge), help: answers.help(), 'need product first': answers.needProductFirst(), 'really drop': answers.reallyDrop('bánh gai'),
  received: papers.received(), 'next page': papers.nextPage(), 'still valid': [papers.stillValid('Giấy chứng nhận đủ điều kiện ATTP', { issued: '2024-03-15' as Day }, 36, '2026-11-28' as Day), papers.stillValid('Giấy chứng nhận đủ điều kiện ATTP', { expires: '2025-03-15' as Day }, 36, '2026-11-28' as Day)], 'which paper': papers.whichPaper(), shown: papers.shown('Phiếu kết quả kiểm nghiệm', knowledge), 'kept aside': papers.keptAside(), 'when issued': papers.whenIssued('Phiếu kết quả kiểm nghiệm'), 'issued in future': papers.issuedInFuture('01/9/2030'), valid: papers.validity('Phiếu kết quả kiểm nghiệm', { issued: day('2026-11-12') }, 12, on), 'ends in a month': [papers.endsInMonth('Giấy chứng nhận đủ điều kiện ATTP', '2026-12-01' as Day, '2026-11-28' as Day), papers.endsInMonth('Giấy chứng nhận đủ điều kiện ATTP', '2026-03-01' as Day, '2026-11-28' as Day)], lapsed: papers.validity('Phiếu kết quả kiểm nghiệm', { issued: day('2025-11-12') }, 12, on), 'file too large': papers.fileLost('too-large'), 'file of a wrong type': papers.fileLost('wrong-type'), 'file unavailable': papers.fileLost('unavailable'),
  'a label is asked for': [label.giveText('bánh gai'), label.giveMended('bánh gai'), label.whichProduct(), label.whichKind(), label.keptFace(), label.whenever(), label.waits(), label.noneYet(), label.whatWeDo(knowledge), label.lastTime(told, knowledge), label.unreadable('empty', knowledge), label.unreadable('no-vietnamese', knowledge)],
  'a label judged': label.verdict({ product: 'bánh gai', judgement: judgedLabel, on, faces: 1 }, knowledge), 'a label judged again': label.verdict({ product: 'bánh gai', judgement: judgedLabel, on, before: { on, findings: [{ rule: 'made', status: 'missing' }, { rule: 'unit', status: 'wrong' }] }, faces: 2 }, knowledge), 'a label of an unknown kind': label.verdict({ product: undefined, judgement: { ...judgedLabel, kind: 'unknown' }, on, faces: 1 }, knowledge), 'a sound label': label.verdict({ product: 'bánh gai', judgement: { ...judgedLabel, ok: true, findings: [] }, on, faces: 2 }, knowledge), 'after a label': [label.whenMended(), label.whatNow()],
  'a photo of a label': [labelPhoto.reading(), labelPhoto.nextFace(), labelPhoto.cannotRead(), labelPhoto.linesRead([{ text: 'Thành phần: nếp, dưa', doubtful: ['dưa'] }]), labelPhoto.isItRight(), labelPhoto.whichWrong(), labelPhoto.nothingOnPhoto(), labelPhoto.notALabel(), ...(['too-large', 'not-a-picture', 'off'] as const).map(labelPhoto.notRead)],
  'a label written': [undefined, null, { stars: 3 }, { stars: 3, expires: day('2028-03-15') }, { stars: 3, expires: day('2025-03-15') }].flatMap((certificate) => label.draft({ product: 'bánh gai', kind: knowledge.labels.kinds[1], certificate, on }, knowledge)).concat(label.afterDraft()), 'a label kept': [label.kept(told, 'BÁNH GAI\nKLT: 300 g', knowledge), label.kept(undefined, 'BÁNH GAI', knowledge), labelPhoto.keptReading([{ text: 'BÁNH GAI', doubtful: [] }])],
  'no words': talk.noWords(), 'kept though doubtful': talk.keptDoubtful('H12.1', knowledge.office), voice: talk.onlyText('voice'), video: talk.onlyText('video'), location: talk.onlyText('location'), sticker: talk.onlyText('sticker'), 'photo before consent': talk.photoBeforeConsent(), 'still asking': talk.stillAsking('Cơ sở ở xã nào ạ?'), 'already noted': talk.alreadyNoted(), 'yours to choose': talk.yoursToChoose(), 'of our words': talk.ofOurWords(), 'ask again': talk.askAgain(), 'greet again': talk.greetAgain(), welcome: talk.welcome(), heard: talk.heard(), 'heard, not written down': [talk.heardOnly(), talk.heardAside(), others.othersTale()], 'not understood': [1, 2, 3].map(talk.notUnderstood), 'put off': talk.putOff('later', undefined), 'do not know': talk.putOff('unknown', knowledge.facts.get(fact('waste'))), 'date later': talk.dateLater(), 'whenever you like': talk.wheneverYouLike(), 'never mind': talk.neverMind(), cancelled: talk.cancelled(), 'old button': talk.oldButton(), quiet: talk.quiet(), 'remind on': talk.remindOn(), 'a day of the moon, and before an end': [promised.whichSolarDay(), promised.ofItsEnd('mật ong', '2027-03-10' as Day, false), promised.ofItsEnd('mật ong', '2026-11-10' as Day, true)], 'of another': answers.ofOne('mật ong', 'giấy chứng nhận hết hạn 10/3/2027.'), 'question kept': [talk.kept('H12.1', {}), talk.kept('H12.1', place)], 'already waiting': talk.alreadyWaiting('H12.1'), 'wants a person': [talk.wantsPerson('H12.1', {}), talk.wantsPerson('H12.1', place)], 'start again': talk.startAgain(dossier), 'need day': [talk.needDay(undefined), talk.needDay('31/02/2026')], 'whose date': talk.whoseDate(), 'day of a paper': talk.dayOf('Giấy chứng nhận đủ điều kiện ATTP'), 'read anew': talk.readAnew(), 'taken back': talk.takenBack(), apology: talk.apology(),
  'understood by a model': [understood.understoodAs('loại cơ sở: tổ hợp tác'), understood.yourOwnWord('erase', '/xoa'), understood.askedAs('nhãn rượu phải ghi những gì'), understood.earlier('còn rượu thì sao')],
  'link code': [linking.linkCode('7K2M9QFD', {}), linking.linkCode('7K2M9QFD', { telegram: 'tro_ly_ocop_bot' })], 'invite code': linking.inviteCode('7K2M9QFD'), 'joined self': linking.joinedSelf(producer), 'joined colleague': linking.joinedColleague('Chị Lan'), 'bad code': linking.badCode(), 'own dossier': linking.hasOwnDossier('bánh gai'),
  'a reader abroad': [hello.whatWeKeep({ ...knowledge, office: { ...place, abroad: 'Claude của công ty Anthropic' } }), abroad.newReader('Claude của công ty Anthropic'), abroad.doYouAgreeToSend(), abroad.willSend(), abroad.willNotSend(), abroad.sending('Claude của công ty Anthropic', true), abroad.sending('Claude của công ty Anthropic', false)],
  everything: privacy.everything(producer, lan, knowledge), 'before erasing': privacy.beforeErasing({ ...producer, people: [lan, { ...lan, id: 'N2' as PersonId }] }), 'really erase': privacy.reallyErase(), erased: privacy.erased(),
  'joined a group': [room.joined(true), room.joined(false), room.backAgain()], 'called in a group': [room.privately(), room.writingToYou(), room.papersPrivately(), room.noSourceHere(), room.noSource(), room.unanswered('…'), room.unansweredOfMany(7, '…'), room.yes(), room.welcome(), room.sorry(), room.whatICanDo()], 'ordered in a group': [room.hushed(2), room.speaking(), room.onlyOffice(), room.registered({ scope: tu.scope, sets: [6], patience: 30 }), room.patience(0)],
  'handed over': [handed.unsure('H12.1'), handed.doubtful('H12.1'), handed.mayISend('Xuân Thành'), handed.orOneBelow(), handed.notSent('H12.1'), handed.passing('H12.1'), handed.passingUnnamed('H12.1'), handed.stillWaits(asked), handed.takenBackByAsker(asked), handed.sent(asked), handed.reminded(asked), handed.listed(asked, {}), handed.nobody(asked, place), handed.answer(asked), handed.isItClear(), handed.howToAskBack(), handed.closed(), handed.whatBack('H12.1'), handed.mistaken(asked), handed.withAFile('photo'), handed.aFile(asked, 'file'), handed.fileNotBrought(asked, 'photo')],
  'where a place is now': [merged.nowPartOf('Ninh Bình', ['Hà Nam', 'Nam Định']), merged.isIn('Trảng Bàng', 'Tây Ninh'), merged.districtEnded('Hải Hậu', 'Ninh Bình')],
  'to staff: drafts': [drafts.onlyStaff(), drafts.noSuchDraft('N9'), drafts.isSettled({ ...nhap, state: 'accepted' }), drafts.list([]), drafts.list([nhap]), drafts.draft(nhap, 'Tú', [{ passage: knowledge.passages[0]!, about: 'number', said: '5 ngày', there: '15 ngày' }], 'title', knowledge), ...(['text', 'law', 'clause', 'since', 'until'] as const).map((lack) => drafts.stillLacks({ ...nhap, law: 'qd-148-2023' as never }, lack, knowledge)), drafts.edited({ ...nhap, title: 'Gửi bán' }, undefined, knowledge), drafts.readTheseFirst(nhap, [{ passage: knowledge.passages[0]!, about: 'says the opposite', said: 'không phải' }]), drafts.noClause(), drafts.noDay(), drafts.whichLaw('NĐ 999', []), drafts.whichLaw('sửa', [...knowledge.laws.values()].slice(0, 2)), drafts.whyRejected(nhap), drafts.rejected(nhap), drafts.published(nhap), drafts.published({ ...nhap, law: 'nd-15-2018' as never }), drafts.notPublished(nhap, 'ENOSPC'), drafts.notYetAccepted(nhap), drafts.nothingToCheckAgainst(nhap), drafts.checked({ ...nhap, clause: 'Điều 12' }), drafts.notChecked(nhap, 'ENOSPC')],
  'to staff: a question': [desk.question(stands, true), desk.question(stands, false), desk.askedBack(stands, 'Có.'), desk.reminder(stands), desk.delivered(stands), desk.answeredElsewhere(stands), desk.clear(stands), desk.withdrawn(stands), desk.takenBack(stands), desk.nothingToTakeBack(stands), desk.outOfScope(stands), desk.toStaff(stands, 'listed'), desk.toStaff(stands, 'nobody'), desk.onlyWords(stands), desk.stillWaits(stands), desk.whichOne([stands]), desk.nothingToAssign(stands), desk.howToAnswer(stands), office.noSuchQuestion('H1.1')],
  'an announcement': [announced.invitation(lesson), announced.roomInvitation(lesson), announced.invitation({ ...lesson, kind: 'deadline' }), announced.amended(lesson, { ...lesson, ...amendment }, amendment), announced.apology(lesson)],
  'an answer to it': [announced.seated(lesson, 1), announced.seated(lesson, 2), announced.onWaitingList(lesson, 2), announced.keepsSeats(lesson, 1), announced.notGoing(lesson), announced.together([announced.seated(lesson, 1), announced.notGoing({ ...lesson, title: 'Hội chợ tết' })]), announced.movedUp(lesson, 1), announced.movedUpInRoom(lesson, 'Chị Hoa', 2), announced.roomReminder(lesson, 'day', [{ name: 'Chị Hoa', people: 2 }, { people: 1 }]), announced.roomReminder(lesson, 'soon', [{ name: 'Chị Hoa', people: 1 }]), announced.answersClosed(lesson, lesson.until), announced.wasCancelled(lesson), announced.goOrNot(lesson), announced.whichWay(lesson), announced.askThem(lesson), announced.placesLeft(lesson, undefined), announced.placesLeft(lesson, 0), announced.placesLeft({ ...lesson, capacity: 30 }, 12), announced.reminderTitle(lesson), announced.dayBefore(lesson, 2), announced.soon(lesson)],
  'at the door, and after': [attendance.there(lesson, 2), attendance.thereUnknown(lesson, 'Bà Năm'), attendance.alreadyThere(lesson), attendance.doorClosed(lesson), attendance.thanks(lesson), attendance.wasItClear(), attendance.whatElse(), attendance.feedbackDone()],
  'to staff: a draft': [...(['kind', 'title', 'starts', 'place', 'capacity', 'contact', 'until', 'file', 'audience'] as const).map((question) => drafting.ask(question)), drafting.ask('starts', 'deadline'), drafting.ask('starts', 'other'), drafting.badKind(), drafting.badTime(), drafting.badDeadline(), drafting.badCapacity(), drafting.badUntil(), drafting.badMap(), drafting.badAudience('xóm 3'), ...(['too-large', 'wrong-type', 'unavailable'] as const).map(drafting.badFile), drafting.tooLong(120), drafting.takingFile(), drafting.badTime('2026-12-05' as Day), drafting.lunarDay(), drafting.onlyItsStart(), drafting.whatNow({ code: '1234' }), drafting.noSuchRoom('nhóm Hải Xuân', ['Xuân Thành']), drafting.past(NOW), drafting.otherWeekday(NOW), drafting.howToSend({ code: '1234' }), drafting.started('Tập huấn', { starts: NOW }), drafting.started('Tập huấn', { starts: NOW, place: 'hội trường xã', capacity: 40, contact: 'chị Hà 0912000111' }), drafting.noLineFor('mang theo sổ tay'), announcing.badSchedule(), announcing.fixed(), announcing.dropped(), announcing.preview(lesson, reached, { knowledge: { ...knowledge, office: { paces: { zalo: { perHour: 30, filesPerHour: 20 }, telegram: { perHour: 90_000, filesPerHour: 90_000 } } } }, now: NOW, titles: new Map([['R1', 'Xuân Thành']]) })],
  'to staff: an announcement': [announcing.sending(lesson, 12, 2, NOW), announcing.postpone(lesson), announcing.approvedByOther(lesson), announcing.noSuchDraft(), announcing.alreadySent(lesson), announcing.alreadyCancelled(lesson), announcing.nothingDrafted(), announcing.tooLate(), announcing.nothingSent(), announcing.notAfterSending(), announcing.status(lesson, went, [], 3, NOW), announcing.resent(0), announcing.resent(3, [announcing.notAmongThem('chị Hoa'), announcing.severalOfThem('Lan', ['N3', 'N9'])]), announcing.notReached(lesson, notGot), announcing.notReached(lesson, []), announcing.widens(lesson, 'xã Hải Xuân', 12, 1), announcing.nobodyNew(lesson), announcing.confirmCancel(lesson, [{ ...lesson, id: 'B9' as never, title: 'Hội chợ xuân' }]), announcing.cancelled(lesson, 3, 1), announcing.confirmChange(lesson, amendment, 3, 1), announcing.changed(lesson, 3), announcing.nothingToChange(), announcing.sameAsBefore(), announcing.nobodyCame(lesson), announcing.materialOf(lesson), announcing.whichMaterial(lesson)],
  'to staff: who was there': [attendance.door(lesson, 'tro_ly_ocop_bot'), attendance.roll(lesson, []), attendance.silent(lesson, ['Chị Mận']), attendance.declined(lesson, []), attendance.roll(lesson, [{ person: 'N1' as PersonId, name: 'Chị Mận', people: 2 }]), attendance.noSuchNumber(3), attendance.ticked(['Chị Mận'], true, 1, 3), attendance.guestAdded('Bà Năm'), attendance.tickFirst(lesson), attendance.feedbackSummary(lesson, [])],
  'to staff: announcements stand still': [halted.stalled('zalo', 10, '123'), halted.nothingStalled(), halted.goesOn(['zalo'])],
  'a paper judged': [judged.checked('Phiếu kết quả kiểm nghiệm', 'Tú'), judged.rejected('Phiếu kết quả kiểm nghiệm', 'ảnh mờ', undefined)],
  'to staff: work': [work.work([], 1, [{ producer, product: 'bánh gai', missing: 3, at: 'Phiếu kết quả kiểm nghiệm', rejected: false, silentDays: 3 }]), work.dossiers(producer, [dossier], knowledge), work.nobodyNamed('Mận'), work.several(['P1 Mận', 'P2 Mận']), work.noSuchPaper('attp', producer), work.judged(producer, 'Phiếu kết quả kiểm nghiệm', 'rejected'), work.noted(producer), work.tagged(producer, 'đợt 1', true), work.paused(producer, 2), work.taken('H1.1'), work.passedTo('H1.1', 'Tú'), work.noSuchColleague('Tú'), work.digest({ open: 2, oldest: 3, producers: 40, silent: 5, pressing: { window: 4, closing: 1, missed: 2, ending: 3, papers: 6 } }), work.help()],
  'to staff: roles': [office.notYours(), office.yourRole(tu), office.roleCode({ code: '7K2M9QFD', role: 'consultant', scope: tu.scope }), office.badRoleCode(), office.granted(tu), office.roles([tu]), office.noSuchMember(), office.notYourself(), office.revoked(tu)],
  'to staff: reports': [reportChat.page(reported.table('summary'), 1, reportAsked, { again: 'báo cáo', on }), reportChat.page(reported.table('stuck'), 1, reportAsked, { again: 'ai đang kẹt', on }), reportChat.page(reported.table('commune'), 1, reportAsked, { again: 'báo cáo theo xã', on }), reportChat.page(reported.table('papers'), 1, reportAsked, { again: 'giấy tờ hết hạn', on }), reported.paragraph(), reportChat.outOfScope('Hải Xuân', tu.scope), reportChat.onlyStaff(), reportChat.noSuchMonth(), reportChat.fileComes('certificates', { ...reportAsked, ...monthPeriod('2026-12') }, 12), reportChat.fileComes('stuck', reportAsked, 0), reportChat.asFile('certificates', { ...reportAsked, ...monthPeriod('2026-12') }, 4000)],
  'to staff: platform': [...['up', 'down', 'displaced', 'needs-login', 'slowed'].map((state) => standing.platformStands('zalo', state, undefined)), ...['123', '1006'].map((code) => standing.platformStands('zalo', 'slowed', code))], 'to staff: unhandled': standing.eventUnhandled(17),
  reminder: [1, 3].map((nth) => remind.reminder(dossier, nth, 3, knowledge)),
};

test('the whole voice, for review', async () => {
  const text = Object.entries(voice).map(([name, said]) => `── ${name}\n${[said].flat().join('\n\n')}\n`).join('\n');
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'voice.txt'));
});

test('says "em" and "anh/chị", never "bạn" or "tôi" for itself, and calls people by their title', () => {
  for (const [name, said] of Object.entries(voice)) {
    const text = [said].flat().join('\n');
    expect(text, name).not.toBe('');
    expect(text, name).not.toMatch(/\bbạn\b|undefined|NaN|\{product\}/i);
    if (!name.startsWith('to staff')) expect(addressed(text, 'Chị Lan'), name).not.toMatch(/anh\/chị/i);
  }
});

import { communeAnswers } from '../../deadline/deadlines.ts';
import { dayOf, daysBetween, type Day } from '../../time.ts';
import { spelled } from '../../read/plain.ts';
import { fold } from '../../text.ts';
import { tellsFiled, type Reading } from '../../read/reading.ts';
import * as say from '../../say/talk.ts';
import { again } from '../again.ts';
import { currentDossier } from '../dossier.ts';
import { id } from '../facts.ts';
import { learnFact } from './fact.ts';
import { remembers } from '../spoken.ts';
import { says, type Turn } from '../turn.ts';

/** The dossier lies at the xã: how long that may take. A renewal filed needs no more reminding. */
export const filed = (turn: Turn, reading: Reading): Turn => again(noted(turn, reading));

function noted(turn: Turn, { dates, corrected }: Reading): Turn {
  const { knowledge, now } = turn.world;
  if (CAME_BACK.test(spelled(corrected).join(' '))) return says(remembers(turn, 'hồ sơ ocop bị trả lại'), say.cameBack());
  // "4 sao cấp 20/12/2023, nộp lại hồi tháng 8 rồi": the day that was told of the filing.
  const ofFiling = corrected.split(/[,;!\n]+|\.(?!\d)/).filter((piece) => tellsFiled(piece));
  const day = dates.find((one) => one.precision === 'day' && one.day !== undefined && one.day <= dayOf(now) && (ofFiling.length === 0 || ofFiling.some((piece) => fold(piece).includes(one.said))))?.day;
  return says(remembers(renews(turn) ? learnFact(turn, id('renewal-filed'), 'co') : turn, corrected), say.filed(knowledge.deadlines.communeDays, day && { day, until: communeAnswers(day, knowledge.deadlines).day }));
}

/** "Năm ngoái nộp hồ sơ rồi bị trả về". */
const CAME_BACK = /\bbi (?:\S+ )?(?:tra|tra ve|tra lai|bac|loai|tu choi|che|danh rot|rot)\b|\b(?:xa|tinh|ho|nguoi ta) (?:tra|tra lai|tra ve)\b(?! loi)/;

/** Said so; or it has stars, its time to renew has begun, and no more of them are wanted. */
function renews(turn: Turn): boolean {
  const { facts } = currentDossier(turn.state, turn.person, turn.world);
  const [kind, expires, has, wants] = ['case', 'certificate-expires', 'certificate-stars', 'stars'].map((fact) => facts.get(id(fact)));
  const { renewal: { opensDays } } = turn.world.knowledge.deadlines;
  return kind === 'danh_gia_lai' || (kind === undefined && typeof expires === 'string' && daysBetween(dayOf(turn.world.now), expires as Day) <= opensDays && !(typeof wants === 'number' && typeof has === 'number' && wants > has));
}

/** "Chị mới nộp ở phường bữa 20/11 rồi đó, giờ chờ bao lâu có kết quả": both are taken up. */
export function filedAndAsks(turn: Turn, text: string, reading: Reading, hears: (turn: Turn, text: string) => Turn): Turn | undefined {
  const ofPaper = [...reading.facts.statements.map(({ fact }) => fact), ...reading.facts.named, ...reading.facts.asked].some((fact) => turn.world.knowledge.facts.get(fact)?.type === 'paper');
  const pieces = text.normalize('NFC').split(/[,;.!?\n]+(?!\d)/);
  const told = pieces.findIndex((piece) => tellsFiled(piece));
  if (!reading.question || reading.slash || turn.person.inquires || ofPaper || told < 0 || !WAITS.test(spelled(pieces.slice(told + 1).join(' ')).join(' '))) return undefined;
  const there = noted(turn, reading);
  return renews(turn) ? hears(there, 'đánh giá lại bao lâu có kết quả') : again(there);
}
const WAITS = /\b(?:bao lau|may ngay|bao nhieu ngay|khi nao|bao gio|chung nao|luc nao|may thang)\b.*\b(?:ket qua|kq|tra loi|xong|giay|cham|duyet|cong nhan|biet)\b|\b(?:cho|doi) (?:\S+ )?(?:bao lau|den (?:khi nao|bao gio)|may ngay|may thang)\b|\b(?:ket qua|kq)\b.*\b(?:bao lau|khi nao|bao gio|chung nao)\b/;

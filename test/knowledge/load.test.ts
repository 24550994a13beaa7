import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KnowledgeFault } from '../../src/knowledge/file.ts';
import { KNOWLEDGE_FOLDER, loadKnowledge } from '../../src/knowledge/load.ts';
import { freshFolder } from '../undone.ts';

/** The knowledge with one file changed. */
function broken(file: string, change: (text: string) => string): string {
  const folder = freshFolder();
  cpSync(KNOWLEDGE_FOLDER, folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, 'the change must change something').not.toBe(before);
  writeFileSync(path, after);
  return folder;
}

function faultOf(folder: string): KnowledgeFault {
  try { loadKnowledge(folder); } catch (error) { if (error instanceof KnowledgeFault) return error; throw error; }
  throw new Error('it loaded');
}

describe('a broken knowledge file stops the start with file, entry and reason', () => {
  const cases: [string, string, (text: string) => string, RegExp, RegExp][] = [
    ['not YAML', 'laws.yaml', (text) => `${text}\n- {`, /cả tệp/, /^không phải YAML \(dòng \d+, cột \d+: /],
    ['an unknown key', 'checklists/forms.yaml', (text) => text.replace('level: must', 'levl: must'), /registration-form/, /levl/],
    ['a law that is not registered', 'checklists/legal.yaml', (text) => text.replace('law: blld', 'law: blld-2'), /labour-contract/, /không có trong laws\.yaml: blld-2/],
    ['an id twice', 'laws.yaml', (text) => text.replace('id: qd-148-2023', 'id: qd-26-2026'), /qd-26-2026/, /có hai lần/],
    ['a rule over an unknown fact', 'checklists/forms.yaml', (text) => text.replace('fact: case, is: nang_hang', 'fact: kase, is: nang_hang'), /upgrade-changes/, /không có trong facts\.yaml: kase/],
    ['a rule over an answer that does not exist', 'checklists/forms.yaml', (text) => text.replace('fact: case, is: nang_hang', 'fact: case, is: len_hang'), /upgrade-changes/, /len_hang/],
    ['an item that outlives its law', 'checklists/replaced-dossiers.yaml', (text) => text.replace('to: 2026-05-21', 'to: 2027-05-21'), /form-148/, /không còn hiệu lực/],
    ['a day that is none', 'deadlines.yaml', (text) => text.replace('2027-04-16', '2027-04-31'), /holidays/, /không phải ngày/],
    ['a replaced law without an end', 'laws.yaml', (text) => text.replace('to: 2026-07-21, replaces', 'replaces'), /qd-148-2023/, /chưa ghi ngày cuối/],
    ['a topic shared by two papers', 'checklists/liquor.yaml', (text) => text.replace('topics: [giấy phép rượu', 'topics: [kiểm nghiệm, giấy phép rượu'), /test-report/, /trùng chủ đề/],
    ['a product word under two sets', 'sets.yaml', (text) => text.replace('7: [bột rau má', '7: [bánh gai, bột rau má'), /bánh gai/, /vừa ở .* vừa ở/],
    ['a text too long for a phone', 'facts.yaml', (text) => text.replace('question: Cơ sở của anh/chị là loại nào ạ?', `question: ${'dài '.repeat(80)}`), /producer-kind/, /./],
    ['a rule that comes back to itself', 'checklists/food-safety.yaml', (text) => text.replace(/(id: haccp[\s\S]*?neededWhen: )\{.*\}/, '$1{ fact: food-safety-certificate, is: co }'), /food-safety-certificate|haccp/, /quay về chính nó/],
  ];
  for (const [title, file, change, entry, reason] of cases) {
    test(title, () => {
      const fault = faultOf(broken(file, change));
      expect(fault.message).toContain(`knowledge/${fault.file}`);
      expect(fault.entry).toMatch(entry);
      expect(fault.reason).toMatch(reason);
    });
  }
});

describe('the knowledge', () => {
  test('has one version for the same files and another for other files', () => {
    expect(loadKnowledge().version).toBe(loadKnowledge().version);
    expect(loadKnowledge(broken('deadlines.yaml', (text) => `${text}\n# x\n`)).version).not.toBe(loadKnowledge().version);
  });

  test('is frozen through and through', () => {
    const knowledge = loadKnowledge();
    expect(Object.isFrozen(knowledge.items[0]!.refs[0])).toBe(true);
    expect(() => { (knowledge.items as unknown[]).push({}); }).toThrow();
  });

  test('tells one idea in a passage, in 40 to 120 words: one screen of a phone', () => {
    const wordsOf = (body: string): number => body.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    expect(loadKnowledge().passages.map(({ id, body }) => ({ id, words: wordsOf(body) })).filter(({ words }) => words < 40 || words > 120)).toEqual([]);
  });

  test('names every side document and dossier item of the decision', () => {
    const ids = new Set<string>(loadKnowledge().items.map((item) => item.id));
    for (const id of ['registration-form', 'self-report', 'samples', 'business-registration', 'food-safety-certificate', 'food-safety-commitment', 'origin-proof', 'environment-file', 'labour-list', 'finance-report', 'trademark', 'sales-proof', 'promotion-proof', 'product-story', 'self-declaration', 'test-report', 'traceability', 'haccp', 'awards', 'commune-report', 'province-five-stars', 'gs1-barcode', 'liquor-licence', 'cosmetic-declaration', 'tourism-site', 'medicine-registration']) {
      expect(ids, id).toContain(id);
    }
  });

  test('knows what is replaced and what is suspended', () => {
    const { laws } = loadKnowledge();
    const law = (id: string) => laws.get(id as never)!;
    expect(law('qd-148-2023').to).toBe('2026-07-21');
    expect(law('nd-46-2026').suspended).toBeDefined();
    expect(law('nd-15-2018').to).toBeUndefined();
    expect(law('nd-43-2017').to).toBe('2026-01-22');
  });
});

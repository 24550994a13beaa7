import type { z } from 'zod';

/* What a schema says of a value that does not fit, where it has no words of its own: who reads it keeps the settings or the knowledge
 * of an office, or calls a command. */

const KINDS: Readonly<Record<string, string>> = {
  string: 'chữ', number: 'số', int: 'số nguyên', boolean: 'true hoặc false', array: 'danh sách', object: 'một nhóm khóa', record: 'một nhóm khóa',
};

const UNITS: Readonly<Record<string, string>> = { string: ' ký tự', array: ' mục' };

type Issue = z.core.$ZodRawIssue;

/** Handed to a parse whose words somebody reads: `safeParse(raw, { error: refusal })`. */
export function refusal(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': return issue.input === undefined ? 'còn thiếu' : `phải là ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value': return `${issue.input === undefined ? 'còn thiếu; ' : ''}phải là ${issue.values.length > 1 ? 'một trong: ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small': return issue.origin === 'string' && issue.minimum === 1 ? 'không được để trống' : `phải ${issue.inclusive ? 'từ' : 'hơn'} ${issue.minimum}${UNITS[issue.origin] ?? ''}${issue.inclusive ? ' trở lên' : ''}`;
    case 'too_big': return `nhiều nhất là ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    case 'unrecognized_keys': return `không có khóa ${issue.keys.join(', ')}`;
    case 'invalid_union': return 'không phải một loại được nhận';
    default: return 'không đúng dạng';
  }
}

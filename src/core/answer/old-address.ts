/** "Nhãn in địa chỉ tỉnh cũ, bỏ thì tiếc", told or asked: what was printed before communes and provinces were merged. Of a text as `spelled` gives it; `asks`: by what the passage is found. */
export const OLD_ADDRESS = {
  said: /\b(?:bao bi|nhan|tem|hop|tui|chai|bich|lo|hu|thung|hop qua)\b.*\bin(?: (?:dia chi|ten|chu|theo))* (?:tinh|huyen|xa)\b.*\b(?:(?:dung|xai|ban) (?:tiep|het|duoc|nua)|bo (?:het |di )?(?:thi )?(?:uong|tiec|phi|xot|dau))\b|\b(?:bao bi|nhan|tem|hop|tui|chai|bich|lo|hu|thung|hop qua)\b.*\b(?:in|dat|lam)\b.*\b(?:huyen|tinh|xa|dia chi|ten)\b(?: \S+){0,4} cu\b|\b(?:bao bi|nhan|tem|hop|tui|chai|bich|hu)\b.*\b(?:in|dat in)\b.*\b(?:huyen|tinh|xa|dia chi)(?: \S+){0,4} cu\b.*\b(?:bo|huy|vut|phi|tiec|khoc|chet|con nhieu|ton|lo|uong|sao)\b/,
  asks: 'bao bì in địa chỉ cũ trước sáp nhập còn dùng được không',
} as const;

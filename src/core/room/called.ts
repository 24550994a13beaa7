/** What is said to "bot ơi", "trợ lý cho hỏi" where nobody is mentioned; undefined: to somebody else. */
export function calledByName(text: string): string | undefined {
  const rest = /^(?:(?:dạ|này|nay|ê|e|alo|à|a)[\s,]+)?(?:em\s+)?(?:bot|trợ lý|tro ly)(?:\s+ocop)?(?:\s+(?:ơi|oi|à|ạ)(?:[\s,.!?:]+|$)|[\s,]+(?=(?:cho|xin)\s(?:\S+\s)?(?:hỏi|hoi)))([\s\S]*)$/iu.exec(text.normalize('NFC').trim());
  return rest ? rest[1]!.trim() : undefined;
}

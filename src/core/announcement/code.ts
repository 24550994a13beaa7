/** Four figures that nothing else is called by; `luck`: hexadecimal. */
export function codeFrom(luck: string, free: (code: string) => boolean): string {
  const first = Number.parseInt(luck.slice(0, 8), 16) % 9000;
  for (let i = 0; i < 9000; i += 1) {
    const code = String(1000 + ((first + i) % 9000));
    if (free(code)) return code;
  }
  return '1000';
}

/** A Vietnamese mobile number in a text, as `0912345678`: dots, spaces, +84 or 84 in front. Nine digits after the 0, first
 *  3, 5, 7, 8 or 9. */
export function phoneIn(text: string): string | undefined {
  const found = /(?<!\d)(?:\+?84|0)[\s.-]?([35789](?:[\s.-]?\d){8})(?![\s.-]?\d)/.exec(text)?.[1];
  return found ? `0${found.replace(/\D/g, '')}` : undefined;
}

const TITLES = new Set(['chị', 'anh', 'cô', 'bác', 'chú', 'ông', 'bà']);

/** How we address somebody: by the word in the name they show ("Chị Mận" → chị), else "anh/chị". Exact spelling only:
 *  Chu is a family name, chú is not. */
export function addressOf(name: string | undefined): string {
  const [first, second] = (name ?? '').normalize('NFC').toLowerCase().trim().split(/\s+/);
  return second && first && TITLES.has(first) ? first : 'anh/chị';
}

/** Every sentence is written to "anh/chị"; this turns it to the person. */
export function addressed(text: string, name: string | undefined): string {
  const you = addressOf(name);
  if (you === 'anh/chị') return text;
  const capital = you[0]!.toUpperCase() + you.slice(1);
  return text.replaceAll('anh/chị', you).replaceAll('Anh/chị', capital);
}

export type Guided = { readonly label: string; readonly path: readonly string[]; readonly set?: number };

/** The way down ngành → nhóm → bộ for a product no word leads to. A level with one choice is skipped. */
export function guide(sets: readonly { set: number; name: string; industry: string; group: string }[], industries: ReadonlyMap<string, string>, path: readonly string[]): readonly Guided[] {
  const [industry, group] = path;
  const within = sets.filter((one) => (!industry || one.industry === industry) && (!group || one.group === group));
  const as = (one: (typeof sets)[number]): Guided => ({ label: one.name, path: [one.industry, one.group], set: one.set });
  if (group) return within.map(as);
  const levels = [...new Set(within.map((one) => (industry ? one.group : one.industry)))];
  return levels.map((level) => {
    const under = within.filter((one) => (industry ? one.group : one.industry) === level);
    if (under.length === 1) return { ...as(under[0]!), label: industry ? under[0]!.name : (industries.get(level) ?? level) };
    return { label: industry ? level : (industries.get(level) ?? level), path: industry ? [industry, level] : [level] };
  });
}

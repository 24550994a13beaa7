import type { FactId } from '../ids.ts';
import type { FactValue, Rule } from '../knowledge.ts';

export type Facts = ReadonlyMap<FactId, FactValue>;

/** Settled: whatever else becomes known, the value stays; `because` are the facts that settle it. Open: `needs` are the
 *  unknown facts that could still change it, in the order of the rule. */
export type Finding =
  | { readonly type: 'settled'; readonly value: boolean; readonly because: readonly FactId[] }
  | { readonly type: 'open'; readonly needs: readonly FactId[] };

/** Three-valued: one settled false settles an `all`, one settled true an `any`, whatever is missing. */
export function judge(rule: Rule, facts: Facts): Finding {
  if ('always' in rule) return { type: 'settled', value: rule.always, because: [] };
  if ('not' in rule) {
    const inner = judge(rule.not, facts);
    return inner.type === 'settled' ? { ...inner, value: !inner.value } : inner;
  }
  if ('all' in rule) return combine(rule.all, facts, false);
  if ('any' in rule) return combine(rule.any, facts, true);
  const value = facts.get(rule.fact);
  if (value === undefined) return { type: 'open', needs: [rule.fact] };
  return { type: 'settled', value: holds(rule, value), because: [rule.fact] };
}

function combine(rules: readonly Rule[], facts: Facts, decisive: boolean): Finding {
  const findings = rules.map((rule) => judge(rule, facts));
  const decider = findings.find((finding) => finding.type === 'settled' && finding.value === decisive);
  if (decider?.type === 'settled') return decider;
  const needs = findings.flatMap((finding) => (finding.type === 'open' ? finding.needs : []));
  if (needs.length > 0) return { type: 'open', needs: [...new Set(needs)] };
  return { type: 'settled', value: !decisive, because: [...new Set(findings.flatMap((finding) => (finding.type === 'settled' ? finding.because : [])))] };
}

function holds(rule: Extract<Rule, { fact: FactId }>, value: FactValue): boolean {
  if ('is' in rule) return value === rule.is;
  if ('in' in rule) return rule.in.includes(value);
  if ('atLeast' in rule) return typeof value === 'number' && value >= rule.atLeast;
  return typeof value === 'number' && value < rule.below;
}

/** Every fact a rule looks at. */
export function factsIn(rule: Rule): readonly FactId[] {
  if ('always' in rule) return [];
  if ('not' in rule) return factsIn(rule.not);
  if ('all' in rule) return [...new Set(rule.all.flatMap(factsIn))];
  if ('any' in rule) return [...new Set(rule.any.flatMap(factsIn))];
  return [rule.fact];
}

/** The same work with the last few results at hand: what is asked again is not worked out anew. `work` must be pure. */
export function lately<Of, Made>(most: number, work: (of: Of) => Made, keyOf: (of: Of) => string): (of: Of) => Made {
  const known = new Map<string, Made>();
  return (of) => {
    const key = keyOf(of);
    const made = known.has(key) ? known.get(key)! : work(of);
    known.delete(key);
    known.set(key, made);
    if (known.size > most) known.delete(known.keys().next().value!);
    return made;
  };
}

/** A line of one scoring sheet, a criterion or a heading, and how near words come to it: `score` beside other lines, `covered` the share
 *  of what was asked that it speaks of (0 to 1); `called`: how much of what it is called was said, from 0 to 1. `taught`: the passages about lines of this kind. */
export type LineFound = { readonly set: number; readonly code: string; readonly score: number; readonly covered: number; readonly called: number; readonly taught: readonly string[] };

/** Words for goods of one kind, and the sets they are of. */
export type Goods = { readonly words: readonly string[]; readonly sets: readonly number[] };

/** What people call the lines of the 26 sheets. `find`: all lines that hold any of the folded words. Pure. */
export type Rubric = { readonly find: (read: string, sets: readonly number[]) => readonly LineFound[]; readonly goods: readonly Goods[] };

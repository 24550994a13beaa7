/** Those of whom a message speaks, folded, as one of a regular expression. */
export const ONE = 'em|chi|anh|toi|tui|minh|co|chu|bac|chau|con|htx|dan|ba con|nguoi ta|ho|no';

/** Who writes, in their own words: by a word for me, or by what they are called. Folded, and as spelled. */
export const WRITER = 'em|chi|anh|toi|tui|minh|co|chu|bac';
export const WRITER_SPELLED = 'tôi|tui|mình|em|chị|anh|cô|chú|bác';

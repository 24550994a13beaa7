/** Those of whom a message speaks, folded, as one of a regular expression. */
export const ONE = 'em|chi|anh|toi|tui|minh|co|chu|bac|chau|con|htx|dan|ba con|nguoi ta|ho|no';

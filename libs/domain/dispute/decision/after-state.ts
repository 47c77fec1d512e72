/** What is known of a decision once it went out: whether it is reviewed, final, reversed or published. */
export type After = object;

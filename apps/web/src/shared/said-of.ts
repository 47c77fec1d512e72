/** What is said in some fields or lines: without the white space around it, and without those in which is nothing. */
export const saidOf = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

/** Words that stand within sentences, where they stand alone. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words and options with a value, in any order; undefined where an option is unknown or has no value. */
export function backupWords(args: readonly string[], known: readonly string[]) {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] as string;
    if (!word.startsWith('--')) words.push(word);
    else {
      const value = args[(at += 1)];
      if (!known.includes(word) || value === undefined) return undefined;
      options.set(word, value);
    }
  }
  return { words, options };
}

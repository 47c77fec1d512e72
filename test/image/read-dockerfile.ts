/** One instruction of a Dockerfile, its lines put together. */
export type Instruction = { readonly verb: string; readonly rest: string };

export const stagesOf = (text: string): readonly (readonly Instruction[])[] => {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  const instructions = lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ verb: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));
  const starts = instructions.flatMap(({ verb }, at) => (verb === 'FROM' ? [at] : []));
  return starts.map((start, nth) => instructions.slice(start, starts[nth + 1]));
};

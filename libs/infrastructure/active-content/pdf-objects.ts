import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** References that lead to references are followed so far; some readers do. */
const FAR = 10;

/** What a value is in the end, wherever it lies. */
export const resolved = (context: PDFContext, value: PDFObject | undefined): PDFObject | undefined => {
  let found = value;
  for (let step = 0; step < FAR && found instanceof PDFRef; step += 1) found = context.lookup(found);
  return found;
};

export const look = (dict: PDFDict, key: string): PDFObject | undefined =>
  resolved(dict.context, dict.get(PDFName.of(key)));

export const lookDict = (dict: PDFDict, key: string): PDFDict | undefined => {
  const found = look(dict, key);
  return found instanceof PDFDict ? found : undefined;
};

export const nameOf = (dict: PDFDict, key: string): string | undefined => {
  const found = look(dict, key);
  return found instanceof PDFName ? found.decodeText() : undefined;
};

export const has = (dict: PDFDict, key: string): boolean => dict.has(PDFName.of(key));

/** Whether there was something to take. */
export const take = (dict: PDFDict, key: string): boolean => dict.delete(PDFName.of(key));

const within = (object: PDFObject | undefined): readonly PDFObject[] => {
  if (object instanceof PDFArray) return object.asArray();
  const dict = object instanceof PDFStream ? object.dict : object;
  return dict instanceof PDFDict ? dict.values() : [];
};

/** Every dictionary of the document, whether or not something refers to it; those of streams and within others, too. */
export function* dictsIn(context: PDFContext): Generator<PDFDict, void, void> {
  const waiting = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const dict = next instanceof PDFStream ? next.dict : next;
    if (dict instanceof PDFDict) yield dict;
    for (const one of within(next)) waiting.push(one);
  }
}

export const streamsIn = (context: PDFContext): readonly PDFStream[] =>
  context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFStream);

/** Removes every object to which nothing leads any more, so that no byte of what was taken out stays. */
export function sweep(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (waiting.length > 0) {
    let next = waiting.pop();
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue;
      reached.add(next);
      next = context.lookup(next);
      if (next instanceof PDFRef) waiting.push(next);
    }
    for (const one of within(next)) waiting.push(one);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

import type { FailingNotes } from '#infrastructure/crew/failing-readers.js';

/**
 * A pass whose failures are noted until one succeeds, for whoever asks how readers stand. What cannot be noted is told
 * as a failure all the same.
 */
export function notedPass(reader: string, pass: () => Promise<number>, notes: FailingNotes): () => Promise<number> {
  let isFailing = false;
  return async () => {
    try {
      const found = await pass();
      if (isFailing) await notes.succeeded(reader);
      isFailing = false;
      return found;
    } catch (error) {
      isFailing = true;
      await notes.failed(reader, error).catch(() => undefined);
      throw error;
    }
  };
}

import { findKept, forget, keep } from './keep.js';
import { random } from './random.js';

type Kept = { readonly key: string; readonly body: string };

/**
 * The Idempotency-Key of an act: the same for the same content until it is answered, over a reload too; another as soon
 * as the content is another.
 */
export function actKey(name: string, body: string): string {
  const kept = findKept<Kept>(`key:${name}`);
  if (kept?.body === body) return kept.key;
  const key = random();
  keep(`key:${name}`, { key, body });
  return key;
}

/** After an answer: the same content again is another act. */
export const endAct = (name: string): void => forget(`key:${name}`);

import type { AnswerKey } from '#infrastructure/answer-keys/answer-keys.js';

/** Where an association publishes what is its own. */
export const publishedAt = (site: string, associationId: string): string =>
  `${site.replace(/\/$/, '')}/v1/associations/${associationId}`;

export const publishedKeys = async (site: string, associationId: string): Promise<readonly AnswerKey[]> =>
  (await readPublished<{ readonly keys: readonly AnswerKey[] }>(`${publishedAt(site, associationId)}/answer-keys`))
    .keys;

/** Throws where it is not answered well. */
export async function readPublished<T>(url: string): Promise<T> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return (await answer.json()) as T;
}

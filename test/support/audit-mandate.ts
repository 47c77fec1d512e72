import type { Api, Call } from './api.js';
import type { Case } from './dispute.js';

/** Somebody may audit for a day: one officer names it, the case manager confirms. */
export async function giveMandate(
  api: Api,
  { association, maja }: Pick<Case, 'association' | 'maja'>,
  officer: Call,
  { accountId, ...scope }: { readonly accountId: string } & Readonly<Record<string, unknown>>,
): Promise<void> {
  const at = `/v1/associations/${association.associationId}/audit-mandates`;
  const made = async (path: string, body: object, by: Call) => {
    const answer = await api.post(path, body, by);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  };
  const endsAt = new Date(api.parts.now().getTime() + 86_400_000).toISOString();
  const { mandateId } = await made(at, { accountId, ratings: false, endsAt, ...scope }, officer);
  await made(`${at}/${String(mandateId)}/confirmations`, {}, maja);
}

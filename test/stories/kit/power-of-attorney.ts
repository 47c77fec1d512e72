import { createHash } from 'node:crypto';
import type { Client } from './client.js';
import type { Place } from './story.js';

/** Files a paper about a party, and gives what names it in a proposal: an original, with the officer's word that it called. */
export async function filePowerOfAttorney(
  { apiUrl }: Place,
  by: Client,
  partyId: string,
  text: string,
): Promise<{ readonly paper: { readonly sha256: string; readonly form: 'original' }; readonly calledBack: true }> {
  const bytes = Buffer.from(`${text}\n`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { status } = await fetch(`${apiUrl}/v1/parties/${partyId}/papers/${sha256}/content?kind=power-of-attorney`, {
    method: 'PUT',
    headers: { ...by.headers, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  if (status !== 200) throw new Error(`The power of attorney was not taken: ${status}`);
  return { paper: { sha256, form: 'original' }, calledBack: true };
}

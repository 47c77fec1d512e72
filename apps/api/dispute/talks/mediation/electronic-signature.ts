import { hash } from 'node:crypto';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import { findIdentity } from '#application/party/parties.js';
import type { Agreement } from '#domain/dispute/talks/mediation/agreement-state.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { HttpProblem } from '../../../http/http-problem.js';
import type { ApiParts } from '../../../http/parts.js';

type Wanted = { readonly mediationId: string; readonly partyId: string; readonly agreement: Agreement };

/**
 * Where the party signs with the association's provider. What is signed is the text of this version as it lies here, to
 * the letter. Throws NoSigner.
 */
export async function signUrlFor(
  { signing, pool, now }: ApiParts,
  { tenant }: Caller,
  file: LoadedDispute,
  wanted: Wanted,
): Promise<string> {
  const { mediationId, partyId, agreement } = wanted;
  const { version, termsContentId } = agreement;
  const signer = await signing.findSigner(tenant.associationId);
  if (!signer) throw new HttpProblem('NoSigner');
  const text = (await tenant.vault.open([termsContentId])).get(termsContentId) ?? refuse('NotFound');
  const sha256 = hash('sha256', text, 'buffer');
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO office.signature_request (id, association_id, dispute_id, mediation_id, version, party_id, document_sha256, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ON CONSTRAINT signature_request_one DO UPDATE SET document_sha256 = excluded.document_sha256 RETURNING id`,
    [newId(), tenant.associationId, file.stream.streamId, mediationId, version, partyId, sha256, now()],
  );
  const title = `调解协议 ${file.dispute.number ?? ''} 第${version}版`;
  const name = (await findIdentity(tenant, partyId))?.name ?? '—';
  const outcome = await signing.ask(signer, {
    reference: rows[0]?.id ?? '',
    title,
    text,
    documentSha256: sha256.toString('hex'),
    signer: { name },
  });
  if (outcome.result !== 'taken') throw new HttpProblem('NoSigner', { headers: { 'retry-after': '5' } });
  return outcome.signUrl;
}

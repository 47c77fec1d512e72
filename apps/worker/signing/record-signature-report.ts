import type pg from 'pg';
import { Refused } from '#domain/kernel/refusal.js';
import { isSigned, type SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import type { FindSigner } from '#infrastructure/signing/find-signer.js';
import { parseSignatureReport, type SignatureReport } from '#infrastructure/signing/signature-report.js';
import { SIGNATURES } from '../actors.js';
import type { Tenants } from '../tenants.js';
import type { LegalTime } from '../legal-time.js';
import { record } from '../record.js';

export type SignatureReportParts = {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly tenants: Tenants;
  readonly legalTime: LegalTime;
  readonly findSigner: FindSigner;
  /** Told how a report ended, without anybody's name. */
  readonly note: (outcome: 'recorded' | 'foreign' | 'refused' | 'of-no-account') => void;
};

type Row = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly mediation_id: string;
  readonly version: number;
  readonly party_id: string;
  readonly document_sha256: Buffer;
};

/**
 * Records a signature that the provider of its association reports under its own signature, for the very text that it
 * was asked to have signed. False for whatever is not that: whoever sends it learns nothing. Throws when it could not
 * be recorded: the provider comes again.
 */
export async function recordSignatureReport(
  parts: SignatureReportParts,
  headers: SignedHeaders,
  raw: string,
): Promise<boolean> {
  const { pool, tenants, findSigner, note, legalTime } = parts;
  const report = parseSignatureReport(raw);
  const wish = report && (await findWish(pool, report.reference));
  const signer = wish && (await findSigner(wish.association_id));
  if (!report || !wish || !signer || !isSigned(signer.secret, headers, raw)) {
    note('foreign');
    return false;
  }
  const { dispute_id, mediation_id: mediationId, version, party_id: partyId } = wish;
  const of = { mediationId, version, partyId };
  const proof = proofOf(report, wish, signer.name);
  if (!proof && report.status !== 'declined') {
    note('of-no-account'); // another text than ours was signed
    return true;
  }
  const at = await legalTime.now(wish.association_id);
  const said = proof
    ? ({ type: 'RecordElectronicSignature', data: { ...of, proof } } as const)
    : ({ type: 'DeclineSignature', data: { ...of, paper: 'agreement' } } as const);
  try {
    await record(
      tenants.of(wish.association_id),
      dispute_id,
      { ...said, by: SIGNATURES, at },
      `signature/${report.reference}`,
    );
    note('recorded');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    note('refused'); // another version by now, or over: it would be refused again
  }
  return true;
}

const findWish = async (pool: Pick<pg.Pool, 'query'>, reference: string): Promise<Row | undefined> => {
  const text =
    'SELECT association_id, dispute_id, mediation_id, version, party_id, document_sha256 FROM office.signature_request WHERE id = $1';
  return (await pool.query<Row>({ name: 'find-signature-request', text, values: [reference] })).rows[0];
};

const proofOf = ({ status, certificate, signature, documentSha256 }: SignatureReport, wish: Row, provider: string) =>
  status === 'signed' &&
  certificate !== undefined &&
  signature !== undefined &&
  documentSha256 === wish.document_sha256.toString('hex')
    ? { provider, reference: signature, certificate, documentSha256 }
    : undefined;

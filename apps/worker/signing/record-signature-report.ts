import type pg from 'pg';
import { Refused } from '#domain/kernel/refusal.js';
import { isSigned, type SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import type { FindSigner } from '#infrastructure/signing/find-signer.js';
import { parseSignatureReport, type SignatureReport } from '#infrastructure/signing/signature-report.js';
import { SIGNATURES } from '../actors.js';
import type { Tenants } from '../tenants.js';
import type { LegalTime } from '../legal-time.js';
import { isRecorded, record } from '../record.js';

export type SignatureReportParts = {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly tenants: Tenants;
  readonly legalTime: LegalTime;
  readonly findSigner: FindSigner;
  /** Told how a report ended, without anybody's name. */
  readonly note: (outcome: 'recorded' | 'foreign' | 'refused' | 'of-no-account') => void;
};

export type SignatureProof = {
  readonly provider: string;
  readonly reference: string;
  readonly certificate: string;
  readonly documentSha256: string;
};

export type SignatureRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly mediation_id: string;
  readonly version: number;
  readonly party_id: string;
  readonly document_sha256: Buffer;
  readonly flow_id: string | null;
  readonly flow_file_id: string | null;
  readonly flow_sha256: Buffer | null;
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
  const { pool, findSigner, note } = parts;
  const report = parseSignatureReport(raw);
  const wish = report && (await findWish(pool, report.reference));
  const signer = wish && (await findSigner(wish.association_id));
  if (!report || !wish || !signer || signer.format !== undefined || !isSigned(signer.secret, headers, raw)) {
    note('foreign');
    return false;
  }
  const proof = proofOf(report, wish, signer.name);
  if (!proof && report.status !== 'declined') {
    note('of-no-account'); // another text than ours was signed
    return true;
  }
  await recordSignature(parts, wish, report.reference, proof);
  return true;
}

/**
 * Recorded once: what was signed with its proof, or without one that it was declined. Throws what may pass by itself:
 * the provider comes again.
 */
export async function recordSignature(
  { pool, tenants, legalTime, note }: Pick<SignatureReportParts, 'pool' | 'tenants' | 'legalTime' | 'note'>,
  wish: SignatureRow,
  reference: string,
  proof: SignatureProof | undefined,
): Promise<void> {
  const { dispute_id, mediation_id: mediationId, version, party_id: partyId } = wish;
  const of = { mediationId, version, partyId };
  const at = await legalTime.now(wish.association_id);
  const said = proof
    ? ({ type: 'RecordElectronicSignature', data: { ...of, proof } } as const)
    : ({ type: 'DeclineSignature', data: { ...of, paper: 'agreement' } } as const);
  const tenant = tenants.of(wish.association_id);
  const command = { ...said, by: SIGNATURES, at };
  const key = `signature/${reference}`;
  try {
    // before there was a key for each answer, the first of them took the one of the reference
    if (!(await isRecorded(tenant, dispute_id, command, key)))
      await record(tenant, dispute_id, command, `${key}/${proof ? 'signed' : 'declined'}`);
    note('recorded');
  } catch (error) {
    if (!(error instanceof Refused) || mayPass(error)) throw error;
    note('refused'); // another version by now, or over: it would be refused again
  }
  if (!proof) await pool.query('UPDATE office.signature_request SET declined = true WHERE id = $1', [reference]);
}

/** A mediation that is not over may come to where a signature counts. */
const mayPass = ({ code, facts }: Refused): boolean => code === 'WrongStage' && facts['stage'] !== 'closed';

export const findWish = async (pool: Pick<pg.Pool, 'query'>, reference: string): Promise<SignatureRow | undefined> => {
  const text =
    'SELECT association_id, dispute_id, mediation_id, version, party_id, document_sha256, flow_id, flow_file_id, flow_sha256 FROM office.signature_request WHERE id = $1';
  return (await pool.query<SignatureRow>({ name: 'find-signature-request', text, values: [reference] })).rows[0];
};

const proofOf = (
  { status, certificate, signature, documentSha256 }: SignatureReport,
  wish: SignatureRow,
  provider: string,
) =>
  status === 'signed' &&
  certificate !== undefined &&
  signature !== undefined &&
  documentSha256 === wish.document_sha256.toString('hex')
    ? { provider, reference: signature, certificate, documentSha256 }
    : undefined;

import { esignCertificate, isEsignNotice, parseEsignNotice } from '#infrastructure/signing/esign/esign-notice.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type { ProviderReport, ReportAnswer } from '../messaging/provider-report.js';
import { findWish, recordSignature, type SignatureReportParts } from './record-signature-report.js';

export type EsignNoticeParts = SignatureReportParts & {
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  /** Machine time. */
  readonly now: () => Date;
};

const GOOD: ReportAnswer = { status: 200, body: '{"code":"200","msg":"success"}' };

/**
 * Records a signature of which e签宝 tells under its own signature, for the flow that was made for this very text, with
 * the certificate that it names when it is asked. What else it tells is none of our business.
 */
export async function recordEsignNotice(parts: EsignNoticeParts, report: ProviderReport): Promise<ReportAnswer> {
  const { pool, findSigner, fetch, note, now } = parts;
  const { headers, query, raw } = report;
  const told = parseEsignNotice(raw);
  if (!told) {
    note('of-no-account');
    return GOOD;
  }
  const wish = await findWish(pool, told.reference);
  const signer = wish && (await findSigner(wish.association_id));
  if (!wish || signer?.format !== 'esign' || !isEsignNotice(signer, { headers, query, raw, at: now() })) {
    note('foreign');
    return { status: 401 };
  }
  const { flow_id: flowId, flow_file_id: fileId, flow_sha256: made, document_sha256: sha256 } = wish;
  if (flowId !== told.flowId || fileId === null || !made?.equals(sha256)) {
    note('of-no-account'); // a flow for another text than the one that stands
    return GOOD;
  }
  if (!told.signed) {
    await recordSignature(parts, wish, told.reference, undefined);
    return GOOD;
  }
  const certificate = await esignCertificate(fetch, signer, { flowId, fileId }, now());
  if (certificate === undefined) return { status: 503 }; // it is not through with it yet
  const proof = { provider: signer.name, reference: flowId, certificate, documentSha256: sha256.toString('hex') };
  await recordSignature(parts, wish, told.reference, proof);
  return GOOD;
}

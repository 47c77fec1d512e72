import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import { isSigned, parseReport, type SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import { openEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { recordDelivery, type ReportParts } from '../record-delivery.js';

export type MessageReportParts = ReportParts & { readonly findProvider: FindProvider };

/**
 * Records what a provider of messages tells of one of ours. False for whatever is no report signed by the provider of
 * that message's association: whoever sends it learns nothing about which of that it was. Throws when it could not be
 * recorded: the provider comes again.
 */
export async function recordMessageReport(
  parts: MessageReportParts,
  headers: SignedHeaders,
  raw: string,
): Promise<boolean> {
  const { tenants, secret, note, findProvider } = parts;
  const report = parseReport(raw);
  const subject = report && openEnvelopeId(secret, report.reference);
  const channel = subject?.channel;
  if (!report || !subject || (channel !== 'sms' && channel !== 'wechat')) return foreign(note);
  const tenant = await tenants.findByDispute(subject.disputeId);
  const provider = tenant && (await findProvider(tenant.associationId, channel));
  if (!tenant || provider?.format !== undefined || !provider || !isSigned(provider.secret, headers, raw))
    return foreign(note);
  const { reference, status, code = 'undelivered', at } = report;
  if (status === 'delayed') note('of-no-account');
  else {
    const told = {
      ...subject,
      channel,
      action: status,
      reason: 'undelivered',
      code,
      key: `${reference}/${status}`,
    } as const;
    await recordDelivery(parts, tenant, at === undefined ? told : { ...told, arrivalDate: new Date(at) });
  }
  return true;
}

const foreign = (note: MessageReportParts['note']): false => {
  note('foreign');
  return false;
};

import { simpleParser, type StructuredHeader } from 'mailparser';
import { readDeliveryStatus, type DeliveryStatus } from './delivery-status.js';

const nothingElse = {
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
};

/**
 * Empty when the mail is no delivery status notification (RFC 3464, multipart/report), or one that names no envelope.
 */
export async function parseDsn(mail: Buffer): Promise<readonly DeliveryStatus[]> {
  const { headers, attachments } = await simpleParser(mail, nothingElse);
  const contentType = headers.get('content-type') as StructuredHeader | undefined;
  if (contentType?.value.toLowerCase() !== 'multipart/report') return [];
  if (contentType.params['report-type']?.toLowerCase() !== 'delivery-status') return [];
  const part = attachments.find((attachment) => attachment.contentType === 'message/delivery-status');
  return part === undefined ? [] : readDeliveryStatus(part.content.toString('utf8'));
}

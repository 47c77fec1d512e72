import { z } from 'zod';

const Report = z.object({
  reference: z.uuid(),
  status: z.enum(['signed', 'declined']),
  /** Number of the certificate that it was signed with. */
  certificate: z
    .string()
    .regex(/^[A-Za-z0-9:._-]{1,200}$/)
    .optional(),
  /** The provider's own number for the signature. */
  signature: z
    .string()
    .regex(/^[A-Za-z0-9:._-]{1,200}$/)
    .optional(),
  documentSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** What a provider tells of one signature that it was asked for. */
export type SignatureReport = z.infer<typeof Report>;

/** Undefined for anything that is no report, whoever sent it. */
export function parseSignatureReport(raw: string): SignatureReport | undefined {
  try {
    return Report.parse(JSON.parse(raw));
  } catch {
    return undefined;
  }
}

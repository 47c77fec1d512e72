import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

const Report = z.object({
  reference: z.string().min(1).max(200),
  status: z.enum(['delivered', 'failed', 'delayed']),
  code: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,40}$/)
    .optional(),
  at: z.iso.datetime({ offset: true }).optional(),
});

/** What a provider tells of one message. `at` is by its own clock. */
export type DeliveryReport = z.infer<typeof Report>;

/** Undefined for anything that is no report, whoever sent it. */
export function parseReport(raw: string): DeliveryReport | undefined {
  try {
    return Report.parse(JSON.parse(raw));
  } catch {
    return undefined;
  }
}

export type SignedHeaders = Readonly<Record<string, string>>;

/** Whether these bytes were signed with this secret, lately (Standard Webhooks 1.0: within five minutes). */
export function isSigned(secret: string, headers: SignedHeaders, raw: string): boolean {
  try {
    new Webhook(secret).verify(raw, headers);
    return true;
  } catch {
    return false;
  }
}

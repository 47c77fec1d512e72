import { z } from 'zod';

/**
 * A delivery status notification (RFC 3464) that is owed to a mail's sender; it lies on the disk until it is accepted
 * or given up.
 */
export const Notification = z.object({
  id: z.uuid(),
  /** The envelope sender of the mail that is reported on. */
  to: z.string(),
  envelopeId: z.string().optional(),
  /** ORCPT as the sender gave it, with its type. */
  originalRecipient: z.string().optional(),
  finalRecipient: z.string(),
  action: z.enum(['delivered', 'failed']),
  status: z.string(),
  arrivalDate: z.coerce.date(),
  /** The headers of the mail that is reported on. */
  headers: z.string(),
});

export type Notification = Readonly<z.infer<typeof Notification>>;

import { randomBytes } from 'node:crypto';

/** A secret of 32 random bytes as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

import { z } from 'zod';
import type { SignedProvider } from './message-provider.js';
import { absent } from '../absent.js';

/** The installation's own provider of messages, for associations that have hired none. Both or neither. */
export const messengerVariables = {
  MESSENGER_URL: z.preprocess(absent, z.url({ protocol: /^https?$/ }).optional()),
  MESSENGER_SECRET: z.preprocess(
    absent,
    z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/=]{32,}$/)
      .optional(),
  ),
};

export const messengerOf = ({
  MESSENGER_URL: url,
  MESSENGER_SECRET: secret,
}: {
  MESSENGER_URL?: string | undefined;
  MESSENGER_SECRET?: string | undefined;
}): SignedProvider | undefined =>
  url === undefined || secret === undefined ? undefined : { url: url.replace(/\/+$/, ''), secret };

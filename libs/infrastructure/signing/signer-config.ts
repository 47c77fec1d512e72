import { z } from 'zod';
import type { SignedSigner } from './signer.js';
import { absent } from '../absent.js';

/** The installation's own provider of electronic signatures, for associations that have hired none. Both or neither. */
export const signerVariables = {
  SIGNER_NAME: z.preprocess(absent, z.string().min(1).max(100).default('signer')),
  SIGNER_URL: z.preprocess(absent, z.url({ protocol: /^https?$/ }).optional()),
  SIGNER_SECRET: z.preprocess(
    absent,
    z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/=]{32,}$/)
      .optional(),
  ),
};

type Variables = {
  readonly SIGNER_NAME: string;
  readonly SIGNER_URL?: string | undefined;
  readonly SIGNER_SECRET?: string | undefined;
};

export const signerOf = ({
  SIGNER_NAME: name,
  SIGNER_URL: url,
  SIGNER_SECRET: secret,
}: Variables): SignedSigner | undefined =>
  url === undefined || secret === undefined ? undefined : { name, url: url.replace(/\/+$/, ''), secret };

import type { KeyObject } from 'node:crypto';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import type { ApiParts } from '../http/parts.js';

/** Of the links that are mailed to those without an account; the worker has the same. */
export const dataLinkSecret = ({ masterKey }: Pick<ApiParts, 'masterKey'>): KeyObject =>
  hmacSecret(masterKey, 'account-link');

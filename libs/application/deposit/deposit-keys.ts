import { findLivingKeys, type KeysOf } from '../privacy/living-keys.js';

/** Title and file of a deposit lie under one key, named for whose they are: it goes with who is forgotten. */
export const depositKey = (depositId: string, ownerId: string): string => `deposit:${depositId}:${ownerId}`;

/** What is kept of the deposits of an account or a party: the names of living keys. */
export const findKeysOfDepositor = (tenant: KeysOf, ownerId: string): Promise<readonly string[]> =>
  findLivingKeys(tenant, depositKey('%', ownerId));

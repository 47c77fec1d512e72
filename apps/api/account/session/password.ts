import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id at OWASP's first setting: 19 MiB, two passes. */
const OPTIONS: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id, lightly: of a password that is known to somebody else from the beginning, outside production alone. */
const OF_GIVEN: Options = { ...OPTIONS, memoryCost: 1_024, timeCost: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), OPTIONS);

/**
 * Of a password that whoever made the account gave with it, as demonstrations and tests do: it guards nothing that
 * guessing would cost, and they make hundreds. What its person chooses later is hashed by `hashPassword`.
 */
export const hashGivenPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), OF_GIVEN);

/** Verified in place of a login that there is not, so that its absence takes the same time. */
let nobodys: Promise<string> | undefined;

/** Whether the password is the account's. Without an account it takes as long, and is false. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody signs in with this');
  const good = await verify(passwordHash ?? (await nobodys), password.normalize('NFKC'), OPTIONS);
  return good && typeof passwordHash === 'string';
}

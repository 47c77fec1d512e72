/** Digests by their object identifiers, as node:crypto names them. */
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.2.156.10197.1.401': 'sm3',
};

/** What a digest is called; an unknown one by its identifier. */
export const digestNamed = (oid: string): string => DIGESTS[oid] ?? oid;

/** Broken; kept by its number, since nothing here computes it. */
export const SHA1 = '1.3.14.3.2.26';

/** Those that a signature is accepted over today. */
const STRONG: readonly string[] = ['sha256', 'sha384', 'sha512'];
export const isStrong = (digest: string): boolean => STRONG.includes(digest);

import { built, holds, notOurs, type Requirement } from './requirement.js';

const SOURCES = 'test/source-rules.spec.ts';
const PROTECTION = 'test/protection.spec.ts';
const VAULT = 'libs/infrastructure/vault/vault.int.spec.ts';
const STORED = 'libs/infrastructure/files/files.int.spec.ts';
const PASSWORD = 'apps/api/account/session/password.spec.ts';

/** V11, cryptography. */
export const CRYPTOGRAPHY: readonly Requirement[] = [
  holds('11.1.1', 2, 'The life of keys is written down', 'docs/protection.md, Keys, by NIST SP 800-57', [
    PROTECTION,
    'speaks of %s',
  ]),
  holds(
    '11.1.2',
    2,
    'Keys and algorithms are listed, with what they are for',
    'docs/protection.md, Keys and Algorithms, held against the code',
    [PROTECTION, 'names every algorithm that is used, and no other'],
    [PROTECTION, 'names every kind of token that lets somebody in'],
  ),
  holds('11.2.1', 2, 'Cryptography is others’, and proved', 'OpenSSL by node:crypto, Argon2, Standard Webhooks', [
    SOURCES,
    'does no arithmetic of its own: ciphers, hashes and signatures come from OpenSSL, Argon2 and Standard Webhooks',
  ]),
  built(
    '11.2.2',
    2,
    'Algorithms and keys can be exchanged',
    'Files and password hashes name their version; master and operator keys are rotated while running (rewrap)',
    'withstand',
    [
      'libs/infrastructure/vault/rewrap.int.spec.ts',
      'rotates while others seal, open and erase, is resumed where it was left, and leaves the old key nothing',
    ],
    [
      'apps/api/platform/platform-keys.int.spec.ts',
      'the old key goes on beside the new one for as many days as were agreed, and no longer',
    ],
  ),
  holds(
    '11.2.3',
    2,
    'Nothing is weaker than 128 bits',
    'AES-256, SHA-256, keys and tokens of 256 bits',
    [SOURCES, 'encrypts with AES-256-GCM and nothing else'],
    [SOURCES, 'hashes with SHA-256 and nothing weaker'],
  ),
  holds('11.3.1', 1, 'No weak modes or padding', 'GCM alone, no RSA', [
    SOURCES,
    'encrypts with AES-256-GCM and nothing else',
  ]),
  holds('11.3.2', 1, 'Approved ciphers alone', 'AES-256-GCM', [SOURCES, 'encrypts with AES-256-GCM and nothing else']),
  holds(
    '11.3.3',
    2,
    'What is encrypted cannot be changed unnoticed',
    'GCM, bound to place and name',
    [VAULT, 'refuses bytes that were changed, moved to another content, or put under another key'],
    [STORED, 'notices a changed bit, a missing or swapped chunk, a cut, another key and another place'],
  ),
  holds('11.4.1', 1, 'Approved hashes alone', 'SHA-256', [SOURCES, 'hashes with SHA-256 and nothing weaker']),
  holds('11.4.2', 2, 'Passwords are hashed slowly', 'Argon2id, 19 MiB, two passes (OWASP’s first setting)', [
    PASSWORD,
    'is kept as Argon2id with a salt of its own, at OWASP’s first setting, and never as it is',
  ]),
  holds(
    '11.4.3',
    2,
    'Hashes that prove something have 256 bits',
    'SHA-256 over events, files and documents',
    [
      'libs/event-store/event-store.int.spec.ts',
      'chains every stream, and notices a changed, a missing and a moved event',
    ],
    [SOURCES, 'hashes with SHA-256 and nothing weaker'],
  ),
  notOurs(
    '11.4.4',
    2,
    'Keys from passwords are stretched',
    'No key is made from a password; the master key is 32 random bytes, or refused',
    [
      'libs/infrastructure/vault/secrets.spec.ts',
      'reads the master key from the environment or a file, and refuses anything else',
    ],
  ),
  holds(
    '11.5.1',
    2,
    'What nobody may guess is random, of 128 bits',
    'randomBytes of 32, or HMAC with such a key; ids are names, not secrets',
    [SOURCES, 'draws what nobody may guess from the system’s generator'],
    ['libs/infrastructure/secret-token.spec.ts', 'is recognised by prefix, length and checksum alone'],
  ),
  holds(
    '11.6.1',
    2,
    'Keys and signatures by approved algorithms',
    'Webhooks by HMAC of SHA-256; no key pairs are made',
    [
      SOURCES,
      'does no arithmetic of its own: ciphers, hashes and signatures come from OpenSSL, Argon2 and Standard Webhooks',
    ],
    [
      'apps/api/platform/platform-keys.int.spec.ts',
      'a webhook that carries both signatures is genuine to whoever has either secret',
    ],
  ),
];

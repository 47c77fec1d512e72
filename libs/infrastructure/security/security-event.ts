import type pg from 'pg';

/** What is noted, and of whose account, or of what, it tells. A kind that is not here does not compile. */
export const SECURITY_KINDS = {
  'signed-in': 'Somebody signed in',
  'sign-in-refused': 'A sign-in was refused',
  'signed-out': 'A session was ended by its person',
  'audit-mandate-proposed': 'What an auditor is to read was proposed',
  'audit-mandate-confirmed': 'Another officer confirmed what an auditor reads',
  'audit-mandate-ended': 'What an auditor read was ended before its time',
  'security-log-read': 'An auditor read this log',
  'second-factor-owed': 'A password was right, and a second factor is owed',
  'second-factor-refused': 'A second factor was refused',
  'proof-given': 'Somebody signed in proved anew to be the person',
  'proof-refused': 'A proof of being the person was refused',
  'factor-added': 'A second factor was added',
  'factor-removed': 'A second factor was removed',
  'recovery-codes-made': 'Recovery codes were made, those before are void',
  'recovery-code-used': 'A recovery code was used',
  'factor-reset-asked': 'An administrator asked to reset the second factors of an account',
  'factor-reset-agreed': 'A second administrator agreed to a reset of second factors',
  'factor-reset-refused': 'A reset of second factors was refused',
  'factor-reset-done': 'The second factors of an account were reset',
  'issuer-added': 'An issuer of identities was added',
  'issuer-changed': 'An issuer of identities was changed',
  'issuer-ended': 'An issuer of identities was ended',
  'identity-linked': 'An identity was joined to an account',
  'identity-unlinked': 'An identity was taken off an account',
  'factor-policy-changed': 'Who needs a second factor was changed',
  'self-registration-set': 'Who may register was set',
  'self-registered': 'Somebody registered itself, with an address that had an account or not',
  'registration-decided': 'People looked at a registration',
  'seller-asked': 'A platform was asked who is behind a shop',
  'seller-answered': 'A platform said who is behind a shop',
  'platform-person-named': 'Somebody was named to work for a platform',
  'platform-person-confirmed': 'A second officer agreed to who works for a platform',
  'platform-person-changed': 'What one of a platform’s people may do was said anew',
  'platform-person-ended': 'Somebody works for a platform no longer',
  'platform-contact-set': 'Where a platform is told who speaks for it was set',
  'platform-receiver-set': 'Where a platform takes webhooks was set',
  'sessions-ended': 'A person ended sessions of its own',
  'account-sessions-ended': 'An administrator ended the sessions of an account, or those of everybody',
  'account-created': 'An account was made',
  'account-invited': 'The person of an account was sent, or handed, a link to choose a password',
  'invitation-withdrawn': 'An invitation was withdrawn',
  'password-chosen': 'A password was chosen by a link',
  'password-changed': 'A password was changed by its person',
  'password-refused': 'The present password was not given where it is needed',
  'password-reset-asked': 'A new password was asked for, of an account or of none',
  'mail-change-asked': 'Another mail address was asked for',
  'mail-confirmed': 'A mail address was confirmed',
  refused:
    'A request was refused: nobody known (401), not allowed or not there for the asker (403, 404), too many (429)',
  'refusals-left-out': 'So many more refusals of one asker in a minute were not noted one by one',
  'association-created': 'An association was founded',
  'office-changed': 'Somebody was given an office, or lost one',
  'authority-changed': 'Authority to act for a party was proposed, given, confirmed, refused or ended',
  'transfer-asked': 'Somebody asked that an organisation’s standing pass to another person’s account',
  'transfer-dropped': 'That request was refused or taken back',
  'account-transferred': 'An organisation’s standing passed to another person’s account',
  'agreement-changed': 'An agreement that lets a platform hand over disputes was offered, agreed or ended',
  'key-changed': 'A key or a secret was made, replaced or ended',
  'webhook-wanted': 'Webhooks were sent to a platform again, or to try its receiver',
  'master-key-rotating': 'What another master key wraps began to be wrapped anew',
  'master-key-rotated': 'The master key wraps everything',
  'malware-found': 'A scanner found malware in what somebody sent',
  'original-opened': 'A PDF was given as it was sent, with what it can do',
  'link-made': 'A link that leads into a dispute was made',
  'links-revoked': 'Links into a dispute were ended',
  'room-opened': 'Two people of the staff were to read a closed room',
  'sensitive-read': 'Somebody of the staff, a neutral or a program read what is somebody’s; once in an hour',
  exported: 'A file or table was handed out',
  'office-suspended': 'An account, or an office of it, was suspended',
  'office-ended': 'An account, or an office of it, was ended',
  'restoration-asked': 'Somebody asked to restore what had ended; a second person has to',
  'office-restored': 'An account, or an office of it, was restored',
  'office-granted': 'An account got an office',
  'disputes-reassigned': 'All disputes of one person were put into other hands',
  'own-data-exported': 'Somebody took along what is kept about it',
  'erasure-asked': 'Somebody asked to be forgotten',
  'correction-asked': 'Somebody asked to have something put right',
  'access-asked': 'Somebody asked what is kept about it',
  'withdrawal-asked': 'Somebody asked to withdraw a consent',
  'data-request-answered': 'What a person asked about its data was answered',
  'data-request-extended': 'The answer to what a person asked about its data was put off, with a reason',
  'data-request-escalated': 'An administrator was called to a request about data whose day is near or has passed',
  'asking-received': 'Somebody without an account asked about its data; nothing is confirmed yet',
  'asker-identity-checked': 'Somebody looked at what shows who asks about its data without an account',
  'data-answer-sent-again': 'The answer to somebody without an account was mailed anew; the link before is dead',
  'data-answer-read': 'The answer to somebody without an account was read by its link',
  'hold-changed': 'A legal hold was proposed, placed or lifted',
  'reading-given': 'Somebody was let in to a file that is only stored',
  'reading-ended': 'Who was let in to a file that is only stored is so no longer',
  'restricted-read': 'Somebody who was let in called for a file that is only stored',
  'breach-recorded': 'A breach of data was recorded',
  'breach-told': 'Somebody was told of a breach',
} as const satisfies Readonly<Record<string, string>>;
export type SecurityKind = keyof typeof SECURITY_KINDS;

/** Where a request came from, and with what. */
export type Source = {
  /** Of the client, as trusted proxies tell it. */
  readonly address: string;
  /** The User-Agent header, shortened; missing where none was sent. */
  readonly device?: string;
  readonly requestId: string;
};

export type SecurityEvent = {
  readonly kind: SecurityKind;
  readonly associationId?: string;
  /** Whose account it concerns. */
  readonly accountId?: string;
  /** Who acted: an account’s id, `operator`, `platform:<id>`, `link-<id>`; missing where nobody is known. */
  readonly actor?: string;
  readonly source?: Source;
  /** Ids, names of kinds, numbers; never words of people, tokens, passwords. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/**
 * Notes what happened at the doors, in the transaction of what it tells of where there is one. Append-only: the role of
 * the application may add and read, and change nothing. Rejects where it could not be written: then what it tells of
 * must not be acknowledged.
 */
export async function noteSecurity(database: Pick<pg.Pool, 'query'>, event: SecurityEvent): Promise<void> {
  const { kind, associationId, accountId, actor, source, facts } = event;
  await database.query(
    `INSERT INTO security.event (kind, association_id, account_id, actor, address, device, request_id, facts)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      kind,
      associationId ?? null,
      accountId ?? null,
      actor ?? null,
      source?.address ?? null,
      source?.device ?? null,
      source?.requestId ?? null,
      JSON.stringify(facts ?? {}),
    ],
  );
}

import { hash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import {
  mayBeReleased,
  versionAt,
  type Addition,
  type Letterhead,
  type LetterKind,
} from '#domain/letter/letter-texts.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';

export type LetterContent = Letterhead | Addition;

export type LetterVersion = {
  readonly versionId: string;
  readonly kind: LetterKind;
  readonly content: LetterContent;
  readonly hash: string;
  readonly inForceFrom: LocalDate;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly state: 'proposed' | 'released' | 'refused';
  readonly decidedBy?: string;
  readonly decidedAt?: Instant;
};

type Manager = Pick<EntityManager, 'query'>;
type Row = Omit<LetterVersion, 'content' | 'proposedAt' | 'decidedAt' | 'decidedBy'> & {
  readonly content: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
};

const COLUMNS = `id AS "versionId", kind, content, hash, in_force_from::text AS "inForceFrom", proposed_by AS "proposedBy",
  proposed_at AS "proposedAt", state, decided_by AS "decidedBy", decided_at AS "decidedAt"`;

const versionOf = ({ content, proposedAt, decidedBy, decidedAt, ...row }: Row): LetterVersion => ({
  ...row,
  content: JSON.parse(content) as LetterContent,
  proposedAt: instant(proposedAt),
  ...(decidedBy !== null && { decidedBy }),
  ...(decidedAt !== null && { decidedAt: instant(decidedAt) }),
});

/** All versions of an association, the newest first. */
export async function findVersions(database: Database, associationId: string): Promise<readonly LetterVersion[]> {
  const { rows } = await database.query<Row>({
    name: 'letter-versions',
    text: `SELECT ${COLUMNS} FROM office.letter_version WHERE association_id = $1 ORDER BY proposed_at DESC, id DESC LIMIT 1000`,
    values: [associationId],
  });
  return rows.map(versionOf);
}

type Proposed = Pick<LetterVersion, 'kind' | 'content' | 'inForceFrom'> & {
  readonly associationId: string;
  readonly by: string;
  readonly at: Instant;
};

/** Its id and hash, which a second person releases. */
export async function proposeVersion(
  manager: Manager,
  { associationId, kind, content, inForceFrom, by, at }: Proposed,
): Promise<{ readonly versionId: string; readonly hash: string }> {
  if (!mayBeReleased(inForceFrom, at)) refuse('DeadlinePassed', { field: 'inForceFrom' });
  const [versionId, text] = [newId(), canonicalJson(content)];
  const sha256 = hash('sha256', canonicalJson({ kind, content }));
  await manager.query(
    `INSERT INTO office.letter_version (id, association_id, kind, content, hash, in_force_from, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [versionId, associationId, kind, text, sha256, inForceFrom, by, at],
  );
  return { versionId, hash: sha256 };
}

type Decided = {
  readonly associationId: string;
  readonly versionId: string;
  readonly by: string;
  readonly at: Instant;
};

/** By a second person, who names the hash of what they saw, before its first day begins. */
export async function releaseVersion(
  manager: Manager,
  { hash: seen, ...decided }: Decided & { readonly hash: string },
): Promise<void> {
  const version = await proposedOne(manager, decided);
  if (seen !== version.hash) refuse('HashDiffers', { field: 'hash' });
  if (decided.by === version.proposedBy) refuse('SecondPersonNeeded');
  if (!mayBeReleased(version.inForceFrom, decided.at)) refuse('DeadlinePassed', { field: 'inForceFrom' });
  await decide(manager, decided, 'released');
}

/** By anybody who may propose one, its author among them. */
export async function refuseVersion(manager: Manager, decided: Decided): Promise<void> {
  await proposedOne(manager, decided);
  await decide(manager, decided, 'refused');
}

/** Throws Refused AnsweredAlready for one that was decided. */
const proposedOne = async (manager: Manager, { associationId, versionId }: Decided): Promise<LetterVersion> => {
  const [found] = await manager.query<Row[]>(
    `SELECT ${COLUMNS} FROM office.letter_version WHERE association_id = $1 AND id = $2 FOR UPDATE`,
    [associationId, versionId],
  );
  const version = found ?? refuse('NotFound');
  return version.state === 'proposed' ? versionOf(version) : refuse('AnsweredAlready');
};

const decide = async (manager: Manager, { versionId, by, at }: Decided, state: string): Promise<void> => {
  const text = 'UPDATE office.letter_version SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1';
  await manager.query(text, [versionId, state, by, at]);
};

/** What an association's letters of an instant have beside their own text, with the hashes by which they were made. */
export type LettersThen = {
  readonly letterhead?: { readonly content: Letterhead; readonly hash: string };
  readonly addition?: { readonly content: Addition; readonly hash: string };
};

/** What a letter that was ordered at an instant is made with: the same for ever. */
export async function lettersAt(
  { database, associationId }: { readonly database: Database; readonly associationId: string },
  document: DocumentKind,
  at: Instant,
): Promise<LettersThen | undefined> {
  const { rows } = await database.query<Row>({
    name: 'letters-in-force',
    text: `SELECT ${COLUMNS} FROM office.letter_version WHERE association_id = $1 AND kind IN ('letterhead', $2) AND state = 'released'`,
    values: [associationId, document],
  });
  if (rows.length === 0) return undefined;
  const released = rows.map(versionOf).map((one) => ({ ...one, releasedAt: one.decidedAt ?? one.proposedAt }));
  const letterhead = versionAt(released, 'letterhead', at);
  const addition = versionAt(released, document, at);
  if (!letterhead && !addition) return undefined;
  return {
    ...(letterhead && { letterhead: { content: letterhead.content as Letterhead, hash: letterhead.hash } }),
    ...(addition && { addition: { content: addition.content as Addition, hash: addition.hash } }),
  };
}

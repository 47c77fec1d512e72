import type { EntityManager } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import type { ApiParts } from '../../http/parts.js';
import { checkOfficers, checkPlatforms } from './officers-known.js';
import type { MakeTeamBody, TeamMade } from './team.dto.js';

type Place = { readonly associationId: string; readonly teamId: string };
type Asked = { readonly request: Request; readonly at: Instant; readonly isNew: boolean };

/** Makes a team, or tells all of one anew. Throws Refused NotFound, UnknownReference. */
export const writeTeam = (
  parts: ApiParts,
  { associationId, teamId }: Place,
  told: MakeTeamBody | ((manager: EntityManager) => Promise<MakeTeamBody>),
  { request, at, isNew }: Asked,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    if (!isNew && (await manager.query<object[]>(THERE, [teamId, associationId])).length === 0) refuse('NotFound');
    const body = typeof told === 'function' ? await told(manager) : told;
    const { name, rights = [], platformIds = [], languages = [], leadId, memberIds } = body;
    await checkOfficers(manager, associationId, 'memberIds', memberIds);
    await checkOfficers(manager, associationId, 'leadId', leadId === undefined ? [] : [leadId]);
    await checkPlatforms(manager, associationId, 'platformIds', platformIds);
    const values = [teamId, associationId, name, rights, platformIds, languages, leadId ?? null, memberIds];
    const [changed] = isNew
      ? [await manager.query<object[]>(INSERT, [...values, at])]
      : await manager.query<[object[], number]>(UPDATE, values);
    if (changed.length === 0) refuse('NotFound');
    return { status: 201, body: JSON.stringify({ teamId } satisfies TeamMade) };
  });

/** Tells a team anew with one more in it. */
export const joinTeam = (
  parts: ApiParts,
  place: Place,
  accountId: string,
  asked: Omit<Asked, 'isNew'>,
): Promise<OfficeAnswer> =>
  writeTeam(
    parts,
    place,
    async (manager) => {
      const [team] = await manager.query<[MakeTeamBody & { readonly leadId: string | null }]>(TOLD, [place.teamId]);
      return {
        ...team,
        ...(team.leadId === null && { leadId: undefined }),
        memberIds: [...new Set([...team.memberIds, accountId])],
      } as MakeTeamBody;
    },
    { ...asked, isNew: false },
  );

const THERE = 'SELECT 1 FROM office.team WHERE id = $1 AND association_id = $2 AND ended_at IS NULL FOR UPDATE';
const TOLD = `SELECT name, rights, platform_ids AS "platformIds", languages, lead_id AS "leadId", member_ids AS "memberIds"
    FROM office.team WHERE id = $1`;
const INSERT = `
  INSERT INTO office.team (id, association_id, name, rights, platform_ids, languages, lead_id, member_ids, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`;
const UPDATE = `
  UPDATE office.team SET name = $3, rights = $4, platform_ids = $5, languages = $6, lead_id = $7, member_ids = $8
   WHERE id = $1 AND association_id = $2 AND ended_at IS NULL RETURNING id`;

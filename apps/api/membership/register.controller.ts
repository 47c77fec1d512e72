import { Controller, Get, Header, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadMembership } from '#application/membership/members.js';
import { commitmentLetter, hashOfCommitment, textOfCommitment } from '#documents/commitment-letter.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { standingTold } from '#domain/membership/standing-told.js';
import { MEMBERSHIP_ROLES } from '#domain/membership/terms.js';
import { findMembers } from '#read-models/find-members.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Access } from '../http/access.js';
import { loadPublishing } from '../http/association-door.js';
import type { Caller } from '../http/caller.js';
import { tenantOf } from '../http/caller-of.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { CommitmentLetterList, ListMembersQuery, RegisterEntry, RegisterList } from './membership.dto.js';
import { viewEntry } from './view-membership.js';

/** Who is a member: all of them for the staff, to a platform whom it asks about, and in public who agreed to that. */
@ApiTags('members')
@Controller({ version: '1' })
export class RegisterController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('members')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listMembers', {
    summary: 'Members, and who asked to be one or was one',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: RegisterList })
  async listMembers(
    @Query() { cursor, limit = 50, progress }: ListMembersQuery,
    @CurrentCaller() { tenant, now: at }: Caller,
  ): Promise<RegisterList> {
    const list = { operation: 'listMembers', progress };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const ids = await findMembers(tenant.database, tenant.associationId, { progress, after, limit: limit + 1 });
    const { page, ...next } = pageAt(tenant, list, { rows: ids, limit }, (last) => ({ after: last }));
    const items = page.map(async (memberId) => {
      const { membership } = await loadMembership(tenant, memberId);
      return viewEntry(tenant, memberId, { membership, at, withLetters: true });
    });
    return { items: await Promise.all(items), ...next };
  }

  @Get('members/:memberId/standing')
  @Access('platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getMemberStanding', {
    summary: 'What a member that agreed to that is here, and that it signed its letter, for a platform that asks',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: RegisterEntry })
  async getMemberStanding(
    @Param('memberId', PathId) memberId: string,
    @CurrentCaller() { tenant, now: at }: Caller,
  ): Promise<RegisterEntry> {
    const { membership } = await loadMembership(tenant, memberId);
    const standing = standingTold(membership, at, 'platforms');
    if (!membership.shows.includes('platforms') || standing === undefined) refuse('NotFound');
    return { ...(await viewEntry(tenant, memberId, { membership, at, withLetters: true })), standing };
  }

  @Get('associations/:associationId/members')
  @Access('public')
  @Operation('listRegister', {
    summary: 'Members that agreed to stand in the public register',
    description: 'Without a limit up to 1,000 at once. A page may be empty and yet have a next one.',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: RegisterList })
  async listRegister(
    @Param('associationId', PathId) associationId: string,
    @Query() { cursor, limit = MOST }: ListTasksQuery,
    @Req() { arrivedAt }: Known,
  ): Promise<RegisterList> {
    const association = await loadPublishing(this.parts, associationId);
    const tenant = tenantOf(this.parts, association, []);
    const at = instant(arrivedAt.getTime() + association.clockOffsetMs);
    const list = { operation: 'listRegister' };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const sought = { isPublic: true, progress: 'admitted', after, limit: limit + 1 } as const;
    const rows = await findMembers(tenant.database, associationId, sought);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, (last) => ({ after: last }));
    const items = page.map(async (memberId) => {
      const { membership } = await loadMembership(tenant, memberId);
      const withLetters = membership.shows.includes('commitment');
      // the table trails the log: whoever has taken its consent back is not shown
      const isShown = membership.shows.includes('entry') && membership.progress === 'admitted';
      const standing = standingTold(membership, at, 'public');
      if (!isShown || (standing !== 'member' && standing !== 'suspended')) return [];
      const entry = await viewEntry(tenant, memberId, { membership, at, withLetters });
      return entry.name === undefined ? [] : [{ ...entry, standing }]; // who was erased is not shown
    });
    return { items: (await Promise.all(items)).flat(), ...next };
  }

  @Get('commitment-letters')
  @Access('public')
  @Operation('listCommitmentLetters', {
    summary: 'The commitment letter of each role in both languages, with the hashes by which it is signed',
  })
  @ApiOkResponse({ type: CommitmentLetterList })
  listCommitmentLetters(): CommitmentLetterList {
    return {
      items: MEMBERSHIP_ROLES.map((role) => {
        const letter = commitmentLetter(role);
        const inBoth = (of: typeof textOfCommitment) => ({ 'zh-CN': of(letter, 'zh-CN'), en: of(letter, 'en') });
        return { role, version: letter.version, text: inBoth(textOfCommitment), textSha256: inBoth(hashOfCommitment) };
      }),
    };
  }
}

/** What it gave before it had pages. */
const MOST = 1_000;

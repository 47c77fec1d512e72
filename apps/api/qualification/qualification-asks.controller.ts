import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findByAccount, findIdentity } from '#application/party/parties.js';
import { handleQualification } from '#application/qualification/qualification-files.js';
import { refuse } from '#domain/kernel/refusal.js';
import { answerSigner, listAnswerKeys } from '#infrastructure/answer-keys/answer-keys.js';
import { findQualificationFiles } from '#read-models/find-qualification-files.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import { loadAssociation } from '../http/association-door.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { answerAsk } from './answer-ask.js';
import {
  AnswerKeys,
  AskQualificationBody,
  ListQualificationFilesQuery,
  QualificationFileList,
  SignedAnswer,
} from './qualification.dto.js';
import { soonOf } from './view-file.js';

/** Where platforms ask what a shop can show, and the staff sees what waits for a check. */
@ApiTags('qualification')
@Controller({ version: '1' })
export class QualificationAsksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('qualification-asks')
  @HttpCode(200)
  @Access('platform:read')
  @Operation('askQualification', {
    summary: 'Ask whether a shop has the papers for goods of a brand, class and channel on a day',
    description:
      'Answered with reasons and validity, signed. It tells of papers alone and never whether something may be sold. What a shop lets you not read, and what nobody filed, is unknown alike. Each question is recorded, and its shop sees it. At most 3,000 in an hour from one platform (429).',
    refusals: [...READ, 'NothingNamed', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: SignedAnswer })
  async askQualification(@Body() body: AskQualificationBody, @Act() { caller, request, reply }: Acting): Promise<void> {
    const { tenant, actor: by, now, locale } = caller;
    await this.parts.limits.take('qualification-ask', tenant.associationId, by.id);
    const partyId = await this.shopOf(caller, body);
    const { pool, masterKey } = this.parts;
    const signer = await answerSigner(pool, masterKey, tenant.associationId, this.parts.now());
    const answer = await handleQualification(tenant, partyId, { by, at: now, request }, (loaded) =>
      answerAsk(tenant, loaded, { platformId: by.id, body, now, locale, signer }),
    );
    send(reply, answer, tenant);
  }

  @Get('qualification-files')
  @Access('case-manager')
  @Operation('listQualificationFiles', {
    summary: 'Qualification files, those with papers to check or that end soon where asked for',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: QualificationFileList })
  async listQualificationFiles(
    @Query() { cursor, limit = 50, which }: ListQualificationFilesQuery,
    @CurrentCaller() { tenant, now }: Caller,
    @After() token: string | undefined,
  ): Promise<QualificationFileList> {
    await waitForTable(tenant, 'qualification_files', token);
    const list = { operation: 'listQualificationFiles', which: which ?? null };
    const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
    const endsBy = which === 'ending' ? soonOf(now) : undefined;
    const sought = { waiting: which === 'waiting', endsBy, after, limit: limit + 1 };
    const rows = await findQualificationFiles(tenant.database, tenant.associationId, sought);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ partyId }) => ({ after: partyId }));
    const items = page.map(async ({ partyId, waiting, endsOn }) =>
      given({ partyId, name: (await findIdentity(tenant, partyId))?.name, waiting, endsOn: endsOn ?? undefined }),
    );
    return { items: await Promise.all(items), ...next };
  }

  @Get('associations/:associationId/answer-keys')
  @Access('public')
  @Operation('listAnswerKeys', {
    summary: 'The public keys by which anybody checks what the association answered platforms',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: AnswerKeys })
  async listAnswerKeys(@Param('associationId', PathId) associationId: string): Promise<AnswerKeys> {
    await loadAssociation(this.parts, associationId);
    return { keys: [...(await listAnswerKeys(this.parts.pool, associationId))] };
  }

  /** Whose account it is; of one that the association never heard of there is nothing to tell. */
  private async shopOf({ tenant, actor }: Caller, { handle, partyId }: AskQualificationBody): Promise<string> {
    if (partyId !== undefined) return partyId;
    if (handle === undefined) return refuse('NothingNamed', { field: 'handle' });
    const { partyId: found, stream } = await findByAccount(tenant, actor.id, handle);
    return stream.version === 0 ? refuse('UnknownReference', { field: 'handle', name: handle }) : found;
  }
}

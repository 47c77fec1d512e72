import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Names } from '../../dispute/fields/text.js';
import { READ } from '../../dispute/refusals.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller } from '../../http/request.js';

export class SetTagsBody {
  @Names({ description: 'Every tag that it is to have', example: 'press', each: 30, most: 10 })
  tags: string[];
}

export class Tags {
  @ApiProperty({ type: [String] })
  tags: readonly string[];
}

/** Marks that the staff put on a dispute for themselves: no part of its file, and nobody else's. */
@ApiTags('desk')
@Controller({ path: 'disputes/:disputeId/tags', version: '1' })
export class TagsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager')
  @Operation('getTags', { summary: 'The tags of a dispute', refusals: READ })
  @ApiOkResponse({ type: Tags })
  async getTags(@Param('disputeId', PathId) disputeId: string, @CurrentCaller() caller: Caller): Promise<Tags> {
    await assertStaffs(caller, disputeId);
    const { rows } = await caller.tenant.database.query<{ tag: string }>({
      name: 'dispute-tags',
      text: 'SELECT tag FROM office.dispute_tag WHERE dispute_id = $1 ORDER BY tag',
      values: [disputeId],
    });
    return { tags: rows.map(({ tag }) => tag) };
  }

  @Put()
  @Access('case-manager')
  @Operation('setTags', { summary: 'Say which tags a dispute has; at most ten', refusals: READ })
  @ApiOkResponse({ type: Tags })
  async setTags(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { tags }: SetTagsBody,
    @CurrentCaller() caller: Caller,
  ): Promise<Tags> {
    const { actor, tenant, now } = caller;
    await assertStaffs(caller, disputeId);
    await this.parts.dataSource.transaction(async (manager) => {
      await manager.query('DELETE FROM office.dispute_tag WHERE dispute_id = $1 AND tag <> ALL ($2::text[])', [
        disputeId,
        tags,
      ]);
      await manager.query(
        `INSERT INTO office.dispute_tag (dispute_id, tag, association_id, put_by, put_at)
           SELECT $1, unnest($2::text[]), $3, $4, $5 ON CONFLICT DO NOTHING`,
        [disputeId, tags, tenant.associationId, actor.id, now],
      );
    });
    return { tags: [...tags].sort() };
  }
}

/** Throws Refused NotFound for whoever has not the staff's view of it. */
async function assertStaffs({ actor, tenant }: Caller, disputeId: string): Promise<void> {
  const visibility = visibilityOf(actor, await loadDispute(tenant, disputeId, actor));
  if (!seesPart(visibility, 'tasks')) refuse('NotFound');
}

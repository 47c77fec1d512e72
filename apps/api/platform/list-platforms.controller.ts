import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { CurrentCaller } from '../http/request.js';
import { Platforms } from './platform.dto.js';

/** Whoever files, or adds items through a link, has to name the platform of each. */
@ApiTags('platforms')
@Controller({ path: 'platforms', version: '1' })
export class ListPlatformsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party', 'case-manager', 'administrator', 'link')
  @Operation('listPlatforms', { summary: 'The platforms that this association has to do with, by name' })
  @ApiOkResponse({ type: Platforms })
  async listPlatforms(@CurrentCaller() { tenant: { associationId } }: Caller): Promise<Platforms> {
    const found = await this.parts.dataSource
      .getRepository(Platform)
      .find({ where: { associationId }, order: { name: 'ASC', id: 'ASC' } });
    return {
      platforms: found.map(({ id, name, handle, webhookUrl }) => ({
        platformId: id,
        name,
        handle,
        byHand: webhookUrl === null,
      })),
    };
  }
}

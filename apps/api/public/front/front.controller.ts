import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { slugOf } from '#application/association/slugs.js';
import { lettersAt } from '#application/letter/letter-versions.js';
import { instant } from '#domain/kernel/message.js';
import { Access } from '../../http/access.js';
import { loadAssociation } from '../../http/association-door.js';
import { given } from '../../dispute/given.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { WordsBody } from '../../signal/signal.dto.js';

export class AssociationFront {
  @ApiProperty({ format: 'uuid' })
  associationId: string;

  @ApiProperty({ description: 'The name in the address of its pages: /a/<slug>' })
  slug: string;

  @ApiProperty({ type: WordsBody, description: 'Its name, as its letters have it' })
  name: WordsBody;

  @ApiProperty({ required: false, type: WordsBody })
  address?: WordsBody;

  @ApiProperty({ required: false, type: WordsBody, description: 'How it is reached' })
  contact?: WordsBody;

  @ApiProperty({ required: false, description: 'Under which number it is registered' })
  filing?: string;
}

/** Who an association is and how it is reached: what stands at the head of its letters. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/front', version: '1' })
export class FrontController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('getAssociationFront', {
    summary: 'The association’s name, address and contact, as its letterhead in force has them',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: AssociationFront })
  async getAssociationFront(
    @Param('associationId', PathId) associationId: string,
    @Req() { arrivedAt }: Known,
  ): Promise<AssociationFront> {
    const { clockOffsetMs, ...association } = await loadAssociation(this.parts, associationId);
    const at = instant(arrivedAt.getTime() + clockOffsetMs);
    const [slug, letters] = await Promise.all([
      slugOf(this.parts.pool, associationId),
      lettersAt({ database: this.parts.pool, associationId }, 'receipt', at),
    ]);
    const { name, address, contact, filing } = letters?.letterhead?.content ?? {};
    const own = { 'zh-CN': association.nameZh, en: association.nameEn };
    return given({ associationId, slug, name: name ?? own, address, contact, filing });
  }
}

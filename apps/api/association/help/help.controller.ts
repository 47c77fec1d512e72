import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findHelp, type StandingEntry } from '#application/help/help-entries.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { HelpDirectory, type HelpShown } from './help.dto.js';

/** Who helps beside the association, for everybody (guideline 3.1.3.1(2), 4.1, 4.2.2). */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/help', version: '1' })
export class HelpController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('getHelpDirectory', {
    summary: 'Lawyers, legal aid, authorities, hotlines and others who help, as the association keeps them up',
    description: 'Each with the day on which somebody last looked whether it is right. None is recommended by it.',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: HelpDirectory })
  async getHelpDirectory(@Param('associationId', PathId) associationId: string): Promise<HelpDirectory> {
    await loadPublishing(this.parts, associationId);
    return { items: (await findHelp(this.parts.pool, associationId)).map(shown) };
  }
}

/** Without whose hand wrote it. */
const shown = ({ by: _by, at: _at, revision: _revision, rights, ...entry }: StandingEntry): HelpShown => ({
  ...entry,
  ...(rights && { rights: [...rights] }),
});

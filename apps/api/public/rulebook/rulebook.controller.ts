import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags, ApiBearerAuth } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { getRulebook, RELEASED, type Released } from '#rulebooks/released.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';

const shown = ({ rulebook, pin }: Released): Rulebook & { readonly hash: string } => ({ ...rulebook, hash: pin.hash });

const SCHEMA = {
  schema: {
    type: 'object' as const,
    description: 'The rulebook as data, with the SHA-256 of its canonical JSON as `hash`',
    additionalProperties: true,
  },
};

@ApiBearerAuth()
@ApiTags('rulebook')
@Controller({ path: 'rulebooks', version: '1' })
export class RulebookController {
  @Get('current')
  @Access('signed-in', 'platform:read')
  @Operation('getCurrentRulebook', {
    summary: 'The rulebook that a complaint filed now is under',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse(SCHEMA)
  getCurrentRulebook(): Rulebook {
    return shown(getRulebook());
  }

  @Get(':id/:version')
  @Access('signed-in', 'platform:read', 'link')
  @Operation('getRulebook', {
    summary: 'A released rulebook, which never changes',
    refusals: ['Unauthenticated', 'NotFound'],
  })
  @ApiOkResponse(SCHEMA)
  getRulebook(@Param('id') id: string, @Param('version') version: string): Rulebook {
    return shown(RELEASED.find(({ pin }) => pin.id === id && pin.version === version) ?? refuse('NotFound'));
  }
}

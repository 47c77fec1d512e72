import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import { inForceAt, nextInForce, RELEASED, type Released } from '#rulebooks/released.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { CurrentCaller } from '../../http/request.js';
import { ReleasedRulebooks } from './rulebook.dto.js';

const shown = ({ rulebook, pin, inForceFrom }: Released) => ({ ...rulebook, hash: pin.hash, inForceFrom });

const SCHEMA = {
  schema: {
    type: 'object' as const,
    description:
      'The rulebook as data, with the SHA-256 of its canonical JSON as `hash`. `inForceFrom` is the legal day from which it is in force, `next` the version that follows, with its day; neither is in the hashed text',
    additionalProperties: true,
  },
};

@ApiTags('rulebook')
@Controller({ path: 'rulebooks', version: '1' })
export class RulebookController {
  @Get('current')
  @Access('signed-in', 'platform:read')
  @Operation('getCurrentRulebook', {
    summary: 'The rulebook in force, under which a complaint filed now is, and what follows it if that is released',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse(SCHEMA)
  getCurrentRulebook(@CurrentCaller() { now }: Caller): object {
    const next = nextInForce('cn-ecl', now);
    return {
      ...shown(inForceAt('cn-ecl', now)),
      ...(next && { next: { version: next.pin.version, inForceFrom: next.inForceFrom } }),
    };
  }

  @Get()
  @Access('public')
  @Operation('listRulebooks', { summary: 'Every rulebook that was ever released, the newest last' })
  @ApiOkResponse({ type: ReleasedRulebooks })
  listRulebooks(): ReleasedRulebooks {
    return {
      rulebooks: RELEASED.map(({ pin: { id, version, hash }, inForceFrom, rulebook }) => ({
        id,
        version,
        hash,
        inForceFrom,
        title: { 'zh-CN': rulebook.title['zh-CN'], en: rulebook.title.en },
      })),
    };
  }

  @Get(':id/:version')
  @Access('public')
  @Operation('getRulebook', {
    summary: 'A released rulebook, which never changes, for everybody to read',
    refusals: ['NotFound'],
  })
  @ApiOkResponse(SCHEMA)
  getRulebook(@Param('id') id: string, @Param('version') version: string): object {
    return shown(RELEASED.find(({ pin }) => pin.id === id && pin.version === version) ?? refuse('NotFound'));
  }
}

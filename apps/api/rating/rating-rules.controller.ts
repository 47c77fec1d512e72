import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { localDateAt } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import { decayTable } from '#rating/fixed-point.js';
import { findRules, rulesAfter, rulesInForceOn, type ReleasedRules } from '#rating/released.js';
import { FACT_CLASSES } from '#rating/rules.js';
import { Access } from '../http/access.js';
import { ByWhoseClock, legalTimeOf } from '../http/legal-time-of.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';

const SCHEMA = {
  schema: {
    type: 'object' as const,
    description:
      'The rules as data, with the SHA-256 of their canonical JSON as `hash`, and as `decay` what each class leaves of a fact per day, in parts per million. `inForceFrom` is the legal day from which they are in force, `next` the version that follows, with its day',
    additionalProperties: true,
  },
};

const shown = ({ rules, pin, inForceFrom }: ReleasedRules) => ({
  ...rules,
  hash: pin.hash,
  inForceFrom,
  decay: Object.fromEntries(FACT_CLASSES.map((name) => [name, decayTable(rules.classes[name].halfLifeDays)])),
});

/** The rules of rating are public. */
@ApiTags('rating')
@Controller({ path: 'rating-rules', version: '1' })
export class RatingRulesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('current')
  @Access('public')
  @Operation('getCurrentRatingRules', {
    summary: 'The rules of rating in force, which can be accepted now, and what follows them if that is released',
    refusals: ['NotFound'],
  })
  @ApiOkResponse(SCHEMA)
  async getCurrentRatingRules(@Query() clock: ByWhoseClock, @Req() known: Known): Promise<object> {
    const today = localDateAt(await legalTimeOf(this.parts, known, clock));
    const next = rulesAfter(today);
    return {
      ...shown(rulesInForceOn(today)),
      ...(next && { next: { version: next.pin.version, inForceFrom: next.inForceFrom } }),
    };
  }

  @Get(':version')
  @Access('public')
  @Operation('getRatingRules', {
    summary: 'A released version of the rules, which never changes',
    refusals: ['NotFound'],
  })
  @ApiOkResponse(SCHEMA)
  getRatingRules(@Param('version') version: string): object {
    return shown(findRules(version) ?? refuse('NotFound'));
  }
}

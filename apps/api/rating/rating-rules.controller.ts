import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import { decayTable } from '#rating/fixed-point.js';
import { findRules, newestRules, type ReleasedRules } from '#rating/released.js';
import { FACT_CLASSES } from '#rating/rules.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';

const SCHEMA = {
  schema: {
    type: 'object' as const,
    description:
      'The rules as data, with the SHA-256 of their canonical JSON as `hash`, and as `decay` what each class leaves of a fact per day, in parts per million',
    additionalProperties: true,
  },
};

const shown = ({ rules, pin }: ReleasedRules) => ({
  ...rules,
  hash: pin.hash,
  decay: Object.fromEntries(FACT_CLASSES.map((name) => [name, decayTable(rules.classes[name].halfLifeDays)])),
});

/** The rules of rating are public. */
@ApiTags('rating')
@Controller({ path: 'rating-rules', version: '1' })
export class RatingRulesController {
  @Get('current')
  @Access('public')
  @Operation('getCurrentRatingRules', { summary: 'The rules of rating that can be accepted now' })
  @ApiOkResponse(SCHEMA)
  getCurrentRatingRules(): object {
    return shown(newestRules());
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

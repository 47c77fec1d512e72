import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadAdoptions } from '#application/rating/adoptions.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import { decayTable } from '#rating/fixed-point.js';
import {
  findRules,
  RELEASED_TEXTS,
  rulesAfter,
  rulesHistory,
  rulesInForceOn,
  type ReleasedText,
  type RulesInForce,
} from '#rating/released.js';
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
      'The rules as data, with the SHA-256 of their canonical JSON as `hash`, and as `decay` what each class leaves of a fact per day, in parts per million. `inForceFrom` is the legal day from which they are in force in the association, `next` the version that follows, with its day; `history` is all that was and will be in force there, and `texts` every text that an association can put in force, each with version, hash and title',
    additionalProperties: true,
  },
};

const shown = ({ rules, pin, ...from }: ReleasedText | RulesInForce) => ({
  ...rules,
  hash: pin.hash,
  ...from,
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
    summary:
      'The rules of rating in force in an association, which can be accepted now, what follows them, and what there is',
    refusals: ['NotFound'],
  })
  @ApiOkResponse(SCHEMA)
  async getCurrentRatingRules(@Query() clock: ByWhoseClock, @Req() known: Known): Promise<object> {
    const today = localDateAt(await legalTimeOf(this.parts, known, clock));
    const { association: associationId } = clock;
    const adopted =
      associationId === undefined ? [] : await loadAdoptions({ database: this.parts.pool, associationId });
    const next = rulesAfter(adopted, today);
    return {
      ...shown(rulesInForceOn(adopted, today)),
      ...(next && { next: { version: next.pin.version, inForceFrom: next.inForceFrom } }),
      history: rulesHistory(adopted).map(({ pin, inForceFrom }) => ({ ...pin, inForceFrom })),
      texts: RELEASED_TEXTS.map(({ pin, rules: { title } }) => ({ ...pin, title })),
    };
  }

  @Get(':version')
  @Access('public')
  @Operation('getRatingRules', {
    summary: 'A text of the rules as it was released, which never changes',
    refusals: ['NotFound'],
  })
  @ApiOkResponse(SCHEMA)
  getRatingRules(@Param('version') version: string): object {
    return shown(findRules(version) ?? refuse('NotFound'));
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { compareRules } from '#application/rating/compare-rules.js';
import { refuse } from '#domain/kernel/refusal.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { COMPARABLE_RULES, findComparable, rulesInForceOn } from '#rating/released.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { asOf } from './as-of.js';
import { CompareRulesQuery } from './rating.dto.js';
import { assertStaff } from './who.js';

/** Two versions of the rules side by side, before anybody is asked to accept the second. */
@ApiTags('rating')
@Controller({ path: 'rating-comparisons', version: '1' })
export class RatingComparisonController {
  @Get()
  @Access('administrator')
  @Operation('compareRatingRules', {
    summary: 'How every member would fare by one version of the rules and by another',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'UnknownReference', 'InstantImplausible'],
  })
  @ApiOkResponse({
    schema: {
      type: 'object',
      description:
        'Grades by each version, who would be better or worse off, and each member’s scores; `comparable` is every version that there is',
      additionalProperties: true,
    },
  })
  async compareRatingRules(
    @Query() { one: first, two: second, ...moment }: CompareRulesQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    await assertStaff(caller);
    const one = first ?? rulesInForceOn(localDateAt(caller.now)).pin.version;
    const two = second ?? COMPARABLE_RULES.findLast(({ version }) => version !== one)?.version ?? one;
    const rules = [
      findComparable(one) ?? refuse('UnknownReference', { field: 'one', name: one }),
      findComparable(two) ?? refuse('UnknownReference', { field: 'two', name: two }),
    ] as const;
    const compared = await compareRules(caller.tenant, rules, await asOf(caller, moment));
    return { ...compared, comparable: COMPARABLE_RULES };
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadAdoptions } from '#application/rating/adoptions.js';
import { compareRules } from '#application/rating/compare-rules.js';
import { refuse } from '#domain/kernel/refusal.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { findRules, RELEASED_TEXTS, rulesAfter, rulesHistory, rulesInForceOn } from '#rating/released.js';
import type { RatingRules } from '#rating/rules.js';
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
  @Access('case-manager', 'administrator')
  @Operation('compareRatingRules', {
    summary: 'How every member would fare by one version of the rules and by another',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'UnknownReference', 'InstantImplausible'],
  })
  @ApiOkResponse({
    schema: {
      type: 'object',
      description:
        'Grades by each version, who would be better or worse off, and each member’s scores; `comparable` is every version that there is, with the day from which it is or will be in force in the association',
      additionalProperties: true,
    },
  })
  async compareRatingRules(
    @Query() { one: first, two: second, ...moment }: CompareRulesQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<object> {
    await assertStaff(caller);
    const [adopted, today] = [await loadAdoptions(caller.tenant), localDateAt(caller.now)];
    const one = first ?? rulesInForceOn(adopted, today).pin.version;
    const next = rulesAfter(adopted, today)?.pin ?? RELEASED_TEXTS.findLast(({ pin }) => pin.version !== one)?.pin;
    const two = second ?? next?.version ?? one;
    const textOf = (field: 'one' | 'two', name: string): RatingRules =>
      findRules(name)?.rules ?? refuse('UnknownReference', { field, name });
    const rules = [textOf('one', one), textOf('two', two)] as const;
    const history = rulesHistory(adopted);
    const comparable = RELEASED_TEXTS.map(({ pin: { version } }) => {
      const inForceFrom = history.findLast(({ pin }) => pin.version === version)?.inForceFrom;
      return { version, ...(inForceFrom !== undefined && { inForceFrom }) };
    });
    const compared = await compareRules(caller.tenant, rules, await asOf(caller, moment));
    return { ...compared, comparable };
  }
}

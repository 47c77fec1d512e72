import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { findLimits } from '#application/context/limits.js';
import { refuse } from '#domain/kernel/refusal.js';
import { numbersOf } from '#read-models/numbers-of.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { LimitView } from './limits.controller.js';

export class OwnLimitsBody {
  @ApiProperty({ type: [LimitView] })
  items: LimitView[];
}

/** What findings of bad faith mean for an account that filed as somebody's representative, for itself. */
@ApiTags('good-faith')
@Controller({ path: 'me/limits', version: '1' })
export class OwnLimitsController {
  @Get()
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listOwnLimits', {
    summary: 'What limits your account as a representative now, until when, and by which dispute',
    refusals: ['Unauthenticated', 'NotFound'],
  })
  @ApiOkResponse({ type: OwnLimitsBody })
  async listOwnLimits(@CurrentCaller() { tenant, account, now }: Caller): Promise<OwnLimitsBody> {
    const accountId = account?.accountId ?? refuse('NotFound');
    const limits = (await findLimits(tenant, [accountId])).filter(({ until }) => until >= now);
    const numbers = await numbersOf(
      tenant,
      limits.map(({ disputeId }) => disputeId),
    );
    return {
      items: limits.map(({ kind, from, until, disputeId, reviewId }) =>
        given({ kind, from, until, disputeId, number: numbers.get(disputeId), reviewId }),
      ),
    };
  }
}

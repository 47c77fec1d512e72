import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { findLimits } from '#application/context/limits.js';
import { identitiesOf } from '#application/party/identities.js';
import { loadParty } from '#application/party/parties.js';
import { numbersOf } from '#read-models/numbers-of.js';
import { CONSEQUENCES } from '#domain/rulebook/bad-faith-rules.js';
import { actsFor } from '#domain/party/authorities.js';
import type { FilingBar } from '#domain/party/events.js';
import { given } from '../dispute/given.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';

export class LimitView {
  @ApiProperty({ enum: CONSEQUENCES })
  kind: string;

  @ApiProperty({ format: 'date-time' })
  from: string;

  @ApiProperty({ format: 'date-time', description: 'Its last instant' })
  until: string;

  @ApiProperty({ format: 'uuid', description: 'The dispute on whose page it can be appealed' })
  disputeId: string;

  @ApiProperty({ required: false, description: 'Number of that dispute' })
  number?: string;

  @ApiProperty({ format: 'uuid' })
  reviewId: string;
}

/** A court's order that bars the party from complaining. */
export class BarView {
  @ApiProperty({ format: 'uuid' })
  barId: string;

  @ApiProperty({ enum: ['court-order'], description: 'On what ground' })
  ground: 'court-order';

  @ApiProperty({ enum: ['all', 'against', 'right'] })
  scope: string;

  @ApiProperty({ format: 'uuid', required: false, description: 'With scope against: the party' })
  against?: string;

  @ApiProperty({ required: false, description: 'What that one is called; for staff' })
  againstName?: string;

  @ApiProperty({ required: false, description: 'With scope right: the kind of right' })
  right?: string;

  @ApiProperty({ format: 'date-time' })
  from: string;

  @ApiProperty({ format: 'date-time', required: false, description: 'Its last instant; none until it is lifted' })
  until?: string;
}

export class LimitsBody {
  @ApiProperty({ type: [BarView], description: 'Orders of courts' })
  bars: BarView[];

  @ApiProperty({ type: [LimitView] })
  limits: LimitView[];
}

/**
 * What findings of bad faith mean for a party here, for itself and for staff (practice P29: the association's own
 * services alone).
 */
@ApiTags('good-faith')
@Controller({ path: 'parties/:partyId/limits', version: '1' })
export class LimitsController {
  @Get()
  @Access('party', 'case-manager')
  @Operation('listLimits', {
    summary: 'What limits a party’s use of the association’s services now, until when, and where to appeal',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: LimitsBody })
  async listLimits(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() { tenant, actor, account, now }: Caller,
  ): Promise<LimitsBody> {
    const { party } = await loadParty(tenant, partyId);
    const staff = account?.roles.includes('case-manager') ?? false;
    if (party.kind === undefined || !(staff || actsFor(party, actor.id, now))) return refuse('NotFound');
    const limits = (await findLimits(tenant, [partyId])).filter(({ until }) => until >= now);
    const bars = party.bars.filter(({ endsAt }) => endsAt === undefined || endsAt >= now);
    const against = bars.flatMap(({ scope }) => (scope.kind === 'against' ? [scope.partyId] : []));
    const [names, numbers] = await Promise.all([
      staff ? identitiesOf(tenant, against) : new Map<string, { readonly name?: string }>(),
      numbersOf(
        tenant,
        limits.map(({ disputeId }) => disputeId),
      ),
    ]);
    return {
      bars: bars.map((bar) => barView(bar, (id) => names.get(id)?.name)),
      limits: limits.map(({ kind, from, until, disputeId, reviewId }) =>
        given({ kind, from, until, disputeId, number: numbers.get(disputeId), reviewId }),
      ),
    };
  }
}

const barView = (
  { barId, scope, issuedAt, endsAt }: FilingBar,
  nameOf: (partyId: string) => string | undefined,
): BarView =>
  given({
    barId,
    ground: 'court-order' as const,
    scope: scope.kind,
    against: scope.kind === 'against' ? scope.partyId : undefined,
    againstName: scope.kind === 'against' ? nameOf(scope.partyId) : undefined,
    right: scope.kind === 'right' ? scope.right : undefined,
    from: issuedAt,
    until: endsAt,
  });

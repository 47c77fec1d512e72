import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadAsStaff } from '#application/dispute/disputes.js';
import { findSignals } from '#application/signal/signals.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Signal } from '#domain/signal/signal.js';
import { placeOf } from '#domain/signal/signals-of.js';
import { countComplaintsOf } from '#read-models/count-complaints-of.js';
import { SIGNALS } from '#messages/signal/words.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { listSignalQueue } from './list-signal-queue.js';
import { SignalQueue, SignalsBody, SignalsQuery } from './signal.dto.js';

const AFTER = {
  name: 'Parley-After',
  required: false,
  description: 'Parley-Token of a change that the answer has to know',
};

/**
 * What may point to bad faith: for the association's people alone, never for a panel, a mediator, a platform or a
 * party.
 */
@ApiTags('good-faith')
@Controller({ version: '1' })
export class SignalsController {
  @Get('disputes/:disputeId/signals')
  @Access('case-manager')
  @Operation('getSignals', {
    summary:
      'What may point to bad faith in a dispute, each with the recorded events that it rests on, now or as of an earlier instant; and what became of the complainant’s other disputes',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: SignalsBody })
  async getSignals(
    @Param('disputeId', PathId) disputeId: string,
    @Query() { asOf }: SignalsQuery,
    @CurrentCaller() { tenant, actor, account, now }: Caller,
    @After() after: string | undefined,
  ): Promise<SignalsBody> {
    neverForExperts(account);
    const { dispute } = await loadAsStaff(tenant, disputeId, actor);
    for (const table of ['conduct', 'docket'] as const) await waitForTable(tenant, table, after);
    const computed = await findSignals(tenant, disputeId, { now, ...(asOf !== undefined && { asOf }) });
    const { signals, at } = computed ?? { signals: [], at: asOf ?? now };
    const { complainantId } = dispute;
    const record =
      asOf === undefined &&
      complainantId !== undefined &&
      (await countComplaintsOf(tenant.database, tenant.associationId, { complainantId, besides: disputeId }));
    return { asOf: at, points: placeOf(signals), signals: signals.map(shown), ...(record && { record }) };
  }

  @Get('signals')
  @Access('case-manager')
  @Operation('listSignals', {
    summary: 'Open disputes with signals, those with most to look at first',
    description:
      'Each line says when it was computed; `pending` how many open disputes are computed only now. What they rest on is computed anew for each dispute.',
    refusals: READ,
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: SignalQueue })
  async listSignals(
    @Query() query: ListTasksQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<SignalQueue> {
    neverForExperts(caller.account);
    await waitForTable(caller.tenant, 'conduct', after);
    return listSignalQueue(caller, query);
  }
}

/** Whoever may sit on a panel sees no risk, whatever else it is. */
const neverForExperts = (account: Caller['account']): void => {
  if (account?.held.includes('expert')) refuse('NotFound');
};

/** A position of the log would tell how busy others are: what is told is the event and its time. */
const shown = ({ code, aboutId, weight, numbers, facts }: Signal): SignalsBody['signals'][number] => ({
  code,
  aboutId,
  weight,
  words: SIGNALS[code],
  numbers,
  facts: facts.map(({ disputeId, event, at }) => ({ disputeId, event, at })),
});

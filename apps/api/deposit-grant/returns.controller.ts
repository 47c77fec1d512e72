import { Controller, Get, Header } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { returnsOwed, type ReturnOwed } from '#application/access/returns-owed.js';
import { findDeposit } from '#application/deposit/deposits.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { waitForTable } from '../http/wait-for-read.js';
import { ReturnOwedList, type ReturnOwedView } from './returns.dto.js';

const AFTER = { name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' };

/** What was read in confidence and is over, as long as nobody has said what became of its copies. */
@ApiTags('confidentiality')
@Controller({ version: '1' })
export class ReturnsController {
  @Get('me/confidential-returns')
  @Access('party', 'mediator', 'expert')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listOwnReturns', {
    summary: 'What you read in confidence that is over, and of which you have still to confirm what became of copies',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: ReturnOwedList })
  async listOwnReturns(@CurrentCaller() caller: Caller, @After() token: string | undefined): Promise<ReturnOwedList> {
    await waitForBoth(caller, token);
    const { tenant, now, actor } = caller;
    return { items: await viewsOf(caller, await returnsOwed(tenant, now, actor.id)) };
  }

  @Get('confidential-returns')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listConfidentialReturns', {
    summary:
      'Who read in confidence and has still to confirm what became of copies: of disputes all, of deposits late ones',
    description: 'Of a deposit its number and who owes it; neither its title nor what it is.',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: ReturnOwedList })
  async listConfidentialReturns(
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<ReturnOwedList> {
    await waitForBoth(caller, token);
    const today = localDateAt(caller.now);
    const owed = await returnsOwed(caller.tenant, caller.now);
    return {
      items: await viewsOf(
        caller,
        owed.filter(({ of, dueOn }) => of.kind === 'dispute' || dueOn < today),
      ),
    };
  }
}

const waitForBoth = async ({ tenant }: Caller, token: string | undefined): Promise<void> => {
  await waitForTable(tenant, 'deposit_grants', token);
  await waitForTable(tenant, 'confidential_readers', token);
};

const viewsOf = async (
  { tenant, now }: Pick<Caller, 'tenant' | 'now'>,
  owed: readonly ReturnOwed[],
): Promise<ReturnOwedView[]> => {
  const today = localDateAt(now);
  const names = await namesOfAccounts(
    tenant,
    owed.map(({ accountId }) => accountId),
  );
  const views = owed.map(async ({ of, accountId, endedOn, dueOn }) => {
    const deposit = of.kind === 'deposit' ? await findDeposit(tenant, of.depositId) : undefined;
    const what =
      of.kind === 'deposit'
        ? { kind: of.kind, grantId: of.grantId, number: deposit?.deposit.made?.number ?? '' }
        : { kind: of.kind, disputeId: of.disputeId, number: of.number, role: of.role };
    return given({ ...what, reader: names.get(accountId), endedOn, dueOn, overdue: dueOn < today }) as ReturnOwedView;
  });
  return Promise.all(views);
};

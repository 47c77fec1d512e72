import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { loadScreening } from '#application/screening/screenings.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { SCREENING_RULES } from '#domain/screening/rules.js';
import { RULE_WORDS } from '#messages/screening/rules.js';
import { countByRule } from '#read-models/find-screenings.js';
import { sendTable } from '../dispute/docket/table/send-table.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { waitForTable } from '../http/wait-for-read.js';
import { share } from '../statistics/figures-of.js';
import { FINDING_COLUMNS } from './finding-columns.js';
import { readerOf, soughtOf } from './list-screenings.js';
import { ScreeningFigures } from './screening.dto.js';
import { viewScreening } from './view-screening.js';

/** How good the rules have been by what people said, and what was found as a table. */
@ApiTags('screenings')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ version: '1' })
export class ScreeningFiguresController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('screening-figures')
  @Access('party', 'case-manager', 'platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getScreeningFigures', {
    summary: 'How many each rule has found, and how many of those that people judged they confirmed',
    description:
      'Of what you have sent; as a case manager of all of the association. Precision has its interval (Wilson, 95 %) and no ' +
      'rate below the least number. What a rule misses cannot be seen here.',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: ScreeningFigures })
  async getScreeningFigures(
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<ScreeningFigures> {
    const { tenant, locale } = caller;
    await waitForTable(tenant, 'screenings', token);
    const reader = await readerOf(caller);
    const counts = reader && (await countByRule(tenant.database, tenant.associationId, soughtOf(reader)));
    const rules = SCREENING_RULES.map((rule) => {
      const { found, confirmed, dismissed } = counts?.get(rule) ?? { found: 0, confirmed: 0, dismissed: 0 };
      const ruleName = RULE_WORDS[rule].name[locale];
      return { rule, ruleName, found, confirmed, dismissed, precision: share(confirmed, confirmed + dismissed) };
    });
    return { rules };
  }

  @Get('screenings/:screeningId/table')
  @Access('party', 'case-manager', 'platform:read')
  @Operation('getScreeningTable', {
    summary: 'Its findings as a CSV file in your language; no cell of it is a formula',
    refusals: READ,
  })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'As an attachment', content: { 'text/csv': { schema: { type: 'string' } } } })
  async getScreeningTable(
    @Param('screeningId', PathId) screeningId: string,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const loaded = await loadScreening(caller.tenant, screeningId, caller.actor);
    await this.parts.limits.take('table', caller.actor.id);
    const { findings } = await viewScreening(caller, loaded);
    await sendTable(reply, {
      name: `screening-${localDateAt(loaded.screening.run?.screenedAt ?? caller.now)}`,
      columns: FINDING_COLUMNS,
      locale: caller.locale,
      // oxlint-disable-next-line require-await -- a table is read line by line, and these lie ready
      lines: (async function* () {
        yield* findings;
      })(),
    });
  }
}

import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { changeHelp, confirmHelp, enterHelp, findHelp, withdrawHelp } from '#application/help/help-entries.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { checkDueOn, isCheckDue, isReached, REACHED_BY, type HelpEntry } from '#domain/help/help-entry.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { NoBody } from '../../dispute/no-body.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { HttpProblem } from '../../http/http-problem.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { HelpEntryBody, HelpEntryChanged, HelpEntryList } from './help.dto.js';

const STAFF = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

type Changed = { readonly associationId: string; readonly by: string; readonly at: Instant };

/** The directory of who helps, as the association's people keep it up; what stood before stays on record. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/help-entries', version: '1' })
export class HelpEntriesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listHelpEntries', {
    summary: 'The directory of who helps, with who wrote each entry and until when it need not be looked at again',
    refusals: STAFF,
  })
  @ApiOkResponse({ type: HelpEntryList })
  async listHelpEntries(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<HelpEntryList> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const today = localDateAt(at);
    const items = (await findHelp(tenant.database, associationId)).map(({ revision: _, rights, ...entry }) => ({
      ...entry,
      ...(rights && { rights: [...rights] }),
      checkDueOn: checkDueOn(entry.checkedOn),
      isCheckDue: isCheckDue(entry.checkedOn, today),
    }));
    return { items };
  }

  @Post()
  @Access('case-manager', 'administrator')
  @Operation('enterHelpEntry', {
    summary: 'Enter somebody who helps; everybody reads it at once',
    refusals: [...STAFF, 'TooMany'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: HelpEntryChanged })
  async enterHelpEntry(
    @Param('associationId', PathId) associationId: string,
    @Body() entry: HelpEntryBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.change({ associationId, known, request, reply, status: 201 }, (manager, change) =>
      enterHelp(manager, { ...change, entry: reachable(entry) }),
    );
  }

  @Post(':entryId/changes')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('changeHelpEntry', {
    summary: 'Say anew what an entry says, the whole of it; it counts as looked at today',
    refusals: STAFF,
    keyed: true,
  })
  @ApiOkResponse({ type: HelpEntryChanged })
  async changeHelpEntry(
    @Param('associationId', PathId) associationId: string,
    @Param('entryId', PathId) entryId: string,
    @Body() entry: HelpEntryBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.revise({ associationId, known, request, reply }, entryId, (manager, of) =>
      changeHelp(manager, { ...of, entry: reachable(entry) }),
    );
  }

  @Post(':entryId/checks')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('confirmHelpEntry', {
    summary: 'Say that you looked today and that the entry is right as it stands',
    refusals: STAFF,
    keyed: true,
  })
  @ApiOkResponse({ type: HelpEntryChanged })
  async confirmHelpEntry(
    @Param('associationId', PathId) associationId: string,
    @Param('entryId', PathId) entryId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.revise({ associationId, known, request, reply }, entryId, confirmHelp);
  }

  @Post(':entryId/withdrawals')
  @HttpCode(200)
  @Access('case-manager', 'administrator')
  @Operation('withdrawHelpEntry', {
    summary: 'Take an entry out of the directory; what it said stays on record',
    refusals: STAFF,
    keyed: true,
  })
  @ApiOkResponse({ type: HelpEntryChanged })
  async withdrawHelpEntry(
    @Param('associationId', PathId) associationId: string,
    @Param('entryId', PathId) entryId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.revise({ associationId, known, request, reply }, entryId, withdrawHelp);
  }

  private revise(
    asked: Asked,
    entryId: string,
    act: (manager: EntityManager, of: Changed & { readonly entryId: string }) => Promise<void>,
  ): Promise<void> {
    return this.change({ ...asked, status: 200 }, async (manager, change) => {
      await act(manager, { ...change, entryId });
      return entryId;
    });
  }

  private async change(
    { associationId, known, request, reply, status }: Asked & { readonly status: number },
    make: (manager: EntityManager, change: Changed) => Promise<string>,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const entryId = await make(manager, { associationId, by: by.id, at });
      return { status, body: JSON.stringify({ entryId } satisfies HelpEntryChanged) };
    });
    sendOffice(reply, answer);
  }
}

type Asked = {
  readonly associationId: string;
  readonly known: Known;
  readonly request: Request;
  readonly reply: FastifyReply;
};

/** Asked after whether the caller may write here at all. */
const reachable = (entry: HelpEntryBody): HelpEntry => {
  if (!isReached(entry)) {
    const errors = REACHED_BY.map((field) => ({ field, code: 'none-of-several' as const, allowed: REACHED_BY }));
    throw new HttpProblem('InvalidRequest', { errors });
  }
  return { ...entry };
};

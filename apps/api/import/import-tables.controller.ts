import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IMPORT_KINDS } from '#messages/import/kinds.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { CurrentCaller, keyedRequestOf, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { bytesOf, hashed, kindOf, sendTable } from './asked.js';
import type { Asking } from './card.js';
import { ImportStarted } from './import.dto.js';
import { ImportKindList, ImportPlanView } from './import-plan.dto.js';
import { doneBefore, startImport } from './imports.js';
import { planTable } from './plan-table.js';
import { kindsFor, templateOf, viewPlan } from './told.js';

const REFUSALS = ['Unauthenticated', 'Forbidden'] as const;
const READS = [...REFUSALS, 'UnsupportedMediaType', 'BodyTooLarge', 'ImportUnreadable'] as const;
const PARTY = {
  name: 'Parley-Party',
  required: false,
  description: 'The party that you act for, of a table of rights',
};
const KIND = { name: 'kind', enum: IMPORT_KINDS };
const CSV_ANSWER = {
  description: 'As an attachment',
  content: { 'text/csv': { schema: { type: 'string' as const } } },
};
const TABLE = {
  description:
    'CSV with a head: UTF-8 or GB18030; commas, semicolons or tabs between cells; headings in Chinese or English. At most 2,000 rows and 2 MiB.',
  schema: { type: 'string' as const, example: 'name,kind,accounts\nNorthwind Trading Ltd,Organisation,' },
};

/** Tables of members, people, rosters, ties and rights, taken over row by row by the acts that one does by hand. */
@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class ImportTablesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('kinds')
  @Access('administrator', 'case-manager', 'party')
  @Operation('listImportKinds', {
    summary: 'Which tables you may bring, with their columns: those whose rows you may enter by hand',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: ImportKindList })
  listImportKinds(@CurrentCaller() caller: Caller): ImportKindList {
    return kindsFor(caller);
  }

  @Get('kinds/:kind/template')
  @Access('administrator', 'case-manager', 'party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getImportTemplate', {
    summary: 'An empty table with headings in your language and one row as it may look',
    refusals: [...REFUSALS, 'NotFound'],
  })
  @ApiParam(KIND)
  @ApiOkResponse(CSV_ANSWER)
  getImportTemplate(@Param('kind') asked: string, @CurrentCaller() caller: Caller, @Res() reply: FastifyReply): void {
    const kind = kindOf(asked, caller);
    sendTable(reply, kind, templateOf(kind, caller));
  }

  @Post(':kind/dry-runs')
  @HttpCode(200)
  @Access('administrator', 'case-manager', 'party')
  @ApiConsumes('text/csv')
  @ApiBody(TABLE)
  @ApiParam(KIND)
  @ApiHeader(PARTY)
  @Operation('tryImport', {
    summary: 'What a table would come to, row by row: new, changed, there already or wrong; nothing is written',
    refusals: READS,
    keyed: true,
  })
  @ApiOkResponse({ type: ImportPlanView })
  async tryImport(
    @Param('kind') asked: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
  ): Promise<ImportPlanView> {
    keyedRequestOf(hashed(known)); // as every POST; under it nothing is remembered
    const kind = kindOf(asked, caller);
    return viewPlan(
      kind,
      await planTable(await this.asking(caller, known), kind, bytesOf(body), doneBefore(caller, kind)),
    );
  }

  @Post(':kind')
  @HttpCode(202)
  @Access('administrator', 'case-manager', 'party')
  @ApiConsumes('text/csv')
  @ApiBody(TABLE)
  @ApiParam(KIND)
  @ApiHeader(PARTY)
  @Operation('startImport', {
    summary: 'Take a table over: each row by the act by hand, once for this file and line, whoever brings it again',
    description:
      'Nothing is done where a row is wrong. Its rows are carried out in the background, also after a restart; getImport tells how far.',
    refusals: [...READS, 'ImportFaulty'],
    keyed: true,
  })
  @ApiAcceptedResponse({ type: ImportStarted })
  async startImport(
    @Param('kind') asked: string,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = kindOf(asked, caller);
    const request = keyedRequestOf(hashed(known));
    sendOffice(reply, await startImport(await this.asking(caller, known), kind, bytesOf(body), request));
  }

  private async asking(caller: Caller, known: Known): Promise<Asking> {
    await this.parts.limits.take('import', caller.actor.id);
    return { parts: this.parts, caller, source: sourceOf(known) };
  }
}

import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PageQuery } from '../account/office/office.dto.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { sendTable } from './asked.js';
import { ImportList, ImportView } from './import.dto.js';
import { findFinished } from './imports.js';
import { findImport, listImports } from './list-imports.js';
import { resultOf } from './told.js';

const REFUSALS = ['Unauthenticated', 'Forbidden'] as const;
const CSV_ANSWER = {
  description: 'As an attachment',
  content: { 'text/csv': { schema: { type: 'string' as const } } },
};

/** What was taken over from tables, by whom, and what became of each row. */
@ApiTags('imports')
@Controller({ path: 'imports', version: '1' })
export class ImportsController {
  @Get()
  @Access('administrator', 'case-manager', 'party')
  @Operation('listImports', {
    summary: 'Tables that were taken over, the newest first; yours alone, unless you are an administrator',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: ImportList })
  listImports(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<ImportList> {
    return listImports(caller, query);
  }

  @Get(':importId')
  @Access('administrator', 'case-manager', 'party')
  @Operation('getImport', { summary: 'How far a table has been taken over', refusals: [...REFUSALS, 'NotFound'] })
  @ApiOkResponse({ type: ImportView })
  getImport(@Param('importId', PathId) importId: string, @CurrentCaller() caller: Caller): Promise<ImportView> {
    return findImport(caller, importId);
  }

  @Get(':importId/result')
  @Access('administrator', 'case-manager', 'party')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getImportResult', {
    summary: 'The table as it came, with what became of each row; no cell of it is a formula',
    refusals: [...REFUSALS, 'NotFound', 'ImportRunning', 'ImportEnded'],
  })
  @ApiOkResponse(CSV_ANSWER)
  async getImportResult(
    @Param('importId', PathId) importId: string,
    @CurrentCaller() caller: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const finished = await findFinished(caller, importId);
    sendTable(reply, `${finished.kind}-result`, resultOf(finished, caller.locale));
  }
}

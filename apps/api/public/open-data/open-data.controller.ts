import { hash } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { refuse } from '#domain/kernel/refusal.js';
import { listPublishedMonths } from '#read-models/find-published-decisions.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { liveReader } from '../../http/wait-for-read.js';
import { Kept } from './kept.js';
import { FORMATS, OpenDataBody } from './open-data.dto.js';
import { COLUMNS, LICENCE, schemaOf, written } from './tables.js';
import { rowsOf } from './rows.js';

const FILE = /^(?<set>decisions|grades|statistics)(?:-(?<month>\d{4}-\d{2}))?\.(?<format>jsonl|csv)$/;

/** From which tables each is made. */
const READ = {
  decisions: ['published_decisions'],
  grades: ['rating_members', 'rating_facts'],
  statistics: ['statistics'],
} as const;

/** What everybody may take away and reckon with: decisions, grades and statistics that are public anyway. */
@ApiTags('open-data')
@Controller({ path: 'associations/:associationId/open-data', version: '1' })
export class OpenDataController {
  /**
   * Made once in ten minutes, however often it is asked for; grades, the dearest, and statistics make no room for the
   * many months.
   */
  private readonly kept = { months: new Kept<string>(600_000, 24), others: new Kept<string>(600_000, 64) };

  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('listOpenData', {
    summary: 'Which files of open data there are, with the versions of their columns and the licence',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: OpenDataBody })
  async listOpenData(@Param('associationId', PathId) associationId: string): Promise<OpenDataBody> {
    await loadPublishing(this.parts, associationId);
    await liveReader(this.parts.pool, 'published_decisions');
    const months = await listPublishedMonths(this.parts.pool, associationId);
    const files = {
      decisions: months.map((month) => `decisions-${month}`),
      grades: ['grades'],
      statistics: ['statistics'],
    };
    return {
      licence: LICENCE,
      formats: FORMATS,
      sets: (['decisions', 'grades', 'statistics'] as const).map((name) => ({
        ...{ name, schema: schemaOf(name), columns: COLUMNS[name], files: files[name] },
      })),
    };
  }

  @Get(':file')
  @Access('public')
  @Operation('getOpenData', {
    summary: 'One file of open data, as JSON Lines or CSV',
    description:
      'Its SHA-256 stands in `Repr-Digest` (RFC 9530), its licence in `Link`. Made anew at most every ten minutes.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({
    description: 'As an attachment',
    content: { 'application/jsonl': { schema: { type: 'string' } }, 'text/csv': { schema: { type: 'string' } } },
  })
  async getOpenData(
    @Param('associationId', PathId) associationId: string,
    @Param('file') file: string,
    @Req() { arrivedAt }: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { set, month, format } = FILE.exec(file)?.groups ?? {};
    const name = (['decisions', 'grades', 'statistics'] as const).find((one) => one === set) ?? refuse('NotFound');
    if ((name === 'decisions') !== (month !== undefined)) refuse('NotFound');
    const association = await loadPublishing(this.parts, associationId);
    await Promise.all(READ[name].map((table) => liveReader(this.parts.pool, table)));
    const { pool } = this.parts;
    if (month !== undefined && !(await listPublishedMonths(pool, associationId)).includes(month)) refuse('NotFound');
    const text = await this.kept[month === undefined ? 'others' : 'months'].get(`${associationId} ${file}`, async () =>
      written(
        name,
        format === 'csv' ? 'csv' : 'jsonl',
        await rowsOf(this.parts, { association, arrivedAt, name, month }),
      ),
    );
    void reply
      .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl; charset=utf-8')
      .headers({
        'content-disposition': `attachment; filename="parley-${file}"`,
        'repr-digest': `sha-256=:${hash('sha256', text, 'base64')}:`,
        link: `<https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
      })
      .send(text);
  }
}

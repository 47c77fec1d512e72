import { Controller, Get, HttpCode, Inject, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { setTimeout } from 'node:timers/promises';
import { assertDatabaseFits } from '#infrastructure/database/assert-database-fits.js';
import { checkRoles } from '#infrastructure/database/check-roles.js';
import { PROJECTIONS } from '#read-models/all.js';
import { assertReadable } from '#read-models/assert-readable.js';
import { Access } from '../http/access.js';
import { HttpProblem } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { Limited } from '../limits/limited.js';
import { PARTS, type ApiParts } from '../http/parts.js';

/** Milliseconds that the database may take to answer. */
const PATIENCE = 1_000;

class HealthView {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';

  @ApiProperty({
    required: false,
    description: 'Opaque; which of the installations on its machine answers, where whoever started it has named it',
  })
  installation?: string;
}

/** For supervisors. Neither asks Temporal: filing goes on without it. */
@ApiTags('health')
@Controller({ version: VERSION_NEUTRAL })
@Limited('never')
export class HealthController {
  private areFilesSeen = false;

  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('healthz')
  @Access('public')
  @Operation('getHealth', { summary: 'Whether the process runs' })
  @ApiOkResponse({ type: HealthView })
  getHealth(): HealthView {
    return this.healthy();
  }

  @Get('readyz')
  @HttpCode(200)
  @Access('public')
  @Operation('getReadiness', {
    summary:
      'Whether the database answers within a second, has the shape that this program needs and, in production, keeps what it acknowledges; and whether files could be written since this process was started',
  })
  @ApiOkResponse({ type: HealthView })
  async getReadiness(): Promise<HealthView> {
    const late = new AbortController();
    const patience = setTimeout(PATIENCE, 'late', { signal: late.signal }).catch(() => 'late');
    const { pool, environment, files } = this.parts;
    const fits = Promise.all([
      assertDatabaseFits(pool),
      assertReadable(pool, PROJECTIONS),
      checkRoles(pool, environment),
      this.assertFilesSeen(files),
    ]).then(
      () => 'fits',
      () => 'unfit',
    );
    const verdict = await Promise.race([fits, patience]);
    late.abort();
    if (verdict !== 'fits') throw new HttpProblem('Busy', { headers: { 'retry-after': '1' } });
    return this.healthy();
  }

  /**
   * A program that was started with a wrong folder or bucket is never ready. One that has written is ready while these
   * are away: files alone are refused then, and all else goes on.
   */
  private async assertFilesSeen(files: ApiParts['files']): Promise<void> {
    if (this.areFilesSeen) return;
    await files.assertWritable();
    this.areFilesSeen = true;
  }

  private healthy(): HealthView {
    const { installation } = this.parts;
    return { status: 'ok', ...(installation !== undefined && { installation }) };
  }
}

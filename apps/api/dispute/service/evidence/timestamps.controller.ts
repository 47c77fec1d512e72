import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { timestampExhibit } from '#application/timestamp/exhibit-timestamps.js';
import { BadToken } from '#application/timestamp/read-token.js';
import { Access } from '../../../http/access.js';
import { invalid } from '../../../http/http-problem.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { send } from '../../../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../../../right/acting.js';
import { Answers } from '../../answers.js';
import { READ } from '../../refusals.js';
import { ExhibitTimestamped, TimestampExhibitBody } from './timestamp.dto.js';

/** Tokens that parties bring from elsewhere, checked and laid beside their exhibits. */
@ApiTags('evidence')
@Controller({ path: 'disputes/:disputeId/evidence/:evidenceId/timestamps', version: '1' })
export class TimestampsController {
  @Post()
  @Access('party', 'case-manager')
  @Operation('timestampExhibit', {
    summary: 'Lay a time-stamp token beside an exhibit of yours; what was checked of it stands there',
    description:
      'It is checked against the hash of the exhibit and the authorities that the association trusts, and kept whatever came of that. Revocation is not asked for, and it says so.',
    refusals: [...READ, 'NotYourPart', 'TooMany'],
    keyed: true,
  })
  @Answers(200, ExhibitTimestamped)
  async timestampExhibit(
    @Param('disputeId', PathId) disputeId: string,
    @Param('evidenceId', PathId) evidenceId: string,
    @Body() { token }: TimestampExhibitBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const plain = token.replace(/\s/g, '');
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) throw invalid('token', 'invalid');
    const laid = { disputeId, evidenceId, token: Buffer.from(plain, 'base64') };
    const answer = await timestampExhibit(tenant, laid, { by, at, request }).catch((error: unknown) => {
      if (error instanceof BadToken) throw invalid('token', 'invalid');
      throw error;
    });
    send(reply, answer, tenant);
  }
}

import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { newId } from '#infrastructure/ids.js';
import { given } from '../dispute/given.js';
import { READ } from '../dispute/refusals.js';
import { sealText } from '../dispute/seal.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { ActOnRight, actOnRight, assertParty, type ActingOnRight } from './acting.js';
import {
  DecideInvalidationBody,
  EndLicenceBody,
  EndRightBody,
  GrantLicenceBody,
  RecordEvaluationBody,
  RenewRightBody,
  ReportInvalidationBody,
  TransferRightBody,
} from './changes.dto.js';
import { sealPapers } from './papers.js';
import { RightAnswer } from './right.dto.js';

const ACT = [
  ...READ,
  'NotYourPart',
  'WrongStage',
  'InstantImplausible',
  'UnknownReference',
  'NamedTwice',
  'AuthorityExpired',
  'AuthorityLacksScope',
] as const;

/**
 * What becomes of a right in the register. Told by its holder it waits for a check; recorded by a case manager it was
 * seen.
 */
@ApiTags('rights')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'rights/:rightId', version: '1' })
export class RightChangesController {
  @Post('renewals')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('renewRight', { summary: 'Record that its term was renewed', refusals: ACT, keyed: true })
  @ApiOkResponse({ type: RightAnswer })
  renewRight(
    @Param('rightId', PathId) rightId: string,
    @Body() body: RenewRightBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async ({ rulebook, writer }) => {
      const { papers, evidence } = await sealPapers(writer, rightId, body, rulebook, {});
      return {
        command: { type: 'RenewRight', data: { validUntil: body.validUntil, ...papers } },
        answer: { evidence },
      };
    });
  }

  @Post('transfers')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('transferRight', {
    summary: 'Record that it goes to another holder, from a day on',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: RightAnswer })
  transferRight(
    @Param('rightId', PathId) rightId: string,
    @Body() body: TransferRightBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    const { toHolderId, effectiveOn, details } = body;
    return actOnRight(rightId, acting, async ({ rulebook, writer }) => {
      if (toHolderId !== undefined) await assertParty(acting.caller, 'toHolderId', toHolderId);
      const { papers, words, evidence } = await sealPapers(writer, rightId, body, rulebook, { details });
      const data = given({ toHolderId, effectiveOn, detailsContentId: words.details, ...papers });
      return { command: { type: 'TransferRight', data }, answer: { evidence } };
    });
  }

  @Post('licences')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('grantLicence', { summary: 'Record a licence', refusals: ACT, keyed: true })
  @ApiOkResponse({ type: RightAnswer })
  grantLicence(
    @Param('rightId', PathId) rightId: string,
    @Body() body: GrantLicenceBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    const { licenseeId, kind, ownName, scope, validFrom, validUntil } = body;
    return actOnRight(rightId, acting, async ({ rulebook, writer }) => {
      await assertParty(acting.caller, 'licenseeId', licenseeId);
      const { papers, words, evidence } = await sealPapers(writer, rightId, body, rulebook, { scope });
      const licenceId = newId();
      const data = given({
        licenceId,
        licenseeId,
        kind,
        ownName,
        scopeContentId: words.scope,
        validFrom,
        validUntil,
        ...papers,
      });
      return { command: { type: 'GrantLicence', data }, answer: { licenceId, evidence } };
    });
  }

  @Post('licences/:licenceId/ends')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('endLicence', { summary: 'Record that a licence ends', refusals: ACT, keyed: true })
  @ApiOkResponse({ type: RightAnswer })
  endLicence(
    @Param('rightId', PathId) rightId: string,
    @Param('licenceId', PathId) licenceId: string,
    @Body() { endedOn, reason }: EndLicenceBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async ({ writer }) => ({
      command: {
        type: 'EndLicence',
        data: given({ licenceId, endedOn, reasonContentId: await sealText(writer, rightId, reason) }),
      },
    }));
  }

  @Post('invalidations')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('reportInvalidation', {
    summary: 'Report that somebody asked for its invalidation or revocation',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: RightAnswer })
  reportInvalidation(
    @Param('rightId', PathId) rightId: string,
    @Body() body: ReportInvalidationBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async ({ rulebook, writer }) => {
      const { papers, words, evidence } = await sealPapers(writer, rightId, body, rulebook, {
        details: body.details,
      });
      const proceedingId = newId();
      const data = { proceedingId, filedOn: body.filedOn, detailsContentId: words.details, ...papers };
      return { command: { type: 'ReportInvalidation', data }, answer: { proceedingId, evidence } };
    });
  }

  @Post('invalidations/:proceedingId/outcomes')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('decideInvalidation', {
    summary: 'Record how an invalidation came out; a later outcome takes its place',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: RightAnswer })
  decideInvalidation(
    @Param('rightId', PathId) rightId: string,
    @Param('proceedingId', PathId) proceedingId: string,
    @Body() body: DecideInvalidationBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    const { outcome, final, decidedOn, details } = body;
    return actOnRight(rightId, acting, async ({ rulebook, writer }) => {
      const { papers, words, evidence } = await sealPapers(writer, rightId, body, rulebook, { details });
      const data = { proceedingId, outcome, final, decidedOn, detailsContentId: words.details, ...papers };
      return { command: { type: 'DecideInvalidation', data }, answer: { evidence } };
    });
  }

  @Post('evaluations')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('recordEvaluation', {
    summary: 'Record what the evaluation report of a utility model or design says',
    refusals: [...ACT, 'RightDetails'],
    keyed: true,
  })
  @ApiOkResponse({ type: RightAnswer })
  recordEvaluation(
    @Param('rightId', PathId) rightId: string,
    @Body() body: RecordEvaluationBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async ({ rulebook, writer }) => {
      const { papers, evidence } = await sealPapers(writer, rightId, body, rulebook, {});
      return {
        command: {
          type: 'RecordEvaluation',
          data: { conclusion: body.conclusion, issuedOn: body.issuedOn, ...papers },
        },
        answer: { evidence },
      };
    });
  }

  @Post('ends')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('endRight', {
    summary: 'Record that it ended before its term',
    refusals: [...ACT, 'RightNotInForce'],
    keyed: true,
  })
  @ApiOkResponse({ type: RightAnswer })
  endRight(
    @Param('rightId', PathId) rightId: string,
    @Body() { ground, endedOn, details }: EndRightBody,
    @ActOnRight() acting: ActingOnRight,
  ): Promise<void> {
    return actOnRight(rightId, acting, async ({ writer }) => ({
      command: {
        type: 'EndRight',
        data: given({ ground, endedOn, detailsContentId: await sealText(writer, rightId, details) }),
      },
    }));
  }
}

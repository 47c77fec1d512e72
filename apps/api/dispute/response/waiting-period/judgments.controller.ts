import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealRecords } from '../../intake/dictation/for-party.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { ACT } from '../../refusals.js';
import { ConfirmJudgmentBody } from './judgments.dto.js';

/** What the association vouches for of proceedings that parties told of. */
@ApiTags('waiting-period')
@Controller({ path: 'disputes/:disputeId/proceedings/:reportId', version: '1' })
export class JudgmentsController {
  @Post('confirmations')
  @Access('case-manager')
  @Operation('confirmJudgment', {
    summary: 'Confirm the final result that a party told of itself, with the paper that you saw',
    description: 'From here on it counts as recorded by the association, in ratings, too.',
    refusals: [...ACT, 'NothingNamed', 'NamedTwice', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmJudgment(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reportId', PathId) reportId: string,
    @Body() { evidence, note }: ConfirmJudgmentBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      checkEvidenceRefs(evidence, [], rulebook.materials);
      const sealed = await sealRecords(acting.caller, disputeId, evidence, note);
      return { type: 'ConfirmJudgment', data: { reportId, ...sealed } };
    });
  }
}

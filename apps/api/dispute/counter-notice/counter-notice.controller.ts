import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags, ApiBearerAuth } from '@nestjs/swagger';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { Act, act, type Acting } from '../acting.js';
import { CommandAnswer } from '../answers.dto.js';
import { Answers } from '../answers.js';
import { FileCounterNoticeBody } from './file-counter-notice.dto.js';
import { prepareCounterNotice } from './file-counter-notice.js';
import { ACT } from '../refusals.js';

@ApiBearerAuth()
@ApiTags('counter-notice')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class CounterNoticeController {
  @Post('counter-notices')
  @Access('party')
  @Operation('fileCounterNotice', {
    summary: 'Declare that items do not infringe',
    refusals: [...ACT, 'DeadlinePassed', 'DeclarationMissing', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  fileCounterNotice(@Param('disputeId', PathId) disputeId: string, @Body() body: FileCounterNoticeBody, @Act() acting: Acting): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => ({
      type: 'FileCounterNotice',
      data: await prepareCounterNotice(acting.caller, disputeId, body, rulebook),
    }));
  }
}

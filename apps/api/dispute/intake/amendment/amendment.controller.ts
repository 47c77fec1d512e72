import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiQuery, ApiTags } from '@nestjs/swagger';
import { findEarlierEnds } from '#application/context/earlier-ends.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, actBeside, type Acting } from '../../acting.js';
import { Answers } from '../../answers.js';
import { CommandAnswer } from '../../answers.dto.js';
import { given } from '../../given.js';
import { AcceptanceBody } from '../filing/check-complaint.dto.js';
import { sealAcceptance } from '../filing/seal-acceptance.js';
import { ACT } from '../../refusals.js';
import { sealDefects } from '../filing/seal-defects.js';
import { addItems, partialOf } from './add-items.js';
import { AmendComplaintBody, RefuseAmendmentBody } from './amend-complaint.dto.js';
import { prepareAmendment } from './amend-complaint.js';
import { AddedItemsAnswer } from './items.dto.js';

const AMEND = [
  ...ACT,
  'UnknownReference',
  'NamedTwice',
  'TooMany',
  'RightNotCovered',
  'RightDetails',
  'SelfComplaint',
  'AnotherItem',
  'RightNotInForce',
  'RightNotHeld',
  'RightNotUsable',
] as const;

@ApiTags('amendment')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class AmendmentController {
  @Post('amendments')
  @Access('party')
  @Operation('amendComplaint', {
    summary:
      'Amend a filed complaint; after acceptance what is new is checked and noticed afresh, for the pairs that it concerns',
    refusals: AMEND,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  amendComplaint(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: AmendComplaintBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actBeside(disputeId, acting, prepareAmendment(acting.caller, disputeId, body));
  }

  @Post('items')
  @Access('party')
  @ApiConsumes('text/csv')
  @ApiQuery({
    name: 'partial',
    required: false,
    enum: ['true', 'false'],
    description: 'Add the rows that are right and tell what is wrong with the others',
  })
  @ApiBody({
    schema: {
      type: 'string',
      example: 'kind,url,externalId,title,respondents\nproduct,https://shop.example/cards/1,card-1,"Bag, brown",',
    },
    description:
      'CSV in UTF-8 with a head: kind, url, externalId, title, and, where they are needed, ref, platformId, detail, respondents (ids, semicolons between them). At most 300 items in a dispute.',
  })
  @Operation('addItems', {
    summary:
      'Add items to a complaint from a table; all faults of all rows are told at once, and none is added if one is wrong',
    refusals: [...AMEND, 'RowsWrong', 'UnsupportedMediaType'],
    keyed: true,
  })
  @Answers(200, AddedItemsAnswer)
  addItems(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: unknown,
    @Query('partial') partial: string | undefined,
    @Act() acting: Acting,
  ): Promise<void> {
    return actBeside(disputeId, acting, addItems(acting.caller, disputeId, body, partialOf(partial)));
  }

  @Post('amendments/:amendmentId/acceptances')
  @Access('case-manager')
  @Operation('acceptAmendment', {
    summary: 'Accept an amendment: a fresh notice goes out about its pairs, which have response windows of their own',
    refusals: [...ACT, 'MaterialsMissing', 'BytesMissing', 'NewFactsNeeded', 'RepeatNoticeBarred', 'TrackNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  acceptAmendment(
    @Param('disputeId', PathId) disputeId: string,
    @Param('amendmentId', PathId) amendmentId: string,
    @Body() body: AcceptanceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(
      disputeId,
      acting,
      async () => ({
        type: 'AcceptAmendment',
        data: { amendmentId, ...(await sealAcceptance(acting.caller, disputeId, body)) },
      }),
      async ({ dispute }) => ({ earlier: await findEarlierEnds(acting.caller.tenant, disputeId, dispute) }),
    );
  }

  @Post('amendments/:amendmentId/refusals')
  @Access('case-manager')
  @Operation('refuseAmendment', {
    summary: 'Refuse an amendment with every reason; the complaint goes on as it was',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refuseAmendment(
    @Param('disputeId', PathId) disputeId: string,
    @Param('amendmentId', PathId) amendmentId: string,
    @Body() { reasons }: RefuseAmendmentBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseAmendment',
      data: { amendmentId, reasons: await sealDefects(acting.caller, disputeId, reasons) },
    }));
  }
}

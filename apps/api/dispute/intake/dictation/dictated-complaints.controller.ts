import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { openDispute } from '#application/dispute/open-dispute.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { send } from '../../../http/send.js';
import { Act, type Acting } from '../../acting.js';
import { Answers } from '../../answers.js';
import { READ } from '../../refusals.js';
import { prepareDictated } from './dictate-complaint.js';
import { DictateComplaintBody, DictatedAnswer } from './dictation.dto.js';
import { forParty } from './for-party.js';

/** Complaints by telephone, letter, chat or paper (practice P17). */
@ApiTags('dictation')
@Controller({ path: 'dictated-complaints', version: '1' })
export class DictatedComplaintsController {
  @Post()
  @Access('case-manager')
  @Operation('dictateComplaint', {
    summary: 'Write down a complaint for a party; nothing follows before the party confirms it',
    refusals: [
      ...READ,
      'RightNotCovered',
      'RightDetails',
      'NoSecondNotice',
      'TooMany',
      'UnknownReference',
      'NamedTwice',
      'DeclarationMissing',
      'SelfComplaint',
      'NoCaseManager',
      'FilingBarred',
      'FilingLimited',
      'BurdenRaised',
      'LaneNotOpen',
      'CaptureTooShort',
      'InstantImplausible',
    ],
    keyed: true,
  })
  @Answers(201, DictatedAnswer)
  async dictateComplaint(@Body() body: DictateComplaintBody, @Act() { caller, request, reply }: Acting): Promise<void> {
    const typing = forParty(caller, body.dictation.partyId);
    const { actor: by, now: at, tenant } = typing;
    send(reply, await openDispute(tenant, { by, at, request }, prepareDictated(typing, body)), tenant);
  }
}

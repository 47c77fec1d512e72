import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { roomKey } from '#application/room/room-key.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Ballot } from '#domain/dispute/panel/decision/tally.js';
import { ballotWords } from '#domain/room/cast-ballot.js';
import { Act, type Acting } from '../dispute/acting.js';
import { Answers } from '../dispute/answers.js';
import { given } from '../dispute/given.js';
import { NoBody } from '../dispute/no-body.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { actInRoom } from './acting-in-room.js';
import { BallotBody, DraftDecisionBody, SignDecisionBody } from './deliberation.dto.js';
import { makingOf } from './making.js';
import { RoomAnswer } from './offer.dto.js';
import { IN_ROOM } from './refusals.js';

/** Where a panel votes, drafts and signs; nobody else is ever there. */
@ApiTags('room')
@Controller({ path: 'disputes/:disputeId/rooms/:roomId', version: '1' })
export class DeliberationController {
  @Post('votes')
  @Access('expert')
  @Operation('callVote', {
    summary: 'Call for ballots on all issues',
    refusals: [...IN_ROOM, 'BallotsMissing'],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  callVote(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @NoBody() _: undefined,
    @Act() acting: Acting,
  ): Promise<void> {
    return actInRoom({ disputeId, roomId }, acting, () => Promise.resolve({ command: { type: 'CallVote', data: {} } }));
  }

  @Post('votes/:voteId/ballots')
  @Access('expert')
  @Operation('castBallot', {
    summary: 'Vote on every issue, sealed until all have voted',
    refusals: [...IN_ROOM, 'AnsweredAlready', 'EntryMissing'],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  castBallot(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Param('voteId', PathId) voteId: string,
    @Body() { choices }: BallotBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actInRoom({ disputeId, roomId }, acting, async ({ dispute }) => {
      const ballot: Ballot = Object.fromEntries(choices.map(({ issueId, choice }) => [issueId, choice]));
      const { issues = [] } = dispute.decisions[dispute.rooms[roomId]?.aboutId ?? ''] ?? {};
      const ballotContentId = await acting.caller.tenant.vault.seal(roomKey(roomId), ballotWords(ballot, issues));
      return { command: { type: 'CastBallot', data: { voteId, ballot, ballotContentId } } };
    });
  }

  @Post('drafts')
  @Access('expert')
  @Operation('draftDecision', {
    summary: 'Draft the decision on what was voted, with reasons for every issue',
    refusals: [
      ...IN_ROOM,
      'BallotsMissing',
      'LegalKindNotCarried',
      'EntryMissing',
      'BytesMissing',
      'EvidenceNotAdmitted',
    ],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  draftDecision(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Body() { legalKind, reasons }: DraftDecisionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actInRoom({ disputeId, roomId }, acting, async () => {
      const words = reasons.map(({ facts, evidence, rule, conclusion }) =>
        canonicalJson({ facts, evidence, rule, conclusion }),
      );
      const ids = await acting.caller.tenant.vault.sealAll(words.map((text) => ({ keyName: roomKey(roomId), text })));
      const sealed = reasons.map(({ issueId, evidenceIds = [] }, index) => ({
        issueId,
        reasonsContentId: ids[index] ?? '',
        ...(evidenceIds.length > 0 && { evidenceIds }),
      }));
      return { command: { type: 'DraftDecision', data: { legalKind, reasons: sealed } } };
    });
  }

  @Post('drafts/:draftId/signatures')
  @Access('expert')
  @Operation('signDecision', {
    summary:
      'Sign the newest draft, with your dissent where you are of another mind; with the last signature it is the decision',
    refusals: [...IN_ROOM, 'AnsweredAlready', 'LegalKindNotCarried', 'LaneNotOpen'],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  signDecision(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Param('draftId', PathId) draftId: string,
    @Body() { dissent }: SignDecisionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { vault } = acting.caller.tenant;
    return actInRoom({ disputeId, roomId }, acting, async (file) => {
      const making = await makingOf(file, { expertId: acting.caller.actor.id, dissent }, vault);
      const dissentContentId = dissent === undefined ? undefined : await vault.seal(roomKey(roomId), dissent);
      return { command: { type: 'SignDecision', data: given({ draftId, dissentContentId, making }) } };
    });
  }
}

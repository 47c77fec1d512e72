import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Act, act, type Acting } from '../dispute/acting.js';
import { CommandAnswer } from '../dispute/answers.dto.js';
import { Answers } from '../dispute/answers.js';
import { Id } from '../dispute/fields/id.js';
import { given } from '../dispute/given.js';
import { ACT } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';

class OpenDeskBody {
  @Id({ description: 'With which party, where the association opens it; a party asks for itself', optional: true })
  partyId?: string;
}

/** Where a party and the association ask and answer. */
@ApiTags('room')
@Controller({ path: 'disputes/:disputeId/desks', version: '1' })
export class DeskController {
  @Post()
  @Access('party', 'case-manager')
  @Operation('openDesk', {
    summary: 'Open the room in which a party and the association ask and answer; nobody else is in it',
    refusals: [...ACT, 'UnknownReference', 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  openDesk(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { partyId }: OpenDeskBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'OpenDesk', data: given({ partyId }) }));
  }
}

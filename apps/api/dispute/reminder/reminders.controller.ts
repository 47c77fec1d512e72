import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadStaffNotes } from '#application/staff-note/staff-notes.js';
import { findReminders } from '#application/notification/find-reminders.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller } from '../../http/request.js';
import { READ } from '../refusals.js';
import { asStaff } from '../staff-note/as-staff.js';
import { ReminderList } from './reminder.dto.js';

/** Who was reminded of what: told to the staff alone, since it tells when somebody did not act. */
@ApiTags('notifications')
@Controller({ path: 'disputes/:disputeId/reminders', version: '1' })
export class RemindersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listReminders', {
    summary: 'Who was reminded of which day of this dispute, when, by which way, and what became of it',
    refusals: READ,
  })
  @ApiOkResponse({ type: ReminderList })
  async listReminders(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ReminderList> {
    const { tenant, actor } = asStaff(this.parts, caller);
    await loadStaffNotes(tenant, disputeId, actor); // the same people, and nobody else
    return { items: [...(await findReminders(tenant.database, tenant.associationId, disputeId))] };
  }
}

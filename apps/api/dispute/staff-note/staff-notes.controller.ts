import { Body, Controller, Get, Header, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { noteForStaff, type Noted } from '#application/staff-note/staff-notes.js';
import { newId } from '#infrastructure/ids.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller } from '../../http/request.js';
import { send } from '../../http/send.js';
import { Act, type Acting } from '../acting.js';
import { READ } from '../refusals.js';
import { asStaff } from './as-staff.js';
import { listStaffNotes } from './list-staff-notes.js';
import { StaffNoteAnswer, StaffNoteBody, StaffNoteList, StaffNotesQuery } from './staff-note.dto.js';

const NOTE = [...READ, 'TooMany', 'UnknownReference', 'OfficerBarred'] as const;

/** What the association's staff write down for each other: in nobody else's view, timeline, export or panel file. */
@ApiTags('charge')
@Controller({ path: 'disputes/:disputeId/staff-notes', version: '1' })
export class StaffNotesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listStaffNotes', {
    summary: 'What the association’s staff wrote down on this dispute for each other, the newest first',
    refusals: READ,
  })
  @ApiOkResponse({ type: StaffNoteList })
  listStaffNotes(
    @Param('disputeId', PathId) disputeId: string,
    @Query() query: StaffNotesQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<StaffNoteList> {
    return listStaffNotes(asStaff(this.parts, caller), disputeId, query);
  }

  @Post()
  @Access('case-manager', 'administrator')
  @Operation('writeStaffNote', {
    summary: 'Write a note on this dispute for colleagues alone; whoever is mentioned is told that there is one',
    refusals: NOTE,
    keyed: true,
  })
  @ApiResponse({ status: 201, type: StaffNoteAnswer })
  writeStaffNote(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { text, mentionedIds = [] }: StaffNoteBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return this.note(acting, { type: 'WriteStaffNote', disputeId, noteId: newId(), text, mentionedIds });
  }

  @Post(':noteId/corrections')
  @Access('case-manager', 'administrator')
  @Operation('correctStaffNote', {
    summary: 'Put a note of your own right; what it said before stays beside it',
    refusals: [...NOTE, 'NotYourPart'],
    keyed: true,
  })
  @ApiResponse({ status: 200, type: StaffNoteAnswer })
  correctStaffNote(
    @Param('disputeId', PathId) disputeId: string,
    @Param('noteId', PathId) noteId: string,
    @Body() { text, mentionedIds = [] }: StaffNoteBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return this.note(acting, { type: 'CorrectStaffNote', disputeId, noteId, text, mentionedIds });
  }

  private async note({ caller, request, reply }: Acting, noted: Noted): Promise<void> {
    const { tenant, actor: by, now: at } = asStaff(this.parts, caller);
    send(reply, await noteForStaff(tenant, noted, { by, at, request }), tenant);
  }
}

import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { NoBody } from '../dispute/no-body.js';
import { Access } from '../http/access.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest } from '../http/request.js';
import { addOperatorKey, endOperatorKey, listOperatorKeys, rotateOperatorKey } from './change-operator-keys.js';
import {
  AddOperatorKeyBody,
  OperatorKeyAdded,
  OperatorKeyEnded,
  OperatorKeyList,
  RotateOperatorKeyBody,
} from './operator-keys.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden'] as const;

/** What operators of the installation sign in with, each with a name; OPERATOR_KEY makes the first and can then go. */
@ApiTags('operator')
@Controller({ path: 'operator-keys', version: '1' })
export class OperatorKeysController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('operator')
  @Operation('listOperatorKeys', {
    summary: 'The keys of the operator: name, last use, end; never the keys themselves',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: OperatorKeyList })
  listOperatorKeys(): Promise<OperatorKeyList> {
    return listOperatorKeys(this.parts);
  }

  @Post()
  @Access('operator')
  @Operation('addOperatorKey', {
    summary: 'Another key beside those that there are, with a name and, if wished, an end',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: OperatorKeyAdded })
  async addOperatorKey(
    @Body() { name, days }: AddOperatorKeyBody,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await addOperatorKey(this.parts, { name, days }, request));
  }

  @Post(':keyId/rotations')
  @Access('operator')
  @Operation('rotateOperatorKey', {
    summary: 'Another key of the same name; the old one goes on for so many hours',
    refusals: [...REFUSALS, 'NotFound'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: OperatorKeyAdded })
  async rotateOperatorKey(
    @Param('keyId', PathId) keyId: string,
    @Body() { overlapHours }: RotateOperatorKeyBody,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await rotateOperatorKey(this.parts, keyId, overlapHours, request));
  }

  @Post(':keyId/ends')
  @HttpCode(200)
  @Access('operator')
  @Operation('endOperatorKey', {
    summary: 'End a key now',
    refusals: [...REFUSALS, 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: OperatorKeyEnded })
  async endOperatorKey(
    @Param('keyId', PathId) keyId: string,
    @NoBody() _: void,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await endOperatorKey(this.parts, keyId, request));
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { CurrentCaller, KeyedRequest } from '../../../http/request.js';
import { fileInSeveral } from './file-in-several.js';
import { FiledInSeveral, FileInSeveralBody } from './file-in-several.dto.js';

@ApiTags('counter-notice')
@Controller({ path: 'counter-notices', version: '1' })
export class CounterNoticesController {
  @Post()
  @HttpCode(200)
  @Access('party')
  @Operation('fileInSeveral', {
    summary: 'Answer several notices with one declaration, each with its own result',
    refusals: ['Unauthenticated', 'Forbidden'],
    keyed: true,
  })
  @ApiOkResponse({ type: FiledInSeveral })
  fileInSeveral(
    @Body() body: FileInSeveralBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
  ): Promise<FiledInSeveral> {
    return fileInSeveral(caller, body, request);
  }
}

import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT, READ } from '../../refusals.js';
import { sealTexts } from '../../seal.js';
import { AnswerComparisonBody, ComparisonList, FileComparisonBody, FindOnComparisonBody } from './comparison.dto.js';
import type { ExhibitPlaceBody } from './comparison.dto.js';
import { listComparisons } from './list-comparisons.js';

const ROWS = [...ACT, 'UnknownReference', 'NamedTwice', 'EntryUnwanted'] as const;

/** What a right protects and what is sold, compared element by element. */
@ApiTags('evidence')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ComparisonsController {
  @Get('comparisons')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('listComparisons', {
    summary: 'Comparisons element by element, each row with whoever may see both of its exhibits',
    refusals: READ,
  })
  @ApiOkResponse({ type: ComparisonList })
  listComparisons(@Param('disputeId', PathId) disputeId: string, @CurrentCaller() caller: Caller): Promise<object> {
    return listComparisons(caller, disputeId);
  }

  @Post('comparisons')
  @Access('party')
  @Operation('fileComparison', {
    summary: 'Compare, row by row, what the right protects with what is sold; or file a new version',
    refusals: [...ROWS, 'RightNotCovered'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  fileComparison(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { comparisonId, rows }: FileComparisonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const words = rows.flatMap(({ element, text }) => [element, text]);
      const sealed = await sealTexts(acting.caller, disputeId, words);
      const filed = rows.map(({ original, accused, view }, index) =>
        given({
          elementContentId: sealed[index * 2] ?? '',
          original: placeOf(original),
          accused: placeOf(accused),
          view,
          textContentId: sealed[index * 2 + 1],
        }),
      );
      return { type: 'FileComparison', data: given({ comparisonId, rows: filed }) };
    });
  }

  @Post('comparisons/:comparisonId/answers')
  @Access('party')
  @Operation('answerComparison', {
    summary: 'Say row by row how you see a comparison of the other side',
    refusals: ROWS,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerComparison(
    @Param('disputeId', PathId) disputeId: string,
    @Param('comparisonId', PathId) comparisonId: string,
    @Body() { rows }: AnswerComparisonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const words = rows.map(({ text }) => text);
      const sealed = await sealTexts(acting.caller, disputeId, words);
      const said = rows.map(({ rowId, view }, index) => given({ rowId, view, textContentId: sealed[index] }));
      return { type: 'AnswerComparison', data: { comparisonId, rows: said } };
    });
  }

  @Post('panels/:panelId/comparison-findings')
  @Access('expert')
  @Operation('findOnComparison', {
    summary: 'Find on elements of a comparison, each with its reason',
    refusals: [...ROWS, 'EvidenceNotAdmitted'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  findOnComparison(
    @Param('disputeId', PathId) disputeId: string,
    @Param('panelId', PathId) panelId: string,
    @Body() { comparisonId, rows }: FindOnComparisonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const words = rows.map(({ reason }) => reason);
      const sealed = await sealTexts(acting.caller, disputeId, words);
      const found = rows.map(({ rowId, finding }, index) => ({ rowId, finding, reasonContentId: sealed[index] ?? '' }));
      return { type: 'FindOnComparison', data: { panelId, comparisonId, rows: found } };
    });
  }
}

const placeOf = ({ evidenceId, page, second, region }: ExhibitPlaceBody) =>
  given({ evidenceId, page, second, region: region && { ...region } });

import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import type { Ruled } from '#domain/rulebook/ruled.js';
import {
  ORDINARY_CONDITIONS,
  ORDINARY_RULES,
  REVIEW_CONDITIONS,
  REVIEW_RULES,
} from '#messages/conduct/bad-faith-review.js';
import type { Words } from '#messages/locale.js';
import { inForceAt } from '#rulebooks/released.js';
import { Access } from '../../http/access.js';
import { ByWhoseClock, legalTimeOf } from '../../http/legal-time-of.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';
import { WordsBody } from '../../signal/signal.dto.js';

export class PublishedRule {
  @ApiProperty()
  code: string;

  @ApiProperty({ type: WordsBody })
  words: WordsBody;

  @ApiProperty({ description: 'The clause that it stands in' })
  clause: string;

  @ApiProperty({ description: 'On what it rests' })
  source: string;

  @ApiProperty({ enum: ['law', 'house-rule', 'practice', 'to-be-verified'] })
  confidence: string;
}

export class PublishedHandling {
  @ApiProperty({ type: [PublishedRule], description: 'When a matter is taken up' })
  conditions: PublishedRule[];

  @ApiProperty({ type: [PublishedRule], description: 'How it is then handled' })
  rules: PublishedRule[];
}

export class HandlingBody {
  @ApiProperty({ example: '2027-01' })
  version: string;

  @ApiProperty({ format: 'date', description: 'The legal day from which that version is in force' })
  inForceFrom: string;

  @ApiProperty({ type: PublishedHandling, description: 'Complaints' })
  ordinary: PublishedHandling;

  @ApiProperty({ type: PublishedHandling, description: 'Bad-faith reviews' })
  review: PublishedHandling;
}

/** The conditions of acceptance and rules of handling that the association publishes, of both procedures. */
@ApiTags('rulebook')
@Controller({ path: 'handling', version: '1' })
export class HandlingController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('getHandling', {
    summary: 'When a complaint, or a bad-faith review, is taken up, and how it is handled',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: HandlingBody })
  async getHandling(@Query() clock: ByWhoseClock, @Req() known: Known): Promise<HandlingBody> {
    const { rulebook, inForceFrom } = inForceAt('cn-ecl', await legalTimeOf(this.parts, known, clock));
    const { handling } = rulebook.goodFaith ?? refuse('NotFound');
    const { ordinary, review } = handling;
    return {
      version: rulebook.version,
      inForceFrom,
      ordinary: {
        conditions: told(ordinary.conditions, ORDINARY_CONDITIONS),
        rules: told(ordinary.rules, ORDINARY_RULES),
      },
      review: { conditions: told(review.conditions, REVIEW_CONDITIONS), rules: told(review.rules, REVIEW_RULES) },
    };
  }
}

const told = <C extends string>(
  rules: readonly (Ruled & { readonly code: C })[],
  words: Readonly<Record<C, Words>>,
): PublishedRule[] =>
  rules.map(({ code, clause, source, confidence }) => ({ code, words: words[code], clause, source, confidence }));

import { ApiProperty } from '@nestjs/swagger';
import { AVENUES, LETTERS } from '#domain/guide/guide.js';
import { WordsBody } from '../../signal/signal.dto.js';
import { PublishedRule } from '../handling/handling.controller.js';

const CONDITIONS = { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } } as const;

export class GuideAnswer {
  @ApiProperty({ example: 'right-holder' })
  code: string;

  @ApiProperty({ type: WordsBody })
  words: WordsBody;
}

export class GuideQuestionBody {
  @ApiProperty({ example: 'who' })
  code: string;

  @ApiProperty({ type: WordsBody })
  words: WordsBody;

  @ApiProperty({ required: false, type: WordsBody, description: 'What helps to answer it' })
  help?: WordsBody;

  @ApiProperty({ type: [GuideAnswer] })
  answers: GuideAnswer[];

  @ApiProperty({
    type: 'array',
    items: CONDITIONS,
    description:
      'It is asked where one of these holds: each question that it names was answered by one of what follows',
  })
  asked: Record<string, string[]>[];
}

export class GuideHintBody extends PublishedRule {
  @ApiProperty({ ...CONDITIONS, description: 'Told to whoever answered so' })
  when: Record<string, string[]>;
}

export class GuideRuleBody extends GuideHintBody {
  @ApiProperty({ enum: AVENUES })
  avenue: string;

  @ApiProperty({ required: false, enum: LETTERS, description: 'Which letter to send oneself, where it is one' })
  letter?: string;
}

export class GuideAvenue {
  @ApiProperty({ enum: AVENUES })
  avenue: string;

  @ApiProperty({ type: WordsBody })
  words: WordsBody;

  @ApiProperty({ type: [PublishedRule], description: 'On what it rests' })
  grounds: PublishedRule[];

  @ApiProperty({ type: [PublishedRule], description: 'What to have ready' })
  ready: PublishedRule[];

  @ApiProperty({ type: [PublishedRule], description: 'What it costs in time' })
  times: PublishedRule[];

  @ApiProperty({ type: [PublishedRule], description: 'What it does not do' })
  limits: PublishedRule[];
}

export class GuideBody {
  @ApiProperty({ example: '2026-11' })
  version: string;

  @ApiProperty({ format: 'date', description: 'The day of the law that it was written after' })
  asOf: string;

  @ApiProperty({ type: [GuideQuestionBody], description: 'In the order in which they are asked' })
  questions: GuideQuestionBody[];

  @ApiProperty({ type: [GuideRuleBody], description: 'What is open to whom, the most fitting first' })
  rules: GuideRuleBody[];

  @ApiProperty({ type: [GuideAvenue] })
  avenues: GuideAvenue[];

  @ApiProperty({ type: [GuideHintBody], description: 'What good faith asks, of whom' })
  hints: GuideHintBody[];
}

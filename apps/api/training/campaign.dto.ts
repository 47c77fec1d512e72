import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { CAMPAIGN_STAGES, type CampaignStage } from '#domain/campaign/campaigns.js';
import { COURSE_CODES, type CourseCode } from '#domain/training/course.js';
import { Choices } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Part } from '../dispute/fields/nested.js';
import { Name, Text } from '../dispute/fields/text.js';

export class CampaignTitleBody {
  @Name({ description: 'In Chinese', example: '知识产权宣传周' })
  'zh-CN': string;

  @Name({ description: 'In English', example: 'Intellectual property week' })
  en: string;
}

export class CampaignTextBody {
  @Text({ description: 'In Chinese', example: '线上课程与答疑，面向商家和主播。', most: 4_000 })
  'zh-CN': string;

  @Text({ description: 'In English', example: 'Courses and questions online, for shops and hosts.', most: 4_000 })
  en: string;
}

/** A campaign, as the association tells everybody of it. */
export class PublishCampaignBody {
  @Part(() => CampaignTitleBody, { description: 'What it is called' })
  title: CampaignTitleBody;

  @Part(() => CampaignTextBody, { description: 'What takes place, where, and for whom' })
  text: CampaignTextBody;

  @Day({ description: 'Its first day' })
  from: LocalDate;

  @Day({ description: 'Its last day' })
  until: LocalDate;

  @Choices(COURSE_CODES, { description: 'Courses that go with it', optional: true })
  courses?: CourseCode[];
}

export class CancelCampaignBody {
  @Text({ description: 'Why, as everybody reads it', example: 'The hall is closed that week.', most: 1_000 })
  reason: string;
}

export class CampaignChanged {
  @ApiProperty({ format: 'uuid' })
  campaignId: string;

  @ApiProperty({ type: [String], example: ['CampaignPublished'] })
  events: string[];
}

export class CampaignView extends PublishCampaignBody {
  @ApiProperty({ format: 'uuid' })
  campaignId: string;

  @ApiProperty({ enum: CAMPAIGN_STAGES })
  stage: CampaignStage;

  @ApiProperty({ required: false, description: 'Why it was cancelled' })
  reason?: string;
}

export class CampaignList {
  @ApiProperty({ type: [CampaignView], description: 'By their first day, the latest first' })
  items: CampaignView[];
}

import { ApiProperty } from '@nestjs/swagger';
import { HELP_FEES, HELP_KINDS, type HelpFee, type HelpKind } from '#domain/help/help-entry.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { Choice, Choices } from '../../dispute/fields/choice.js';
import { Part } from '../../dispute/fields/nested.js';
import { Mail } from '../../dispute/fields/pattern.js';
import { Name, Text } from '../../dispute/fields/text.js';
import { WebAddress } from '../../dispute/fields/web-address.js';

export class HelpNameBody {
  @Name({ description: 'In Chinese', example: '深圳市知识产权维权援助中心' })
  'zh-CN': string;

  @Name({ description: 'In English', example: 'Shenzhen IP protection assistance centre' })
  en: string;
}

export class HelpTextBody {
  @Text({ description: 'In Chinese', example: '工作日9:00至12:00，14:00至18:00', most: 1_000 })
  'zh-CN': string;

  @Text({ description: 'In English', example: 'On workdays 9 to 12 and 14 to 18', most: 1_000 })
  en: string;
}

/** One that helps, as the association enters it. */
export class HelpEntryBody {
  @Choice(HELP_KINDS, { description: 'What kind of help it is' })
  kind: HelpKind;

  @Part(() => HelpNameBody, { description: 'What it is called' })
  name: HelpNameBody;

  @Choices(RIGHT_KINDS, { description: 'For which rights; without it for all', optional: true })
  rights?: RightKind[];

  @Part(() => HelpTextBody, { description: 'Whom it helps, with what, on which terms', optional: true })
  offers?: HelpTextBody;

  @Choice(HELP_FEES, { description: 'What asking costs, as it says itself' })
  fee: HelpFee;

  @Name({ description: 'As one dials it', example: '12345', most: 50, optional: true })
  telephone?: string;

  @Mail({ description: 'Its address for mail', optional: true })
  mail?: string;

  @WebAddress({ description: 'Its own page', optional: true })
  website?: string;

  @Part(() => HelpTextBody, { description: 'Where it is', optional: true })
  address?: HelpTextBody;

  @Part(() => HelpTextBody, { description: 'When it is open', optional: true })
  hours?: HelpTextBody;

  @Name({ description: 'How the association knows it', example: 'Its own page, read on 29 November 2026' })
  source: string;
}

/** One that helps, as everybody reads it. */
export class HelpShown extends HelpEntryBody {
  @ApiProperty({ format: 'uuid' })
  entryId: string;

  @ApiProperty({ format: 'date', description: 'When the association last looked whether it is right' })
  checkedOn: string;
}

export class HelpDirectory {
  @ApiProperty({ type: [HelpShown], description: 'By kind and name, at most 1,000' })
  items: HelpShown[];
}

export class HelpEntryView extends HelpShown {
  @ApiProperty({ description: 'Since that day it should be looked at again', format: 'date' })
  checkDueOn: string;

  @ApiProperty()
  isCheckDue: boolean;

  @ApiProperty({ format: 'uuid', description: 'Who wrote it so, or looked at it last' })
  by: string;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class HelpEntryList {
  @ApiProperty({ type: [HelpEntryView], description: 'By kind and name, at most 1,000' })
  items: HelpEntryView[];
}

export class HelpEntryChanged {
  @ApiProperty({ format: 'uuid' })
  entryId: string;
}

import { ApiProperty } from '@nestjs/swagger';
import { DRAFT_KINDS, type DraftKind } from '#application/draft/drafts.js';
import { checked } from '../dispute/fields/checked.js';
import { Choice } from '../dispute/fields/choice.js';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Anything goes into a draft that is an object: it may be as incomplete and wrong as its author has got so far. */
const Content = (): PropertyDecorator =>
  checked(
    {
      description:
        'What has been written so far, in the form in which it would be filed; of a counter-notice with the disputeId beside it',
    },
    {
      fault: (value) => (isObject(value) ? undefined : { code: 'not-an-object' }),
      schema: { type: 'object', additionalProperties: true, example: { filedAs: 'right-holder' } },
    },
  );

export class ChangeDraftBody {
  @Content()
  content: object;
}

export class SaveDraftBody extends ChangeDraftBody {
  @Choice(DRAFT_KINDS, { description: 'A draft of what' })
  kind: DraftKind;
}

export class DraftSaved {
  @ApiProperty({ format: 'uuid' })
  draftId: string;

  @ApiProperty({ enum: DRAFT_KINDS })
  kind: string;

  @ApiProperty({ format: 'date-time' })
  savedAt: string;

  @ApiProperty({ format: 'date-time', description: 'It is kept until then, unless it is changed before' })
  expiresAt: string;
}

export class DraftList {
  @ApiProperty({ type: [DraftSaved] })
  items: DraftSaved[];
}

export class DraftView extends DraftSaved {
  @ApiProperty({ type: Object, description: 'As it was saved' })
  content: object;
}

export class DraftCheck {
  @ApiProperty({ description: 'Whether it would be filed as it is' })
  ready: boolean;

  @ApiProperty({
    type: Object,
    required: false,
    description: 'The problem with which the filing would be refused, with every field that is wrong',
  })
  problem?: object;

  @ApiProperty({
    type: [Object],
    required: false,
    description: 'Papers that would still be missing after the filing, all at once',
  })
  missing?: object[];
}

import { CLAIM_KINDS, type Claim } from '#domain/dispute/core/claim.js';
import { RESPONDENT_ROLES, type RespondentRole } from '#domain/dispute/core/respondent.js';
import {
  ITEM_KINDS,
  RESPONDENT_POSITIONS,
  type ItemKind,
  type RespondentPosition,
} from '#domain/rulebook/item-kinds.js';
import { Choice, Choices } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Part, Refs } from '../../fields/nested.js';
import { Mail, Ref } from '../../fields/pattern.js';
import { Name, Text } from '../../fields/text.js';
import { WebAddress } from '../../fields/web-address.js';

export class PlatformAccountBody {
  @Id({ description: 'The platform' })
  platformId: string;

  @Name({ description: 'Name of the shop, room or marketer on that platform', example: 'bens-bags' })
  handle: string;
}

export class RespondentBody {
  @Ref({ description: "The filer's own name for this respondent, used in items", example: 'r1' })
  ref: string;

  @Choices(RESPONDENT_ROLES, { description: 'What it does in the sale' })
  roles: RespondentRole[];

  @Choice(RESPONDENT_POSITIONS, {
    description:
      'Whether it trades on the platform itself, on which the governing law depends; taken to do so if not told',
    optional: true,
  })
  position?: RespondentPosition;

  @Name({ description: 'Who it is, as far as the filer knows', example: "Ben's Bags" })
  name: string;

  @Mail({ description: 'Where it can be written to', optional: true })
  mail?: string;

  @Id({
    description: 'The party, if the association knows it and the filer knows its id; not together with account',
    optional: true,
  })
  partyId?: string;

  @Part(() => PlatformAccountBody, { description: 'Its account on a platform, by which it is found', optional: true })
  account?: PlatformAccountBody;
}

export class LocatorBody {
  @WebAddress({ description: 'Where the item can be seen' })
  url: string;

  @Name({ description: "The platform's own number of it", example: 'card-4711' })
  externalId: string;

  @Text({
    description: 'Interval of a replay, place in a room or the like',
    example: '00:41:10 to 00:43:55',
    most: 2_000,
    optional: true,
  })
  detail?: string;
}

export class ItemBody {
  @Ref({ description: "The filer's own name for this item", example: 'i1' })
  ref: string;

  @Id({ description: 'The platform it stands on' })
  platformId: string;

  @Choice(ITEM_KINDS, { description: 'What it is' })
  kind: ItemKind;

  @Part(() => LocatorBody, { description: 'Where it is' })
  locator: LocatorBody;

  @Name({ description: 'What it is called there', example: 'Weekend bag, brown' })
  title: string;

  @Refs({ description: 'The respondents whose item it is, by ref', least: 1, most: 30, example: 'r1' })
  respondents: string[];
}

export class ClaimBody {
  @Choice(CLAIM_KINDS, { description: 'What is asked for' })
  kind: Claim['kind'];

  @Text({ description: 'In the own words of the filer', example: 'Stop offering the bag', optional: true })
  text?: string;

  @Refs({
    description: 'The items of which it is asked, by ref; all if not told. Measures follow from remove and stop alone',
    least: 1,
    most: 10_000,
    example: 'i1',
    optional: true,
  })
  items?: string[];
}

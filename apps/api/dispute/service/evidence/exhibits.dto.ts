import { CLAIM_KINDS } from '#domain/dispute/core/claim.js';
import {
  LINK_KINDS,
  RIGHT_ELEMENTS,
  type ExhibitLink,
  type RightElement,
} from '#domain/dispute/service/evidence/links.js';
import { Choice, Flag } from '../../fields/choice.js';
import { Id, Ids } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { LivePlaceBody } from '../../intake/filing/live-stream.dto.js';

/** Of a file that is in the dispute already; the captions are named by their id. */
export class DescribeLiveStreamBody {
  @Part(() => LivePlaceBody, {
    description: 'Where in a live stream it is; it takes the place of what was said before',
  })
  liveStream: LivePlaceBody;

  @Id({ description: 'The exhibit that holds its captions', optional: true })
  captionsId?: string;
}

export class ExhibitLinkBody {
  @Choice(LINK_KINDS, { description: 'What it is to show something about; the member of that name says which' })
  kind: ExhibitLink['kind'];

  @Choice(CLAIM_KINDS, { description: 'The claim', optional: true })
  claim?: (typeof CLAIM_KINDS)[number];

  @Id({ description: 'The item', optional: true })
  itemId?: string;

  @Id({ description: 'The decision whose panel has listed the issue', optional: true })
  decisionId?: string;

  @Id({ description: 'The issue', optional: true })
  issueId?: string;

  @Choice(RIGHT_ELEMENTS, { description: 'The element of the infringement or of the right', optional: true })
  element?: RightElement;
}

export class LinkExhibitBody {
  @Parts(() => ExhibitLinkBody, {
    description: 'All that it is to show; what you said before is replaced, and taken back by an empty list',
    least: 0,
    most: 50,
  })
  links: ExhibitLinkBody[];
}

export class RuleOnLateBody {
  @Ids({ description: 'The late files', most: 100 })
  evidenceIds: string[];

  @Flag({ description: 'Whether they may be relied on' })
  admitted: boolean;

  @Text({ description: 'Why', example: 'The replay was handed out on 20 March only.', most: 4_000 })
  reason: string;
}

export class AnswerLateBody {
  @Text({ description: 'What you have to say to it', example: 'The replay is of another session.' })
  text: string;
}

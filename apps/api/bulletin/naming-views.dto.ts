import { ApiProperty } from '@nestjs/swagger';
import { ENTRY_NAMED, ENTRY_SOURCES, type EntryNamed, type EntrySource } from '#domain/bulletin/terms.js';
import { RuleTextBody } from '../rule-making/member-rules.dto.js';

const some = { required: false } as const;
const day = { format: 'date' } as const;
const at = { format: 'date-time' } as const;

export class PublicSourceView {
  @ApiProperty()
  body: string;

  @ApiProperty()
  number: string;

  @ApiProperty(day)
  publishedOn: string;

  @ApiProperty({ format: 'uri' })
  address: string;
}

/** What was announced to whom an entry would name, and what came of it. */
export class NamingHearingView {
  @ApiProperty(at)
  announcedAt: string;

  @ApiProperty({ ...at, description: 'The last instant to object; nothing is published before it' })
  objectionDueAt: string;

  @ApiProperty({ description: 'Whether just what it says now was announced; other words are announced anew' })
  isCurrent: boolean;

  @ApiProperty({ ...some, description: 'How it was told where nobody reads here for whom it names; for the staff' })
  elsewhere?: string;

  @ApiProperty(some)
  objection?: string;

  @ApiProperty({ ...some, ...at })
  objectedAt?: string;

  @ApiProperty({ ...some, description: 'Whether the objection was right, and the name is left out' })
  upheld?: boolean;

  @ApiProperty(some)
  answer?: string;

  @ApiProperty({ ...some, ...at })
  answeredAt?: string;
}

/** `told`: an organisation, which is asked for no consent. */
export const NAMING_STATES = ['asked', 'agreed', 'not-agreed', 'told', 'left-out'] as const;
export type NamingState = (typeof NAMING_STATES)[number];

/** What a bulletin says, or would say, about whoever asks. */
export class NamingView {
  @ApiProperty({ format: 'uuid' })
  bulletinId: string;

  @ApiProperty({ format: 'uuid' })
  entryId: string;

  @ApiProperty({ ...some, description: 'Once it is published' })
  number?: string;

  @ApiProperty(day)
  from: string;

  @ApiProperty(day)
  until: string;

  @ApiProperty({ enum: ENTRY_SOURCES, description: 'On what it rests' })
  source: EntrySource['kind'];

  @ApiProperty({ enum: ENTRY_NAMED, description: 'A natural person is named only if it agrees' })
  named: EntryNamed;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: RuleTextBody })
  text: RuleTextBody;

  @ApiProperty({ ...some, type: PublicSourceView })
  publicSource?: PublicSourceView;

  @ApiProperty({ ...some, description: 'The article of the member rules that was broken' })
  article?: string;

  @ApiProperty(some)
  consequence?: string;

  @ApiProperty({ ...some, ...day })
  foundOn?: string;

  @ApiProperty(day)
  shownUntil: string;

  @ApiProperty({ description: 'Of all that is said; whoever agrees or objects names it' })
  hash: string;

  @ApiProperty({ enum: NAMING_STATES })
  state: NamingState;

  @ApiProperty({ ...some, type: NamingHearingView })
  hearing?: NamingHearingView;

  @ApiProperty({ description: 'Whether you can still object' })
  mayObject: boolean;
}

export class NamingList {
  @ApiProperty({ type: [NamingView] })
  items: NamingView[];
}

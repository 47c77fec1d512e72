import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { Choice } from '../../fields/choice.js';
import { Part } from '../../fields/nested.js';
import { Name, Text } from '../../fields/text.js';
import {
  CopyrightBody,
  GeographicalBody,
  LayoutDesignBody,
  PatentBody,
  PlantVarietyBody,
  ProtectedNameBody,
  TrademarkBody,
  TradeSecretBody,
} from './right-kinds.dto.js';

/** The right relied on: what all rights have, and the part of its own kind. */
export class RightBody {
  @Choice(RIGHT_KINDS, { description: 'Kind of the right relied on' })
  kind: RightKind;

  @Name({ description: 'What the right is known by', example: 'NORTHWIND, class 25' })
  name: string;

  @Name({
    description: 'Number in the register; asked for where the kind of right has one',
    example: '12345678',
    optional: true,
  })
  registrationNumber?: string;

  @Name({ description: 'Who holds it, if not the complainant', example: 'Northwind Ltd', optional: true })
  holder?: string;

  @Text({
    description: 'Anything more about the right',
    example: 'Registered for clothing; valid to 2031',
    most: 2_000,
    optional: true,
  })
  details?: string;

  @Part(() => TrademarkBody, { description: 'Of a trademark', optional: true })
  trademark?: TrademarkBody;

  @Part(() => CopyrightBody, { description: 'Of a work or a neighbouring right', optional: true })
  copyright?: CopyrightBody;

  @Part(() => PatentBody, { description: 'Of a patent', optional: true })
  patent?: PatentBody;

  @Part(() => GeographicalBody, { description: 'Of a geographical indication', optional: true })
  geographical?: GeographicalBody;

  @Part(() => TradeSecretBody, {
    description: 'Of a trade secret; its secret points are a paper for the panel alone',
    optional: true,
  })
  tradeSecret?: TradeSecretBody;

  @Part(() => LayoutDesignBody, { description: 'Of a layout design', optional: true })
  layoutDesign?: LayoutDesignBody;

  @Part(() => PlantVarietyBody, { description: 'Of a plant variety', optional: true })
  plantVariety?: PlantVarietyBody;

  @Part(() => ProtectedNameBody, { description: 'Of a domain, business or other name', optional: true })
  protectedName?: ProtectedNameBody;
}

import type { Locator } from 'playwright-core';
import { labelOf } from '#messages/forms/fields.js';
import type { Field } from '../../../apps/web/src/features/acts/model/field.js';
import type { Hand } from './choose.js';

/** What stands above a field. */
export const labelIn = ({ operationId, locale }: Hand, { path }: Pick<Field, 'path'>): string =>
  labelOf(operationId, path, locale);

/** The part of the form that asks for this: it has the name of the field, and its words. */
export const partIn = (hand: Hand, field: Pick<Field, 'path'>, name: string): Locator =>
  hand.form
    .locator(`[data-field="${name}"]`)
    .filter({ hasText: labelIn(hand, field) })
    .first();

import { oneOf, searchOf, text } from '../../../shared/desk/search.js';

export const WEBHOOK_STATES = ['waiting', 'taken', 'failed'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;
const day = (value: string | undefined): string | undefined =>
  value !== undefined && DAY.test(value) ? value : undefined;

/** Which of the deliveries, and which of them is looked at; the tab of the page stays in its address. */
export const readAskedOfWebhooks = searchOf({ tab: text, delivery: oneOf(WEBHOOK_STATES), day, open: text });

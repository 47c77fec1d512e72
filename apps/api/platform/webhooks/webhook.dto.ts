import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { ListTasksQuery } from '../../dispute/docket/list.dto.js';
import { Choice } from '../../dispute/fields/choice.js';
import { Day } from '../../dispute/fields/day.js';

export const WEBHOOK_STATES = ['waiting', 'taken', 'failed'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];

export class ListWebhookDeliveriesQuery extends ListTasksQuery {
  @Choice(WEBHOOK_STATES, { description: 'Only those in this state', optional: true })
  state?: WebhookState;

  @Day({ description: 'Only those first sent on this day in China', optional: true })
  day?: LocalDate;
}

export class WebhookDeliveryAnswer {
  @ApiProperty({ format: 'uuid' })
  deliveryId: string;

  @ApiProperty({
    enum: WEBHOOK_STATES,
    description:
      '`waiting`: is sent within seconds; `taken`: the last attempt was answered 2xx; `failed`: it was not. What the association still owes it sends again by itself',
  })
  state: WebhookState;
}

export class WebhookDeliveryView extends WebhookDeliveryAnswer {
  @ApiProperty({ description: 'Header webhook-id, the same at every attempt', example: 'msg_9f86d081884c7d65' })
  webhookId: string;

  @ApiProperty({ description: 'Type of the event', example: 'measures.wanted' })
  kind: string;

  @ApiPropertyOptional({ description: 'The dispute that it is about; missing of a trial', format: 'uuid' })
  disputeId?: string;

  @ApiPropertyOptional({ description: 'Its number', example: 'PL-20260302-7Q2MXK4D' })
  number?: string;

  @ApiProperty({ description: 'Host that it was sent to last; empty before the first attempt of a trial' })
  host: string;

  @ApiProperty({ description: 'How often it was sent', type: 'integer' })
  attempts: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'First attempt, by machine time' })
  firstAt: Instant;

  @ApiProperty({ type: String, format: 'date-time', description: 'Last attempt, by machine time' })
  lastAt: Instant;
}

export class WebhookAttemptView {
  @ApiProperty({ type: 'integer', description: 'From 1; of many the last 50 are kept' })
  sequence: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'By machine time' })
  at: Instant;

  @ApiProperty({ type: 'integer', description: 'How long the receiver took' })
  milliseconds: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Status that it answered', example: 503 })
  status?: number;

  @ApiPropertyOptional({
    description:
      'Why it was not taken: `http-…`; `no-answer` for refused, silent and unknown alike; `not-allowed` for an address that may not be called; missing where it was taken',
    example: 'http-503',
  })
  error?: string;

  @ApiPropertyOptional({ description: 'Who asked for it: an account, or a platform by its key; else the system' })
  askedBy?: string;
}

export class WebhookDeliveryDetail extends WebhookDeliveryView {
  @ApiProperty({ type: [WebhookAttemptView], description: 'The last first' })
  history: WebhookAttemptView[];
}

export class WebhookDeliveryList {
  @ApiProperty({ type: [WebhookDeliveryView] })
  items: WebhookDeliveryView[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}

export class SendFailedWebhooksBody {
  @Day({ description: 'First day in China: what failed and was first sent from then on' })
  since: LocalDate;
}

export class FailedWebhooksWanted {
  @ApiProperty({ type: 'integer', description: 'How many are sent again, the oldest first; 500 at most' })
  wanted: number;

  @ApiProperty({ type: 'integer', description: 'How many failed ones are left for another call' })
  left: number;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { IsInstant } from '../../http/is-instant.js';

export class AdvanceClockBody {
  @ApiPropertyOptional({
    description: 'How far, from now: ISO 8601 weeks, days, hours, minutes, seconds. Either this or `to`',
    example: 'P15D',
  })
  @IsOptional()
  @Matches(/^P(?=\d|T\d)(\d{1,4}W)?(\d{1,5}D)?(T(?=\d)(\d{1,5}H)?(\d{1,5}M)?(\d{1,6}S)?)?$/)
  by?: string;

  @ApiPropertyOptional({
    description: 'Until when, with an offset; not before the present legal time',
    format: 'date-time',
    example: '2026-03-14T09:00:00+08:00',
  })
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class ClockStopView {
  @ApiProperty({ description: 'Legal time at which something fell due', format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'How many disputes it fell due in' })
  acts: number;

  @ApiProperty({ description: 'False where something was still under way after 30 s; the clock went on all the same' })
  settled: boolean;
}

export class ClockAdvanced {
  @ApiProperty({ description: 'Legal time now', format: 'date-time' })
  now: string;

  @ApiProperty({ description: 'The stops on the way, in order', type: [ClockStopView] })
  stops: ClockStopView[];
}

export class ClockView {
  @ApiProperty({ description: 'Legal time of the association', format: 'date-time' })
  now: string;

  @ApiProperty({ description: 'Whether it differs from machine time' })
  advanced: boolean;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { milliseconds } from './milliseconds.js';

/** What a running process last saw of the clocks, so that an operator knows when an advance has reached all of them. */
@Entity({ schema: 'office', name: 'process_seen' })
export class ProcessSeen {
  @PrimaryColumn('text', { name: 'process_id', primaryKeyConstraintName: 'process_seen_key' })
  processId: string;

  @Column('text')
  kind: string;

  @Column('bigint', { name: 'clock_seen', transformer: milliseconds })
  clockSeen: number;

  @Column('timestamp with time zone', { precision: 3 })
  at: Date;
}

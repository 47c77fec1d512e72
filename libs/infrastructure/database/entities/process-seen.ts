import { Column, Entity, PrimaryColumn } from 'typeorm';
import { milliseconds } from './milliseconds.js';

/**
 * What a running process last saw of the clocks, so that an operator knows when an advance has reached all of them; and
 * what it is, so that another release takes nothing away that it still reads.
 */
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

  @Column('text', { default: '0.0.0' })
  release: string;

  /** The version of each read model that it knows, by the model's name. */
  @Column('jsonb', { default: {} })
  reads: Readonly<Record<string, string>>;

  /** By the database's clock. */
  @Column('timestamp with time zone', { name: 'seen_at', precision: 3, default: () => 'clock_timestamp()' })
  seenAt: Date;

  /** How it does, by its own word (metrics/own-measures.ts). */
  @Column('jsonb', { default: {} })
  measures: object;
}

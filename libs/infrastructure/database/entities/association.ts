import { Column, Entity, PrimaryColumn } from 'typeorm';
import { milliseconds } from './milliseconds.js';

/** Administers disputes; the tenant. Its legal time is machine time plus `clockOffsetMs`. */
@Entity({ schema: 'office', name: 'association' })
export class Association {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'association_key' })
  id: string;

  @Column('text', { name: 'name_zh' })
  nameZh: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  @Column('bigint', { name: 'clock_offset_ms', default: 0, transformer: milliseconds })
  clockOffsetMs: number;

  @Column('uuid', { name: 'case_manager_account_id', nullable: true })
  caseManagerAccountId: string | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

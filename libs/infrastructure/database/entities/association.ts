import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { milliseconds } from './milliseconds.js';

/** Administers disputes; the tenant. Its legal time is machine time plus `clockOffsetMs`. */
@Entity({ schema: 'office', name: 'association' })
@Check(
  'association_self_registration',
  `self_registration <@ ARRAY['right-holder', 'merchant', 'live-marketer', 'agency', 'representative']`,
)
@Check(
  'association_sandbox',
  `sandbox = (right(name_zh, 10) = '（沙箱，无法律效力）') AND sandbox = (right(name_en, 27) = ' (sandbox, no legal effect)')`,
)
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

  /** As what people may register themselves; nobody does where it is empty. */
  @Column('text', { name: 'self_registration', array: true, default: '{}' })
  selfRegistration?: string[];

  /** Founded as a sandbox or not, for ever: nothing of it has effect, leaves or is published. */
  @Column('boolean', { default: false })
  sandbox: boolean;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

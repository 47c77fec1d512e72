import { Check, Column, Entity, ManyToOne, Index, JoinColumn, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Association } from './association.js';

export const ACCOUNT_ROLES = [
  'party',
  'case-manager',
  'administrator',
  'mediator',
  'expert',
  'platform-staff',
  'auditor',
] as const;
/** Nobody holds one of these beside another office, nor acts for a party. */
export const STANDS_ALONE: readonly AccountRole[] = ['platform-staff', 'auditor'];
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** A person who signs in, and the parties that this person acts for. */
@Entity({ schema: 'office', name: 'account' })
@Unique('account_login', ['associationId', 'login'])
@Check('account_locale', `locale IN ('zh-CN', 'en')`)
@Check('account_roles', `roles <@ ARRAY[${ACCOUNT_ROLES.map((role) => `'${role}'`).join(', ')}]`)
@Check(
  'account_stands_alone',
  `NOT roles && ARRAY['platform-staff', 'auditor'] OR cardinality(roles) = 1 AND cardinality(party_ids) = 0`,
)
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_key' })
  id: string;

  @Column('uuid', { name: 'association_id' })
  associationId: string;

  @ManyToOne(() => Association)
  @JoinColumn({ name: 'association_id', foreignKeyConstraintName: 'account_association' })
  association?: Relation<Association>;

  @Column('text')
  login: string;

  /** None before its person has chosen one, and where it signs in otherwise. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  /** Since when the address is known to be the person's own: a link that was sent there came back. */
  @Column('timestamp with time zone', { name: 'mail_confirmed_at', precision: 3, nullable: true })
  mailConfirmedAt?: Date | null;

  @Column('text')
  name: string;

  @Column('text')
  mail: string;

  @Column('text')
  locale: 'zh-CN' | 'en';

  @Column('text', { array: true, default: '{}' })
  roles: AccountRole[];

  @Column('uuid', { name: 'party_ids', array: true, default: '{}' })
  partyIds: string[];

  /** The account that made it; none where the operator did. */
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy?: string | null;

  /** Since when it may do nothing; nobody is signed in under it. */
  @Column('timestamp with time zone', { name: 'suspended_at', precision: 3, nullable: true })
  suspendedAt?: Date | null;

  /** Since when it is over for good. */
  @Column('timestamp with time zone', { name: 'ended_at', precision: 3, nullable: true })
  endedAt?: Date | null;

  /** Since when nothing tells who it was. */
  @Index('account_erased', { where: 'erased_at IS NOT NULL' })
  @Column('timestamp with time zone', { name: 'erased_at', precision: 3, nullable: true })
  erasedAt?: Date | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

import { Column, Entity, Generated, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Account } from './account.js';

/**
 * Somebody signed in. The token itself is known to the browser alone; `requestHash` is the request that opened the
 * session.
 */
@Entity({ schema: 'office', name: 'session' })
@Unique('session_id', ['id'])
export class Session {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_key' })
  tokenHash: Buffer;

  /** Under which it is listed and ended; it tells nothing of the token. */
  @Column('uuid')
  @Generated('uuid')
  id: string;

  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'session_account' })
  account?: Relation<Account>;

  @Column('bytea', { name: 'request_hash' })
  requestHash: Buffer;

  /** Where and with what it was opened. */
  @Column('text', { nullable: true })
  address?: string | null;

  @Column('text', { nullable: true })
  device?: string | null;

  /** To the minute, so that a request is no write. */
  @Column('timestamp with time zone', { name: 'last_used_at', precision: 3, nullable: true })
  lastUsedAt?: Date | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Index('session_expiry')
  @Column('timestamp with time zone', { name: 'expires_at', precision: 3 })
  expiresAt: Date;
}

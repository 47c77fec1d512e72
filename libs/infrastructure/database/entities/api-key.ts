import {
  Check,
  Column,
  Entity,
  Generated,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { Association } from './association.js';
import { Platform } from './platform.js';

/**
 * What a platform's key may do: read, report what was done of measures and service, act under a delegation agreement,
 * change keys.
 */
export const PLATFORM_SCOPES = ['read', 'measures', 'delegation', 'keys'] as const;
export type PlatformScope = (typeof PLATFORM_SCOPES)[number];

/** What somebody who works for a platform may do: as its keys, and invite others. No key makes people. */
export const STAFF_SCOPES = [...PLATFORM_SCOPES, 'people'] as const;
export type StaffScope = (typeof STAFF_SCOPES)[number];

/** What a program signs in with: a platform's, or that of the installation's operator. Only its hash is kept. */
@Entity({ schema: 'office', name: 'api_key' })
@Check('api_key_kind', `kind IN ('platform', 'operator')`)
@Check('api_key_place', `(kind = 'operator') = (association_id IS NULL)`)
@Check('api_key_scopes', `scopes <@ ARRAY['read', 'measures', 'delegation', 'keys']`)
@Unique('api_key_id', ['id'])
@Index('api_key_by_platform', ['platformId', 'createdAt'])
export class ApiKey {
  @PrimaryColumn('bytea', { name: 'key_hash', primaryKeyConstraintName: 'api_key_key' })
  keyHash: Buffer;

  /** Under which it is listed and ended; it tells nothing of the key. */
  @Column('uuid')
  @Generated('uuid')
  id: string;

  /** None of an operator’s, which is the installation’s. */
  @Column('uuid', { name: 'association_id', nullable: true })
  associationId: string | null;

  @ManyToOne(() => Association)
  @JoinColumn({ name: 'association_id', foreignKeyConstraintName: 'api_key_association' })
  association?: Relation<Association>;

  @Column('uuid', { name: 'platform_id', nullable: true })
  platformId: string | null;

  @ManyToOne(() => Platform)
  @JoinColumn({ name: 'platform_id', foreignKeyConstraintName: 'api_key_platform' })
  platform?: Relation<Platform>;

  @Column('text')
  kind: 'platform' | 'operator';

  @Column('text')
  label: string;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('timestamp with time zone', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt: Date | null;

  @Column('text', { array: true, default: '{read,measures,delegation,keys}' })
  scopes: PlatformScope[];

  /** The officer of the association who made it for the platform; none of the platform’s own, and of the operator’s. */
  @Column('uuid', { name: 'made_by', nullable: true })
  madeBy: string | null;

  /** To the hour, so that a request is no write. */
  @Column('timestamp with time zone', { name: 'last_used_at', precision: 3, nullable: true })
  lastUsedAt: Date | null;
}

import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Association } from './association.js';
import { Platform } from './platform.js';

/** What a program signs in with: a platform's, or that of an association's operator. Only its hash is kept. */
@Entity({ schema: 'office', name: 'api_key' })
@Check('api_key_kind', `kind IN ('platform', 'operator')`)
export class ApiKey {
  @PrimaryColumn('bytea', { name: 'key_hash', primaryKeyConstraintName: 'api_key_key' })
  keyHash: Buffer;

  @Column('uuid', { name: 'association_id' })
  associationId: string;

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
}

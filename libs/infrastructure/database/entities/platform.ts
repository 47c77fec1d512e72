import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Association } from './association.js';

/** A marketplace that carries out measures. Its webhook secret is wrapped by the master key (vault/secrets.ts). */
@Entity({ schema: 'office', name: 'platform' })
export class Platform {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'platform_key' })
  id: string;

  @Column('uuid', { name: 'association_id' })
  associationId: string;

  @ManyToOne(() => Association)
  @JoinColumn({ name: 'association_id', foreignKeyConstraintName: 'platform_association' })
  association?: Relation<Association>;

  @Column('text')
  name: string;

  @Column('text', { name: 'webhook_url', nullable: true })
  webhookUrl: string | null;

  @Column('bytea', { name: 'webhook_secret_wrapped', nullable: true })
  webhookSecretWrapped: Buffer | null;

  /** Sign beside the new one until then, while the platform changes its keys: one, or several with spaces between. */
  @Column('bytea', { name: 'previous_secret_wrapped', nullable: true })
  previousSecretWrapped: Buffer | null;

  @Column('timestamp with time zone', { name: 'previous_secret_until', precision: 3, nullable: true })
  previousSecretUntil: Date | null;

  @Column('text')
  handle: string;

  /** Where it is told who was named to speak for it. */
  @Column('text', { name: 'contact_mail', nullable: true })
  contactMail: string | null;

  @Column('timestamp with time zone', { name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

import type { EntityManager } from 'typeorm';
import { freeSlug, giveSlug, isSlugTaken } from '#application/association/slugs.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { HttpProblem } from '../../http/http-problem.js';

type Founding = { readonly associationId: string; readonly nameEn: string; readonly wished: string | undefined };

/** Gives a new association the name in its address that was wished for, or one of its own. Throws SlugTaken. */
export async function foundUnder(
  manager: EntityManager,
  { associationId, nameEn, wished }: Founding,
  at: Date,
): Promise<string> {
  const database = statementsIn(manager);
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended('association-slug', 0))"); // one after the other
  if (wished !== undefined && (await isSlugTaken(database, wished, associationId))) throw new HttpProblem('SlugTaken');
  const slug = wished ?? (await freeSlug(database, nameEn, associationId));
  await giveSlug(database, associationId, slug, at);
  return slug;
}

import { callerOf } from '#application/command-handler/command-handler.js';
import { recordListing } from '#application/context/neutrals.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import type { House } from './house.js';

/** A mediator of the house's roster. */
export async function listedMediator(house: House): Promise<Actor> {
  const id = newId();
  await house.pool.query(
    `INSERT INTO office.account (id, association_id, login, password_hash, name, mail, locale, roles, party_ids) VALUES ($1, $2, $3, '', 'M', 'm@people.example', 'en', '{mediator}', '{}')`,
    [id, house.associationId, id],
  );
  const term = { from: instant(0), until: instant(Date.parse('2100-01-01T00:00:00Z')) };
  const facts = {
    services: ['mediator' as const],
    rights: [],
    languages: ['en' as const],
    qualification: 'professional-title' as const,
    details: 'x',
    term,
    cap: 1_000,
  };
  const request = requestOf(callerOf(house.associationId, house.staff), newId(), {}, house.tenant.secret);
  await recordListing(house.tenant, { service: 'mediator', accountId: id }, facts, {
    by: house.staff,
    at: house.now(),
    request,
  });
  return { kind: 'person', id };
}

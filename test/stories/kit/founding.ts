import { randomUUID } from 'node:crypto';
import { GUARDED_ROLES } from '#application/account/factor/factor-policy.js';
import { openRegistry, type Empower } from '../../support/two-officers.js';
import { shanghai } from './association.js';
import { client, type Client } from './client.js';
import { invite, signInInTwoSteps, type Invited } from './invited.js';
import type { Place } from './story.js';

export type Founded = {
  readonly place: Place;
  readonly associationId: string;
  readonly office: string;
  readonly mark: string;
  /** The administrator, by whom everything is done. */
  readonly amy: Client;
  readonly person: (login: string, roles: readonly string[], way?: 'link') => Promise<Invited>;
  readonly empower: Empower;
};

/** All that the operator does: the association, for whom it asks a second factor, and two invitations. */
export async function found(place: Place): Promise<Founded> {
  const mark = randomUUID().slice(0, 8);
  const operator = client(place.apiUrl, { authorization: `Bearer ${place.operatorKey}` });
  const { associationId } = await operator.post<{ associationId: string }>('/associations', {
    nameZh: `新协会 ${mark}`,
    nameEn: `A new association ${mark}`,
    clockStartsAt: shanghai('2026-09-21T09:00'), // so that the story is the same on every day it is played
  });
  const office = `/associations/${associationId}`;
  await operator.put(`${office}/factor-policy`, { roles: GUARDED_ROLES }); // as production does by itself
  const come = (by: Client, login: string, roles: readonly string[], way?: 'link'): Promise<Invited> =>
    invite(place, associationId, by, {
      login,
      roles,
      mail: `${login}-${mark}@association.example`,
      ...(way && { way }),
    });
  const first = await come(operator, 'amy', ['administrator'], 'link');
  const amy = await signInInTwoSteps(place, associationId, first);
  const person: Founded['person'] = (login, roles, way) => come(amy, login, roles, way);
  // whose account one of two made is no second person beside that one
  const abe = await come(operator, 'abe', ['administrator']);
  const officer = (login: string): Client => (login === 'registrar-1' ? amy : abe.client);
  const empower = openRegistry(place.apiUrl, (login) => Promise.resolve(tokenOf(officer(login))));
  return { place, associationId, office, mark, amy, person, empower };
}

const tokenOf = ({ headers }: Client): string => String(headers['authorization']).replace('Bearer ', '');

/** How many people the operator's check says are missing for everything to be done. */
export async function missingIn({ place, associationId, mark }: Founded): Promise<number> {
  const { said } = await place.machine.parley(['check', '--association', associationId]);
  const [, missing] = new RegExp(`A new association ${mark}: (\\d+|has people enough)`).exec(said) ?? [];
  if (missing === undefined) throw new Error(`The check says nothing of it:\n${said}`);
  return Number(missing) || 0;
}

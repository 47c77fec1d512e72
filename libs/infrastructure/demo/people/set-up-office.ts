import { named, type Founded, type Site } from '../world.js';

const DAY = 86_400_000;

/** Two teams, a duty roster to the end of next week, the body of mediation, who may sit on reviews of good faith. */
export async function setUpOffice({ threads, operator, when }: Site, founded: Founded): Promise<void> {
  const { accountIds, associationId, platformId } = founded;
  const office = `/associations/${associationId}`;
  const ours = { ...operator, 'parley-association': associationId };
  const id = (login: string): string => named(accountIds, login);
  const { post } = threads.thread('office');
  await post(operator, `${office}/mediation-body`, {
    legalBasis: 'commercial-mediation',
    place: '广东省深圳市南山区',
  });
  await post(operator, `${office}/teams`, {
    name: '商标组',
    leadId: id('maja'),
    memberIds: [id('maja'), id('zhoulei')],
    rights: ['trademark', 'name'],
  });
  await post(operator, `${office}/teams`, {
    name: '版权与专利组',
    leadId: id('heyan'),
    memberIds: [id('heyan'), id('zhoulei')],
    rights: ['copyright', 'patent'],
    platformIds: [platformId],
  });
  await post(operator, `${office}/assignment-rules`, { rule: 'load', escalateTo: [id('maja')] });
  const roster = [
    ['zhoulei', -60, -28],
    ['maja', -28, -14],
    ['heyan', -14, -3],
    ['zhoulei', -3, 10],
  ] as const;
  for (const [login, from, until] of roster) {
    const at = (days: number): string => new Date(when.ago(1, '08:00').getTime() + (days + 1) * DAY).toISOString();
    await post(operator, `${office}/duties`, { accountId: id(login), place: 1, beginsAt: at(from), endsAt: at(until) });
  }
  for (const login of ['maja', 'heyan', 'zhoulei'])
    await post(ours, `/reviewers/${id(login)}/listings`, { competesWith: [] });
}

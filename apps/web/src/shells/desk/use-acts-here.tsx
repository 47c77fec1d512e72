import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Zap } from 'lucide-react';
import { COMMANDS } from '#messages/commands.js';
import { getDispute } from '../../client/sdk.gen.js';
import { actGroups } from '../../features/acts/act-groups.js';
import type { Finding } from '../../kit/overlays/command-palette.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { fits } from './fits.js';

/** What can be done now in the dispute that is open, by its name; an act of several subjects asks for one in its form. */
export function useActsHere(sought: string): readonly Finding[] {
  const { locale } = useLanguage();
  const { to } = useDesk();
  const { disputeId = '' } = useParams({ strict: false });
  // read by its own page already; here it is only looked at
  const { data } = useQuery({
    ...queryOf('getDispute', getDispute, { path: { disputeId } }),
    enabled: false,
  });
  if (data === undefined || sought === '') return [];
  const subjects = new Map<string, (string | undefined)[]>();
  for (const { acts, subject } of actGroups(data))
    for (const command of acts) subjects.set(command, [...(subjects.get(command) ?? []), subject]);
  return [...subjects].flatMap(([command, of]) => {
    const label = COMMANDS[command as keyof typeof COMMANDS][locale];
    const subject = of.length === 1 ? of[0] : undefined;
    return fits(label, sought)
      ? [{ id: to(['disputes', disputeId, 'acts', command], { subject }), label, icon: <Zap size={16} aria-hidden /> }]
      : [];
  });
}

/**
 * That others have vouched for the person of an account (`a`): two officers named it for a platform, it acts for a
 * party, or it registered itself. From then on nobody but its own mail box brings an invitation to it, its maker
 * neither.
 */
export const IS_VOUCHED_FOR = `('platform-staff' = ANY (a.roles) OR cardinality(a.party_ids) > 0
  OR EXISTS (SELECT FROM office.registration r WHERE r.account_id = a.id))`;

import { GUARDED_ROLES, isFactorRequired, usualFactorRoles } from './factor-policy.js';

it('asks everybody who acts for the association, or decides, for a second factor in production, and nobody else', () => {
  const usual = usualFactorRoles('production');
  for (const role of ['case-manager', 'administrator', 'mediator', 'expert'] as const)
    expect(isFactorRequired([role], usual, [])).toBe(true);
  expect(isFactorRequired(['party'], usual, [])).toBe(false);
  expect(isFactorRequired([], usual, [])).toBe(false);
  expect(isFactorRequired(['party', 'expert'], usual, [])).toBe(true);
});

it('asks nobody in development', () => {
  expect(isFactorRequired(GUARDED_ROLES, usualFactorRoles('development'), [])).toBe(false);
});

it('lets an association ask for more, and never for less', () => {
  expect(isFactorRequired(['party'], [], ['party'])).toBe(true);
  expect(isFactorRequired(['party'], GUARDED_ROLES, ['party'])).toBe(true);
  expect(isFactorRequired(['expert'], GUARDED_ROLES, [])).toBe(true);
});

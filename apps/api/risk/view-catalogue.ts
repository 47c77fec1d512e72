import type { TenantContext } from '#application/command-handler/command-handler.js';
import { readInForce, readRules } from '#application/rule-making/rules.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { catalogueChanges } from '#domain/risk-catalogue/check-catalogue.js';
import { RISKS_2026_12 } from '#rulebooks/risks-2026-12.js';
import { given } from '../dispute/given.js';
import type { RiskCatalogueView } from './risk.dto.js';

/** The version in force on a day with what it changed; where there is none, the list that comes with the release. */
export async function viewCatalogue(tenant: TenantContext, on: LocalDate): Promise<RiskCatalogueView> {
  const known = await readInForce(tenant, 'risk-catalogue', on);
  if (!known) return { catalogue: RISKS_2026_12 as RiskCatalogueView['catalogue'], changes: [] };
  const { one, making, hash, content } = known;
  const before = one.supersedes === undefined ? undefined : making.versions[one.supersedes]?.shown;
  const changes = before ? catalogueChanges(await readRules(tenant, 'risk-catalogue', before), content) : [];
  return given({
    ...{ version: one.version, inForceFrom: one.inForceFrom, hash },
    catalogue: content,
    changes,
  }) as RiskCatalogueView;
}

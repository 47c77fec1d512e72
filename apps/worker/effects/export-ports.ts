import type { TenantContext } from '#application/command-handler/command-handler.js';
import { buildExport } from '#application/export/build-export.js';
import type { ExportParts } from '#application/export/export-parts.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { ExportPorts } from '#effects/make-export.js';
import type { Stream } from '#event-store/load.js';

/** Where the bundles of one dispute come from and go to. */
export const exportPorts =
  (parts: ExportParts) =>
  (tenant: TenantContext, stream: Stream<DisputeEvent>): ExportPorts => ({
    build: (exportId) => buildExport(parts, tenant, stream, exportId),
  });

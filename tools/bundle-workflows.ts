import { writeFileSync } from 'node:fs';
import { BUNDLE_FILE, bundleWorkflows } from '../apps/worker/temporal/workflow-bundle.js';

/** Part of the build, after the sources are compiled: the workflow as one file, so that the worker starts at once. */
const { code } = await bundleWorkflows();
writeFileSync(BUNDLE_FILE, code);

import { setSourceMapsSupport } from 'node:module';

/** Loaded first (`node --import`): traces name our lines; the maps of packages, 9 MB of the API's heap, stay on the disk. */
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });

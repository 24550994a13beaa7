# Trợ lý OCOP. Two stages: packages are installed where npm is, and only what runs is taken along.
#
#   docker build -t tro-ly-ocop .
#   docker run -d --name ocop --init --restart unless-stopped --read-only --tmpfs /tmp --stop-timeout 15 \
#     -v ocop:/var/lib/ocop --env-file .env tro-ly-ocop
#   docker exec -it ocop ocop zalo login
#
# What goes in, reckoned and not built (MB, amd64 / arm64): Debian about 75 / 97, packages 171 / 162 (Node 109 / 103, sharp 20),
# ours 4: about 250 / 263.

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
# Headers, maps, types, sources, symbols and other systems' binaries: half of what npm brings, and nothing that runs.
RUN apt-get update && apt-get install -y --no-install-recommends binutils && cd node_modules \
 && strip node-linux-*/bin/node \
 && rm -rf node-linux-*/include node-linux-*/share exceljs/dist better-sqlite3/deps better-sqlite3/src @types @anthropic-ai/sdk/src zod/src \
 && find better-sqlite3/prebuilds -name '*.node' ! -name 'linux-*' -delete \
 && find . -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.md' \) -delete

FROM debian:bookworm-slim
# Nothing is installed: Node is the one pinned in package.json, among the packages, and brings the certificates of the authorities.
RUN groupadd --gid 10001 ocop && useradd --uid 10001 --gid ocop --home-dir /var/lib/ocop --no-create-home --shell /usr/sbin/nologin ocop \
 && install -d -o ocop -g ocop -m 0700 /var/lib/ocop \
 && printf '#!/bin/sh\nexec node --max-semi-space-size=8 --heap-growing-percent=50 /app/src/main.ts "$@"\n' > /usr/local/bin/ocop && chmod 0755 /usr/local/bin/ocop
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
# .dockerignore names what this is: sources, knowledge, migrations; no tests, no .env, no data.
COPY . ./
ENV PATH=/app/node_modules/.bin:$PATH NODE_ENV=production OCOP_DATA=/var/lib/ocop
# The knowledge is laid out once, here; what the office adds is kept beside its data.
RUN OCOP_DATA=/tmp/none ocop ask 'OCOP là gì' > /dev/null && rm -rf /tmp/none && chmod -R a+rX node_modules/.cache
USER ocop
VOLUME /var/lib/ocop
# No HEALTHCHECK: a process that ends is started again, one whose platform is lost tells staff, and `ocop doctor` is for people: it
# reads the whole knowledge, which is too much for every half minute.
# The service ends within ten seconds of SIGTERM.
STOPSIGNAL SIGTERM
CMD ["ocop", "start"]

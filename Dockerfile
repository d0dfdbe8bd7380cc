# One image for the worker and the web: they are the same program begun at two places.
FROM node:20-bookworm-slim AS built
WORKDIR /trinh
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node cli/bin/trinh.mjs build && npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
ENV NODE_ENV=production TRINH_HOST=0.0.0.0 TRINH_DATA_DIR=/var/lib/trinh
WORKDIR /trinh
RUN mkdir -p /var/lib/trinh && chown node:node /var/lib/trinh
COPY --from=built /trinh/package.json ./
COPY --from=built /trinh/node_modules node_modules
COPY --from=built /trinh/dist dist
COPY --from=built /trinh/web/dist web/dist
COPY --from=built /trinh/prisma/migrations prisma/migrations
COPY --from=built /trinh/adapters/typeset/templates adapters/typeset/templates
USER node
VOLUME /var/lib/trinh
EXPOSE 8080
CMD ["node", "dist/api/main.js"]

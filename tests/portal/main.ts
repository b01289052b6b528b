import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { markupNames, startPortal } from './server.ts';
import { ssoHost, portalHost } from './sso.ts';
import { allUsers } from './users.ts';

// Serves the stand-in portal by hand: node tests/portal/main.ts [--markup NAME] [--port 8443] [--data FOLDER]
const { values } = parseArgs({
  options: {
    markup: { type: 'string', default: 'webforms' },
    port: { type: 'string', default: '8443' },
    data: { type: 'string', default: '.portal-data' },
  },
});
const day = 86_400_000;
mkdirSync(values.data, { recursive: true });
const portal = await startPortal({
  dataDir: values.data,
  markup: markupNames.find((name) => name === values.markup) ?? 'webforms',
  port: Number(values.port),
  round: {
    name: 'Đợt tự đánh giá, chấm điểm CCHC (thử)',
    opensAt: new Date(Date.now() - 7 * day),
    closesAt: new Date(Math.floor(Date.now() / day) * day + 7 * day + 10 * 3_600_000),
  },
});
console.log(`https://localhost:${portal.port}/ (mật khẩu 123456)`);
for (const user of allUsers) console.log(`  ${user.id}: ${user.name}, ${user.position}, ${user.unit.name}`);
console.log(
  `--host-resolver-rules="MAP ${portalHost}:443 127.0.0.1:${portal.port}, MAP ${ssoHost}:443 127.0.0.1:${portal.port}"`,
);

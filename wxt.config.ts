import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { picturesShown } from './scripts/guide/chapters.ts';
import { guidePage } from './scripts/guide/page.ts';
import { noteBundled } from './scripts/parts/bundled.ts';
import { writeParts } from './scripts/parts/write.ts';
import { version } from './package.json' with { type: 'json' };
import { OCR_FILES } from './utils/evidence/ocr/files.ts';

const PORTAL = 'https://danhgiacchccapxa.thuathienhue.gov.vn/*';

const ELSEWHERE = 'https://*/*';

/** Public half of a key whose private half was thrown away: it only fixes the id of unpacked builds. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApncJZaMlVqNhVy4LAgDPNDfgItQlmKHwjgwikPQ6ZxtP3VLkZ4D5u6KMAONyc6bdiqmhP5Y3Jw9LMat7yh+wgM7P608ZaPQua2fnQUC4h1tFcqTL+7Q8GsFQjLj2WBp31yibDzrZGE2Xz04cgrIMyRgDdifde6l8XUlTe1XvhCcQdilN8rVebGExIYErQBA3zKg1I/GuowAXMPpMfRdimwzsvfUnDs5FLUyUsMlqQV4lq+vPBhFRTd6OO1ZmGnp5FifT0kywktpmNmZhi1gqg9WXbYVyEvgqdiiFzvKSXhvGmMy3oWhG6K9C4d0qNaH3N56sMKwYuXx5HBw9vKx+zQIDAQAB';

/** In the place of WXT's own class, of which little is used. */
const LIFETIME = fileURLToPath(new URL('entrypoints/portal.content/lifetime.ts', import.meta.url));

const PICTURES = fileURLToPath(new URL('docs/pictures', import.meta.url));

/** What OCR needs, by its name in the extension: it lies there whole, since nothing is fetched from elsewhere. */
const OCR_PARTS = {
  [OCR_FILES.worker]: 'tesseract.js/dist/worker.min.js',
  [OCR_FILES.core]: `tesseract.js-core/${OCR_FILES.core}`,
  [OCR_FILES.wasm]: `tesseract.js-core/${OCR_FILES.wasm}`,
  [OCR_FILES.model]: `@tesseract.js-data/vie/4.0.0_best_int/${OCR_FILES.model}`,
};

const OLDEST_CHROME = '120';

/** Names of the npm packages of which this build takes something in. */
const bundled = new Set<string>();

export default defineConfig({
  imports: false,
  // The engine's Worker loads pdf.js on first use, which only a module Worker can.
  vite: () => ({
    plugins: [guidePage(), noteBundled(bundled)],
    worker: { format: 'es', plugins: () => [noteBundled(bundled)] },
    resolve: { alias: { 'wxt/utils/content-script-context': LIFETIME } },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      const { resolve } = createRequire(import.meta.url);
      for (const [name, part] of Object.entries(OCR_PARTS)) {
        files.push({ absoluteSrc: resolve(part), relativeDest: `${OCR_FILES.folder.slice(1)}/${name}` });
      }
      for (const picture of picturesShown()) {
        files.push({ absoluteSrc: `${PICTURES}/${picture}`, relativeDest: `guide/${picture}` });
      }
    },
    'build:done': ({ config }) => writeParts(config.outDir, version, bundled),
    // What is put into every page of the portal is packed as small as it gets.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (!build || entrypoints.every(({ type }) => type !== 'content-script')) return;
      build.target = `chrome${OLDEST_CHROME}`;
      build.minify = 'terser';
      build.terserOptions = {
        ecma: 2020,
        safari10: false,
        toplevel: true,
        compress: { passes: 3, inline: 1, keep_fargs: false, lhs_constants: false },
        // Escaped letters are of one alphabet with the code, and pack better.
        format: { ascii_only: true },
      };
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    key: KEY,
    minimum_chrome_version: OLDEST_CHROME,
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'sidePanel',
      'offscreen',
      'scripting',
    ],
    host_permissions: [PORTAL],
    // Portals at other addresses are asked for one by one, upon a person's click.
    optional_host_permissions: [ELSEWHERE],
    storage: { managed_schema: 'managed_schema.json' },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self'",
    },
    web_accessible_resources: [
      { resources: ['panel.html', 'badges.svg'], matches: [PORTAL] },
      // Matches cannot be added later. Elsewhere the address changes with each session, and the panel shows nothing
      // before the service worker has confirmed that a portal which a person has granted is around it.
      { resources: ['panel.html', 'badges.svg'], matches: [ELSEWHERE], use_dynamic_url: true },
    ],
  },
});

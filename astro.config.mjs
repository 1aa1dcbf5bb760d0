import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';

import { cardsIntegration } from './src/cards/integration.ts';
import { typeface } from './src/fonts/typeface.ts';
import { dossierIntegration } from './src/integration.ts';

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  // Builds of several contents side by side each want a cache of their own.
  ...(process.env.CACHE_DIR ? { cacheDir: process.env.CACHE_DIR } : {}),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  fonts: [{ provider: fontProviders.local(), ...typeface }],
  devToolbar: { enabled: false },
  // The dossier comes last: its manifest names every file, the cards among them.
  integrations: [cardsIntegration(), dossierIntegration()],
  // Pages whose keys are those of the build before are kept.
  experimental: { incrementalBuild: true },
  // Scripts stay files of their own: the security policy allows none in a page.
  vite: { plugins: [tailwindcss({ optimize: false })], build: { assetsInlineLimit: 0 } },
});

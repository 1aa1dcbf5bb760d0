import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';

import { typeface } from './src/fonts/typeface.ts';
import { dossierIntegration } from './src/integration.ts';
import { shareCode } from './src/shared-code.ts';

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  // Builds of several contents side by side each want a cache of their own.
  ...(process.env.CACHE_DIR ? { cacheDir: process.env.CACHE_DIR } : {}),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  fonts: [{ provider: fontProviders.local(), ...typeface }],
  devToolbar: { enabled: false },
  integrations: [dossierIntegration()],
  // Scripts stay files of their own: the security policy allows none in a page.
  vite: {
    plugins: [shareCode(), tailwindcss({ optimize: false })],
    build: { assetsInlineLimit: 0 },
  },
});

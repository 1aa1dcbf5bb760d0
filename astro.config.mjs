import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

import { dossierIntegration } from './src/integration.ts';

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [dossierIntegration()],
  // Scripts stay files of their own: the security policy allows none in a page.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0 } },
});

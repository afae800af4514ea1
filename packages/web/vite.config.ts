import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Gzipped bytes of script that a first view may load. */
const scriptBudget = 250 * 1024;

/** Fonts that every page shows at once: asked for before the style sheet has been read. */
const firstFonts = /ibm-plex-sans-arabic-(arabic|latin)-400-.*\.woff2$/;

function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => firstFonts.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** Fails the build where the entry, what it imports, and any one page with its own imports are more script than the budget allows. */
function holdBudget(): Plugin {
  return {
    name: 'hold-budget',
    generateBundle(_, bundle) {
      const size = (file: string): number => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? gzipSync(chunk.code).length : 0;
      };
      const withImports = (file: string, into: Set<string>): Set<string> => {
        const chunk = bundle[file];
        if (into.has(file) || chunk?.type !== 'chunk') return into;
        into.add(file);
        for (const one of chunk.imports) withImports(one, into);
        return into;
      };
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (entry === undefined) return;
      const pages = chunks.filter((chunk) => chunk.isDynamicEntry && chunk.facadeModuleId?.includes('/src/pages/'));
      for (const page of pages) {
        const files = withImports(page.fileName, withImports(entry.fileName, new Set()));
        const total = [...files].reduce((sum, file) => sum + size(file), 0);
        if (total > scriptBudget)
          this.error(`${page.fileName}: a first view of ${Math.round(total / 1024)} KB of gzipped script is over ${scriptBudget / 1024} KB`);
        if (process.env.BUDGET) console.log(`${page.name}: ${(total / 1024).toFixed(1)} KB gz`);
      }
    },
  };
}

const engine = join(import.meta.dirname, '../isnad');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFonts(), holdBudget()],
  resolve: { alias: { 'isnad/words': join(engine, 'src/dossier/words.ts') } },
  // The server writes the nonce of each answer in its place.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: join(engine, 'dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env.DESK ?? 'http://127.0.0.1:7800' } },
});
